//! Needs with their reasons: worked by hand, and true of whatever is answered, used and wished.
//!
//! A low answer adds importance 3 · weight 3 · what is missing to 3: 27, 18 or 9.

use crate::autonomy::{lists, rated, tool};
use crate::recommendation::{low_email, software, today, with};
use crate::world::{SCORED, World, level, options};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit, Operator};
use rumb_engine::autonomy::autonomy;
use rumb_engine::catalogue::{Nature, Product};
use rumb_engine::id::{NeedId, ProductId};
use rumb_engine::need::{Otherwise, Reason, ReasonedNeed, needs};
use rumb_engine::questionnaire::{Choices, Form, InventoryOption, Length, Question};
use rumb_engine::recommendation::{Recommendation, recommendations};

const VENDOR: Operator = Operator::Vendor;

/// What was said, and the needs with their strengths and reasons.
type Case = (&'static str, fn(&mut Audit), &'static [&'static str]);

const CASES: [Case; 22] = [
    ("nothing", |_| {}, &[]),
    ("a low answer", |own| say(own, "SOV-04", 0), &["email 27: SOV-04 27"]),
    ("an answer of 3", |own| say(own, "SOV-04", 3), &[]),
    ("a habit", |own| say(own, "RES-01", 2), &["governance 9: RES-01 9"]),
    ("a wish", |own| wish(own, "email"), &["email 20: wish 20"]),
    ("a tick", |own| tick(own, "email"), &["email 10: wish 10"]),
    ("a wish told twice", |own| [wish, tick].iter().for_each(|say| say(own, "email")), &["email 20: wish 20"]),
    ("a wish for what nobody knows", |own| wish(own, "teleport"), &[]),
    ("no tool, and nobody asks for one", |own| use_of(own, "INV-01", "none"), &[]),
    (
        "no tool for what is wished: 20 + 12",
        |own| [wish(own, "email"), use_of(own, "INV-01", "none")].into_iter().collect(),
        &["email 32: wish 20, no tool 12"],
    ),
    (
        "paper where files are asked for, and silence about e-mail: 18 + 12",
        |own| [say(own, "PRO-04", 1), use_of(own, "INV-02", "paper")].into_iter().collect(),
        &["file-storage 30: PRO-04 18, no tool 12", "email 18: PRO-04 18"],
    ),
    (
        "paper that was entered",
        |own| [wish(own, "email"), enter(own, "email", "paper")].into_iter().collect(),
        &["email 32: wish 20, no tool 12"],
    ),
    (
        "a tool that has no name here is one",
        |own| [wish(own, "email"), use_of(own, "INV-01", "other")].into_iter().collect(),
        &["email 20: wish 20"],
    ),
    (
        "a tool that nobody can tell is not the lack of one",
        |own| [wish(own, "file-storage"), use_of(own, "INV-02", "google-drive")].into_iter().collect(),
        &["file-storage 20: wish 20"],
    ),
    (
        "a need that is not for all lacks no tool",
        |own| [wish(own, "operating-system"), enter(own, "operating-system", "paper")].into_iter().collect(),
        &["operating-system 20: wish 20"],
    ),
    ("an autonomy of 35: (50 - 35) / 2", |own| enter(own, "email", "ynnynn"), &["email 7: captive 35 7"]),
    ("an autonomy of 50", |own| enter(own, "email", "pppppp"), &[]),
    (
        "an autonomy of 0, 20 at most, and nothing comes out",
        |own| enter(own, "email", "nnnnnn"),
        &["email 35: captive 0 20, no exit nnnnnn 15"],
    ),
    ("nothing known of a tool", |own| enter(own, "email", "uuuuuu"), &[]),
    (
        "(35 + 0) / 2 is 17 rounded down: (50 - 17) / 2",
        |own| ["ynnynn", "nnnnnn"].iter().for_each(|id| enter(own, "email", id)),
        &["email 31: captive 35/2 16, no exit nnnnnn 15"],
    ),
    (
        "(35 + 15 + 0) / 3 is 16 rounded down; two that let nothing out count once",
        |own| ["ynnynn", "nnnynn", "nnnnnn"].iter().for_each(|id| enter(own, "email", id)),
        &["email 32: captive 50/3 17, no exit nnnynn nnnnnn 15"],
    ),
    (
        "27 + 18 from answers, 20 + 15 from a tool, 20 from the board",
        |own| {
            say(own, "SOV-04", 0);
            say(own, "PRO-04", 1);
            enter(own, "email", "nnnnnn");
            tick(own, "email");
            wish(own, "email");
        },
        &["email 100: SOV-04 27, captive 0 20, wish 20, PRO-04 18, no exit nnnnnn 15", "file-storage 18: PRO-04 18"],
    ),
];

#[test]
fn needs_worked_by_hand_come_out_with_their_reasons() {
    for (name, said, expected) in CASES {
        let mut audit = Audit::empty(Length::Full);
        said(&mut audit);
        let found: Vec<_> = found(&world(), &audit).iter().map(written).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn what_would_have_to_change_is_as_little_as_possible() {
    let cases: [Case; 6] = [
        ("one answer", |own| say(own, "SOV-04", 0), &["email: SOV-04"]),
        (
            "the answer, and the lack of a tool goes with it",
            |own| [say(own, "SOV-04", 0), use_of(own, "INV-01", "none")].into_iter().collect(),
            &["email: SOV-04"],
        ),
        ("one tool, for two reasons", |own| enter(own, "email", "nnnnnn"), &["email: nnnnnn"]),
        (
            "the one of two that lets nothing out: 100 / 2 + 35 / 2 is enough",
            |own| ["ynnynn", "nnnnnn"].iter().for_each(|id| enter(own, "email", id)),
            &["email: nnnnnn"],
        ),
        (
            "two of three: (15 + 35 + 100) / 3 is enough, but both let nothing out",
            |own| ["ynnynn", "nnnynn", "nnnnnn"].iter().for_each(|id| enter(own, "email", id)),
            &["email: nnnnnn nnnynn"],
        ),
        (
            "three things at once",
            |own| {
                say(own, "SOV-04", 2);
                enter(own, "email", "ynnynn");
                wish(own, "email");
            },
            &["email: wish SOV-04 ynnynn"],
        ),
    ];
    for (name, said, expected) in cases {
        let mut audit = Audit::empty(Length::Full);
        said(&mut audit);
        let written = |need: &ReasonedNeed| {
            let changes: Vec<_> = need.otherwise.iter().map(change).collect();
            format!("{}: {}", need.id, changes.join(" "))
        };
        let found: Vec<_> = found(&world(), &audit).iter().map(written).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn a_wish_alone_is_enough_to_be_advised() {
    let mut world = with(vec![software("alpha", &[("email", 3), ("file-storage", 2)])]);
    world.catalogue.products.clear();
    let audit = Audit { wishes: vec!["file-storage".into()], ..low_email() };
    let found = advised(&world, &audit);
    let told: Vec<_> = found.iter().map(|one| (one.need.as_str(), one.strength, one.candidates.len())).collect();
    assert_eq!(told, [("email", 27, 1), ("file-storage", 20, 1)], "a tool is proposed for what is wished");
    assert_eq!(found[1].reasons, [Reason::Wish { strength: 20 }], "and the wish is its reason");
    assert_eq!(found[0].candidates[0].points.few, 5, "which is one more open need that a tool serves");
}

/// What is proposed, need by need.
pub fn advised(world: &World, audit: &Audit) -> Vec<Recommendation> {
    let (reading, catalogue) = (world.read(audit), &world.catalogue);
    recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), today())
}

/// A world in which answers ask for e-mail, files and governance, and products are named by their six facts.
fn world() -> World {
    let mut world = lists();
    for question in &mut world.questionnaire.questions {
        match question.id.as_str() {
            "SOV-04" => question.needs = vec!["email".into()],
            "PRO-04" => question.needs = vec!["email".into(), "file-storage".into()],
            "RES-01" => question.needs = vec!["governance".into()],
            _ => {}
        }
    }
    let all = ["email", "file-storage", "operating-system", "governance", "none"];
    let choices = Choices { options: all.map(Into::into).into(), exclusive: vec!["none".into()] };
    let like = world.questionnaire.questions[0].clone();
    world.questionnaire.questions.push(Question { id: "PRF-15".into(), form: Form::Multiple { choices }, ..like });
    let option = |question: &str, option: &str, products: &[&str]| InventoryOption {
        question: question.into(),
        option: option.into(),
        products: products.iter().map(|id| (*id).into()).collect(),
        operator: VENDOR,
    };
    world.questionnaire.inventory = vec![
        option("INV-01", "none", &[]),
        option("INV-01", "other", &[]),
        option("INV-02", "paper", &["paper"]),
        option("INV-02", "google-drive", &[]),
    ];
    world.catalogue.products.push(Product { nature: Nature::Paper, vendor: None, ..rated("paper") });
    world
}

fn found(world: &World, audit: &Audit) -> Vec<ReasonedNeed> {
    let reading = world.read(audit);
    needs(reading, &world.catalogue, autonomy(reading, &world.catalogue).as_ref())
}

fn written(need: &ReasonedNeed) -> String {
    let reason = |reason: &Reason| match reason {
        Reason::Answer { question, strength } => format!("{question} {strength}"),
        Reason::NoTool { strength } => format!("no tool {strength}"),
        Reason::Captive { score, strength } => format!("captive {score} {strength}"),
        Reason::NoExit { tools, strength } => {
            let names: Vec<_> = tools.iter().flatten().map(ProductId::as_str).collect();
            format!("no exit {} {strength}", names.join(" "))
        }
        Reason::Wish { strength } => format!("wish {strength}"),
    };
    let reasons: Vec<_> = need.reasons.iter().map(reason).collect();
    format!("{} {}: {}", need.id, need.strength, reasons.join(", "))
}

fn change(otherwise: &Otherwise) -> String {
    match otherwise {
        Otherwise::Answer(question) => question.to_string(),
        Otherwise::Tool(products) => products.iter().map(ProductId::as_str).collect::<Vec<_>>().join("/"),
        Otherwise::Wish => "wish".to_owned(),
    }
}

fn say(audit: &mut Audit, question: &str, value: u32) {
    audit.answers.insert(question.into(), level(value));
}

fn use_of(audit: &mut Audit, question: &str, option: &str) {
    audit.answers.insert(question.into(), options(&[option]));
}

fn tick(audit: &mut Audit, need: &str) {
    use_of(audit, "PRF-15", need);
}

fn wish(audit: &mut Audit, need: &str) {
    audit.wishes.push(need.into());
}

fn enter(audit: &mut Audit, need: &str, product: &str) {
    audit.tools.push(tool(need, product, None, VENDOR));
}

/// Needs that tools may serve here.
const NEEDS: [&str; 3] = ["email", "file-storage", "operating-system"];

/// Facts by their signs.
const SIGNS: [char; 4] = ['u', 'n', 'p', 'y'];

/// Answers by question (5 is "don't know", 6 is none), tools by need with their facts and shares, what was ticked about tools,
/// wishes and ticks.
type Said = (Vec<u32>, Vec<(usize, [usize; 6], Option<u16>)>, [usize; 2], [bool; 4], usize);

fn anything() -> impl Strategy<Value = Said> {
    let share = prop::option::of(0..=1000_u16);
    let tools = prop::collection::vec((0..3_usize, prop::array::uniform6(0..4_usize), share), 0..5);
    let answers = prop::collection::vec(0..7_u32, SCORED.len());
    (answers, tools, prop::array::uniform2(0..3_usize), any::<[bool; 4]>(), 0..5_usize)
}

/// A product as free as can be, for each place in the list of tools.
fn free(at: usize) -> String {
    format!("yyyyyy-{at}")
}

fn made((answers, tools, used, wished, ticked): Said) -> (World, Audit) {
    let (mut world, mut audit) = (world(), Audit::empty(Length::Full));
    for ((id, ..), value) in SCORED.into_iter().zip(answers) {
        let said = match value {
            0..5 => Some(level(value)),
            5 => Some(Answer::DontKnow),
            _ => None,
        };
        audit.answers.extend(said.map(|said| (id.into(), said)));
    }
    for (at, (need, facts, share)) in tools.into_iter().enumerate() {
        let signs: String = facts.iter().map(|fact| SIGNS[*fact]).collect();
        let id = format!("{signs}-{at}-");
        world.catalogue.products.extend([rated(&id), rated(&free(at))]);
        audit.tools.push(tool(NEEDS[need], &id, share, VENDOR));
    }
    let about = [("INV-01", ["none", "other"]), ("INV-02", ["paper", "google-drive"])];
    for ((question, ways), which) in about.into_iter().zip(used) {
        ways.get(which).into_iter().for_each(|way| use_of(&mut audit, question, way));
    }
    let all = ["email", "file-storage", "operating-system", "governance"];
    all.into_iter().zip(wished).filter(|(_, is)| *is).for_each(|(need, _)| wish(&mut audit, need));
    all.get(ticked).into_iter().for_each(|need| tick(&mut audit, need));
    (world, audit)
}

/// The audit as it would be after a change.
fn changed(audit: &Audit, need: &NeedId, change: &Otherwise) -> Audit {
    let mut audit = audit.clone();
    match change {
        Otherwise::Answer(question) => drop(audit.answers.insert(question.clone(), level(3))),
        // What has no name here was ticked; what takes its place is entered.
        Otherwise::Tool(products) if products.is_empty() => {
            audit.answers.remove("INV-01");
            enter(&mut audit, need.as_str(), "yyyyyy");
        }
        Otherwise::Tool(products) => {
            let mut own = audit.tools.iter_mut().enumerate().filter(|(_, own)| own.need == *need);
            let (at, own) = own.find(|(_, own)| products[..] == [own.product.clone()]).expect("the tool is in use");
            own.product = free(at).as_str().into();
        }
        Otherwise::Wish => {
            audit.wishes.retain(|wished| wished != need);
            tick(&mut audit, "none");
        }
    }
    audit
}

fn strength(needs: &[ReasonedNeed], id: &NeedId) -> i64 {
    needs.iter().find(|need| need.id == *id).map_or(0, |need| need.strength)
}

fn asks(reason: &Reason) -> bool {
    match reason {
        Reason::Answer { .. } | Reason::Wish { .. } => true,
        Reason::NoTool { .. } | Reason::Captive { .. } | Reason::NoExit { .. } => false,
    }
}

proptest! {
    #[test]
    fn every_need_is_the_sum_of_its_reasons(said in anything()) {
        let (world, audit) = made(said);
        let needs = found(&world, &audit);
        for need in &needs {
            prop_assert!(!need.reasons.is_empty(), "{} has a reason", need.id);
            prop_assert!(need.reasons.iter().all(|reason| reason.strength() > 0), "each adds something");
            prop_assert_eq!(need.strength, need.reasons.iter().map(Reason::strength).sum::<i64>());
            prop_assert!(!need.otherwise.is_empty(), "{} could go", need.id);
        }
        let ranks: Vec<_> = needs.iter().map(|need| (-need.strength, &need.id)).collect();
        prop_assert!(ranks.is_sorted(), "the strongest first, then by id");
    }

    #[test]
    fn a_better_answer_never_makes_a_need_stronger(said in anything(), which in 0..SCORED.len(), better in 0..5_u32) {
        let (world, audit) = made(said.clone());
        let mut raised = said;
        // "Don't know" may be worth nothing or be left out: what is better is not told.
        prop_assume!(raised.0[which] < 5);
        raised.0[which] = raised.0[which].max(better);
        let (before, after) = (found(&world, &audit), found(&world, &made(raised).1));
        for need in &after {
            prop_assert!(need.strength <= strength(&before, &need.id), "{}: {need:?}", SCORED[which].0);
        }
    }

    #[test]
    fn a_reason_taken_away_lowers_its_need_by_its_part(said in anything()) {
        let (world, audit) = made(said);
        for need in found(&world, &audit) {
            let part = |is: &dyn Fn(&Reason) -> bool| {
                need.reasons.iter().filter(|reason| is(reason)).map(Reason::strength).sum::<i64>()
            };
            for reason in need.reasons.iter().filter(|reason| asks(reason)) {
                let change = match reason {
                    Reason::Answer { question, .. } => Otherwise::Answer(question.clone()),
                    Reason::NoTool { .. } | Reason::Captive { .. } | Reason::NoExit { .. } | Reason::Wish { .. } => Otherwise::Wish,
                };
                let others = need.reasons.iter().filter(|other| asks(other) && *other != reason).count();
                // Where nothing else asks for a tool, the lack of one goes too.
                let lack = if others == 0 { part(&|reason| matches!(reason, Reason::NoTool { .. })) } else { 0 };
                let left = strength(&found(&world, &changed(&audit, &need.id, &change)), &need.id);
                prop_assert_eq!(left, need.strength - reason.strength() - lack, "{} without {:?}", need.id, reason);
            }
            let mut tools: Vec<_> = audit.tools.iter().filter(|own| own.need == need.id).map(|own| vec![own.product.clone()]).collect();
            let has_other = need.id == "email" && world.read(&audit).ticked("INV-01") == ["other"];
            tools.extend(has_other.then(Vec::new));
            let freed = tools.into_iter().fold(audit.clone(), |audit, own| changed(&audit, &need.id, &Otherwise::Tool(own)));
            let held = part(&|reason| matches!(reason, Reason::Captive { .. } | Reason::NoExit { .. }));
            prop_assert_eq!(strength(&found(&world, &freed), &need.id), need.strength - held, "{} with free tools", need.id);
        }
    }

    #[test]
    fn a_need_goes_when_all_changes_are_made_and_not_before(said in anything()) {
        let (world, audit) = made(said);
        for need in found(&world, &audit) {
            let after = |left_out: Option<usize>| {
                let changes = need.otherwise.iter().enumerate().filter(|(at, _)| Some(*at) != left_out);
                let audit = changes.fold(audit.clone(), |audit, (_, change)| changed(&audit, &need.id, change));
                strength(&found(&world, &audit), &need.id)
            };
            prop_assert_eq!(after(None), 0, "{} goes: {:?}", need.id, &need.otherwise);
            for at in 0..need.otherwise.len() {
                prop_assert!(after(Some(at)) > 0, "{} stays without {:?}", need.id, &need.otherwise[at]);
            }
        }
    }
}
