//! Lists in an order, by what names their items.

use std::collections::BTreeSet;

/// Numbers items that have the same name, so that each stands once.
pub fn numbered<K: Ord + Clone, T>(items: &[T], key: impl Fn(&T) -> K) -> Vec<((K, usize), &T)> {
    let mut seen: Vec<K> = Vec::new();
    let number = |item| {
        let key = key(item);
        let row = seen.iter().filter(|known| **known == key).count();
        seen.push(key.clone());
        ((key, row), item)
    };
    items.iter().map(number).collect()
}

/// Puts two orders together, each kept as far as the other allows; where they contradict each other, the smaller name
/// goes first, so that it does not matter which one is ours.
pub fn interleave<K: Ord + Clone>(ours: &[K], theirs: &[K], kept: &BTreeSet<K>) -> Vec<K> {
    let left = |keys: &[K]| keys.iter().filter(|key| kept.contains(*key)).cloned().collect::<Vec<_>>();
    let (mut ours, mut theirs) = (left(ours), left(theirs));
    let mut order = Vec::with_capacity(kept.len());
    loop {
        let next = match (ours.first(), theirs.first()) {
            (None, None) => return order,
            (Some(key), None) | (None, Some(key)) => key,
            (Some(one), Some(other)) => match (theirs.contains(one), ours.contains(other)) {
                (false, true) => one,
                (true, false) => other,
                (true, true) | (false, false) => one.min(other),
            },
        };
        let next = next.clone();
        ours.retain(|key| *key != next);
        theirs.retain(|key| *key != next);
        order.push(next);
    }
}
