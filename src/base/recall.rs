//! What the last build made, by a digest of all that it was made from, so that the next one need not make it again.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::hash::Digest;

/// What a build made, for the next one. By default nothing is remembered, and no digest is ever asked for.
#[derive(Debug)]
pub struct Recall<T> {
    /// What the last build made; none where nothing is remembered.
    last: Option<Mutex<BTreeMap<Digest, T>>>,
    /// What this one has asked for so far.
    now: Mutex<BTreeMap<Digest, T>>,
}

impl<T> Default for Recall<T> {
    fn default() -> Self {
        Self { last: None, now: Mutex::new(BTreeMap::new()) }
    }
}

impl<T: Clone> Recall<T> {
    /// Remembers from now on.
    pub fn keeping() -> Self {
        Self { last: Some(Mutex::new(BTreeMap::new())), ..Self::default() }
    }

    /// Remembers from now on, and what an earlier run of the same program made.
    pub fn knowing(last: BTreeMap<Digest, T>) -> Self {
        Self { last: Some(Mutex::new(last)), ..Self::default() }
    }

    /// What the last build made; nothing where nothing is remembered.
    pub fn known(&self) -> BTreeMap<Digest, T> {
        self.last.as_ref().map(|last| lock(last).clone()).unwrap_or_default()
    }

    /// Whether anything is remembered.
    pub fn is_kept(&self) -> bool {
        self.last.is_some()
    }

    /// What came of what has this digest, made only if the last build did not.
    pub fn get_or_make(&self, digest: impl FnOnce() -> Digest, make: impl FnOnce() -> T) -> T {
        let made: Result<T, std::convert::Infallible> = self.get_or_try_make(digest, || Ok(make()));
        match made {
            Ok(made) => made,
        }
    }

    /// The same for what may fail; a failure is not remembered.
    ///
    /// # Errors
    /// Those of making it.
    pub fn get_or_try_make<E>(&self, digest: impl FnOnce() -> Digest, make: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let Some(last) = &self.last else { return make() };
        let digest = digest();
        let known = lock(last).get(&digest).cloned();
        let made = match known {
            Some(known) => known,
            None => make()?,
        };
        lock(&self.now).insert(digest, made.clone());
        Ok(made)
    }

    /// Ends a build: what it did not ask for is forgotten. A build that ended before it came here has nothing to end.
    pub fn turn(&self) {
        if let Some(last) = &self.last {
            *lock(last) = std::mem::take(&mut *lock(&self.now));
        }
    }
}

/// What a build that broke down has left is as good as any other: each value is whole.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(recall: &Recall<u32>, digest: u8) -> bool {
        let mut is_made = false;
        recall.get_or_make(
            || [digest; 32],
            || {
                is_made = true;
                0
            },
        );
        is_made
    }

    #[test]
    fn makes_again_only_what_the_last_build_did_not_make() {
        let recall = Recall::keeping();
        assert!(made(&recall, 1) && made(&recall, 2));
        recall.turn();
        assert!(!made(&recall, 1));
        recall.turn();
        assert!(!made(&recall, 1) && made(&recall, 2));
    }

    #[test]
    fn remembers_neither_a_failure_nor_by_default() {
        let recall = Recall::keeping();
        assert_eq!(recall.get_or_try_make(|| [1; 32], || Err::<u32, _>("broken")), Err("broken"));
        recall.turn();
        assert!(made(&recall, 1));
        let forgetful = Recall::default();
        forgetful.get_or_make(|| unreachable!(), || 0);
        forgetful.turn();
        assert_eq!(forgetful.get_or_try_make(|| unreachable!(), || Ok::<u32, ()>(1)), Ok(1));
    }
}
