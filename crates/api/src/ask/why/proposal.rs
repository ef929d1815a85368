use super::{Desk, autonomy, need_name, points};
use crate::ask::autonomy::relieved;
use crate::ask::ledger::{market, tool_name};
use crate::wire::{Because, Part, Sentence, Subject, WhatIfOf};
use rumb_engine::autonomy::{Autonomy, standing, what_if as supposed};
use rumb_engine::fraction::percent_of;
use rumb_engine::ledger::{Choice, Portfolio};
use rumb_engine::recommendation::{Candidate, recommendations};
use rumb_report::paper::name;
use std::collections::BTreeMap;

/// What a software earns for a need.
pub(super) fn score(desk: &Desk<'_>, need: &str, software: &str) -> Option<Because> {
    let own = candidate(desk, need, software)?;
    // The words of a part tell its points.
    let parts = name::points(own.points).into_iter().map(|(id, points)| Part {
        exact: vec![points.to_string()],
        ..Part::of(Sentence::of(id).with("points", points))
    });
    let says = Sentence::of("because-score").with("name", tool_name(&own.software, &desk.words));
    Some(Because::of(vec![says.with("points", own.score)]).adding(own.score, parts.collect()))
}

/// What would be with a software in place of what is used for a need.
pub(super) fn what_if(desk: &Desk<'_>, need: &str, software: &str, of: WhatIfOf) -> Option<Because> {
    let (reading, catalogue) = (desk.session.reading(), rumb_content::catalogue());
    let own = candidate(desk, need, software)?;
    let standing = standing(reading, catalogue);
    let after: Autonomy = supposed(reading, catalogue, &standing, &need.into(), &own.software, own.running)?;
    let lead = Sentence::of("because-supposed").with("tool", tool_name(&own.software, &desk.words));
    let found = match of {
        WhatIfOf::Need => {
            let served = after.needs.iter().find(|one| one.need == *need)?;
            Some(autonomy::of_tool(desk, served.tools.first()?))
        }
        WhatIfOf::All => autonomy::all(desk, &after, None).map(plain),
        WhatIfOf::Vendor => autonomy::on(desk, &after, &relieved(standing.autonomy.as_ref()?, &after)?),
    };
    let found = found?;
    let says = [lead].into_iter().chain(found.says).collect();
    let parts = found.parts.into_iter().chain(today(desk, standing.autonomy.as_ref(), need, of, &after)).collect();
    Some(Because { says, parts, ..found })
}

/// Which software serve which needs, chosen together.
pub(super) fn tools(desk: &Desk<'_>) -> Because {
    let (found, _) = market(desk.session.reading(), desk.today);
    let mut served: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for choice in &found.choices {
        served.entry(&choice.software).or_default().push(desk.words.say(&format!("need-{}", choice.need)));
    }
    let part = |(software, needs): (_, Vec<String>)| {
        let says = Sentence::of("because-serves").with("name", tool_name(software, &desk.words));
        Part::of(says.with("needs", needs.join(", "))).bringing(1, Sentence::of("because-number").with("count", 1_u32))
    };
    let lambda = rumb_content::catalogue().points.lambda;
    let says = vec![
        Sentence::of("because-portfolio").with("tools", found.together.tools).with("alone", found.alone.tools),
        Sentence::of("because-portfolio-price").with("points", lambda),
    ];
    Because::of(says).adding(found.together.tools, served.into_iter().map(part).collect())
}

/// What the choice together loses beside the best software of each need.
pub(super) fn loss(desk: &Desk<'_>, need: Option<&str>) -> Option<Because> {
    let (found, _) = market(desk.session.reading(), desk.today);
    let Portfolio { choices, .. } = found;
    let says = |choice: &Choice| {
        Sentence::of("because-loss")
            .with("need", need_name(&choice.need))
            .with("name", tool_name(&choice.software, &desk.words))
            .with("points", choice.score)
            .with("best", tool_name(&choice.alone, &desk.words))
            .with("most", choice.score + choice.loses)
    };
    if let Some(need) = need {
        return Some(Because::of(vec![says(choices.iter().find(|choice| choice.need == *need)?)]));
    }
    let part = |choice: &Choice| {
        let why = Subject::PortfolioLoss { need: Some(choice.need.to_string()) };
        Part::of(need_name(&choice.need)).bringing(choice.loses, points(choice.loses)).because(why)
    };
    let sum: u32 = choices.iter().map(|choice| choice.loses).sum();
    let lead = Sentence::of("because-portfolio-loss").with("points", sum);
    Some(Because::of(vec![lead]).adding(sum, choices.iter().map(part).collect()))
}

/// A candidate as the page of proposals shows it.
fn candidate(desk: &Desk<'_>, need: &str, software: &str) -> Option<Candidate> {
    let (reading, catalogue) = (desk.session.reading(), rumb_content::catalogue());
    let free = rumb_engine::autonomy::autonomy(reading, catalogue);
    let advice = recommendations(reading, catalogue, free.as_ref(), desk.today);
    let lines = rumb_engine::ledger::ledger(reading, catalogue, advice, desk.today);
    let line = lines.into_iter().find(|line| line.need == *need)?;
    line.candidates.into_iter().find(|own| own.software == *software)
}

/// What is today, to be asked in turn; none where nothing is known of it.
fn today(desk: &Desk<'_>, before: Option<&Autonomy>, need: &str, of: WhatIfOf, after: &Autonomy) -> Option<Part> {
    let before = before?;
    let (shown, why) = match of {
        WhatIfOf::Need => {
            let own = before.needs.iter().find(|own| own.need == *need)?;
            let why = Subject::Autonomy { need: Some(need.to_owned()), audit: None };
            (Sentence::of("autonomy-score").with("shown", desk.decimal(own.score.as_ref()?)), why)
        }
        WhatIfOf::All => {
            let why = Subject::Autonomy { need: None, audit: None };
            (Sentence::of("autonomy-score").with("shown", desk.decimal(before.score.as_ref()?)), why)
        }
        WhatIfOf::Vendor => {
            let holder = relieved(before, after)?;
            let place = before.holders.iter().zip(0..).find(|((own, _), _)| *own == holder)?.1;
            let share = percent_of(&before.on(&holder));
            (Sentence::of("autonomy-percent").with("percent", share), Subject::Holder { place })
        }
    };
    Some(Part::of(Sentence::of("autonomy-plane-now")).asking(shown, why))
}

/// What is only supposed cannot be asked further.
fn plain(found: Because) -> Because {
    let parts = found.parts.into_iter().map(|part| Part { why: None, ..part });
    Because { parts: parts.collect(), ..found }
}
