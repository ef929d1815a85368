use super::{Desk, need_name};
use crate::answers::name;
use crate::wire::{Because, Part, Sentence, Subject};
use rumb_engine::autonomy::{Autonomy, FactName, Holder, NeedAutonomy, ToolAutonomy, autonomy};
use rumb_engine::fraction::{Exact, percent_of, whole};
use rumb_report::paper;

/// How free the association is for one need, or for all of them.
pub(super) fn score(desk: &Desk<'_>, need: Option<&str>, audit: Option<u32>) -> Option<Because> {
    let found = found(desk, audit)?;
    match need {
        None => all(desk, &found, audit),
        Some(need) => of_need(desk, found.needs.iter().find(|own| own.need == *need)?, audit),
    }
}

/// The mean of the needs, each by its weight.
pub(super) fn all(desk: &Desk<'_>, found: &Autonomy, audit: Option<u32>) -> Option<Because> {
    let score = found.score.as_ref()?;
    let parts = found.needs.iter().zip(found.parts(NeedAutonomy::counted)).map(|(own, part)| {
        let says = weighted(own, desk.decimal(&own.counted()));
        let shown = Sentence::of("because-brings").with("shown", desk.decimal(&part));
        let part = Part::of(says).bringing(part, shown);
        let why = Subject::Autonomy { need: Some(own.need.to_string()), audit };
        if own.score.is_some() { part.because(why) } else { part }
    });
    let says = Sentence::of("because-autonomy").with("shown", desk.decimal(score));
    Some(Because::of(vec![says]).adding(score, parts.collect()))
}

/// The mean of the tools, each by its share of the use.
pub(super) fn of_need(desk: &Desk<'_>, own: &NeedAutonomy, audit: Option<u32>) -> Option<Because> {
    let score = own.score.as_ref()?;
    let parts = own.tools.iter().zip(0..).map(|(tool, place)| {
        let says = Sentence::of("because-used")
            .with("tool", tool_name(desk, tool))
            .with("shown", desk.decimal(&tool.score.clone().unwrap_or_default()))
            .with("percent", percent_of(&tool.share));
        let shown = Sentence::of("because-brings").with("shown", desk.decimal(&tool.part()));
        let part = Part::of(says).bringing(tool.part(), shown);
        part.because(Subject::ToolAutonomy { need: own.need.to_string(), tool: place, audit })
    });
    let says = Sentence::of("because-need-autonomy").with("shown", desk.decimal(score));
    Some(Because::of(vec![says]).adding(score, parts.collect()))
}

/// The six facts about one tool.
pub(super) fn tool(desk: &Desk<'_>, need: &str, place: u32, audit: Option<u32>) -> Option<Because> {
    let found = found(desk, audit)?;
    let own = found.needs.iter().find(|own| own.need == *need)?;
    Some(of_tool(desk, own.tools.get(usize::try_from(place).ok()?)?))
}

pub(super) fn of_tool(desk: &Desk<'_>, tool: &ToolAutonomy) -> Because {
    let weights = &rumb_content::catalogue().autonomy.weights;
    let points = tool.points(weights);
    let parts = FactName::ALL.into_iter().map(|fact| {
        let says = Sentence::of("because-fact")
            .with("fact", Sentence::of(format!("autonomy-{}", name(&fact))))
            .with("value", Sentence::of(format!("autonomy-{}", name(&tool.facts.of(fact)))));
        let brought = points.of(fact);
        let most = u32::from(weights.of(fact));
        let shown = Sentence::of("because-of").with("part", desk.decimal(&brought)).with("all", most);
        Part::of(says).bringing(brought, shown)
    });
    let score = tool.score.clone().unwrap_or_default();
    let says = Sentence::of("because-tool").with("tool", tool_name(desk, tool)).with("shown", desk.decimal(&score));
    let derived = tool.is_derived.then(|| Sentence::of("autonomy-derived"));
    Because::of([says].into_iter().chain(derived).collect()).adding(score, parts.collect())
}

/// How much of the facts is known.
pub(super) fn facts(desk: &Desk<'_>) -> Option<Because> {
    let found = found(desk, None)?;
    let parts = found.needs.iter().zip(found.parts(|own| own.confidence.clone())).map(|(own, part)| {
        let says = weighted(own, percent_of(&own.confidence).to_string());
        let shown = Sentence::of("because-brings").with("shown", desk.decimal(&(&part * whole(100))));
        Part::of(says).bringing(part, shown)
    });
    let says = Sentence::of("because-facts").with("percent", percent_of(&found.confidence));
    Some(Because::of(vec![says]).adding(&found.confidence, parts.collect()))
}

/// The share of needs that rests on one.
pub(super) fn holder(desk: &Desk<'_>, place: u32) -> Option<Because> {
    let found = found(desk, None)?;
    let (holder, _) = found.holders.get(usize::try_from(place).ok()?)?;
    on(desk, &found, holder)
}

pub(super) fn on(desk: &Desk<'_>, found: &Autonomy, holder: &Holder) -> Option<Because> {
    let rests = found.rests.iter().filter(|rest| rest.holder == *holder && rest.share != Exact::default());
    let parts = rests.map(|rest| {
        let shown = Sentence::of("because-percent").with("shown", desk.decimal(&(&rest.share * whole(100))));
        Part::of(need_name(&rest.need)).bringing(&rest.share, shown)
    });
    let share = found.on(holder);
    let says = Sentence::of("because-holder").with("percent", percent_of(&share)).with("count", found.needs.len());
    Some(Because::of(vec![says]).adding(share, parts.collect()))
}

/// How much depends on few.
pub(super) fn concentration(desk: &Desk<'_>) -> Option<Because> {
    let found = found(desk, None)?;
    let places = found.holders.iter().zip(0..).filter(|((holder, _), _)| holder.is_other());
    let parts = places.map(|((holder, share), place)| {
        let says = Sentence::of("because-square").with("name", holder_name(holder));
        let says = says.with("percent", percent_of(share));
        let squared = share * share;
        let shown = Sentence::of("because-percent").with("shown", desk.decimal(&(&squared * whole(100))));
        Part::of(says).bringing(squared, shown).because(Subject::Holder { place })
    });
    let says = Sentence::of("because-concentration").with("percent", percent_of(&found.concentration));
    Some(Because::of(vec![says]).adding(&found.concentration, parts.collect()))
}

fn weighted(own: &NeedAutonomy, shown: String) -> Sentence {
    let says = Sentence::of("because-weighted").with("name", need_name(&own.need)).with("shown", shown);
    says.with("weight", own.weight)
}

fn tool_name(desk: &Desk<'_>, tool: &ToolAutonomy) -> String {
    paper::name::tools(rumb_content::catalogue(), &tool.products, tool.name.as_deref(), &desk.words)
}

fn holder_name(holder: &Holder) -> crate::wire::Argument {
    match holder {
        Holder::Vendor(name) => name.clone().into(),
        Holder::Host(id) => {
            let host = rumb_content::catalogue().hosts.iter().find(|host| host.id == *id);
            host.map_or_else(|| id.to_string(), |host| host.name.clone()).into()
        }
        Holder::SomeHost => Sentence::of("autonomy-holder-some-host").into(),
        Holder::Ourselves => Sentence::of("autonomy-holder-ourselves").into(),
        Holder::Unknown => Sentence::of("autonomy-holder-unknown").into(),
    }
}

/// The autonomy of the open audit, or of another one by its place in the file.
fn found(desk: &Desk<'_>, audit: Option<u32>) -> Option<Autonomy> {
    match audit {
        None => autonomy(desk.session.reading(), rumb_content::catalogue()),
        Some(place) => desk.session.comparison().autonomy.into_iter().nth(usize::try_from(place).ok()?)?,
    }
}
