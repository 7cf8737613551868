//! Values by keys that are gone through in their order, and looked up by hash.
//!
//! On a large site, asking an ordered map for each link of each page takes a dozen comparisons of texts that lie strewn over
//! the memory.
#![expect(clippy::disallowed_types, reason = "what is looked up by hash is gone through in the order of an ordered set")]

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use ahash::RandomState;

/// Values by key.
#[derive(Debug)]
pub struct Lookup<K, V> {
    keys: BTreeSet<K>,
    values: HashMap<K, V, RandomState>,
}

impl<K, V> Default for Lookup<K, V> {
    fn default() -> Self {
        Self { keys: BTreeSet::new(), values: HashMap::default() }
    }
}

impl<K: Ord + Hash + Clone, V: Default> Lookup<K, V> {
    /// The value of a key, made now if there is none.
    pub fn or_default(&mut self, key: &K) -> &mut V {
        self.values.entry(key.clone()).or_insert_with(|| {
            self.keys.insert(key.clone());
            V::default()
        })
    }

    /// The value of a key.
    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.values.get(key)
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.keys.iter()
    }

    /// Does something with each value, in the order of the keys.
    pub fn each(&mut self, mut work: impl FnMut(&mut V)) {
        for key in &self.keys {
            if let Some(value) = self.values.get_mut(key) {
                work(value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_gone_through_in_order() {
        let mut lookup = Lookup::<String, Vec<usize>>::default();
        for (at, key) in ["c", "a", "b", "a"].iter().enumerate() {
            lookup.or_default(&(*key).to_owned()).push(at);
        }
        assert_eq!(lookup.keys().map(String::as_str).collect::<String>(), "abc");
        let mut all = Vec::new();
        lookup.each(|value| all.append(&mut value.clone()));
        assert_eq!(all, [1, 3, 2, 0]);
        assert_eq!((lookup.get("a"), lookup.get("d")), (Some(&vec![1, 3]), None));
    }
}
