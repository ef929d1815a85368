use super::result::{count, positive, shown_decimal};
use crate::wire::{
    AutonomyCard, FactCard, Figure, HolderCard, HolderKind, NeedAutonomyCard, Relief, ToolAutonomyCard, WhatIf,
};
use rumb_engine::autonomy::{self, Autonomy, FactName, Holder, NeedAutonomy, Standing, ToolAutonomy};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::condition::Reading;
use rumb_engine::fraction::{Exact, percent_of, tenths_of, whole};
use rumb_engine::id::NeedId;
use rumb_engine::maturity::Maturity;
use rumb_engine::recommendation::Candidate;
use rumb_locale::{Language, Words};
use rumb_report::paper;

/// How free the association is to leave its tools, for a screen.
pub(super) fn card(found: &Autonomy, maturity: &Maturity, language: Language) -> AutonomyCard {
    let (catalogue, words) = (rumb_content::catalogue(), Words::of(language));
    let figure = paper::figure::plane(maturity, found, &words);
    AutonomyCard {
        shown: shown(found.score.as_ref(), language),
        confidence: positive(percent_of(&found.confidence)),
        needs: found.needs.iter().map(|need| need_card(catalogue, need, &words)).collect(),
        without: found.without.iter().map(ToString::to_string).collect(),
        holders: found.holders.iter().map(|(holder, share)| holder_card(catalogue, holder, share)).collect(),
        concentration: positive(percent_of(&found.concentration)),
        plane: figure.map(|(drawing, alt)| Figure { alt, drawing }),
    }
}

/// What would change if a proposed software took the place of what is used for a need.
pub(super) fn what_if(
    reading: Reading<'_>,
    standing: &Standing,
    need: &NeedId,
    candidate: &Candidate,
    language: Language,
) -> Option<WhatIf> {
    let catalogue = rumb_content::catalogue();
    let before = standing.autonomy.as_ref();
    let after = autonomy::what_if(reading, catalogue, standing, need, &candidate.software, candidate.running)?;
    let own = |found: &Autonomy| found.needs.iter().find(|own| own.need == *need).and_then(|own| own.score.clone());
    let is_served = |found: &Autonomy| found.needs.iter().any(|own| own.need == *need);
    Some(WhatIf {
        before: before.and_then(own).and_then(|score| shown(Some(&score), language)),
        after: shown(own(&after).as_ref(), language)?,
        all_before: before.and_then(|found| shown(found.score.as_ref(), language)),
        all_after: shown(after.score.as_ref(), language)?,
        // A need that had no tool takes nothing away from anybody: it only makes every other share smaller.
        vendor: before.filter(|found| is_served(found)).and_then(|before| relief(before, &after)),
    })
}

/// How much less rests on the vendor whose share falls most.
fn relief(before: &Autonomy, after: &Autonomy) -> Option<Relief> {
    let holder = relieved(before, after)?;
    let Holder::Vendor(name) = &holder else { return None };
    let [before, after] = [before, after].map(|found| positive(percent_of(&found.on(&holder))));
    Some(Relief { name: name.clone(), before, after })
}

/// The vendor whose share falls most.
pub(super) fn relieved(before: &Autonomy, after: &Autonomy) -> Option<Holder> {
    let vendors = before.holders.iter().filter(|(holder, _)| matches!(holder, Holder::Vendor(_)));
    let falls = vendors.map(|(holder, share)| (share - after.on(holder), holder));
    let (_, holder) =
        falls.filter(|(fall, _)| *fall > Exact::default()).max_by(|(one, _), (other, _)| one.cmp(other))?;
    Some(holder.clone())
}

pub(super) fn need_card(catalogue: &Catalogue, need: &NeedAutonomy, words: &Words) -> NeedAutonomyCard {
    NeedAutonomyCard {
        need: need.need.to_string(),
        shown: shown(need.score.as_ref(), words.language()),
        bar: need.score.as_ref().map_or(0, |score| positive(tenths_of(score))),
        confidence: positive(percent_of(&need.confidence)),
        tools: need.tools.iter().map(|tool| tool_card(catalogue, tool, words)).collect(),
        weakest: count(need.weakest),
    }
}

fn tool_card(catalogue: &Catalogue, tool: &ToolAutonomy, words: &Words) -> ToolAutonomyCard {
    let fact = |name: FactName| FactCard {
        fact: crate::answers::name(&name),
        value: crate::answers::name(&tool.facts.of(name)),
    };
    ToolAutonomyCard {
        names: tool
            .products
            .iter()
            .map(|id| paper::name::entered(catalogue, id, tool.name.as_deref(), words))
            .collect(),
        operator: crate::answers::name(&tool.operator),
        share: positive(percent_of(&tool.share)),
        shown: shown(tool.score.as_ref(), words.language()),
        facts: FactName::ALL.into_iter().map(fact).collect(),
        derived: tool.is_derived,
    }
}

fn holder_card(catalogue: &Catalogue, holder: &Holder, share: &Exact) -> HolderCard {
    let (kind, name) = match holder {
        Holder::Vendor(name) => (HolderKind::Vendor, name.clone()),
        Holder::Host(id) => {
            let host = catalogue.hosts.iter().find(|host| host.id == *id);
            (HolderKind::Host, host.map_or_else(|| id.to_string(), |host| host.name.clone()))
        }
        Holder::SomeHost => (HolderKind::SomeHost, String::new()),
        Holder::Ourselves => (HolderKind::Ourselves, String::new()),
        Holder::Unknown => (HolderKind::Unknown, String::new()),
    };
    HolderCard { kind, name, percent: positive(percent_of(share)), bar: positive(tenths_of(&(share * whole(100)))) }
}

pub(super) fn shown(score: Option<&Exact>, language: Language) -> Option<String> {
    score.map(|score| shown_decimal(tenths_of(score), language))
}
