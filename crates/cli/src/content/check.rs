use super::unreadable;
use crate::failure::Failure;
use crate::print;
use clap::ArgMatches;
use rumb_locale::{Arg, Words};
use std::path::PathBuf;

/// `rumb content check`: everything wrong in a content folder, with file and place.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    let findings = rumb_api::check_content(folder).map_err(unreadable(folder))?;
    if findings.is_empty() {
        return print(&words.say("cli-content-good"));
    }
    for finding in &findings {
        let id = format!("finding-{}", finding.problem.id());
        let text = words.tell(&id, &[("subject", Arg::Text(finding.problem.subject()))]);
        eprintln!("{}: {}: {text}", finding.file, finding.place);
    }
    let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    eprintln!("{}", words.tell("cli-content-findings", &[("n", Arg::Number(count))]));
    Err(Failure::Findings.into())
}
