//! The answers file: `rumb-answers` version 1 (JSON). Everything wrong with it is told at once, with its path.

mod answer;
mod field;
mod follow;
mod json;
mod part;
mod round;
mod tool;
mod write;

pub use field::name;
pub(crate) use write::{Written, written};

use json::Node;
use rumb_engine::answer::Audit;
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::{Length, Questionnaire};
use rumb_store::Mode;

/// Larger files are refused unread, in bytes: a full audit takes about 10 kB.
pub const SIZE_LIMIT: u64 = 1 << 20;

/// Letters of a path or a word that a fault repeats.
const SHOWN: usize = 80;

/// From here on, fractions cannot be told from whole numbers.
const LONGEST: f64 = 9_007_199_254_740_992.0;

/// What an answers file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersFile {
    /// The association's name, empty when the file does not tell.
    pub name: String,
    pub audit: Audit,
    pub mode: Mode,
}

/// Something wrong, at a path such as `answers.GOV-01`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswersFault {
    pub path: String,
    pub kind: FaultKind,
}

/// What is wrong; its words are `fault-<id>` in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// Not JSON, with line and column.
    NotJson {
        line: usize,
        column: usize,
    },
    TooLarge,
    NotText,
    WrongFormat,
    /// What the program writes for other programs: the answers are a part of it.
    OpenFile,
    WrongVersion,
    Missing,
    UnknownKey,
    DuplicateKey,
    UnknownQuestion,
    UnknownOption(String),
    UnknownId(String),
    WrongType,
    OutOfRange,
    /// Not one line of 1 to so many letters.
    BadName(usize),
    NotExclusive,
    Twice,
    NoSuchState,
    /// A decision about a need that asks for a habit.
    NoTool,
    /// A decision for a software that does not serve the need.
    NotServing,
    /// A decision for a software in a way in which it cannot be run.
    NotRun,
}

impl FaultKind {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            FaultKind::NotJson { .. } => "not-json",
            FaultKind::TooLarge => "too-large",
            FaultKind::NotText => "not-text",
            FaultKind::WrongFormat => "wrong-format",
            FaultKind::OpenFile => "open-file",
            FaultKind::WrongVersion => "wrong-version",
            FaultKind::Missing => "missing",
            FaultKind::UnknownKey => "unknown-key",
            FaultKind::DuplicateKey => "duplicate-key",
            FaultKind::UnknownQuestion => "unknown-question",
            FaultKind::UnknownOption(_) => "unknown-option",
            FaultKind::UnknownId(_) => "unknown-id",
            FaultKind::WrongType => "wrong-type",
            FaultKind::OutOfRange => "out-of-range",
            FaultKind::BadName(_) => "bad-name",
            FaultKind::NotExclusive => "not-exclusive",
            FaultKind::Twice => "twice",
            FaultKind::NoSuchState => "no-such-state",
            FaultKind::NoTool => "no-tool",
            FaultKind::NotServing => "not-serving",
            FaultKind::NotRun => "not-run",
        }
    }

    /// The variables of its message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            FaultKind::NotJson { line, column } => vec![("line", line.to_string()), ("column", column.to_string())],
            FaultKind::UnknownOption(subject) | FaultKind::UnknownId(subject) => vec![("subject", subject.clone())],
            FaultKind::BadName(most) => vec![("most", most.to_string())],
            FaultKind::TooLarge
            | FaultKind::NotText
            | FaultKind::WrongFormat
            | FaultKind::OpenFile
            | FaultKind::WrongVersion
            | FaultKind::Missing
            | FaultKind::UnknownKey
            | FaultKind::DuplicateKey
            | FaultKind::UnknownQuestion
            | FaultKind::WrongType
            | FaultKind::OutOfRange
            | FaultKind::NotExclusive
            | FaultKind::Twice
            | FaultKind::NoSuchState
            | FaultKind::NoTool
            | FaultKind::NotServing
            | FaultKind::NotRun => Vec::new(),
        }
    }
}

/// Reads an answers file.
///
/// # Errors
/// All faults, in the order of their paths.
pub fn read(
    bytes: &[u8],
    questionnaire: &Questionnaire,
    catalogue: &Catalogue,
) -> Result<AnswersFile, Vec<AnswersFault>> {
    let whole = |kind| vec![AnswersFault { path: String::new(), kind }];
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > SIZE_LIMIT {
        return Err(whole(FaultKind::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(FaultKind::NotText))?;
    // Editors of Windows put a mark before UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root =
        json::parse(text).map_err(|error| whole(FaultKind::NotJson { line: error.line(), column: error.column() }))?;
    if is_open_file(&root) {
        return Err(whole(FaultKind::OpenFile));
    }
    let mut reader = Reader { questionnaire, catalogue, faults: Vec::new() };
    let file = reader.file(&root);
    if reader.faults.is_empty() {
        return Ok(file);
    }
    reader.faults.sort();
    reader.faults.dedup();
    Err(reader.faults)
}

/// Whether it is the open file of an audit, in which every key would be a fault.
fn is_open_file(root: &Node) -> bool {
    let is_format =
        |(key, node): &(String, Node)| key == "format" && *node == Node::Text(crate::open_file::FORMAT.into());
    matches!(root, Node::Object(entries) if entries.iter().any(is_format))
}

struct Reader<'a> {
    questionnaire: &'a Questionnaire,
    catalogue: &'a Catalogue,
    faults: Vec<AnswersFault>,
}

impl Reader<'_> {
    fn file(&mut self, root: &Node) -> AnswersFile {
        let (name, audit) = (String::new(), Audit::empty(Length::Full));
        let mut file = AnswersFile { name, audit, mode: Mode::Alone };
        let Some(entries) = self.object("", root) else { return file };
        self.demand("", &entries, &["format", "version", "answers"]);
        let mut length = None;
        let mut mode = None;
        for (key, node) in entries {
            match key.as_str() {
                "format" => self.constant(key, node, &Node::Text("rumb-answers".into()), FaultKind::WrongFormat),
                "version" => self.constant(key, node, &Node::Number(1.into()), FaultKind::WrongVersion),
                "answers" => self.answers(node, &mut file.audit),
                "association" => self.association(node, &mut file),
                "length" => length = self.word(key, node).and_then(|word| self.length(key, &word)),
                "mode" => mode = self.word(key, node),
                "deep" => self.deep(node, &mut file.audit),
                "importance" => self.importance(node, &mut file.audit),
                "tools" => self.tools(node, &mut file.audit),
                "wishes" => self.wishes(node, &mut file.audit),
                "decisions" => self.decisions(node, &mut file.audit),
                "people" => self.people(node, &mut file.audit),
                "follow_up" => self.follow_up(node, &mut file.audit),
                "pins" => self.pins(node, &mut file.audit),
                "agreed" => self.agreed(node, &mut file.audit),
                "rounds" => self.rounds(node, &mut file.audit),
                "capacity" => self.capacity(node, &mut file.audit),
                _ => self.fault(key, FaultKind::UnknownKey),
            }
        }
        // An older key says the length in `mode`; the two never mix.
        let old = match mode.as_deref() {
            None | Some("alone") => None,
            Some("workshop") => {
                file.mode = Mode::Workshop;
                None
            }
            Some(word) => self.length("mode", word),
        };
        file.audit.length = length.or(old).unwrap_or(Length::Full);
        file
    }

    fn answers(&mut self, node: &Node, audit: &mut Audit) {
        for (key, node) in self.object("answers", node).unwrap_or_default() {
            let path = format!("answers.{key}");
            let id = QuestionId::from(key.as_str());
            let Some(question) = self.questionnaire.question(&id) else {
                self.fault(&path, FaultKind::UnknownQuestion);
                continue;
            };
            if let Some(answer) = self.answer(&path, question, node) {
                audit.answers.insert(id, answer);
            }
        }
    }

    fn fault(&mut self, path: &str, mut kind: FaultKind) {
        if let FaultKind::UnknownOption(word) | FaultKind::UnknownId(word) = &mut kind {
            *word = plain(word);
        }
        self.faults.push(AnswersFault { path: plain(path), kind });
    }
}

/// A whole number; one that is too long for 64 bits comes as a fraction.
fn whole(number: &serde_json::Number) -> Result<u32, FaultKind> {
    if number.as_f64().is_some_and(|size| number.is_f64() && size.abs() < LONGEST) {
        return Err(FaultKind::WrongType);
    }
    number.as_u64().and_then(|number| u32::try_from(number).ok()).ok_or(FaultKind::OutOfRange)
}

/// What a file says, ready to be shown: short, and without signs that would change the line around it.
fn plain(text: &str) -> String {
    let is_unseen = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let signs = text.chars().map(|sign| if is_unseen(sign) { char::REPLACEMENT_CHARACTER } else { sign });
    let mut plain: String = signs.take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        plain.push('…');
    }
    plain
}
