use super::unreadable;
use crate::failure::{Failure, sentence};
use crate::{print, today};
use clap::ArgMatches;
use rumb_api::{Count, Finding, Problem};
use rumb_locale::{Arg, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Faults that are shown, at most: who has more mends these first.
const SHOWN: usize = 100;
/// Letters of a wrong word that are shown, at most.
const LETTERS: usize = 100;

/// `rumb content check`: everything wrong in a content folder, with file and line, and what to write instead.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    let look = rumb_api::check_content(folder, today()).map_err(unreadable(folder))?;
    let faults = look.findings.len() + look.answers.len();
    if faults == 0 {
        print(&words.say("cli-content-good"))?;
        return look.counts.iter().try_for_each(|count| print(&counted(count, words)));
    }
    let mut lists = BTreeSet::new();
    for finding in look.findings.iter().take(SHOWN) {
        told(finding, &mut lists, words).iter().for_each(|line| eprintln!("{}", plain(line)));
    }
    for fault in look.answers.iter().take(SHOWN.saturating_sub(look.findings.len())) {
        let fault = sentence(fault, words);
        let place = [("place", Arg::Text("example.json")), ("fault", Arg::Text(&fault))];
        eprintln!("{}", plain(&words.tell("fault-line", &place)));
    }
    let counted =
        |id: &str, count: usize| words.tell(id, &[("n", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))]);
    if faults > SHOWN {
        eprintln!("{}", counted("cli-content-more", faults - SHOWN));
    }
    eprintln!("{}", counted("cli-content-findings", faults));
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

/// Where, what is wrong, what to do, and what a right line looks like. A list of values is told once: `lists` holds those
/// that were.
fn told<'f>(finding: &'f Finding, lists: &mut BTreeSet<&'f [String]>, words: &Words) -> Vec<String> {
    let id = format!("finding-{}", finding.problem.id());
    let subject = shortened(finding.problem.subject());
    let subject = [("subject", Arg::Text(&subject)), ("field", Arg::Text(&finding.spot.field))];
    let at = |line: usize| words.tell("cli-finding-line", &[("line", Arg::Text(&line.to_string()))]);
    let spot = Some(shortened(&finding.spot.to_string())).filter(|spot| !spot.is_empty());
    let place = [Some(finding.file.clone()), finding.line.map(at), spot];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let fault = words.tell(&id, &subject);
    let mut lines = vec![words.tell("fault-line", &[("place", Arg::Text(&place)), ("fault", Arg::Text(&fault))])];
    let mut add = |id: &str, args: &[(&str, Arg<'_>)]| lines.push(format!("  {}", words.tell(id, args)));
    add(&format!("{id}.remedy"), &subject);
    if let Problem::Prose(_, languages) = &finding.problem {
        add("cli-finding-languages", &[("languages", Arg::Text(&languages.join(", ")))]);
    }
    if let Some(example) = &finding.example {
        add("cli-finding-example", &[("example", Arg::Text(example))]);
    }
    if !finding.allowed.is_empty() && lists.insert(&finding.allowed) {
        // Of countries there are many more than those that stand in the content.
        let is_open = finding.spot.field == "country" && finding.allowed.len() > 1;
        let id = if is_open { "cli-finding-used" } else { "cli-finding-allowed" };
        add(id, &[("values", Arg::Text(&finding.allowed.join(", ")))]);
    }
    if let Some((file, line)) = &finding.other {
        let place = [file.clone(), at(*line)].join(", ");
        add("cli-finding-other", &[("place", Arg::Text(&place))]);
    }
    if finding.more > 0 {
        add("cli-finding-more", &[("n", Arg::Number(i64::try_from(finding.more).unwrap_or(i64::MAX)))]);
    }
    lines
}

/// A word as long as one is.
fn shortened(word: &str) -> String {
    match word.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}

/// A line without the signs that would move a terminal's cursor, or turn the words around.
fn plain(line: &str) -> String {
    let is_moving = |sign: char| {
        sign.is_control() || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    line.chars().map(|sign| if is_moving(sign) { '\u{fffd}' } else { sign }).collect()
}
