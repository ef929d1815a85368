//! The leaves of a condition: the comparisons, flags and names that it is made of.

use crate::condition::Condition;
use crate::id::{ConditionId, QuestionId};

/// Whether a leaf speaks for its condition or stands under a "not".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    For,
    Against,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Side::For => Side::Against,
            Side::Against => Side::For,
        }
    }
}

impl Condition {
    /// Lists the leaves, in written order; named conditions are leaves, and are not followed.
    pub fn leaves(&self) -> Vec<(&Condition, Side)> {
        let mut leaves = Vec::new();
        self.gather(Side::For, &mut leaves);
        leaves
    }

    /// The question that a leaf is about, when it is about one.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Condition::AnyOf { question, .. }
            | Condition::AtLeast { question, .. }
            | Condition::AtMost { question, .. }
            | Condition::Exactly { question, .. }
            | Condition::Flag(question) => Some(question),
            Condition::Named(_)
            | Condition::BandAtLeast(_)
            | Condition::Always(_)
            | Condition::Any(_)
            | Condition::All(_)
            | Condition::Not(_) => None,
        }
    }

    /// The conditions that this one names.
    pub fn names(&self) -> impl Iterator<Item = &ConditionId> {
        self.leaves()
            .into_iter()
            .filter_map(|(leaf, _)| if let Condition::Named(name) = leaf { Some(name) } else { None })
    }

    fn gather<'c>(&'c self, side: Side, leaves: &mut Vec<(&'c Condition, Side)>) {
        match self {
            Condition::Any(parts) | Condition::All(parts) => parts.iter().for_each(|part| part.gather(side, leaves)),
            Condition::Not(inner) => inner.gather(side.other(), leaves),
            Condition::AnyOf { .. }
            | Condition::AtLeast { .. }
            | Condition::AtMost { .. }
            | Condition::Exactly { .. }
            | Condition::Flag(_)
            | Condition::Named(_)
            | Condition::BandAtLeast(_)
            | Condition::Always(_) => leaves.push((self, side)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_come_in_written_order_with_their_side() {
        let flag = |id: &str| Condition::Flag(QuestionId::from(id));
        let named = Condition::Named(ConditionId::from("low-connectivity"));
        let inner = Condition::Not(Box::new(Condition::All(vec![named.clone(), Condition::Not(Box::new(flag("B")))])));
        let whole = Condition::Any(vec![flag("A"), inner]);
        let (a, b) = (flag("A"), flag("B"));
        assert_eq!(whole.leaves(), [(&a, Side::For), (&named, Side::Against), (&b, Side::For)]);
        assert_eq!(whole.names().map(ConditionId::as_str).collect::<Vec<_>>(), ["low-connectivity"]);
        assert_eq!(whole.question(), None);
        assert_eq!(a.question().map(QuestionId::as_str), Some("A"));
    }
}
