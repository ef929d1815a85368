//! What lies at a path where something else is wanted.

use std::path::{Path, PathBuf};

/// What stands in the way.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A folder, where a file is wanted.
    Folder,
    /// A pipe or a device, where a file is wanted.
    Special,
    /// An audit, where answers are wanted.
    Audit,
    /// Nothing, where a folder is wanted.
    NoFolder,
    /// A file, where a folder is wanted.
    NotFolder,
    /// A folder that may not be read, or not everything in it.
    Unreadable,
    /// A folder without content, where content is wanted.
    NoContent,
}

impl Place {
    /// The end of the id of its message.
    pub fn id(self) -> &'static str {
        match self {
            Place::Folder => "folder",
            Place::Special => "special",
            Place::Audit => "audit",
            Place::NoFolder => "no-folder",
            Place::NotFolder => "not-folder",
            Place::Unreadable => "unreadable",
            Place::NoContent => "no-content",
        }
    }

    /// Looks for what is wrong with a folder, itself or above it; nothing when it is there.
    pub fn above(folder: &Path) -> Option<(Place, PathBuf)> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return None;
        }
        let file = folder.ancestors().find(|path| path.exists() && !path.is_dir());
        Some(file.map_or((Place::NoFolder, folder.to_owned()), |file| (Place::NotFolder, file.to_owned())))
    }
}
