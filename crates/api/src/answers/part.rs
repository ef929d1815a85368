//! The parts of an answers file beside the answers themselves.

use super::field::{join, name};
use super::json::Node;
use super::{AnswersFile, FaultKind, Reader};
use crate::limit;
use rumb_engine::answer::{Audit, Body, Capacity, Operator, Tool};
use rumb_engine::id::{AreaId, NeedId, ProductId};
use rumb_engine::questionnaire::Length;
use std::collections::BTreeMap;

const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];
const DECISIONS: [&str; 4] = ["keep", "replace", "combine", "not-now"];
const RUNNING: [Operator; 6] = [
    Operator::Local,
    Operator::EthicalHost,
    Operator::Cooperative,
    Operator::SelfHosted,
    Operator::Vendor,
    Operator::Unknown,
];

impl Reader<'_> {
    pub(super) fn length(&mut self, path: &str, word: &str) -> Option<Length> {
        let length = match word {
            "flash" | "express" => Some(Length::Flash),
            "standard" => Some(Length::Standard),
            "full" => Some(Length::Full),
            _ => None,
        };
        if length.is_none() {
            self.fault(path, FaultKind::UnknownOption(word.to_owned()));
        }
        length
    }

    pub(super) fn association(&mut self, node: &Node, file: &mut AnswersFile) {
        for (key, node) in self.object("association", node).unwrap_or_default() {
            let path = join("association", key);
            match key.as_str() {
                "name" => file.name = self.name(&path, node).unwrap_or_default(),
                "languages" => {
                    let languages = self.set(&path, node, |reader, path, item| reader.one_of(path, item, &LANGUAGES));
                    file.audit.languages = languages.into_iter().map(str::to_owned).collect();
                }
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
    }

    pub(super) fn deep(&mut self, node: &Node, audit: &mut Audit) {
        audit.deep = self.set("deep", node, Self::area).into_iter().collect();
    }

    fn area(&mut self, path: &str, node: &Node) -> Option<AreaId> {
        let word = self.word(path, node)?;
        self.area_id(path, &word)
    }

    fn area_id(&mut self, path: &str, word: &str) -> Option<AreaId> {
        let id = AreaId::from(word);
        if self.questionnaire.area(&id).is_none() {
            self.fault(path, FaultKind::UnknownId(word.to_owned()));
            return None;
        }
        Some(id)
    }

    pub(super) fn importance(&mut self, node: &Node, audit: &mut Audit) {
        for (key, node) in self.object("importance", node).unwrap_or_default() {
            let path = join("importance", key);
            let (area, mark) = (self.area_id(&path, key), self.number(&path, node, 5));
            match (area, mark) {
                (Some(area), Some(mark)) if mark > 0 => {
                    audit.importance.insert(area, i64::from(mark));
                }
                (Some(_), Some(_)) => self.fault(&path, FaultKind::OutOfRange),
                (None, _) | (_, None) => {}
            }
        }
    }

    fn need(&mut self, path: &str, node: &Node) -> Option<NeedId> {
        let id = NeedId::from(self.word(path, node)?.as_str());
        if self.catalogue.needs.iter().any(|need| need.id == id) {
            return Some(id);
        }
        self.fault(path, FaultKind::UnknownId(id.to_string()));
        None
    }

    fn product(&mut self, path: &str, node: &Node) -> Option<ProductId> {
        let id = ProductId::from(self.word(path, node)?.as_str());
        let is_product = self.catalogue.products.iter().any(|product| product.id == id);
        if is_product || self.catalogue.software.iter().any(|software| software.id == id.as_str()) {
            return Some(id);
        }
        self.fault(path, FaultKind::UnknownId(id.to_string()));
        None
    }

    pub(super) fn wishes(&mut self, node: &Node, audit: &mut Audit) {
        audit.wishes = self.set("wishes", node, Self::need);
    }

    pub(super) fn tools(&mut self, node: &Node, audit: &mut Audit) {
        for (index, item) in self.list("tools", node).iter().enumerate() {
            let path = format!("tools[{index}]");
            let (mut need, mut product) = (None, None);
            let Some(entries) = self.object(&path, item) else { continue };
            self.demand(&path, &entries, &["need", "product"]);
            let (mut operator, mut share, mut yearly_cost_eur, mut contract_end) =
                (Operator::Unknown, None, None, None);
            for (key, node) in entries {
                let path = join(&path, key);
                match (key.as_str(), node) {
                    ("need", _) => need = self.need(&path, node),
                    ("product", _) => product = self.product(&path, node),
                    ("operator", _) => operator = self.one_of(&path, node, &RUNNING).unwrap_or_default(),
                    ("share" | "yearly_cost_eur" | "contract_end", Node::Null) => {}
                    ("share", _) => share = self.share(&path, node),
                    ("yearly_cost_eur", _) => yearly_cost_eur = self.number(&path, node, 10_000_000),
                    ("contract_end", _) => contract_end = self.date(&path, node),
                    _ => self.fault(&path, FaultKind::UnknownKey),
                }
            }
            if let (Some(need), Some(product)) = (need, product) {
                audit.tools.push(Tool { need, product, operator, share, yearly_cost_eur, contract_end });
            }
        }
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

    /// No rule of the method reads decisions yet; the file keeps them for the ledger.
    pub(super) fn decisions(&mut self, node: &Node, choices: &mut BTreeMap<String, String>) {
        for (index, item) in self.list("decisions", node).iter().enumerate() {
            let path = format!("decisions[{index}]");
            let Some(entries) = self.object(&path, item) else { continue };
            self.demand(&path, &entries, &["need", "decision"]);
            let mut about = None;
            let mut decided = BTreeMap::new();
            for (key, node) in entries {
                let path = join(&path, key);
                let word = match (key.as_str(), node) {
                    ("by" | "hosting", Node::Null) => None,
                    ("need", _) => {
                        about = self.need(&path, node);
                        None
                    }
                    ("decision", _) => self.one_of(&path, node, &DECISIONS).map(str::to_owned),
                    ("by", _) => self.product(&path, node).map(|product| product.to_string()),
                    ("hosting", _) => self.one_of(&path, node, &RUNNING).map(|running| name(&running)),
                    _ => {
                        self.fault(&path, FaultKind::UnknownKey);
                        None
                    }
                };
                decided.extend(word.map(|word| (key.as_str(), word)));
            }
            let Some(need) = about else { continue };
            let words = serde_json::to_string(&decided).unwrap_or_default();
            if choices.insert(format!("decision-{need}"), words).is_some() {
                self.fault(&join(&path, "need"), FaultKind::Twice);
            }
        }
    }

    pub(super) fn capacity(&mut self, node: &Node, audit: &mut Audit) {
        let mut capacity = Capacity::default();
        for (key, node) in self.object("capacity", node).unwrap_or_default() {
            let path = join("capacity", key);
            match (key.as_str(), node) {
                (
                    "hours_per_month" | "decides" | "decides_on" | "assembly" | "without_email_percent" | "admins",
                    Node::Null,
                ) => {}
                ("hours_per_month", _) => capacity.hours_per_month = self.number(&path, node, limit::HOURS),
                ("blocked_months", _) => self.blocked(&path, node, &mut capacity),
                ("decides", _) => {
                    capacity.decides = self.one_of(&path, node, &[Body::Board, Body::Assembly]);
                }
                ("decides_on", _) => capacity.decides_on = self.meeting(&path, node),
                ("assembly", _) => capacity.assembly = self.meeting(&path, node),
                ("without_email_percent", _) => {
                    capacity.without_email_percent = self.number(&path, node, limit::PERCENT)
                }
                ("admins", Node::Bool(admins)) => capacity.admins = Some(*admins),
                ("admins", _) => self.fault(&path, FaultKind::WrongType),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        audit.capacity = capacity;
    }

    fn blocked(&mut self, path: &str, node: &Node, capacity: &mut Capacity) {
        for (index, item) in self.list(path, node).iter().enumerate() {
            let path = format!("{path}[{index}]");
            match self.number(&path, item, u32::MAX) {
                Some(month) if !limit::MONTHS.contains(&month) => self.fault(&path, FaultKind::OutOfRange),
                Some(month) if !capacity.blocked_months.insert(month) => self.fault(&path, FaultKind::Twice),
                Some(_) | None => {}
            }
        }
        if capacity.blocked_months.len() > limit::BLOCKED {
            self.fault(path, FaultKind::OutOfRange);
        }
    }
}
