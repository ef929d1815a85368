//! A change of tool that the board decided, in its stages, each an action like those of the library.

use super::anchor::{BEFORE_SWITCH, FIRST_BONUS, HOST_CHOICE, TRAINING};
use super::result::{Left, Made, Reason};
use crate::answer::{Operator, Successor};
use crate::catalogue::{Action, ActionKind, Catalogue, Lag, Nature, StageKind, Switch};
use crate::condition::Condition;
use crate::id::{ActionId, NeedId};
use crate::need::{Reason as NeedReason, ReasonedNeed};
use crate::recommendation::{Use, nature};

/// Months in which the old tool stays beside the new one, to be read only, before it is closed.
const SIDE_BY_SIDE: u32 = 2;
/// The phase of a change of tool, and the one in which the old tool is left.
const CHANGING: u8 = 3;
const LEAVING: u8 = 4;

/// How the id of an action begins that a decision makes; no action of the library does.
pub const MADE: &str = "switch-";

/// A stage of a change of tool, as an action like those of the library.
#[derive(Debug)]
pub(super) struct MadeAction {
    pub made: Made,
    pub action: Action,
    pub strength: i64,
    pub reasons: Vec<Reason>,
}

/// Whether a decision makes an action.
pub(super) fn is_made(action: &Action) -> bool {
    action.id.as_str().starts_with(MADE)
}

/// One need that passes to another tool.
pub(super) struct Change<'a> {
    pub ground: &'a Ground<'a>,
    pub need: &'a NeedId,
    pub successor: &'a Successor,
    pub switch: &'a Switch,
    /// The name of the successor.
    pub name: &'a str,
    /// The training in which people learn the same software for another need.
    pub learnt: Option<ActionId>,
    /// The needs that are changed before it.
    pub done: &'a [&'a NeedId],
}

/// What the audit says of tools and needs.
pub(super) struct Ground<'a> {
    pub catalogue: &'a Catalogue,
    pub uses: Vec<Use>,
    pub raised: Vec<ReasonedNeed>,
}

impl Ground<'_> {
    /// A need that is raised.
    pub fn raised(&self, need: &NeedId) -> Option<&ReasonedNeed> {
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

    /// The stages that are due, in order.
    pub fn stages(&self) -> Vec<MadeAction> {
        StageKind::ALL.iter().filter(|kind| self.is_due(**kind)).map(|kind| self.stage(*kind)).collect()
    }

    fn is_due(&self, kind: StageKind) -> bool {
        match kind {
            StageKind::Pilot | StageKind::Training if self.learnt.is_some() => false,
            StageKind::Exit => !self.left().is_empty(),
            StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After => true,
        }
    }

    fn stage(&self, kind: StageKind) -> MadeAction {
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
        MadeAction {
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
                saves_eur: 0,
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
                saves: false,
                needs_vote: kind != StageKind::Pilot,
                group: self.switch.group.clone(),
                attend: stage.attend,
                extra_hours: stage.extra_hours.clone(),
                earliest_month: None,
                lag: self.lag(kind),
                short_form: false,
            },
            strength: weight(kind, raised.map_or(1, |known| known.strength)),
            reasons: match kind {
                // A trial and a training stand on the decision alone.
                StageKind::Pilot | StageKind::Training => vec![Reason::Decision(self.need.clone())],
                StageKind::Move | StageKind::After | StageKind::Exit => {
                    std::iter::once(Reason::Decision(self.need.clone())).chain(low).collect()
                }
            },
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

    /// The tools that are left: neither the successor, nor what somebody imposes, nor paper, a device or a person.
    fn left(&self) -> Vec<Left> {
        let own = self.ground.uses.iter().filter(|one| one.need == *self.need);
        let free = own.filter(|one| one.tool.as_ref().is_none_or(|tool| !tool.imposed));
        let named = free.flat_map(|one| {
            let name = one.tool.as_ref().and_then(|tool| tool.name.clone());
            one.products.iter().map(move |product| Left { product: product.clone(), name: name.clone() })
        });
        let is_tool = |left: &Left| nature(self.ground.catalogue, &left.product) == Nature::Tool;
        named.filter(|left| left.product.as_str() != self.successor.by.as_str() && is_tool(left)).collect()
    }
}
