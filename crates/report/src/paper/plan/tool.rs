use super::doubt::doubt;
use super::{Desk, contract, ledger};
use crate::document::{Alignment, Block, Cell, Column, Mark, Phrase, Run, mark, paragraph, small, strong, table, text};
use crate::paper::{name, pen::join};
use rumb_engine::answer::{Answer, Operator, Tool};
use rumb_engine::catalogue::Host;
use rumb_engine::id::{HostId, NeedId};
use rumb_engine::questionnaire::Form;
use rumb_engine::recommendation::{Candidate, Recommendation, tools_in_use};

/// Needs shown; the annex has them all.
const SHOWN: usize = 9;
/// Hosts named for each proposal.
const HOSTS: usize = 3;

/// What was decided, then each open need with its tool today, one proposal, and a box to keep things as they are.
pub(super) fn tools(desk: Desk<'_>) -> Vec<Block> {
    let (pen, input) = (desk.pen, desk.input);
    let tools = tools_in_use(input.reading, input.catalogue);
    let open: Vec<_> = open(desk).collect();
    let has_lines = !open.is_empty() || ledger::has_decisions(desk);
    let mut blocks = vec![paragraph(pen.say(if has_lines { "change-lead" } else { "recommendations-none" })).into()];
    if has_lines {
        let mut rows = table([
            Column::new(pen.say("change-need"), 2.2),
            Column::new(pen.say("change-today"), 2.2),
            Column::new(pen.say("change-proposal"), 4.2),
            Column::new(pen.say("change-keep"), 1.2).aligned(Alignment::Middle),
        ]);
        for (about, decision) in &input.reading.audit.decisions {
            let decided = ledger::decided(desk, decision);
            let changes = decision.verdict.successor().is_some();
            let keep = pen.say(if changes { "decided-to-change" } else { "decided-to-keep" });
            rows.row([need(desk, about), today(desk, &tools, about), decided, keep.into()]);
        }
        for advice in open.iter().take(SHOWN) {
            let keep = mark(Mark::Box, pen.plain("tick-box"));
            rows.row([
                need(desk, &advice.need),
                today(desk, &tools, &advice.need),
                proposal(desk, &tools, advice),
                keep.into(),
            ]);
        }
        blocks.push(rows.into());
    }
    if open.len() > SHOWN {
        blocks.push(small(pen.count("change-more", open.len() - SHOWN)).into());
    }
    blocks.extend(ledger::kept(desk));
    blocks.extend(ledger::imposed(desk));
    blocks.extend(untouched(desk, &tools, &open));
    blocks.extend(desk.of_country("no-host").map(|words| small(words).into()));
    blocks.extend(doubt(desk));
    blocks.extend(contract::contracts(desk));
    blocks
}

/// Proposals for needs of which nothing is decided, nor can be.
fn open<'a>(desk: Desk<'a>) -> impl Iterator<Item = &'a Recommendation> {
    let proposed = desk.input.recommendations.iter().filter(|advice| !advice.candidates.is_empty());
    proposed.filter(move |advice| !desk.input.settled.contains(&advice.need))
}

/// The proposals that are shown.
pub(super) fn proposed(desk: Desk<'_>) -> impl Iterator<Item = &Candidate> {
    open(desk).filter_map(|advice| advice.candidates.first()).take(SHOWN)
}

fn need(desk: Desk<'_>, need: &NeedId) -> Cell {
    desk.pen.say(&format!("need-{need}")).into()
}

/// Names of the tools in use for a need; that there is none is said only where it was answered.
fn today(desk: Desk<'_>, tools: &[Tool], need: &NeedId) -> Cell {
    let names: Vec<Phrase> =
        tools.iter().filter(|tool| tool.need == *need).map(|tool| text(desk.tool(tool)).into()).collect();
    if !names.is_empty() {
        return names.into();
    }
    no_tool(desk, need).into()
}

/// That there is no tool for a need, or that none was told.
pub(in crate::paper) fn no_tool(desk: Desk<'_>, need: &NeedId) -> Run {
    let reading = desk.input.reading;
    let is_told = reading.asked().any(|question| {
        let is_about = matches!(question.form, Form::Tools { .. }) && question.needs.contains(need);
        is_about && matches!(reading.audit.answers.get(&question.id), Some(Answer::Answered(_)))
    });
    desk.pen.say(if is_told { "change-none" } else { "change-untold" })
}

/// The first candidate, how it runs, and who runs it; whoever uses it so already reads that nothing has to change.
fn proposal(desk: Desk<'_>, tools: &[Tool], advice: &Recommendation) -> Cell {
    let Some(first) = advice.candidates.first() else { return Cell::default() };
    let running = desk.pen.say(name::running(first.running));
    let mut phrases: Vec<Phrase> = vec![join([software(desk, first), running.into()], " – ")];
    let is_in_use = |tool: &Tool| tool.need == advice.need && tool.product == first.software.as_str();
    if tools.iter().any(|tool| is_in_use(tool) && tool.operator == first.running) {
        phrases.push(desk.pen.say("change-same").into());
        return phrases.into();
    }
    let hosts = hosts(desk, first);
    if !hosts.is_empty() {
        phrases.push(hosts);
    }
    phrases.into()
}

/// The name of a proposed software, with a word when its facts are not sure.
pub(in crate::paper) fn software(desk: Desk<'_>, candidate: &Candidate) -> Phrase {
    let name = strong(desk.tool_name(candidate.software.as_str()));
    match desk.input.catalogue.software.iter().find(|software| software.id == candidate.software) {
        Some(sheet) => desk.pen.doubted(name, sheet, desk.input.today),
        None => name.into(),
    }
}

/// Names of the nearest hosts, each with a word when its facts are not sure; that none is known is said where one is
/// needed.
pub(in crate::paper) fn hosts(desk: Desk<'_>, candidate: &Candidate) -> Phrase {
    let known = |id: &HostId| desk.input.catalogue.hosts.iter().find(|host| host.id == *id);
    let named = |host: &Host| desk.pen.doubted(text(host.name.as_str()), host, desk.input.today);
    let names = named_hosts(candidate).filter_map(known).map(named);
    match candidate.running {
        Operator::EthicalHost | Operator::Cooperative if candidate.hosts.is_empty() => {
            desk.pen.say("host-to-find").into()
        }
        Operator::Local
        | Operator::EthicalHost
        | Operator::Cooperative
        | Operator::SelfHosted
        | Operator::Vendor
        | Operator::Unknown => join(names, ", "),
    }
}

/// The nearest hosts, as many as are named.
pub(in crate::paper) fn named_hosts(candidate: &Candidate) -> impl Iterator<Item = &HostId> {
    candidate.hosts.iter().take(HOSTS)
}

/// Tools that no decision and no proposal touches, whatever needs they serve.
fn untouched(desk: Desk<'_>, tools: &[Tool], open: &[&Recommendation]) -> Option<Block> {
    let is_told = |need: &NeedId| desk.input.settled.contains(need) || open.iter().any(|advice| advice.need == *need);
    let is_same = |one: &Tool, other: &Tool| (&one.product, &one.name) == (&other.product, &other.name);
    let is_free = |tool: &&Tool| !tools.iter().any(|other| is_same(tool, other) && is_told(&other.need));
    let names = desk.names(tools.iter().filter(is_free));
    (!names.is_empty()).then(|| paragraph([desk.pen.say("change-kept"), text(" "), text(names), text(".")]).into())
}
