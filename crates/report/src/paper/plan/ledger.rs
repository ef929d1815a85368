//! What the board decided about its tools.

use super::Desk;
use crate::document::{Block, Cell, Phrase, paragraph, small, strong, text};
use crate::paper::{name, pen::join};
use rumb_engine::answer::{Decision, Successor, Tool, Verdict};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::condition::Reading;
use rumb_engine::id::NeedId;
use rumb_engine::ledger::is_imposed;
use rumb_engine::recommendation::uses;
use rumb_locale::Arg;
use std::collections::BTreeSet;

/// Whether the board decided anything.
pub(super) fn has_decisions(desk: Desk<'_>) -> bool {
    !desk.input.reading.audit.decisions.is_empty()
}

/// Needs that are decided, and those for whose tools somebody else decides.
pub(in crate::paper) fn settled(reading: Reading<'_>, catalogue: &Catalogue) -> BTreeSet<NeedId> {
    let uses = uses(reading, catalogue);
    let needs = uses.iter().map(|one| &one.need);
    let imposed = needs.filter(|need| is_imposed(catalogue, uses.iter().filter(|one| one.need == **need)));
    reading.audit.decisions.keys().chain(imposed).cloned().collect()
}

/// A decision in words: what takes the place of the tool and who runs it, and the board's own sentence.
pub(super) fn decided(desk: Desk<'_>, decision: &Decision) -> Cell {
    let pen = desk.pen;
    let mut phrases: Vec<Phrase> = vec![match &decision.verdict {
        Verdict::Keep => pen.say("decided-keep").into(),
        Verdict::NotNow => pen.say("decided-not-now").into(),
        Verdict::Replace(successor) => taken_over(desk, "decided-replace", successor),
        Verdict::Combine(successor) => taken_over(desk, "decided-combine", successor),
    }];
    phrases.extend(
        decision
            .sentence
            .as_deref()
            .map(|sentence| pen.tell("decided-sentence", &[("sentence", Arg::Text(sentence))]).into()),
    );
    phrases.into()
}

fn taken_over(desk: Desk<'_>, id: &str, successor: &Successor) -> Phrase {
    let pen = desk.pen;
    let software = [pen.say(id), text(" "), strong(desk.tool_name(successor.by.as_str()))].into();
    let known = |host: &&rumb_engine::catalogue::Host| successor.host.as_ref() == Some(&host.id);
    let host = desk.input.catalogue.hosts.iter().find(known).map(|host| text(host.name.as_str()).into());
    let running = pen.say(name::running(successor.running)).into();
    join([software, running].into_iter().chain(host), " – ")
}

/// For how many needs what there is is kept: a decision as good as any.
pub(super) fn kept(desk: Desk<'_>) -> Option<Block> {
    let decisions = &desk.input.reading.audit.decisions;
    let kept = decisions.values().filter(|decision| decision.verdict == Verdict::Keep).count();
    let changes = decisions.values().any(|decision| decision.verdict.successor().is_some());
    let id = if changes { "decided-kept" } else { "decided-all-kept" };
    (kept > 0).then(|| paragraph(desk.pen.count(id, kept)).into())
}

/// Tools that a funder or a federation asks for: what to say to them.
pub(super) fn imposed(desk: Desk<'_>) -> Option<Block> {
    let imposed: Vec<&Tool> = desk.input.reading.audit.tools.iter().filter(|tool| tool.imposed).collect();
    let names = desk.names(imposed.into_iter());
    (!names.is_empty()).then(|| small([desk.pen.say("change-imposed"), text(" "), text(names), text(".")]).into())
}

impl<'a> Desk<'a> {
    /// Names of tools, each once.
    pub(super) fn names(self, tools: impl Iterator<Item = &'a Tool>) -> String {
        let mut names: Vec<String> = Vec::new();
        for tool in tools {
            let name = self.tool(tool);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    }
}
