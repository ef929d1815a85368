use crate::line::command;
use crate::put;
use clap::ArgMatches;
use clap_complete::{Shell, generate};
use rumb_locale::Words;

/// `rumb completions`: what a shell needs to complete the line.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        generate(*shell, &mut command(words), "rumb", &mut script);
        put(&script)?;
    }
    Ok(())
}
