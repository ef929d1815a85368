use crate::failure::Failure;
use crate::score::{list, written};
use crate::{print_json, today};
use chrono::{Months, NaiveDate};
use clap::ArgMatches;
use rumb_api::wire::DocumentId;
use rumb_api::{Folders, papers};
use rumb_locale::Words;
use std::path::PathBuf;

/// `rumb plan`: the plan, and all documents with `--out`.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let Some(path) = matches.get_one::<PathBuf>("audit") else { return Ok(()) };
    let today = today();
    let start = match matches.get_one::<String>("start") {
        Some(text) => NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Failure::Date(text.clone()))?,
        None => today.checked_add_months(Months::new(1)).unwrap_or(today),
    };
    let folders = Folders::of_user().ok_or(Failure::NoHome)?;
    let file = rumb_api::read_audit(path, &folders, today).map_err(Failure::at(path))?;
    let plan = rumb_api::plan_of(&file.audit, start);
    if matches.get_flag("json") {
        print_json(&plan)?;
    }
    if let Some(folder) = matches.get_one::<PathBuf>("out") {
        let papers = papers(&file.audit, &file.name, today, start, words.language());
        std::fs::create_dir_all(folder).map_err(Failure::from)?;
        let documents =
            [(DocumentId::Sheet, "sheet-file"), (DocumentId::Plan, "plan-file"), (DocumentId::Annex, "annex-file")];
        for (id, name) in documents {
            let path = folder.join(format!("{}.pdf", words.say(name)));
            papers.keep(id, &path).map_err(|error| Failure::File { error, path: path.clone() })?;
            if !matches.get_flag("json") {
                written(words, &path)?;
            }
        }
        return Ok(());
    }
    if matches.get_flag("json") {
        return Ok(());
    }
    let title = |id: &str| words.say(&format!("action-{}", id.to_lowercase()));
    list(words, "cli-actions", plan.actions.iter().map(|line| format!("{}  {}", line.start, title(line.id.as_str()))))?;
    list(words, "cli-next-year", plan.next_year.iter().map(|line| title(line.id.as_str())))
}
