use crate::failure::Failure;
use crate::score::{list, written};
use crate::{date, print, print_json, today};
use chrono::NaiveDate;
use clap::ArgMatches;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{
    ActionId, Code, Error, Folders, Paper, PublicationField, Reason, Source, action_title, papers, read_pack,
};
use rumb_locale::{Arg, Words};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// `rumb plan`: the plan, and all documents with `--out`.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let Some(path) = matches.get_one::<PathBuf>("audit") else { return Ok(()) };
    let chosen = matches.get_one::<String>("start").map(|text| date(text)).transpose()?;
    let today = today();
    let mut source = rumb_api::read_audit(path, Folders::of_user().as_ref(), today).map_err(Failure::at(path))?;
    source.start = chosen.unwrap_or(source.start);
    if let Some(path) = matches.get_one::<PathBuf>("pack") {
        source.partner = Some(read_pack(path).map_err(Failure::of_pack(path))?.0);
    }
    let published: Vec<&str> =
        matches.get_many::<String>("publish").into_iter().flatten().map(String::as_str).collect();
    source.publishes = PublicationField::ALL.into_iter().filter(|field| published.contains(&field.word())).collect();
    let is_json = matches.get_flag("json");
    if let Some(folder) = matches.get_one::<PathBuf>("out") {
        let told = |what| matches.get_many::<String>(what).into_iter().flatten().map(String::as_str).collect();
        let wanted = Wanted { documents: told("document"), formats: told("format") };
        let papers = chosen_papers(&source, today, &wanted, words).map_err(|error| Failure::file(error, folder))?;
        if papers.is_empty() {
            return Err(Failure::Nothing.into());
        }
        keep(&papers, folder, words, |path| if is_json { Ok(()) } else { written(words, path) })?;
        let missed: Vec<&str> = wanted.missed(&papers).collect();
        if !missed.is_empty() {
            eprintln!("{}", words.tell("cli-missed", &[("documents", Arg::Text(&missed.join(", ")))]));
        }
        if !is_json {
            return tell_unprinted(&papers, words);
        }
    }
    let plan = rumb_api::plan_of(source.audit(), source.start, today);
    if is_json {
        return print_json(&plan);
    }
    if plan.is_over() {
        print(&words.say("actions-over"))?;
    }
    let title = |id: &ActionId, reasons: &[Reason]| action_title(words, &plan, id, reasons);
    let year = plan.actions.iter().map(|line| format!("{}  {}", line.start, title(&line.id, &line.reasons)));
    list(words, "cli-actions", year)?;
    list(words, "cli-next-year", plan.next_year.iter().map(|line| title(&line.id, &line.reasons)))
}

/// What is asked for, by names; nothing where nothing is said.
struct Wanted<'a> {
    documents: Vec<&'a str>,
    formats: Vec<&'a str>,
}

impl<'a> Wanted<'a> {
    /// The ways in which a document is written: its usual one, or those that are asked for; none of one that is not.
    fn ways(&self, id: DocumentId) -> Vec<Way> {
        let is_wanted = self.documents.is_empty() || self.documents.contains(&id.name());
        let ways = id.ways().iter().copied().filter(|_| is_wanted);
        match self.formats.as_slice() {
            [] => ways.take(1).collect(),
            formats => ways.filter(|way| formats.contains(&way.ending())).collect(),
        }
    }

    /// The names of documents that were asked for and are not among those made.
    fn missed(&self, papers: &[Paper]) -> impl Iterator<Item = &'a str> {
        self.documents.iter().copied().filter(|name| papers.iter().all(|paper| paper.id.name() != *name))
    }
}

/// Makes the documents that are asked for and in which there is something to say.
fn chosen_papers(source: &Source, today: NaiveDate, wanted: &Wanted<'_>, words: &Words) -> Result<Vec<Paper>, Error> {
    let asked: Vec<_> = DocumentId::ALL.into_iter().map(|id| (id, wanted.ways(id))).collect();
    let asked: Vec<_> =
        asked.iter().filter(|(_, ways)| !ways.is_empty()).map(|(id, ways)| (*id, ways.as_slice())).collect();
    papers(source, &asked, today, &[], words.language())
}

/// Writes documents into a folder, telling each as it is there; none when one of them would replace a file.
fn keep(
    papers: &[Paper],
    folder: &Path,
    words: &Words,
    tell: impl Fn(&Path) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).map_err(Error::from).map_err(Failure::into(folder, folder))?;
    let path = |paper: &Paper| folder.join(format!("{}.{}", words.say(paper.id.file()), paper.way.ending()));
    if let Some(taken) = papers.iter().map(path).find(|path| path.symlink_metadata().is_ok()) {
        return Err(Failure::file(Error::of(Code::Exists), &taken).into());
    }
    for paper in papers {
        let path = path(paper);
        paper.keep(&path).map_err(|error| Failure::file(error, &path))?;
        tell(&path)?;
    }
    Ok(())
}

/// Tells which words are written by hand, where some are.
fn tell_unprinted(papers: &[Paper], words: &Words) -> anyhow::Result<()> {
    let unprinted: BTreeSet<String> = papers.iter().flat_map(Paper::unprinted).collect();
    if unprinted.is_empty() {
        return Ok(());
    }
    let unprinted: Vec<String> = unprinted.into_iter().collect();
    print(&words.tell("document-unprinted", &[("words", Arg::Text(&unprinted.join(", ")))]))
}
