use super::Desk;
use crate::ask::comparison::signed;
use crate::wire::{Because, ComparedOf, Part, Sentence};
use rumb_engine::comparison::{Term, parts};
use rumb_engine::fraction::{Fraction, long};

/// An area in two audits, over the questions that they share.
pub(super) fn compared(desk: &Desk<'_>, area: &str, audit: u32, of: ComparedOf) -> Option<Because> {
    let found = desk.session.comparison();
    let pair = found.pairs.get(usize::try_from(audit).ok()?)?;
    let own = pair.areas.iter().find(|own| own.area == *area)?;
    match of {
        ComparedOf::Count => Some(count(&own.terms)),
        ComparedOf::Then => Some(figure(desk, &own.terms, 0, own.figures?.0)),
        ComparedOf::Now => Some(figure(desk, &own.terms, 1, own.figures?.1)),
        ComparedOf::Change => {
            let change = own.change()?;
            let steps = parts(&own.terms, 0).into_iter().zip(parts(&own.terms, 1)).map(|(then, now)| now - then);
            let part = |(term, step): (&Term, Fraction)| {
                let [then, now] = [0, 1].map(|time| term.levels.get(time).copied().unwrap_or(0));
                let says = Sentence::of("because-step").with("then", then).with("now", now).with("weight", term.weight);
                let shown = Sentence::of("because-brings").with("shown", signed(step, desk.words.language()));
                Part::about(&term.question).with(says).bringing(long(step), shown)
            };
            let says = Sentence::of("because-change").with("shown", signed(change, desk.words.language()));
            Some(Because::of(vec![says]).adding(long(change), own.terms.iter().zip(steps).map(part).collect()))
        }
    }
}

/// An area over all audits, at one of them; how many questions, without one.
pub(super) fn course(desk: &Desk<'_>, area: &str, audit: Option<u32>) -> Option<Because> {
    let found = desk.session.comparison();
    let own = found.courses.iter().find(|own| own.area == *area)?;
    let Some(audit) = audit else { return Some(count(&own.terms)) };
    let time = usize::try_from(audit).ok()?;
    Some(figure(desk, &own.terms, time, *own.figures.get(time)?))
}

fn figure(desk: &Desk<'_>, terms: &[Term], time: usize, score: Fraction) -> Because {
    let level = |term: &Term| term.levels.get(time).copied().unwrap_or(0);
    let part = |term: &Term| {
        let brought = term.weight * level(term);
        let shown = Sentence::of("because-times").with("level", level(term)).with("weight", term.weight);
        // The answer of today is not that of another time: the level tells it.
        Part::of(question(term)).bringing(brought, shown.with("points", brought))
    };
    let sum: i64 = terms.iter().map(|term| term.weight * level(term)).sum();
    let most: i64 = terms.iter().map(|term| 4 * term.weight).sum();
    let says = Sentence::of("because-maturity").with("points", sum).with("most", most);
    let says = vec![says.with("shown", desk.fraction(score)), Sentence::of("comparison-computed.same")];
    Because::of(says).adding(sum, terms.iter().map(part).collect())
}

fn count(terms: &[Term]) -> Because {
    let part = |term: &Term| Part::of(question(term)).bringing(1, Sentence::of("because-number").with("count", 1_u32));
    let says = vec![Sentence::of("comparison-computed.same"), Sentence::of("comparison-computed.meaning")];
    Because::of(says).adding(terms.len(), terms.iter().map(part).collect())
}

fn question(term: &Term) -> Sentence {
    Sentence::of(format!("question-{}", term.question.to_string().to_lowercase()))
}
