//! A sheet for each training of the plan, for whoever leads it.

use crate::document::{
    Alignment, Block, Cell, Column, Document, Header, Item, Language, Level, Phrase, blank, bullets, heading, lead,
    link, paragraph, small, table, terms, text, ticks, together,
};
use crate::paper::action::{self, Reasons};
use crate::paper::pen::{amount, join};
use crate::paper::plan::{Desk, beside};
use crate::paper::{PlanInput, name};
use rumb_engine::answer::Operator;
use rumb_engine::catalogue::StageKind;
use rumb_engine::plan::{Extent, Made, holder};
use rumb_engine::questionnaire::Role;
use rumb_engine::skill::{self, Asked, Learner, Part, Session, Training, course, sessions};
use rumb_locale::{Arg, Words};
use std::collections::BTreeSet;

/// Why people learn: as many reasons as a mediator can say in a breath.
const REASONS: usize = 2;
/// The part that opens the back of a sheet.
const COURSE: &str = "session-course";
/// People whom one mediator can follow: more come in groups, each at its own time.
const GROUP: usize = 12;
/// Trainings to lean on.
const TAUGHT: usize = 2;
/// Families of competences that are talked over rather than done on a device: to decide, and to help others.
const TALKED_OVER: [&str; 5] = ["A1", "A2", "A3", "E3", "E4"];

/// Writes one sheet for each training of the plan to which people come.
pub fn session_sheets(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let mut document = desk.document("session-title", "session-subject");
    document.header = Header::Part;
    document.push(heading(Level::One, desk.pen.say("session-title")));
    document.push(lead(desk.pen.say("session-lead")));
    let trainings = skill::trainings(input.reading, input.catalogue, input.plan, input.today);
    for (place, session) in sessions(input.reading, input.catalogue, input.plan).into_iter().enumerate() {
        if place > 0 {
            document.push(Block::PageBreak);
        }
        Sheet { desk, session, trainings: &trainings }.write().into_iter().for_each(|block| document.push(block));
    }
    document
}

/// One training, and what the roles learn.
struct Sheet<'a> {
    desk: Desk<'a>,
    session: Session<'a>,
    trainings: &'a [Training],
}

impl Sheet<'_> {
    fn write(&self) -> Vec<Block> {
        let (pen, id) = (self.desk.pen, &self.session.action.id);
        let title = heading(Level::Two, pen.action(&self.desk.input.plan.made, id)).anchored(id.as_str());
        let mut blocks = vec![title.into(), self.facts(), blank(pen.label("session-when"))];
        for (title, part) in [
            ("session-aim", self.aim()),
            ("session-who", self.who()),
            ("session-prepare", self.prepare()),
            (COURSE, self.course()),
            ("session-leave", self.leave()),
            ("session-after", self.after()),
            ("session-ask", self.ask()),
        ] {
            // The front is read before the session, the back during it.
            if title == COURSE {
                blocks.push(Block::PageBreak);
            }
            blocks.push(heading(Level::Three, pen.say(title)).into());
            blocks.extend(part);
        }
        blocks
    }

    /// Month, length, who leads, and why people learn it.
    fn facts(&self) -> Block {
        let (pen, session, input) = (self.desk.pen, &self.session, self.desk.input);
        let each = pen.duration(session.minutes);
        let length = [("meetings", Arg::Number(session.meetings.into())), ("each", Arg::Text(&each))];
        let leads = session.action.owner_role;
        let mut reasons = Reasons::of(pen, &input.plan.made, input.reading, &session.action.reasons);
        reasons.truncate(REASONS);
        let facts = [
            ("session-month", text(pen.months(session.action.start, session.action.end)).into()),
            ("session-length", Phrase::from(pen.tell("session-meetings", &length))),
            ("session-leader", self.held(leads)),
            ("session-why", join(reasons.said(pen), " ")),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        terms(facts.map(|(id, value)| (pen.say(id), value)))
    }

    /// A role, with the name of whoever holds it or dots to write one on.
    fn held(&self, role: Role) -> Phrase {
        let pen = self.desk.pen;
        let person = holder(&self.desk.input.reading.audit.people, role);
        let person = person.map_or_else(|| pen.plain("dots-short"), |person| person.name.clone());
        join([pen.say(name::role(role)), text(person)].map(Phrase::from), " · ")
    }

    /// What people will be able to say, with room to count them before and after.
    fn aim(&self) -> Vec<Block> {
        let pen = self.desk.pen;
        let count = |id| Column::new(pen.say(id), 1.2).aligned(Alignment::Middle);
        let mut rows =
            table([Column::new(pen.say("session-say"), 6.0), count("session-before"), count("session-afterwards")]);
        for aim in &self.session.aims {
            rows.row([Cell::from(self.statement(aim)), Cell::default(), Cell::default()]);
        }
        vec![rows.captioned(pen.say("session-count")).into()]
    }

    fn statement(&self, aim: &Asked) -> Phrase {
        self.desk.pen.say(&format!("competence-{}.level-{}", aim.competence, aim.level).to_lowercase()).into()
    }

    /// How many come, of which roles, whom to mix, and how.
    fn who(&self) -> Vec<Block> {
        let (pen, session) = (self.desk.pen, &self.session);
        let learners: BTreeSet<Learner> = session.aims.iter().map(|aim| aim.learner).collect();
        let roles = Role::ALL.into_iter().filter(|role| learners.contains(&Learner::from(*role)));
        // Whoever leads is there anyway.
        let roles = roles.filter(|role| *role != session.action.owner_role).map(|role| self.held(role));
        let roles = join(roles, ", ");
        let people = ("people", Arg::Number(session.people.into()));
        let come = match &session.mix {
            Some(mix) => {
                let who: Vec<_> = mix.profiles.iter().map(|profile| pen.plain(&format!("mix-{profile}"))).collect();
                let who = who.join(", ");
                let least = ("profiles", Arg::Number(mix.mixing.profiles.into()));
                pen.tell("mix-people", &[people, least, ("who", Arg::Text(&who))])
            }
            None => pen.tell("session-people", &[people]),
        };
        let pairs = (session.people > 1).then(|| {
            let minutes = ("minutes", Arg::Number(session.minutes.into()));
            pen.tell("mix-pairs", &[minutes, ("shared", Arg::Number(self.shared().into()))]).into()
        });
        let mut blocks = vec![paragraph(join([Some(come.into()), pairs].into_iter().flatten(), " ")).into()];
        let people = session.people as usize;
        if people > GROUP {
            let groups = [("groups", amount(people.div_ceil(GROUP))), ("size", amount(GROUP))];
            blocks.push(paragraph(pen.tell("session-groups", &groups)).into());
        }
        if !roles.is_empty() {
            blocks.push(paragraph(pen.labelled("session-roles", roles)).into());
        }
        let paths = session.action.left_out.iter().map(|barrier| pen.say(&format!("barrier-{barrier}.path")).into());
        let paths = join(paths, " ");
        if !paths.is_empty() {
            blocks.push(paragraph(paths).into());
        }
        blocks
    }

    /// What is ready before anybody comes.
    fn prepare(&self) -> Vec<Block> {
        let (pen, session) = (self.desk.pen, &self.session);
        let people = session.people as usize;
        let made = self.made();
        let mut items: Vec<Phrase> = Vec::new();
        if self.needs_devices() {
            items.push(pen.count("session-devices", people.min(GROUP).div_ceil(2)).into());
            items.push(pen.say("session-example").into());
        }
        if let Some(made) = made {
            let id = if made.running == Operator::Local { "session-installed" } else { "session-access" };
            items.push(pen.tell(id, &[("software", Arg::Text(&made.name))]).into());
        }
        if self.desk.input.reading.has_low_connectivity() {
            items.push(pen.say("session-offline").into());
        }
        items.push(pen.tell("session-cards", &[("count", amount(people))]).into());
        let mut blocks: Vec<Block> = vec![ticks(items).into()];
        let taught = join(self.taught(), " · ");
        if !taught.is_empty() {
            blocks.push(small(pen.labelled("session-lean", taught)).into());
        }
        blocks.extend(beside(self.desk, &session.action.id).map(|helpers| small(helpers).into()));
        blocks
    }

    /// Trainings about the same, to lean on.
    fn taught(&self) -> Vec<Phrase> {
        let (desk, mut told) = (self.desk, Vec::new());
        for aim in &self.session.aims {
            let own = self.trainings.iter().filter(|training| training.learner == aim.learner);
            let statements = own.flat_map(|training| &training.statements);
            let choices = statements.filter(|one| one.competence == aim.competence).flat_map(|one| &one.trainings);
            for choice in choices {
                let known = desk.input.catalogue.trainings.iter().find(|training| training.id == choice.training);
                let Some(training) = known else { continue };
                let title = link(training.title.as_str(), training.url.as_str()).lang(Language::new(&choice.language));
                let title = desk.pen.doubted(title, training, desk.input.today);
                if !told.contains(&title) {
                    told.push(title);
                }
            }
        }
        told.truncate(TAUGHT);
        told
    }

    /// The minutes of one meeting, part by part.
    fn course(&self) -> Vec<Block> {
        let (pen, session) = (self.desk.pen, &self.session);
        let mut rows = table([
            Column::new(pen.say("session-from"), 1.6),
            Column::new(pen.say("session-part"), 6.2),
            Column::new(pen.say("session-minutes"), 1.2).aligned(Alignment::End),
        ]);
        let mut from = 0;
        for (part, minutes) in course(session.minutes, self.desk.input.catalogue.skills.mix) {
            let until = from + minutes;
            let span = format!("{} – {}", pen.whole(from), pen.whole(until));
            rows.row([text(span).into(), Cell::from(pen.say(self.told(part))), text(pen.whole(minutes)).into()]);
            from = until;
        }
        rows.row([pen.say("session-all").into(), Cell::default(), text(pen.whole(from)).into()]);
        let again = (session.meetings > 1).then(|| small(pen.say("session-again")).into());
        [Block::from(rows)].into_iter().chain(again).collect()
    }

    /// The message of a part: one who is alone shows it to whoever leads.
    fn told(&self, part: Part) -> &'static str {
        let is_alone = self.session.people == 1;
        match part {
            Part::Welcome => "session-part-welcome",
            Part::Show => "session-part-show",
            Part::Practise if is_alone => "session-part-practise-alone",
            Part::Practise => "session-part-practise",
            Part::Share if is_alone => "session-part-share-alone",
            Part::Share => "session-part-share",
            Part::End => "session-part-end",
        }
    }

    /// What people go home with, and who answers them later.
    fn leave(&self) -> Vec<Block> {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let left = action::result(pen, &input.plan.made, &self.session.action.id, Extent::Full);
        let left: Vec<Item> = left.into_iter().map(Item::from).collect();
        let line = blank(pen.label("session-later"));
        if left.is_empty() { vec![line] } else { vec![bullets(left).into(), line] }
    }

    /// What is ticked once it is over: never who can do what.
    fn after(&self) -> Vec<Block> {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let sign = action::sign(pen, &input.plan.made, &self.session.action.id, Extent::Full);
        let said = ["session-after-cards", "session-after-count"].map(|id| pen.say(id));
        let items = said.into_iter().chain(sign).map(Phrase::from);
        vec![ticks(items).into()]
    }

    /// Three questions, with lines for the answers.
    fn ask(&self) -> Vec<Block> {
        let leaves_a_tool = self.made().is_some_and(|made| {
            let of_need = |one: &&Made| one.need == made.need && one.stage == StageKind::Exit;
            self.desk.input.plan.made.iter().find(of_need).is_some_and(|exit| !exit.leaves.is_empty())
        });
        let last = if leaves_a_tool { "session-ask-missed" } else { "session-ask-more" };
        let lines = ["session-ask-next", "session-ask-unclear", last].map(|id| blank(self.desk.pen.say(id)));
        vec![together(lines.into())]
    }

    fn made(&self) -> Option<&Made> {
        self.desk.input.plan.made(&self.session.action.id)
    }

    fn needs_devices(&self) -> bool {
        let is_done = |aim: &Asked| !TALKED_OVER.contains(&aim.competence.as_str());
        self.made().is_some() || self.session.aims.iter().any(is_done)
    }

    /// Minutes in which people teach each other.
    fn shared(&self) -> u32 {
        let parts = course(self.session.minutes, self.desk.input.catalogue.skills.mix);
        parts.into_iter().filter(|(part, _)| *part == Part::Share).map(|(_, minutes)| minutes).sum()
    }
}
