//! What rows of lists name: needs, software, competences, products.

use super::Book;
use crate::finding::Problem;
use rumb_engine::catalogue::{Catalogue, Host, NeedKind};
use rumb_engine::id::{CompetenceId, HostId, NeedId, ProductId, SoftwareId};

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    let known = book.known;
    for need in &catalogue.needs {
        let id = need.id.as_str();
        book.dangling("need.toml", id, "products", need.products.iter().map(ProductId::as_str), &known.tools);
        if (need.kind == NeedKind::Tool) != need.tier.is_some() {
            book.note("need.toml", id, "tier", Problem::Field("tier"));
        }
    }
    for one in &catalogue.competences {
        let needs = one.needs.iter().map(NeedId::as_str);
        book.dangling("competence.toml", one.id.as_str(), "needs", needs, &known.needs);
    }
    for one in &catalogue.trainings {
        let (file, id) = ("training", one.id.as_str());
        book.dangling(file, id, "needs", one.needs.iter().map(NeedId::as_str), &known.needs);
        book.dangling(file, id, "software", one.software.iter().map(SoftwareId::as_str), &known.software);
        book.dangling(file, id, "competences", one.competences.iter().map(CompetenceId::as_str), &known.competences);
        if one.needs.is_empty() && one.competences.is_empty() && one.software.is_empty() {
            book.note(file, id, "", Problem::Unreachable).example = super::sample(file, "needs");
        }
    }
    for one in &catalogue.references {
        let (file, id) = ("reference", one.id.as_str());
        book.dangling(file, id, "needs", one.needs.iter().map(NeedId::as_str), &known.needs);
        if one.needs.is_empty() {
            book.note(file, id, "needs", Problem::Unreachable).example = super::sample(file, "needs");
        }
    }
    for one in &catalogue.actors {
        book.dangling("actor", one.id.as_str(), "helps", one.helps.iter().map(NeedId::as_str), &known.needs);
    }
    catalogue.hosts.iter().for_each(|host| check_host(host, catalogue, book));
    for software in &catalogue.software {
        let id = software.id.as_str();
        let Some(only) = &software.only_at else { continue };
        book.dangling("software", id, "only_at", [HostId::as_str(only)], &known.hosts);
        let host = catalogue.hosts.iter().find(|host| host.id == *only);
        let is_served = host.is_none_or(|host| host.services.iter().any(|need| software.needs.contains_key(need)));
        // Needs that nothing bears are told by themselves.
        if !is_served && software.needs.keys().all(|need| known.needs.contains(need.as_str())) {
            book.note("software", id, "only_at", Problem::Unserved(only.to_string()));
        }
    }
}

/// A host runs what serves the need, for needs that it serves.
fn check_host(host: &Host, catalogue: &Catalogue, book: &mut Book<'_>) {
    let (file, id, known) = ("host", host.id.as_str(), book.known);
    book.dangling(file, id, "services", host.services.iter().map(NeedId::as_str), &known.needs);
    for (need, runs) in &host.runs {
        let is_known = known.needs.contains(need.as_str());
        if !host.services.contains(need) {
            book.dangling(file, id, "runs", [need.as_str()], &known.needs);
        }
        if is_known && !host.services.contains(need) {
            let all = host.services.iter().chain([need]).map(|need| format!("\"{need}\"")).collect::<Vec<_>>();
            let example = format!("services = [{}]", all.join(", "));
            book.note(file, id, "services", Problem::Unserved(need.to_string())).example = Some(example);
        }
        book.dangling(file, id, "runs", runs.iter().map(SoftwareId::as_str), &known.software);
        let serves = |id: &SoftwareId| {
            catalogue.software.iter().find(|one| one.id == *id).is_none_or(|one| one.needs.contains_key(need))
        };
        for other in runs.iter().filter(|id| is_known && !serves(id)) {
            book.note(file, id, "runs", Problem::Unserved(format!("{need} {other}")));
        }
    }
}
