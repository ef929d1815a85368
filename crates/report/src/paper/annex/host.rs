use super::Desk;
use crate::document::{Block, Item, Phrase, bullets, link, paragraph, small, strong, text, together};
use crate::paper::pen::join;
use crate::paper::plan::{named_hosts, shown};
use rumb_engine::catalogue::Host;
use rumb_engine::id::HostId;
use rumb_engine::recommendation::Recommendation;

/// Every host that a proposal names, once, with what a board wants to know before it rings.
pub(super) fn hosts(desk: Desk<'_>) -> Vec<Block> {
    let named = named(desk);
    if named.is_empty() {
        return Vec::new();
    }
    let items = named.into_iter().map(|host| Item { blocks: vec![entry(desk, host)] });
    vec![paragraph(desk.pen.say("annex-hosts.lead")).into(), bullets(items).into()]
}

/// The hosts that proposals name, in the order in which the proposals do.
pub(super) fn named(desk: Desk<'_>) -> Vec<&Host> {
    let mut ids: Vec<&HostId> = Vec::new();
    for id in desk.input.recommendations.iter().flat_map(Recommendation::shown).flat_map(named_hosts) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().filter_map(|id| desk.input.catalogue.hosts.iter().find(|host| host.id == *id)).collect()
}

/// Name, legal form, place and address; then the sentence.
fn entry(desk: Desk<'_>, host: &Host) -> Block {
    let pen = desk.pen;
    let country = pen.say(&format!("country-{}", host.country.to_lowercase()));
    let form = host.legal_form.as_ref().and_then(|form| pen.find(&format!("host-form-{form}"), &[]));
    let place = match &host.place {
        Some(place) => [text(place.as_str()), text(" ("), country, text(")")].into(),
        None => Phrase::from(country),
    };
    let homepage = host.homepage.iter().map(|homepage| link(shown(homepage), homepage.as_str()).into());
    let name = pen.doubted(strong(host.name.as_str()), host, desk.input.today);
    let line = join([name].into_iter().chain(form.map(Phrase::from)).chain([place]).chain(homepage), " · ");
    let sentence = pen.find(&format!("host-{}", host.id), &[]).map(|sentence| small(sentence).into());
    together([paragraph(line).into()].into_iter().chain(sentence).collect())
}
