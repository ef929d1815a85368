//! Tools in use and what was decided about them.

use super::field::join;
use super::json::Node;
use super::{FaultKind, Reader};
use crate::limit::{self, Unfit};
use rumb_engine::answer::{Audit, Barrier, Decision, NAMED_OTHER, Operator, Successor, Tool, Verdict};
use rumb_engine::id::{NeedId, ProductId};

const DECISIONS: [&str; 4] = ["keep", "replace", "combine", "not-now"];

impl Reader<'_> {
    pub(super) fn tools(&mut self, node: &Node, audit: &mut Audit) {
        for (index, item) in self.list("tools", node).iter().enumerate() {
            if let Some(tool) = self.tool(&format!("tools[{index}]"), item) {
                audit.tools.push(tool);
            }
        }
        if audit.tools.len() > limit::TOOLS {
            self.fault("tools", FaultKind::OutOfRange);
        }
    }

    fn tool(&mut self, path: &str, item: &Node) -> Option<Tool> {
        let entries = self.object(path, item)?;
        self.demand(path, &entries, &["need", "product"]);
        let (mut need, mut product) = (None, None);
        let mut told = Tool::named(NeedId::from(""), ProductId::from(""), Operator::Unknown);
        for (key, node) in entries {
            let path = join(path, key);
            match (key.as_str(), node) {
                ("need", _) => need = self.known(&path, node, limit::is_need),
                ("product", _) => product = self.known(&path, node, limit::is_product),
                ("operator", _) => told.operator = self.one_of(&path, node, &Operator::ALL).unwrap_or_default(),
                (
                    "name" | "host" | "people" | "satisfaction" | "share" | "yearly_cost_eur" | "contract_end",
                    Node::Null,
                ) => {}
                ("name", _) => told.name = self.text(&path, node, limit::NAME),
                ("host", _) => told.host = self.known(&path, node, limit::is_host),
                ("people", _) => told.people = self.number(&path, node, limit::PEOPLE),
                ("satisfaction", _) => {
                    told.satisfaction =
                        self.number(&path, node, limit::SATISFACTION.into()).and_then(|n| n.try_into().ok());
                }
                ("imposed", Node::Bool(imposed)) => told.imposed = *imposed,
                ("imposed", _) => self.fault(&path, FaultKind::WrongType),
                ("share", _) => told.share = self.share(&path, node),
                ("yearly_cost_eur", _) => told.yearly_cost_eur = self.number(&path, node, limit::EUROS),
                ("contract_end", _) => told.contract_end = self.meeting(&path, node),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        let tool = Tool { need: need?, product: product?, ..told };
        if tool.product == NAMED_OTHER && tool.name.is_none() {
            self.fault(&join(path, "name"), FaultKind::Missing);
        }
        Some(tool)
    }

    fn share(&mut self, path: &str, node: &Node) -> Option<u16> {
        let Node::Number(number) = node else {
            self.fault(path, FaultKind::WrongType);
            return None;
        };
        let share = number.as_f64().filter(|share| (0.0..=1.0).contains(share));
        if share.is_none() {
            self.fault(path, FaultKind::OutOfRange);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1 was checked")]
        share.map(|share| (share * 1000.0).round() as u16)
    }

    pub(super) fn decisions(&mut self, node: &Node, audit: &mut Audit) {
        for (index, item) in self.list("decisions", node).iter().enumerate() {
            let path = format!("decisions[{index}]");
            let Some((need, decision)) = self.decision(&path, item) else { continue };
            if audit.decisions.insert(need, decision).is_some() {
                self.fault(&join(&path, "need"), FaultKind::Twice);
            }
        }
    }

    fn decision(&mut self, path: &str, item: &Node) -> Option<(NeedId, Decision)> {
        let entries = self.object(path, item)?;
        self.demand(path, &entries, &["need", "decision"]);
        let (mut need, mut word, mut by, mut running, mut host, mut sentence) =
            (None, None, None, Operator::Unknown, None, None);
        let mut left_out = Vec::new();
        for (key, node) in &entries {
            let path = join(path, key);
            match (key.as_str(), node) {
                ("by" | "hosting" | "host" | "sentence" | "left_out", Node::Null) => {}
                ("need", _) => need = self.known(&path, node, limit::is_need),
                ("decision", _) => word = self.one_of(&path, node, &DECISIONS),
                ("by", _) => by = self.known(&path, node, limit::is_software),
                ("hosting", _) => running = self.one_of(&path, node, &Operator::ALL).unwrap_or_default(),
                ("host", _) => host = self.known(&path, node, limit::is_host),
                ("sentence", _) => sentence = self.text(&path, node, limit::SENTENCE),
                ("left_out", _) => {
                    left_out = self.set(&path, node, |reader, path, item| reader.one_of(path, item, Barrier::ALL));
                }
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        let is_new = word.is_some_and(|word| word == "replace" || word == "combine");
        if is_new {
            self.demand(path, &entries, &["by"]);
        }
        let successor = by.map(|by| Successor { by, running, host });
        let verdict = match (word?, successor) {
            ("replace", Some(successor)) => Verdict::Replace(successor),
            ("combine", Some(successor)) => Verdict::Combine(successor),
            ("keep", _) => Verdict::Keep,
            ("not-now", _) => Verdict::NotNow,
            (_, _) => return None,
        };
        let (need, decision) = (need?, Decision { verdict, sentence, left_out: left_out.into_iter().collect() });
        match limit::unfit(self.catalogue, &need, &decision) {
            None => {}
            Some(Unfit::Need) => self.fault(&join(path, "need"), FaultKind::NoTool),
            Some(Unfit::Software) => self.fault(&join(path, "by"), FaultKind::NotServing),
            Some(Unfit::Running) => self.fault(&join(path, "hosting"), FaultKind::NotRun),
        }
        Some((need, decision))
    }
}
