//! What could not be done, and how it is told: a sentence, the place, a hint, on the standard error.

use crate::place::Place;
use rumb_api::answers::AnswersFault;
use rumb_api::wire::PackRefusal;
use rumb_api::workshop::Misfit;
use rumb_api::{Code, Error, PackError, SourceError, misfit};
use rumb_locale::{Arg, Words};
use std::path::{Path, PathBuf};

/// Why a subcommand ended with code 1.
#[derive(Debug)]
pub enum Failure {
    /// An answers file is wrong in these places.
    Faults(Vec<AnswersFault>),
    /// A file cannot be used.
    File { error: Error, path: PathBuf },
    /// Something else lies at a path than what is wanted there.
    Place { place: Place, path: PathBuf },
    /// A partner's pack is not as it has to be.
    Pack { refusal: PackRefusal, path: PathBuf },
    /// The text given for a date is none.
    Date(String),
    /// The date given is in a year that nobody plans for.
    Year(String),
    /// None of the documents asked for can be written in the formats asked for.
    Nothing,
    /// The choice makes no workshop.
    Workshop(Misfit),
    /// The content is wrong; the findings were printed.
    Findings,
    /// Two copies tell something else, and nobody said which one is taken.
    Undecided,
    /// The system names no home.
    NoHome,
    /// Nobody reads the output any more.
    Closed,
}

impl Failure {
    /// A file of this path cannot be used.
    pub fn file(error: Error, path: &Path) -> Failure {
        Failure::File { error, path: path.to_owned() }
    }

    /// A file of this path cannot be used, or is wrong.
    pub fn at(path: &Path) -> impl Fn(SourceError) -> Failure {
        let path = path.to_owned();
        move |error| {
            let path = path.clone();
            match error {
                SourceError::Faults(faults) => Failure::Faults(faults),
                SourceError::File(error) => Failure::File { error, path },
                SourceError::Folder => Failure::Place { place: Place::Folder, path },
                SourceError::Special => Failure::Place { place: Place::Special, path },
                SourceError::Audit => Failure::Place { place: Place::Audit, path },
                SourceError::NoHome => Failure::NoHome,
            }
        }
    }

    /// The pack of this path cannot be read, or makes no sense.
    pub fn of_pack(path: &Path) -> impl Fn(PackError) -> Failure {
        let path = path.to_owned();
        move |error| match error {
            PackError::File(error) => Failure::File { error, path: path.clone() },
            PackError::Refused(refusal) => Failure::Pack { refusal, path: path.clone() },
        }
    }

    /// A file of this path cannot be written into this folder: perhaps there is no such folder.
    pub fn into(folder: &Path, path: &Path) -> impl Fn(Error) -> Failure {
        let (folder, path) = (folder.to_owned(), path.to_owned());
        move |error| {
            let place = matches!(error.code, Code::Missing | Code::Exists).then(|| Place::above(&folder)).flatten();
            match place {
                Some((place, path)) => Failure::Place { place, path },
                None => Failure::File { error, path: path.clone() },
            }
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
            // What the window says of itself has words of its own here.
            let ids = ["cli-error", "error"].map(|kind| format!("{kind}-{}", word(&error.code)));
            let id = ids.iter().find(|id| words.has(id)).unwrap_or(&ids[1]);
            stand(id, path, words);
        }
        Failure::Place { place, path } => stand(&format!("cli-place-{}", place.id()), path, words),
        Failure::Pack { refusal, path } => {
            let id = format!("partner-refused-{}", word(&refusal.reason));
            eprintln!("{}", words.tell(&id, &[("said", Arg::Text(&refusal.said))]));
            eprintln!("{}", path.display());
            eprintln!("{}", words.say(&format!("{id}.hint")));
        }
        Failure::Date(date) => eprintln!("{}", words.tell("cli-bad-date", &[("date", Arg::Text(date))])),
        Failure::Year(date) => {
            let years = [rumb_api::YEARS.start(), rumb_api::YEARS.end()].map(ToString::to_string);
            let [from, to] = years.each_ref().map(|year| Arg::Text(year));
            eprintln!("{}", words.tell("cli-bad-year", &[("date", Arg::Text(date)), ("from", from), ("to", to)]));
        }
        Failure::Nothing => eprintln!("{}", words.say("cli-no-document")),
        Failure::Undecided => stand("cli-merge-undecided", Path::new(""), words),
        Failure::Workshop(found) => eprintln!("{}", misfit(*found, words)),
        Failure::Findings | Failure::Closed => {}
        Failure::NoHome => eprintln!("{}", words.say("cli-no-home")),
    }
}

/// A sentence, the path, a hint.
fn stand(id: &str, path: &Path, words: &Words) {
    eprintln!("{}", words.say(id));
    if !path.as_os_str().is_empty() {
        eprintln!("{}", path.display());
    }
    eprintln!("{}", words.say(&format!("{id}.hint")));
}

/// One fault with its place.
pub fn sentence(fault: &AnswersFault, words: &Words) -> String {
    let id = format!("fault-{}", fault.kind.id());
    let args = fault.kind.args();
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let text = words.tell(&id, &args);
    let whole = words.say("fault-whole-file");
    let place = if fault.path.is_empty() { &whole } else { &fault.path };
    words.tell("fault-line", &[("place", Arg::Text(place)), ("fault", Arg::Text(&text))])
}

/// The word of a code or a reason.
fn word<T: serde::Serialize>(code: &T) -> String {
    serde_json::to_value(code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}
