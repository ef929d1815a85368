use crate::wire::{Found, Search};
use crate::{Api, Error};
use rumb_locale::Language;

impl Api {
    /// What the reader's words may mean; needs no open file.
    pub(crate) fn search(&self, search: Search) -> Result<Found, Error> {
        let language = Language::find(&search.language).unwrap_or(Language::En);
        Ok(crate::search(&search.words, language, self.now().date()))
    }
}
