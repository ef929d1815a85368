use super::result::{find_out, ids, role};
use crate::answers::name as word;
use crate::search::named;
use crate::wire::{
    ActionCard, ActionReason, AllyCard, ContractCard, Figure, FindOut, FlagCard, LanguageChoice, LoadCard, MadeCard,
    MovedCard, PinnedCard, PlanCard, PostponedCard, YearCard,
};
use crate::{Api, Error};
use chrono::NaiveDate;
use rumb_engine::answer::Tool;
use rumb_engine::catalogue::{Each, Reviewed as _};
use rumb_engine::id::NeedId;
use rumb_engine::maturity::maturity;
use rumb_engine::neighbour::{Neighbour, home, nearest};
use rumb_engine::plan::{
    Assumption, Contract, Ending, Extent, FlagClosing, Made, Month, Moved, Obstacle, Pinned, Plan, PlannedAction,
    Reason, Totals,
};
use rumb_engine::recommendation::{Ally, Circle};
use rumb_locale::{Language, Words};
use rumb_report::paper::{self, name};

impl Api {
    /// The plan of the open audit.
    pub(crate) fn plan(&self, choice: LanguageChoice) -> Result<PlanCard, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        let today = self.now().date();
        // A book that cannot be read says so on its own page.
        let book = self.book().unwrap_or_default();
        self.with(|session| {
            let reading = session.reading();
            let plan = session.plan(today);
            let words = Words::of(language);
            let (drawing, alt) = paper::figure::timeline(&plan, &words);
            let maturity = maturity(reading);
            let find_out = find_out(reading, &maturity.find_out);
            let own = nearest(&book.neighbours, home(reading));
            let circle = Circle::of(reading, rumb_content::catalogue(), &own, named);
            let mut card = card(&plan, &reading.audit.tools, find_out, Figure { alt, drawing }, today, &words);
            for action in &mut card.actions {
                let beside = circle.beside(&plan.made, &action.id.as_str().into());
                action.allies = beside.into_iter().map(|one| ally(one, today)).collect();
            }
            Ok(card)
        })
    }
}

fn card(
    plan: &Plan,
    tools: &[Tool],
    find_out: Vec<FindOut>,
    timeline: Figure,
    today: NaiveDate,
    words: &Words,
) -> PlanCard {
    let assumed = plan.assumptions.iter().any(|assumption| matches!(assumption, Assumption::Hours(_)));
    PlanCard {
        start: plan.start.to_string(),
        body: plan.vote.body,
        hours_per_month: plan.load.iter().map(|load| load.capacity).max().unwrap_or(0),
        hours_assumed: assumed,
        year: year(plan.totals),
        year_after: year(plan.year_after),
        hours_available: plan.available(),
        actions: plan.actions.iter().filter(|action| action.extent != Extent::FindOut).map(action).collect(),
        // Questions to find out stand in `find_out`, whenever there are hours for them.
        next_year: plan
            .next_year
            .iter()
            .filter(|postponed| postponed.extent != Extent::FindOut)
            .map(|postponed| PostponedCard {
                id: postponed.id.to_string(),
                why: word(&postponed.why),
                hours: postponed.hours,
            })
            .collect(),
        not_proposed: plan
            .not_proposed
            .iter()
            .map(|refused| PostponedCard { id: refused.id.to_string(), why: word(&refused.why), hours: 0 })
            .collect(),
        made: plan.made.iter().map(|made| (made.id.to_string(), made_card(made))).collect(),
        contracts: plan
            .contracts
            .iter()
            .map(|contract| {
                self::contract(contract, &plan.kept_for(&contract.product, contract.name.as_deref(), tools), words)
            })
            .collect(),
        ticked: ids(&plan.ticked),
        agreed: plan.agreed,
        pinned: plan.pinned.iter().map(pinned).collect(),
        moved: plan.moved.iter().map(moved).collect(),
        today: today.to_string(),
        find_out,
        open_flags: plan.flags.iter().filter(|flag| flag.closing.is_open()).map(open_flag).collect(),
        load: plan
            .load
            .iter()
            .map(|load| LoadCard {
                month: load.month.to_string(),
                hours: load.hours,
                capacity: load.capacity,
                blocked: load.blocked,
                over: load.over,
            })
            .collect(),
        timeline,
    }
}

fn open_flag(flag: &FlagClosing) -> FlagCard {
    FlagCard { question: flag.question.to_string(), words: name::closing(flag.closing).to_owned() }
}

fn year(totals: Totals) -> YearCard {
    YearCard {
        hours: totals.hours,
        mediator_hours: totals.mediator_hours,
        attend_minutes: totals.attend_minutes,
        once: totals.once_eur,
        yearly: totals.yearly_eur,
        saved: totals.saved_eur,
    }
}

fn action(action: &PlannedAction) -> ActionCard {
    ActionCard {
        id: action.id.to_string(),
        short: action.extent == Extent::Short,
        phase: action.phase,
        start: action.start.to_string(),
        end: action.end.to_string(),
        hours: action.hours,
        attend_people: action.attend.map_or(0, |attend| attend.people),
        attend_minutes: action.attend.map_or(0, |attend| attend.minutes),
        cost_from: action.cost.map_or(0, |cost| cost.from),
        cost_to: action.cost.map_or(0, |cost| cost.to),
        cost_yearly: action.cost.is_some_and(|cost| cost.each == Each::Year),
        saves: action.saves,
        owner: role(action.owner_role),
        person: action.person.clone(),
        deputy: action.deputy.clone(),
        begun: action.begun.map(|day| day.to_string()),
        left_out: action.left_out.iter().copied().collect(),
        spans_blocked: action.spans_blocked,
        needs_vote: action.needs_vote,
        flag: action.reasons.iter().any(|reason| matches!(reason, Reason::Flag(_))),
        reasons: action.reasons.iter().map(reason).collect(),
        depends_on: ids(&action.depends_on),
        other_way: action.other_way().map(ToString::to_string),
        allies: Vec::new(),
    }
}

fn ally(ally: Ally<'_>, today: NaiveDate) -> AllyCard {
    match ally {
        Ally::Own(Neighbour { entry, .. }) => AllyCard {
            name: entry.name.clone(),
            reached: [&entry.phone, &entry.mail].into_iter().find(|way| !way.is_empty()).cloned(),
            offer: Some(entry.offer.clone()),
            ask: None,
            doubt: None,
        },
        Ally::Known(actor) => AllyCard {
            name: actor.name.clone(),
            reached: actor.phone.clone().or_else(|| actor.homepage.clone()),
            offer: None,
            ask: Some(format!("actor-{}.ask", actor.id)),
            doubt: actor.doubt(today),
        },
    }
}

fn contract(contract: &Contract, kept_for: &[&NeedId], words: &Words) -> ContractCard {
    let tool = name::entered(rumb_content::catalogue(), &contract.product, contract.name.as_deref(), words);
    let (month, is_renewed) = match contract.ending {
        Ending::Over | Ending::Stays => (None, false),
        Ending::InTime(month) => (Some(month), false),
        Ending::Renewed(month) => (month, true),
    };
    ContractCard {
        tool,
        ends: contract.ends.to_string(),
        words: name::ending(contract.ending, kept_for).to_owned(),
        needs: kept_for.iter().map(ToString::to_string).collect(),
        month: month.map(|month| month.to_string()),
        renewal: contract.yearly_cost_eur.filter(|euros| *euros > 0 && is_renewed),
    }
}

fn pinned(pinned: &Pinned) -> PinnedCard {
    let after = match &pinned.obstacle {
        Some(Obstacle::After(id)) => Some(id.to_string()),
        Some(_) | None => None,
    };
    PinnedCard {
        id: pinned.id.to_string(),
        month: pinned.month.to_string(),
        obstacle: pinned.obstacle.as_ref().map(|obstacle| obstacle.word().to_owned()),
        after,
    }
}

fn moved(moved: &Moved) -> MovedCard {
    let first = |span: Option<[Month; 2]>| span.map(|[first, _]| first.to_string());
    MovedCard { id: moved.id.to_string(), from: first(moved.from), to: first(moved.to) }
}

pub(super) fn made_card(made: &Made) -> MadeCard {
    MadeCard { words: made.words.clone(), need: made.need.to_string(), software: made.name.clone() }
}

pub(super) fn reason(reason: &Reason) -> ActionReason {
    match reason {
        Reason::Flag(question) => ActionReason::Flag { question: question.to_string() },
        Reason::Question { id, .. } | Reason::FindOut(id) => ActionReason::Question { question: id.to_string() },
        Reason::Condition(condition) => ActionReason::Profile { condition: condition.to_string() },
        Reason::Always => ActionReason::Always,
        Reason::LeftOut(action) => ActionReason::LeftOut { action: action.to_string() },
        Reason::Decision(need) => ActionReason::Decision { need: need.to_string() },
        Reason::PrerequisiteOf(action) => ActionReason::Prerequisite { action: action.to_string() },
    }
}
