use super::{Desk, actor};
use crate::document::{
    Block, Item, Level, List, Marker, Phrase, Weight, blank, bullets, heading, paragraph, small, text, together,
};
use crate::paper::action::{self, Reasons};
use crate::paper::pen::join;
use crate::paper::sheet::sentence;
use crate::paper::{figure as picture, name};
use rumb_engine::catalogue::CompetenceLevel;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Assumption, Extent, PlannedAction, Reason};
use rumb_engine::sheet::FindOut;
use rumb_locale::Arg;

/// Actions that a plan may have and still tell each of them in full.
const ALL: usize = 18;
/// Reasons printed; the annex has them all.
const REASONS: usize = 2;
/// Sentences to send that are printed; the annex has them all.
const SENTENCES: usize = 6;
/// Phases of a plan.
const PHASES: u8 = 5;

/// How much is told of an action: two reasons, or all of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Telling {
    Plan,
    Annex,
}

/// The year in one picture, then each action by phase.
pub(super) fn actions(desk: Desk<'_>) -> Vec<Block> {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let is_nothing = plan.actions.is_empty() || plan.is_over();
    let lead = if is_nothing { name::nothing(plan) } else { "actions-lead" };
    let mut blocks = vec![paragraph(pen.say(lead)).into()];
    blocks.extend(assumptions(desk));
    if !plan.actions.is_empty() {
        blocks.push(picture::timeline_figure(plan, desk.words).into());
    }
    let planned: Vec<_> = plan.actions.iter().filter(|action| action.extent != Extent::FindOut).collect();
    let told = if planned.len() > ALL { desk.told } else { planned.len() };
    blocks.extend(details(desk, &planned[..told], Telling::Plan));
    if told < planned.len() {
        blocks.push(small(pen.count("actions-in-annex", planned.len() - told)).into());
    }
    blocks
}

/// Every action in full, for the annex.
pub(in crate::paper) fn all(desk: Desk<'_>) -> Vec<Block> {
    let planned = desk.input.plan.actions.iter().filter(|action| action.extent != Extent::FindOut);
    details(desk, &planned.collect::<Vec<_>>(), Telling::Annex)
}

/// The questions to ask, then the actions by phase, each with its box to tick.
fn details(desk: Desk<'_>, planned: &[&PlannedAction], telling: Telling) -> Vec<Block> {
    let mut blocks = Vec::new();
    for phase in 0..PHASES {
        let of_phase = planned.iter().filter(|action| action.phase == phase).map(|action| item(desk, action, telling));
        let asked = (phase == 0 && telling == Telling::Plan).then(|| find_out(desk)).flatten();
        let items: Vec<_> = asked.into_iter().chain(of_phase).collect();
        if !items.is_empty() {
            blocks.push(heading(Level::Three, desk.pen.say(&format!("phase-{phase}"))).into());
            blocks.push(List { marker: Marker::Box, items }.into());
        }
    }
    blocks
}

fn assumptions(desk: Desk<'_>) -> Option<Block> {
    let said = desk.input.plan.assumptions.iter().map(|assumption| assumed(desk, *assumption));
    let said = join(said, " ");
    (!said.is_empty()).then(|| small(said).into())
}

fn assumed(desk: Desk<'_>, assumption: Assumption) -> Phrase {
    let pen = desk.pen;
    let run = match assumption {
        Assumption::Hours(hours) => pen.tell("plan-assumed", &[("hours", Arg::Number(hours.into()))]),
        Assumption::VoteMonth(month) => pen.tell("assumption-vote-month", &[("month", Arg::Text(&pen.month(month)))]),
        Assumption::VoteAfterMeeting(month) => {
            pen.tell("assumption-vote-after-meeting", &[("month", Arg::Text(&pen.month(month)))])
        }
        Assumption::MeetingIsPast => pen.say("assumption-meeting-is-past"),
        Assumption::NoNames => pen.say("assumption-no-names"),
    };
    run.into()
}

/// One action with its box to tick and a line for a name.
fn item(desk: Desk<'_>, planned: &PlannedAction, telling: Telling) -> Item {
    let pen = desk.pen;
    let mut title = vec![action::bold_title(pen, &desk.input.plan.made, &planned.id)];
    if planned.extent == Extent::Short {
        title.extend([text(" "), pen.say("action-short")]);
    }
    let mut blocks = vec![paragraph(title).into(), small(facts(desk, planned)).into()];
    let result = action::result(pen, &desk.input.plan.made, &planned.id, planned.extent)
        .map(|run| pen.labelled("action-deliverable", run));
    let sign = action::sign(pen, &desk.input.plan.made, &planned.id, planned.extent)
        .map(|run| pen.labelled("action-done", run));
    blocks.push(small(join(result.into_iter().chain(sign), " ")).into());
    if telling == Telling::Annex {
        blocks.extend(skills(desk, &planned.id).map(|skills| small(skills).into()));
    }
    blocks.push(small(join([reasons(desk, planned, telling), after(desk, &planned.depends_on)], " ")).into());
    blocks.extend(actor::beside(desk, &planned.id).map(|helpers| small(helpers).into()));
    let paths = planned.left_out.iter().map(|barrier| pen.say(&format!("barrier-{barrier}.path")).into());
    let paths = join(paths, " ");
    if !paths.is_empty() {
        blocks.push(small(pen.labelled("follow-other-way", paths)).into());
    }
    blocks.push(owner(desk, planned));
    Item { blocks: vec![together(blocks)] }
}

/// Who carries it and who stands in; a line for the name that is not known yet.
pub(in crate::paper) fn owner(desk: Desk<'_>, planned: &PlannedAction) -> Block {
    let pen = desk.pen;
    let role = pen.plain(name::role(planned.owner_role));
    let deputised = |id: &str, named: (&str, &str)| match &planned.deputy {
        Some(deputy) => pen.plainly(id, &[(named.0, Arg::Text(named.1)), ("deputy", Arg::Text(deputy))]),
        None => named.1.to_owned(),
    };
    match &planned.person {
        Some(person) => {
            let names = deputised("follow-deputy", ("person", person));
            small(pen.tell("action-owner-named", &[("person", Arg::Text(&names)), ("role", Arg::Text(&role))])).into()
        }
        None => {
            let role = deputised("follow-deputy-of", ("role", &role));
            blank(pen.tell("action-owner", &[("role", Arg::Text(&role))]))
        }
    }
}

/// What helps whoever takes the action on, and how somebody who knows it says so.
fn skills(desk: Desk<'_>, id: &ActionId) -> Option<Phrase> {
    let pen = desk.pen;
    let action = desk.input.catalogue.actions.iter().find(|action| action.id == *id)?;
    let skill = |asked: &CompetenceLevel| {
        let name = format!("competence-{}", asked.id).to_lowercase();
        let said = pen.find(&format!("{name}.level-{}", asked.level), &[]).map(Phrase::from);
        join(std::iter::once(pen.say(&name).into()).chain(said), " – ")
    };
    let skills = join(action.competences.iter().map(skill), " · ");
    (!skills.is_empty()).then(|| pen.labelled("action-skills", skills))
}

/// When, how long, for whom, how much, and whether it waits for the vote.
fn facts(desk: Desk<'_>, planned: &PlannedAction) -> Phrase {
    let pen = desk.pen;
    let hours = pen.hours(planned.hours);
    let mut facts =
        vec![pen.months(planned.start, planned.end), pen.plainly("action-hours", &[("hours", Arg::Text(&hours))])];
    if let Some(attend) = planned.attend {
        facts.push(pen.attendance(attend));
    }
    facts.push(pen.cost(planned.cost));
    if planned.saves {
        facts.push(pen.plain("action-saves"));
    }
    if planned.needs_vote {
        facts.push(pen.plain("action-vote"));
    }
    if planned.spans_blocked {
        facts.push(pen.plain("action-spans-blocked"));
    }
    facts.join(" · ").into()
}

fn reasons(desk: Desk<'_>, planned: &PlannedAction, telling: Telling) -> Phrase {
    let pen = desk.pen;
    let mut reasons = Reasons::of(pen, &desk.input.plan.made, desk.input.reading, &planned.reasons);
    let all = reasons.len();
    if all == 0 {
        return Phrase::default();
    }
    let shown = match telling {
        Telling::Plan => REASONS.min(all),
        Telling::Annex => all,
    };
    reasons.truncate(shown);
    let more = (shown < all).then(|| pen.count("action-reasons-more", all - shown).into());
    pen.labelled("action-why", join(reasons.said(pen).into_iter().chain(more), " "))
}

/// What must be done before it.
fn after(desk: Desk<'_>, before: &[ActionId]) -> Phrase {
    if before.is_empty() {
        return Phrase::default();
    }
    let titles = join(before.iter().map(|id| desk.pen.action(&desk.input.plan.made, id).into()), " · ");
    desk.pen.labelled("action-after", titles)
}

/// All that is to be found out, as one action.
fn find_out(desk: Desk<'_>) -> Option<Item> {
    let pen = desk.pen;
    let planned: Vec<_> = desk.input.plan.actions.iter().filter(|action| action.extent == Extent::FindOut).collect();
    let (first, last) =
        (planned.iter().map(|action| action.start).min()?, planned.iter().map(|action| action.end).max()?);
    let hours = pen.hours(planned.iter().map(|action| action.hours).sum());
    let facts = [pen.months(first, last), pen.plainly("action-hours", &[("hours", Arg::Text(&hours))])].join(" · ");
    let is_planned = |asked: &&FindOut| {
        let reason = Reason::FindOut(asked.question.clone());
        planned.iter().any(|action| action.reasons.contains(&reason))
    };
    let asked: Vec<_> = desk.input.sheet.find_out.iter().filter(is_planned).collect();
    let sentences = asked.iter().take(SENTENCES).map(|asked| Item { blocks: vec![small(sentence(pen, asked)).into()] });
    let title = crate::document::Run { weight: Weight::Bold, ..pen.say("find-out-action") };
    let mut blocks = vec![paragraph(title).into(), small(facts).into(), bullets(sentences).into()];
    if asked.len() > SENTENCES {
        blocks.push(small(pen.count("find-out-in-annex", asked.len() - SENTENCES)).into());
    }
    Some(Item { blocks: vec![together(blocks)] })
}
