//! Tools in use and decisions, as they travel.
//!
//! Both are engine types that travel as they are: the generator needs their TypeScript shape. The test below reads each
//! of them through it.

use serde::Deserialize;
use ts_rs::TS;

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
    use rumb_engine::answer::{Decision, Operator, Successor, Tool, Verdict};

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
            let sent = serde_json::to_value(Decision::of(verdict.clone())).expect("a decision is sent");
            let read = serde_json::from_value::<DecisionShape>(sent);
            assert!(read.is_ok(), "the page reads {verdict:?}: {:?}", read.err());
        }
    }
}
