//! What the board's decisions do to a plan: migrations of the library go, changes of tool are made (method, sections 4, 5).

use super::change::{Change, Ground, MadeAction};
use super::contract::{Owned, owned, save};
use super::cost::hours;
use super::place::Slot;
use super::result::Guard;
use super::task::{Task, waits_for};
use crate::answer::{Successor, Verdict};
use crate::autonomy::autonomy;
use crate::catalogue::{Action, Catalogue, NeedKind, StageKind};
use crate::condition::Reading;
use crate::id::{ActionId, NeedId};
use crate::ledger::is_imposed;
use crate::need::needs;
use crate::recommendation::{Use, uses};
use std::collections::{BTreeMap, BTreeSet};

/// How a need stands once its tools are imposed or the board has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Settled {
    /// A funder or a federation asks for every tool of it.
    Imposed,
    /// It stays as it is: kept, put off, or served by its successor alone already.
    Kept,
    Replaced(Successor),
}

/// What the decisions ask of a plan.
#[derive(Debug, Default)]
pub(super) struct Decided {
    settled: BTreeMap<NeedId, Settled>,
    /// Tool needs that have a tool in use or are raised.
    lines: BTreeSet<NeedId>,
    /// The stages of every change, in the order of the changes.
    pub stages: Vec<MadeAction>,
    /// The tools in use, with the stages that leave them.
    pub owned: Vec<Owned>,
}

/// Reads the decisions and makes the stages that they ask for.
pub(super) fn decided(reading: Reading<'_>, catalogue: &Catalogue) -> Decided {
    let tools = &reading.audit.tools;
    if reading.audit.decisions.is_empty() && !tools.iter().any(|tool| tool.imposed) {
        return Decided { owned: owned(reading.audit, catalogue, &[]), ..Decided::default() };
    }
    let raised = needs(reading, catalogue, autonomy(reading, catalogue).as_ref());
    let ground = Ground { catalogue, uses: uses(reading, catalogue), raised };
    let is_tool = |id: &NeedId| catalogue.needs.iter().any(|need| need.id == *id && need.kind == NeedKind::Tool);
    let named = ground.uses.iter().map(|one| &one.need).chain(ground.raised.iter().map(|need| &need.id));
    let lines: BTreeSet<NeedId> = named.filter(|need| is_tool(need)).cloned().collect();
    let about = lines.iter().chain(reading.audit.decisions.keys()).filter(|need| is_tool(need));
    let settled = about.filter_map(|need| Some((need.clone(), settled(reading, &ground, need)?))).collect();
    let mut decided = Decided { settled, lines, ..Decided::default() };
    decided.stages = decided.changes(&ground);
    // An association of this size has no such stage.
    decided.stages.retain(|stage| hours(reading, &stage.action) > 0);
    decided.owned = owned(reading.audit, catalogue, &decided.stages);
    save(&mut decided.stages, &decided.owned);
    decided
}

fn settled(reading: Reading<'_>, ground: &Ground<'_>, need: &NeedId) -> Option<Settled> {
    let own: Vec<_> = ground.uses.iter().filter(|one| one.need == *need).collect();
    if is_imposed(ground.catalogue, own.iter().copied()) {
        return Some(Settled::Imposed);
    }
    let decision = reading.audit.decisions.get(need)?;
    Some(match &decision.verdict {
        Verdict::Keep | Verdict::NotNow => Settled::Kept,
        Verdict::Replace(successor) | Verdict::Combine(successor) => {
            let is_there = |one: &&Use| one.products.iter().all(|product| product.as_str() == successor.by.as_str());
            let is_alone = !own.is_empty() && own.iter().all(is_there);
            if is_alone { Settled::Kept } else { Settled::Replaced(successor.clone()) }
        }
    })
}

impl Decided {
    /// Why an action of the library goes: what it changes, or only makes ready, is decided.
    pub fn guard(&self, action: &Action) -> Option<Guard> {
        let is_replaced = |settled: &&Settled| matches!(settled, Settled::Replaced(_));
        let of = |needs: &[NeedId]| -> Vec<Option<&Settled>> {
            let told = needs.iter().filter(|need| self.lines.contains(*need) || self.settled.contains_key(*need));
            told.map(|need| self.settled.get(need)).collect()
        };
        let changes = of(&action.changes);
        if changes.iter().flatten().any(is_replaced) {
            return Some(Guard::Replaced);
        }
        let needs = if action.changes.is_empty() { of(&action.prepares) } else { changes };
        if needs.is_empty() || needs.iter().any(Option::is_none) || needs.iter().flatten().any(is_replaced) {
            return None;
        }
        let is_imposed = needs.iter().flatten().all(|settled| **settled == Settled::Imposed);
        Some(if is_imposed { Guard::Imposed } else { Guard::Decided })
    }

    /// The move that takes the place of an action of the library: what waits for the one waits for the other.
    pub fn instead(&self, action: &Action) -> Option<ActionId> {
        let is_move = |need: &NeedId| {
            self.stages.iter().find(|stage| stage.made.need == *need && stage.made.stage == StageKind::Move)
        };
        action.changes.iter().find_map(is_move).map(|stage| stage.made.id.clone())
    }

    /// The place of an action among the stages of a change, from 1; 0 for any other.
    pub fn place(&self, id: &ActionId) -> usize {
        let place = |kind| StageKind::ALL.iter().position(|known| *known == kind);
        self.kind(id).and_then(place).map_or(0, |place| place + 1)
    }

    /// Trials and trainings that are placed in a year which does not reach the change that they prepare.
    pub fn vain(&self, tasks: &[Task<'_>], slots: &[Option<Slot>]) -> Vec<usize> {
        let placed = |wanted: &[StageKind]| -> Vec<usize> {
            let is_wanted = |task: &usize| self.kind(&tasks[*task].id).is_some_and(|kind| wanted.contains(&kind));
            let is_new = |task: &usize| slots[*task].is_some() && tasks[*task].begun.is_none();
            (0..tasks.len()).filter(is_new).filter(is_wanted).collect()
        };
        let moves = placed(&[StageKind::Move]);
        let mut vain = placed(&[StageKind::Pilot, StageKind::Training]);
        vain.retain(|task| !moves.iter().any(|change| waits_for(tasks, *change, *task)));
        vain
    }

    /// Which stage of a change an action is; none for an action of the library.
    fn kind(&self, id: &ActionId) -> Option<StageKind> {
        self.stages.iter().find(|stage| stage.made.id == *id).map(|stage| stage.made.stage)
    }

    /// One change after the other, the strongest need first: nobody learns a second tool before the first is in use. One
    /// software is tried and learnt once, whatever it takes over.
    fn changes(&self, ground: &Ground<'_>) -> Vec<MadeAction> {
        let strength = |need: &NeedId| ground.raised(need).map_or(1, |known| known.strength);
        let replaced = self.settled.iter().filter_map(|(need, settled)| match settled {
            Settled::Replaced(successor) => Some((need, successor)),
            Settled::Imposed | Settled::Kept => None,
        });
        let mut replaced: Vec<_> = replaced.collect();
        replaced.sort_by_key(|(need, _)| (-strength(need), (*need).clone()));
        // What the same software takes over stands together.
        let first = |successor: &Successor| replaced.iter().position(|(_, other)| other.by == successor.by);
        let mut ordered = replaced.clone();
        ordered.sort_by_key(|(_, successor)| first(successor));
        let mut stages: Vec<MadeAction> = Vec::new();
        let mut done: Vec<&NeedId> = Vec::new();
        for (need, successor) in ordered {
            let Some(switch) = ground.catalogue.switch(need) else { continue };
            let learnt = stages
                .iter()
                .rfind(|stage| stage.made.software == successor.by && stage.made.stage == StageKind::Training);
            let learnt = learnt.map(|stage| stage.made.id.clone());
            let name = ground.catalogue.tool_name(successor.by.as_str()).unwrap_or(successor.by.as_str());
            let change = Change { ground, need, successor, switch, name, learnt, done: &done };
            stages.extend(change.stages());
            done.push(need);
        }
        stages
    }
}
