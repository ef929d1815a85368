use crate::{print, print_json, today};
use clap::ArgMatches;
use rumb_api::wire::{ActorCard, Found, FoundNeed, HostCard, ProductCard, SoftwareCard, TrainingCard};
use rumb_locale::{Arg, Words};
use serde::Serialize;

/// `rumb content search`: needs, products in use, libre software and who hosts it by what people call them.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    let typed: Vec<&str> = matches.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
    let found = rumb_api::search(&typed.join(" "), words.language(), today());
    if matches.get_flag("json") {
        return print_json(&found);
    }
    if found.count == 0 {
        return print(&words.say("search-none"));
    }
    lines(&found, words).iter().try_for_each(|line| print(line))
}

fn lines(found: &Found, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = found.needs.iter().flat_map(|need| group(need, words)).collect();
    let beside = [
        ("search-hosts", found.hosts.iter().map(|card| host(card, words)).collect::<Vec<_>>()),
        ("search-trainings", found.trainings.iter().map(|card| training(card, words)).collect()),
        ("search-actors", found.actors.iter().map(|card| actor(card, words)).collect()),
    ];
    for (title, list) in beside.into_iter().filter(|(_, list)| !list.is_empty()) {
        lines.push(words.say(title));
        lines.extend(list.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

fn group(need: &FoundNeed, words: &Words) -> Vec<String> {
    let mut lines = vec![words.say(&format!("need-{}", need.need))];
    if !need.products.is_empty() {
        lines.push(format!("  {}", words.say("search-in-use")));
        lines.extend(need.products.iter().map(|card| format!("    {}", product(card, words))));
    }
    if !need.software.is_empty() {
        let title = if need.products.is_empty() { "search-software" } else { "search-instead" };
        lines.push(format!("  {}", words.say(title)));
        lines.extend(need.software.iter().map(|card| format!("    {}", software(card, words))));
    }
    lines
}

fn product(card: &ProductCard, words: &Words) -> String {
    let note = words.find(&format!("product-{}", card.product), &[]).map(|note| note.text);
    joined([
        Some(match &card.vendor {
            Some(vendor) => format!("{} ({vendor})", card.name),
            None => card.name.clone(),
        }),
        note,
        told(card.doubt, words),
    ])
}

fn software(card: &SoftwareCard, words: &Words) -> String {
    let summary = words.find(&format!("software-{}", card.software), &[]).map(|summary| summary.text);
    let licence = words.tell("search-licence", &[("licence", Arg::Text(&card.licence))]);
    let note = words.find(&format!("software-{}.note", card.software), &[]).map(|note| note.text);
    // The note of what is no longer proposed says why.
    let withdrawn = (card.withdrawn && note.is_none()).then(|| words.say("search-withdrawn"));
    let parts = [told(card.doubt, words), withdrawn, summary, note, Some(licence), Some(card.homepage.clone())];
    joined([Some(card.name.clone())].into_iter().chain(parts))
}

fn host(card: &HostCard, words: &Words) -> String {
    let country = words.say(&format!("country-{}", card.country.to_lowercase()));
    let place = card.place.as_ref().map_or_else(|| country.clone(), |place| format!("{place} ({country})"));
    let needs: Vec<_> = card.services.iter().map(|need| words.say(&format!("need-{need}"))).collect();
    let offer = || words.tell("host-offer", &[("needs", Arg::Text(&needs.join(" · ")))]);
    joined([
        Some(card.name.clone()),
        told(card.doubt, words),
        words.find(&format!("host-{}", card.id), &[]).map(|told| told.text),
        card.form.as_ref().map(|form| words.say(&format!("host-form-{form}"))),
        Some(place),
        card.homepage.clone(),
        (!needs.is_empty()).then(offer),
    ])
}

fn training(card: &TrainingCard, words: &Words) -> String {
    let note = words.find(&format!("training-{}", card.id), &[]).map(|note| note.text);
    joined([Some(card.title.clone()), told(card.doubt, words), note, Some(card.url.clone())])
}

fn actor(card: &ActorCard, words: &Words) -> String {
    let offer = words.find(&format!("actor-{}", card.id), &[]).map(|offer| offer.text);
    joined([Some(card.name.clone()), told(card.doubt, words), offer, card.nature.clone(), card.homepage.clone()])
}

/// Why a fact is not to be taken for granted, in a word.
fn told(doubt: Option<impl Serialize>, words: &Words) -> Option<String> {
    doubt.map(|doubt| words.say(&format!("fact-{}", rumb_api::name(&doubt))))
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
