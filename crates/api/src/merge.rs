//! Two copies of a file, shown and made one: for the window and for the command line.

use crate::Folders;
use crate::source::SourceError;
use crate::wire::{MergeCard, MergeConflict, MergeGroup, MergeSide, MergeTold};
use rumb_engine::id::AreaId;
use rumb_engine::merge::{Place, Side};
use rumb_locale::{Arg, Language, Words};
use rumb_report::paper::{Teller, name};
use rumb_store::AuditId;
use rumb_store::merge::{Choices, Conflict, Held, Joined, Shown, is_same, join};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Two copies that were read, and the words in which they are shown.
pub(crate) struct Pair<'a> {
    pub held: [&'a Held; 2],
    /// The names of their files.
    pub files: [String; 2],
    pub words: &'a Words,
}

/// What `rumb merge` did, or would do.
#[derive(Debug, Serialize)]
pub struct MergeReport {
    pub format: &'static str,
    pub version: u32,
    /// Whether the new file was written: nothing is as long as a conflict is open.
    pub written: bool,
    #[serde(flatten)]
    pub card: MergeCard,
}

/// Makes a new file out of two copies; `taken` chooses for all conflicts. Neither copy is changed.
///
/// # Errors
/// What is wrong, and with which file.
pub fn merge_files(
    paths: [&Path; 2],
    out: &Path,
    taken: Option<MergeSide>,
    language: Language,
) -> Result<MergeReport, (PathBuf, SourceError)> {
    let fault = |path: &Path| {
        let path = path.to_owned();
        move |error: rumb_store::Error| (path, SourceError::from(error))
    };
    for path in paths {
        crate::source::check_file(path).map_err(|error| (path.to_owned(), error))?;
    }
    let [one, other] = paths;
    if is_same(one, other) {
        return Err(fault(other)(rumb_store::Error::Same));
    }
    if out.symlink_metadata().is_ok() {
        return Err(fault(out)(rumb_store::Error::Exists));
    }
    let scratch = Folders::of_user().map_or_else(std::env::temp_dir, |folders| folders.backups);
    let [ours, theirs] =
        [Held::read(one, &scratch).map_err(fault(one))?, Held::read(other, &scratch).map_err(fault(other))?];
    let words = Words::of(language);
    let pair = Pair { held: [&ours, &theirs], files: paths.map(file_name), words: &words };
    let open = pair.join(&Choices::new()).map_err(fault(other))?;
    let choices = taken.map(|side| open.conflicts.iter().map(|conflict| (key(conflict), side.into())).collect());
    let joined = pair.join(&choices.unwrap_or_default()).map_err(fault(other))?;
    let card = pair.card(&joined);
    let written = card.conflicts == 0 || taken.is_some();
    if written {
        ours.save(&joined.write, out).map_err(fault(out))?;
    }
    Ok(MergeReport { format: "rumb-merge", version: 1, written, card })
}

impl Pair<'_> {
    /// Makes one of both; an answer that was not chosen is kept in the note of its question.
    pub fn join(&self, choices: &Choices) -> Result<Joined, rumb_store::Error> {
        join(self.held[0], self.held[1], choices, &|conflict| self.kept(conflict))
    }

    /// What both differ in, group by group.
    pub fn card(&self, joined: &Joined) -> MergeCard {
        let mut groups: Vec<(Group, MergeGroup)> = Vec::new();
        for (_, place) in &joined.gained {
            self.group(&mut groups, place).gained += 1;
        }
        for conflict in &joined.conflicts {
            let shown = self.conflict(conflict);
            self.group(&mut groups, &conflict.place).conflicts.push(shown);
        }
        groups.sort_by_key(|(group, _)| *group);
        let begun = joined.audits.iter().filter_map(|id| self.begun_on(1, *id)).collect();
        MergeCard {
            files: self.files.clone(),
            groups: groups.into_iter().map(|(_, group)| group).collect(),
            gained: count(joined.gained.len()),
            conflicts: count(joined.conflicts.len()),
            audits: begun,
            unread: count(self.held[1].unread()),
            same: joined.is_empty(),
            seen: seen(joined),
        }
    }

    fn conflict(&self, conflict: &Conflict) -> MergeConflict {
        let newest = self.held[0].records.last().map(|record| record.header.id);
        let later = conflict.audit != AuditId::ASSOCIATION && Some(conflict.audit) != newest;
        MergeConflict {
            id: id(conflict),
            title: self.teller().place(&conflict.place),
            audit_on: later.then(|| self.begun_on(0, conflict.audit)).flatten(),
            sides: [0, 1].map(|side| self.told(conflict, side)),
            chosen: conflict.chosen.map(MergeSide::from),
        }
    }

    fn told(&self, conflict: &Conflict, side: usize) -> MergeTold {
        let Shown { told, changed_on } = &conflict.sides[side];
        let record = self.held[side].records.iter().find(|record| record.header.id == conflict.audit);
        let note = if let Place::Answer(question) = &conflict.place {
            record.and_then(|record| record.notes.get(question).cloned())
        } else {
            None
        };
        let told = self.teller().told(&conflict.place, told.as_ref());
        MergeTold { told, note, changed_on: changed_on.map(|day| day.to_string()) }
    }

    /// The answer that was not chosen, and where it stands.
    fn kept(&self, conflict: &Conflict) -> Option<String> {
        let lost = match conflict.chosen? {
            Side::Ours => 1,
            Side::Theirs => 0,
        };
        let told = conflict.sides[lost].told.as_ref()?;
        let answer = self.teller().told(&conflict.place, Some(told)).join(", ");
        let args = [("file", Arg::Text(self.files[lost].as_str())), ("answer", Arg::Text(answer.as_str()))];
        Some(self.words.tell("merge-kept", &args))
    }

    fn teller(&self) -> Teller<'_> {
        Teller { words: self.words, questionnaire: rumb_content::questionnaire(), catalogue: rumb_content::catalogue() }
    }

    fn begun_on(&self, side: usize, id: AuditId) -> Option<String> {
        let record = self.held[side].records.iter().find(|record| record.header.id == id)?;
        Some(record.header.started_on.to_string())
    }

    fn group<'g>(&self, groups: &'g mut Vec<(Group, MergeGroup)>, place: &Place) -> &'g mut MergeGroup {
        let group = Group::of(place);
        let at = groups.iter().position(|(known, _)| *known == group).unwrap_or_else(|| {
            let (id, title) = group.named(self.words);
            groups.push((group, MergeGroup { id, title, gained: 0, conflicts: Vec::new() }));
            groups.len() - 1
        });
        &mut groups[at].1
    }
}

/// Where a place is shown: what belongs to the association, an area by its place in the questionnaire, a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Association,
    Area(usize),
    /// Questions of an area that this program does not know.
    Elsewhere,
    Tools,
    Decisions,
    Plan,
}

impl Group {
    fn of(place: &Place) -> Self {
        let area = |area: &AreaId| {
            let known = rumb_content::questionnaire().areas.iter().position(|known| known.id == *area);
            known.map_or(Group::Elsewhere, Group::Area)
        };
        match place {
            Place::Name | Place::Languages | Place::Length | Place::Mode | Place::Choice(_) => Group::Association,
            Place::Answer(id) | Place::Note(id) | Place::SetAside(id) | Place::Round(id) => {
                let question = rumb_content::questionnaire().question(id);
                question.map_or(Group::Elsewhere, |question| area(&question.area))
            }
            Place::Deep(id) | Place::Importance(id) => area(id),
            Place::Tool(_) | Place::ToolPart(..) => Group::Tools,
            Place::Wish(_) | Place::Decision(_) => Group::Decisions,
            Place::PlanStart
            | Place::Person(..)
            | Place::FollowUp(_)
            | Place::Pin(_)
            | Place::Agreed
            | Place::Means(_) => Group::Plan,
        }
    }

    /// Its id and its title.
    fn named(self, words: &Words) -> (String, String) {
        let step = |id: &str| (id.to_owned(), words.say(&format!("step-{id}")));
        match self {
            Group::Association => step("association"),
            Group::Area(at) => {
                let area = rumb_content::questionnaire().areas.get(at).map(|area| name::area(&area.id));
                let id = area.unwrap_or_default();
                (id.clone(), words.say(&id))
            }
            Group::Elsewhere => step("questions"),
            // The area of the same name asks about them.
            Group::Tools => ("tools".to_owned(), words.say("merge-tools")),
            Group::Decisions => step("recommendations"),
            Group::Plan => step("plan"),
        }
    }
}

impl From<MergeSide> for Side {
    fn from(side: MergeSide) -> Self {
        match side {
            MergeSide::Ours => Side::Ours,
            MergeSide::Theirs => Side::Theirs,
        }
    }
}

impl From<Side> for MergeSide {
    fn from(side: Side) -> Self {
        match side {
            Side::Ours => MergeSide::Ours,
            Side::Theirs => MergeSide::Theirs,
        }
    }
}

/// Names a conflict between the screen and us.
pub(crate) fn id(conflict: &Conflict) -> String {
    serde_json::to_string(&(conflict.audit, &conflict.place)).unwrap_or_default()
}

pub(crate) fn key(conflict: &Conflict) -> (AuditId, Place) {
    (conflict.audit, conflict.place.clone())
}

/// The name of a file, which alone is shown.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// FNV-1a over all that differs: it only has to notice that something changed meanwhile.
fn seen(joined: &Joined) -> String {
    let told: Vec<_> = joined.conflicts.iter().map(|asked| (asked.audit, &asked.place, &asked.sides)).collect();
    let text = format!("{told:?} {:?} {:?}", joined.gained, joined.audits);
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
