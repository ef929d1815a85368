use super::{empty, unreadable};
use crate::failure::Failure;
use crate::{date, print, print_json, today};
use clap::ArgMatches;
use rumb_locale::{Arg, Words};
use std::path::PathBuf;

/// `rumb content stale`: facts that are more than 18 months old. Ends with 1 when there are any, as the check does.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let day = matches.get_one::<String>("on").map(|text| date(text)).transpose()?.unwrap_or_else(today);
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    let facts = rumb_api::stale_content(folder, day).map_err(unreadable(folder))?.ok_or_else(|| empty(folder))?;
    if matches.get_flag("json") {
        print_json(&facts)?;
    } else {
        for fact in &facts {
            let kind = format!("cli-kind-{}", fact.kind);
            let kind = words.find(&kind, &[]).map_or(fact.kind.clone(), |found| found.text);
            print(&format!("{}  {kind}  {}  {}:{}", fact.reviewed, fact.id, fact.file, fact.line))?;
        }
    }
    if facts.is_empty() {
        if !matches.get_flag("json") {
            print(&words.say("cli-stale-none"))?;
        }
        return Ok(());
    }
    let count = i64::try_from(facts.len()).unwrap_or(i64::MAX);
    eprintln!("{}", words.tell("cli-stale-found", &[("n", Arg::Number(count))]));
    Err(Failure::Findings.into())
}
