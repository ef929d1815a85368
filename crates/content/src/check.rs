//! What the shapes alone cannot say: dangling ids, wrong licences, missing words, entries that nothing reaches.

mod address;
mod advice;
mod catalogue;
mod prose;
mod questionnaire;

pub(crate) use advice::{nearest, sample};

use crate::finding::{Finding, Problem};
use crate::source::Source;
use rumb_engine::catalogue::Catalogue;
use rumb_engine::questionnaire::Questionnaire;
use std::collections::BTreeSet;

/// Says which languages lack a message: given its id (`question-gov-01.help`), the codes of those languages.
pub type Prose<'a> = &'a dyn Fn(&str) -> Vec<String>;

/// Checks a whole folder and reports everything at once, in the order of files.
pub fn check(source: &Source, prose: Prose<'_>) -> Vec<Finding> {
    let (questionnaire, catalogue, mut findings) = crate::read(source);
    if let Some(questionnaire) = &questionnaire {
        questionnaire::check(questionnaire, &mut Book::new(source, &mut findings));
        prose::check_questions(questionnaire, prose, &mut Book::new(source, &mut findings));
    }
    if let Some(catalogue) = &catalogue {
        catalogue::check(catalogue, questionnaire.as_ref(), &mut Book::new(source, &mut findings));
        address::check(catalogue, &mut Book::new(source, &mut findings));
        prose::check_catalogue(catalogue, prose, &mut Book::new(source, &mut findings));
    }
    let known = ids(questionnaire.as_ref(), catalogue.as_ref());
    findings.iter_mut().for_each(|finding| advice::advise(source, &known, finding));
    findings.sort();
    findings.dedup();
    findings
}

/// Where findings are written down.
struct Book<'a> {
    source: &'a Source,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Book<'a> {
    fn new(source: &'a Source, findings: &'a mut Vec<Finding>) -> Self {
        Self { source, findings }
    }

    /// Writes a finding down. For a folder, `host`, the file is the one with the entry whose id begins the place.
    fn note(&mut self, file: &str, place: String, problem: Problem) {
        let id = place.split(['.', ' ']).next().unwrap_or_default();
        let file = if file.ends_with(".toml") { file.to_owned() } else { self.source.holding(file, id) };
        self.findings.push(Finding::of(&file, place, problem));
    }

    /// Notes each id that is not among the known ones.
    fn dangling<'b>(
        &mut self,
        file: &str,
        place: &str,
        ids: impl IntoIterator<Item = &'b str>,
        known: &BTreeSet<&str>,
    ) {
        for id in ids {
            if !known.contains(id) {
                self.note(file, place.to_owned(), Problem::Dangling(id.to_owned()));
            }
        }
    }

    /// Notes each id that stands twice.
    fn unique<'b>(&mut self, file: &str, ids: impl IntoIterator<Item = &'b str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.note(file, id.to_owned(), Problem::Twice(id.to_owned()));
            }
        }
    }
}

/// Every id that something may name, to find the one that was meant.
fn ids(questionnaire: Option<&Questionnaire>, catalogue: Option<&Catalogue>) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for question in questionnaire.into_iter().flat_map(|questionnaire| &questionnaire.questions) {
        ids.insert(question.id.to_string());
        ids.extend(questionnaire::option_ids(&question.form).iter().map(|option| format!("{} {option}", question.id)));
    }
    if let Some(questionnaire) = questionnaire {
        ids.extend(questionnaire.named.keys().map(ToString::to_string));
        ids.extend(questionnaire.areas.iter().map(|area| area.id.to_string()));
    }
    if let Some(known) = catalogue.map(Known::of) {
        let all = [known.needs, known.competences, known.tools, known.actions];
        ids.extend(all.into_iter().flatten().map(str::to_owned));
    }
    ids
}

/// Ids that a questionnaire or catalogue offers to others.
struct Known<'a> {
    needs: BTreeSet<&'a str>,
    competences: BTreeSet<&'a str>,
    /// Software and products share one space of ids.
    tools: BTreeSet<&'a str>,
    software: BTreeSet<&'a str>,
    actions: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        let software: BTreeSet<_> = catalogue.software.iter().map(|entry| entry.id.as_str()).collect();
        let products = catalogue.products.iter().map(|entry| entry.id.as_str());
        Self {
            needs: catalogue.needs.iter().map(|entry| entry.id.as_str()).collect(),
            competences: catalogue.competences.iter().map(|entry| entry.id.as_str()).collect(),
            tools: software.iter().copied().chain(products).collect(),
            software,
            actions: catalogue.actions.iter().map(|entry| entry.id.as_str()).collect(),
        }
    }
}
