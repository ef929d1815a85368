//! What would have to be otherwise for a need to go.

use super::tool::{captive, is_closed};
use super::{Otherwise, Reason};
use crate::autonomy::{NeedAutonomy, ToolAutonomy};
use crate::catalogue::NeedPoints;
use crate::fraction::{Exact, whole};
use std::cmp::Reverse;

/// Lists the fewest changes that together take every reason away, in the order of the reasons. That there is no tool goes
/// with the answers and wishes that ask for one.
pub(super) fn otherwise(points: &NeedPoints, known: Option<&NeedAutonomy>, reasons: &[Reason]) -> Vec<Otherwise> {
    let mut changes = Vec::new();
    let mut tools = known.map(|known| replaced(points, known)).unwrap_or_default();
    for reason in reasons {
        match reason {
            Reason::Answer { question, .. } => changes.push(Otherwise::Answer(question.clone())),
            Reason::Captive { .. } | Reason::NoExit { .. } => changes.append(&mut tools),
            Reason::Wish { .. } => changes.push(Otherwise::Wish),
            Reason::NoTool { .. } => {}
        }
    }
    changes
}

/// The fewest tools in whose place something free would have to come: those that let nothing out, then those by which most
/// is gained, until the autonomy of the need is a reason no more.
fn replaced(points: &NeedPoints, known: &NeedAutonomy) -> Vec<Otherwise> {
    let Some(mut score) = known.score.clone() else { return Vec::new() };
    let gain = |tool: &ToolAutonomy| -> Exact {
        let own = tool.score.clone().unwrap_or_default();
        (whole(100) - own) * &tool.share
    };
    let mut tools: Vec<&ToolAutonomy> = known.tools.iter().collect();
    tools.sort_by_cached_key(|tool| Reverse((is_closed(tool), gain(tool))));
    let mut replaced = Vec::new();
    for tool in tools {
        if !is_closed(tool) && captive(points, &score) == 0 {
            break;
        }
        score += gain(tool);
        replaced.push(Otherwise::Tool(tool.products.clone()));
    }
    replaced
}
