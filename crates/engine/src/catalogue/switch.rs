//! What a change of tool asks, stage by stage (plan, sections 5 and 6): the plan makes its actions of it when the board
//! decides to replace a tool.

use super::kind::closed;
use super::{Attendance, Catalogue, CompetenceLevel, Cost, ExtraHours};
use crate::answer::Operator;
use crate::id::{NeedId, SwitchId};
use crate::questionnaire::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How tools are changed for some needs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    pub id: SwitchId,
    /// Needs that are changed so; none in the one for all others.
    pub needs: Vec<NeedId>,
    /// What the new tool costs by who runs it; nothing where nothing is said.
    #[serde(default)]
    pub cost: BTreeMap<Operator, Cost>,
    /// Stages that say it in words of their own: `switch-<stage>-<id>`.
    #[serde(default)]
    pub own_words: Vec<StageKind>,
    /// The people whose habits the move changes; everybody when absent.
    #[serde(default)]
    pub group: Option<String>,
    pub pilot: Stage,
    pub training: Stage,
    /// The move itself.
    #[serde(rename = "move")]
    pub moving: Stage,
    pub after: Stage,
    pub exit: Stage,
}

/// What one stage asks of people.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Hours to prepare: micro, small, medium, large; 0 where an association of that size has no such action.
    pub hours: [u32; 4],
    pub owner: Role,
    /// What those who do it must be able to do; in a training, what those who come learn.
    #[serde(default)]
    pub competences: Vec<CompetenceLevel>,
    /// Minutes over all sessions, of 90 minutes at most each.
    #[serde(default)]
    pub attend: Option<[Attendance; 4]>,
    #[serde(default)]
    pub extra_hours: Option<ExtraHours>,
}

closed! {
    /// The stages of a change of tool, in order.
    StageKind {
        /// Two or three people try it.
        Pilot = "pilot",
        /// Those who will use it learn it.
        Training = "training",
        /// Everybody passes to it.
        Move = "move",
        /// Those who are lost are helped.
        After = "after",
        /// The old tool is closed.
        Exit = "exit",
    }

    /// The points to tick before an old tool is closed, in order.
    ExitStep {
        /// Whose account it is; two people can open it.
        Holders = "holders",
        /// What is in it, and what cannot be taken along.
        Contents = "contents",
        /// Everything taken out, opened elsewhere, kept twice.
        Export = "export",
        /// Links, forms, papers that lead to it.
        Links = "links",
        /// The day is told to all.
        Notice = "notice",
        /// A time in which one reads it only.
        Reading = "reading",
        /// Whom to call during that time.
        Help = "help",
        /// What the law wants kept.
        Retention = "retention",
        /// Nobody needed it for a month.
        Unused = "unused",
        /// How, and until when, one can go back.
        WayBack = "way-back",
        /// The subscription ends.
        Cancel = "cancel",
        /// Data about people is deleted there.
        Erase = "erase",
        /// Programs and shared passwords are taken away.
        Devices = "devices",
    }
}

impl Catalogue {
    /// How the tool of a need is changed; none when the need names no way and no way is for all others.
    pub fn switch(&self, need: &NeedId) -> Option<&Switch> {
        let own = self.switches.iter().find(|switch| switch.needs.contains(need));
        own.or_else(|| self.switches.iter().find(|switch| switch.needs.is_empty()))
    }
}

impl Switch {
    /// One of its stages.
    pub fn stage(&self, kind: StageKind) -> &Stage {
        match kind {
            StageKind::Pilot => &self.pilot,
            StageKind::Training => &self.training,
            StageKind::Move => &self.moving,
            StageKind::After => &self.after,
            StageKind::Exit => &self.exit,
        }
    }

    /// The id of the words of a stage, with `$need` and `$software`: `switch-move`, or `switch-move-email`.
    pub fn words(&self, kind: StageKind) -> String {
        match self.own_words.contains(&kind) {
            true => format!("switch-{kind}-{}", self.id),
            false => format!("switch-{kind}"),
        }
    }
}

impl ExitStep {
    /// From this point on one cannot go back.
    pub const NO_RETURN: ExitStep = ExitStep::Cancel;
}
