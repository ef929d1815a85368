use crate::failure::Failure;
use crate::line::command;
use crate::put;
use clap_mangen::Man;
use rumb_locale::Words;

/// `rumb man`: the man page, with all subcommands.
pub fn run(words: &Words) -> anyhow::Result<()> {
    let mut line = command(words).disable_help_subcommand(true);
    line.build();
    let mut page = Vec::new();
    Man::new(line.clone()).render(&mut page).map_err(Failure::from)?;
    for inner in line.get_subcommands().filter(|inner| inner.get_name() != "help") {
        Man::new(inner.clone()).render_synopsis_section(&mut page).map_err(Failure::from)?;
        Man::new(inner.clone()).render_description_section(&mut page).map_err(Failure::from)?;
        Man::new(inner.clone()).render_options_section(&mut page).map_err(Failure::from)?;
    }
    put(&page)
}
