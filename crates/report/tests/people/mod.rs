//! What people keep before their eyes: one page for the fridge, one sheet for each role, a poster that is read from afar.

mod session;

use crate::audit::{Spirit, day, example, runs, tables, uniform};
use crate::{is_id, pages};
use chrono::NaiveDate;
use rumb_engine::answer::{Audit, Decision, NAMED_OTHER, Operator, Person, Successor, Tool, Verdict};
use rumb_engine::condition::Reading;
use rumb_engine::neighbour::{Entry, Neighbour, NeighbourId, Origin};
use rumb_engine::plan::{Extent, Plan, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::{Block, Document, Format, Kind, Letters, Setting, Weight};
use rumb_report::paper::{self, Occasion, PlanInput};
use std::collections::BTreeSet;

fn start() -> NaiveDate {
    day(2026, 12, 1)
}

/// Makes one document of an audit.
pub fn made(
    audit: &Audit,
    association: &str,
    neighbours: &[Neighbour],
    language: Language,
    make: fn(&PlanInput<'_>, &Words) -> Document,
) -> Document {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let occasion = Occasion {
        association,
        audited: day(2026, 11, 22),
        today: start(),
        start: start(),
        neighbours,
        named: |_| Default::default(),
    };
    let words = Words::of(language);
    paper::prepare(reading, rumb_content::catalogue(), occasion, |input| make(input, &words))
}

fn poster(input: &PlanInput<'_>, words: &Words) -> Document {
    paper::poster(input, Format::A4, words)
}

fn large(input: &PlanInput<'_>, words: &Words) -> Document {
    paper::poster(input, Format::A3, words)
}

fn plan_of(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), start())
}

/// The example once its board has decided, and named its people.
pub fn decided() -> Audit {
    let mut audit = example();
    let replace = |by: &str| {
        Decision::of(Verdict::Replace(Successor { by: by.into(), running: Operator::EthicalHost, host: None }))
    };
    audit.decisions.insert("file-storage".into(), replace("nextcloud"));
    audit.decisions.insert("office-suite".into(), Decision::of(Verdict::Keep));
    if !audit.tools.iter().any(|tool| tool.need == "office-suite") {
        audit.tools.push(Tool::named("office-suite".into(), "libreoffice".into(), Operator::Local));
    }
    audit.tools[0].contract_end = Some(day(2027, 6, 30));
    audit.capacity.decides_on = Some(day(2027, 1, 20));
    audit.people = vec![
        Person { name: "Anna".into(), roles: [Role::It, Role::Comms].into(), ..Person::default() },
        Person { name: "Bob".into(), roles: [Role::Treasurer].into(), deputies: [Role::It].into() },
    ];
    audit
}

/// Somebody nearby who can be called.
pub fn neighbour(name: &str, phone: &str) -> Neighbour {
    let nothing = String::new;
    let entry = Entry {
        name: name.to_owned(),
        offer: nothing(),
        phone: phone.to_owned(),
        mail: nothing(),
        site: nothing(),
        street: nothing(),
        postcode: nothing(),
        town: nothing(),
        country: "FR".to_owned(),
        hours: nothing(),
        note: nothing(),
        origin: Origin::Typed,
        entered: start(),
    };
    Neighbour { id: NeighbourId(1), entry }
}

fn cases() -> Vec<(&'static str, Audit)> {
    let mut cases =
        vec![("example", example()), ("decided", decided()), ("flash", uniform(Length::Flash, Spirit::Mixed))];
    for (name, spirit) in [("lowest", Spirit::Lowest), ("highest", Spirit::Highest), ("unknown", Spirit::Unknown)] {
        cases.push((name, uniform(Length::Full, spirit)));
    }
    cases
}

/// Words with single spaces, as a document gives them back.
fn narrow(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn said(document: &Document) -> String {
    document.parts().into_iter().filter_map(|part| part.text).collect::<Vec<_>>().join("\n")
}

/// The numbers that a document shows, sorted: languages order them in their own way.
pub fn numbers(document: &Document) -> Vec<String> {
    let said = said(document);
    let digits = said.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut numbers: Vec<_> = digits.map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[test]
fn the_fridge_sheet_and_the_posters_have_one_page_in_every_language() {
    for (name, audit) in cases() {
        for language in Language::ALL {
            for (kind, make) in
                [("fridge", paper::fridge as fn(&PlanInput<'_>, &Words) -> Document), ("poster", poster)]
            {
                let document = made(&audit, "Les Amis du Lac", &[], language, make);
                let found = pages(&format!("{kind}-{name}"), &document, language);
                assert_eq!(found, 1, "The {kind} of {name} in {language:?} should have one page.");
            }
            let document = made(&audit, "Les Amis du Lac", &[], language, large);
            assert_eq!(pages(&format!("large-{name}"), &document, language), 1, "So has the large one of {name}.");
        }
    }
}

#[test]
fn one_page_stays_one_page_with_names_without_end() {
    let mut audit = decided();
    let names = ["Association pour la sauvegarde du patrimoine ".repeat(30), "ă".repeat(10_000), "👩‍👩‍👧‍👦 ".repeat(80)];
    audit.people[0].name.clone_from(&names[1]);
    audit.people[1].name.clone_from(&names[2]);
    audit.people[1].roles = Role::ALL.into_iter().filter(|role| *role != Role::It).collect();
    audit.tools.iter_mut().filter(|tool| tool.need == "office-suite").for_each(|tool| {
        (tool.product, tool.name) = (NAMED_OTHER.into(), Some(names[0].clone()));
    });
    let neighbours = [neighbour(&names[0], &"0123456789 ".repeat(200))];
    for language in [Language::Fr, Language::Ro] {
        for (kind, make) in [("fridge", paper::fridge as fn(&PlanInput<'_>, &Words) -> Document), ("poster", poster)] {
            let words = Words::of(language);
            let document = made(&audit, &names[0], &neighbours, language, make);
            let document = paper::printed(&document, &words).unwrap_or(document);
            let found = pages(&format!("{kind}-endless"), &document, language);
            assert_eq!(found, 1, "The {kind} with endless names in {language:?} should have one page.");
        }
    }
}

#[test]
fn the_fridge_sheet_tells_what_comes_first_whom_to_call_and_when_to_meet() {
    let audit = decided();
    let plan = plan_of(&audit);
    let neighbours = [neighbour("Médiathèque", "02 40 00 00 00")];
    for language in Language::ALL {
        let words = Words::of(language);
        let sheet = made(&audit, "Les Amis du Lac", &neighbours, language, paper::fridge);
        assert_eq!(sheet.setting, Setting { format: Format::A4, letters: Letters::Wall }, "It is read standing.");
        let told = said(&sheet);
        for action in plan.actions.iter().filter(|action| action.extent != Extent::FindOut).take(3) {
            let title = narrow(&paper::name::title(&words, &plan.made, &action.id));
            let month = words.month_year(action.start.year(), action.start.number());
            let line = told.lines().find(|line| line.contains(&title)).unwrap_or_else(|| panic!("{title} is told"));
            assert!(line.contains(&month), "{language:?}: “{line}” says in which month.");
            let owner = action.person.clone().unwrap_or_else(|| words.say(paper::name::role(action.owner_role)));
            assert!(line.contains(&owner), "{language:?}: “{line}” says who.");
        }
        for fact in ["Anna", "Bob", "Médiathèque", "02 40 00 00 00", "Les Amis du Lac"] {
            assert!(told.contains(fact), "{language:?}: the sheet names {fact}: {told}");
        }
        for date in [words.date(2027, 1, 1), words.date(2027, 1, 20)] {
            assert!(told.contains(&date), "{language:?}: the sheet says {date}: {told}");
        }
        let number = |name: &str| narrow(&words.tell("fridge-number", &[("name", Arg::Text(name))]));
        assert!(told.contains(&number("Anna")) && told.contains(&number("Bob")), "Their numbers are written by hand.");
        assert!(!told.contains(&number("Médiathèque")), "A number that is known is printed.");
        let nobody = said(&made(&example(), "Les Amis du Lac", &[], language, paper::fridge));
        assert!(
            nobody.contains(&narrow(&words.say("fridge-name-and-number"))),
            "Where nobody is named, there is a line."
        );
    }
}

#[test]
fn without_a_plan_the_fridge_sheet_tells_the_first_steps() {
    let audit = uniform(Length::Flash, Spirit::Lowest);
    let sheet = |input: &PlanInput<'_>, words: &Words| paper::sheet(&input.of_sheet(), words);
    for language in Language::ALL {
        let (words, fridge) = (Words::of(language), made(&audit, "Les Amis du Lac", &[], language, paper::fridge));
        let steps = said(&made(&audit, "Les Amis du Lac", &[], language, sheet));
        let titles = runs(&fridge).into_iter().filter(|run| run.weight == Weight::Bold);
        let shared = titles.filter(|run| run.text.len() > 20 && steps.contains(&run.text)).count();
        assert!(shared >= 2, "{language:?}: what comes first stands on the first-steps sheet: {}", said(&fridge));
        assert!(said(&fridge).contains(&words.date(2027, 1, 1)), "It is looked at again a month later.");
    }
}

#[test]
fn each_role_that_has_something_to_do_has_its_sheet_and_their_hours_are_those_of_the_plan() {
    for (name, audit) in cases() {
        let plan = plan_of(&audit);
        let hours = |role: Role| {
            plan.actions.iter().filter(|action| action.owner_role == role).map(|action| action.hours).sum::<u32>()
        };
        let all: u32 = Role::ALL.into_iter().map(hours).sum();
        assert_eq!(all, plan.totals.hours + plan.totals.mediator_hours, "{name}: no hour is lost between the roles");
        for language in Language::ALL {
            let words = Words::of(language);
            let told = |hours: u32| words.tell("hours", &[("hours", Arg::Number(hours.into()))]);
            let document = made(&audit, "Les Amis du Lac", &[], language, paper::roles);
            pages(&format!("roles-{name}"), &document, language);
            let is_heading = |kind| kind == Kind::Heading(2);
            let headings: Vec<String> = document
                .parts()
                .into_iter()
                .filter(|part| is_heading(part.kind))
                .filter_map(|part| part.text)
                .collect();
            let busy = |role: &Role| plan.actions.iter().any(|action| action.owner_role == *role);
            let pays = |role: &Role| *role == Role::Treasurer && !plan.contracts.is_empty();
            let expected: Vec<_> = Role::ALL.into_iter().filter(|role| busy(role) || pays(role)).collect();
            let names: Vec<_> = expected.iter().map(|role| words.say(paper::name::role(*role))).collect();
            assert_eq!(headings, names, "{name} in {language:?}: one sheet a role, and none for the others");
            let last: Vec<String> = tables(&document)
                .flat_map(|table| &table.rows)
                .filter_map(|row| row.last())
                .map(|cell| cell.phrases.iter().map(|phrase| phrase.plain()).collect())
                .collect();
            let mut sums: Vec<_> = expected.iter().map(|role| told(hours(*role))).collect();
            sums.extend((!expected.is_empty()).then(|| told(all)));
            assert_eq!(last, sums, "{name} in {language:?}: the hours of each role, then their sum");
        }
    }
}

#[test]
fn the_sheet_of_a_role_says_who_holds_it_and_everything_that_it_does() {
    let audit = decided();
    let plan = plan_of(&audit);
    for language in Language::ALL {
        let words = Words::of(language);
        let document = made(&audit, "Les Amis du Lac", &[], language, paper::roles);
        let told = said(&document);
        for action in plan.actions.iter().filter(|action| action.extent != Extent::FindOut) {
            let title = narrow(&paper::name::title(&words, &plan.made, &action.id));
            let role = words.say(paper::name::role(action.owner_role));
            let from = told.rfind(&format!("\n{role}\n")).unwrap_or_else(|| panic!("{role} has a sheet"));
            assert!(told[from..].contains(&title), "{language:?}: “{title}” stands on the sheet of {role}.");
        }
        let both = words.say(paper::name::role(Role::Comms));
        let anna = told.lines().find(|line| line.contains("Anna") && line.contains(&both) && line.len() > 40);
        assert!(anna.is_some(), "{language:?}: it says what else Anna does.");
        let ends = words.date(2027, 6, 30);
        assert!(told.contains(&ends), "{language:?}: the treasurer watches the end of a contract, on {ends}.");
    }
}

#[test]
fn the_sheets_of_a_small_association_take_one_page_each() {
    let audit = decided();
    let plan = plan_of(&audit);
    let hours = |role: &Role| {
        plan.actions.iter().filter(|action| action.owner_role == *role).map(|action| action.hours).sum::<u32>()
    };
    // Whoever leads a change of tool has more to do than a page holds.
    let long = Role::ALL.iter().filter(|role| hours(role) > 20).count();
    assert!(long < 2, "The hours are shared by many.");
    for language in Language::ALL {
        let document = made(&audit, "Les Amis du Lac", &[], language, paper::roles);
        let sheets = document.blocks.iter().filter(|block| matches!(block, Block::PageBreak)).count();
        let found = pages("roles-small", &document, language);
        assert!(found <= sheets + 1 + long, "{language:?}: {found} pages for {sheets} roles and who does what.");
    }
}

#[test]
fn the_poster_says_in_few_words_what_changes_what_stays_and_why() {
    let audit = decided();
    for language in Language::ALL {
        let words = Words::of(language);
        let poster = made(&audit, "Les Amis du Lac", &[], language, poster);
        let told = said(&poster);
        assert!(told.contains("Nextcloud"), "{language:?}: what changes: {told}");
        let kept = words.tell("poster-kept", &[("tools", Arg::Text("|"))]);
        let kept = narrow(kept.split('|').next().expect("the tools stand in it"));
        assert!(told.contains(&kept), "{language:?}: what stays: {told}");
        assert!(told.contains(&words.date(2027, 1, 20)), "{language:?}: the vote has its day: {told}");
        let why = |area: &str| words.say(&format!("poster-why-{area}"));
        let areas = ["gov", "res", "skl", "col", "com", "pro", "con", "sov", "inc", "eco", "loc", "pla"];
        let said_areas: BTreeSet<_> = areas.into_iter().filter(|area| told.contains(&why(area))).collect();
        assert!(!said_areas.is_empty() && said_areas.len() <= 2, "{language:?}: one reason or two: {said_areas:?}");
        assert!(poster.words() <= 85, "{language:?}: {} words are too many.", poster.words());
        assert!(!told.contains("Anna"), "A poster for everybody names nobody.");
        let large = made(&audit, "Les Amis du Lac", &[], language, large);
        assert_eq!(large.blocks, poster.blocks, "The large poster says the same.");
        assert_eq!(large.setting.format, Format::A3, "It is printed on A3.");
        let open = said(&made(&example(), "Les Amis du Lac", &[], language, self::poster));
        assert!(open.contains(&words.say("poster-path")), "Without decisions, it says what stays all the same: {open}");
    }
}

#[test]
fn the_numbers_are_the_same_in_every_language() {
    for (name, audit) in [("decided", decided()), ("flash", uniform(Length::Flash, Spirit::Lowest))] {
        let fridge = |language| numbers(&made(&audit, "Les Amis du Lac", &[], language, paper::fridge));
        let roles = |language| numbers(&figures(&made(&audit, "Les Amis du Lac", &[], language, paper::roles)));
        assert!(fridge(Language::Fr).len() > 3 && roles(Language::Fr).len() > 3, "{name}: there are numbers");
        for language in Language::ALL {
            assert_eq!(fridge(language), fridge(Language::Fr), "{name} in {language:?}: the sheet for the fridge");
            assert_eq!(roles(language), roles(Language::Fr), "{name} in {language:?}: the sheets of the roles");
        }
    }
}

#[test]
fn as_much_stands_on_the_wall_in_every_language() {
    let mut audit = decided();
    audit.people[0].name = "Anne-Marie de la Tour ".repeat(3);
    for length in 1..=6 {
        let name = "Association de l’Est ".repeat(length);
        for make in [paper::fridge as fn(&PlanInput<'_>, &Words) -> Document, poster] {
            let figures = |language| {
                let document = made(&audit, name.trim(), &[], language, make);
                (document.blocks.len(), numbers(&document))
            };
            for language in Language::ALL {
                assert_eq!(figures(language), figures(Language::Fr), "{language:?}, the name {length} times as long");
            }
        }
    }
}

#[test]
fn none_of_them_shows_the_id_of_a_message() {
    for (name, audit) in cases() {
        for language in Language::ALL {
            for make in [paper::fridge as fn(&PlanInput<'_>, &Words) -> Document, paper::roles, poster] {
                let document = made(&audit, "Les Amis du Lac", &[], language, make);
                for run in runs(&document).into_iter().filter(|run| run.target.is_none()) {
                    assert!(!is_id(&run.text), "{name} in {language:?} shows the id {}.", run.text);
                }
            }
        }
    }
}

/// What the sheets of the roles count: the hours of each, and beside each action its months, its hours and its people.
/// Words may hold numbers that another language spells out, and a language with longer words leaves more of them out.
fn figures(document: &Document) -> Document {
    let mut figures = document.clone();
    figures.blocks = document.blocks.iter().flat_map(counted).collect();
    figures
}

fn counted(block: &Block) -> Vec<Block> {
    match block {
        Block::Table(_) | Block::Terms(_) => vec![block.clone()],
        // The second block of an action is its line of facts.
        Block::Together(blocks) => blocks.iter().skip(1).take(1).cloned().collect(),
        Block::List(list) => list.items.iter().flat_map(|item| &item.blocks).flat_map(counted).collect(),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Figure(_)
        | Block::Picture(_)
        | Block::Panel(_)
        | Block::Blank(_)
        | Block::PageBreak => Vec::new(),
    }
}

#[test]
fn the_same_audit_gives_the_same_sheets() {
    let audit = decided();
    for make in [paper::fridge as fn(&PlanInput<'_>, &Words) -> Document, paper::roles, poster] {
        let one = made(&audit, "Les Amis du Lac", &[], Language::Ro, make);
        assert_eq!(one, made(&audit, "Les Amis du Lac", &[], Language::Ro, make), "It does not change by itself.");
    }
}
