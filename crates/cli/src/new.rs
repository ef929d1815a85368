use crate::failure::Failure;
use crate::score::written;
use crate::today;
use clap::ArgMatches;
use rumb_locale::Words;
use std::path::PathBuf;

/// `rumb new`: makes an audit file; nothing is left behind when the answers are wrong.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let (Some(path), Some(answers)) = (matches.get_one::<PathBuf>("file"), matches.get_one::<PathBuf>("answers"))
    else {
        return Ok(());
    };
    let file = rumb_api::read_answers(answers).map_err(Failure::at(answers))?;
    let folder = path.parent().unwrap_or(path);
    rumb_api::make_audit(path, &file, today()).map_err(Failure::into(folder, path))?;
    written(words, path)
}
