//! The ledger: which needs have a line, in which order, and what each proposes.

use crate::recommendation::{low_email, product, recommend, software, uses, with};
use crate::world::{World, day, level, options};
use rumb_engine::answer::{Audit, Decision, Operator, Tool, Verdict};
use rumb_engine::autonomy::autonomy;
use rumb_engine::catalogue::{Nature, Need, NeedKind, Product, Software, Tier};
use rumb_engine::ledger::{Line, Proposal, is_undecided, ledger};
use rumb_engine::questionnaire::InventoryOption;
use rumb_engine::recommendation::recommendations;
use std::collections::BTreeSet;

#[test]
fn a_need_has_a_line_when_it_is_raised_or_served_by_a_tool() {
    type Case = (&'static str, fn(&mut World, &mut Audit), &'static [&'static str]);
    let cases: [Case; 7] = [
        ("raised", |_, _| {}, &["email"]),
        ("raised and served", |_, audit| uses(audit, "gmail"), &["email"]),
        ("another served", |_, audit| entered(audit, "chat", "stranger"), &["email", "chat"]),
        ("another told in an answer", answered, &["email", "file-storage"]),
        ("another served by paper", |world, audit| no_tool(world, audit, "chat", Nature::Paper), &["email"]),
        ("a practice raised", |world, _| raises(world, "practice"), &["email"]),
        ("an unknown need raised", |world, _| raises(world, "nowhere"), &["email"]),
    ];
    for (name, said, expected) in cases {
        let (mut world, mut audit) = (big(Vec::new()), low_email());
        said(&mut world, &mut audit);
        assert_eq!(needs(&lines(&world, &audit)), expected, "A line for each need of the tool kind: {name}.");
    }
    let world = big(Vec::new());
    let good = Audit { answers: [("SOV-04".into(), level(4))].into(), ..low_email() };
    assert!(lines(&world, &good).is_empty(), "Nothing raised and nothing used gives no line.");
}

#[test]
fn the_strongest_lines_come_first_then_core_needs_then_by_id() {
    let (world, mut audit) = (big(Vec::new()), low_email());
    for need in ["calendar", "video", "chat", "file-storage"] {
        entered(&mut audit, need, "stranger");
    }
    let found = lines(&world, &audit);
    assert_eq!(needs(&found), ["email", "chat", "file-storage", "calendar", "video"], "In the order of decisions.");
    let strength: Vec<_> = found.iter().map(|line| line.strength).collect();
    assert_eq!(strength, [27, 0, 0, 0, 0], "Only what an answer raises has a strength.");
    assert!(found[1..].iter().all(|line| line.reasons.is_empty()), "And only that has reasons.");
}

#[test]
fn a_line_proposes_its_best_candidate_unless_nothing_pleads_for_a_change() {
    type Case = (&'static str, &'static [&'static str], fn(&mut Audit), &'static str, &'static str);
    let cases: [Case; 6] = [
        ("raised, with a candidate", &["alpha"], |audit| uses(audit, "gmail"), "email", "alpha"),
        ("raised, without a tool", &["alpha"], |_| {}, "email", "alpha"),
        ("raised, the best in use", &["alpha"], |audit| uses(audit, "alpha"), "email", "keep"),
        ("raised, nothing to take", &[], |audit| uses(audit, "gmail"), "email", "keep"),
        ("raised, nothing at all", &[], |_| {}, "email", "nothing"),
        ("served and not raised", &["alpha"], |audit| entered(audit, "chat", "stranger"), "chat", "keep"),
    ];
    for (name, ids, said, need, expected) in cases {
        let world = big(ids.iter().map(|id| software(id, &[("email", 3), ("chat", 3)])).collect());
        let mut audit = low_email();
        said(&mut audit);
        let found = lines(&world, &audit);
        let line = found.iter().find(|line| line.need == need).expect("the need has a line");
        let proposed = match &line.proposal {
            Proposal::Take(candidate) => candidate.software.as_str(),
            Proposal::Keep => "keep",
            Proposal::Nothing => "nothing",
        };
        assert_eq!(proposed, expected, "A need {name}.");
    }
}

#[test]
fn a_line_that_nothing_raises_has_its_candidates_too_each_counted_with_what_is_open() {
    let world = big(["alpha", "beta", "delta", "gamma"].map(|id| software(id, &[("email", 3), ("chat", 2)])).into());
    let mut audit = low_email();
    entered(&mut audit, "chat", "stranger");
    let found = lines(&world, &audit);
    let chat = found.iter().find(|line| line.need == "chat").expect("the need has a line");
    assert_eq!(chat.candidates.len(), 4, "All of them, not only those that are shown.");
    assert_eq!(chat.candidates[0].points.few, 5, "It serves e-mail too, which is open.");
    assert_eq!(found[0].candidates[0].points.few, 0, "Chat is not open: nothing raises it.");
}

#[test]
fn a_line_tells_what_is_used_and_paper_is_no_tool() {
    let (mut world, mut audit) = (big(Vec::new()), low_email());
    uses(&mut audit, "gmail");
    no_tool(&mut world, &mut audit, "email", Nature::Paper);
    let found = lines(&world, &audit);
    let products: Vec<_> = found[0].tools.iter().flat_map(|one| &one.products).map(|id| id.as_str()).collect();
    assert_eq!(products, ["gmail"], "Only the tool is told.");
}

#[test]
fn a_decision_is_waited_for_while_a_line_has_a_tool_that_the_board_may_choose() {
    type Case = (&'static str, fn(&mut World, &mut Audit), bool);
    let cases: [Case; 9] = [
        ("nothing is used", |_, _| {}, false),
        ("a tool was entered", |_, audit| uses(audit, "gmail"), true),
        (
            "its need is decided",
            |_, audit| {
                uses(audit, "gmail");
                keep(audit, "email");
            },
            false,
        ),
        (
            "another need is decided",
            |_, audit| {
                uses(audit, "gmail");
                keep(audit, "chat");
            },
            true,
        ),
        ("it is imposed", |_, audit| imposed(audit), false),
        (
            "one of two is imposed",
            |_, audit| {
                imposed(audit);
                entered(audit, "email", "stranger");
            },
            true,
        ),
        ("paper is used", |world, audit| no_tool(world, audit, "chat", Nature::Paper), false),
        ("an answer names a tool", answered, true),
        (
            "what an answer names is decided",
            |world, audit| {
                answered(world, audit);
                keep(audit, "file-storage");
            },
            false,
        ),
    ];
    for (name, said, expected) in cases {
        let (mut world, mut audit) = (big(Vec::new()), low_email());
        said(&mut world, &mut audit);
        assert_eq!(is_undecided(world.read(&audit), &world.catalogue), expected, "Waited for when {name}.");
        let is_waiting = |line: &Line| !line.tools.is_empty() && !line.imposed && line.decision.is_none();
        assert_eq!(lines(&world, &audit).iter().any(is_waiting), expected, "The lines agree when {name}.");
    }
}

#[test]
fn what_is_no_tool_leaves_the_path_unknown() {
    let natures = [Nature::Paper, Nature::Person, Nature::Device];
    for nature in natures {
        for (beside, expected) in [(false, 8), (true, 0)] {
            let mut own = software("alpha", &[("email", 3)]);
            own.imports.clear();
            let (mut world, mut audit) = (with(vec![own]), low_email());
            no_tool(&mut world, &mut audit, "email", nature);
            if beside {
                uses(&mut audit, "gmail");
            }
            let path = recommend(&world, &audit).candidates[0].points.path;
            assert_eq!(path, expected, "{nature:?}, beside a tool from which no format leads: {beside}.");
        }
    }
}

fn lines(world: &World, audit: &Audit) -> Vec<Line> {
    let (reading, today) = (world.read(audit), day(2026, 12, 1));
    let raised = recommendations(reading, &world.catalogue, autonomy(reading, &world.catalogue).as_ref(), today);
    ledger(reading, &world.catalogue, raised, today)
}

fn needs(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.need.as_str()).collect()
}

/// A world in which a low answer raises the need for e-mail, with more needs than that.
fn big(software: Vec<Software>) -> World {
    let mut world = with(software);
    let need = |(id, kind, tier): (&str, NeedKind, Option<Tier>)| Need {
        id: id.into(),
        kind,
        met_by_members: false,
        names: Vec::new(),
        family: None,
        tier,
        products: Vec::new(),
    };
    let (tool, core, extended) = (NeedKind::Tool, Some(Tier::Core), Some(Tier::Extended));
    world.catalogue.needs = [
        ("video", tool, extended),
        ("calendar", tool, extended),
        ("chat", tool, core),
        ("email", tool, extended),
        ("file-storage", tool, core),
        ("practice", NeedKind::Practice, None),
    ]
    .map(need)
    .into();
    world
}

/// The low answer raises this too.
fn raises(world: &mut World, need: &str) {
    let questions = world.questionnaire.questions.iter_mut();
    questions.filter(|question| question.id == "SOV-04").for_each(|question| question.needs.push(need.into()));
}

fn entered(audit: &mut Audit, need: &str, product: &str) {
    audit.tools.push(Tool::named(need.into(), product.into(), Operator::Unknown));
}

/// A funder asks for the one tool that was entered.
fn imposed(audit: &mut Audit) {
    audit.tools.push(Tool { imposed: true, ..Tool::named("email".into(), "gmail".into(), Operator::Unknown) });
}

fn keep(audit: &mut Audit, need: &str) {
    audit.decisions.insert(need.into(), Decision::of(Verdict::Keep));
}

/// Files are told to be somewhere that has no name here.
fn answered(world: &mut World, audit: &mut Audit) {
    world.questionnaire.inventory.push(InventoryOption {
        question: "INV-02".into(),
        option: "other".into(),
        products: Vec::new(),
        operator: Operator::Unknown,
    });
    audit.answers.insert("INV-02".into(), options(&["other"]));
}

/// Something that lets nothing out, and is no tool.
fn no_tool(world: &mut World, audit: &mut Audit, need: &str, nature: Nature) {
    world.catalogue.products.push(Product { nature, exports: BTreeSet::new(), ..product("no-tool") });
    entered(audit, need, "no-tool");
}
