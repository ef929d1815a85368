//! How free the association is to leave its tools: worked by hand, and true of whatever is used.
//!
//! The weights are exit 20, law 20, restraint 20, openness 15, operable 15, voice 10; yes counts whole, partly half.

use crate::recommendation::{hosted, product, software};
use crate::world::{World, options, world};
use proptest::prelude::*;
use rumb_engine::answer::{Audit, Operator, Tool};
use rumb_engine::autonomy::{Autonomy, Fact, FactName, Facts, Holder, autonomy, standing, what_if};
use rumb_engine::catalogue::{Nature, Product, Tier};
use rumb_engine::fraction::{Exact, whole};
use rumb_engine::id::{NeedId, ProductId};
use rumb_engine::questionnaire::{InventoryOption, Length};
use std::collections::BTreeSet;

/// Tools by need, product, share in thousandths, and who runs them; then the exact score and confidence.
type Vector =
    (&'static str, &'static [(&'static str, &'static str, Option<u16>, Operator)], Option<&'static str>, &'static str);

const VENDOR: Operator = Operator::Vendor;

const VECTORS: [Vector; 16] = [
    ("all is well", &[("email", "yyyyyy", None, VENDOR)], Some("100"), "1"),
    ("nothing is well", &[("email", "nnnnnn", None, VENDOR)], Some("0"), "1"),
    ("all is half well: 100 / 2", &[("email", "pppppp", None, VENDOR)], Some("50"), "1"),
    ("nothing is known", &[("email", "uuuuuu", None, VENDOR)], None, "0"),
    ("20 + 15 of a usual mailbox", &[("email", "ynnynn", None, VENDOR)], Some("35"), "1"),
    ("20 + 15/2; 100 - 10 are known", &[("email", "ynnpnu", None, VENDOR)], Some("55/2"), "9/10"),
    ("(35 + 100) / 2", &[("email", "ynnynn", None, VENDOR), ("email", "yyyyyy", None, VENDOR)], Some("135/2"), "1"),
    (
        "35 · 3/4 + 100 · 1/4: the rest of the use is the other's",
        &[("email", "ynnynn", Some(750), VENDOR), ("email", "yyyyyy", None, VENDOR)],
        Some("205/4"),
        "1",
    ),
    (
        "two shares of 1/5 are a half each",
        &[("email", "ynnynn", Some(200), VENDOR), ("email", "yyyyyy", Some(200), VENDOR)],
        Some("135/2"),
        "1",
    ),
    (
        "35 · 1/2 + 100 · 1/4 + 0 · 1/4",
        &[("email", "ynnynn", Some(500), VENDOR), ("email", "yyyyyy", None, VENDOR), ("email", "nnnnnn", None, VENDOR)],
        Some("85/2"),
        "1",
    ),
    (
        "shares of nothing are equal ones",
        &[("email", "ynnynn", Some(0), VENDOR), ("email", "yyyyyy", Some(0), VENDOR)],
        Some("135/2"),
        "1",
    ),
    (
        "(2 · 35 + 1 · 100) / 3: a core need weighs 2",
        &[("email", "ynnynn", None, VENDOR), ("operating-system", "yyyyyy", None, VENDOR)],
        Some("170/3"),
        "1",
    ),
    (
        "(35 + 0) / 2: what is unknown counts as nothing",
        &[("email", "ynnynn", None, VENDOR), ("email", "uuuuuu", None, VENDOR)],
        Some("35/2"),
        "1/2",
    ),
    ("20 + 20 + 20 + 15 + 15 + 10/2 at home", &[("email", "libre", None, Operator::Local)], Some("95"), "1"),
    (
        "20 + 15 + 15 at some firm: law, restraint and voice, 50 together, are not known",
        &[("email", "libre", None, VENDOR)],
        Some("50"),
        "1/2",
    ),
    (
        "20 + 20 + 20 + 15 + 15 wherever it runs; only the voice is not the same",
        &[("email", "libre", None, Operator::Unknown)],
        Some("90"),
        "9/10",
    ),
];

#[test]
fn every_vector_worked_by_hand_comes_out_exactly() {
    for (name, tools, score, confidence) in VECTORS {
        let mut audit = Audit::empty(Length::Full);
        audit.tools = tools.iter().map(|(need, id, share, by)| tool(need, id, *share, *by)).collect();
        let found = computed(&audit).expect("a tool is in use");
        assert_eq!(found.score.map(|score| score.to_string()).as_deref(), score, "{name}");
        assert_eq!(found.confidence.to_string(), confidence, "{name}: how sure it is");
    }
}

#[test]
fn dependence_is_the_mean_over_needs_of_what_rests_on_each() {
    let mut audit = Audit::empty(Length::Full);
    audit.tools = vec![
        tool("email", "ynnynn", None, VENDOR),
        tool("file-storage", "ynnynn", None, VENDOR),
        tool("file-storage", "libre", None, Operator::Local),
    ];
    let found = computed(&audit).expect("tools are in use");
    let told: Vec<_> = found.holders.iter().map(|(holder, share)| (holder.clone(), share.to_string())).collect();
    // One need wholly and half of another: (1 + 1/2) / 2; the rest is ours.
    let expected = [(Holder::Vendor("vendor".to_owned()), "3/4"), (Holder::Ourselves, "1/4")];
    assert_eq!(told, expected.map(|(holder, share)| (holder, share.to_owned())), "the largest share first");
    assert_eq!(found.concentration.to_string(), "9/16", "3/4 squared: on oneself one does not depend");
    let files = found.needs.iter().find(|need| need.need == "file-storage").expect("it has tools");
    assert_eq!(files.tools[files.weakest].products, [ProductId::from("ynnynn")], "the weakest tool is named");
}

#[test]
fn paper_and_nothing_are_no_tools_and_their_needs_are_named() {
    let mut world = lists();
    world.catalogue.products.push(Product { nature: Nature::Paper, vendor: None, ..rated("paper") });
    let option = |question: &str, option: &str, products: &[&str]| InventoryOption {
        question: question.into(),
        option: option.into(),
        products: products.iter().map(|id| (*id).into()).collect(),
        operator: VENDOR,
    };
    world.questionnaire.inventory = vec![
        option("INV-01", "gmail", &["ynnynn", "nnnynn"]),
        option("INV-01", "none", &[]),
        option("INV-01", "other", &[]),
        option("INV-02", "paper", &["paper"]),
    ];
    let read = |audit: &Audit| autonomy(world.read(audit), &world.catalogue);
    let mut audit = Audit::empty(Length::Full);
    audit.answers.insert("INV-02".into(), options(&["paper"]));
    assert_eq!(read(&audit), None, "paper alone is no tool");
    audit.answers.insert("INV-01".into(), options(&["gmail"]));
    let found = read(&audit).expect("a tool is in use");
    assert_eq!(found.without, [NeedId::from("file-storage")], "what is done on paper is named");
    // On `exit` the two that the option may mean do not agree: 15, and 80 are known.
    assert_eq!(
        (found.score.map(|score| score.to_string()).as_deref(), found.confidence.to_string().as_str()),
        (Some("15"), "4/5")
    );
    audit.answers.insert("INV-01".into(), options(&["other"]));
    let found = read(&audit).expect("a tool without a name is one");
    assert_eq!((found.score, found.holders[0].0.clone()), (None, Holder::Unknown), "nothing is known of it");
}

#[test]
fn what_if_a_libre_software_takes_the_place_of_what_is_used() {
    let world = lists();
    let mut audit = Audit::empty(Length::Full);
    audit.tools = vec![
        tool("email", "ynnynn", None, VENDOR),
        tool("email", "nnnnnn", None, VENDOR),
        tool("file-storage", "ynnynn", None, VENDOR),
    ];
    let tried = |audit: &Audit, need: &str| {
        let (reading, catalogue) = (world.read(audit), &world.catalogue);
        let standing = standing(reading, catalogue);
        let after = what_if(reading, catalogue, &standing, &need.into(), &"libre".into(), Operator::Local);
        (standing.autonomy, after)
    };
    let of = |found: &Autonomy, need: &str| {
        let own = found.needs.iter().find(|own| own.need == *need).expect("it has a tool");
        own.score.as_ref().map(ToString::to_string)
    };
    let (before, after) = tried(&audit, "email");
    let (before, after) = (before.expect("tools are in use"), after.expect("and would be"));
    // (35 + 0) / 2 before, 95 after; the files stay at 35.
    assert_eq!((of(&before, "email").as_deref(), of(&after, "email").as_deref()), (Some("35/2"), Some("95")));
    assert_eq!((of(&after, "file-storage").as_deref(), score(&after).to_string().as_str()), (Some("35"), "65"));
    assert_eq!(after.holders[0], (Holder::Vendor("vendor".to_owned()), whole(1) / whole(2)), "half still rests on it");
    let empty = Audit::empty(Length::Full);
    let (before, after) = tried(&empty, "email");
    assert_eq!((before, after.map(|after| score(&after).to_string())), (None, Some("95".to_owned())), "from nothing");
}

fn computed(audit: &Audit) -> Option<Autonomy> {
    let world = lists();
    autonomy(world.read(audit), &world.catalogue)
}

/// A world whose products are named by their six facts, and a libre software.
pub fn lists() -> World {
    let mut world = world();
    let named = VECTORS.iter().flat_map(|(_, tools, ..)| tools.iter().map(|(_, id, ..)| *id));
    let ids: BTreeSet<&str> = named.chain(["nnnynn"]).filter(|id| *id != "libre").collect();
    world.catalogue.products = ids.into_iter().map(rated).collect();
    let mut libre = software("libre", &[("email", 3), ("file-storage", 3)]);
    hosted(&mut libre);
    libre.running = vec![Operator::Local, Operator::SelfHosted];
    libre.exports = ["csv", "ods"].map(str::to_owned).into();
    world.catalogue.software = vec![libre];
    for need in &mut world.catalogue.needs {
        need.tier = if need.id == "operating-system" { Some(Tier::Extended) } else { Some(Tier::Core) };
    }
    world
}

/// A product whose six facts are its name: `y`, `p`, `n` or `u` for each.
pub fn rated(id: &str) -> Product {
    let signs: Vec<char> = id.chars().collect();
    let fact = |name: FactName| match signs.get(name as usize) {
        Some('y') => Fact::Yes,
        Some('p') => Fact::Partly,
        Some('n') => Fact::No,
        Some(_) | None => Fact::Unknown,
    };
    Product { autonomy: Facts::each(fact), ..product(id) }
}

pub fn tool(need: &str, id: &str, share: Option<u16>, operator: Operator) -> Tool {
    Tool { share, ..Tool::named(need.into(), id.into(), operator) }
}

/// Facts by their signs, the better one later.
const SIGNS: [char; 4] = ['u', 'n', 'p', 'y'];

fn any_tools() -> impl Strategy<Value = Vec<(usize, [usize; 6], Option<u16>)>> {
    let share = prop::option::of(0..=1000_u16);
    prop::collection::vec((0..3_usize, prop::array::uniform6(0..4_usize), share), 1..7)
}

/// An audit of tools with these facts, in a world that knows them.
fn made(tools: &[(usize, [usize; 6], Option<u16>)]) -> Option<Autonomy> {
    let mut world = world();
    let mut audit = Audit::empty(Length::Full);
    world.catalogue.products.clear();
    for (at, (need, facts, share)) in tools.iter().enumerate() {
        let signs: String = facts.iter().map(|fact| SIGNS[*fact]).collect();
        let id = format!("{signs}-{at}");
        world.catalogue.products.push(rated(&id));
        let need = ["email", "file-storage", "operating-system"][*need];
        audit.tools.push(tool(need, &id, *share, VENDOR));
    }
    autonomy(world.read(&audit), &world.catalogue)
}

fn score(found: &Autonomy) -> Exact {
    found.score.clone().unwrap_or_default()
}

proptest! {
    #[test]
    fn what_becomes_unknown_never_raises_a_score(tools in any_tools(), which in any::<prop::sample::Index>(), fact in 0..6_usize) {
        let before = made(&tools).expect("tools are in use");
        let mut after = tools.clone();
        let at = which.index(tools.len());
        after[at].1[fact] = 0;
        let after = made(&after).expect("tools are in use");
        prop_assert!(score(&after) <= score(&before), "the association's");
        prop_assert!(after.confidence <= before.confidence, "nor the confidence");
    }

    #[test]
    fn a_better_tool_never_lowers_a_score(tools in any_tools(), which in any::<prop::sample::Index>(), better in prop::array::uniform6(0..4_usize)) {
        let before = made(&tools).expect("tools are in use");
        let mut after = tools.clone();
        let facts = &mut after[which.index(tools.len())].1;
        // Unknown and no are worth the same.
        facts.iter_mut().zip(better).for_each(|(own, other)| *own = (*own).max(other));
        let after = made(&after).expect("tools are in use");
        prop_assert!(score(&after) >= score(&before), "better on every fact, it lowers nothing");
    }

    #[test]
    fn shares_are_whole(tools in any_tools()) {
        let found = made(&tools).expect("tools are in use");
        let one = whole(1);
        prop_assert_eq!(found.holders.iter().map(|(_, share)| share).sum::<Exact>(), one.clone());
        for need in &found.needs {
            prop_assert_eq!(need.tools.iter().map(|tool| &tool.share).sum::<Exact>(), one.clone());
            let lowest = &need.tools[need.weakest];
            prop_assert!(need.tools.iter().all(|tool| tool.score.clone().unwrap_or_default() >= lowest.score.clone().unwrap_or_default()));
        }
        prop_assert!(found.confidence <= one && found.concentration <= one);
        prop_assert!(score(&found) <= whole(100));
    }
}
