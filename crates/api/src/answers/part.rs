//! The parts of an answers file beside the answers themselves.

use super::field::join;
use super::json::Node;
use super::{AnswersFile, FaultKind, Reader};
use crate::limit;
use rumb_engine::answer::{Audit, Body, Capacity};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::AreaId;
use rumb_engine::questionnaire::Length;

const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

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
                "name" => file.name = self.text(&path, node, limit::NAME).unwrap_or_default(),
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

    /// An id that the catalogue knows.
    pub(super) fn known<T: for<'a> From<&'a str>>(
        &mut self,
        path: &str,
        node: &Node,
        is_known: fn(&Catalogue, &T) -> bool,
    ) -> Option<T> {
        let word = self.word(path, node)?;
        let id = Some(T::from(word.as_str())).filter(|id| is_known(self.catalogue, id));
        if id.is_none() {
            self.fault(path, FaultKind::UnknownId(word));
        }
        id
    }

    pub(super) fn wishes(&mut self, node: &Node, audit: &mut Audit) {
        audit.wishes = self.set("wishes", node, |reader, path, item| reader.known(path, item, limit::is_need));
    }

    pub(super) fn capacity(&mut self, node: &Node, audit: &mut Audit) {
        let mut capacity = Capacity::default();
        for (key, node) in self.object("capacity", node).unwrap_or_default() {
            let path = join("capacity", key);
            match (key.as_str(), node) {
                (
                    "hours_per_month"
                    | "decides"
                    | "decides_on"
                    | "assembly"
                    | "without_email_percent"
                    | "accounts_month"
                    | "admins",
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
                ("accounts_month", _) => capacity.accounts_month = self.month_of_year(&path, node),
                ("admins", Node::Bool(admins)) => capacity.admins = Some(*admins),
                ("admins", _) => self.fault(&path, FaultKind::WrongType),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        audit.capacity = capacity;
    }

    /// A month of the calendar, 1 to 12.
    fn month_of_year(&mut self, path: &str, node: &Node) -> Option<u32> {
        let month = self.number(path, node, u32::MAX)?;
        let fits = limit::MONTHS.contains(&month);
        if !fits {
            self.fault(path, FaultKind::OutOfRange);
        }
        fits.then_some(month)
    }

    fn blocked(&mut self, path: &str, node: &Node, capacity: &mut Capacity) {
        for (index, item) in self.list(path, node).iter().enumerate() {
            let path = format!("{path}[{index}]");
            match self.month_of_year(&path, item) {
                Some(month) if !capacity.blocked_months.insert(month) => self.fault(&path, FaultKind::Twice),
                Some(_) | None => {}
            }
        }
        if capacity.blocked_months.len() > limit::BLOCKED {
            self.fault(path, FaultKind::OutOfRange);
        }
    }
}
