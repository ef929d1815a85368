//! What an association wants, as it said itself: what it decided, what it wished, what it marked as essential; each with the steps
//! of the plan that the same answers brought about.

use crate::document::{Cell, Phrase, Run, Weight, text};
use crate::paper::name;
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use rumb_engine::answer::{Progress, Verdict};
use rumb_engine::catalogue::StageKind;
use rumb_engine::id::{ActionId, AreaId, NeedId, OptionId, QuestionId};
use rumb_engine::plan::{Extent, PlannedAction, Postponed, Reason};
use rumb_locale::Arg;

/// The question of the profile that asks what people would like to do better; its options are needs.
const WISHES: &str = "PRF-15";
/// The mark of an area that is essential to the board.
const ESSENTIAL: i64 = 5;

/// Something that is wanted.
pub(super) struct Want<'a> {
    about: About<'a>,
    /// In the order of the plan.
    pub steps: Vec<&'a PlannedAction>,
    /// What would answer it and waits for the next year.
    later: Vec<&'a Postponed>,
}

/// What it is about.
enum About<'a> {
    Need { need: &'a NeedId, verdict: Option<&'a Verdict>, wish: Wish },
    Area(&'a AreaId),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// An option of the profile.
    Ticked,
    /// Added by the board.
    Added,
    None,
}

/// What the board decided, then what it wished beside it, then the areas that are essential to it.
pub(super) fn wants(desk: Desk<'_>) -> Vec<Want<'_>> {
    let (reading, catalogue) = (desk.input.reading, desk.input.catalogue);
    let (audit, ticked) = (reading.audit, reading.ticked(WISHES));
    let wish = |need: &NeedId| {
        if ticked.contains(&need.as_str()) {
            Wish::Ticked
        } else if audit.wishes.contains(need) {
            Wish::Added
        } else {
            Wish::None
        }
    };
    let decided = audit.decisions.iter().map(|(need, one)| (need, Some(&one.verdict)));
    // What is to stay as it is asks for nothing, unless it is wished beside that.
    let decided = decided
        .filter(|(need, verdict)| wish(need) != Wish::None || verdict.is_some_and(|one| one.successor().is_some()));
    let wished = catalogue.needs.iter().map(|need| &need.id);
    let wished = wished.filter(|need| wish(need) != Wish::None && !audit.decisions.contains_key(*need));
    let needs = decided.chain(wished.map(|need| (need, None)));
    let needs = needs.map(|(need, verdict)| About::Need { need, verdict, wish: wish(need) });
    let essential = reading.questionnaire.areas.iter().map(|area| &area.id);
    let essential = essential.filter(|area| audit.importance.get(*area) == Some(&ESSENTIAL)).map(About::Area);
    needs.chain(essential).map(|about| want(desk, about)).collect()
}

/// The needs of which the board decided so, by name.
pub(super) fn decided_so(desk: Desk<'_>, verdict: &Verdict) -> Vec<String> {
    let decisions = desk.input.reading.audit.decisions.iter().filter(|(_, one)| one.verdict == *verdict);
    decisions.map(|(need, _)| desk.pen.plain(&format!("need-{need}"))).collect()
}

fn want<'a>(desk: Desk<'a>, about: About<'a>) -> Want<'a> {
    let plan = desk.input.plan;
    let is_step = |action: &&PlannedAction| action.extent != Extent::FindOut;
    let serves = |id: &ActionId, reasons: &[Reason]| about.is_served(desk, id, reasons);
    let steps = plan.actions.iter().filter(is_step).filter(|action| serves(&action.id, &action.reasons)).collect();
    let later = plan.next_year.iter().filter(|one| one.extent != Extent::FindOut);
    let later = later.filter(|one| serves(&one.id, &one.reasons)).collect();
    Want { about, steps, later }
}

impl About<'_> {
    /// Whether an action is there for it: a decision about the need made it, or an answer that raises the need did and the
    /// action is about that need; for an area, an answer of that area.
    fn is_served(&self, desk: Desk<'_>, id: &ActionId, reasons: &[Reason]) -> bool {
        let known = |id: &QuestionId| desk.input.reading.questionnaire.question(id);
        reasons.iter().any(|reason| match (reason, self) {
            (Reason::Decision(decided), About::Need { need, .. }) => decided == *need,
            (Reason::Flag(question) | Reason::Question { id: question, .. }, About::Need { need, .. }) => {
                let action = desk.input.catalogue.actions.iter().find(|action| action.id == *id);
                let is_about = action.is_some_and(|action| action.needs.contains(need));
                is_about && known(question).is_some_and(|question| question.needs.contains(need))
            }
            (Reason::Flag(question) | Reason::Question { id: question, .. }, About::Area(area)) => {
                known(question).is_some_and(|question| question.area == **area)
            }
            (Reason::Decision(_), About::Area(_)) => false,
            (
                Reason::Condition(_)
                | Reason::Always
                | Reason::PrerequisiteOf(_)
                | Reason::FindOut(_)
                | Reason::LeftOut(_),
                About::Need { .. } | About::Area(_),
            ) => false,
        })
    }

    /// Whether the board decided a change, and its last step is done.
    fn is_done(&self, desk: Desk<'_>) -> bool {
        let (plan, follow_up) = (desk.input.plan, &desk.input.reading.audit.follow_up);
        let is_done = |id: &ActionId| follow_up.get(id).is_some_and(|one| one.state == Progress::Done);
        let is_own = |own: &NeedId| match self {
            About::Need { need, .. } => own == *need,
            About::Area(_) => false,
        };
        plan.made.iter().any(|made| is_own(&made.need) && made.stage == StageKind::Move && is_done(&made.id))
    }

    /// Whether it is to stay as it is, or to wait, because the board decided so.
    fn is_kept(&self, desk: Desk<'_>) -> bool {
        let decisions = &desk.input.reading.audit.decisions;
        match self {
            About::Need { need, .. } => {
                decisions.get(*need).is_some_and(|one| matches!(one.verdict, Verdict::Keep | Verdict::NotNow))
            }
            About::Area(_) => false,
        }
    }

    /// In the words of the association: the option that it ticked, else the name of the need or of the area.
    fn name(&self, desk: Desk<'_>) -> Run {
        match self {
            About::Need { need, verdict: None, wish: Wish::Ticked } => {
                let option = OptionId::from(need.as_str());
                let id = format!("{}.option-{option}", name::question(&QuestionId::from(WISHES)));
                desk.pen.find(&id, &[]).unwrap_or_else(|| desk.pen.say(&format!("need-{need}")))
            }
            About::Need { need, .. } => desk.pen.say(&format!("need-{need}")),
            About::Area(area) => desk.pen.say(&name::area(area)),
        }
    }

    /// Where it said so.
    fn origins(&self, desk: Desk<'_>) -> Phrase {
        let pen = desk.pen;
        match self {
            About::Area(_) => pen.say("project-essential").into(),
            About::Need { verdict, wish, .. } => {
                let decided = verdict.map(|verdict| decided(desk, verdict));
                let wished = (*wish != Wish::None).then(|| pen.say("project-wish").into());
                join(decided.into_iter().chain(wished), " · ")
            }
        }
    }
}

impl Want<'_> {
    /// What is wanted, and where that was said.
    pub fn told(&self, desk: Desk<'_>) -> Cell {
        let name = Run { weight: Weight::Bold, ..self.about.name(desk) };
        vec![name.into(), self.about.origins(desk)].into()
    }

    /// What is wanted, and why no step of the year answers it.
    pub fn left_out(&self, desk: Desk<'_>) -> Phrase {
        let pen = desk.pen;
        let name = self.about.name(desk).text;
        let why = match self.later.first() {
            Some(postponed) => {
                let why = pen.plain(name::why(postponed.why));
                pen.tell("project-left-later", &[("why", Arg::Text(&why))])
            }
            None if self.about.is_done(desk) => pen.say("project-left-done"),
            None if self.about.is_kept(desk) => pen.say("project-left-kept"),
            None => pen.say("project-left-nothing"),
        };
        pen.named(&name, why)
    }
}

/// A decision in words.
fn decided(desk: Desk<'_>, verdict: &Verdict) -> Phrase {
    let pen = desk.pen;
    let by = |id: &str, software: &str| Phrase::from([pen.say(id), text(" "), text(desk.tool_name(software))]);
    match verdict {
        Verdict::Keep => pen.say("decided-keep").into(),
        Verdict::NotNow => pen.say("decided-not-now").into(),
        Verdict::Replace(successor) => by("decided-replace", successor.by.as_str()),
        Verdict::Combine(successor) => by("decided-combine", successor.by.as_str()),
    }
}
