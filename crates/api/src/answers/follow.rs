//! Who stands behind the roles, and what became of the plan.

use super::field::join;
use super::json::Node;
use super::{FaultKind, Reader};
use crate::limit;
use rumb_engine::answer::{Agreed, Audit, FollowUp, Person, Progress};
use rumb_engine::id::ActionId;
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::Role;
use std::collections::BTreeMap;

impl Reader<'_> {
    pub(super) fn people(&mut self, node: &Node, audit: &mut Audit) {
        for (index, item) in self.list("people", node).iter().enumerate() {
            let path = format!("people[{index}]");
            let Some(person) = self.person(&path, item) else { continue };
            if audit.people.iter().any(|other| other.name == person.name) {
                self.fault(&join(&path, "name"), FaultKind::Twice);
            } else {
                audit.people.push(person);
            }
        }
        if audit.people.len() > limit::NAMED {
            self.fault("people", FaultKind::OutOfRange);
        }
    }

    fn person(&mut self, path: &str, item: &Node) -> Option<Person> {
        let entries = self.object(path, item)?;
        self.demand(path, &entries, &["name"]);
        let (mut name, mut roles, mut deputies) = (None, Vec::new(), Vec::new());
        for (key, node) in entries {
            let path = join(path, key);
            match key.as_str() {
                "name" => name = self.text(&path, node, limit::PERSON),
                "roles" => roles = self.roles(&path, node),
                "deputies" => deputies = self.roles(&path, node),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        let [roles, deputies] = [roles, deputies].map(|roles| roles.into_iter().collect());
        Some(Person { name: name?, roles, deputies })
    }

    fn roles(&mut self, path: &str, node: &Node) -> Vec<Role> {
        self.set(path, node, |reader, path, item| reader.one_of(path, item, &Role::ALL))
    }

    pub(super) fn follow_up(&mut self, node: &Node, audit: &mut Audit) {
        audit.follow_up = self.by_action("follow_up", node, Self::progress);
    }

    fn progress(&mut self, path: &str, node: &Node) -> Option<FollowUp> {
        let entries = self.object(path, node)?;
        self.demand(path, &entries, &["state", "on"]);
        let (mut state, mut on) = (None, None);
        for (key, node) in entries {
            let path = join(path, key);
            match key.as_str() {
                "state" => state = self.one_of(&path, node, &Progress::ALL),
                "on" => on = self.meeting(&path, node),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        Some(FollowUp { state: state?, on: on? })
    }

    pub(super) fn pins(&mut self, node: &Node, audit: &mut Audit) {
        audit.pins = self.by_action("pins", node, Self::month);
    }

    pub(super) fn agreed(&mut self, node: &Node, audit: &mut Audit) {
        audit.agreed = self.by_action("agreed", node, Self::place);
    }

    fn place(&mut self, path: &str, node: &Node) -> Option<Agreed> {
        let entries = self.object(path, node)?;
        self.demand(path, &entries, &["start", "hours"]);
        let (mut start, mut hours) = (None, None);
        for (key, node) in entries {
            let path = join(path, key);
            match key.as_str() {
                "start" => start = self.month(&path, node),
                "hours" => hours = Some(self.hours(&path, node)),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        Some(Agreed { start: start?, hours: hours? })
    }

    /// Hours month by month, twelve months at most.
    fn hours(&mut self, path: &str, node: &Node) -> Vec<u32> {
        let items = self.list(path, node);
        let mut hours = Vec::new();
        for (index, item) in items.iter().enumerate() {
            hours.extend(self.number(&format!("{path}[{index}]"), item, limit::HOURS));
        }
        if !limit::SPAN.contains(&items.len()) {
            self.fault(path, FaultKind::OutOfRange);
        }
        hours
    }

    fn month(&mut self, path: &str, node: &Node) -> Option<Month> {
        let word = self.word(path, node)?;
        let month = word.parse().ok().filter(|month: &Month| limit::is_planned(month.first_day()));
        if month.is_none() {
            self.fault(path, FaultKind::OutOfRange);
        }
        month
    }

    /// What stands beside ids of actions.
    fn by_action<T>(
        &mut self,
        path: &str,
        node: &Node,
        read: fn(&mut Self, &str, &Node) -> Option<T>,
    ) -> BTreeMap<ActionId, T> {
        let mut found = BTreeMap::new();
        for (key, node) in self.object(path, node).unwrap_or_default() {
            let (path, id) = (join(path, key), ActionId::from(key.as_str()));
            if limit::is_action(self.catalogue, &id) {
                found.extend(read(self, &path, node).map(|value| (id, value)));
            } else {
                self.fault(&path, FaultKind::UnknownId(key.clone()));
            }
        }
        found
    }
}
