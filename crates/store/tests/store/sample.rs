//! Stores to try things on, and this test run again as another process.

use chrono::NaiveDate;
use rumb_engine::answer::{
    Agreed, Answer, Barrier, Body, Capacity, Decision, FollowUp, NotConcerned, Operator, Person, Progress, Successor,
    Tool, Value, Verdict,
};
use rumb_engine::id::{NeedId, OptionId, ProductId, QuestionId};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::workshop::{Group, Round, Vote, reveal};
use rumb_store::{Association, AuditHeader, AuditId, AuditRecord, Change, Error, Mode, Store, Write};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

pub const AUDIT: AuditId = AuditId::FIRST;

/// A folder of its own with a place for a store and one for backups.
pub struct Ground {
    pub folder: TempDir,
    pub path: PathBuf,
    pub backups: PathBuf,
}

impl Ground {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("lake.rumb");
        let backups = folder.path().join("backups");
        Self { folder, path, backups }
    }

    pub fn store(&self) -> Store {
        Store::create(&self.path, &association(), &header()).expect("a store is made in an empty folder")
    }

    pub fn reopened(&self) -> Store {
        self.opened().expect("the store opens again")
    }

    pub fn opened(&self) -> Result<Store, Error> {
        Store::open(&self.path, &self.backups, day(2026, 11, 22))
    }

    /// A closed file with the full record in it.
    pub fn file(&self) -> Vec<u8> {
        let mut store = self.store();
        store.write(&filling()).expect("the record is written");
        drop(store);
        std::fs::read(&self.path).expect("the file can be read")
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the date exists")
}

pub fn association() -> Association {
    Association { name: "Les Amis du Lac".to_owned(), languages: vec!["fr".to_owned(), "ca".to_owned()] }
}

pub fn header() -> AuditHeader {
    let mut header = AuditHeader::new(AUDIT, day(2026, 11, 22), "1", Length::Standard);
    header.mode = Mode::Workshop;
    header.plan_start = Some(day(2027, 1, 1));
    header
}

pub fn answered(question: &str, value: u32) -> Write {
    let answer = Answer::Answered(Value::Number(value));
    Write::Change(AUDIT, Change::Answer(QuestionId::from(question), Some(answer)))
}

pub fn noted(question: &str, text: &str) -> Write {
    Write::Change(AUDIT, Change::Note(QuestionId::from(question), Some(text.to_owned())))
}

/// A record with something in every table.
pub fn full() -> AuditRecord {
    let mut record = AuditRecord::empty(header());
    let options = ["screen-lock", "backup"].map(OptionId::from);
    record.audit.languages = association().languages;
    record.audit.deep = ["PRO", "GOV"].map(Into::into).into();
    record.audit.answers = [
        ("GOV-01", Answer::Answered(Value::Number(2))),
        ("PRF-01", Answer::Answered(Value::Word("FR".to_owned()))),
        ("PRO-02", Answer::Answered(Value::Options(options.to_vec()))),
        ("PRO-03", Answer::Answered(Value::Options(Vec::new()))),
        ("INV-13", Answer::Answered(Value::Table([(OptionId::from("linux"), 2)].into()))),
        ("INV-14", Answer::Answered(Value::Table([].into()))),
        ("COL-02", Answer::DontKnow),
        ("INC-02", Answer::NotConcerned(None)),
        ("INC-03", Answer::NotConcerned(Some(NotConcerned::LawDoesNotApply))),
    ]
    .map(|(question, answer)| (QuestionId::from(question), answer))
    .into();
    record.audit.importance = [("COL".into(), 5), ("GOV".into(), 1)].into();
    record.audit.wishes = ["website", "email"].map(NeedId::from).to_vec();
    record.audit.tools = vec![tool("email", "gmail"), tool("agenda", "paper")];
    record.audit.tools[1].name = Some("Cahier d’Émilie".to_owned());
    record.audit.tools[1].host = Some("zaclys".into());
    record.audit.tools[1].people = Some(12);
    record.audit.tools[1].satisfaction = Some(4);
    record.audit.tools[1].imposed = true;
    record.audit.decisions = decisions();
    record.audit.capacity = Capacity {
        hours_per_month: Some(10),
        blocked_months: [7, 8].into(),
        decides: Some(Body::Assembly),
        decides_on: Some(day(2027, 1, 15)),
        assembly: Some(day(2027, 3, 20)),
        without_email_percent: Some(30),
        accounts_month: Some(8),
        admins: Some(false),
    };
    record.audit.people = vec![
        Person {
            name: "M. Dubois".to_owned(),
            roles: [Role::Treasurer, Role::It].into(),
            deputies: [Role::Board].into(),
        },
        Person { name: "É.".to_owned(), roles: BTreeSet::new(), deputies: [Role::It].into() },
    ];
    let month = |number| Month::of(day(2027, number, 1));
    record.audit.follow_up = [
        ("A11".into(), FollowUp { state: Progress::Done, on: day(2027, 1, 9) }),
        ("switch-email-pilot".into(), FollowUp { state: Progress::Doing, on: day(2027, 2, 1) }),
    ]
    .into();
    record.audit.pins = [("A12".into(), month(5))].into();
    record.audit.agreed = [
        ("A11".into(), Agreed { start: month(1), hours: vec![4] }),
        ("A12".into(), Agreed { start: month(2), hours: vec![1, 0, 3] }),
    ]
    .into();
    record.audit.rounds = rounds();
    record.notes = [("GOV-01".into(), "Le bureau se réunit l’hiver ; « à revoir ».\n— 2e ligne".to_owned())].into();
    record.set_aside = [("COL-02".into(), "trésorière".to_owned())].into();
    record.choices = [("at".to_owned(), "GOV-02".to_owned())].into();
    record
}

pub fn tool(need: &str, product: &str) -> Tool {
    Tool {
        share: Some(750),
        yearly_cost_eur: Some(0),
        contract_end: Some(day(2027, 6, 30)),
        ..Tool::named(NeedId::from(need), ProductId::from(product), Operator::Vendor)
    }
}

fn rounds() -> BTreeMap<QuestionId, Round> {
    let votes =
        |levels: &[u8]| levels.iter().map(|level| Vote::Level(*level)).chain([Vote::Unknown]).collect::<Vec<_>>();
    let ballots = [(Some(Group::Board), votes(&[2, 2, 3])), (Some(Group::Public), votes(&[0, 0]))].into();
    let dissent = Some("Une personne voit « 3 ».".to_owned());
    let voted = Round { seen: reveal(&ballots), taken: 2, consensus: None, dissent };
    let agreed = Round { seen: None, taken: 0, consensus: Some(Vote::Unknown), dissent: None };
    [("GOV-01", voted), ("COL-02", agreed)].map(|(question, round)| (QuestionId::from(question), round)).into()
}

fn decisions() -> BTreeMap<NeedId, Decision> {
    let successor =
        |by: &str, running, host: Option<&str>| Successor { by: by.into(), running, host: host.map(Into::into) };
    let sentence = Some("On garde le carnet ; « il marche ».".to_owned());
    let left_out = [Barrier::NoEmail, Barrier::Age].into();
    let zimbra = Verdict::Replace(successor("zimbra", Operator::EthicalHost, Some("zaclys")));
    let decisions = [
        ("agenda", Decision { sentence, ..Decision::of(Verdict::Keep) }),
        ("chat", Decision::of(Verdict::NotNow)),
        ("email", Decision { left_out, ..Decision::of(zimbra) }),
        ("file-storage", Decision::of(Verdict::Combine(successor("nextcloud", Operator::Unknown, None)))),
    ];
    decisions.map(|(need, decision)| (NeedId::from(need), decision)).into()
}

/// Writes the full record at once.
pub fn filling() -> Write {
    Write::Batch(full().changes().into_iter().map(|change| Write::Change(AUDIT, change)).collect())
}

/// Runs one test of this binary as another process, which learns its part from the variables.
pub fn again(test: &str, variables: &[(&str, &OsStr)]) -> Command {
    let mut command = Command::new(binary());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).envs(variables.iter().copied());
    command
}

/// Runs one test of this binary where a shell script has mounted something; 77 says that it could not. The mounts are
/// in a namespace of their own: no rights are needed where people may make one, and nothing stays behind.
pub fn mounted(script: &str, test: &str, variables: &[(&str, &OsStr)]) -> Option<bool> {
    let script = format!("({script}) || exit 77; exec \"$0\" \"$@\"");
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]).arg(binary());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).envs(variables.iter().copied());
    let output = command.output().ok()?;
    if output.status.success() {
        return Some(true);
    }
    // A test that failed ends with 101.
    eprintln!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    output.status.code().filter(|code| *code == 101).map(|_| false)
}

/// The part of a test run again, when this is one.
pub fn part(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

/// Says so past the capture of the test runner: what was not tried must be seen.
pub fn not_tried(what: &str) {
    let _ = writeln!(std::io::stderr(), "NOT TRIED on this system: {what}");
}

pub fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("the entry can be read").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn binary() -> PathBuf {
    std::env::current_exe().expect("the test knows its own binary")
}
