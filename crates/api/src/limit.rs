//! What a name and the means of a plan may be, whether they come from the window or from an answers file.

use chrono::{Datelike as _, NaiveDate};
use rumb_engine::answer::{Capacity, Decision, NAMED_OTHER, Operator, Person, Tool};
use rumb_engine::catalogue::{Catalogue, NeedKind, Software, StageKind};
use rumb_engine::id::{ActionId, HostId, NeedId, ProductId, QuestionId, SoftwareId};
use rumb_engine::workshop::{Round, is_votable, levels};
use std::ops::RangeInclusive;

/// Hours a month, everybody's together, at most.
pub(crate) const HOURS: u32 = 1000;
/// Months of an action in a plan.
pub(crate) const SPAN: RangeInclusive<usize> = 1..=12;
/// Members without e-mail, percent, at most.
pub(crate) const PERCENT: u32 = 100;
/// Months of the calendar.
pub(crate) const MONTHS: RangeInclusive<u32> = 1..=12;
/// Years in which a board may meet, and a plan begin.
pub const YEARS: RangeInclusive<i32> = 1970..=2199;
/// Months in which nothing is planned, at most.
pub(crate) const BLOCKED: usize = 3;

/// Letters of a name, at most.
pub(crate) const NAME: usize = 200;
/// Letters of a sentence about a decision, or of another opinion in a workshop.
pub(crate) const SENTENCE: usize = 500;

/// A name without the blanks around it; none when nothing is left to be seen, or when it does not fit on one line.
pub(crate) fn name(text: &str) -> Option<&str> {
    line(text, NAME)
}

/// Takes the blanks around one line of at most so many letters away; none when it is no such line.
pub(crate) fn line(text: &str, letters: usize) -> Option<&str> {
    let name = text.trim();
    let is_seen = name.chars().any(|sign| !is_unseen(sign));
    let fits = is_seen && name.chars().count() <= letters && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// Signs that leave no mark by themselves: joiners, marks of direction, soft hyphens.
fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a day is in a year that people plan for.
pub(crate) fn is_planned(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// Whether the means of a plan are within their limits.
pub(crate) fn fits(capacity: &Capacity) -> bool {
    let months = &capacity.blocked_months;
    months.len() <= BLOCKED
        && months.iter().all(|month| MONTHS.contains(month))
        && capacity.hours_per_month.is_none_or(|hours| hours <= HOURS)
        && [capacity.decides_on, capacity.assembly].into_iter().flatten().all(is_planned)
        && capacity.accounts_month.is_none_or(|month| MONTHS.contains(&month))
        && capacity.without_email_percent.is_none_or(|percent| percent <= PERCENT)
}

/// People behind the roles, at most.
pub(crate) const NAMED: usize = 60;
/// Letters of a person's name.
pub(crate) const PERSON: usize = 60;

/// Whether these may stand behind the roles: each with a name that is seen, no name twice.
pub(crate) fn are_people(people: &[Person]) -> bool {
    let is_other = |place: usize| people[..place].iter().all(|other| other.name != people[place].name);
    people.len() <= NAMED && people.iter().all(is_person) && (0..people.len()).all(is_other)
}

/// Whether a person has a name that is seen.
pub(crate) fn is_person(person: &Person) -> bool {
    line(&person.name, PERSON) == Some(person.name.as_str())
}

/// Whether a workshop can have left such a round on a question that it votes on.
pub(crate) fn is_round(question: &QuestionId, round: &Round) -> bool {
    let Some(question) = rumb_content::questionnaire().question(question) else { return false };
    let is_told = round.dissent.as_deref().is_none_or(|text| line(text, SENTENCE) == Some(text));
    is_votable(question) && is_told && round.is_possible(levels(question))
}

/// Tools of one association.
pub(crate) const TOOLS: usize = 300;
/// People who use a tool.
pub(crate) const PEOPLE: u32 = 1_000_000;
/// How content they are, at most.
pub(crate) const SATISFACTION: u8 = 4;
/// Euros a year.
pub(crate) const EUROS: u32 = 10_000_000;

/// Whether a tool is one that the catalogue knows, or has a name of its own, and tells nothing impossible.
pub(crate) fn is_tool(catalogue: &Catalogue, tool: &Tool) -> bool {
    let is_named = tool.product != NAMED_OTHER || tool.name.is_some();
    is_need(catalogue, &tool.need)
        && is_product(catalogue, &tool.product)
        && is_named
        && tool.name.as_deref().is_none_or(|text| name(text).is_some())
        && tool.host.as_ref().is_none_or(|host| is_host(catalogue, host))
        && tool.people.is_none_or(|people| people <= PEOPLE)
        && tool.satisfaction.is_none_or(|mark| mark <= SATISFACTION)
        && tool.share.is_none_or(|share| share <= 1000)
        && tool.yearly_cost_eur.is_none_or(|euros| euros <= EUROS)
        && tool.contract_end.is_none_or(is_planned)
}

/// Whether a decision names what the catalogue knows.
pub(crate) fn is_decision(catalogue: &Catalogue, need: &NeedId, decision: &Decision) -> bool {
    let successor = decision.verdict.successor();
    is_need(catalogue, need)
        && decision.sentence.as_deref().is_none_or(|text| line(text, SENTENCE).is_some())
        && successor.is_none_or(|own| {
            is_software(catalogue, &own.by) && own.host.as_ref().is_none_or(|host| is_host(catalogue, host))
        })
}

/// Why the board may not decide so today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// The need asks for a habit, not for a tool.
    Need,
    /// The software does not serve the need.
    Software,
    /// The software cannot be run so.
    Running,
}

/// Says why the board may not decide so today: about a tool, for a software that serves the need, run as it can be.
pub(crate) fn unfit(catalogue: &Catalogue, need: &NeedId, decision: &Decision) -> Option<Unfit> {
    if !catalogue.needs.iter().any(|known| known.id == *need && known.kind == NeedKind::Tool) {
        return Some(Unfit::Need);
    }
    let own = decision.verdict.successor()?;
    let serves = |software: &&Software| software.id == own.by && software.needs.contains_key(need);
    let Some(software) = catalogue.software.iter().find(serves) else { return Some(Unfit::Software) };
    let runs = own.running == Operator::Unknown || software.running.contains(&own.running);
    (!runs).then_some(Unfit::Running)
}

/// Whether the catalogue knows a product or a software of this id; what it does not know may be named by hand.
pub(crate) fn is_product(catalogue: &Catalogue, id: &ProductId) -> bool {
    *id == NAMED_OTHER
        || catalogue.products.iter().any(|known| known.id == *id)
        || is_software(catalogue, &SoftwareId::from(id.as_str()))
}

/// Whether a plan may have such an action: one of the library, a stage of a change, or a question to find out.
pub(crate) fn is_action(catalogue: &Catalogue, id: &ActionId) -> bool {
    let text = id.as_str();
    let is_made = text.strip_prefix(rumb_engine::plan::MADE).is_some_and(|rest| {
        let stages = StageKind::ALL.iter().filter_map(|stage| rest.strip_suffix(&format!("-{stage}")));
        stages.into_iter().any(|need| is_need(catalogue, &NeedId::from(need)))
    });
    let asks = |id: &str| rumb_content::questionnaire().question(&QuestionId::from(id)).is_some();
    let is_asked = text.strip_prefix(rumb_engine::plan::FIND_OUT).is_some_and(asks);
    is_made || is_asked || catalogue.actions.iter().any(|known| known.id == *id)
}

pub(crate) fn is_need(catalogue: &Catalogue, id: &NeedId) -> bool {
    catalogue.needs.iter().any(|known| known.id == *id)
}

pub(crate) fn is_software(catalogue: &Catalogue, id: &SoftwareId) -> bool {
    catalogue.software.iter().any(|known| known.id == *id)
}

pub(crate) fn is_host(catalogue: &Catalogue, id: &HostId) -> bool {
    catalogue.hosts.iter().any(|known| known.id == *id)
}
