use crate::failure::Failure;
use crate::score::{list, written};
use crate::{date, print, print_json, today};
use chrono::NaiveDate;
use clap::ArgMatches;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{
    ActionId, Code, Error, Folders, Paper, PublicationField, Reason, Source, action_title, documents_of, papers,
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
    let published: Vec<&str> =
        matches.get_many::<String>("publish").into_iter().flatten().map(String::as_str).collect();
    source.publishes = PublicationField::ALL.into_iter().filter(|field| published.contains(&field.word())).collect();
    let (documents, unprinted) = match matches.get_one::<PathBuf>("out") {
        Some(folder) => {
            let told = |what| matches.get_many::<String>(what).into_iter().flatten().map(String::as_str).collect();
            let wanted = Wanted { documents: told("document"), formats: told("format") };
            keep(&source, today, folder, &wanted, words)?
        }
        None => Default::default(),
    };
    let plan = rumb_api::plan_of(source.audit(), source.start, today);
    if matches.get_flag("json") {
        return print_json(&plan);
    }
    if !documents.is_empty() {
        documents.iter().try_for_each(|path| written(words, path))?;
        let unprinted: Vec<String> = unprinted.into_iter().collect();
        return match unprinted.is_empty() {
            true => Ok(()),
            false => print(&words.tell("document-unprinted", &[("words", Arg::Text(&unprinted.join(", ")))])),
        };
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

impl Wanted<'_> {
    /// The ways in which a document is written: its usual one, or those that are asked for; none of one that is not.
    fn ways(&self, id: DocumentId) -> Vec<Way> {
        let is_wanted = self.documents.is_empty() || self.documents.contains(&id.name());
        let ways = id.ways().iter().copied().filter(|_| is_wanted);
        match self.formats.as_slice() {
            [] => ways.take(1).collect(),
            formats => ways.filter(|way| formats.contains(&way.ending())).collect(),
        }
    }
}

/// Writes the documents into a folder, and tells which words cannot be printed; none when one of them would replace a file.
fn keep(
    source: &Source,
    today: NaiveDate,
    folder: &Path,
    wanted: &Wanted<'_>,
    words: &Words,
) -> Result<(Vec<PathBuf>, BTreeSet<String>), Failure> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| Failure::File { error, path }
    };
    let documents = documents_of(source, today).into_iter().map(|id| (id, wanted.ways(id)));
    let documents: Vec<_> = documents.filter(|(_, ways)| !ways.is_empty()).collect();
    if documents.is_empty() {
        return Err(Failure::Nothing);
    }
    std::fs::create_dir_all(folder).map_err(Error::from).map_err(Failure::into(folder, folder))?;
    let path = |id: DocumentId, way: Way| folder.join(format!("{}.{}", words.say(id.file()), way.ending()));
    let mut paths = documents.iter().flat_map(|(id, ways)| ways.iter().map(|way| path(*id, *way)));
    if let Some(taken) = paths.find(|path| path.symlink_metadata().is_ok()) {
        return Err(at(&taken)(Error::of(Code::Exists)));
    }
    let documents: Vec<_> = documents.iter().map(|(id, ways)| (*id, ways.as_slice())).collect();
    let papers = papers(source, &documents, today, &[], words.language()).map_err(at(folder))?;
    let kept = papers.iter().map(|paper| {
        let path = path(paper.id, paper.way);
        paper.keep(&path).map(|_| path.clone()).map_err(at(&path))
    });
    let kept = kept.collect::<Result<_, _>>()?;
    Ok((kept, papers.iter().flat_map(Paper::unprinted).collect()))
}
