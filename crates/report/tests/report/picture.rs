//! Figures as shapes: what they must show, whatever the numbers.

use crate::sample::{self, french};
use proptest::prelude::*;
use rumb_report::figure::*;

fn texts(drawing: &Drawing) -> Vec<(f32, &str)> {
    let mut texts = Vec::new();
    for shape in &drawing.shapes {
        if let Shape::Text { x, text, .. } = shape {
            texts.push((*x, text.as_str()));
        }
    }
    texts
}

fn uprights(drawing: &Drawing) -> Vec<f32> {
    let upright = |shape: &Shape| match shape {
        Shape::Line { from, to, stroke } if from.0 == to.0 && stroke.colour == Token::Line => Some(from.0),
        _ => None,
    };
    drawing.shapes.iter().filter_map(upright).collect()
}

/// Every point that a drawing names.
fn points(drawing: &Drawing) -> Vec<Point> {
    let of = |shape: &Shape| match shape {
        Shape::Line { from, to, .. } => vec![*from, *to],
        Shape::Polyline { points, .. } | Shape::Polygon { points, .. } => points.clone(),
        Shape::Rect { x, y, width, height, .. } | Shape::Picture { x, y, width, height, .. } => {
            vec![(*x, *y), (x + width, y + height)]
        }
        Shape::Circle { centre, radius, .. } => {
            vec![(centre.0 - radius, centre.1 - radius), (centre.0 + radius, centre.1 + radius)]
        }
        Shape::Text { x, y, .. } => vec![(*x, *y)],
    };
    drawing.shapes.iter().flat_map(of).collect()
}

fn assert_inside(drawing: &Drawing) {
    for (x, y) in points(drawing) {
        let inside = (-1.0..=drawing.width + 1.0).contains(&x) && (-1.0..=drawing.height + 1.0).contains(&y);
        assert!(inside, "({x}, {y}) should be inside {} × {}.", drawing.width, drawing.height);
    }
}

#[test]
fn the_sample_figures_stay_inside_their_frames() {
    for drawing in [sample::rose(), sample::bars(), sample::timeline(), sample::plane()] {
        assert_inside(&drawing);
    }
}

#[test]
fn the_rose_names_its_eleven_rays_over_four_rings() {
    let rose = sample::rose();
    let words: Vec<&str> = texts(&rose).into_iter().map(|(_, text)| text).collect();
    for name in ["Gouvernance et pilotage", "Coopération locale", "Inclusion et accessibilité"] {
        assert!(words.join(" ").contains(name), "{name} should be written in full: {words:?}");
    }
    let is_ring = |shape: &&Shape| matches!(shape, Shape::Polygon { points, fill: None, .. } if points.len() == 11);
    assert_eq!(rose.shapes.iter().filter(is_ring).count(), 4, "there should be four rings of eleven corners.");
}

#[test]
fn owners_never_cross_the_lines_of_months() {
    let timeline = sample::timeline();
    let lines = uprights(&timeline);
    assert_eq!(lines.len(), 13, "twelve months should have thirteen lines.");
    let last = lines.into_iter().fold(0.0, f32::max);
    for owner in ["bureau", "référente", "secrétaire", "médiatrice", "trésorier", "toute l’équipe"] {
        let places: Vec<f32> =
            texts(&timeline).into_iter().filter(|(_, text)| *text == owner).map(|(x, _)| x).collect();
        assert!(!places.is_empty(), "{owner} should be written.");
        assert!(places.iter().all(|x| *x > last), "{owner} should stand right of every month.");
    }
}

#[test]
fn shapes_travel_as_plain_names_and_numbers() {
    let canvas = Canvas::new(100.0, 10.0, french());
    let bar = Bar { name: "A".to_owned(), value: Some(50.0), level: Some(LevelMark::of(3)), note: "B".to_owned() };
    let json = serde_json::to_value(bars(&[bar], &canvas)).expect("shapes should become JSON");
    assert_eq!(json["shapes"][0]["shape"], "text", "each shape should name its kind.");
    assert_eq!(json["shapes"][0]["anchor"], "start", "anchors should be named as SVG does.");
    assert_eq!(json["shapes"][2]["fill"], "level3", "colours should be names of tokens.");
}

#[test]
fn nothing_to_show_gives_an_empty_drawing() {
    let canvas = Canvas::new(300.0, 10.0, french());
    assert!(rose(&[], &canvas).shapes.is_empty(), "a rose without rays has no shapes.");
    assert!(bars(&[], &canvas).shapes.is_empty(), "no bars, no shapes.");
    let nothing = Timeline { months: vec![], rows: vec![], vote: None, capacity: None, load: String::new() };
    assert_inside(&timeline(&nothing, &canvas));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_numbers_and_names_give_a_drawing_inside_its_frame(
        rays in prop::collection::vec((any::<String>(), any::<Option<f32>>()), 0..14),
        rows in prop::collection::vec((any::<String>(), 0..20usize, 0..20usize, any::<f32>()), 0..14),
        months in 0..14usize, size in 6.0..14.0f32, width in 300.0..900.0f32, place in any::<f32>(),
    ) {
        let canvas = Canvas::new(width, size, french());
        let level = Some(LevelMark::of(2));
        let roses: Vec<Ray> = rays.iter().map(|(name, value)| Ray { name: name.clone(), value: *value, level }).collect();
        let strips: Vec<Bar> = rays.into_iter().map(|(name, value)| Bar { note: name.clone(), name, value, level }).collect();
        let plan = Timeline {
            months: rows.iter().cycle().take(if rows.is_empty() { 0 } else { months }).map(|row| Month {
                name: row.0.chars().take(4).collect(), opening: Opening::Blocked, hours: row.3,
            }).collect(),
            vote: Some(Vote { month: place, name: "vote".to_owned() }),
            capacity: Some(Capacity { hours: place, name: "capacité".to_owned() }),
            load: "heures".to_owned(),
            rows: rows.into_iter().map(|(name, from, to, _)| Row {
                owner: name.clone(), hours: "4 h".to_owned(), name, from, to, urgency: Urgency::Usual,
            }).collect(),
        };
        let spots = vec![Spot { right: place, up: -place, name: "ici".to_owned() }];
        let field = Plane { right: "droite".to_owned(), up: "haut".to_owned(), spots };
        for drawing in [
            rose(&roses, &canvas), bars(&strips, &canvas), timeline(&plan, &canvas),
            plane(&field, &canvas),
        ] {
            assert_inside(&drawing);
        }
    }
}
