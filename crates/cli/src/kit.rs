use crate::failure::Failure;
use crate::score::written;
use crate::{print, print_json, today};
use clap::ArgMatches;
use rumb_api::wire::{KitId, Way};
use rumb_api::workshop::{Agenda, Choice};
use rumb_api::{Code, Error, Length, Paper, kit_papers};
use rumb_locale::{Arg, Words};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// People in the usual workshop.
pub const PEOPLE: u32 = 8;

/// What `--json` writes; a change of its keys raises `version`.
#[derive(Serialize)]
struct KitFile {
    format: &'static str,
    version: u32,
    length: Length,
    questions: Vec<String>,
    minutes: u32,
    total: u32,
    people: u32,
    /// Sheets of paper, for all people.
    sheets: u32,
    documents: Vec<KitPart>,
}

#[derive(Serialize)]
struct KitPart {
    id: &'static str,
    path: String,
    pages: u32,
    sheets: u32,
}

/// `rumb kit`: what a workshop needs on paper.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let Some(folder) = matches.get_one::<PathBuf>("out") else { return Ok(()) };
    let number = |id: &str| matches.get_one::<u32>(id).copied();
    let length = matches.get_one::<String>("length").map_or("flash", String::as_str);
    let length = Length::ALL.into_iter().find(|one| rumb_api::name(one) == length).unwrap_or(Length::Flash);
    let choice = Choice::of(rumb_api::questionnaire(), length, number("minutes"), number("total"));
    let agenda = choice.agenda().map_err(Failure::Workshop)?;
    let people = number("people").unwrap_or(PEOPLE);
    let parts = keep(&choice, &agenda, people, folder, words)?;
    let sheets = parts.iter().map(|part| part.sheets).sum();
    if matches.get_flag("json") {
        let questions = choice.questions.iter().map(ToString::to_string).collect();
        let Choice { length, each: minutes, total, .. } = choice;
        let (format, version) = ("rumb-kit", 1);
        return print_json(&KitFile {
            format,
            version,
            length,
            questions,
            minutes,
            total,
            people,
            sheets,
            documents: parts,
        });
    }
    parts.iter().try_for_each(|part| written(words, Path::new(&part.path)))?;
    let args = [("sheets", Arg::Number(sheets.into())), ("people", Arg::Number(people.into()))];
    print(&words.tell("kit-sheets", &args))
}

/// Writes the kit into a folder; nothing when one of its parts would replace a file.
fn keep(choice: &Choice, agenda: &Agenda, people: u32, folder: &Path, words: &Words) -> Result<Vec<KitPart>, Failure> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| Failure::File { error, path }
    };
    std::fs::create_dir_all(folder).map_err(Error::from).map_err(Failure::into(folder, folder))?;
    let path = |id: KitId, way: Way| folder.join(format!("{}.{}", words.say(id.file()), way.ending()));
    let wanted = KitId::ALL.map(|id| (id, &id.ways()[..1]));
    let mut paths = wanted.iter().flat_map(|(id, ways)| ways.iter().map(|way| path(*id, *way)));
    if let Some(taken) = paths.find(|path| path.symlink_metadata().is_ok()) {
        return Err(at(&taken)(Error::of(Code::Exists)));
    }
    let papers = kit_papers(choice, agenda, people, &wanted, today(), words.language()).map_err(at(folder))?;
    let kept = papers.iter().map(|paper: &Paper<KitId>| {
        let path = path(paper.id, paper.way);
        paper.keep(&path).map_err(at(&path))?;
        let count = paper.count(people).unwrap_or_default();
        let (id, path) = (paper.id.name(), path.display().to_string());
        Ok(KitPart { id, path, pages: count.pages, sheets: count.sheets })
    });
    kept.collect()
}
