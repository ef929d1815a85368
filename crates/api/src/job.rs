//! Long work: runs on the runtime's blocking threads, says how far it is, and stops when told.

use crate::Error;
use crate::wire::{Job, JobState};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;

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
    /// Begins work, which says by its last state how it ended. A panic in it ends it as failed; failures are logged.
    pub fn run(&self, runtime: &Handle, task: impl FnOnce(&Work) -> JobState + Send + 'static) -> Job {
        let (job, work) = self.begin();
        runtime.spawn_blocking(move || {
            let end = catch_unwind(AssertUnwindSafe(|| task(&work)))
                .unwrap_or_else(|_| JobState::Failed { error: Error::internal("a panic was caught") });
            if let JobState::Failed { error } = &end {
                tracing::error!(code = ?error.code, detail = error.detail, "long work failed");
            }
            work.tell(end);
        });
        job
    }

    /// Finds work by its number.
    pub fn find(&self, job: &Job) -> Option<Arc<Work>> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner).get(&job.id).cloned()
    }

    fn begin(&self) -> (Job, Arc<Work>) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn work_that_panics_ends_as_failed_and_the_next_one_runs() {
        let runtime = tokio::runtime::Builder::new_multi_thread().build().expect("a runtime can be made");
        let jobs = Jobs::default();
        let broken = jobs.run(runtime.handle(), |work| {
            work.tell(JobState::Running { done: 1, total: 2 });
            panic!("part of the test")
        });
        let sound = jobs.run(runtime.handle(), |_| JobState::Cancelled);
        // Waits for what was begun.
        drop(runtime);
        let state = |job| jobs.find(&job).expect("the work is remembered").state();
        let JobState::Failed { error } = state(broken) else { panic!("a panic is a failure") };
        assert_eq!(error.code, Code::Internal, "the screen is told that something should not have happened");
        assert!(matches!(state(sound), JobState::Cancelled), "other work goes on");
    }
}
