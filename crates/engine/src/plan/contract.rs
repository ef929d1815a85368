//! The contracts of the tools in use: which tools the plan leaves, at the end of which stage, and whether that is in time.

use super::calendar::{Calendar, MONTHS};
use super::change::MadeAction;
use super::follow::done;
use super::month::Month;
use super::result::{Contract, Ending, PlannedAction};
use super::sum::Saving;
use super::task::Task;
use crate::answer::{Audit, Progress, Tool};
use crate::catalogue::{Catalogue, Nature, StageKind};
use crate::id::{ActionId, ProductId};
use crate::recommendation::nature;
use chrono::NaiveDate;

/// A tool in use, whatever needs it serves: it is paid once and has one contract.
#[derive(Debug)]
pub(super) struct Owned {
    product: ProductId,
    /// Its own name, where the catalogue has none.
    name: Option<String>,
    yearly_cost_eur: Option<u32>,
    contract_end: Option<NaiveDate>,
    /// The stages that leave it, one for each need that it serves; none for a tool that stays.
    leaving: Vec<ActionId>,
}

/// Lists the tools in use, each once, with the stages that leave them.
pub(super) fn owned(audit: &Audit, catalogue: &Catalogue, stages: &[MadeAction]) -> Vec<Owned> {
    let mut tools: Vec<Vec<&Tool>> = Vec::new();
    for tool in &audit.tools {
        let is_same = |rows: &&mut Vec<&Tool>| (&rows[0].product, &rows[0].name) == (&tool.product, &tool.name);
        match tools.iter_mut().find(is_same) {
            Some(rows) => rows.push(tool),
            None => tools.push(vec![tool]),
        }
    }
    let owned = |rows: Vec<&Tool>| Owned {
        product: rows[0].product.clone(),
        name: rows[0].name.clone(),
        // Told differently need by need, the greater cost counts, and the day that comes first is not missed.
        yearly_cost_eur: rows.iter().filter_map(|tool| tool.yearly_cost_eur).max(),
        contract_end: rows.iter().filter_map(|tool| tool.contract_end).min(),
        leaving: leaving(&rows, audit, catalogue, stages),
    };
    tools.into_iter().map(owned).collect()
}

/// The stages after which a tool serves nothing any more; none when one of its needs keeps it.
fn leaving(rows: &[&Tool], audit: &Audit, catalogue: &Catalogue, stages: &[MadeAction]) -> Vec<ActionId> {
    let product = rows[0].product.as_str();
    let comes = stages.iter().any(|stage| stage.made.software.as_str() == product);
    if comes || nature(catalogue, &rows[0].product) != Nature::Tool {
        return Vec::new();
    }
    let is_dropped = |id: &ActionId| audit.follow_up.get(id).is_some_and(|known| known.state == Progress::Dropped);
    // Where a change has no exit, its move is the end of the old tool.
    let last = |tool: &&Tool| {
        let own = stages.iter().filter(|stage| stage.made.need == tool.need && !tool.imposed);
        let mut ends = own.filter(|stage| matches!(stage.made.stage, StageKind::Move | StageKind::Exit));
        ends.next_back().map(|stage| stage.made.id.clone()).filter(|id| !is_dropped(id))
    };
    let mut leaving: Vec<ActionId> = rows.iter().map(last).collect::<Option<_>>().unwrap_or_default();
    leaving.sort();
    leaving.dedup();
    leaving
}

/// Says at the last stage that leaves a tool how much stops with it.
pub(super) fn save(stages: &mut [MadeAction], owned: &[Owned]) {
    for one in owned {
        let last = stages.iter_mut().rfind(|stage| one.leaving.contains(&stage.made.id));
        if let (Some(last), Some(euros)) = (last, one.yearly_cost_eur.filter(|euros| *euros > 0)) {
            last.made.saves_eur = last.made.saves_eur.saturating_add(euros);
            last.action.saves = true;
        }
    }
}

/// Sets the month by whose end a tool should be left: that in which its contract ends.
pub(super) fn aim(tasks: &mut [Task<'_>], owned: &[Owned], calendar: &Calendar) {
    for one in owned {
        let end = one.contract_end.and_then(|end| usize::try_from(Month::of(end).since(calendar.start)).ok());
        let Some(end) = end.filter(|end| *end < MONTHS) else { continue };
        for task in tasks.iter_mut().filter(|task| one.leaving.contains(&task.id)) {
            task.due = Some(task.due.map_or(end, |due| due.min(end)));
        }
    }
}

/// What the tools in use cost and are bound to, once the year is filled.
pub(super) struct Bonds<'a> {
    pub audit: &'a Audit,
    pub owned: &'a [Owned],
    pub actions: &'a [PlannedAction],
    pub start: Month,
}

impl Bonds<'_> {
    /// The contracts that a plan has to do with, by the day on which they end.
    pub fn contracts(&self) -> Vec<Contract> {
        let contract = |one: &Owned| {
            let ends = one.contract_end?;
            let ending = self.ending(one, Month::of(ends))?;
            let (product, name) = (one.product.clone(), one.name.clone());
            Some(Contract { product, name, ends, yearly_cost_eur: one.yearly_cost_eur, ending })
        };
        let mut contracts: Vec<Contract> = self.owned.iter().filter_map(contract).collect();
        contracts.sort_by(|one, other| (one.ends, &one.product).cmp(&(other.ends, &other.product)));
        contracts
    }

    fn ending(&self, one: &Owned, end: Month) -> Option<Ending> {
        if end < self.start {
            return Some(Ending::Over);
        }
        let is_soon = end < self.start.plus(MONTHS);
        match self.left(one) {
            Some(month) if month <= end => Some(Ending::InTime(month)),
            left @ Some(_) => Some(Ending::Renewed(left)),
            None if !is_soon => None,
            None if one.leaving.is_empty() => Some(Ending::Stays),
            None => Some(Ending::Renewed(None)),
        }
    }

    /// The month in which the last need leaves a tool; none when it stays, or the year does not reach that.
    fn left(&self, one: &Owned) -> Option<Month> {
        let planned = |id: &ActionId| self.actions.iter().find(|action| action.id == *id).map(|action| action.end);
        let ends = one.leaving.iter().map(|id| done(self.audit, id.as_str()).or_else(|| planned(id)));
        ends.collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    /// What stops with what the plan leaves, or has left.
    pub fn savings(&self) -> Vec<Saving> {
        self.saving(|_| true)
    }

    /// What is not paid any more in the year after: a contract that ends still later is paid on.
    pub fn savings_after(&self) -> Vec<Saving> {
        let last = self.start.plus(2 * MONTHS);
        self.saving(|one| one.contract_end.is_none_or(|end| Month::of(end) < last))
    }

    fn saving(&self, counts: impl Fn(&Owned) -> bool) -> Vec<Saving> {
        let left = self.owned.iter().filter(|one| self.left(one).is_some() && counts(one));
        let saving = |one: &Owned| {
            let eur = one.yearly_cost_eur.filter(|euros| *euros > 0)?;
            Some(Saving { product: one.product.clone(), name: one.name.clone(), eur })
        };
        left.filter_map(saving).collect()
    }
}
