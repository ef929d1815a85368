//! Why a year takes so many hours, so much money: item by item.

use super::Desk;
use super::plan::{named, taking, there_are, told};
use crate::wire::{Because, Part, Sentence, YearFigure, YearOf};
use rumb_engine::plan::{Items, Outlay, Plan, Saving};
use rumb_report::paper::name;

/// A sum over the items of a year.
pub(super) fn sum(desk: &Desk<'_>, year: YearOf, of: YearFigure) -> Because {
    let plan = desk.session.plan(desk.today);
    let items = match year {
        YearOf::Plan => &plan.items,
        YearOf::After => &plan.items_after,
    };
    let totals = items.totals();
    let whole = |part: fn(&Outlay) -> u32, shown: fn(u32) -> Sentence| -> Vec<Part> {
        let told = items.outlays.iter().filter(|own| part(own) > 0);
        told.map(|own| named(&plan, &own.id).bringing(part(own), shown(part(own)))).collect()
    };
    match of {
        YearFigure::Hours => {
            let own = items.outlays.iter().filter(|own| own.hours > 0);
            let own = own.map(|own| taking(&plan, &own.id, own.hours));
            let available = matches!(year, YearOf::Plan).then(|| there_are(plan.available(), None));
            let says = Sentence::of("because-planned").with("hours", totals.hours);
            Because::of(vec![says]).adding(totals.hours, own.chain(available).collect())
        }
        YearFigure::Mediator => {
            let says = Sentence::of("because-mediator").with("hours", totals.mediator_hours);
            Because::of(vec![says]).adding(totals.mediator_hours, whole(|own| own.mediator_hours, told))
        }
        YearFigure::Attend => {
            let says = Sentence::of("because-year-attend").with("minutes", totals.attend_minutes);
            Because::of(vec![says]).adding(totals.attend_minutes, whole(|own| own.attend_minutes, duration))
        }
        YearFigure::Money => money(&plan, items),
        YearFigure::Saved => {
            let part = |own: &Saving| {
                let tool = name::entered(rumb_content::catalogue(), &own.product, own.name.as_deref(), &desk.words);
                let says = Sentence::of("because-left-tool").with("tool", tool);
                Part::of(says).bringing(own.eur, Sentence::of("because-euros").with("euros", own.eur))
            };
            let says = Sentence::of("because-saved").with("euros", totals.saved_eur);
            Because::of(vec![says]).adding(totals.saved_eur, items.savings.iter().map(part).collect())
        }
    }
}

/// Euros once and each year, low and high, all in one sum.
fn money(plan: &Plan, items: &Items) -> Because {
    let totals = items.totals();
    let both = |once: [u32; 2], yearly: [u32; 2]| [once[0] + yearly[0], once[1] + yearly[1]];
    let part = |own: &Outlay| {
        let [from, to] = both(own.once_eur, own.yearly_eur);
        let shown = if own.yearly_eur[1] > 0 { "action-cost-yearly" } else { "action-cost" };
        let shown = Sentence::of(shown).with("from", from).with("to", to);
        let exact = vec![from.to_string(), to.to_string()];
        (to > 0).then(|| Part { amount: Some(shown), exact, ..named(plan, &own.id) })
    };
    let range = |id: &str, [from, to]: [u32; 2]| (to > 0).then(|| Sentence::of(id).with("from", from).with("to", to));
    let sum = both(totals.once_eur, totals.yearly_eur);
    let says = [Some(Sentence::of("because-cost").with("from", sum[0]).with("to", sum[1]))];
    let ways = [range("because-year-once", totals.once_eur), range("because-year-yearly", totals.yearly_eur)];
    let says = says.into_iter().chain(ways).flatten().collect();
    let parts = items.outlays.iter().filter_map(part).collect();
    Because { exact: sum.map(|end| end.to_string()).into(), parts, ..Because::of(says) }
}

/// Minutes as hours: `1 h 30`, `30 min`.
fn duration(minutes: u32) -> Sentence {
    match (minutes / 60, minutes % 60) {
        (0, rest) => Sentence::of("minutes").with("minutes", rest),
        (hours, 0) => told(hours),
        (hours, rest) => Sentence::of("hours-minutes").with("hours", hours).with("minutes", format!("{rest:02}")),
    }
}
