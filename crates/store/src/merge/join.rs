//! What becomes of two copies, and what somebody must decide.

use super::{Held, Trace, weave};
use crate::error::Error;
use crate::record::{Association, AuditId, AuditRecord};
use crate::write::{Change, Write};
use chrono::NaiveDate;
use rumb_engine::id::QuestionId;
use rumb_engine::merge::{Moved, Place, Side, Told, Verdict, one, verdict};
use std::collections::{BTreeMap, BTreeSet};

/// Tells, of an answer that was not chosen, what is kept in the note of its question.
pub type Keep<'a> = dyn Fn(&Conflict) -> Option<String> + 'a;

/// What somebody chose, by audit and place.
pub type Choices = BTreeMap<(AuditId, Place), Side>;

/// Two copies made one: what to write into ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// Takes all over at once; taken back, ours is what it was.
    pub write: Write,
    /// In the order of the places.
    pub conflicts: Vec<Conflict>,
    /// Where something comes over from theirs unasked, in the order of the places.
    pub gained: Vec<(AuditId, Place)>,
    /// Audits that only theirs holds: they come over whole.
    pub audits: Vec<AuditId>,
}

/// A place in which both copies tell something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub audit: AuditId,
    pub place: Place,
    /// Ours first.
    pub sides: [Shown; 2],
    /// Which one somebody chose; ours stands as long as nobody did.
    pub chosen: Option<Side>,
}

/// What one copy tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// `None` where nothing stands, or no longer.
    pub told: Option<Told>,
    /// The day on which it was last changed, where it is known.
    pub changed_on: Option<NaiveDate>,
}

/// Makes two copies of one file one.
///
/// # Errors
/// Two associations, or two audits that are not the same one: they cannot be made one.
pub fn join(ours: &Held, theirs: &Held, choices: &Choices, keep: &Keep<'_>) -> Result<Joined, Error> {
    check(ours, theirs)?;
    let mut desk = Desk { files: [ours, theirs], choices, keep, decided: BTreeMap::new(), conflicts: Vec::new() };
    let mut writes = desk.association();
    let mut audits = Vec::new();
    for record in &theirs.records {
        let id = record.header.id;
        if let Some(own) = ours.records.iter().find(|own| own.header.id == id) {
            let merged = desk.record(own, record);
            writes.extend(merged.since(own).into_iter().map(|change| Write::Change(id, change)));
        } else {
            audits.push(id);
            writes.push(Write::AddAudit(record.header.clone()));
            let empty = AuditRecord::empty(record.header.clone());
            writes.extend(record.since(&empty).into_iter().map(|change| Write::Change(id, change)));
        }
    }
    let traces = desk.traces();
    let mut conflicts = desk.conflicts;
    conflicts.sort_by(|one, other| (one.audit, &one.place).cmp(&(other.audit, &other.place)));
    let asked: BTreeSet<_> = conflicts.iter().map(|conflict| (conflict.audit, &conflict.place)).collect();
    let is_gained = |(key, decided): &(&(AuditId, Place), &Decided)| {
        decided.side == Side::Theirs && !asked.contains(&(key.0, &key.1))
    };
    let gained = desk.decided.iter().filter(is_gained).map(|(key, _)| key.clone()).collect();
    Ok(Joined { write: Write::Traced(Box::new(Write::Batch(writes)), traces), conflicts, gained, audits })
}

/// Refuses what is no copy of the same file: another association, or an audit begun on another day.
fn check(ours: &Held, theirs: &Held) -> Result<(), Error> {
    let key = (AuditId::ASSOCIATION, Place::Name);
    let told = [ours, theirs].map(|held| Some(Told::Text(held.association.name.clone())));
    let traces = [(ours, &told[0]), (theirs, &told[1])].map(|(held, told)| held.trace(&key, told.as_ref()));
    // Renamed in one copy or in both, it had the same name once.
    let is_kin = traces[0].marks.iter().any(|mark| traces[1].marks.contains(mark));
    if told[0] != told[1] && !is_kin {
        return Err(Error::OtherAssociation);
    }
    let begun = |held: &Held| -> BTreeMap<_, _> {
        let header = |record: &AuditRecord| (record.header.started_on, record.header.questionnaire_version.clone());
        held.records.iter().map(|record| (record.header.id, header(record))).collect()
    };
    let (ours, theirs) = (begun(ours), begun(theirs));
    let mut shared = ours.iter().filter_map(|(id, begun)| Some((begun, theirs.get(id)?))).peekable();
    let is_same = shared.peek().is_some() && shared.all(|(one, other)| one == other);
    if is_same { Ok(()) } else { Err(Error::OtherAudit) }
}

impl Held {
    fn note(&self, id: AuditId, question: &QuestionId) -> Option<Told> {
        let record = self.records.iter().find(|record| record.header.id == id)?;
        record.notes.get(question).cloned().map(Told::Text)
    }

    /// By which values a place came to the one that stands in it.
    fn trace(&self, key: &(AuditId, Place), told: Option<&Told>) -> Trace {
        self.traces.get(key).cloned().unwrap_or_else(|| Trace::seed(told))
    }
}

/// The work on two files.
struct Desk<'a> {
    files: [&'a Held; 2],
    choices: &'a Choices,
    keep: &'a Keep<'a>,
    decided: BTreeMap<(AuditId, Place), Decided>,
    conflicts: Vec<Conflict>,
}

/// What became of a place in which both differ.
struct Decided {
    side: Side,
    traces: [Trace; 2],
    /// The text that was made of both.
    text: Option<Told>,
}

impl Desk<'_> {
    fn association(&mut self) -> Vec<Write> {
        let [ours, theirs] = self.files.map(|held| &held.association);
        let id = AuditId::ASSOCIATION;
        let name = |name: &String| Some(Told::Text(name.clone()));
        let spoken = |languages: &Vec<String>| Some(Told::Texts(languages.clone())).filter(|_| !languages.is_empty());
        let judge = &mut |place, told| self.judge(id, place, told);
        let merged = Association {
            name: one(judge, Place::Name, [&ours.name, &theirs.name], name),
            languages: one(judge, Place::Languages, [&ours.languages, &theirs.languages], spoken),
        };
        let name = (merged.name != ours.name).then_some(Write::Name(merged.name));
        let languages = (merged.languages != ours.languages).then_some(Write::Languages(merged.languages));
        name.into_iter().chain(languages).collect()
    }

    fn record(&mut self, ours: &AuditRecord, theirs: &AuditRecord) -> AuditRecord {
        let id = ours.header.id;
        let mut merged = weave([ours, theirs], &mut |place, told| self.judge(id, place, told));
        self.keep_lost(id, &merged);
        for (key, decided) in &self.decided {
            if let ((audit, Place::Note(question)), Some(Told::Text(text))) = (key, &decided.text)
                && *audit == id
            {
                merged.apply(&Change::Note(QuestionId::clone(question), Some(text.clone())));
            }
        }
        merged
    }

    /// Adds each answer that was not chosen to the note of its question.
    fn keep_lost(&mut self, id: AuditId, merged: &AuditRecord) {
        for conflict in self.conflicts.iter().filter(|conflict| conflict.audit == id) {
            let Place::Answer(question) = &conflict.place else { continue };
            let Some(line) = (self.keep)(conflict) else { continue };
            let key = (id, Place::Note(question.clone()));
            let texts = self.files.map(|held| held.note(id, question));
            let traces = [0, 1].map(|side| self.files[side].trace(&key, texts[side].as_ref()));
            let decided = self.decided.entry(key).or_insert(Decided { side: Side::Ours, traces, text: None });
            let note = match &decided.text {
                Some(Told::Text(text)) => Some(text),
                Some(_) | None => merged.notes.get(question),
            };
            decided.text = Some(Told::Text(note.map_or(line.clone(), |note| format!("{note}\n\n{line}"))));
        }
    }

    fn judge(&mut self, audit: AuditId, place: Place, told: [Option<Told>; 2]) -> Side {
        let key = (audit, place);
        let [ours, theirs] = self.files;
        let traces = [ours.trace(&key, told[0].as_ref()), theirs.trace(&key, told[1].as_ref())];
        let mut text = None;
        let side = match (verdict(moved(&traces), &key.1, &told), &key.1, &told) {
            (Verdict::Taken(side), _, _) => side,
            // Both texts stay: no note is worth less than another.
            (Verdict::Conflict, Place::Note(_), [Some(Told::Text(one)), Some(Told::Text(other))]) => {
                text = Some(Told::Text(both(one, other)));
                Side::Ours
            }
            (Verdict::Conflict, Place::Note(_), [None, Some(_)]) => Side::Theirs,
            (Verdict::Conflict, Place::Note(_), _) => Side::Ours,
            // A workshop was held, whoever wrote it down; and what the screens remember is nobody's answer.
            (Verdict::Conflict, Place::Mode, [_, Some(Told::Flag(true))]) => Side::Theirs,
            (Verdict::Conflict, Place::Mode | Place::Choice(_), _) => Side::Ours,
            (Verdict::Conflict, _, _) => {
                let chosen = self.choices.get(&key).copied();
                let [one, other] = told.clone();
                let shown = |told, trace: &Trace| Shown { told, changed_on: trace.changed_on };
                let sides = [shown(one, &traces[0]), shown(other, &traces[1])];
                self.conflicts.push(Conflict { audit, place: key.1.clone(), sides, chosen });
                chosen.unwrap_or(Side::Ours)
            }
        };
        self.decided.insert(key, Decided { side, traces, text });
        side
    }

    /// The rows of the trail that change: each place knows from now on what either copy knew.
    fn traces(&self) -> Vec<(AuditId, Place, Option<Trace>)> {
        let [ours, theirs] = self.files;
        let keys: BTreeSet<_> = self.decided.keys().chain(theirs.traces.keys()).collect();
        let mut rows = Vec::new();
        for key in keys {
            let own = ours.traces.get(key);
            let row = match (self.decided.get(key), own, theirs.traces.get(key)) {
                (Some(decided), _, _) => {
                    let [one, other] = &decided.traces;
                    let mut row = match decided.side {
                        Side::Ours => after(other, one),
                        Side::Theirs => after(one, other),
                    };
                    if let Some(text) = &decided.text {
                        row.grow(Some(text), None);
                    }
                    Some(row)
                }
                (None, Some(one), Some(other)) => Some(match moved(&[one.clone(), other.clone()]) {
                    Moved::Ours => after(other, one),
                    Moved::Theirs | Moved::Both | Moved::Unknown => after(one, other),
                }),
                (None, None, other) => other.cloned(),
                (None, Some(one), None) => Some(one.clone()),
            };
            if row.as_ref() != own {
                rows.push((key.0, key.1.clone(), row));
            }
        }
        rows
    }
}

/// Who changed a place since both were one: the copy whose value the other does not know.
fn moved([ours, theirs]: &[Trace; 2]) -> Moved {
    let knows = |one: &Trace, other: &Trace| other.marks.last().is_some_and(|mark| one.marks.contains(mark));
    match (knows(ours, theirs), knows(theirs, ours)) {
        (true, false) => Moved::Ours,
        (false, true) => Moved::Theirs,
        (true, true) => Moved::Both,
        (false, false) if ours.marks.iter().any(|mark| theirs.marks.contains(mark)) => Moved::Both,
        (false, false) => Moved::Unknown,
    }
}

/// All that both went through, the second one's value standing there now.
fn after(before: &Trace, now: &Trace) -> Trace {
    let last = now.marks.last();
    let earlier = before.marks.iter().filter(|mark| !now.marks.contains(mark));
    let mut marks: Vec<u64> = earlier.chain(now.marks.iter().filter(|mark| Some(*mark) != last)).copied().collect();
    marks.extend(last);
    let mut trace = Trace { marks, changed_on: now.changed_on };
    trace.shorten();
    trace
}

/// Puts two texts one below the other, in an order of their own; one that holds the other is both.
fn both(one: &str, other: &str) -> String {
    if one.contains(other) {
        return one.to_owned();
    }
    if other.contains(one) {
        return other.to_owned();
    }
    format!("{}\n\n{}", one.min(other), one.max(other))
}

impl Joined {
    /// Whether nothing is to be written: ours knows all that theirs holds.
    pub fn is_empty(&self) -> bool {
        matches!(&self.write, Write::Traced(write, rows)
            if rows.is_empty() && matches!(&**write, Write::Batch(writes) if writes.is_empty()))
    }
}
