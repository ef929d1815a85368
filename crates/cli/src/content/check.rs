use super::unreadable;
use crate::failure::Failure;
use crate::print;
use clap::ArgMatches;
use rumb_api::Finding;
use rumb_locale::{Arg, Words};
use std::path::PathBuf;

/// `rumb content check`: everything wrong in a content folder, with file and line, and what to write instead.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    let findings = rumb_api::check_content(folder).map_err(unreadable(folder))?;
    if findings.is_empty() {
        return print(&words.say("cli-content-good"));
    }
    for finding in &findings {
        told(finding, words).iter().for_each(|line| eprintln!("{line}"));
    }
    let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    eprintln!("{}", words.tell("cli-content-findings", &[("n", Arg::Number(count))]));
    Err(Failure::Findings.into())
}

/// Where, what is wrong, what to do, and what a right line looks like.
fn told(finding: &Finding, words: &Words) -> Vec<String> {
    let id = format!("finding-{}", finding.problem.id());
    let subject = [("subject", Arg::Text(finding.problem.subject()))];
    let line = finding.line.map(|line| words.tell("cli-finding-line", &[("line", Arg::Text(&line.to_string()))]));
    let place = Some(&finding.place).filter(|place| !place.is_empty()).cloned();
    let place = [Some(finding.file.clone()), line, place].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let fault = words.tell(&id, &subject);
    let mut lines = vec![words.tell("fault-line", &[("place", Arg::Text(&place)), ("fault", Arg::Text(&fault))])];
    lines.push(format!("  {}", words.tell(&format!("{id}.remedy"), &subject)));
    if let Some(example) = &finding.example {
        lines.push(format!("  {}", words.tell("cli-finding-example", &[("example", Arg::Text(example))])));
    }
    lines
}
