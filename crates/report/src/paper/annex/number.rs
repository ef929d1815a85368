use super::Desk;
use crate::document::{
    Alignment, Block, Cell, Column, Item, Mark, Phrase, bullets, mark, paragraph, small, table, text,
};
use crate::figure::LevelMark;
use crate::paper::{action, name, pen::join};
use rumb_engine::fraction::{percent, percent_of, tenths_of};
use rumb_engine::maturity::{AreaResult, level};
use rumb_engine::need::Reason;
use rumb_locale::Arg;

/// The figures of each area, and how they are computed with the association's own numbers.
pub(super) fn numbers(desk: Desk<'_>) -> Vec<Block> {
    let (pen, maturity) = (desk.pen, desk.maturity());
    let end = |id, weight| Column::new(pen.say(id), weight).aligned(Alignment::End);
    let mut rows = table([
        Column::new(pen.say("results-area"), 3.4),
        Column::new(pen.say("results-level"), 2.4),
        end("results-figure", 1.3),
        end("results-completeness", 1.7),
        end("results-confidence", 1.7),
    ]);
    for area in &maturity.areas {
        let standing = standing(desk, area);
        let score = area.score.map(|score| pen.score(score)).unwrap_or_default();
        let cells: [Cell; 5] = [
            pen.say(&name::area(&area.id)).into(),
            standing.into(),
            text(score).into(),
            share(desk, area.completeness.map(percent)).into(),
            share(desk, area.confidence.as_ref().map(percent_of)).into(),
        ];
        rows.row(cells);
    }
    let mut blocks: Vec<Block> = vec![
        rows.into(),
        paragraph(pen.say("results-computed.answer")).into(),
        paragraph(pen.say("results-computed.area")).into(),
        bullets(maturity.areas.iter().filter_map(|area| formula(desk, area)).map(line)).into(),
        paragraph(levels(desk)).into(),
        paragraph(pen.say("results-computed.unknown")).into(),
    ];
    blocks.extend(overall(desk));
    blocks
}

/// The needs with their reasons, and what each of them adds.
pub(super) fn needs(desk: Desk<'_>) -> Vec<Block> {
    let (pen, recommendations) = (desk.pen, desk.input.recommendations);
    if recommendations.is_empty() {
        return Vec::new();
    }
    let mut rows = table([
        Column::new(pen.say("change-need"), 2.6),
        Column::new(pen.say("number-strength"), 1.1).aligned(Alignment::End),
        Column::new(pen.say("plan-why"), 6.5),
    ]);
    for advice in recommendations {
        let reasons = advice.reasons.iter().map(|own| {
            let points = pen.tell("number-points", &[("count", Arg::Number(own.strength()))]);
            join([reason(desk, own), points.into()], " ")
        });
        let cells: [Cell; 3] = [
            pen.say(&format!("need-{}", advice.need)).into(),
            text(pen.whole(advice.strength)).into(),
            reasons.collect::<Vec<_>>().into(),
        ];
        rows.row(cells);
    }
    let others = bullets(formulas(desk).into_iter().map(line));
    let sum = [pen.say("formula-need.sum"), text(" "), pen.say("formula-need")];
    vec![paragraph(sum).into(), others.into(), rows.into()]
}

/// Why there is a need.
fn reason(desk: Desk<'_>, reason: &Reason) -> Phrase {
    let pen = desk.pen;
    match reason {
        Reason::Answer { question, .. } => action::finding(pen, desk.input.reading, question),
        Reason::NoTool { .. } => pen.say("need-reason-no-tool").into(),
        Reason::Captive { score, .. } => {
            let shown = pen.tenths(tenths_of(score));
            pen.tell("need-reason-captive", &[("shown", Arg::Text(&shown))]).into()
        }
        Reason::NoExit { tools, .. } => {
            let names: Vec<_> =
                tools.iter().map(|tool| name::tools(desk.input.catalogue, tool, None, desk.words)).collect();
            pen.tell("need-reason-no-exit", &[("tools", Arg::Text(&names.join(", ")))]).into()
        }
        Reason::Wish { .. } => pen.say("need-reason-wish").into(),
    }
}

/// What the reasons beside low answers add.
fn formulas(desk: Desk<'_>) -> [Phrase; 4] {
    let points = desk.input.catalogue.points.need;
    let tell = |id: &str, args: &[(&str, u32)]| {
        let args: Vec<_> = args.iter().map(|(name, figure)| (*name, Arg::Number((*figure).into()))).collect();
        desk.pen.tell(id, &args).into()
    };
    [
        tell("formula-need.no-tool", &[("points", points.no_tool)]),
        tell("formula-need.captive", &[("below", points.captive_below), ("most", points.captive_at_most)]),
        tell("formula-need.no-exit", &[("points", points.no_exit)]),
        tell("formula-need.wish", &[("points", points.wish), ("tick", points.wish_tick)]),
    ]
}

fn standing(desk: Desk<'_>, area: &AreaResult) -> Phrase {
    let words = desk.pen.say(&name::standing(area));
    match area.score {
        Some(score) => [mark(Mark::Level(LevelMark::of(level(score))), ""), text(" "), words].into(),
        None => words.into(),
    }
}

/// A share in whole percents.
fn share(desk: Desk<'_>, percents: Option<i64>) -> String {
    percents.map(|n| desk.pen.plainly("percent", &[("number", Arg::Number(n))])).unwrap_or_default()
}

/// An area's score with the numbers it comes from.
fn formula(desk: Desk<'_>, area: &AreaResult) -> Option<Phrase> {
    let pen = desk.pen;
    let score = pen.score(area.score?);
    let named = pen.plain(&name::area(&area.id));
    let args = [
        ("area", Arg::Text(named.as_str())),
        ("num", Arg::Number(area.num)),
        ("counted", Arg::Number(area.counted)),
        ("shown", Arg::Text(score.as_str())),
    ];
    Some(pen.tell("results-sum", &args).into())
}

/// Names of the levels, the lowest first.
fn levels(desk: Desk<'_>) -> Phrase {
    let names: Vec<_> = (0..=4).map(|level| desk.pen.plain(&name::level(level))).collect();
    desk.pen.tell("formula-level", &[("levels", Arg::Text(&names.join(", ")))]).into()
}

/// The overall figure stands only here.
fn overall(desk: Desk<'_>) -> Vec<Block> {
    let (pen, maturity) = (desk.pen, &desk.input.shown.maturity);
    let Some(score) = maturity.score else { return vec![paragraph(pen.say("formula-overall-none")).into()] };
    let counted: Vec<_> = maturity.areas.iter().filter_map(|area| Some((area.weight, area.score?))).collect();
    let terms: Vec<_> = counted.iter().map(|(weight, score)| format!("{weight} × {}", pen.score(*score))).collect();
    let weights: i64 = counted.iter().map(|(weight, _)| weight).sum();
    let (sum, shown) = (terms.join(" + "), pen.score(score));
    let named = pen.plain(&name::level(level(score)));
    let said = [("shown", Arg::Text(shown.as_str())), ("level", Arg::Text(named.as_str()))];
    let sums =
        [("sum", Arg::Text(sum.as_str())), ("weights", Arg::Number(weights)), ("shown", Arg::Text(shown.as_str()))];
    let said = [pen.tell("results-overall", &said), text(" "), pen.say("results-overall.meaning")];
    vec![paragraph(said).into(), small(pen.tell("formula-overall", &sums)).into()]
}

fn line(phrase: Phrase) -> Item {
    Item { blocks: vec![small(phrase).into()] }
}
