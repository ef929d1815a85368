//! What the shapes alone cannot say: dangling ids, wrong licences, missing words, entries that nothing reaches.

mod action;
mod address;
mod advice;
mod bound;
mod catalogue;
mod evidence;
mod funder;
mod link;
mod name;
mod point;
mod prose;
mod questionnaire;
mod skill;
mod software;
mod switch;
mod text;

pub(crate) use advice::{nearest, sample};

use crate::finding::{Finding, Problem, Spot};
use crate::index::Index;
use crate::source::Source;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Says which languages lack a message: given its id (`question-gov-01.help`), the codes of those languages.
pub type Prose<'a> = &'a dyn Fn(&str) -> Vec<String>;

/// More places than these that name the same missing id are counted, not listed.
const LISTED: usize = 2;

/// Checks a whole folder on a day and reports everything at once, in the order of files.
pub fn check(source: &Source, today: NaiveDate, prose: Prose<'_>) -> Vec<Finding> {
    let (questionnaire, catalogue, findings) = crate::read(source);
    let index = Index::of(source);
    let is_whole = findings.is_empty();
    let known = Known::of(&index);
    let mut book = Book { index: &index, known: &known, is_whole, findings };
    name::check(&mut book);
    if let Some(questionnaire) = &questionnaire {
        questionnaire::check(questionnaire, &mut book);
        prose::check_questions(questionnaire, prose, &mut book);
    }
    if let Some(catalogue) = &catalogue {
        catalogue::check(catalogue, questionnaire.as_ref(), today, &mut book);
        address::check(catalogue, &mut book);
        text::check(catalogue, &mut book);
        prose::check_catalogue(catalogue, prose, &mut book);
    }
    let mut findings = gathered(book.findings);
    findings.iter_mut().for_each(|finding| advice::advise(&index, finding));
    findings.sort();
    findings.dedup();
    findings
}

/// Where findings are written down.
struct Book<'a> {
    index: &'a Index<'a>,
    known: &'a Known<'a>,
    /// Every file and entry was read, so that what nothing leads to is known.
    is_whole: bool,
    findings: Vec<Finding>,
}

impl Book<'_> {
    /// Writes a finding down. For a folder, `host`, the file is the one with the entry.
    fn note(&mut self, file: &str, entry: &str, field: &str, problem: Problem) -> &mut Finding {
        let file = if file.ends_with(".toml") { file.to_owned() } else { self.index.holding(file, entry) };
        self.findings.push(Finding::of(&file, Spot::of(entry, field), problem));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// Writes a value down that is not of a closed list.
    fn note_value(&mut self, file: &str, entry: &str, field: &str, value: &str, allowed: &[&str]) -> &mut Finding {
        let found = self.note(file, entry, field, Problem::Value(value.to_owned()));
        found.allowed = allowed.iter().map(|word| (*word).to_owned()).collect();
        found
    }

    /// Notes each id that is not among the known ones.
    fn dangling<'b>(
        &mut self,
        file: &str,
        entry: &str,
        field: &str,
        ids: impl IntoIterator<Item = &'b str>,
        known: &BTreeSet<&str>,
    ) {
        for id in ids {
            if !known.contains(id) && !self.index.may_hold(id) {
                self.lost(file, entry, field, id, known.iter().copied());
            }
        }
    }

    /// Notes an id that nothing bears, with the nearest of its kind.
    fn lost<'b>(&mut self, file: &str, entry: &str, field: &str, id: &str, known: impl IntoIterator<Item = &'b str>) {
        let index = self.index;
        let found = self.note(file, entry, field, Problem::Dangling(id.to_owned()));
        found.line = index.line(&found.file, &found.spot, id);
        found.example = advice::instead(index, found, id, known);
    }
}

/// One slip in an id is told where it shows first, with the number of the other places; not once for each of them.
fn gathered(findings: Vec<Finding>) -> Vec<Finding> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let dangling = |finding: &Finding| match &finding.problem {
        Problem::Dangling(id) => Some(id.clone()),
        _ => None,
    };
    findings.iter().filter_map(dangling).for_each(|id| *places.entry(id).or_default() += 1);
    let mut told = BTreeSet::new();
    let mut kept = Vec::new();
    for mut finding in findings {
        if let Some((id, count)) = dangling(&finding).and_then(|id| places.remove_entry(&id))
            && count > LISTED
        {
            finding.more = count - 1;
            told.insert(id);
        } else if dangling(&finding).is_some_and(|id| told.contains(&id)) {
            continue;
        }
        kept.push(finding);
    }
    kept
}

/// Ids that a folder offers to others, also those of entries that cannot be read.
struct Known<'a> {
    needs: BTreeSet<&'a str>,
    competences: BTreeSet<&'a str>,
    /// Software and products share one space of ids.
    tools: BTreeSet<&'a str>,
    software: BTreeSet<&'a str>,
    actions: BTreeSet<&'a str>,
    hosts: BTreeSet<&'a str>,
    questions: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(index: &'a Index<'_>) -> Self {
        let software = index.ids("software");
        Self {
            needs: index.ids("need"),
            competences: index.ids("competence"),
            tools: index.ids("product").union(&software).copied().collect(),
            software,
            actions: index.ids("action"),
            hosts: index.ids("host"),
            questions: index.ids("question"),
        }
    }
}
