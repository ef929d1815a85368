use super::unreadable;
use crate::failure::Failure;
use crate::print;
use clap::ArgMatches;
use rumb_api::{Count, Finding};
use rumb_locale::{Arg, Words};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// `rumb content check`: everything wrong in a content folder, with file and line, and what to write instead.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    let findings = rumb_api::check_content(folder).map_err(unreadable(folder))?;
    if findings.is_empty() {
        print(&words.say("cli-content-good"))?;
        let counts = rumb_api::count_content(folder).map_err(unreadable(folder))?;
        return counts.iter().try_for_each(|count| print(&counted(count, words)));
    }
    for finding in &findings {
        told(finding, words).iter().for_each(|line| eprintln!("{line}"));
    }
    let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    eprintln!("{}", words.tell("cli-content-findings", &[("n", Arg::Number(count))]));
    Err(Failure::Findings.into())
}

/// A kind of thing, how many there are, and how many by country and by language.
fn counted(count: &Count, words: &Words) -> String {
    let tally = |id: &str, counts: &BTreeMap<String, usize>| {
        let counts: Vec<_> = counts.iter().map(|(word, count)| format!("{word} {count}")).collect();
        (!counts.is_empty()).then(|| format!("{} {}", words.say(id), counts.join(" · ")))
    };
    let all = format!("{} {}", words.say(&format!("cli-kind-{}", count.kind)), count.all);
    let by = [tally("cli-counts-country", &count.countries), tally("cli-counts-language", &count.languages)];
    std::iter::once(all).chain(by.into_iter().flatten()).collect::<Vec<_>>().join("; ")
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
