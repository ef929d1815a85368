use super::{Desk, area, long};
use crate::wire::{Because, Part, Sentence, Subject};
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::fraction::percent;
use rumb_engine::maturity::{AreaState, Mean, Shown, Term, level, shown, terms};

/// What counts as seen: an answer of any kind, or a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Answered,
    Known,
}

impl Seen {
    fn holds(self, worth: Worth) -> bool {
        match worth {
            Worth::Level(_) => true,
            Worth::Risk | Worth::Skipped => self == Seen::Answered,
            Worth::NotConcerned | Worth::Blank => false,
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
    let share = if seen == Seen::Known { own.confidence } else { own.completeness }?;
    let terms = terms(reading(&found), &own.id);
    let weight = |term: &Term| if seen.holds(term.worth) { term.weight } else { 0 };
    let part = |term: &Term| {
        let shown = Sentence::of("because-of").with("part", weight(term).to_string()).with("all", term.weight);
        Part::about(&term.question).bringing(weight(term), shown)
    };
    let sum: i64 = terms.iter().map(weight).sum();
    let says = Sentence::of(if seen == Seen::Known { "because-sure" } else { "because-seen" });
    let says = says.with("part", sum).with("all", own.applicable).with("percent", percent(share));
    Some(Because::of(vec![says]).adding(sum, terms.iter().map(part).collect()))
}

/// The mean of the areas, each by its weight.
fn mean(desk: &Desk<'_>, found: &Shown, of: Mean) -> Option<Because> {
    let maturity = &found.maturity;
    let parts = maturity.parts(of).into_iter().filter_map(|(id, part)| {
        let own = maturity.areas.iter().find(|own| own.id == id)?;
        let (figure, why, shown) = match of {
            Mean::Score => (desk.fraction(own.score?), Subject::Maturity { area: Some(id.to_string()) }, part),
            Mean::Completeness => {
                let why = Subject::Completeness { area: Some(id.to_string()) };
                (percent(own.completeness?).to_string(), why, part * 100)
            }
            Mean::Confidence => {
                let why = Subject::Confidence { area: Some(id.to_string()) };
                (percent(own.confidence?).to_string(), why, part * 100)
            }
        };
        let says = Sentence::of("because-weighted").with("name", area(&id)).with("shown", figure);
        let shown = Sentence::of("because-brings").with("shown", desk.fraction(shown));
        Some(Part::of(says.with("weight", own.weight)).bringing(part, shown).because(why))
    });
    let parts = parts.collect();
    let (sum, says) = match of {
        Mean::Score => {
            let score = maturity.score?;
            let says = Sentence::of("because-mean").with("shown", desk.fraction(score));
            (score, vec![says, level_says(level(score))])
        }
        Mean::Completeness => {
            let share = maturity.completeness?;
            (share, vec![Sentence::of("because-mean-percent").with("percent", percent(share))])
        }
        Mean::Confidence => {
            let share = maturity.confidence?;
            let says = Sentence::of("because-mean-percent").with("percent", percent(share));
            (share, vec![says, Sentence::of("because-confidence-words")])
        }
    };
    Some(Because::of(says).adding(long(sum), parts))
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
