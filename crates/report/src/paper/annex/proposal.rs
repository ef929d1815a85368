use super::Desk;
use crate::document::{
    Alignment, Block, Cell, Column, Level, Phrase, Run, Weight, heading, paragraph, small, table, text,
};
use crate::paper::plan::{hosts, software as named};
use crate::paper::{name, pen::join};
use rumb_engine::recommendation::{Candidate, Gate, Recommendation};
use rumb_locale::Arg;

/// For each need the candidates with the parts of their score, and those that a gate refuses.
pub(super) fn proposals(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let advised = desk.input.recommendations.iter();
    let advised: Vec<_> =
        advised.filter(|advice| !advice.candidates.is_empty() || !advice.refused.is_empty()).collect();
    if advised.is_empty() {
        return Vec::new();
    }
    let mut blocks: Vec<Block> = vec![paragraph(pen.say("proposals-lead")).into()];
    for advice in advised {
        blocks.push(heading(Level::Three, pen.say(&format!("need-{}", advice.need))).into());
        if !advice.candidates.is_empty() {
            blocks.push(scores(desk, advice));
        }
        let refused = refused(desk, advice);
        if !refused.is_empty() {
            blocks.push(small(refused).into());
        }
    }
    blocks
}

fn scores(desk: Desk<'_>, advice: &Recommendation) -> Block {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("proposals-software"), 4.0),
        Column::new(pen.say("proposals-points"), 5.2),
        Column::new(pen.say("proposals-total"), 0.8).aligned(Alignment::End),
    ]);
    for candidate in advice.shown() {
        let total = text(pen.whole(candidate.score));
        rows.row([software(desk, candidate), parts(desk, candidate), total.into()]);
    }
    rows.into()
}

/// The parts of a score that give points.
fn parts(desk: Desk<'_>, candidate: &Candidate) -> Cell {
    let given = name::points(candidate.points).into_iter().filter(|(_, points)| *points > 0);
    let lines = given.map(|(id, points)| {
        let run = desk.pen.tell(id, &[("points", Arg::Number(points.into()))]);
        // The number stays on the line of what it counts.
        Phrase::from(Run { text: run.text.replacen(' ', "\u{a0}", 1), ..run })
    });
    join(lines, " · ").into()
}

fn software(desk: Desk<'_>, candidate: &Candidate) -> Cell {
    let pen = desk.pen;
    let running = pen.say(name::running(candidate.running));
    let mut phrases: Vec<Phrase> = vec![join([named(desk, candidate), running.into()], " – ")];
    let others = candidate.other_ways.iter().map(|way| pen.say(name::running(way.running)).into());
    let others = join(others, ", ");
    if !others.is_empty() {
        phrases.push(pen.labelled("proposals-other-ways", others));
    }
    phrases.extend(Some(hosts(desk, candidate)).filter(|hosts| !hosts.is_empty()));
    phrases.extend(candidate.project_partner.then(|| pen.say("fact-partner").into()));
    phrases.into()
}

fn refused(desk: Desk<'_>, advice: &Recommendation) -> Phrase {
    let pen = desk.pen;
    // A software that passes in another way of running it is not set aside.
    let set_aside: Vec<_> = advice.refused.iter().filter(|refused| refused.other_ways.is_empty()).collect();
    let mut gates: Vec<Gate> = set_aside.iter().map(|refused| refused.gate).collect();
    gates.sort_unstable();
    gates.dedup();
    let lines = gates.into_iter().map(|gate| {
        let mut tools: Vec<String> = Vec::new();
        for refused in set_aside.iter().filter(|found| found.gate == gate) {
            let tool = desk.tool_name(refused.software.as_str());
            if !tools.contains(&tool) {
                tools.push(tool);
            }
        }
        [pen.say(name::gate(gate)), text(" – "), text(tools.join(", "))].into()
    });
    let lines = join(lines, " · ");
    if lines.is_empty() {
        return lines;
    }
    let title = Run { weight: Weight::Bold, ..pen.say("advice-refused") };
    join([Phrase::from(title), lines], " ")
}
