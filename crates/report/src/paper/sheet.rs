use super::neighbour::ways;
use super::pen::{Pen, join};
use super::room::{Share, counts, height};
use super::{SheetInput, action, name};
use crate::document::{
    Block, Document, Level, List, Marker, PanelKind, Paragraph, Phrase, Term, heading, panel, paragraph, strong, text,
};
use chrono::NaiveDate;
use rumb_engine::catalogue::Actor;
use rumb_engine::need::question_priority;
use rumb_engine::sheet::{FindOut, FirstAction};
use rumb_locale::{Arg, Words};
use std::cmp::Reverse;

/// Points that the page surely has for items and last words, its headings taken off.
const ROOM: usize = 540;
/// Points that it has when lines are well filled: tried first, as lengths of words are only guessed.
const MOST: usize = 720;
/// Points given up at each try.
const STEP: usize = 20;
/// Points of a sentence that counts what a section leaves out.
const MORE: usize = 26;
/// People and places to call.
const CALLS: usize = 2;
/// Points that two of them may take; where they take more, the first is enough.
const CALL_ROOM: usize = 160;
/// Sentences to send that are shown when there is room.
const FIND_OUT: usize = 8;

/// Writes the first-steps sheet: one A4 page that can be read aloud.
pub fn sheet(input: &SheetInput<'_>, words: &Words) -> Document {
    let rooms = (ROOM..=MOST).rev().step_by(STEP);
    let mut tries = rooms.map(|room| written(input, words, room));
    let fitting = tries.find(|document| super::pages(document, words) == 1);
    fitting.unwrap_or_else(|| written(input, words, ROOM))
}

/// Writes the sheet with as many items as so many points may hold.
fn written(input: &SheetInput<'_>, words: &Words, room: usize) -> Document {
    let pen = Pen::new(words);
    let day = pen.date(input.date);
    let mut document = Document::new(pen.plain("sheet-title"), pen.language(), input.date);
    document.author = input.association.to_owned();
    document.subject = pen.plain("sheet-subject");
    document.footer = pen.plainly("footer", &[("date", Arg::Text(&day))]);
    document.push(heading(Level::Two, pen.say("sheet-title")));
    let page = Page { pen, input, room };
    document.push(paragraph(page.name()));
    page.blocks().into_iter().for_each(|block| document.push(block));
    document
}

struct Page<'a> {
    pen: Pen<'a>,
    input: &'a SheetInput<'a>,
    room: usize,
}

/// A heading, its items, and the words that count those left out.
struct Section {
    title: &'static str,
    /// None when nothing is said of the rest.
    more: Option<&'static str>,
    marker: Marker,
    items: Vec<Phrase>,
    shown: usize,
}

impl Page<'_> {
    fn blocks(&self) -> Vec<Block> {
        let [settle, actions, strengths, find_out] = self.sections();
        let mut blocks = Vec::new();
        blocks.push(heading(Level::Three, self.pen.say(strengths.title)).into());
        if strengths.items.is_empty() {
            blocks.push(paragraph(self.pen.say("strengths-none")).into());
        }
        blocks.push(strengths.list().into());
        if !settle.items.is_empty() {
            blocks.push(panel(PanelKind::Attention, self.section(settle)).into());
        }
        blocks.extend(self.section(actions));
        let missing = usize::try_from(self.input.sheet.missing_hours).unwrap_or(usize::MAX);
        if missing > 0 {
            blocks.push(paragraph(self.pen.count("sheet-hours-missing", missing)).into());
        }
        blocks.extend(self.section(find_out));
        blocks.push(Block::Terms(self.last_words()));
        blocks.push(paragraph(self.pen.say("sheet-stop")).into());
        blocks
    }

    /// What is to settle, to do, strong and unknown, each cut to what the page holds.
    fn sections(&self) -> [Section; 4] {
        let sheet = self.input.sheet;
        let strengths = sheet.strengths.iter().filter_map(|strength| {
            let id = format!("{}.strength", name::question(&strength.question));
            self.pen.find(&id, &[]).map(Phrase::from)
        });
        let settle = sheet.settle.iter().map(|id| action::finding(self.pen, self.input.reading, id));
        let section = |title, more, marker, items: Vec<_>| Section { title, more, marker, items, shown: 0 };
        let mut sections = [
            section("results-settle", Some("settle-more"), Marker::Bullet, settle.collect()),
            section(
                "sheet-actions",
                Some("sheet-actions-more"),
                Marker::Box,
                sheet.actions.iter().map(|a| self.action(a)).collect(),
            ),
            section("results-strengths", None, Marker::Bullet, strengths.collect()),
            section("results-find-out", Some("find-out-more"), Marker::Bullet, self.sentences()),
        ];
        let last: usize = self.last_words().iter().map(|term| height(&term.value) * 3 / 2).sum();
        let room = self.room.saturating_sub(last + height(&self.name()));
        // A section that leaves items out says so, which takes room in turn.
        for cut in 0..sections.len() {
            let [settle, actions, strengths, find_out] = &sections;
            let shares = [settle.share(1, 4), actions.share(3, 5), strengths.share(1, 3), find_out.share(1, FIND_OUT)];
            let shown = counts(shares, room.saturating_sub(cut * MORE));
            sections.iter_mut().zip(shown).for_each(|(section, shown)| section.shown = shown);
            if sections.iter().filter(|section| section.left_out().is_some()).count() <= cut {
                break;
            }
        }
        sections
    }

    /// The association and the day.
    fn name(&self) -> Phrase {
        let day = text(self.pen.date(self.input.date));
        join([strong(self.input.association).into(), day.into()], " · ")
    }

    fn section(&self, section: Section) -> Vec<Block> {
        if section.items.is_empty() {
            return Vec::new();
        }
        let more = section.left_out().map(|(more, left)| paragraph(self.pen.count(more, left)));
        let title = heading(Level::Three, self.pen.count(section.title, section.items.len()));
        let blocks: [Option<Block>; 3] = [Some(title.into()), Some(section.list().into()), more.map(Paragraph::into)];
        blocks.into_iter().flatten().collect()
    }

    /// Title, who, how long, and what shows that it is done.
    fn action(&self, first: &FirstAction) -> Phrase {
        let pen = self.pen;
        let facts = [Some(pen.say(name::role(first.owner_role))), Some(text(pen.hours(first.hours)))];
        let cost = (first.cost_eur[1] > 0).then(|| text(pen.euros(first.cost_eur)));
        let facts = join(facts.into_iter().chain([cost]).flatten().map(Phrase::from), " · ");
        let mut runs = vec![action::bold_title(pen, &[], &first.id), text(" – ")];
        runs.extend(facts.runs);
        runs.push(text(". "));
        runs.extend(match action::sign(pen, &[], &first.id, first.extent) {
            Some(sign) => vec![pen.label("action-done"), text(" "), sign],
            None => action::result(pen, &[], &first.id, first.extent).into_iter().collect(),
        });
        runs.into()
    }

    /// Whom to ask and the sentence to send, the weightiest first.
    fn sentences(&self) -> Vec<Phrase> {
        let reading = self.input.reading;
        let weight = |asked: &&FindOut| {
            let question = reading.questionnaire.question(&asked.question);
            question.map_or((false, 0, 0), |question| {
                (reading.is_flagged(question), question_priority(reading, question), reading.weight(question))
            })
        };
        let mut asked: Vec<_> = self.input.sheet.find_out.iter().collect();
        // The sort is stable: equal ones stay in the questionnaire's order.
        asked.sort_by_key(|asked| Reverse(weight(asked)));
        asked.into_iter().map(|asked| sentence(self.pen, asked)).collect()
    }

    /// Whom to call with what to ask, and when to look again.
    fn last_words(&self) -> Vec<Term> {
        let pen = self.pen;
        let sheet = self.input.sheet;
        let actor = sheet.call.as_ref().and_then(|id| self.input.catalogue.actors.iter().find(|actor| actor.id == *id));
        let own = self.input.neighbours.iter().map(|neighbour| ways(pen, &neighbour.entry));
        let mut calls: Vec<_> = own.chain(actor.map(|actor| call(pen, actor, self.input.today))).take(CALLS).collect();
        if calls.iter().map(height).sum::<usize>() > CALL_ROOM {
            calls.truncate(1);
        }
        let term = |name, value| Term { name: pen.say(name).into(), value };
        let calls = join(calls, "\n");
        let call = (!calls.is_empty()).then(|| term("sheet-call", calls));
        let review = term("sheet-review", text(pen.date(sheet.review)).into());
        call.into_iter().chain([review]).collect()
    }
}

impl Section {
    fn share(&self, least: usize, most: usize) -> Share {
        Share { heights: self.items.iter().map(height).collect(), least, most }
    }

    /// The message that counts what is not shown, with its number.
    fn left_out(&self) -> Option<(&'static str, usize)> {
        let left = self.items.len().saturating_sub(self.shown);
        self.more.filter(|_| left > 0).map(|more| (more, left))
    }

    fn list(self) -> List {
        List { marker: self.marker, items: self.items.into_iter().take(self.shown).map(Into::into).collect() }
    }
}

/// Whom to ask and the sentence to send.
pub(super) fn sentence(pen: Pen<'_>, asked: &FindOut) -> Phrase {
    let sentence = pen.say(&format!("{}.find-out", name::question(&asked.question)));
    pen.labelled(name::role(asked.whom), sentence)
}

/// Name, ways to reach them, and what one can ask.
fn call(pen: Pen<'_>, actor: &Actor, today: NaiveDate) -> Phrase {
    let ways = [&actor.phone, &actor.place].into_iter().flatten().map(|way| text(way.as_str()).into());
    let named = join(std::iter::once(pen.doubted(strong(actor.name.as_str()), actor, today)).chain(ways), " · ");
    let ask = pen.find(&format!("actor-{}.ask", actor.id), &[]);
    let mut runs = named.runs;
    runs.extend(ask.into_iter().flat_map(|ask| [text(". "), ask]));
    runs.into()
}
