//! How the plan and the project of the association go together: one page with the board's own words as it wrote them, what it
//! wants with the steps that answer it, what the plan leaves out, and what to talk about. It links by answers alone.

mod want;

use super::fitting;
use crate::document::{
    Block, Column, Document, Level, Phrase, Run, blank, bullets, heading, lead, numbers, paragraph, small, table, text,
    together,
};
use crate::paper::PlanInput;
use crate::paper::plan::Desk;
use crate::paper::{name, pages};
use rumb_engine::answer::{Answer, Value, Verdict};
use rumb_engine::plan::PlannedAction;
use rumb_locale::{Arg, Words};
use want::{Want, decided_so, wants};

/// The question about what is made at a public place: the text that people type about what they do.
const MADE_HERE: &str = "PLA-12";
/// Lines to write on: always the first, the others where nobody wrote anything.
const AIMS: [&str; 3] = ["project-aim", "project-change", "project-keep"];
/// What to talk about before the vote.
const PROMPTS: [&str; 3] = ["project-talk-serves", "project-talk-lacks", "project-talk-people"];

/// How much stands on the page; what is quoted stands there whole or not at all.
#[derive(Clone, Copy)]
struct Room {
    words: usize,
    wants: usize,
    steps: usize,
    left: usize,
}

/// What is tried one after the other until everything stands on one page.
const ROOMS: [Room; 10] = [
    Room { words: 4, wants: 8, steps: 3, left: 6 },
    Room { words: 4, wants: 8, steps: 2, left: 6 },
    Room { words: 4, wants: 8, steps: 1, left: 5 },
    Room { words: 3, wants: 7, steps: 1, left: 4 },
    Room { words: 3, wants: 6, steps: 1, left: 3 },
    Room { words: 2, wants: 5, steps: 1, left: 3 },
    Room { words: 2, wants: 4, steps: 1, left: 2 },
    Room { words: 1, wants: 3, steps: 1, left: 2 },
    Room { words: 1, wants: 2, steps: 1, left: 1 },
    LEAST,
];
const LEAST: Room = Room { words: 0, wants: 1, steps: 1, left: 1 };

/// What is wanted: what has steps in the year, and what has none.
struct Wanted<'a> {
    served: Vec<Want<'a>>,
    left: Vec<Want<'a>>,
}

/// Writes the page on the plan and the project of the association.
pub fn project(input: &PlanInput<'_>, words: &Words) -> Document {
    let fits = |desk: Desk<'_>, room| pages(&written(desk, room), desk.words) == 1;
    written(Desk::new(input, words), fitting(input, ROOMS, fits).unwrap_or(LEAST))
}

fn written(desk: Desk<'_>, room: Room) -> Document {
    let pen = desk.pen;
    let mut document = desk.document("project-title", "project-subject");
    document.push(heading(Level::Two, pen.say("project-title")));
    document.push(lead(desk.input.association));
    document.push(small(pen.say("project-hint")));
    let (served, left) = wants(desk).into_iter().partition(|want| !want.steps.is_empty());
    let wanted = Wanted { served, left };
    for (title, blocks) in [
        ("project-words", own_words(desk, room)),
        ("project-served", rows(desk, &wanted, room)),
        ("project-left", left_out(desk, &wanted, room)),
        ("project-talk", vec![numbers(PROMPTS.map(|id| pen.say(id))).into()]),
    ] {
        if !blocks.is_empty() {
            document.push(heading(Level::Three, pen.say(title)));
            blocks.into_iter().for_each(|block| document.push(block));
        }
    }
    document
}

/// What the board wrote, whole and as it wrote it; lines to write on.
fn own_words(desk: Desk<'_>, room: Room) -> Vec<Block> {
    let pen = desk.pen;
    let quoted = quoted(desk);
    let (shown, hidden) = quoted.split_at(quoted.len().min(room.words));
    let aims = if quoted.is_empty() { &AIMS[..] } else { &AIMS[..1] };
    let mut blocks: Vec<Block> = Vec::new();
    if quoted.is_empty() {
        blocks.push(paragraph(pen.say("project-words-none")).into());
    }
    if !shown.is_empty() {
        blocks.push(bullets(shown.iter().cloned()).into());
    }
    blocks.extend((!hidden.is_empty()).then(|| small(pen.count("project-words-more", hidden.len())).into()));
    blocks.push(together(aims.iter().map(|id| blank(pen.label(id))).collect()));
    blocks
}

/// What is made here, then the sentence beside each decision; each after what it is about.
fn quoted(desk: Desk<'_>) -> Vec<Phrase> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let quote = |about: Run, words: &str| {
        let said = pen.tell("decided-sentence", &[("sentence", Arg::Text(words))]);
        Phrase::from([about, text(" "), said])
    };
    let asked = reading.asked().find(|question| question.id == *MADE_HERE);
    let made = asked.and_then(|question| match reading.audit.answers.get(&question.id) {
        Some(Answer::Answered(Value::Word(words))) if !words.trim().is_empty() => {
            Some(quote(pen.say(&name::question(&question.id)), words))
        }
        Some(Answer::Answered(_) | Answer::DontKnow | Answer::NotConcerned(_)) | None => None,
    });
    let decided = reading.audit.decisions.iter().filter_map(|(need, decision)| {
        let need = pen.plain(&format!("need-{need}"));
        Some(quote(pen.tell("label", &[("name", Arg::Text(&need))]), decision.sentence.as_deref()?))
    });
    made.into_iter().chain(decided).collect()
}

/// What is wanted, with the steps that answer it and when; then what is to stay, as it was decided.
fn rows(desk: Desk<'_>, Wanted { served, left }: &Wanted<'_>, room: Room) -> Vec<Block> {
    let pen = desk.pen;
    let stays = stays(desk, room);
    let mut blocks: Vec<Block> = Vec::new();
    if !served.is_empty() {
        let mut rows = table([Column::new(pen.say("project-want"), 3.6), Column::new(pen.say("project-steps"), 6.4)]);
        for want in served.iter().take(room.wants) {
            rows.row([want.told(desk), steps(desk, &want.steps, room).into()]);
        }
        blocks.push(rows.into());
    } else if !left.is_empty() {
        blocks.push(paragraph(pen.say("project-served-none")).into());
    } else if stays.is_empty() {
        blocks.push(paragraph(pen.say("project-wants-none")).into());
    }
    let hidden = served.len().saturating_sub(room.wants);
    blocks.extend((hidden > 0).then(|| small(pen.count("project-more", hidden)).into()));
    blocks.extend(stays);
    blocks
}

/// Needs whose tools stay, and those that wait, because the board decided so.
fn stays(desk: Desk<'_>, room: Room) -> Vec<Block> {
    let told = [(Verdict::Keep, "project-kept"), (Verdict::NotNow, "project-not-now")].map(|(verdict, id)| {
        let needs = decided_so(desk, &verdict);
        let (shown, hidden) = needs.split_at(needs.len().min(room.wants + 1));
        let more = (!hidden.is_empty()).then(|| "…".to_owned());
        let names: Vec<String> = shown.iter().cloned().chain(more).collect();
        (!needs.is_empty()).then(|| paragraph(desk.pen.labelled(id, text(names.join(" · ")))).into())
    });
    told.into_iter().flatten().collect()
}

fn steps(desk: Desk<'_>, steps: &[&PlannedAction], room: Room) -> Vec<Phrase> {
    let pen = desk.pen;
    let (shown, hidden) = steps.split_at(steps.len().min(room.steps));
    let line = |action: &&PlannedAction| {
        let months = pen.months(action.start, action.end);
        Phrase::from([pen.action(&desk.input.plan.made, &action.id), text(" – "), text(months)])
    };
    let more = (!hidden.is_empty()).then(|| pen.count("project-steps-more", hidden.len()).into());
    shown.iter().map(line).chain(more).collect()
}

/// What is wanted and has no step in the year, and why as far as the plan tells.
fn left_out(desk: Desk<'_>, Wanted { served, left }: &Wanted<'_>, room: Room) -> Vec<Block> {
    let pen = desk.pen;
    let (shown, hidden) = left.split_at(left.len().min(room.left));
    let mut blocks: Vec<Block> = Vec::new();
    if !shown.is_empty() {
        blocks.push(bullets(shown.iter().map(|want| want.left_out(desk))).into());
    }
    blocks.extend((!hidden.is_empty()).then(|| small(pen.count("project-more", hidden.len())).into()));
    let waiting = desk.input.plan.next_year.len();
    let told = match waiting {
        0 if left.is_empty() && !served.is_empty() => paragraph(pen.say("project-left-none")),
        0 => return blocks,
        _ => small(pen.count("project-waiting", waiting)),
    };
    blocks.push(told.into());
    blocks
}
