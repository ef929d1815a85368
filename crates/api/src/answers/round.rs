//! What workshops kept of their votes.

use super::field::join;
use super::json::Node;
use super::{FaultKind, Reader};
use crate::limit;
use rumb_engine::answer::Audit;
use rumb_engine::id::QuestionId;
use rumb_engine::workshop::{Figures, Group, Round, Seen, Vote};
use std::collections::BTreeMap;

impl Reader<'_> {
    pub(super) fn rounds(&mut self, node: &Node, audit: &mut Audit) {
        for (key, node) in self.object("rounds", node).unwrap_or_default() {
            let (path, id) = (join("rounds", key), QuestionId::from(key.as_str()));
            if self.questionnaire.question(&id).is_none() {
                self.fault(&path, FaultKind::UnknownQuestion);
                continue;
            }
            let before = self.faults.len();
            let Some(round) = self.round(&path, node) else { continue };
            if limit::is_round(&id, &round) {
                audit.rounds.insert(id, round);
            } else if self.faults.len() == before {
                // Each figure may be, but no room can have voted so.
                self.fault(&path, FaultKind::OutOfRange);
            }
        }
    }

    fn round(&mut self, path: &str, node: &Node) -> Option<Round> {
        let entries = self.object(path, node)?;
        self.demand(path, &entries, &["taken"]);
        let mut round = Round { seen: None, taken: 0, consensus: None, dissent: None };
        for (key, node) in entries {
            let path = join(path, key);
            match (key.as_str(), node) {
                ("seen" | "consensus" | "dissent", Node::Null) => {}
                ("seen", _) => round.seen = self.seen(&path, node),
                ("taken", _) => round.taken = self.small(&path, node).unwrap_or_default(),
                ("consensus", Node::Text(word)) if word == "?" => round.consensus = Some(Vote::Unknown),
                ("consensus", _) => round.consensus = self.small(&path, node).map(Vote::Level),
                ("dissent", _) => round.dissent = self.text(&path, node, limit::SENTENCE),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        Some(round)
    }

    fn seen(&mut self, path: &str, node: &Node) -> Option<Seen> {
        let entries = self.object(path, node)?;
        self.demand(path, &entries, &["room"]);
        let (mut room, mut groups) = (None, BTreeMap::new());
        for (key, node) in entries {
            let path = join(path, key);
            match key.as_str() {
                "room" => room = self.figures(&path, node),
                "groups" => groups = self.groups(&path, node),
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        Some(Seen { room: room?, groups })
    }

    fn groups(&mut self, path: &str, node: &Node) -> BTreeMap<Group, Figures> {
        let mut groups = BTreeMap::new();
        for (key, node) in self.object(path, node).unwrap_or_default() {
            let path = join(path, key);
            let group = self.one_of(&path, &Node::Text(key.clone()), &Group::ALL);
            groups.extend(group.zip(self.figures(&path, node)));
        }
        groups
    }

    fn figures(&mut self, path: &str, node: &Node) -> Option<Figures> {
        let entries = self.object(path, node)?;
        self.demand(path, &entries, &["votes", "unknown", "spread", "distance"]);
        let mut figures = Figures::of(&[]);
        for (key, node) in entries {
            let path = join(path, key);
            match (key.as_str(), node) {
                ("median", Node::Null) => {}
                ("median", _) => figures.median = self.small(&path, node),
                ("votes", _) => figures.votes = self.number(&path, node, u32::MAX)?,
                ("unknown", _) => figures.unknown = self.number(&path, node, u32::MAX)?,
                ("spread", _) => figures.spread = self.small(&path, node)?,
                ("distance", _) => figures.distance = self.number(&path, node, u32::MAX)?,
                _ => self.fault(&path, FaultKind::UnknownKey),
            }
        }
        Some(figures)
    }

    /// A number from 0 to 4.
    fn small(&mut self, path: &str, node: &Node) -> Option<u8> {
        self.number(path, node, 4).and_then(|number| u8::try_from(number).ok())
    }
}
