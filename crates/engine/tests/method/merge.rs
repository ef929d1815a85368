//! Two copies made one: cases by hand, and properties on five hundred pairs made by chance out of one ancestor.

use chrono::NaiveDate;
use proptest::prelude::*;
use rumb_engine::answer::{
    Agreed, Answer, Audit, Decision, FollowUp, Operator, Person, Progress, Tool, Value, Verdict,
};
use rumb_engine::merge::{Conflict, Merged, Moved, Place, Side, Told, merge, weave};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::workshop::{Round, Vote};
use std::collections::BTreeMap;

type Values = BTreeMap<Place, Told>;

#[test]
fn one_change_is_taken_two_are_asked_about_and_a_deletion_is_a_change() {
    let (two, three, four) = (level(2), level(3), level(4));
    // What stood there before (when it is known), in ours, in theirs; then what stands there, and whether it is asked.
    let cases = [
        (Some(&two), Some(&two), Some(&three), Some(&three), false),
        (Some(&two), Some(&three), Some(&two), Some(&three), false),
        (Some(&two), Some(&three), Some(&four), Some(&three), true),
        (Some(&two), Some(&three), Some(&three), Some(&three), false),
        (Some(&two), None, Some(&two), None, false),
        (Some(&two), Some(&two), None, None, false),
        (Some(&two), None, Some(&three), None, true),
        (Some(&two), Some(&three), None, Some(&three), true),
    ];
    for (before, ours, theirs, expected, is_asked) in cases {
        let [base, ours, theirs] = [before, ours, theirs].map(answered);
        let merged = merge([&ours, &theirs], since(&base, &ours, &theirs), &BTreeMap::new());
        assert_eq!(merged.audit.answers.get("GOV-01"), expected, "{before:?} became {ours:?} and {theirs:?}");
        assert_eq!(!merged.conflicts.is_empty(), is_asked, "{before:?} became {ours:?} and {theirs:?}");
    }
}

#[test]
fn without_an_ancestor_what_one_copy_holds_is_taken_and_two_values_are_asked_about() {
    let (two, three) = (level(2), level(3));
    let merged = merge([&answered(Some(&two)), &answered(None)], unknown, &BTreeMap::new());
    assert_eq!(merged, Merged { audit: answered(Some(&two)), conflicts: Vec::new() }, "an answer against none stands");
    let told = [Some(Told::Answer(two.clone())), Some(Told::Answer(three.clone()))];
    let conflict = Conflict { place: gov(), told, chosen: None };
    let pair = [&answered(Some(&two)), &answered(Some(&three))];
    let merged = merge(pair, unknown, &BTreeMap::new());
    assert_eq!(merged.conflicts, vec![conflict.clone()], "two answers are a conflict");
    assert_eq!(merged.audit, answered(Some(&two)), "ours stands until somebody chooses");
    let merged = merge(pair, unknown, &[(gov(), Side::Theirs)].into());
    assert_eq!(merged.audit, answered(Some(&three)), "the chosen one stands");
    assert_eq!(merged.conflicts, vec![Conflict { chosen: Some(Side::Theirs), ..conflict }], "and is told as chosen");
}

#[test]
fn what_two_people_tell_of_one_tool_stands_together() {
    let mut base = Audit::empty(Length::Flash);
    base.tools = vec![Tool::named("email".into(), "gmail".into(), Operator::Unknown)];
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    ours.tools[0].yearly_cost_eur = Some(72);
    theirs.tools[0].operator = Operator::Vendor;
    theirs.tools.push(Tool::named("agenda".into(), "paper".into(), Operator::Local));
    let merged = merge([&ours, &theirs], since(&base, &ours, &theirs), &BTreeMap::new());
    let both = Tool { yearly_cost_eur: Some(72), operator: Operator::Vendor, ..base.tools[0].clone() };
    assert_eq!(merged.audit.tools, vec![both, theirs.tools[1].clone()], "the cost of one, the operator of the other");
    assert_eq!(merged.conflicts, Vec::new(), "nobody is asked");
    ours.tools.clear();
    let merged = merge([&ours, &theirs], since(&base, &ours, &theirs), &BTreeMap::new());
    let asked: Vec<_> = merged.conflicts.iter().map(|conflict| &conflict.place).collect();
    assert!(
        matches!(asked[..], [Place::Tool(name)] if name.product == "gmail"),
        "a changed tool is not taken out unasked"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn merging_loses_nothing_and_does_not_care_who_is_first(
        base in audit(), ours in edits(), theirs in edits(), is_known in any::<bool>(), coins in any::<u64>(),
    ) {
        let (ours, theirs) = (edited(&base, &ours), edited(&base, &theirs));
        let known = since(&base, &ours, &theirs);
        let moved = |place: &Place| if is_known { known(place) } else { Moved::Unknown };

        for copy in [&base, &ours, &theirs] {
            let same = merge([copy, copy], moved, &BTreeMap::new());
            prop_assert_eq!(&same.audit, copy, "an audit with itself is itself");
            prop_assert_eq!(same.conflicts, Vec::new(), "and asks nothing");
        }

        let open = merge([&ours, &theirs], moved, &BTreeMap::new());
        let coin = |number: usize| if coins >> (number % 64) & 1 == 0 { Side::Ours } else { Side::Theirs };
        let choices: BTreeMap<_, _> =
            open.conflicts.iter().enumerate().map(|(number, conflict)| (conflict.place.clone(), coin(number))).collect();
        let merged = merge([&ours, &theirs], moved, &choices);
        let turned = choices.iter().map(|(place, side)| (place.clone(), other(*side))).collect();
        let around = merge([&theirs, &ours], |place| around(moved(place)), &turned);
        prop_assert_eq!(&merged.audit, &around.audit, "the order of the copies does not matter");
        let swapped: Vec<_> = around.conflicts.iter().map(|conflict| Conflict {
            told: [conflict.told[1].clone(), conflict.told[0].clone()],
            chosen: conflict.chosen.map(other),
            ..conflict.clone()
        }).collect();
        prop_assert_eq!(&merged.conflicts, &swapped, "nor for what is asked");

        let (before, result) = (values(&base), values(&merged.audit));
        for copy in [&ours, &theirs] {
            for (place, told) in values(copy) {
                let asked = merged.conflicts.iter().any(|conflict| conflict.told.contains(&Some(told.clone()))
                    && conflict.place == place) || taken_out_whole(&merged.conflicts, &place);
                let was_there = is_known && before.get(&place) == Some(&told);
                let longer = place == Place::Length;
                prop_assert!(result.get(&place) == Some(&told) || asked || was_there || longer, "{place:?} {told:?} is lost");
            }
            let again = merge([&merged.audit, copy], |_| Moved::Ours, &BTreeMap::new());
            prop_assert_eq!(&again.audit, &merged.audit, "a copy that the result came from brings nothing new");
        }
    }
}

/// Whether a conflict is about the whole thing of which this place is a part.
fn taken_out_whole(conflicts: &[Conflict], place: &Place) -> bool {
    place.whole().is_some_and(|whole| conflicts.iter().any(|conflict| conflict.place == whole))
}

/// All that an audit tells, by place: what it has and an empty one has not.
fn values(audit: &Audit) -> Values {
    let mut values = Values::new();
    let empty = Audit::empty(audit.length);
    // A tool that stands in both is gone through part by part.
    let bare = Audit {
        tools: audit
            .tools
            .iter()
            .map(|tool| Tool {
                name: tool.name.clone(),
                ..Tool::named(tool.need.clone(), tool.product.clone(), Operator::Unknown)
            })
            .collect(),
        ..empty.clone()
    };
    for than in [&empty, &bare] {
        weave([audit, than], &mut |place, [told, _]| {
            values.extend(told.map(|told| (place, told)));
            Side::Ours
        });
    }
    values.insert(Place::Length, Told::Length(audit.length));
    values
}

/// Who moved what since the ancestor, by looking at it.
fn since<'a>(base: &'a Audit, ours: &'a Audit, theirs: &'a Audit) -> impl Fn(&Place) -> Moved + Copy + 'a {
    move |place: &Place| {
        let is_part = |other: &Place| other == place || other.whole().as_ref() == Some(place);
        let [before, one, other] = [base, ours, theirs]
            .map(|audit| values(audit).into_iter().filter(|(other, _)| is_part(other)).collect::<Vec<_>>());
        match (one != before, other != before) {
            (true, true) => Moved::Both,
            (true, false) => Moved::Ours,
            (false, true) => Moved::Theirs,
            (false, false) => Moved::Unknown,
        }
    }
}

fn unknown(_: &Place) -> Moved {
    Moved::Unknown
}

fn around(moved: Moved) -> Moved {
    match moved {
        Moved::Ours => Moved::Theirs,
        Moved::Theirs => Moved::Ours,
        Moved::Both | Moved::Unknown => moved,
    }
}

fn other(side: Side) -> Side {
    match side {
        Side::Ours => Side::Theirs,
        Side::Theirs => Side::Ours,
    }
}

fn gov() -> Place {
    Place::Answer("GOV-01".into())
}

fn level(level: u32) -> Answer {
    Answer::Answered(Value::Number(level))
}

fn answered(answer: Option<&Answer>) -> Audit {
    let answers = answer.map(|answer| ("GOV-01".into(), answer.clone())).into_iter().collect();
    Audit { answers, ..Audit::empty(Length::Flash) }
}

/// One thing done to an audit: what, where, and how, all by number.
type Edit = (u8, u8, u8);

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec((0..18_u8, 0..3_u8, 0..4_u8), 0..14)
}

fn audit() -> impl Strategy<Value = Audit> {
    edits().prop_map(|edits| edited(&Audit::empty(Length::Flash), &edits))
}

/// Does a list of things to an audit; a few keys and values, so that two people meet often.
fn edited(audit: &Audit, edits: &[Edit]) -> Audit {
    let mut audit = audit.clone();
    for (what, at, how) in edits {
        edit(&mut audit, *what, usize::from(*at), u32::from(*how));
    }
    audit
}

fn edit(audit: &mut Audit, what: u8, at: usize, how: u32) {
    let question = ["GOV-01", "CON-01", "PRF-01"][at];
    let need = ["email", "agenda", "chat"][at];
    let action = ["A01", "A02", "A03"][at];
    let name = ["Ana", "Bo", "Cy"][at];
    let is_away = how == 0;
    match what {
        0 => put(
            &mut audit.answers,
            question,
            is_away,
            [level(how), level(how), level(0), Answer::DontKnow][how as usize].clone(),
        ),
        1 => put(&mut audit.importance, ["GOV", "CON", "COL"][at], is_away, i64::from(how)),
        2 => put(
            &mut audit.decisions,
            need,
            is_away,
            Decision { sentence: Some(format!("{how}")), ..Decision::of(Verdict::Keep) },
        ),
        3 => put(&mut audit.follow_up, action, is_away, FollowUp { state: Progress::ALL[at], on: day(how) }),
        4 => put(&mut audit.pins, action, is_away, Month::of(day(how))),
        5 => {
            audit.agreed =
                (0..how).map(|n| (action.into(), Agreed { start: Month::of(day(1)), hours: vec![n] })).collect()
        }
        6 => toggle(&mut audit.wishes, need.into()),
        7 => {
            audit.tools.retain(|tool| tool.need != need);
            if !is_away {
                audit.tools.push(Tool::named(need.into(), "gmail".into(), Operator::ALL[how as usize]));
            }
        }
        8 | 9 => {
            for tool in audit.tools.iter_mut().filter(|tool| tool.need == need) {
                match at {
                    0 => tool.yearly_cost_eur = (!is_away).then_some(how),
                    1 => tool.satisfaction = Some(how as u8),
                    _ => tool.contract_end = Some(day(how)),
                }
            }
        }
        10 => {
            audit.people.retain(|person| person.name != name);
            if !is_away {
                audit.people.push(Person {
                    name: name.to_owned(),
                    roles: [Role::ALL[how as usize]].into(),
                    ..Person::default()
                });
            }
        }
        11 => audit.capacity.hours_per_month = (!is_away).then_some(how),
        12 => audit.capacity.blocked_months = (1..=how).collect(),
        13 => audit.capacity.admins = (!is_away).then_some(how == 1),
        14 => audit.length = [Length::Flash, Length::Standard, Length::Full][at],
        15 => audit.languages = ["fr", "ro", "ca"][..at].iter().map(ToString::to_string).collect(),
        16 => put(
            &mut audit.rounds,
            question,
            is_away,
            Round { seen: None, taken: 0, consensus: Some(Vote::Level(how as u8)), dissent: None },
        ),
        _ => {
            if !audit.deep.remove("GOV") {
                audit.deep.insert("GOV".into());
            }
        }
    }
}

fn put<K: for<'a> From<&'a str> + Ord, V>(map: &mut BTreeMap<K, V>, key: &str, is_away: bool, value: V) {
    if is_away {
        map.remove(&K::from(key));
    } else {
        map.insert(key.into(), value);
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    let before = list.len();
    list.retain(|known| *known != item);
    if list.len() == before {
        list.push(item);
    }
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1 + number % 12, 1).expect("the date exists")
}
