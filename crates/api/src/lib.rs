//! What a user can ask of Rumb: one function a command, and the wire contract.
//!
//! The shell, the test server and the command line all come through here. [`dispatch`] answers one call by name and
//! JSON; the table in `command.rs` is the whole contract. Time is an argument: the shell passes its clock.

pub mod answers;
mod ask;
mod card_file;
mod check;
mod command;
mod error;
mod folders;
mod job;
mod limit;
mod memory;
mod merge;
mod neighbour;
mod open_file;
mod pack_file;
mod paper;
mod plan_file;
mod score;
mod search;
mod session;
mod source;
pub mod wire;

pub use check::{Look, check_content, stale_content};
pub use command::{COMMANDS, dispatch, typescript};
pub use error::{Code, Error};
pub use folders::Folders;
pub use limit::YEARS;
pub use merge::{MergeReport, merge_files};
pub use open_file::SCHEMA;
pub use pack_file::{PackError, read_pack};
pub use paper::{Held, KitCount, Paper, Unwritten, kit_papers, misfit, papers};
pub use plan_file::{PlanFile, action_title, plan_of};
pub use score::{Score, score};
pub use search::search;
pub use source::{Source, SourceError, make_audit, read_answers, read_audit};

pub use answers::name;
pub use rumb_content::{Count, Dated, EXAMPLE, Finding, Problem, catalogue, questionnaire};
pub use rumb_engine::id::ActionId;
pub use rumb_engine::plan::Reason;
pub use rumb_engine::questionnaire::Length;
pub use rumb_engine::workshop;
pub use rumb_report::paper::PublicationField;

use job::Jobs;
use rumb_store::book::BookWrite;
use session::Session;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What only the program around knows of the system.
#[derive(Clone, Copy)]
pub struct System {
    /// Tells the local date and time.
    pub now: fn() -> chrono::NaiveDateTime,
    /// Shows a file in the system's file manager; false where none answers.
    pub reveal: fn(&Path) -> bool,
}

/// Everything behind the window.
pub struct Api {
    folders: Folders,
    system: System,
    runtime: tokio::runtime::Handle,
    session: Mutex<Option<Session>>,
    jobs: Jobs,
    /// Held while a backup is kept: two at once would stand in each other's way.
    backing_up: Mutex<()>,
    asked: Mutex<Option<PathBuf>>,
    /// What takes the last changes of the address book back.
    undone: Mutex<Vec<BookWrite>>,
    /// The files that were written since the program began: they alone are shown in their folders.
    written: Mutex<BTreeSet<PathBuf>>,
}

impl Api {
    /// Makes what answers the calls; long work runs on the runtime. `asked` is the file that the program was started
    /// with, if any: the screens open it.
    pub fn new(folders: Folders, system: System, runtime: tokio::runtime::Handle, asked: Option<PathBuf>) -> Arc<Self> {
        let (session, asked) = (Mutex::new(None), Mutex::new(asked));
        let (jobs, backing_up) = (Jobs::default(), Mutex::new(()));
        // Read while the screens start: the first file that is opened needs it.
        runtime.spawn_blocking(questionnaire);
        Arc::new(Self {
            folders,
            system,
            runtime,
            session,
            jobs,
            backing_up,
            asked,
            undone: Mutex::default(),
            written: Mutex::default(),
        })
    }

    /// The file that the program was started with, told once.
    fn take_asked(&self) -> Option<PathBuf> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The open file. A panic while it was held left it as it was on disk, so it is taken up again.
    fn session(&self) -> MutexGuard<'_, Option<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the open file.
    fn with<T>(&self, ask: impl FnOnce(&mut Session) -> Result<T, Error>) -> Result<T, Error> {
        ask(self.session().as_mut().ok_or(Error::of(Code::NothingOpen))?)
    }

    fn now(&self) -> chrono::NaiveDateTime {
        (self.system.now)()
    }
}
