//! Associations made by chance whose names mean harm.

use crate::dice::{audit, day, vote};
use rumb_api::Source;
use rumb_api::answers::AnswersFile;
use rumb_engine::answer::{Audit, FollowUp, NAMED_OTHER, Operator, Person, Progress, Tool};
use rumb_engine::questionnaire::{Length, Role};

/// What somebody may call an association, a person or a tool.
pub const NAMES: [&str; 16] = [
    "=HYPERLINK(\"http://x\";\"y\")",
    "+33 6 00 00 00 00",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1",
    "\r\nBEGIN:VEVENT\r\nSUMMARY:x",
    "a;b,c\\n\\;\"d\"",
    "👩‍👩‍👧‍👦 🏳️‍🌈 é\u{301}",
    "جمعية البحيرة",
    "\u{202e}drawkcab\u{202c}",
    "]]><script>&amp;&#0;</script>",
    "{\"$ref\":\"#\"}",
    "\u{0}\u{1}\u{b}\u{c}\u{1f}\u{7f}\u{85}\u{feff}\u{fffe}\u{ffff}",
    "l’Ajuntament – l·l ș ț ă",
    "'=2",
    "",
];

/// An audit by chance whose names are taken from the list, one of them without end.
pub fn source(numbers: &[u32]) -> Source {
    let name = |at: usize| {
        let number = numbers[at % numbers.len()] as usize;
        let name = NAMES[number % NAMES.len()];
        if number.is_multiple_of(7) { format!("{name}{}", "ă".repeat(10_000)) } else { format!("{name}{at}") }
    };
    let mut audit = audit(numbers);
    // The longer versions have documents of the plan.
    audit.length = if numbers[0].is_multiple_of(2) { Length::Full } else { Length::Standard };
    let roles = |person: usize| Role::ALL.into_iter().skip(person * 2).take(3).collect();
    let person = |at: usize| Person { name: name(at), roles: roles(at), deputies: roles(at + 1) };
    audit.people = (0..4).map(person).collect();
    for (at, tool) in audit.tools.iter_mut().enumerate() {
        (tool.product, tool.name) = (NAMED_OTHER.into(), Some(name(at + 4)));
    }
    let contract = Tool { name: Some(name(9)), contract_end: Some(day(2027, 3, 31)), ..other() };
    audit.tools.push(contract);
    begin(&mut audit, numbers);
    vote(&mut audit, numbers);
    Source::of_answers(AnswersFile { name: name(10), audit, mode: rumb_store::Mode::Alone }, day(2026, 11, 22))
}

fn other() -> Tool {
    Tool::named("email".into(), NAMED_OTHER.into(), Operator::Vendor)
}

/// Begins, ends or drops some actions.
pub fn begin(audit: &mut Audit, numbers: &[u32]) {
    for (at, action) in rumb_content::catalogue().actions.iter().enumerate() {
        let number = numbers[(at + 40) % numbers.len()];
        let state = Progress::ALL[number as usize % 3];
        if number.is_multiple_of(5) {
            audit.follow_up.insert(action.id.clone(), FollowUp { state, on: day(2026, 11, 1 + number % 28) });
        }
    }
}
