use super::{Content, Paper, no_way};
use crate::Error;
use crate::wire::{KitId, Way};
use chrono::NaiveDate;
use rumb_engine::workshop::{Agenda, Choice, Misfit, TOTAL, Tight};
use rumb_locale::{Arg, Language, Words};
use rumb_report::paper::kit::{self, KitInput};
use rumb_report::{paper, pdf};
use std::sync::Arc;

/// How much paper a part of the kit takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KitCount {
    pub pages: u32,
    /// Sheets for all people, with every copy.
    pub sheets: u32,
}

/// Makes parts of the kit of a workshop, each in some of its ways.
///
/// # Errors
/// When a part is not written in a way.
pub fn kit_papers(
    choice: &Choice,
    agenda: &Agenda,
    people: u32,
    wanted: &[(KitId, &[Way])],
    date: NaiveDate,
    language: Language,
) -> Result<Vec<Paper<KitId>>, Error> {
    let (questionnaire, words) = (rumb_content::questionnaire(), Words::of(language));
    let input = KitInput { date, questionnaire, choice, agenda, people };
    let mut papers = Vec::new();
    for (id, ways) in wanted {
        // Cards and poster are of paper alone.
        if ways.iter().any(|way| !id.ways().contains(way)) {
            return Err(no_way());
        }
        let write = match id {
            KitId::Guide => kit::guide,
            KitId::Questions => kit::questions,
            KitId::Cards => kit::cards,
            KitId::Tally => kit::tally,
            KitId::Areas => kit::areas,
        };
        let content = Content::Pages(Arc::new(write(&input, &words)));
        for way in *ways {
            papers.push(Paper { id: *id, way: *way, made: content.clone().made(*way, &words)?, language });
        }
    }
    Ok(papers)
}

impl Paper<KitId> {
    /// Counts its pages, and the sheets that so many people need: cards are blank behind, all else is printed on both
    /// sides. None of what is not laid out on pages.
    pub fn count(&self, people: u32) -> Option<KitCount> {
        let words = Words::of(self.language);
        let pages = pdf::count_pages(self.made.pages()?, &paper::furniture(&words));
        let pages = u32::try_from(pages).unwrap_or(u32::MAX);
        let sheets = match self.id {
            KitId::Cards => pages.saturating_mul(kit::copies(people)),
            KitId::Guide | KitId::Questions | KitId::Tally | KitId::Areas => pages.div_ceil(2),
        };
        Some(KitCount { pages, sheets })
    }
}

/// Tells why a choice makes no workshop, and the ways out.
pub fn misfit(found: Misfit, words: &Words) -> String {
    let number = |number: u32| Arg::Number(number.into());
    match found {
        Misfit::Nothing => words.say("workshop-nothing"),
        Misfit::Time => words.tell("workshop-time", &[("from", number(*TOTAL.start())), ("to", number(*TOTAL.end()))]),
        Misfit::Tight(Tight { questions, needs, has, most, enough }) => {
            let tight = [("questions", number(questions)), ("needs", number(needs)), ("has", number(has))];
            let fewer = words.tell("workshop-fewer", &[("most", number(most))]);
            let more = enough.map(|enough| words.tell("workshop-longer", &[("enough", number(enough))]));
            let told = [Some(words.tell("workshop-tight", &tight)), Some(fewer), more];
            told.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}
