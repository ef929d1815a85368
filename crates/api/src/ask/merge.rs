//! Another copy of the open file: what it would bring, and taking it over.

use super::change::desk;
use crate::merge::{Pair, file_name, id, key};
use crate::session::Session;
use crate::wire::{Desk, MergeCard, MergeOrder, MergeRequest};
use crate::{Api, Code, Error};
use rumb_locale::{Language, Words};
use rumb_store::merge::{Choices, Held};
use std::path::Path;

impl Api {
    /// Reads another copy of the open file and tells what it would bring. Nothing is changed.
    pub(crate) fn merge_look(&self, request: MergeRequest) -> Result<MergeCard, Error> {
        self.with_copy(&request.path, &request.language, |_, pair| Ok(pair.card(&pair.join(&Choices::new())?)))
    }

    /// Takes another copy over, as it was chosen, in one write that undo takes back; a backup of the open file is kept
    /// before. Refused when anything changed since the differences were shown, or was left open.
    pub(crate) fn merge_take(&self, order: MergeOrder) -> Result<Desk, Error> {
        self.with(|session| Ok(session.store.path().to_owned())).and_then(|path| self.back_up(&path))?;
        let now = self.now();
        self.with_copy(&order.path, &order.language, |session, pair| {
            let open = pair.join(&Choices::new())?;
            let chosen = |conflict| Some((key(conflict), (*order.choices.get(&id(conflict))?).into()));
            let choices: Option<Choices> = open.conflicts.iter().map(chosen).collect();
            let choices = choices.filter(|_| pair.card(&open).seen == order.seen).ok_or(Error::of(Code::Changed))?;
            session.write(&pair.join(&choices)?.write, now)?;
            Ok(desk(session, now.date()))
        })
    }

    /// Does something with the open file and another copy of it.
    fn with_copy<T>(
        &self,
        path: &str,
        language: &str,
        ask: impl FnOnce(&mut Session, &Pair<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let words = Words::of(Language::find(language).unwrap_or(Language::En));
        let path = Path::new(path);
        self.with(|session| {
            let theirs = session.store.read_copy(path, &self.folders.backups)?;
            let ours: Held = session.store.held()?;
            let files = [session.store.path(), path].map(file_name);
            ask(session, &Pair { held: [&ours, &theirs], files, words: &words })
        })
    }
}
