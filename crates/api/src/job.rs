//! Long work: runs on the runtime's blocking threads, says how far it is, and stops when told.

use crate::wire::{Job, JobState};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// All work of this run, by number.
#[derive(Default)]
pub(crate) struct Jobs {
    next: AtomicU32,
    states: Mutex<BTreeMap<u32, Arc<Work>>>,
}

/// One piece of work, shared by the one who does it and the one who asks.
pub(crate) struct Work {
    state: Mutex<JobState>,
    cancelled: AtomicBool,
}

/// Old work that may still be asked about.
const REMEMBERED: usize = 20;

impl Jobs {
    /// Writes down new work.
    pub fn begin(&self) -> (Job, Arc<Work>) {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let state = Mutex::new(JobState::Running { done: 0, total: 0 });
        let work = Arc::new(Work { state, cancelled: AtomicBool::new(false) });
        let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        states.insert(id, Arc::clone(&work));
        while states.len() > REMEMBERED {
            states.pop_first();
        }
        (Job { id }, work)
    }

    /// Finds work by its number.
    pub fn find(&self, job: &Job) -> Option<Arc<Work>> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner).get(&job.id).cloned()
    }
}

impl Work {
    /// How far it is.
    pub fn state(&self) -> JobState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says how far it is, or how it ended.
    pub fn tell(&self, state: JobState) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Asks it to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
