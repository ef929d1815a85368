//! What each role is expected to be able to do: what may be wrong with it, and the shipped targets by hand.

use crate::case::Case;
use rumb_content::{Problem, catalogue};
use rumb_engine::condition::Band;
use rumb_engine::skill::{Learner, Setting};
use std::collections::BTreeSet;

pub fn cases() -> Vec<Case> {
    let case = |was, became, place, problem, example| Case { file: "skill.toml", was, became, place, problem, example };
    let value = |text: &str| Problem::Value(text.to_owned());
    let core = "core = [\"A1\", \"A2\", \"D2\"]";
    vec![
        case(
            core,
            "core = [\"A1\", \"A2\", \"D9\"]",
            "learner.board.core",
            Problem::Dangling("D9".to_owned()),
            "core = [\"A1\"",
        ),
        case(core, "core = []", "learner.board.core", Problem::Empty("core".to_owned()), "core = [\"A1\""),
        // Nobody expects it of the board.
        case(core, "core = [\"A1\", \"A2\", \"E2\"]", "learner.board.core", value("E2"), ""),
        case("{ A1 = 3, A2 = 2", "{ A1 = 5, A2 = 2", "learner.board.targets.A1", value("5"), ""),
        case("above = 2", "above = 0", "micro.above", value("0"), ""),
        case("profiles = 3", "profiles = 6", "mix.profiles", value("6"), ""),
        case("shared = 30", "shared = 91", "mix.shared", value("91"), ""),
        case("floor = { it = { D1 = 3", "floor = { it = { D1 = 0", "micro.floor.it.D1", value("0"), ""),
        case(
            "deputy = { it = { E2 = 3 } }",
            "deputy = { it = { E7 = 3 } }",
            "large.deputy.it",
            Problem::Dangling("E7".to_owned()),
            "deputy = { it = { E",
        ),
        case("[learner.comms]", "[learner.coms]", "", value("coms"), "[learner.comms]"),
        case(
            "[learner.everyone]\ncore = [\"E1\", \"B1\", \"D1\"]\ntargets = { B1 = 1, B2 = 1, C2 = 1, C3 = 1, D1 = 1, D2 = 1, D4 = 1, E1 = 1 }",
            "# Nobody speaks of everybody.",
            "learner",
            Problem::Missing("learner.everyone".to_owned()),
            "[learner.everyone]",
        ),
    ]
}

#[test]
fn the_shipped_targets_are_those_worked_by_hand() {
    let rules = &catalogue().skills;
    let of = |band, hosts_itself| Setting { band, hosts_itself };
    let (micro, small, large) = (of(Band::Micro, false), of(Band::Small, false), of(Band::Large, false));
    let cases: [(Setting, &[Learner], &str, u8); 12] = [
        (small, &[Learner::Board], "A1", 3),
        (small, &[Learner::Volunteers], "E4", 3),
        (small, &[Learner::Everyone], "D3", 0),
        (small, &[Learner::Treasurer], "C1", 0),
        (micro, &[Learner::Board, Learner::Treasurer], "A1", 2),
        (micro, &[Learner::Board, Learner::Secretary], "D3", 2),
        (micro, &[Learner::It], "D1", 3),
        (micro, &[Learner::It], "E2", 2),
        (micro, &[Learner::Mediator], "E3", 3),
        (large, &[Learner::It], "E2", 4),
        (of(Band::Micro, true), &[Learner::It], "E2", 4),
        (large, &[Learner::Mediator], "E2", 3),
    ];
    for (setting, held, competence, level) in cases {
        let held: BTreeSet<_> = held.iter().copied().collect();
        assert_eq!(rules.target(setting, &held, &competence.into()), level, "{competence} of {held:?} in {setting:?}");
    }
    assert_eq!(rules.deputy(large, Learner::It, &"E2".into()), 3, "who takes the server over");
    let all = catalogue().competences.iter().map(|one| &one.id);
    let everyone = |id| rules.target(small, &BTreeSet::from([Learner::Everyone]), id);
    for id in all.filter(|id| everyone(id) > 0) {
        for learner in Learner::ALL {
            let own = rules.target(small, &BTreeSet::from([learner]), id);
            assert!(own >= everyone(id), "{learner:?} is one of everybody, in {id}");
        }
    }
}
