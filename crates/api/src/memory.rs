//! What the program remembers for the reader between two starts: settings and recent files. Small files that may be
//! lost or wrong without harm.

use crate::wire::{Recent, Settings};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

const SETTINGS: &str = "settings.json";
const RECENT: &str = "recent.json";
/// Files shown in the list.
const SHOWN: usize = 8;
/// Files kept in it: some may be on a stick that is not plugged in.
const KEPT: usize = 32;

pub(crate) fn settings(folder: &Path) -> Settings {
    let settings: Settings = read(&folder.join(SETTINGS)).unwrap_or_default();
    sensible(settings)
}

pub(crate) fn keep_settings(folder: &Path, settings: Settings) -> Settings {
    let settings = sensible(settings);
    write(folder, SETTINGS, &settings);
    settings
}

/// Recent files that are there now, the last opened first.
pub(crate) fn recent(folder: &Path) -> Vec<Recent> {
    remembered(folder).into_iter().filter(|entry| Path::new(&entry.path).is_file()).take(SHOWN).collect()
}

pub(crate) fn remember(folder: &Path, entry: Recent) {
    let mut list = remembered(folder);
    list.retain(|known| known.path != entry.path);
    list.insert(0, entry);
    list.truncate(KEPT);
    write(folder, RECENT, &list);
}

pub(crate) fn forget(folder: &Path, path: &str) {
    let mut list = remembered(folder);
    list.retain(|known| known.path != path);
    write(folder, RECENT, &list);
}

/// All recent files, also those on a stick that is not plugged in.
fn remembered(folder: &Path) -> Vec<Recent> {
    read(&folder.join(RECENT)).unwrap_or_default()
}

fn sensible(mut settings: Settings) -> Settings {
    settings.language = settings.language.filter(|code| rumb_locale::Language::find(code).is_some());
    if ![100, 125, 150, 200].contains(&settings.text_size) {
        settings.text_size = 100;
    }
    settings
}

fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Writes through a second file, so that a kill in the middle leaves the old one. A failure costs a habit, no work.
fn write<T: Serialize>(folder: &Path, name: &str, value: &T) {
    let Ok(bytes) = serde_json::to_vec_pretty(value) else { return };
    let fresh = folder.join(format!("{name}.new"));
    let done = fs::create_dir_all(folder)
        .and_then(|()| fs::write(&fresh, bytes))
        .and_then(|()| fs::rename(&fresh, folder.join(name)));
    if let Err(error) = done {
        tracing::warn!(%error, file = name, "the reader's settings could not be kept");
    }
}
