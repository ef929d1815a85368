//! What the board's decisions do to a plan: migrations of the library go, changes of tool are made (method, sections 4, 5).

use super::anchor::{BEFORE_SWITCH, FIRST_BONUS, HOST_CHOICE, TRAINING};
use super::cost::hours;
use super::place::Slot;
use super::result::{Guard, Left, Made, Reason};
use super::task::{Task, waits_for};
use crate::answer::{Operator, Successor, Tool, Verdict};
use crate::autonomy::autonomy;
use crate::catalogue::{Action, ActionKind, Catalogue, Lag, NeedKind, StageKind, Switch};
use crate::condition::{Condition, Reading};
use crate::id::{ActionId, NeedId, ProductId};
use crate::ledger::is_imposed;
use crate::need::{Reason as NeedReason, ReasonedNeed, needs};
use crate::recommendation::{Use, uses};
use std::collections::{BTreeMap, BTreeSet};

/// Months in which the old tool stays beside the new one, to be read only, before it is closed.
const SIDE_BY_SIDE: u32 = 2;
/// The phase of a change of tool, and the one in which the old tool is left.
const CHANGING: u8 = 3;
const LEAVING: u8 = 4;

/// How the id of an action begins that a decision makes; no action of the library does.
const MADE: &str = "switch-";

/// How a need stands once its tools are imposed or the board has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    /// A funder or a federation asks for every tool of it.
    Imposed,
    /// It stays as it is: kept, put off, or served by its successor alone already.
    Kept,
    Replaced(Successor),
}

/// What the decisions ask of a plan.
#[derive(Debug, Default)]
pub(super) struct Decided {
    standing: BTreeMap<NeedId, Standing>,
    /// Tool needs that have a tool in use or are raised.
    lines: BTreeSet<NeedId>,
    /// The stages of every change, in the order of the changes.
    pub stages: Vec<Stage>,
}

/// A stage of a change of tool, as an action like those of the library.
#[derive(Debug)]
pub(super) struct Stage {
    pub made: Made,
    pub action: Action,
    pub strength: i64,
    pub reasons: Vec<Reason>,
}

/// Reads the decisions and makes the stages that they ask for.
pub(super) fn decided(reading: Reading<'_>, catalogue: &Catalogue) -> Decided {
    let tools = &reading.audit.tools;
    if reading.audit.decisions.is_empty() && !tools.iter().any(|tool| tool.imposed) {
        return Decided::default();
    }
    let raised = needs(reading, catalogue, autonomy(reading, catalogue).as_ref());
    let ground = Ground { tools, uses: uses(reading, catalogue), raised };
    let is_tool = |id: &NeedId| catalogue.needs.iter().any(|need| need.id == *id && need.kind == NeedKind::Tool);
    let named = ground.uses.iter().map(|one| &one.need).chain(ground.raised.iter().map(|need| &need.id));
    let lines: BTreeSet<NeedId> = named.filter(|need| is_tool(need)).cloned().collect();
    let about = lines.iter().chain(reading.audit.decisions.keys()).filter(|need| is_tool(need));
    let standing = about.filter_map(|need| Some((need.clone(), standing(reading, &ground.uses, need)?))).collect();
    let mut decided = Decided { standing, lines, stages: Vec::new() };
    decided.stages = decided.changes(&ground, catalogue);
    // An association of this size has no such stage.
    decided.stages.retain(|stage| hours(reading, &stage.action) > 0);
    decided
}

fn standing(reading: Reading<'_>, uses: &[Use], need: &NeedId) -> Option<Standing> {
    let own: Vec<_> = uses.iter().filter(|one| one.need == *need).cloned().collect();
    if is_imposed(&own) {
        return Some(Standing::Imposed);
    }
    let decision = reading.audit.decisions.get(need)?;
    Some(match &decision.verdict {
        Verdict::Keep | Verdict::NotNow => Standing::Kept,
        Verdict::Replace(successor) | Verdict::Combine(successor) => {
            let is_there = |one: &Use| one.products.iter().all(|product| product.as_str() == successor.by.as_str());
            let is_alone = !own.is_empty() && own.iter().all(is_there);
            if is_alone { Standing::Kept } else { Standing::Replaced(successor.clone()) }
        }
    })
}

/// Whether a decision makes an action.
pub(super) fn is_made(action: &Action) -> bool {
    action.id.as_str().starts_with(MADE)
}

impl Decided {
    /// Why an action of the library goes: what it changes, or only makes ready, is decided.
    pub fn guard(&self, action: &Action) -> Option<Guard> {
        let is_replaced = |standing: &&Standing| matches!(standing, Standing::Replaced(_));
        let of = |needs: &[NeedId]| -> Vec<Option<&Standing>> {
            let told = needs.iter().filter(|need| self.lines.contains(*need) || self.standing.contains_key(*need));
            told.map(|need| self.standing.get(need)).collect()
        };
        let changes = of(&action.changes);
        if changes.iter().flatten().any(is_replaced) {
            return Some(Guard::Replaced);
        }
        let needs = if action.changes.is_empty() { of(&action.prepares) } else { changes };
        if needs.is_empty() || needs.iter().any(Option::is_none) || needs.iter().flatten().any(is_replaced) {
            return None;
        }
        let is_imposed = needs.iter().flatten().all(|standing| **standing == Standing::Imposed);
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
        let stage = self.stages.iter().find(|stage| stage.made.id == *id).map(|stage| stage.made.stage);
        stage.map_or(0, |stage| stage as usize + 1)
    }

    /// Trials and trainings that are placed in a year which does not reach the change that they prepare.
    pub fn vain(&self, tasks: &[Task<'_>], slots: &[Option<Slot>]) -> Vec<usize> {
        let stage = |task: &usize| self.stages.iter().find(|stage| stage.made.id == tasks[*task].id);
        let prepares = |kind| matches!(kind, StageKind::Pilot | StageKind::Training);
        let placed: Vec<usize> = (0..tasks.len()).filter(|task| slots[*task].is_some()).collect();
        let is = |task: &usize, wanted: fn(StageKind) -> bool| stage(task).is_some_and(|own| wanted(own.made.stage));
        let moves: Vec<usize> =
            placed.iter().copied().filter(|task| is(task, |kind| kind == StageKind::Move)).collect();
        let is_vain = |task: &usize| !moves.iter().any(|change| waits_for(tasks, *change, *task));
        placed.iter().copied().filter(|task| is(task, prepares)).filter(is_vain).collect()
    }

    /// One change after the other, the strongest need first: nobody learns a second tool before the first is in use. One
    /// software is tried and learnt once, whatever it takes over.
    fn changes(&self, ground: &Ground<'_>, catalogue: &Catalogue) -> Vec<Stage> {
        let strength = |need: &NeedId| ground.raised(need).map_or(1, |known| known.strength);
        let replaced = self.standing.iter().filter_map(|(need, standing)| match standing {
            Standing::Replaced(successor) => Some((need, successor)),
            Standing::Imposed | Standing::Kept => None,
        });
        let mut replaced: Vec<_> = replaced.collect();
        replaced.sort_by_key(|(need, _)| (-strength(need), (*need).clone()));
        // What the same software takes over stands together.
        let first = |successor: &Successor| replaced.iter().position(|(_, other)| other.by == successor.by);
        let mut ordered = replaced.clone();
        ordered.sort_by_key(|(_, successor)| first(successor));
        let mut stages: Vec<Stage> = Vec::new();
        let mut done: Vec<&NeedId> = Vec::new();
        for (need, successor) in ordered {
            let Some(switch) = catalogue.switch(need) else { continue };
            let learnt = stages
                .iter()
                .rfind(|stage| stage.made.software == successor.by && stage.made.stage == StageKind::Training);
            let learnt = learnt.map(|stage| stage.made.id.clone());
            let name = catalogue.tool_name(successor.by.as_str()).unwrap_or(successor.by.as_str());
            let change = Change { ground, need, successor, switch, name, learnt, done: &done };
            stages.extend(change.stages());
            done.push(need);
        }
        stages
    }
}

/// One need that passes to another tool.
struct Change<'a> {
    ground: &'a Ground<'a>,
    need: &'a NeedId,
    successor: &'a Successor,
    switch: &'a Switch,
    /// The name of the successor.
    name: &'a str,
    /// The training in which people learn the same software for another need.
    learnt: Option<ActionId>,
    /// The needs that are changed before it.
    done: &'a [&'a NeedId],
}

/// What the audit says of tools and needs.
struct Ground<'a> {
    tools: &'a [Tool],
    uses: Vec<Use>,
    raised: Vec<ReasonedNeed>,
}

impl Ground<'_> {
    fn raised(&self, need: &NeedId) -> Option<&ReasonedNeed> {
        self.raised.iter().find(|known| known.id == *need)
    }
}

/// What a stage is worth in the plan: the change all that the need is worth and what a red flag adds, since the board wants
/// it; helping and leaving the old tool half of that; a trial and a training nothing beyond the change that they prepare.
fn weight(kind: StageKind, strength: i64) -> i64 {
    let decided = strength.max(1) + FIRST_BONUS;
    match kind {
        StageKind::Move => decided,
        StageKind::After | StageKind::Exit => decided / 2,
        StageKind::Pilot | StageKind::Training => 1,
    }
}

fn id(need: &NeedId, stage: StageKind) -> ActionId {
    ActionId::from(format!("{MADE}{need}-{stage}").as_str())
}

impl Change<'_> {
    fn id(&self, stage: StageKind) -> ActionId {
        id(self.need, stage)
    }

    fn stages(&self) -> Vec<Stage> {
        StageKind::ALL.iter().filter(|kind| self.is_due(**kind)).map(|kind| self.stage(*kind)).collect()
    }

    fn is_due(&self, kind: StageKind) -> bool {
        match kind {
            StageKind::Pilot | StageKind::Training if self.learnt.is_some() => false,
            StageKind::Exit => !self.left().is_empty(),
            StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After => true,
        }
    }

    fn stage(&self, kind: StageKind) -> Stage {
        let stage = self.switch.stage(kind);
        let raised = self.ground.raised(self.need);
        let answers = raised.into_iter().flat_map(|known| &known.reasons);
        // What the tools or a wish say of the need, the ledger tells: the plan names the answers beside the decision.
        let low = answers.filter_map(|reason| match reason {
            NeedReason::Answer { question, strength } => {
                Some(Reason::Question { id: question.clone(), strength: *strength })
            }
            NeedReason::NoTool { .. }
            | NeedReason::Captive { .. }
            | NeedReason::NoExit { .. }
            | NeedReason::Wish { .. } => None,
        });
        let is_move = kind == StageKind::Move;
        let cost = self.switch.cost.get(&self.successor.running).copied().filter(|_| is_move);
        Stage {
            made: Made {
                id: self.id(kind),
                need: self.need.clone(),
                stage: kind,
                words: self.switch.words(kind),
                software: self.successor.by.clone(),
                name: self.name.to_owned(),
                running: self.successor.running,
                host: self.successor.host.clone(),
                leaves: if kind == StageKind::Exit { self.left() } else { Vec::new() },
                saves_eur: if kind == StageKind::Exit { self.saved() } else { 0 },
            },
            action: Action {
                id: self.id(kind),
                phase: if kind == StageKind::Exit { LEAVING } else { CHANGING },
                kind: match kind {
                    StageKind::Pilot => ActionKind::Organise,
                    StageKind::Training | StageKind::After => ActionKind::Learn,
                    StageKind::Move => ActionKind::Switch,
                    StageKind::Exit => ActionKind::Exit,
                },
                trigger: Condition::All(Vec::new()),
                hours: stage.hours,
                owner: stage.owner,
                competences: stage.competences.clone(),
                after: self.after(kind),
                needs: vec![self.need.clone()],
                changes: Vec::new(),
                prepares: Vec::new(),
                cost,
                saves: kind == StageKind::Exit && self.saved() > 0,
                needs_vote: kind != StageKind::Pilot,
                group: self.switch.group.clone(),
                attend: stage.attend,
                extra_hours: stage.extra_hours.clone(),
                earliest_month: None,
                lag: self.lag(kind),
                short_form: false,
            },
            strength: weight(kind, raised.map_or(1, |known| known.strength)),
            reasons: std::iter::once(Reason::Decision(self.need.clone())).chain(low).collect(),
        }
    }

    /// What ends before a stage begins: the stage before it; before the training, the change before this one.
    fn after(&self, kind: StageKind) -> Vec<ActionId> {
        let is_hosted = match self.successor.running {
            Operator::EthicalHost | Operator::Cooperative => self.successor.host.is_none(),
            Operator::Local | Operator::SelfHosted | Operator::Vendor | Operator::Unknown => false,
        };
        let host = is_hosted.then(|| ActionId::from(HOST_CHOICE));
        let before = self.done.last().map(|need| id(need, StageKind::Move));
        match kind {
            StageKind::Pilot => host.into_iter().collect(),
            StageKind::Training => std::iter::once(self.id(StageKind::Pilot)).chain(before).collect(),
            StageKind::Move => {
                let learnt = self.learnt.clone().unwrap_or_else(|| self.id(StageKind::Training));
                // The training of this very change stands for the one of the library.
                let always = BEFORE_SWITCH.into_iter().filter(|id| *id != TRAINING).map(ActionId::from);
                std::iter::once(learnt).chain(before).chain(host).chain(always).collect()
            }
            StageKind::After | StageKind::Exit => vec![self.id(StageKind::Move)],
        }
    }

    fn lag(&self, kind: StageKind) -> Vec<Lag> {
        match kind {
            StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After => Vec::new(),
            StageKind::Exit => vec![Lag { after: self.id(StageKind::Move), months: SIDE_BY_SIDE }],
        }
    }

    /// The tools that are left: neither the successor nor what somebody imposes.
    fn left(&self) -> Vec<Left> {
        let own = self.ground.uses.iter().filter(|one| one.need == *self.need);
        let free = own.filter(|one| one.tool.as_ref().is_none_or(|tool| !tool.imposed));
        let named = free.flat_map(|one| {
            let name = one.tool.as_ref().and_then(|tool| tool.name.clone());
            one.products.iter().map(move |product| Left { product: product.clone(), name: name.clone() })
        });
        named.filter(|left| left.product.as_str() != self.successor.by.as_str()).collect()
    }

    /// Euros a year that stop: those of tools that serve no need beyond this one and the ones changed before.
    fn saved(&self) -> u32 {
        let tools = self.ground.tools;
        let left: BTreeSet<ProductId> = self.left().into_iter().map(|left| left.product).collect();
        let goes = |tool: &Tool| tool.need == *self.need || self.done.contains(&&tool.need);
        let ends = |product: &&ProductId| tools.iter().filter(|tool| tool.product == **product).all(goes);
        let costs =
            left.iter().filter(ends).flat_map(|product| tools.iter().filter(move |tool| tool.product == *product));
        costs.filter_map(|tool| tool.yearly_cost_eur).fold(0, u32::saturating_add)
    }
}
