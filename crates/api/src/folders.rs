//! The few places on this computer that Rumb touches: the file itself, its own folder, nothing else.

use std::path::PathBuf;

/// Where things lie.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Proposed for new files and documents: `Documents/Rumb`.
    pub documents: PathBuf,
    /// Settings and the list of recent files.
    pub settings: PathBuf,
    /// Backups.
    pub backups: PathBuf,
    /// The user's own address book.
    pub book: PathBuf,
    /// What a partner gave: it belongs to the user, as the address book does.
    pub partner: PathBuf,
    /// The log.
    pub log: PathBuf,
}

impl Folders {
    /// The folders of this user on this system; none when the system names no home.
    pub fn of_user() -> Option<Self> {
        let user = directories::UserDirs::new()?;
        let project = directories::ProjectDirs::from("eu", "Open Minds", "Rumb")?;
        let documents = user.document_dir().map_or_else(|| user.home_dir().join("Documents"), PathBuf::from);
        Some(Self {
            documents: documents.join("Rumb"),
            settings: project.config_dir().to_owned(),
            backups: project.data_local_dir().join("backups"),
            book: project.data_local_dir().join("neighbours"),
            partner: project.data_local_dir().join("partner"),
            log: project.data_local_dir().join("log"),
        })
    }

    /// All folders inside one, for tests and for the command line.
    pub fn inside(root: PathBuf) -> Self {
        Self {
            documents: root.join("Documents").join("Rumb"),
            settings: root.join("settings"),
            backups: root.join("backups"),
            book: root.join("neighbours"),
            partner: root.join("partner"),
            log: root.join("log"),
        }
    }
}
