//! Tools in use and decisions, as they travel.
//!
//! The shapes below are of engine types that travel as they are: the generator needs their TypeScript shape. The test below reads each
//! of them through it.

use super::Matched;
use rumb_engine::answer::Operator;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What a question about tools is told to hold.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct InUse {
    /// Options to show as ticked: those that entered tools stand for, then those ticked beside them.
    pub options: Vec<String>,
    /// Which entered tool stands for which option.
    pub standing: Vec<Standing>,
}

/// An entered tool, by its need and its product, that stands for an option.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Standing {
    pub option: String,
    pub need: String,
    pub product: String,
}

/// What the page of tools needs of the catalogue.
#[derive(Debug, Serialize, TS)]
pub struct ToolsCard {
    /// Every product and software that can be named, by its id.
    pub tools: BTreeMap<String, ToolName>,
    /// Needs of the kind that tools serve, by family, in printed order.
    pub families: Vec<NeedFamily>,
    /// Hosts of the association's country, and those named already; all of them where the country is not told.
    pub hosts: Vec<HostName>,
    /// People who use a tool, at most.
    pub people: u32,
    /// Euros a year, at most.
    pub euros: u32,
    /// Tools, at most.
    pub most: u32,
}

/// A product or a software that can be named.
#[derive(Debug, Serialize, TS)]
pub struct ToolName {
    /// In the reader's language where nobody sells it.
    pub name: String,
    /// Needs that it serves, the one that it serves best first.
    pub needs: Vec<String>,
    /// Who runs it, where there is only one way.
    #[ts(as = "OperatorShape")]
    pub operator: Operator,
}

/// Needs that go together.
#[derive(Debug, Serialize, TS)]
pub struct NeedFamily {
    pub family: String,
    pub needs: Vec<String>,
}

/// A host.
#[derive(Debug, Serialize, TS)]
pub struct HostName {
    pub host: String,
    pub name: String,
}

/// A product or software that a few letters may mean.
#[derive(Debug, Serialize, TS)]
pub struct ToolHit {
    pub product: String,
    pub matched: Matched,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Tool")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
pub(super) struct ToolShape {
    need: String,
    product: String,
    name: Option<String>,
    operator: OperatorShape,
    host: Option<String>,
    people: Option<u32>,
    satisfaction: Option<u8>,
    imposed: bool,
    share: Option<u16>,
    yearly_cost_eur: Option<u32>,
    contract_end: Option<String>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Operator")]
#[serde(rename_all = "kebab-case")]
pub(super) enum OperatorShape {
    Local,
    EthicalHost,
    Cooperative,
    SelfHosted,
    Vendor,
    Unknown,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Decision")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
pub(super) struct DecisionShape {
    verdict: VerdictShape,
    sentence: Option<String>,
    left_out: Vec<BarrierShape>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Barrier")]
#[serde(rename_all = "kebab-case")]
pub(super) enum BarrierShape {
    NoEmail,
    NoComputer,
    Sight,
    Language,
    Age,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Verdict")]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
enum VerdictShape {
    Keep,
    Replace(SuccessorShape),
    Combine(SuccessorShape),
    NotNow,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Successor")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
struct SuccessorShape {
    by: String,
    running: OperatorShape,
    host: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{DecisionShape, ToolShape};
    use rumb_engine::answer::{Barrier, Decision, Operator, Successor, Tool, Verdict};

    #[test]
    fn every_tool_and_every_decision_has_its_typescript() {
        for operator in Operator::ALL {
            let tool = Tool::named("email".into(), "gmail".into(), operator);
            let sent = serde_json::to_value(tool).expect("a tool is sent");
            let read = serde_json::from_value::<ToolShape>(sent);
            assert!(read.is_ok(), "the page reads a tool run by {operator:?}: {:?}", read.err());
        }
        let successor = Successor { by: "zimbra".into(), running: Operator::EthicalHost, host: None };
        let replaced = [Verdict::Replace(successor.clone()), Verdict::Combine(successor)];
        for verdict in [Verdict::Keep, Verdict::NotNow].into_iter().chain(replaced) {
            let left_out = Barrier::ALL.iter().copied().collect();
            let decision = Decision { left_out, ..Decision::of(verdict.clone()) };
            let sent = serde_json::to_value(decision).expect("a decision is sent");
            let read = serde_json::from_value::<DecisionShape>(sent);
            assert!(read.is_ok(), "the page reads {verdict:?}: {:?}", read.err());
        }
    }
}
