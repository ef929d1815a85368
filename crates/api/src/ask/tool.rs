//! The page of tools: what can be named, what is told to be in use, and ticks that speak of the same tools.

use crate::session::Session;
use crate::wire::{HostName, InUse, LanguageChoice, NeedFamily, Search, Standing, ToolHit, ToolName, ToolsCard};
use crate::{Api, Error, limit};
use rumb_engine::answer::{Answer, Operator, Value};
use rumb_engine::catalogue::{Catalogue, Host, NeedKind, Product, Software};
use rumb_engine::condition::Reading;
use rumb_engine::id::{NeedId, OptionId};
use rumb_engine::questionnaire::{Form, Question};
use rumb_engine::recommendation::country;
use rumb_locale::{Language, Words};
use rumb_report::paper::name;
use rumb_store::{Change, Write};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

impl Api {
    /// What the page of tools needs of the catalogue.
    pub(crate) fn tools(&self, choice: LanguageChoice) -> Result<ToolsCard, Error> {
        let words = Words::of(Language::find(&choice.language).unwrap_or(Language::En));
        self.with(|session| Ok(card(session.reading(), &words)))
    }

    /// The products and software that a few letters may mean; needs no open file.
    pub(crate) fn find_tools(&self, search: Search) -> Result<Vec<ToolHit>, Error> {
        let language = Language::find(&search.language).unwrap_or(Language::En);
        Ok(crate::search::tools(&search.words, language))
    }
}

/// What each asked question about tools is told to hold.
pub(super) fn inventory(reading: Reading<'_>, asked: &[&Question]) -> BTreeMap<String, InUse> {
    let questions = asked.iter().filter(|question| matches!(question.form, Form::Tools { .. }));
    questions.map(|question| (question.id.to_string(), in_use(reading, question))).collect()
}

/// Writes what is in use as the options of a question about tools: the entered tools that stand for another option go, and
/// the answer keeps what no tool says. None when it is no such question, or when the options do not fit it.
pub(super) fn ticks(session: &Session, question: &Question, options: Vec<String>) -> Option<Write> {
    let Form::Tools { .. } = &question.form else { return None };
    let wanted: Vec<OptionId> = options.iter().map(|option| OptionId::from(option.as_str())).collect();
    let accepted = |options: Vec<OptionId>| question.accept(Answer::Answered(Value::Options(options))).ok();
    if !wanted.is_empty() {
        accepted(wanted.clone())?;
    }
    let (reading, id) = (session.reading(), session.id());
    let standing = reading.standing(question);
    let is_wanted = |option: &str| wanted.iter().any(|own| own.as_str() == option);
    let gone: BTreeSet<usize> =
        standing.iter().filter(|(option, _)| !is_wanted(option)).map(|(_, place)| *place).collect();
    let stands = |option: &OptionId| standing.iter().any(|(own, place)| option == own && !gone.contains(place));
    let ticked = reading.ticked(question.id.as_str());
    let own: Vec<OptionId> =
        wanted.iter().filter(|option| ticked.contains(&option.as_str()) || !stands(option)).cloned().collect();
    let answer = if own.is_empty() { None } else { accepted(own) };
    let mut changes = Vec::new();
    if answer.as_ref() != session.audit().answers.get(&question.id) {
        changes.push(Change::Answer(question.id.clone(), answer));
    }
    if !gone.is_empty() {
        let kept = session.audit().tools.iter().enumerate().filter(|(place, _)| !gone.contains(place));
        changes.push(Change::Tools(session.all_tools(kept.map(|(_, tool)| tool.clone()).collect())));
    }
    let mut writes: Vec<Write> = changes.into_iter().map(|change| Write::Change(id, change)).collect();
    Some(if writes.len() == 1 { writes.remove(0) } else { Write::Batch(writes) })
}

fn in_use(reading: Reading<'_>, question: &Question) -> InUse {
    let standing = reading.standing(question);
    let options = reading.told(question, &standing).into_iter().map(str::to_owned).collect();
    let standing = standing.into_iter().map(|(option, place)| {
        let tool = &reading.audit.tools[place];
        Standing { option: option.to_owned(), need: tool.need.to_string(), product: tool.product.to_string() }
    });
    InUse { options, standing: standing.collect() }
}

fn card(reading: Reading<'_>, words: &Words) -> ToolsCard {
    let catalogue = rumb_content::catalogue();
    let products = catalogue.products.iter().map(|product| product_name(reading, catalogue, product, words));
    let software = catalogue.software.iter().map(|software| software_name(catalogue, software));
    ToolsCard {
        tools: products.chain(software).collect(),
        families: families(catalogue),
        hosts: hosts(reading, catalogue),
        people: limit::PEOPLE,
        euros: limit::EUROS,
        most: u32::try_from(limit::TOOLS).unwrap_or(u32::MAX),
    }
}

fn product_name(reading: Reading<'_>, catalogue: &Catalogue, product: &Product, words: &Words) -> (String, ToolName) {
    let naming = reading.questionnaire.inventory.iter().filter(|option| option.products.contains(&product.id));
    // An option that leaves open who runs it says nothing against one that tells.
    let told = naming.map(|option| option.operator).filter(|operator| *operator != Operator::Unknown);
    let id = product.id.to_string();
    let name = name::tool(catalogue, &id, words);
    (id, ToolName { name, needs: ids(&product.needs), operator: only(told) })
}

fn software_name(catalogue: &Catalogue, software: &Software) -> (String, ToolName) {
    // Sorted by fit; equal ones stay in the catalogue's order.
    let mut needs: Vec<_> = catalogue.needs.iter().map(|need| &need.id).collect();
    needs.retain(|need| software.needs.contains_key(*need));
    needs.sort_by_key(|need| Reverse(software.needs[*need]));
    let (needs, operator) = (ids(needs), only(software.running.iter().copied()));
    (software.id.to_string(), ToolName { name: software.name.clone(), needs, operator })
}

/// The only way of running among these; with several, nothing is supposed.
fn only(mut ways: impl Iterator<Item = Operator>) -> Operator {
    let first = ways.next().unwrap_or_default();
    if ways.all(|way| way == first) { first } else { Operator::Unknown }
}

fn families(catalogue: &Catalogue) -> Vec<NeedFamily> {
    let mut families: Vec<NeedFamily> = Vec::new();
    for need in catalogue.needs.iter().filter(|need| need.kind == NeedKind::Tool) {
        let Some(family) = &need.family else { continue };
        match families.iter_mut().find(|known| known.family == *family) {
            Some(known) => known.needs.push(need.id.to_string()),
            None => families.push(NeedFamily { family: family.clone(), needs: vec![need.id.to_string()] }),
        }
    }
    families
}

fn hosts(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<HostName> {
    let home = country(reading);
    let is_named = |host: &Host| reading.audit.tools.iter().any(|tool| tool.host.as_ref() == Some(&host.id));
    let is_home = |host: &Host| home.is_none_or(|home| host.country == home);
    let own = catalogue.hosts.iter().filter(|host| is_home(host) || is_named(host));
    own.map(|host| HostName { host: host.id.to_string(), name: host.name.clone() }).collect()
}

fn ids<'a>(needs: impl IntoIterator<Item = &'a NeedId>) -> Vec<String> {
    needs.into_iter().map(ToString::to_string).collect()
}
