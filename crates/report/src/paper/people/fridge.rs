use super::{cut, one_page};
use crate::calendar::Event;
use crate::document::{
    Block, Document, Format, Item, Letters, Level, Phrase, Run, Setting, Weight, blank, heading, numbers, paragraph,
    strong, text, together,
};
use crate::paper::calendar::{dates, meetings};
use crate::paper::neighbour::clipped;
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use crate::paper::{PlanInput, action, name};
use rumb_engine::plan::{Extent, PlannedAction, deputy, holder};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::sheet::FirstAction;
use rumb_locale::{Arg, Words};

/// How much stands on the sheet.
#[derive(Clone, Copy)]
struct Room {
    /// What is only of use, the least weighty first.
    extras: &'static [Extra],
    actions: usize,
    /// Letters of an action, and of a name, at most.
    title: usize,
    name: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Extra {
    /// The next meeting of those who decide, where something else comes before it.
    Meeting,
    /// A line for the hour and the place of the next date.
    Place,
    /// The name of the association.
    Association,
}

const FULL: Room =
    Room { extras: &[Extra::Meeting, Extra::Place, Extra::Association], actions: 3, title: 200, name: 60 };
/// What is tried one after the other until everything stands on one page.
const ROOMS: [Room; 8] = [
    FULL,
    Room { extras: &[Extra::Place, Extra::Association], ..FULL },
    Room { extras: &[Extra::Association], ..FULL },
    Room { extras: &[], ..FULL },
    Room { extras: &[], name: 28, ..FULL },
    Room { extras: &[], name: 28, title: 90, ..FULL },
    Room { extras: &[], name: 20, title: 60, ..FULL },
    Room { extras: &[], name: 12, title: 40, actions: 2 },
];

/// Writes the sheet for the fridge: one page with what comes first, whom to call, and the next date.
pub fn fridge(input: &PlanInput<'_>, words: &Words) -> Document {
    one_page(input, ROOMS, written, words).unwrap_or_else(|| written(Desk::new(input, words), FULL))
}

fn written(desk: Desk<'_>, room: Room) -> Document {
    Sheet { desk, room }.document()
}

#[derive(Clone, Copy)]
struct Sheet<'a> {
    desk: Desk<'a>,
    room: Room,
}

impl Sheet<'_> {
    fn document(self) -> Document {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let day = pen.date(input.date);
        let mut document = Document::new(pen.plain("fridge-title"), pen.language(), input.date);
        document.author = input.association.to_owned();
        document.subject = pen.plain("fridge-subject");
        document.footer = pen.plainly("footer", &[("date", Arg::Text(&day))]);
        document.setting = Setting { format: Format::A4, letters: Letters::Wall };
        document.push(heading(Level::Two, pen.say("fridge-title")));
        if self.has(Extra::Association) {
            document.push(paragraph(text(clipped(input.association, self.room.name))));
        }
        document.push(heading(Level::Three, pen.say("fridge-first")));
        self.first().into_iter().for_each(|block| document.push(block));
        document.push(heading(Level::Three, pen.say("sheet-call")));
        document.push(together(vec![self.lead(), self.deputy(), self.helper()]));
        document.push(heading(Level::Three, pen.say("fridge-date")));
        document.push(together(self.date()));
        document
    }

    /// What comes first: in the plan, or on the first-steps sheet where there is no plan.
    fn first(self) -> Vec<Block> {
        let input = self.desk.input;
        let items: Vec<Item> = match input.reading.audit.length {
            Length::Flash => input.sheet.actions.iter().map(|one| self.first_step(one)).collect(),
            Length::Standard | Length::Full => {
                let planned = input.plan.actions.iter().filter(|one| one.extent != Extent::FindOut);
                planned.map(|one| self.planned(one)).chain(self.find_out()).collect()
            }
        };
        match items.is_empty() {
            true => vec![paragraph(self.desk.pen.say(name::nothing(input.plan))).into()],
            false => vec![numbers(items.into_iter().take(self.room.actions)).into()],
        }
    }

    fn planned(self, planned: &PlannedAction) -> Item {
        let title = action::bold_title(self.desk.pen, &self.desk.input.plan.made, &planned.id);
        self.step(title, self.owner(planned.owner_role, planned.person.as_deref()), self.desk.pen.month(planned.start))
    }

    fn first_step(self, first: &FirstAction) -> Item {
        let person = holder(&self.desk.input.reading.audit.people, first.owner_role);
        let owner = self.owner(first.owner_role, person.map(|person| person.name.as_str()));
        self.step(action::bold_title(self.desk.pen, &[], &first.id), owner, self.desk.pen.hours(first.hours))
    }

    /// All that is to be asked, as one thing to do.
    fn find_out(self) -> Option<Item> {
        let asked = self.desk.input.plan.actions.iter().find(|one| one.extent == Extent::FindOut)?;
        let title = Run { weight: Weight::Bold, ..self.desk.pen.say("find-out-action") };
        Some(Item::from([title, text(" – "), text(self.desk.pen.month(asked.start))]))
    }

    fn step(self, title: Run, owner: String, when: String) -> Item {
        Item::from([cut(title, self.room.title), text(" – "), text(owner), text(", "), text(when)])
    }

    fn owner(self, role: Role, person: Option<&str>) -> String {
        let person = person.filter(|name| !name.trim().is_empty()).map(|name| clipped(name.trim(), self.room.name));
        person.unwrap_or_else(|| self.desk.pen.plain(name::role(role)))
    }

    fn lead(self) -> Block {
        let person = holder(&self.desk.input.reading.audit.people, Role::It);
        self.call("timeline-owner-it", person.map(|person| person.name.as_str()))
    }

    fn deputy(self) -> Block {
        let person = deputy(&self.desk.input.reading.audit.people, Role::It);
        self.call("grid-deputy", person.map(|person| person.name.as_str()))
    }

    /// Somebody to call, and a line for what is not known of them.
    fn call(self, label: &str, person: Option<&str>) -> Block {
        let known = person.map(str::trim).filter(|name| !name.is_empty()).map(|name| clipped(name, self.room.name));
        let asked = match &known {
            Some(name) => self.desk.pen.tell("fridge-number", &[("name", Arg::Text(name))]),
            None => self.desk.pen.say("fridge-name-and-number"),
        };
        blank(self.desk.pen.labelled(label, asked))
    }

    /// Somebody nearby: the first whose number is known, of the user's own address book and then of the catalogue.
    fn helper(self) -> Block {
        let input = self.desk.input;
        let own = input.neighbours.iter().map(|one| (one.entry.name.as_str(), one.entry.phone.as_str()));
        let known = input.helpers.iter().map(|one| (one.name.as_str(), one.phone.as_deref().unwrap_or_default()));
        let all: Vec<_> = own.chain(known).collect();
        let numbered = all.iter().find(|(_, number)| !number.trim().is_empty());
        match numbered.or(all.first()) {
            Some((name, number)) if !number.trim().is_empty() => {
                let (name, number) = (clipped(name, self.room.name), clipped(number, self.room.name));
                let reached = [text(name), text(", "), strong(number)];
                paragraph(self.desk.pen.labelled("fridge-helper", Phrase::from(reached))).into()
            }
            Some((name, _)) => self.call("fridge-helper", Some(name)),
            None => self.call("fridge-helper", None),
        }
    }

    /// The next day on which something is decided or looked at, the next meeting, and a line for where and when.
    fn date(self) -> Vec<Block> {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let coming = |events: Vec<Event>| events.into_iter().find(|event| event.first >= input.today);
        let (next, meeting) = match input.reading.audit.length {
            Length::Flash => (Some(Event::on(input.sheet.review, "sheet", &pen.plain("fridge-look"), [])), None),
            Length::Standard | Length::Full => {
                (coming(dates(input, self.desk.words)), coming(meetings(input, self.desk.words)))
            }
        };
        let Some(next) = next else { return vec![blank(pen.label("sheet-review"))] };
        let meeting = meeting.filter(|meeting| self.has(Extra::Meeting) && *meeting != next);
        let place = self.has(Extra::Place).then(|| blank(pen.label("fridge-place")));
        let told = |event: Event| {
            paragraph(join([strong(pen.date(event.first)).into(), text(event.title).into()], " – ")).into()
        };
        std::iter::once(told(next)).chain(meeting.map(told)).chain(place).collect()
    }

    fn has(self, extra: Extra) -> bool {
        self.room.extras.contains(&extra)
    }
}
