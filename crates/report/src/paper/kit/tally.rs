use super::KitInput;
use crate::document::{
    Alignment, Block, Cell, Column, Document, Level, Mark, Phrase, blank, heading, mark, paragraph, small, table,
};
use crate::paper::name;
use crate::paper::pen::{Pen, amount};
use rumb_locale::{Arg, Words};

/// What a card says, in the order of the columns.
const CARDS: [&str; 6] = ["0", "1", "2", "3", "4", "?"];
/// Empty lines for tools.
const TOOLS: usize = 6;
/// Actions that a workshop ends with.
const ACTIONS: usize = 3;

/// Writes what is filled in by hand: the votes, and on the back who came, the tools and the three actions.
pub fn tally(input: &KitInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let mut document = input.document("tally", words);
    document.push(heading(Level::Two, pen.say("kit-tally-title")));
    document.push(small(pen.say("kit-tally-lead")));
    document.push(votes(*input, pen));
    document.push(Block::PageBreak);
    for block in filled(pen) {
        document.push(block);
    }
    document
}

fn votes(input: KitInput<'_>, pen: Pen<'_>) -> Block {
    let narrow = |heading: Phrase, weight| Column::new(heading, weight).aligned(Alignment::Middle);
    let counts = CARDS.map(|card| narrow(card.into(), 1.0));
    let first = Column::new(pen.say("kit-tally-question"), 7.0);
    let last =
        [("kit-tally-group", 1.7), ("kit-tally-review", 1.7)].map(|(id, weight)| narrow(pen.say(id).into(), weight));
    let mut rows = table(std::iter::once(first).chain(counts).chain(last));
    for (number, question) in input.questions() {
        let told = pen.plain(&name::question(&question.id));
        let title = pen.tell("kit-question", &[("number", amount(number)), ("question", Arg::Text(&told))]);
        let line = || Phrase::from("……");
        // One line for each of the two votes.
        let counts = CARDS.map(|_| Cell::from(vec![line(), line()]));
        let boxed = mark(Mark::Box, pen.plain("tick-box"));
        let cells = std::iter::once(Cell::from(title)).chain(counts).chain([Cell::from(line()), Cell::from(boxed)]);
        rows.row(cells);
    }
    rows.into()
}

fn filled(pen: Pen<'_>) -> Vec<Block> {
    let dots = || Phrase::from(pen.say("dots-short"));
    let mut who = table([Column::new(pen.say("kit-who-role"), 2.0), Column::new(pen.say("kit-who-count"), 1.0)]);
    for role in ["board", "staff", "volunteers", "members", "others"] {
        who.row([Phrase::from(pen.say(&format!("kit-who-{role}"))), dots()]);
    }
    let three = |heads: [&str; 3], lines: usize| {
        let mut rows = table(heads.map(|id| Column::new(pen.say(id), 1.0)));
        (0..lines).for_each(|_| rows.row([dots(), dots(), dots()]));
        rows
    };
    vec![
        heading(Level::Two, pen.say("kit-who")).into(),
        paragraph(pen.say("kit-who-lead")).into(),
        who.into(),
        heading(Level::Two, pen.say("kit-map")).into(),
        three(["kit-map-need", "kit-map-tool", "kit-map-key"], TOOLS).into(),
        heading(Level::Two, pen.say("kit-actions")).into(),
        three(["kit-actions-what", "kit-actions-who", "kit-actions-when"], ACTIONS).into(),
        blank(pen.label("kit-actions-next")),
    ]
}
