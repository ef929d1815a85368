//! What may be typed, in the reader's language.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{PublicationField, workshop};
use rumb_locale::{Language, Words};
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// The whole command line.
pub fn command(words: &Words) -> Command {
    let say = |id: &str| words.say(id);
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    Command::new("rumb")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(Arg::new("lang").long("lang").global(true).value_name("LANG").value_parser(codes).help(say("cli-lang")))
        .subcommand(
            Command::new("score")
                .about(say("cli-score"))
                .arg(path("audit").value_name("FILE|ANSWERS").required(true).help(say("cli-audit")))
                .arg(json(words)),
        )
        .subcommand(
            Command::new("new")
                .about(say("cli-new"))
                .arg(path("file").value_name("FILE.rumb").required(true).help(say("cli-new-file")))
                .arg(path("answers").long("answers").value_name("ANSWERS").required(true).help(say("cli-answers"))),
        )
        .subcommand(
            Command::new("plan")
                .about(say("cli-plan"))
                .arg(path("audit").value_name("FILE|ANSWERS").required(true).help(say("cli-audit")))
                .arg(Arg::new("start").long("start").value_name("DATE").help(say("cli-start")))
                .arg(path("out").long("out").value_name("DIR").help(say("cli-out")))
                .arg(
                    Arg::new("document")
                        .long("document")
                        .value_name("DOCUMENT")
                        .value_delimiter(',')
                        .requires("out")
                        .value_parser(DocumentId::ALL.map(DocumentId::name))
                        .help(say("cli-document")),
                )
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("FORMAT")
                        .value_delimiter(',')
                        .requires("out")
                        .value_parser(Way::ALL.map(Way::ending))
                        .help(say("cli-format")),
                )
                .arg(
                    Arg::new("publish")
                        .long("publish")
                        .value_name("FIELD")
                        .value_delimiter(',')
                        .requires("out")
                        .value_parser(PublicationField::ALL.map(PublicationField::word))
                        .help(say("cli-publish")),
                )
                .arg(path("pack").long("pack").value_name("FILE.rumbpack").requires("out").help(say("cli-pack")))
                .arg(json(words)),
        )
        .subcommand(
            Command::new("kit")
                .about(say("cli-kit"))
                .arg(
                    Arg::new("length")
                        .long("length")
                        .value_name("LENGTH")
                        .default_value("flash")
                        .value_parser(["flash", "standard", "full"])
                        .help(say("cli-kit-length")),
                )
                .arg(number("minutes", workshop::EACH).value_name("MINUTES").help(say("cli-kit-minutes")))
                .arg(number("total", workshop::TOTAL).value_name("MINUTES").help(say("cli-kit-total")))
                .arg(number("people", 2..=100).value_name("PEOPLE").help(say("cli-kit-people")))
                .arg(path("out").long("out").value_name("DIR").required(true).help(say("cli-out")))
                .arg(json(words)),
        )
        .subcommand(
            Command::new("export")
                .about(say("cli-export"))
                .arg(path("audit").value_name("FILE|ANSWERS").required(true).help(say("cli-audit")))
                .arg(json(words)),
        )
        .subcommand(
            Command::new("merge")
                .about(say("cli-merge"))
                .arg(path("one").value_name("A.rumb").required(true).help(say("cli-merge-one")))
                .arg(path("other").value_name("B.rumb").required(true).help(say("cli-merge-other")))
                .arg(path("out").long("out").value_name("C.rumb").required(true).help(say("cli-merge-out")))
                .arg(
                    Arg::new("take")
                        .long("take")
                        .value_name("a|b")
                        .value_parser(["a", "b"])
                        .help(say("cli-merge-take")),
                )
                .arg(json(words)),
        )
        .subcommand(Command::new("open-file-schema").about(say("cli-open-file-schema")))
        .subcommand(
            Command::new("content")
                .about(say("cli-content"))
                .subcommand_required(true)
                .subcommand(
                    Command::new("check")
                        .about(say("cli-content-check"))
                        .arg(path("folder").value_name("DIR").help(say("cli-folder"))),
                )
                .subcommand(
                    Command::new("search")
                        .about(say("cli-content-search"))
                        .arg(Arg::new("words").value_name("WORD").required(true).num_args(1..).help(say("cli-words")))
                        .arg(json(words)),
                )
                .subcommand(
                    Command::new("stale")
                        .about(say("cli-content-stale"))
                        .arg(path("folder").value_name("DIR").help(say("cli-folder")))
                        .arg(Arg::new("on").long("on").value_name("DATE").help(say("cli-on")))
                        .arg(json(words)),
                ),
        )
        .subcommand(
            Command::new("completions").about(say("cli-completions")).arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(Shell))
                    .help(say("cli-shell")),
            ),
        )
        .subcommand(Command::new("man").about(say("cli-man")))
}

fn path(id: &'static str) -> Arg {
    Arg::new(id).value_parser(value_parser!(PathBuf))
}

fn number(id: &'static str, range: RangeInclusive<u32>) -> Arg {
    let range = i64::from(*range.start())..=i64::from(*range.end());
    Arg::new(id).long(id).value_parser(value_parser!(u32).range(range))
}

fn json(words: &Words) -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue).help(words.say("cli-json"))
}
