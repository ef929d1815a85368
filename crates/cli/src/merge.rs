use crate::failure::Failure;
use crate::place::Place;
use crate::score::written;
use crate::{print, print_json};
use chrono::{Datelike as _, NaiveDate};
use clap::ArgMatches;
use rumb_api::wire::{MergeConflict, MergeSide, MergeTold};
use rumb_api::{Code, MergeReport, SourceError, merge_files};
use rumb_locale::{Arg, Words};
use std::path::{Path, PathBuf};

/// `rumb merge`: two copies made one in a new file. Nothing is written as long as a conflict is open.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let path = |id| matches.get_one::<PathBuf>(id).map(PathBuf::as_path);
    let (Some(one), Some(other), Some(out)) = (path("one"), path("other"), path("out")) else { return Ok(()) };
    let taken =
        matches.get_one::<String>("take").map(|letter| if letter == "a" { MergeSide::Ours } else { MergeSide::Theirs });
    let report =
        merge_files([one, other], out, taken, words.language()).map_err(|(path, error)| failed(error, &path, out))?;
    if matches.get_flag("json") {
        print_json(&report)?;
    } else {
        tell(&report, out, words)?;
    }
    if report.written { Ok(()) } else { Err(Failure::Undecided.into()) }
}

fn failed(error: SourceError, path: &Path, out: &Path) -> Failure {
    match error {
        // Perhaps there is no folder to write into.
        SourceError::File(error) if path == out => Failure::into(out.parent().unwrap_or(out), out)(error),
        SourceError::File(error) if matches!(error.code, Code::Missing) && path.is_dir() => {
            Failure::Place { place: Place::Folder, path: path.to_owned() }
        }
        error => Failure::at(path)(error),
    }
}

fn tell(report: &MergeReport, out: &Path, words: &Words) -> anyhow::Result<()> {
    let card = &report.card;
    let counted = |id: &str, number: u32| words.tell(id, &[("count", Arg::Number(number.into()))]);
    if card.same {
        print(&words.say("merge-same"))?;
    }
    for group in card.groups.iter().filter(|group| group.gained > 0) {
        print(&format!("{} - {}", group.title, counted("merge-gained", group.gained)))?;
    }
    for on in &card.audits {
        print(&words.tell("merge-audit", &[("date", Arg::Text(&day(on, words)))]))?;
    }
    for group in card.groups.iter().filter(|group| !group.conflicts.is_empty()) {
        print(&format!("{} - {}", group.title, counted("merge-conflicts", u32::try_from(group.conflicts.len())?)))?;
        group.conflicts.iter().try_for_each(|conflict| tell_conflict(conflict, &card.files, words))?;
    }
    if card.unread > 0 {
        print(&counted("merge-unread", card.unread))?;
    }
    if report.written { written(words, out) } else { Ok(()) }
}

fn tell_conflict(conflict: &MergeConflict, files: &[String; 2], words: &Words) -> anyhow::Result<()> {
    let on = conflict.audit_on.as_ref().map(|on| format!(" ({})", day(on, words))).unwrap_or_default();
    line(&format!("  {}{on}", conflict.title))?;
    let sides = [("A", MergeSide::Ours), ("B", MergeSide::Theirs)];
    for (((letter, side), file), told) in sides.into_iter().zip(files).zip(&conflict.sides) {
        let chosen =
            if conflict.chosen == Some(side) { format!(" - {}", words.say("merge-chosen")) } else { String::new() };
        line(&format!("    {letter} ({file}) {}{chosen}", side_told(told, words)))?;
    }
    Ok(())
}

fn side_told(side: &MergeTold, words: &Words) -> String {
    let note = side.note.as_ref().map(|note| format!(" - {}", words.tell("merge-note", &[("note", Arg::Text(note))])));
    let on = side.changed_on.as_ref().map(|on| format!(" ({})", day(on, words)));
    format!("{}{}{}", side.told.join(", "), note.unwrap_or_default(), on.unwrap_or_default())
}

/// Prints one line, whatever stands in it: a copy from a foreign hand must not steer the terminal.
fn line(text: &str) -> anyhow::Result<()> {
    print(&text.replace(char::is_control, " "))
}

fn day(on: &str, words: &Words) -> String {
    on.parse().map_or_else(|_| on.to_owned(), |day: NaiveDate| words.date(day.year(), day.month(), day.day()))
}
