//! Whether words stay inside what they are written in, measured with the letters that are drawn.

use super::*;
use crate::{document::Language, font::Shaper, pdf::WIDTH};

const LONG: [&str; 3] = [
    "Mettre en place la comptabilité analytique intercommunale de toutes les associations du littoral",
    "Anticonstitutionnellementsansaucunespaceniaucunendroitoùcouper",
    "Vote",
];

/// Left, right, size and words of each text.
fn list_extents(drawing: &Drawing) -> Vec<(f32, f32, f32, &str)> {
    let mut shaper = Shaper::default();
    let mut extents = Vec::new();
    for shape in &drawing.shapes {
        if let Shape::Text { x, size, text, anchor, weight, .. } = shape {
            let width = shaper.width(*weight, &Language::new("fr"), text, *size);
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            extents.push((left, left + width, *size, text.as_str()));
        }
    }
    extents
}

fn canvas(width: f32) -> Canvas {
    Canvas::new(width, 8.6, Language::new("fr"))
}

fn plan(owner: &str) -> Timeline {
    let month = |index: usize| Month {
        name: ["sept.", "août", "maig"][index % 3].to_owned(),
        opening: opening(index),
        hours: 7.0,
    };
    let row = |(index, name): (usize, &&str)| Row {
        name: (*name).to_owned(),
        from: index,
        to: index,
        hours: "100 h".to_owned(),
        owner: owner.to_owned(),
        urgency: Urgency::Usual,
    };
    Timeline {
        months: (0..12).map(month).collect(),
        rows: LONG.iter().enumerate().map(row).collect(),
        vote: Some(Vote { month: 1.0, name: LONG[0].to_owned() }),
        capacity: Some(Capacity { hours: 10.0, name: LONG[0].to_owned() }),
        load: LONG[1].to_owned(),
    }
}

fn opening(index: usize) -> Opening {
    if index % 5 == 4 { Opening::Blocked } else { Opening::Open }
}

#[test]
fn no_words_leave_their_picture() {
    let bar = |name: &&str| Bar {
        name: (*name).to_owned(),
        value: Some(0.0),
        level: Some(LevelMark::of(0)),
        note: (*name).to_owned(),
    };
    let ray = |name: &&str| Ray { name: (*name).to_owned(), value: Some(50.0), level: Some(LevelMark::of(2)) };
    let (strips, rays): (Vec<_>, Vec<_>) =
        (LONG.iter().map(bar).collect(), LONG.iter().cycle().take(11).map(ray).collect());
    for width in [WIDTH, WIDTH * 0.66] {
        let mut drawings = vec![bars(&strips, &canvas(width)), rose(&rays, &canvas(width))];
        drawings.extend(timeline_strips(&plan("Communication"), &canvas(width)));
        for drawing in &drawings {
            for (left, right, _, words) in list_extents(drawing) {
                let inside = left >= -0.5 && right <= drawing.width + 0.5;
                assert!(inside, "“{words}” goes from {left} to {right} of {}.", drawing.width);
            }
        }
    }
}

#[test]
fn names_and_owners_of_a_timeline_stay_beside_the_months() {
    for owner in ["Communication", "Trésorerie", "Toute l’équipe, et les personnes qui aident"] {
        let drawing = timeline(&plan(owner), &canvas(WIDTH));
        let upright = |shape: &Shape| match shape {
            Shape::Line { from, to, stroke } if from.0 == to.0 && stroke.colour == Token::Line => Some(from.0),
            _ => None,
        };
        let lines: Vec<f32> = drawing.shapes.iter().filter_map(upright).collect();
        let (first, last) = (lines.iter().copied().fold(f32::MAX, f32::min), lines.iter().copied().fold(0.0, f32::max));
        let mut owned = String::new();
        for (left, right, size, words) in list_extents(&drawing) {
            let aside = right <= first || left >= last;
            let above = words.starts_with("Mettre") || size < 8.6 || words == "100 h";
            assert!(aside || above, "“{words}” should not stand on the months.");
            if left >= last {
                owned.push_str(words);
                owned.push(' ');
            }
        }
        assert!(owned.contains(owner), "{owner} should be written in full: {owned}.");
    }
}

#[test]
fn months_do_not_touch_and_hours_stay_in_their_bars() {
    let drawing = timeline(&plan("Communication"), &canvas(WIDTH));
    let extents = list_extents(&drawing);
    let months: Vec<_> = extents.iter().filter(|extent| ["sept.", "août", "maig"].contains(&extent.3)).collect();
    assert_eq!(months.len(), 12, "every month should be named once.");
    for pair in months.windows(2) {
        assert!(pair[0].1 < pair[1].0, "{} and {} should not touch.", pair[0].3, pair[1].3);
    }
    let bar = |shape: &Shape| match shape {
        Shape::Rect { x, width, fill: Some(Token::Sea), .. } => Some((*x, x + width)),
        _ => None,
    };
    let bars = drawing.shapes.iter().filter_map(bar);
    for ((from, to), hours) in bars.zip(extents.iter().filter(|extent| extent.3 == "100 h")) {
        assert!(hours.0 >= from && hours.1 <= to, "hours from {} to {} leave their bar.", hours.0, hours.1);
    }
}

#[test]
fn every_bar_can_be_seen() {
    for (value, level) in [(0.0, 0), (0.4, 0), (13.9, 0), (30.0, 1), (100.0, 4)] {
        let bar =
            Bar { name: "A".to_owned(), value: Some(value), level: Some(LevelMark::of(level)), note: "B".to_owned() };
        let drawing = bars(&[bar], &Canvas::new(WIDTH, 9.5, Language::new("fr")));
        let seen = drawing.shapes.iter().any(|shape| match shape {
            Shape::Rect { width, stroke: Some(stroke), fill: Some(_), .. } => {
                *width >= 3.0 && stroke.width >= 0.7 && stroke.colour == Token::Level4
            }
            _ => false,
        });
        assert!(seen, "the bar of {value} should have a dark edge and some width.");
    }
}

#[test]
fn strips_are_the_same_picture_cut() {
    let plan = plan("Communication");
    let (whole, strips) = (timeline(&plan, &canvas(WIDTH)), timeline_strips(&plan, &canvas(WIDTH)));
    assert_eq!(strips.len(), plan.rows.len() + 2, "months, rows and hours should each have a strip.");
    let height: f32 = strips.iter().map(|strip| strip.height).sum();
    assert!(
        (height - whole.height).abs() < 0.1,
        "strips of {height} should be as high as the picture, {}.",
        whole.height
    );
    let words = |drawings: &[Drawing]| -> Vec<String> {
        drawings.iter().flat_map(list_extents).map(|(_, _, _, words)| words.to_owned()).collect()
    };
    assert_eq!(words(&strips), words(&[whole]), "strips should say what the picture says.");
}
