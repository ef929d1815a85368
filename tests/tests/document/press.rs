//! The documents of the six journeys, written once for all tests and kept for `.ci/check-pdf`.

use chrono::NaiveDate;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{PublicationField, Source, papers};
use rumb_locale::Language;
use rumb_tests::dice::day;
use rumb_tests::journey::{Journey, SIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// What a board votes on, by the name of its file: it is made in all languages, the others in [`TWO`].
pub const VOTED: [&str; 3] = ["plan-file", "annex-file", "resolution-file"];
/// The source, and the language with the longest words.
const TWO: [Language; 2] = [Language::Fr, Language::Ro];

/// A document as a file.
pub struct Written {
    pub name: String,
    pub journey: &'static str,
    pub language: Language,
    pub id: DocumentId,
    pub path: PathBuf,
    pub pages: usize,
}

/// All of them; each was read again and compared with its model when it was kept.
pub static DOCUMENTS: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let top = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys");
    if top.exists() {
        fs::remove_dir_all(&top).expect("what was written before can be removed");
    }
    let top = &top;
    std::thread::scope(|scope| {
        let work = Language::ALL.map(|language| {
            scope.spawn(move || SIX.iter().flat_map(|journey| write(journey, language, top)).collect::<Vec<_>>())
        });
        work.into_iter().flat_map(|work| work.join().expect("the documents are written")).collect()
    })
});

fn write(journey: &'static Journey, language: Language, top: &Path) -> Vec<Written> {
    let folder = top.join(language.code());
    fs::create_dir_all(&folder).expect("a folder can be made");
    let mut source = Source::of_answers(journey.answers(), day(2026, 11, 22));
    source.start = start();
    source.publishes = PublicationField::ALL.into();
    let is_whole = std::env::var_os("MATRIX").is_some();
    let is_wanted = |id: &DocumentId| is_whole || VOTED.contains(&id.file()) || TWO.contains(&language);
    let wanted: Vec<_> = DocumentId::ALL
        .into_iter()
        .filter(|id| id.ways().contains(&Way::Pdf) && is_wanted(id))
        .map(|id| (id, &[Way::Pdf][..]))
        .collect();
    let papers = papers(&source, &wanted, start(), &[], language).expect("they are made");
    let written = papers.into_iter().map(|paper| {
        let name = format!("{}-{}", journey.name, paper.id.file().trim_end_matches("-file"));
        let path = folder.join(&name).with_extension("pdf");
        let held = paper.keep(&path).expect("it is written, read again and compared");
        let name = format!("{name} in {language:?}");
        Written { name, journey: journey.name, language, id: paper.id, path, pages: held.count as usize }
    });
    written.collect()
}

fn start() -> NaiveDate {
    day(2026, 12, 1)
}

impl Written {
    /// Its place for another program.
    pub fn address(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }

    /// Its words up to a page, without those above and below each.
    pub fn body(&self, last: &str) -> String {
        let frame = ["-l", last, "-r", "72", "-x", "0", "-y", "55", "-W", "900", "-H", "725"];
        run("pdftotext", &[&frame[..], &[&self.address(), "-"]].concat())
    }
}

/// Runs another program and gives what it prints.
pub fn run(program: &str, words: &[&str]) -> String {
    let found = Command::new(program).args(words).output().expect("the program is installed");
    assert!(found.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&found.stderr));
    String::from_utf8_lossy(&found.stdout).into_owned()
}
