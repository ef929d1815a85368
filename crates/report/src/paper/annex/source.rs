use super::Desk;
use super::host::named;
use crate::document::{Block, Cell, Column, Level, Phrase, heading, link, paragraph, table, text};
use crate::paper::name;
use crate::paper::pen::join;
use crate::paper::plan::{choices, legitimising, shown};
use rumb_engine::catalogue::{Actor, Reference, Reviewed};
use rumb_engine::id::SoftwareId;
use rumb_engine::recommendation::Recommendation;
use std::collections::BTreeSet;

/// Where the facts come from, when they were seen, and which are still to be checked.
pub(super) fn sources(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let parts = [
        ("sources-software", software(desk)),
        ("sources-trainings", trainings(desk)),
        ("sources-people", people(desk)),
        ("references-title", texts(desk)),
    ];
    let mut blocks: Vec<Block> = vec![paragraph(pen.say("recommendations-proof.text")).into()];
    for (title, lines) in parts {
        if lines.is_empty() {
            continue;
        }
        let mut rows = table([
            Column::new(pen.say("sources-name"), 4.1),
            Column::new(pen.say("sources-address"), 3.4),
            Column::new(pen.say("sources-reviewed"), 3.7),
        ]);
        lines.into_iter().for_each(|line| rows.row(line));
        blocks.extend([heading(Level::Three, pen.say(title)).into(), rows.into()]);
    }
    blocks
}

type Line = [Cell; 3];

fn software(desk: Desk<'_>) -> Vec<Line> {
    let candidates = desk.input.recommendations.iter().flat_map(Recommendation::shown);
    let proposed: BTreeSet<&SoftwareId> = candidates.map(|candidate| &candidate.software).collect();
    let sheets = desk.input.catalogue.software.iter().filter(|software| proposed.contains(&software.id));
    sheets
        .map(|software| {
            let name = [text(software.name.as_str()), text(" – "), text(software.licence.as_str())].into();
            let note = desk.pen.find(&format!("software-{}.note", software.id), &[]).map(Phrase::from);
            let name: Vec<Phrase> = std::iter::once(name).chain(note).collect();
            [name.into(), address(Some(&software.homepage)), reviewed(desk, software)]
        })
        .collect()
}

fn trainings(desk: Desk<'_>) -> Vec<Line> {
    let lines = choices(desk).into_iter().map(|choice| {
        let training = choice.training;
        let title = text(training.title.as_str()).lang(crate::document::Language::new(&choice.choice.language));
        let language = desk.pen.say(&format!("language-{}", choice.choice.language));
        let format = desk.pen.find(&format!("training-format-{}", training.format), &[]);
        let facts = [Some(text(training.provider.as_str())), format, Some(language)].into_iter().flatten();
        let note = desk.pen.find(&format!("training-{}", training.id), &[]).map(Phrase::from);
        let name: Vec<Phrase> = [title.into(), join(facts.map(Phrase::from), " – ")].into_iter().chain(note).collect();
        [name.into(), address(Some(&training.url)), reviewed(desk, training)]
    });
    lines.collect()
}

fn texts(desk: Desk<'_>) -> Vec<Line> {
    let line = |one: &Reference| {
        let title = text(one.title.as_str()).lang(crate::document::Language::new(&one.language));
        let told = desk.pen.find(&format!("reference-{}", one.id), &[]).map(Phrase::from);
        let name: Vec<Phrase> = std::iter::once(title.into()).chain(told).collect();
        [name.into(), address(Some(&one.url)), reviewed(desk, one)]
    };
    legitimising(desk).into_iter().map(line).collect()
}

/// Helpers, and the hosts of the proposals.
fn people(desk: Desk<'_>) -> Vec<Line> {
    let helpers = desk
        .input
        .helpers
        .iter()
        .map(|actor| [who(desk, actor), address(actor.homepage.as_ref()), reviewed(desk, *actor)]);
    let hosts = named(desk)
        .into_iter()
        .map(|host| [text(host.name.as_str()).into(), address(host.homepage.as_ref()), reviewed(desk, host)]);
    helpers.chain(hosts).collect()
}

/// A helper's name, and in a few words what it is and how far it works.
fn who(desk: Desk<'_>, actor: &Actor) -> Cell {
    let nature = name::nature(actor, desk.words).map(|nature| text(nature).into());
    std::iter::once(text(actor.name.as_str()).into()).chain(nature).collect::<Vec<Phrase>>().into()
}

fn address(address: Option<&String>) -> Cell {
    address.map(|address| link(shown(address), address.as_str()).into()).unwrap_or_default()
}

/// The day of the last review, and a word when the fact is not sure.
fn reviewed(desk: Desk<'_>, fact: &impl Reviewed) -> Cell {
    let doubt = desk.pen.doubt(fact, desk.input.today);
    join(std::iter::once(text(desk.pen.date(fact.reviewed()))).chain(doubt).map(Phrase::from), " · ").into()
}
