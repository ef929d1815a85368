//! Adds to what is wrong where it stands, and what would be right: for people who write content and no programs.

use crate::finding::{Finding, Problem, Spot};
use crate::index::Index;

/// Bytes of a line that is shown, at most.
const LONGEST: usize = 300;

/// Lines as they are right, by their field: what a field that is missing or wrong looks like.
const SAMPLES: &[(&str, &str)] = &[
    ("action/competences", "competences = [{ id = \"A1\", level = 1 }]"),
    ("action/cost", "cost = { from = 0, to = 50, each = \"year\" }"),
    ("action/id", "id = \"A01\""),
    ("action/kind", "kind = \"organise\""),
    ("actor/kind", "kind = \"association\""),
    ("after", "after = [\"A02\"]"),
    ("bands", "bands = [{ from = 0, value = 0 }, { from = 10, value = 2 }]"),
    ("changes", "changes = [\"email\"]"),
    ("competence/id", "id = \"A1\""),
    ("competences", "competences = [\"A1\"]"),
    ("cost", "cost = { from = 0, to = 50 }"),
    ("counted", "counted = [\"screen-lock\"]"),
    ("country", "country = \"FR\""),
    ("difficulty", "difficulty = { user = 2, install = 3 }"),
    ("digcomp", "digcomp = [\"5.2\"]"),
    ("dont_know", "dont_know = \"skip\""),
    ("duration_h", "duration_h = { from = 1.0, to = 2.0 }"),
    ("earliest_month", "earliest_month = 6"),
    ("evidence", "evidence = \"seen: example.org\""),
    (
        "attend",
        "attend = [{ people = 5, minutes = 60 }, { people = 6, minutes = 60 }, { people = 8, minutes = 60 }, { people = 9, minutes = 90 }]",
    ),
    ("exclusive", "exclusive = [\"none\"]"),
    ("exports", "exports = [\"csv\"]"),
    ("flag_at_most", "flag_at_most = 1"),
    ("format", "format = \"online-course\""),
    ("free", "free = true"),
    ("from", "from = \"standard\""),
    ("funding", "funding = [\"donations\", \"volunteers\"]"),
    ("funder/id", "id = \"gdpr-record\""),
    ("funder/met", "met = { at_least = { question = \"PRO-04\", value = 3 } }"),
    ("funder/section", "section = \"protection\""),
    ("funder/source", "source = \"https://example.org\""),
    ("giving", "giving = \"https://example.org\""),
    ("homepage", "homepage = \"https://example.org\""),
    ("hours", "hours = [1, 2, 4, 8]"),
    ("id", "id = \"my-tool\""),
    ("imports", "imports = [\"csv\"]"),
    ("kind", "kind = \"level\""),
    ("lag", "lag = [{ after = \"A02\", months = 3 }]"),
    ("language", "language = \"fr\""),
    ("languages", "languages = [\"fr\", \"en\"]"),
    ("legal_form", "legal_form = \"association\""),
    ("level", "level = 2"),
    ("levels", "levels = [0, 1, 2, 3, 4]"),
    ("licence", "licence = \"AGPL-3.0-or-later\""),
    ("max_length", "max_length = 200"),
    ("name", "name = \"Nextcloud\""),
    ("names", "names = [\"cloud\"]"),
    ("need/kind", "kind = \"tool\""),
    ("needs", "needs = [\"email\"]"),
    ("needs_vote", "needs_vote = false"),
    ("networks", "networks = [\"CHATONS\"]"),
    ("offline", "offline = \"partly\""),
    ("only_at", "only_at = \"framasoft\""),
    ("options", "options = [\"yes\", \"no\"]"),
    ("order", "order = [\"GOV\", \"SKI\"]"),
    ("owner", "owner = \"board\""),
    ("phase", "phase = 1"),
    ("phone", "phone = \"+33 1 23 45 67 89\""),
    ("pix", "pix = [\"4.2\"]"),
    ("place", "place = \"Lyon\""),
    ("platforms", "platforms = [\"windows\", \"linux\", \"web\"]"),
    ("postcodes", "postcodes = [\"29\", \"35\"]"),
    ("prepares", "prepares = [\"email\"]"),
    ("product/autonomy", "[autonomy]"),
    ("product/country", "country = \"US\""),
    ("product/evidence", "[evidence]"),
    ("products", "products = [\"gmail\"]"),
    ("provider", "provider = \"Framasoft\""),
    ("questionnaire/id", "id = \"GOV-01\""),
    ("quick", "quick = [0, 5, 10]"),
    ("range", "range = { from = 0, to = 100 }"),
    ("reach", "reach = \"anywhere\""),
    ("reference/kind", "kind = \"guide\""),
    ("replaces", "replaces = [\"doodle\"]"),
    ("repository", "repository = \"https://example.org\""),
    ("reviewed", "reviewed = \"2026-11-22\""),
    ("running", "running = [\"local\"]"),
    ("runs", "runs = { email = [\"roundcube\"] }"),
    ("scope", "scope = \"regional\""),
    ("services", "services = [\"email\"]"),
    ("short_form", "short_form = true"),
    ("skill/core", "core = [\"A1\", \"A2\", \"D2\"]"),
    ("skill/learner", "[learner.board]"),
    ("skill/targets", "targets = { A1 = 3, A2 = 2 }"),
    ("shown_if", "shown_if = { at_least = { question = \"GOV-01\", value = 1 } }"),
    ("software", "software = [\"nextcloud\"]"),
    ("software/autonomy", "[autonomy.local]"),
    ("software/evidence", "[evidence]"),
    ("software/needs", "needs = { email = 3, calendar = 2 }"),
    ("source", "source = \"project\""),
    ("switch/after", "after = { hours = [1, 1, 2, 4], owner = \"it\" }"),
    ("switch/cost", "cost = { ethical-host = { from = 0, to = 50, each = \"year\" } }"),
    ("switch/exit", "exit = { hours = [1, 1, 2, 4], owner = \"it\" }"),
    ("switch/id", "id = \"email\""),
    ("switch/move", "move = { hours = [2, 4, 8, 16], owner = \"it\" }"),
    ("switch/own_words", "own_words = [\"move\"]"),
    ("switch/pilot", "pilot = { hours = [1, 2, 4, 8], owner = \"it\" }"),
    ("switch/training", "training = { hours = [1, 1, 2, 4], owner = \"it\" }"),
    ("tier", "tier = \"core\""),
    ("title", "title = \"Premiers pas\""),
    ("total", "total = [\"linux\"]"),
    ("trigger", "trigger = { at_most = { question = \"GOV-01\", value = 1 } }"),
    ("url", "url = \"https://example.org\""),
    ("vendor", "vendor = \"Google (Alphabet)\""),
    ("verified", "verified = false"),
    ("vitality", "vitality = 2026"),
    ("weight", "weight = 2"),
    ("weight_if", "weight_if = { when = { named = \"low-connectivity\" }, weight = 3 }"),
    ("whom", "whom = \"board\""),
];

/// Adds the line and an example of what would be right.
pub(super) fn advise(index: &Index<'_>, finding: &mut Finding) {
    if finding.line.is_none() {
        finding.line = match &finding.problem {
            Problem::Prose(..) | Problem::Missing(_) => index.line(&finding.file, &finding.spot, ""),
            Problem::Field(field) => index.line(&finding.file, &Spot::of(&finding.spot.entry, field), ""),
            problem => index.line(&finding.file, &finding.spot, problem.subject()),
        };
    }
    if finding.example.is_none() {
        finding.example = example(index, finding);
    }
    let is_shown = |line: &String| line.len() <= LONGEST && !line.chars().any(char::is_control);
    finding.example = finding.example.take().filter(is_shown);
}

/// The nearest of some words; none when all are far away.
pub(crate) fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Of `INV-01 gmial`, the option alone is wrong.
    let most = (word.rsplit(' ').next().unwrap_or(word).chars().count() / 3).max(1);
    let near = words.into_iter().map(|other| (strsim::osa_distance(word, other), other));
    near.filter(|(far, _)| *far <= most).min().map(|(_, other)| other)
}

/// The right line for a field of a file, when there is one of its kind to show.
pub(crate) fn sample(file: &str, field: &str) -> Option<String> {
    let folder = file.split(['/', '.']).next().unwrap_or_default();
    let own = format!("{folder}/{field}");
    let find = |name: &str| SAMPLES.iter().find(|(known, _)| *known == name).map(|(_, line)| (*line).to_owned());
    find(&own).or_else(|| find(field))
}

/// The line of a finding with the nearest of the right ids in the place of a wrong one.
pub(super) fn instead<'a>(
    index: &Index<'_>,
    finding: &Finding,
    id: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    replaced(index.written(&finding.file, finding.line), id, nearest(id, known)?)
}

fn example(index: &Index<'_>, finding: &Finding) -> Option<String> {
    let line = index.written(&finding.file, finding.line);
    // What stands in it is not what bears the same name above.
    if let Some(field) = finding.spot.field.strip_prefix("evidence.") {
        return Some(format!("{field} = \"seen: example.org\""));
    }
    match &finding.problem {
        Problem::Value(value) => {
            // A number or two letters are near to all of their kind.
            let is_word = value.chars().filter(|sign| sign.is_alphabetic()).count() > 2;
            let near = is_word.then(|| nearest(value, finding.allowed.iter().map(String::as_str))).flatten();
            near.and_then(|near| replaced(line, value, near)).or_else(|| sample(&finding.file, &finding.spot.field))
        }
        Problem::Twice(id) if finding.spot.field.is_empty() => {
            replaced(line, &format!("\"{id}\""), &format!("\"{id}-2\""))
        }
        Problem::Text(_) | Problem::Unserved(_) => sample(&finding.file, &finding.spot.field),
        Problem::Licence(_) => sample(&finding.file, "licence"),
        Problem::Field(field) => sample(&finding.file, field),
        Problem::Missing(field) | Problem::Shape(field) | Problem::Empty(field) => sample(&finding.file, field),
        Problem::Twice(_)
        | Problem::Dangling(_)
        | Problem::Id(_)
        | Problem::Name(_)
        | Problem::Origin(_)
        | Problem::Prose(..)
        | Problem::MissingFile
        | Problem::NotText
        | Problem::TooLarge
        | Problem::Unread
        | Problem::Locked
        | Problem::Message
        | Problem::Variable(_)
        | Problem::Unreadable
        | Problem::Unknown(_)
        | Problem::Unreachable
        | Problem::Unheard
        | Problem::Circle(_) => None,
    }
}

/// A line with another word in the place of a wrong one.
fn replaced(line: &str, wrong: &str, right: &str) -> Option<String> {
    // Of `INV-01 gmial`, the line holds the option alone.
    let [wrong, right] = [wrong, right].map(|word| word.rsplit(' ').next().unwrap_or(word));
    (wrong != right && line.contains(wrong)).then(|| line.replacen(wrong, right, 1))
}
