//! The pictures of an audit with their words, for documents and screens alike.

use super::{name, pen::Pen};
use crate::document::{self, Figure};
use crate::figure::{
    self, Bar, Canvas, Capacity, Drawing, LevelMark, Month as Column, Opening, Plane, Ray, Row, Spot, Timeline,
    Urgency, Vote,
};
use crate::pdf::WIDTH;
use chrono::NaiveDate;
use rumb_engine::autonomy::Autonomy;
use rumb_engine::fraction::{Exact, Fraction, tenths_of};
use rumb_engine::maturity::{AreaResult, Maturity, level};
use rumb_engine::plan::{Extent, Load, Month, Plan, PlannedAction, Reason};
use rumb_engine::questionnaire::Role;
use rumb_locale::{Arg, Words};

/// Size of the letters, in points of a drawing over the whole width of a page.
const LETTERS: f32 = 9.5;

/// Share of the width that leaves room for the bars beside the rose.
const BESIDE: f32 = 0.58;

/// The compass rose of the areas for a screen, and the words that replace it.
pub fn rose(maturity: &Maturity, words: &Words) -> (Drawing, String) {
    rose_across(maturity, words, BESIDE)
}

/// A bar for each area with the shape and the name of its level, and the words that replace it.
pub fn bars(maturity: &Maturity, words: &Words) -> (Drawing, String) {
    let pen = Pen::new(words);
    let bar = |area: &AreaResult| Bar {
        name: pen.plain(&name::area(&area.id)),
        value: area.score.map(hundredths),
        level: area.score.map(|score| LevelMark::of(level(score))),
        note: pen.plain(&name::standing(area)),
    };
    let bars: Vec<_> = maturity.areas.iter().map(bar).collect();
    (figure::bars(&bars, &canvas(pen, 1.0)), profile(pen, maturity.areas.iter(), "bars-alt"))
}

/// Autonomy beside maturity on one plane, and the words that replace it; none where one of them has no figure.
pub fn plane(maturity: &Maturity, autonomy: &Autonomy, words: &Words) -> Option<(Drawing, String)> {
    let pen = Pen::new(words);
    let (right, up) = (maturity.score?, tenths_of(autonomy.score.as_ref()?));
    let spot = Spot { right: hundredths(right), up: up as f32 / 10.0, name: pen.plain("autonomy-plane-now") };
    let (right, up) = (pen.score(right), pen.tenths(up));
    let alt = [("maturity", Arg::Text(right.as_str())), ("autonomy", Arg::Text(up.as_str()))];
    let plane =
        Plane { right: pen.plain("autonomy-plane-right"), up: pen.plain("autonomy-plane-up"), spots: vec![spot] };
    Some((figure::plane(&plane, &canvas(pen, BESIDE)), pen.plainly("autonomy-plane-alt", &alt)))
}

/// Where the association stood at one time, over questions that do not change from one place to the next.
#[derive(Clone, Debug)]
pub struct Place {
    pub on: NaiveDate,
    /// 0 to 100.
    pub maturity: Fraction,
    /// 0 to 100.
    pub autonomy: Exact,
}

/// Autonomy beside maturity then and now, and the words that replace it.
pub fn then_and_now(then: &Place, now: &Place, words: &Words) -> (Drawing, String) {
    let pen = Pen::new(words);
    let spot = |place: &Place, name: &str| Spot {
        right: hundredths(place.maturity),
        up: tenths_of(&place.autonomy) as f32 / 10.0,
        name: pen.plain(name),
    };
    let line = |place: &Place| {
        let (on, right, up) = (pen.date(place.on), pen.score(place.maturity), pen.tenths(tenths_of(&place.autonomy)));
        let args = [("date", on.as_str()), ("maturity", right.as_str()), ("autonomy", up.as_str())];
        pen.plainly("comparison-plane-place", &args.map(|(name, text)| (name, Arg::Text(text))))
    };
    let places = [line(then), line(now)].join(" ");
    let plane = Plane {
        right: pen.plain("autonomy-plane-right"),
        up: pen.plain("autonomy-plane-up"),
        spots: vec![spot(then, "comparison-then"), spot(now, "comparison-now")],
    };
    let alt = pen.plainly("comparison-plane-alt", &[("places", Arg::Text(&places))]);
    (figure::plane(&plane, &canvas(pen, BESIDE)), alt)
}

/// The actions over the months with the hours of each, and the words that replace it.
pub fn timeline(plan: &Plan, words: &Words) -> (Drawing, String) {
    let pen = Pen::new(words);
    (figure::timeline(&model(pen, plan), &canvas_of_rows(pen)), timeline_alt(pen, plan))
}

/// The rose on a share of the width, with letters of the same size: the areas of the overall figure, which everybody has.
pub(super) fn rose_across(maturity: &Maturity, words: &Words, share: f32) -> (Drawing, String) {
    let pen = Pen::new(words);
    let ray = |area: &AreaResult| Ray {
        name: pen.plain(&name::area(&area.id)),
        value: area.score.map(hundredths),
        level: area.score.map(|score| LevelMark::of(level(score))),
    };
    let areas = || maturity.areas.iter().filter(|area| area.weight > 0);
    let rays: Vec<_> = areas().map(ray).collect();
    (figure::rose(&rays, &canvas(pen, share)), profile(pen, areas(), "rose-alt"))
}

/// The timeline for paper, in strips that pages may part.
pub(super) fn timeline_figure(plan: &Plan, words: &Words) -> Figure {
    let pen = Pen::new(words);
    let mut strips = figure::timeline_strips(&model(pen, plan), &canvas_of_rows(pen));
    let head = strips.remove(0);
    document::figure(head, timeline_alt(pen, plan)).continued(strips)
}

fn canvas(pen: Pen<'_>, share: f32) -> Canvas {
    Canvas::new(WIDTH * share, LETTERS, pen.language())
}

/// The score as a drawing takes it.
fn hundredths(score: Fraction) -> f32 {
    *score.numer() as f32 / *score.denom() as f32
}

/// Areas with their level and score, one after the other.
fn profile<'a>(pen: Pen<'_>, areas: impl Iterator<Item = &'a AreaResult>, id: &str) -> String {
    let lines: Vec<_> = areas.map(|area| line(pen, area)).collect();
    pen.plainly(id, &[("areas", Arg::Text(&lines.join(" ")))])
}

fn line(pen: Pen<'_>, area: &AreaResult) -> String {
    let (area_name, standing) = (pen.plain(&name::area(&area.id)), pen.plain(&name::standing(area)));
    let named = [("area", Arg::Text(&area_name)), ("level", Arg::Text(&standing))];
    match area.score {
        Some(score) => {
            let score = pen.score(score);
            pen.plainly("profile-line", &[named[0], named[1], ("score", Arg::Text(&score))])
        }
        None => pen.plainly("profile-line-unscored", &named),
    }
}

fn timeline_alt(pen: Pen<'_>, plan: &Plan) -> String {
    let words = |row: Row| {
        let months = pen.months(plan.start.plus(row.from), plan.start.plus(row.to));
        let told = [("action", Arg::Text(&row.name)), ("months", Arg::Text(&months)), ("hours", Arg::Text(&row.hours))];
        match row.owner.as_str() {
            "" => pen.plainly("timeline-line", &told),
            owner => pen.plainly("timeline-line-owned", &[told.as_slice(), &[("owner", Arg::Text(owner))]].concat()),
        }
    };
    let lines: Vec<_> = rows(pen, plan).into_iter().map(words).collect();
    let hours = pen.hours(plan.totals.hours);
    pen.plainly("timeline-alt", &[("hours", Arg::Text(&hours)), ("lines", Arg::Text(&lines.join(" ")))])
}

/// One row an action; what is to be found out in a month shares one.
fn rows(pen: Pen<'_>, plan: &Plan) -> Vec<Row> {
    let mut rows: Vec<(Option<Month>, Row)> = Vec::new();
    for action in &plan.actions {
        let asked = (action.extent == Extent::FindOut).then_some(action.start);
        if asked.is_some() && rows.iter().any(|(month, _)| *month == asked) {
            continue;
        }
        rows.push((asked, row(pen, plan, action)));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row(pen: Pen<'_>, plan: &Plan, action: &PlannedAction) -> Row {
    let index = |month: Month| usize::try_from(month.since(plan.start)).unwrap_or(0);
    let (title, hours, owner) = match action.extent {
        Extent::Full | Extent::Short => {
            let mut title = pen.action(&plan.made, &action.id).text;
            if action.extent == Extent::Short {
                title = format!("{title} {}", pen.plain("action-short"));
            }
            (
                title,
                pen.hours(action.hours),
                action.person.clone().unwrap_or_else(|| pen.plain(owner(action.owner_role))),
            )
        }
        Extent::FindOut => {
            let together = |other: &&PlannedAction| other.extent == Extent::FindOut && other.start == action.start;
            let hours = plan.actions.iter().filter(together).map(|other| other.hours).sum();
            (pen.plain("find-out-action"), pen.hours(hours), String::new())
        }
    };
    let is_first = action.reasons.iter().any(|reason| matches!(reason, Reason::Flag(_)));
    let urgency = if is_first { Urgency::First } else { Urgency::Usual };
    Row { name: title, from: index(action.start), to: index(action.end), hours, owner, urgency }
}

/// The message that names an owner in a narrow column.
fn owner(role: Role) -> &'static str {
    match role {
        Role::Board => "timeline-owner-board",
        Role::Treasurer => "timeline-owner-treasurer",
        Role::Secretary => "timeline-owner-secretary",
        Role::Comms => "timeline-owner-comms",
        Role::Volunteers => "timeline-owner-volunteers",
        Role::It => "timeline-owner-it",
        Role::Mediator => "timeline-owner-mediator",
    }
}

fn canvas_of_rows(pen: Pen<'_>) -> Canvas {
    Canvas::new(WIDTH, 8.6, pen.language())
}

fn model(pen: Pen<'_>, plan: &Plan) -> Timeline {
    let column = |load: &Load| Column {
        name: pen.plain(&format!("month-short-{}", load.month.number())),
        opening: if load.blocked { Opening::Blocked } else { Opening::Open },
        hours: load.hours as f32,
    };
    let most = plan.load.iter().map(|load| load.capacity).max().unwrap_or(0);
    let each = pen.hours(most);
    // What needs the vote begins in the month after it.
    let vote = plan.vote.month.and_then(|month| u8::try_from(month.since(plan.start) + 1).ok());
    Timeline {
        months: plan.load.iter().map(column).collect(),
        rows: rows(pen, plan),
        vote: vote.map(|month| Vote { month: month.into(), name: pen.plain("timeline-vote") }),
        capacity: Some(Capacity {
            hours: most as f32,
            name: pen.plainly("timeline-capacity", &[("hours", Arg::Text(&each))]),
        }),
        load: pen.plain("timeline-load"),
    }
}
