use crate::session::Session;
use crate::wire::{
    Ballot, BallotCount, Ballots, Dots, Figures, GroupDots, GroupFigures, Nothing, Reveal, Revealed, Room,
    RoomQuestion, RoundCard, Seen, Shown, TallyFault,
};
use crate::{Api, Code, Error, limit};
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::{Length, Question};
use rumb_engine::workshop::{self, Group, Round, Vote, Way};
use rumb_store::{Change, Mode, Write};

impl Api {
    /// The questions of the workshop, and what was kept of each.
    pub(crate) fn room(&self, _: Nothing) -> Result<Room, Error> {
        self.with(|session| Ok(state(session)))
    }

    /// How many votes there are; nothing else is told before they are shown.
    pub(crate) fn count_votes(&self, asked: Ballots) -> Result<Vec<BallotCount>, Error> {
        let question = voted(&asked.question)?;
        let count = |ballot: &Ballot| match read(question, ballot) {
            Ok((_, votes)) => BallotCount { votes: super::result::count(votes.len()), fault: None },
            Err(fault) => BallotCount { votes: 0, fault: Some(fault) },
        };
        Ok(asked.ballots.iter().map(count).collect())
    }

    /// Shows the votes, unless they are too few.
    pub(crate) fn show_votes(&self, asked: Reveal) -> Result<Revealed, Error> {
        let ballots = ballots(voted(&asked.question)?, &asked.ballots)?;
        let seen = workshop::reveal(&ballots);
        let next = workshop::next(seen.as_ref(), asked.taken);
        let groups_voted = ballots.iter().filter(|(group, votes)| group.is_some() && !votes.is_empty()).count();
        let all: Vec<Vote> = ballots.values().flatten().copied().collect();
        let shown = seen.map(|seen| Shown {
            room: dots(&all),
            groups: seen
                .groups
                .keys()
                .map(|group| GroupDots { group: *group, dots: dots(&ballots[&Some(*group)]) })
                .collect(),
            together: groups_voted > 0 && seen.groups.is_empty(),
            gap: seen.gap(),
        });
        Ok(Revealed { shown, next })
    }
}

/// The write of a round: what is kept of its votes, and the answer that it gives, in one.
pub(super) fn round(
    session: &Session,
    question: &str,
    votes: &[Ballot],
    taken: u8,
    consensus: Option<Vote>,
    dissent: &str,
) -> Result<Write, Error> {
    let question = voted(question)?;
    let seen = workshop::reveal(&ballots(question, votes)?);
    let taken = if seen.is_some() { taken } else { 0 };
    let line = limit::line(dissent, limit::SENTENCE).map(str::to_owned);
    let dissent = if dissent.trim().is_empty() { None } else { Some(line.ok_or(Error::of(Code::BadAnswer))?) };
    let round = Round { seen, taken, consensus, dissent };
    let answer = round.answer().filter(|_| limit::is_round(&question.id, &round)).ok_or(Error::of(Code::BadAnswer))?;
    let id = || question.id.clone();
    // What a longer workshop asks is asked of the association from now on, or nobody would see its answer.
    let length = (question.from > session.audit().length).then_some(Change::Length(question.from));
    let changes = [Change::Mode(Mode::Workshop), Change::Round(id(), Some(round)), Change::Answer(id(), Some(answer))];
    let changes = length.into_iter().chain(changes);
    Ok(Write::Batch(changes.map(|change| Write::Change(session.id(), change)).collect()))
}

/// What a workshop kept of a question, while its answer is the one that the room gave.
pub(super) fn card(session: &Session, question: &Question) -> Option<RoundCard> {
    let round = session.audit().round(&question.id)?;
    Some(RoundCard {
        question: question.id.to_string(),
        kept: round.kept()?,
        review: round.is_to_review(),
        dissent: round.dissent.clone(),
        seen: round.seen.as_ref().map(|seen| Seen {
            room: figures(&seen.room),
            groups: seen
                .groups
                .iter()
                .map(|(group, own)| GroupFigures { group: *group, figures: figures(own) })
                .collect(),
            gap: seen.gap(),
        }),
    })
}

/// Where the room disagreed, in the order of the questionnaire.
pub(super) fn disagreements(session: &Session) -> Vec<RoundCard> {
    let audit = session.audit();
    let disputed = |question: &&Question| audit.round(&question.id).is_some_and(Round::is_disputed);
    session.reading().asked().filter(disputed).filter_map(|question| card(session, question)).collect()
}

fn state(session: &Session) -> Room {
    let questions: Vec<_> = questions(session)
        .into_iter()
        .map(|question| RoomQuestion {
            question: question.id.to_string(),
            levels: workshop::levels(question).to_vec(),
            round: card(session, question),
        })
        .collect();
    let next = questions.iter().find(|one| one.round.is_none()).map(|one| one.question.clone());
    Room { questions, next }
}

/// The questions of the workshop: those that were chosen for it and concern the association, else the usual ones.
fn questions(session: &Session) -> Vec<&'static Question> {
    let questionnaire = rumb_content::questionnaire();
    let whole = Audit { length: Length::Full, ..session.audit().clone() };
    let asked: Vec<&Question> = match session.workshop() {
        Some(choice) => {
            let is_chosen = |question: &&Question| choice.questions.iter().any(|id| question.id.as_str() == id);
            Reading::new(questionnaire, &whole).asked().filter(is_chosen).collect()
        }
        None => workshop::questions(session.reading()),
    };
    asked.iter().filter_map(|question| questionnaire.question(&question.id)).collect()
}

/// A question that one can vote on.
fn voted(id: &str) -> Result<&'static Question, Error> {
    let question = rumb_content::questionnaire().question(&QuestionId::from(id));
    question.filter(|question| workshop::is_votable(question)).ok_or(Error::of(Code::BadAnswer))
}

/// The votes of all ballots by group. Whoever else gathers votes joins them here.
fn ballots(question: &Question, all: &[Ballot]) -> Result<workshop::Ballots, Error> {
    let mut ballots = workshop::Ballots::new();
    for ballot in all {
        let (group, votes) = read(question, ballot).map_err(|_| Error::of(Code::BadAnswer))?;
        ballots.entry(group).or_default().extend(votes);
    }
    let count: usize = ballots.values().map(Vec::len).sum();
    if count > workshop::MOST { Err(Error::of(Code::BadAnswer)) } else { Ok(ballots) }
}

fn read(question: &Question, ballot: &Ballot) -> Result<(Option<Group>, Vec<Vote>), TallyFault> {
    let (group, way, text) = match ballot {
        Ballot::Hands { group, text } => (group, Way::Hands, text),
        Ballot::Cards { group, text } => (group, Way::Cards, text),
    };
    let votes = way.read(text, workshop::levels(question)).map_err(|fault| match fault {
        workshop::TallyFault::Sign { sign } => TallyFault::Sign { sign },
        workshop::TallyFault::Five { found } => TallyFault::Five { found },
        workshop::TallyFault::Level { level } => TallyFault::Level { level },
        workshop::TallyFault::TooMany { most } => TallyFault::TooMany { most },
    })?;
    Ok((*group, votes))
}

fn dots(votes: &[Vote]) -> Dots {
    let count = |level: u8| super::result::count(votes.iter().filter(|vote| vote.level() == Some(level)).count());
    Dots { levels: (0..=4).map(count).collect(), figures: figures(&workshop::Figures::of(votes)) }
}

fn figures(own: &workshop::Figures) -> Figures {
    Figures { votes: own.votes, unknown: own.unknown, median: own.median, spread: own.spread }
}
