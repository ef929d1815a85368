//! What could not be done, and how it is told: a sentence, the place, a hint, on the standard error.

use rumb_api::answers::AnswersFault;
use rumb_api::{Code, Error, SourceError};
use rumb_locale::{Arg, Words};
use std::path::{Path, PathBuf};

/// Why a subcommand ended with code 1.
#[derive(Debug)]
pub enum Failure {
    /// An answers file is wrong in these places.
    Faults(Vec<AnswersFault>),
    /// A file cannot be used.
    File { error: Error, path: PathBuf },
    /// The text given for a date is none.
    Date(String),
    /// The content is wrong; the findings were printed.
    Findings,
    /// The system names no home.
    NoHome,
    /// Nobody reads the output any more.
    Closed,
}

impl Failure {
    /// A file of this path cannot be used, or is wrong.
    pub fn at(path: &Path) -> impl Fn(SourceError) -> Failure {
        let path = path.to_owned();
        move |error| match error {
            SourceError::Faults(faults) => Failure::Faults(faults),
            SourceError::File(error) => Failure::File { error, path: path.clone() },
            SourceError::NoHome => Failure::NoHome,
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Failure::Closed;
        }
        Failure::File { error: error.into(), path: PathBuf::new() }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Failure {}

/// Whether nothing went wrong but that the reader of the output left.
pub fn is_closed(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(Failure::Closed))
}

/// Tells what went wrong in the reader's language.
pub fn tell(error: &anyhow::Error, words: &Words) {
    let Some(failure) = error.downcast_ref::<Failure>() else {
        eprintln!("{}", words.say("error-internal"));
        return;
    };
    match failure {
        Failure::Faults(faults) => {
            for fault in faults {
                eprintln!("{}", sentence(fault, words));
            }
            eprintln!("{}", words.say("fault-hint"));
        }
        Failure::File { error, path } => {
            let id = format!("error-{}", code(error.code));
            eprintln!("{}", words.say(&id));
            if !path.as_os_str().is_empty() {
                eprintln!("{}", path.display());
            }
            eprintln!("{}", words.say(&format!("{id}.hint")));
        }
        Failure::Date(date) => eprintln!("{}", words.tell("cli-bad-date", &[("date", Arg::Text(date))])),
        Failure::Findings | Failure::Closed => {}
        Failure::NoHome => eprintln!("{}", words.say("cli-no-home")),
    }
}

/// One fault with its place.
fn sentence(fault: &AnswersFault, words: &Words) -> String {
    let id = format!("fault-{}", fault.kind.id());
    let args = fault.kind.args();
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let text = words.tell(&id, &args);
    let whole = words.say("fault-whole-file");
    let place = if fault.path.is_empty() { &whole } else { &fault.path };
    words.tell("fault-line", &[("place", Arg::Text(place)), ("fault", Arg::Text(&text))])
}

fn code(code: Code) -> String {
    serde_json::to_value(code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}
