use super::{Desk, area};
use crate::wire::{Because, Part, Sentence, Subject};
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::fraction::{Exact, Fraction, long, percent, percent_of, whole};
use rumb_engine::maturity::{AreaState, Mean, Shown, Term, level, shown, terms};

/// What counts as seen: an answer of any kind, or a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Answered,
    Known,
}

impl Seen {
    /// The weight of a question that counts as seen.
    fn weight(self, term: &Term) -> Fraction {
        match (self, term.worth) {
            (Seen::Known, _) => term.sure(),
            (Seen::Answered, Worth::Level(_) | Worth::Risk | Worth::Skipped) => Fraction::from(term.weight),
            (Seen::Answered, Worth::NotConcerned | Worth::Blank) => Fraction::from(0),
        }
    }
}

/// How many of the questions asked have a known answer, area by area.
pub(super) fn known(desk: &Desk<'_>) -> Because {
    let found = told(desk);
    let reading = reading(&found);
    let scored: Vec<_> = reading.asked().filter(|question| question.scoring.is_some()).collect();
    let is_known = |question: &&&_| matches!(reading.worth(question), Worth::Level(_));
    let parts = reading.questionnaire.areas.iter().filter_map(|own| {
        let asked: Vec<_> = scored.iter().copied().filter(|question| question.area == own.id).collect();
        let known = asked.iter().filter(is_known).count();
        let amount = Sentence::of("because-of").with("part", known.to_string()).with("all", asked.len());
        (!asked.is_empty()).then(|| Part::of(area(&own.id)).bringing(known, amount))
    });
    let known = scored.iter().filter(is_known).count();
    let says = Sentence::of("because-known").with("known", known).with("asked", scored.len());
    Because::of(vec![says]).adding(known, parts.collect())
}

/// Why a level is what it is: the answers of an area, or the areas together.
pub(super) fn score(desk: &Desk<'_>, id: Option<&str>) -> Option<Because> {
    let found = told(desk);
    let Some(id) = id else { return mean(desk, &found, Mean::Score) };
    let own = found.maturity.areas.iter().find(|own| own.id == *id)?;
    let terms = terms(reading(&found), &own.id);
    let part = |term: &Term| {
        let part = Part::about(&term.question);
        let Some(value) = term.worth.counted() else { return part.with(Sentence::of("because-not-counted")) };
        let brought = term.weight * value;
        let shown = Sentence::of("because-times").with("level", value).with("weight", term.weight);
        part.bringing(brought, shown.with("points", brought))
    };
    let parts = terms.iter().map(part).collect();
    let says = match (own.state, own.score) {
        (AreaState::Ok, Some(score)) => vec![
            Sentence::of("because-maturity")
                .with("points", own.num)
                .with("most", 4 * own.counted)
                .with("shown", desk.fraction(score)),
            level_says(level(score)),
        ],
        (AreaState::NotApplicable, _) => vec![Sentence::of("because-not-applicable")],
        (AreaState::Ok | AreaState::Insufficient, _) => {
            vec![Sentence::of("because-insufficient").with("part", own.counted).with("all", own.applicable)]
        }
    };
    Some(Because::of(says).adding(own.num, parts))
}

/// Why so much was seen, or known, by weight.
pub(super) fn seen(desk: &Desk<'_>, id: Option<&str>, seen: Seen) -> Option<Because> {
    let found = told(desk);
    let Some(id) = id else {
        return mean(desk, &found, if seen == Seen::Known { Mean::Confidence } else { Mean::Completeness });
    };
    let own = found.maturity.areas.iter().find(|own| own.id == *id)?;
    let (share, id) = match seen {
        Seen::Answered => (percent(own.completeness?), "because-seen"),
        Seen::Known => (percent_of(own.confidence.as_ref()?), "because-sure"),
    };
    let terms = terms(reading(&found), &own.id);
    let part = |term: &Term| {
        let weight = seen.weight(term);
        let is_doubted = weight != Fraction::from(0) && weight != Fraction::from(term.weight);
        let shown = Sentence::of(if is_doubted { "because-disagreed" } else { "because-of" });
        let shown = shown.with("part", desk.plainly(&long(weight))).with("all", term.weight);
        Part::about(&term.question).bringing(weight, shown)
    };
    let sum: Exact = terms.iter().map(|term| long(seen.weight(term))).sum();
    let says = Sentence::of(id).with("part", desk.plainly(&sum)).with("all", own.applicable).with("percent", share);
    Some(Because::of(vec![says]).adding(sum, terms.iter().map(part).collect()))
}

/// The mean of the areas, each by its weight.
fn mean(desk: &Desk<'_>, found: &Shown, of: Mean) -> Option<Because> {
    let maturity = &found.maturity;
    let parts = maturity.parts(of).into_iter().filter_map(|(id, part)| {
        let own = maturity.areas.iter().find(|own| own.id == id)?;
        let (figure, why, shown) = match of {
            Mean::Score => (desk.fraction(own.score?), Subject::Maturity { area: Some(id.to_string()) }, part.clone()),
            Mean::Completeness => {
                let why = Subject::Completeness { area: Some(id.to_string()) };
                (percent(own.completeness?).to_string(), why, &part * whole(100))
            }
            Mean::Confidence => {
                let why = Subject::Confidence { area: Some(id.to_string()) };
                (percent_of(own.confidence.as_ref()?).to_string(), why, &part * whole(100))
            }
        };
        let says = Sentence::of("because-weighted").with("name", area(&id)).with("shown", figure);
        let shown = Sentence::of("because-brings").with("shown", desk.decimal(&shown));
        Some(Part::of(says.with("weight", own.weight)).bringing(part, shown).because(why))
    });
    let parts = parts.collect();
    let (sum, says) = match of {
        Mean::Score => {
            let score = maturity.score?;
            let says = Sentence::of("because-mean").with("shown", desk.fraction(score));
            (long(score), vec![says, level_says(level(score))])
        }
        Mean::Completeness => {
            let share = maturity.completeness?;
            (long(share), vec![Sentence::of("because-mean-percent").with("percent", percent(share))])
        }
        Mean::Confidence => {
            let share = maturity.confidence.clone()?;
            let says = Sentence::of("because-mean-percent").with("percent", percent_of(&share));
            (share, vec![says, Sentence::of("because-confidence-words")])
        }
    };
    Some(Because::of(says).adding(sum, parts))
}

/// From which figure on a level has its name.
fn level_says(level: u8) -> Sentence {
    let says = Sentence::of("because-level").with("name", Sentence::of(format!("level-{level}")));
    says.with("from", 20 * u32::from(level)).with("to", 20 * u32::from(level) + 20)
}

fn told(desk: &Desk<'_>) -> Shown {
    shown(rumb_content::questionnaire(), desk.session.audit())
}

fn reading(found: &Shown) -> Reading<'_> {
    Reading::new(rumb_content::questionnaire(), &found.audit)
}
