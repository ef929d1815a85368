use super::Desk;
use crate::ask::skill::{sent, told};
use crate::wire::{Because, CoveredBy, Part, Sentence, SkillCards};
use rumb_engine::skill::{Cover, Learner, Reason, Setting, covers, trainings};

/// Why somebody learns something up to a level: the highest that a reason asks for.
pub(super) fn learnt(desk: &Desk<'_>, learner: &str, competence: &str) -> Option<Because> {
    let (reading, catalogue) = (desk.session.reading(), rumb_content::catalogue());
    let plan = told(desk.session, desk.today);
    let roles = trainings(reading, catalogue, &plan, desk.today);
    let role = roles.iter().find(|role| role.learner.word() == learner)?;
    let own = role.statements.iter().find(|own| own.competence == *competence)?;
    let part = |(reason, level): (&Reason, &u8)| {
        let part = match reason {
            Reason::Answer(question) => Part::about(question),
            Reason::Action { id, .. } => {
                let action = super::plan::title(&plan, id);
                Part::of(Sentence::of("skill-reason-action").with("action", action))
            }
        };
        Part { amount: Some(Sentence::of("because-level-number").with("level", u32::from(*level))), ..part }
    };
    let says = Sentence::of("because-learnt").with("level", u32::from(own.level));
    let parts = own.reasons.iter().zip(&own.levels).map(part).collect();
    Some(Because { parts, ..Because::of(vec![says]) })
}

/// Which competences that a role cannot do without are covered: counts alone, never who.
pub(super) fn covered(desk: &Desk<'_>, learner: &str, cards: SkillCards, by: CoveredBy) -> Option<Because> {
    let learner = Learner::ALL.into_iter().find(|one| one.word() == learner)?;
    let cards = sent(cards, desk.today).ok()?;
    let rules = &rumb_content::catalogue().skills;
    let found = covers(rules, Setting::of(desk.session.reading()), learner, cards.iter());
    let is_so = |cover: &Cover| match by {
        CoveredBy::One => cover.is_covered(),
        CoveredBy::Two => cover.is_seconded(),
    };
    let part = |cover: &Cover| {
        let (level, people) = match by {
            CoveredBy::One => (cover.target, cover.people),
            CoveredBy::Two => (cover.second, cover.seconds),
        };
        let name = Sentence::of(format!("competence-{}", cover.competence.to_string().to_lowercase()));
        let says =
            Sentence::of("because-cover").with("name", name).with("level", u32::from(level)).with("count", people);
        let one = u32::from(is_so(cover));
        Part::of(says).bringing(one, Sentence::of("because-number").with("count", one))
    };
    let sum = found.iter().filter(|cover| is_so(cover)).count();
    let says = Sentence::of(match by {
        CoveredBy::One => "because-covered-one",
        CoveredBy::Two => "because-covered-two",
    });
    let says = says.with("part", sum).with("all", found.len());
    Some(Because::of(vec![says]).adding(sum, found.iter().map(part).collect()))
}
