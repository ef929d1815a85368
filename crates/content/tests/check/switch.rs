//! Changes of tools: what may be wrong with them, and what holds of the shipped ones.

use crate::case::Case;
use crate::check;
use rumb_content::{Problem, Source, catalogue};
use rumb_engine::catalogue::{NeedKind, StageKind, Switch};
use rumb_engine::id::NeedId;

/// Hours that a whole change may ask of a micro association, by need; two working days at most for any other.
const MICRO: [(&str, u32); 6] =
    [("email", 12), ("calendar", 4), ("video-meeting", 4), ("scheduling-poll", 4), ("forms-surveys", 4), ("chat", 4)];
const MICRO_MOST: u32 = 17;

pub fn cases() -> Vec<Case> {
    let case = |file, was, became, place, problem, example| Case { file, was, became, place, problem, example };
    let value = |text: &str| Problem::Value(text.to_owned());
    let (switch, bases, changes) = ("switch.toml", "action/2.toml", "changes = [\"email\"]");
    vec![
        case(bases, changes, "changes = []", "A22.changes", Problem::Field("changes"), changes),
        case(
            bases,
            changes,
            "changes = [\"emial\"]",
            "A22.changes",
            Problem::Dangling("emial".to_owned()),
            "changes = [\"email\"]",
        ),
        case(bases, changes, "changes = [\"governance\"]", "A22.changes", value("governance"), changes),
        case(
            bases,
            changes,
            "changes = [\"email\"]\nprepares = [\"email\"]",
            "A22.prepares",
            Problem::Twice("email".to_owned()),
            "",
        ),
        // A red flag is closed, whatever the board decides of its tools.
        case(
            "action/1.toml",
            "needs = [\"continuity\", \"password-management\"]",
            "changes = [\"password-management\"]",
            "A12.changes",
            Problem::Field("changes"),
            changes,
        ),
        case(
            switch,
            "needs = [\"email\"]",
            "needs = [\"emial\"]",
            "email.needs",
            Problem::Dangling("emial".to_owned()),
            "needs = [\"email\"]",
        ),
        case(switch, "needs = [\"email\"]", "needs = [\"skills\"]", "email.needs", value("skills"), "needs = "),
        case(switch, "needs = [\"email\"]", "needs = [\"calendar\"]", "email.needs", twice("calendar"), ""),
        case(switch, "needs = [\"email\"]", "needs = []", "email.needs", twice("needs = []"), ""),
        case(
            switch,
            "pilot = { hours = [3, 4, 8, 14]",
            "pilot = { hours = [3, 4, 8, 81]",
            "email.pilot",
            value("3, 4, 8, 81"),
            "pilot = ",
        ),
        case(
            switch,
            "pilot = { hours = [3, 4, 8, 14]",
            "pilot = { hours = [3, 4, 8, 7]",
            "email.pilot",
            value("3, 4, 8, 7"),
            "pilot = ",
        ),
        case(
            switch,
            "move = { hours = [5, 6, 14, 24]",
            "move = { hours = [0, 6, 14, 24]",
            "email.move",
            value("0, 6, 14, 24"),
            "move = ",
        ),
        case(switch, "minutes = 60 }, {", "minutes = 700 }, {", "usual.pilot", value("700"), "pilot = "),
        case(switch, "id = \"A2\", level = 1", "id = \"A2\", level = 5", "usual.pilot", value("5"), "pilot = "),
        case(
            switch,
            "id = \"A2\", level = 1",
            "id = \"A8\", level = 1",
            "usual.pilot",
            Problem::Dangling("A8".to_owned()),
            "pilot = ",
        ),
        case(switch, "from = 0, to = 100", "from = 200, to = 100", "usual.cost", value("200"), "cost = "),
        case(
            switch,
            "own_words = [\"move\"",
            "own_words = [\"moove\"",
            "email",
            value("moove"),
            "own_words = [\"move\"",
        ),
        case(switch, "id = \"light\"", "id = \"usual\"", "usual", twice("usual"), "id = \"usual-2\""),
    ]
}

fn twice(text: &str) -> Problem {
    Problem::Twice(text.to_owned())
}

#[test]
fn a_need_that_no_way_of_changing_names_has_one_all_the_same() {
    let shipped = Source::shipped();
    let wrong = shipped.text("switch.toml").unwrap_or_default().replacen("needs = []", "needs = [\"backup\"]", 1);
    let told: Vec<_> = check(&shipped.with("switch.toml", &wrong)).into_iter().map(|one| one.problem).collect();
    assert_eq!(told, [Problem::Missing("needs".to_owned())], "without the way for all others, that is told");
}

#[test]
fn a_micro_association_is_never_asked_more_than_it_can_give() {
    let whole = |switch: &Switch| StageKind::ALL.iter().map(|kind| switch.stage(*kind).hours[0]).sum::<u32>();
    for need in catalogue().needs.iter().filter(|need| need.kind == NeedKind::Tool) {
        let switch = catalogue().switch(&need.id).expect("every need of a tool has a way of changing it");
        let most = MICRO.iter().find(|(id, _)| need.id == **id).map_or(MICRO_MOST, |(_, most)| *most);
        assert!(whole(switch) <= most, "{} asks {} hours of a micro association", need.id, whole(switch));
    }
}

#[test]
fn what_the_library_changes_can_also_be_decided() {
    let changed: Vec<&NeedId> = catalogue().actions.iter().flat_map(|action| &action.changes).collect();
    for need in changed {
        let serves = catalogue().software.iter().any(|software| software.needs.contains_key(need));
        assert!(serves, "a libre software can be decided for {need}");
    }
}
