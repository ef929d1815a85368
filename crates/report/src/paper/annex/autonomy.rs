use super::Desk;
use crate::document::{
    Alignment, Block, Cell, Column, Item, Phrase, bullets, figure, numbers, paragraph, small, strong, table, text,
};
use crate::paper::figure as picture;
use crate::paper::name;
use rumb_engine::answer::Operator;
use rumb_engine::autonomy::{Autonomy, Fact, FactName, Holder, NeedAutonomy, ToolAutonomy};
use rumb_engine::fraction::{Exact, percent_of, tenths_of};
use rumb_engine::id::ProductId;
use rumb_locale::Arg;

/// Share of the width that the plane takes.
const PLANE: f32 = 0.58;

/// Every tool with the six facts about it, then every need with its tools, and on whom the needs rest; nothing where no tool
/// is known.
pub(super) fn tools(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let Some(found) = desk.input.autonomy else { return Vec::new() };
    let known = pen.tell("autonomy-known", &[("percent", Arg::Number(percent_of(&found.confidence)))]);
    let mut blocks: Vec<Block> = vec![
        paragraph([pen.say("autonomy-lead"), text(" "), known]).into(),
        paragraph(pen.say("autonomy-computed.facts")).into(),
        numbers(FactName::ALL.into_iter().map(|fact| points(desk, fact))).into(),
        facts(desk, found),
    ];
    let is_derived = found.needs.iter().flat_map(|need| &need.tools).any(|tool| tool.is_derived);
    blocks.extend(is_derived.then(|| small([text("* "), pen.say("autonomy-derived")]).into()));
    blocks.push(paragraph(pen.say("autonomy-computed.needs")).into());
    blocks.push(needs(desk, found));
    if !found.without.is_empty() {
        let names: Vec<_> = found.without.iter().map(|need| pen.plain(&format!("need-{need}"))).collect();
        blocks.push(small(pen.tell("autonomy-without", &[("needs", Arg::Text(&names.join(", ")))])).into());
    }
    blocks.extend(dependence(desk, found));
    let maturity = &desk.input.shown.maturity;
    if let Some((drawing, alt)) = picture::plane(maturity, found, desk.words) {
        blocks.push(figure(drawing, alt).captioned(pen.say("autonomy-plane")).shared(PLANE).into());
    }
    blocks
}

/// A fact and its points.
fn points(desk: Desk<'_>, fact: FactName) -> Item {
    let weight = desk.input.catalogue.autonomy.weights.of(fact);
    let named = desk.pen.plain(label(fact));
    let args = [("fact", Arg::Text(named.as_str())), ("weight", Arg::Number(weight.into()))];
    line(desk.pen.tell("autonomy-weight", &args).into())
}

/// Each tool once, as somebody runs it; the facts by their numbers.
fn facts(desk: Desk<'_>, found: &Autonomy) -> Block {
    let pen = desk.pen;
    let heads = (1..=FactName::ALL.len()).map(|number| Column::new(text(number.to_string()), 1.0));
    let columns = [Column::new(pen.say("autonomy-column-tools"), 3.4)].into_iter().chain(heads);
    let score = Column::new(pen.say("autonomy-column-score"), 1.0).aligned(Alignment::End);
    let mut rows = table(columns.chain([score]));
    let mut seen: Vec<(&[ProductId], Option<&str>, Operator)> = Vec::new();
    for tool in found.needs.iter().flat_map(|need| &need.tools) {
        let one = (&tool.products[..], tool.name.as_deref(), tool.operator);
        if seen.contains(&one) {
            continue;
        }
        seen.push(one);
        let values = FactName::ALL.into_iter().map(|fact| Cell::from(pen.say(value(tool.facts.of(fact)))));
        let score = Cell::from(text(shown(desk, tool.score.as_ref())));
        rows.row([told(desk, tool).into()].into_iter().chain(values).chain([score]));
    }
    rows.into()
}

/// A tool, and who runs it.
fn told(desk: Desk<'_>, tool: &ToolAutonomy) -> Phrase {
    let (named, running) = (named(desk, tool), desk.pen.plain(name::running(tool.operator)));
    let args = [("tool", Arg::Text(named.as_str())), ("running", Arg::Text(running.as_str()))];
    let derived = tool.is_derived.then(|| text(" *"));
    [desk.pen.tell("autonomy-tool", &args)].into_iter().chain(derived).collect::<Vec<_>>().into()
}

/// Each need with its tools; where there are several, the one that is hardest to leave.
fn needs(desk: Desk<'_>, found: &Autonomy) -> Block {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("change-need"), 3.0),
        Column::new(pen.say("change-today"), 5.6),
        Column::new(pen.say("autonomy-column-score"), 1.2).aligned(Alignment::End),
    ]);
    for need in &found.needs {
        let names: Vec<_> = need.tools.iter().map(|tool| named(desk, tool)).collect();
        let told = [Phrase::from(text(names.join(", ")))].into_iter().chain(weakest(desk, need));
        let cells: [Cell; 3] = [
            pen.say(&format!("need-{}", need.need)).into(),
            told.collect::<Vec<Phrase>>().into(),
            text(shown(desk, need.score.as_ref())).into(),
        ];
        rows.row(cells);
    }
    rows.into()
}

fn weakest(desk: Desk<'_>, need: &NeedAutonomy) -> Option<Phrase> {
    let tool = need.tools.get(need.weakest).filter(|_| need.tools.len() > 1)?;
    let named = named(desk, tool);
    Some(desk.pen.tell("autonomy-weakest", &[("tool", Arg::Text(&named))]).into())
}

fn named(desk: Desk<'_>, tool: &ToolAutonomy) -> String {
    name::tools(desk.input.catalogue, &tool.products, tool.name.as_deref(), desk.words)
}

/// On whom needs rest, and how many of them.
fn held(desk: Desk<'_>, holder: &Holder, share: &Exact) -> Phrase {
    let pen = desk.pen;
    let host = |id| desk.input.catalogue.hosts.iter().find(|host| host.id == id).map(|host| host.name.clone());
    let name = match holder {
        Holder::Vendor(name) => name.clone(),
        Holder::Host(id) => host(id.clone()).unwrap_or_else(|| id.to_string()),
        Holder::SomeHost => pen.plain("autonomy-holder-some-host"),
        Holder::Ourselves => pen.plain("autonomy-holder-ourselves"),
        Holder::Unknown => pen.plain("autonomy-holder-unknown"),
    };
    pen.named(&name, pen.tell("autonomy-percent", &[("percent", Arg::Number(percent_of(share)))]))
}

fn dependence(desk: Desk<'_>, found: &Autonomy) -> Vec<Block> {
    let pen = desk.pen;
    let concentration = [("percent", Arg::Number(percent_of(&found.concentration)))];
    let computed =
        [pen.say("autonomy-computed.holders"), text(" "), pen.tell("autonomy-concentration", &concentration)];
    let mut blocks: Vec<Block> = vec![
        paragraph(strong(pen.plain("autonomy-holders"))).into(),
        bullets(found.holders.iter().map(|(holder, share)| line(held(desk, holder, share)))).into(),
        small(computed).into(),
    ];
    if found.score.is_some() {
        let shown = shown(desk, found.score.as_ref());
        blocks.push(paragraph(pen.tell("autonomy-overall", &[("shown", Arg::Text(&shown))])).into());
    }
    blocks
}

fn shown(desk: Desk<'_>, score: Option<&Exact>) -> String {
    score.map_or_else(|| desk.pen.plain("autonomy-unknown"), |score| desk.pen.tenths(tenths_of(score)))
}

/// The message of a fact.
fn label(fact: FactName) -> &'static str {
    match fact {
        FactName::Exit => "autonomy-exit",
        FactName::Law => "autonomy-law",
        FactName::Restraint => "autonomy-restraint",
        FactName::Openness => "autonomy-openness",
        FactName::Operable => "autonomy-operable",
        FactName::Voice => "autonomy-voice",
    }
}

fn value(fact: Fact) -> &'static str {
    match fact {
        Fact::Yes => "autonomy-yes",
        Fact::Partly => "autonomy-partly",
        Fact::No => "autonomy-no",
        Fact::Unknown => "autonomy-unknown",
    }
}

fn line(phrase: Phrase) -> Item {
    Item { blocks: vec![small(phrase).into()] }
}
