use crate::failure::Failure;
use crate::{print, print_json, today};
use clap::ArgMatches;
use rumb_api::Folders;
use rumb_locale::{Arg, Words};
use std::path::PathBuf;

/// `rumb score`: the figures of an audit.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let Some(path) = matches.get_one::<PathBuf>("audit") else { return Ok(()) };
    let source = rumb_api::read_audit(path, Folders::of_user().as_ref(), today()).map_err(Failure::at(path))?;
    let score = rumb_api::score(rumb_api::questionnaire(), rumb_api::catalogue(), source.audit());
    if matches.get_flag("json") {
        return print_json(&score);
    }
    print(&words.say("cli-areas"))?;
    for (id, area) in &score.areas {
        let name = words.say(&format!("area-{}", id.to_lowercase()));
        let level = match area.level {
            Some(level) => words.say(&format!("level-{level}")),
            None => words.say(&format!("area-{}", rumb_api::name(&area.state))),
        };
        print(&format!("  {name} - {level}"))?;
    }
    let question = |id: &String| words.say(&format!("question-{}", id.to_lowercase()));
    list(words, "cli-flags", score.flags.iter().map(question))?;
    list(words, "cli-find-out", score.find_out.iter().map(question))?;
    list(words, "cli-needs", score.needs.iter().map(|(id, _)| words.say(&format!("need-{id}"))))
}

/// A title and its lines; a word for none.
pub fn list(words: &Words, title: &str, lines: impl Iterator<Item = String>) -> anyhow::Result<()> {
    print(&words.say(title))?;
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return print(&format!("  {}", words.say("cli-none")));
    }
    lines.iter().try_for_each(|line| print(&format!("  {line}")))
}

/// "Written: path".
pub fn written(words: &Words, path: &std::path::Path) -> anyhow::Result<()> {
    print(&words.tell("cli-written", &[("path", Arg::Text(&path.display().to_string()))]))
}
