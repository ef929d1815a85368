mod sheet;

use crate::document::{
    Alignment, Block, Column, Document, Header, Level, Phrase, heading, lead, paragraph, see, small, table, text,
};
use crate::paper::plan::{Desk, hours};
use crate::paper::{PlanInput, name};
use rumb_engine::questionnaire::Role;
use rumb_engine::skill::{self, Training};
use rumb_locale::{Language, Words};
use sheet::{FULL, ROOMS, Room, Sheet};

/// Writes one sheet for each role that has something to do in the plan, after a page that says who does what.
///
/// A role that only learns something has none: what is learnt together stands in the plan.
pub fn roles(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let sheets: Vec<_> = Role::ALL.into_iter().map(|role| Sheet::of(desk, role)).filter(Sheet::is_needed).collect();
    let mut document = desk.document("roles-title", "roles-subject");
    document.header = Header::Part;
    document.push(heading(Level::One, desk.pen.say("roles-title")));
    if sheets.is_empty() {
        document.push(paragraph(desk.pen.say(name::nothing(input.plan))));
        return document;
    }
    document.push(lead(desk.pen.say("roles-lead")));
    overview(desk, &sheets).into_iter().for_each(|block| document.push(block));
    let trainings = skill::trainings(input.reading, input.catalogue, input.plan, input.today);
    for sheet in &sheets {
        document.push(Block::PageBreak);
        let room = room(input, sheet.role, &trainings);
        sheet.blocks(&trainings, room).into_iter().for_each(|block| document.push(block));
    }
    document
}

/// The fullest room with which the sheet of a role takes the fewest pages in every language, so that it tells the same in each.
fn room(input: &PlanInput<'_>, role: Role, trainings: &[Training]) -> Room {
    let words = Language::ALL.map(Words::of);
    let most = |room: &Room| {
        let pages = words.iter().map(|words| Sheet::of(Desk::new(input, words), role).count(trainings, *room));
        pages.max().unwrap_or_default()
    };
    let mut best: Option<(usize, Room)> = None;
    for room in ROOMS {
        let pages = most(&room);
        if best.is_none_or(|(fewest, _)| pages < fewest) {
            best = Some((pages, room));
        }
        if pages == 1 {
            break;
        }
    }
    best.map_or(FULL, |(_, room)| room)
}

/// Who does what: each role with the hours of its year, and their sum.
fn overview(desk: Desk<'_>, sheets: &[Sheet<'_>]) -> Vec<Block> {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("grid-role"), 3.0),
        Column::new(pen.say("grid-person"), 2.4),
        Column::new(pen.say("grid-deputy"), 2.4),
        Column::new(pen.say("cover-hours"), 1.2).aligned(Alignment::End),
    ]);
    for sheet in sheets {
        let role = pen.plain(name::role(sheet.role));
        let [person, deputy] = sheet.names();
        let hours = Phrase::from(text(pen.hours(sheet.hours())));
        rows.row([see(role, anchor(sheet.role)).into(), person, deputy, hours]);
    }
    let all = pen.hours(sheets.iter().map(Sheet::hours).sum());
    rows.row([Phrase::from(pen.say("roles-all")), Phrase::default(), Phrase::default(), text(all).into()]);
    vec![rows.into(), small(hours(desk)).into()]
}

fn anchor(role: Role) -> &'static str {
    name::role(role)
}
