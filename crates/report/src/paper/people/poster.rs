use super::{cut, one_page};
use crate::document::{
    Block, Document, Format, Item, Letters, Level, Phrase, Setting, blank, bullets, heading, paragraph, strong, text,
    together,
};
use crate::paper::calendar::meetings;
use crate::paper::neighbour::clipped;
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use crate::paper::{PlanInput, pack};
use rumb_engine::id::AreaId;
use rumb_engine::plan::{Extent, Reason};
use rumb_locale::{Arg, Words};
use std::cmp::Reverse;

/// Things that change or stay.
const THINGS: usize = 3;
/// Those of them that change, or are done; at least one says what stays.
const CHANGES: usize = 2;
/// Areas that say why.
const WHY: usize = 2;
/// Tools named among those that stay.
const KEPT: usize = 3;
/// What a danger told by an answer weighs beside the strength of a reason.
const FLAG: i64 = 100;

/// How much stands on the poster.
#[derive(Clone, Copy)]
struct Room {
    why: usize,
    things: usize,
    /// Letters of a title, and of a name, at most.
    title: usize,
    name: usize,
    /// Days of meetings.
    days: usize,
}

const FULL: Room = Room { why: WHY, things: THINGS, title: 120, name: 60, days: 2 };
/// What is tried one after the other until everything stands on one page.
const ROOMS: [Room; 6] = [
    FULL,
    Room { days: 1, ..FULL },
    Room { days: 1, why: 1, ..FULL },
    Room { days: 1, why: 1, name: 30, ..FULL },
    Room { days: 1, why: 1, name: 30, things: 2, ..FULL },
    Room { days: 1, why: 1, name: 12, things: 2, title: 40 },
];

/// Writes the poster for the members: what the year brings, what stays, and where to ask for help.
pub fn poster(input: &PlanInput<'_>, format: Format, words: &Words) -> Document {
    // What fits on A4 is what stands on A3: the same poster, larger.
    let made = one_page(input, ROOMS, written, words);
    let mut document = made.unwrap_or_else(|| written(Desk::new(input, words), FULL));
    document.setting.format = format;
    document
}

fn written(desk: Desk<'_>, room: Room) -> Document {
    Poster { desk, room }.document()
}

#[derive(Clone, Copy)]
struct Poster<'a> {
    desk: Desk<'a>,
    room: Room,
}

impl<'a> Poster<'a> {
    fn document(self) -> Document {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let day = pen.date(input.date);
        let mut document = Document::new(pen.plain("poster-title"), pen.language(), input.date);
        document.author = input.association.to_owned();
        document.subject = pen.plain("poster-subject");
        document.footer = pen.plainly("footer", &[("date", Arg::Text(&day))]);
        document.setting = Setting { format: Format::A4, letters: Letters::Room };
        document.push(heading(Level::Two, pen.say("poster-title")));
        document.push(paragraph(strong(clipped(input.association.trim(), self.room.name))));
        document.push(paragraph(self.why()));
        document.push(heading(Level::Three, pen.say("poster-things")));
        document.push(bullets(self.things()));
        self.days().into_iter().for_each(|block| document.push(block));
        document.push(heading(Level::Three, pen.say("poster-help")));
        document.push(together(["poster-help-who", "poster-help-when"].map(|id| blank(pen.label(id))).into()));
        document
    }

    /// What the actions of the year answer most, in a sentence.
    fn why(self) -> Phrase {
        let areas = self.areas();
        let told =
            |id: &AreaId| self.desk.pen.find(&format!("poster-why-{id}").to_lowercase(), &[]).map(|run| run.text);
        let told: Vec<String> = areas.iter().filter_map(told).take(self.room.why).collect();
        match told.as_slice() {
            [] => self.desk.pen.say("poster-why").into(),
            [one] => self.desk.pen.tell("poster-why-one", &[("one", Arg::Text(one))]).into(),
            [one, two, ..] => {
                self.desk.pen.tell("poster-why-two", &[("one", Arg::Text(one)), ("two", Arg::Text(two))]).into()
            }
        }
    }

    /// The areas whose answers the actions of the year better, the weightiest first.
    fn areas(self) -> Vec<AreaId> {
        let questionnaire = self.desk.input.reading.questionnaire;
        let mut weights: Vec<(AreaId, i64)> = questionnaire.areas.iter().map(|area| (area.id.clone(), 0)).collect();
        for reason in self.desk.input.plan.actions.iter().flat_map(|action| &action.reasons) {
            let (id, weight) = match reason {
                Reason::Flag(id) => (id, FLAG),
                Reason::Question { id, strength } => (id, *strength),
                Reason::Condition(_)
                | Reason::Always
                | Reason::PrerequisiteOf(_)
                | Reason::FindOut(_)
                | Reason::Decision(_)
                | Reason::LeftOut(_) => continue,
            };
            let Some(question) = questionnaire.question(id) else { continue };
            if let Some((_, sum)) = weights.iter_mut().find(|(area, _)| *area == question.area) {
                *sum += weight;
            }
        }
        weights.retain(|(_, weight)| *weight > 0);
        // The sort is stable: equal ones stay in the order of the questionnaire.
        weights.sort_by_key(|(_, weight)| Reverse(*weight));
        weights.into_iter().map(|(area, _)| area).collect()
    }

    /// Tools that change first, then what is done; at the end what stays.
    fn things(self) -> Vec<Item> {
        let mut things: Vec<Phrase> = self.changes();
        things.extend(self.actions());
        if things.is_empty() && self.desk.input.plan.is_over() {
            things.push(self.desk.pen.say("message-over").into());
        }
        things.truncate(CHANGES.min(self.room.things.saturating_sub(1)));
        things.extend(self.kept());
        things.push(self.desk.pen.say("poster-path").into());
        things.into_iter().take(self.room.things).map(Item::from).collect()
    }

    /// Changes of the tools that members use, in the order of the months.
    fn changes(self) -> Vec<Phrase> {
        let changes = pack::changes(self.desk).into_iter().filter(|change| change.is_of_members);
        let told = changes.filter_map(|change| {
            let made = change.made?;
            let need = self.desk.pen.plain(&format!("need-{}", made.need));
            let (software, month) = (clipped(&made.name, self.room.title), self.desk.pen.month(change.month));
            let args = [("need", Arg::Text(&need)), ("software", Arg::Text(&software)), ("month", Arg::Text(&month))];
            Some(self.desk.pen.tell("poster-change", &args).into())
        });
        told.collect()
    }

    /// What the year begins with, apart from the stages of changes and from what only the team changes.
    fn actions(self) -> Vec<Phrase> {
        let plan = self.desk.input.plan;
        let own = plan.actions.iter().filter(|action| action.extent != Extent::FindOut);
        let own = own.filter(|action| plan.made(&action.id).is_none() && !pack::is_of_team(self.desk, action));
        let told = own.map(|action| {
            let title = cut(self.desk.pen.action(&plan.made, &action.id), self.room.title);
            Phrase::from([title, text(format!(" ({})", self.desk.pen.month(action.start)))])
        });
        told.collect()
    }

    /// The tools that stay, by their names.
    fn kept(self) -> Option<Phrase> {
        let kept = pack::kept(self.desk).into_iter().take(KEPT);
        let names: Vec<String> = kept.map(|name| clipped(&name, self.room.name)).collect();
        let tools = names.join(" · ");
        (!names.is_empty()).then(|| self.desk.pen.tell("poster-kept", &[("tools", Arg::Text(&tools))]).into())
    }

    /// The meetings to come; nothing where none is known.
    fn days(self) -> Vec<Block> {
        let meetings = meetings(self.desk.input, self.desk.words).into_iter();
        let coming = meetings.filter(|event| event.first >= self.desk.input.today).take(self.room.days);
        let told = coming.map(|event| {
            let day = self.desk.pen.date(event.first);
            paragraph(join([strong(day).into(), text(event.title).into()], " – ")).into()
        });
        told.collect()
    }
}
