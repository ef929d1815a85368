use crate::failure::Failure;
use crate::{put, today};
use clap::ArgMatches;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{Folders, Unwritten, papers};
use rumb_locale::Words;
use std::ops::ControlFlow;
use std::path::PathBuf;

/// `rumb export`: the open file, which is JSON with `--json` and without.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let Some(path) = matches.get_one::<PathBuf>("audit") else { return Ok(()) };
    let today = today();
    let source = rumb_api::read_audit(path, Folders::of_user().as_ref(), today).map_err(Failure::at(path))?;
    let failed = |error| Failure::File { error, path: path.clone() };
    let wanted = [(DocumentId::OpenFile, &[Way::Json][..])];
    let papers = papers(&source, &wanted, today, &[], words.language()).map_err(failed)?;
    papers.iter().try_for_each(|paper| match paper.write(&|_| ControlFlow::Continue(())) {
        Ok(bytes) => put(&bytes),
        Err(Unwritten::Failed(error)) => Err(failed(error).into()),
        Err(Unwritten::Cancelled) => Ok(()),
    })
}

/// `rumb open-file-schema`: what the open file may hold.
pub fn schema() -> anyhow::Result<()> {
    put(rumb_api::SCHEMA.as_bytes())
}
