//! The files that were written since the program began, shown where they lie.

use crate::wire::{Nothing, PathChoice};
use crate::{Api, Code, Error};
use std::path::{self, Path};
use std::sync::PoisonError;

impl Api {
    /// Remembers a file that was just written.
    pub(super) fn wrote(&self, path: &Path) {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }

    /// Shows a file in the system's file manager: none but one that was written since the program began, as the same path
    /// tells it.
    pub(crate) fn reveal(&self, choice: PathChoice) -> Result<Nothing, Error> {
        let known = self.written.lock().unwrap_or_else(PoisonError::into_inner).get(Path::new(&choice.path)).cloned();
        let path = path::absolute(known.ok_or(Error::internal("no file that was written here"))?)?;
        // Somebody may have moved it since.
        path.symlink_metadata()?;
        if (self.system.reveal)(&path) { Ok(Nothing {}) } else { Err(Error::of(Code::NoFileManager)) }
    }
}
