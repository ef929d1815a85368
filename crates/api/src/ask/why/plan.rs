use super::Desk;
use crate::answers::name;
use crate::wire::{Because, Part, Sentence, Subject};
use rumb_engine::catalogue::Each;
use rumb_engine::condition::Band;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{
    Base, Capacity, Effort, Extra, Extras, FIND_OUT, Load, Month, Obstacle, Plan, PlannedAction, Since, capacity,
    since_on,
};

/// What the hours of an action are made of.
pub(super) fn hours(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let plan = desk.session.plan(desk.today);
    let planned = plan.actions.iter().find(|own| own.id == *id).map(|own| own.effort);
    let effort = planned.or_else(|| plan.next_year.iter().find(|own| own.id == *id).map(|own| own.effort))?;
    let Effort { base, hours, extra } = effort;
    let (says, base) = match base {
        Base::Usual(band) => ("because-hours", Sentence::of("because-hours-usual").with("size", size(band))),
        Base::Short => ("because-hours-short", Sentence::of("because-hours-one")),
        Base::FindOut => ("because-hours-find-out", Sentence::of("because-hours-one")),
    };
    let beyond = |extra: Extra| {
        let id = match extra.of {
            Extras::Machines => "because-hours-machines",
            Extras::Members => "because-hours-members",
        };
        let says = Sentence::of(id).with("count", extra.beyond).with("included", extra.included);
        Part::of(says).bringing(extra.hours, told(extra.hours))
    };
    let parts = [Part::of(base).bringing(hours, told(hours))].into_iter().chain(extra.map(beyond)).collect();
    Some(Because::of(vec![Sentence::of(says).with("hours", effort.total())]).adding(effort.total(), parts))
}

/// Why an action begins in its month, and the months in which it takes hours.
pub(super) fn month(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let plan = desk.session.plan(desk.today);
    let own = plan.actions.iter().find(|own| own.id == *id)?;
    let (reading, start) = (desk.session.reading(), desk.session.start(desk.today));
    let since = since_on(reading, rumb_content::catalogue(), start, desk.today, [&own.id]).remove(&own.id)?;
    let says = match &since {
        Since::Begun => Sentence::of("because-month-begun"),
        Since::Pinned => Sentence::of("because-month-pinned"),
        Since::First => Sentence::of("because-month-first"),
        Since::Stays => Sentence::of("because-month-stays"),
        Since::Kept(obstacle) => Sentence::of("because-month-kept").with("why", why(&plan, obstacle)),
    };
    let part = |filling: &rumb_engine::plan::Filling| {
        Part::of(month_name(filling.month)).bringing(filling.hours, told(filling.hours))
    };
    let sum: u32 = own.filling.iter().map(|filling| filling.hours).sum();
    let begins = Sentence::of("because-month").with("month", month_name(own.start));
    Some(Because::of(vec![begins, says]).adding(sum, own.filling.iter().map(part).collect()))
}

/// Who comes, and for how long.
pub(super) fn attend(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let plan = desk.session.plan(desk.today);
    let attend = plan.actions.iter().find(|own| own.id == *id)?.attend?;
    let says = Sentence::of("because-attend").with("people", attend.people).with("minutes", attend.minutes);
    Some(Because::of(vec![says.with("size", size(desk.session.reading().band()))]))
}

/// What an action costs: euros, low and high.
pub(super) fn cost(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let own = desk.session.plan(desk.today).actions.into_iter().find(|own| own.id == *id)?.cost?;
    let says = match own.each {
        Each::Once => "because-cost-once",
        Each::Year => "because-cost-yearly",
    };
    Some(Because::of(vec![Sentence::of(says).with("from", own.from).with("to", own.to)]))
}

/// The hours of the actions in a month.
pub(super) fn planned(desk: &Desk<'_>, month: &str) -> Option<Because> {
    let plan = desk.session.plan(desk.today);
    let Load { hours: sum, capacity: there, .. } = *load(&plan, month)?;
    let part = |own: &PlannedAction| {
        let asked = own.filling.iter().filter(|one| one.month.to_string() == month);
        let hours = asked.map(|one| one.hours).sum();
        (hours > 0).then(|| taking(&plan, &own.id, hours))
    };
    let available = there_are(there, Some(month));
    let says = Sentence::of("because-planned").with("hours", sum);
    let parts = plan.actions.iter().filter_map(part).chain([available]).collect();
    Some(Because::of(vec![says]).adding(sum, parts))
}

/// Hours that an action takes, which can be asked in turn.
pub(super) fn taking(plan: &Plan, id: &ActionId, hours: u32) -> Part {
    let part = named(plan, id).bringing(hours, told(hours));
    let is_action = !id.as_str().starts_with(FIND_OUT);
    if is_action { part.because(Subject::Hours { action: id.to_string() }) } else { part }
}

/// The hours that there are beside those that are planned: to be asked in turn.
pub(super) fn there_are(hours: u32, month: Option<&str>) -> Part {
    let why = Subject::HoursAvailable { month: month.map(str::to_owned) };
    Part::of(Sentence::of("plan-month-capacity")).asking(told(hours), why)
}

/// The hours that there are, in a month or in the year, and who said so.
pub(super) fn available(desk: &Desk<'_>, month: Option<&str>) -> Option<Because> {
    let plan = desk.session.plan(desk.today);
    let hours = plan.load.iter().map(|load| load.capacity).max().unwrap_or(0);
    let source = capacity(desk.session.reading());
    let says = match &source {
        Capacity::Told => Sentence::of("because-capacity-told").with("hours", hours),
        Capacity::Answered(_) => Sentence::of("because-capacity-answered").with("hours", hours),
        Capacity::Usual(band) => Sentence::of("because-capacity-usual").with("hours", hours).with("size", size(*band)),
    };
    let answer = match source {
        Capacity::Answered(question) => Some(Part::about(question)),
        Capacity::Told | Capacity::Usual(_) => None,
    };
    if let Some(month) = month {
        let blocked = load(&plan, month)?.blocked.then(|| Sentence::of("plan-month-blocked"));
        let says = [says].into_iter().chain(blocked).collect();
        return Some(Because { parts: answer.into_iter().collect(), ..Because::of(says) });
    }
    let open = plan.load.iter().filter(|load| !load.blocked && !load.over);
    let part = |load: &Load| Part::of(month_name(load.month)).bringing(load.capacity, told(load.capacity));
    let sum = plan.available();
    let parts = answer.into_iter().chain(open.clone().map(part)).collect();
    let all = Sentence::of("because-available").with("hours", sum).with("months", open.count());
    Some(Because::of(vec![all, says, Sentence::of("because-reserve")]).adding(sum, parts))
}

fn load<'p>(plan: &'p Plan, month: &str) -> Option<&'p Load> {
    plan.load.iter().find(|load| load.month.to_string() == month)
}

/// Which rule it is, in the words that forbid a move too.
fn why(plan: &Plan, obstacle: &Obstacle) -> Sentence {
    let says = Sentence::of(format!("follow-why-{}", obstacle.word()));
    if let Obstacle::After(id) = obstacle { says.with("other", title(plan, id)) } else { says }
}

pub(super) fn told(hours: u32) -> Sentence {
    Sentence::of("hours").with("hours", hours)
}

fn size(band: Band) -> Sentence {
    Sentence::of(format!("because-size-{}", name(&band)))
}

fn month_name(month: Month) -> Sentence {
    let name = Sentence::of(format!("month-name-{}", month.number()));
    Sentence::of("month-year").with("month", name).with("year", month.year().to_string())
}

/// An action by its title; one that finds something out by its question.
pub(super) fn named(plan: &Plan, id: &ActionId) -> Part {
    match id.as_str().strip_prefix(FIND_OUT) {
        Some(question) => Part::about(question),
        None => Part::of(title(plan, id)),
    }
}

pub(super) fn title(plan: &Plan, id: &ActionId) -> Sentence {
    match plan.made(id) {
        Some(made) => {
            let need = Sentence::of(format!("need-{}", made.need));
            Sentence::of(&made.words).with("need", need).with("software", made.name.clone())
        }
        None => Sentence::of(format!("action-{}", id.to_string().to_lowercase())),
    }
}
