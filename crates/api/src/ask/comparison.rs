use super::autonomy::need_card;
use super::change::{desk, wire_length};
use super::file::{header, said};
use super::result::{count, positive, shown_decimal};
use crate::session::Session;
use crate::wire::{
    AreaChangeCard, AreaFigures, AuditCard, ComparisonCard, CourseCard, Desk, EntryCard, Figure, LanguageChoice,
    NeedChangeCard, NextAudit, Nothing, PairCard, PointCard, SideCard, TurnCard,
};
use crate::{Api, Code, Error};
use chrono::{Months, NaiveDate};
use rumb_engine::answer::{Answer, Audit};
use rumb_engine::autonomy::Autonomy;
use rumb_engine::comparison::{Apart, AreaChange, Course, Entry, NeedChange, Pair, Side, Turn, next};
use rumb_engine::fraction::{Exact, Fraction, tenths, tenths_of};
use rumb_engine::maturity::level;
use rumb_locale::{Language, Words};
use rumb_report::paper::figure::{Place, then_and_now};
use rumb_store::{AuditHeader, AuditRecord, Write};

/// Months after which another audit is not too soon: habits take about that long to change.
const APART: Months = Months::new(2);

impl Api {
    /// What would begin with the next audit.
    pub(crate) fn next_audit(&self, _: Nothing) -> Result<NextAudit, Error> {
        let today = self.now().date();
        self.with(|session| {
            let began = session.record.header.started_on;
            Ok(NextAudit {
                open_on: began.to_string(),
                today: today.to_string(),
                ready: is_ready(session.audit()),
                early: is_early(began, today),
            })
        })
    }

    /// Begins the next audit in the same file and opens it; the one before it is only read from then on.
    pub(crate) fn begin_audit(&self, _: Nothing) -> Result<Desk, Error> {
        let now = self.now();
        self.with(|session| {
            // Also keeps a key that is pressed twice from beginning two.
            if !is_ready(session.audit()) {
                return Err(Error::of(Code::TooEarly));
            }
            let id = session.store.next_audit()?;
            let audit = next(session.audit());
            let header = AuditHeader { id, ..header(now.date(), audit.length) };
            // What the catalogue does not know is in use all the same.
            let tools = session.all_tools(audit.tools.clone());
            let record = AuditRecord { audit: Audit { tools, ..audit }, ..AuditRecord::empty(header) };
            let begun = Write::AddAudit(record.header.clone());
            let writes = [begun].into_iter().chain(said(&record)).collect();
            session.write(&Write::Batch(writes), now)?;
            Ok(desk(session, now.date()))
        })
    }

    /// The open audit held against each one before it.
    pub(crate) fn compare(&self, choice: LanguageChoice) -> Result<ComparisonCard, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        self.with(|session| Ok(card(session, language)))
    }
}

/// Whether a scored question was answered at all.
fn is_ready(audit: &Audit) -> bool {
    let mut scored = rumb_content::questionnaire().questions.iter().filter(|question| question.scoring.is_some());
    scored.any(|question| audit.answers.contains_key(&question.id))
}

/// A date that the calendar does not hold is far away.
fn is_early(began: NaiveDate, today: NaiveDate) -> bool {
    began.checked_add_months(APART).is_some_and(|from| today < from)
}

fn card(session: &Session, language: Language) -> ComparisonCard {
    let (found, words) = (session.comparison(), Words::of(language));
    let audits = session.records().into_iter().zip(&found.autonomy);
    let last = found.autonomy.last().and_then(Option::as_ref);
    let older = session.older.iter().zip(&found.autonomy);
    ComparisonCard {
        audits: audits
            .map(|(record, free)| AuditCard {
                on: record.header.started_on.to_string(),
                length: wire_length(record.header.length),
                autonomy: free.as_ref().and_then(|free| freedom(free, language)),
            })
            .collect(),
        pairs: found
            .pairs
            .iter()
            .zip(older)
            .map(|(pair, (then, free))| PairCard {
                areas: pair.areas.iter().map(|area| area_card(area, &then.record, &session.record, language)).collect(),
                needs: pair.tools.needs.iter().map(|need| change_card(need, &words)).collect(),
                same_needs: count(pair.tools.same),
                plane: plane(pair, free.as_ref(), last, &words),
            })
            .collect(),
        courses: found.courses.iter().map(|course| course_card(course, language)).collect(),
    }
}

fn area_card(area: &AreaChange, then: &AuditRecord, now: &AuditRecord, language: Language) -> AreaChangeCard {
    let figures = area.figures.zip(area.change()).map(|((before, after), change)| AreaFigures {
        then: point(before, language),
        now: point(after, language),
        change: signed(change, language),
    });
    AreaChangeCard {
        area: area.area.to_string(),
        figures,
        compared: count(area.compared()),
        entries: area.entries.iter().map(|entry| entry_card(entry, &then.audit, &now.audit)).collect(),
    }
}

fn entry_card(entry: &Entry, then: &Audit, now: &Audit) -> EntryCard {
    let (turn, side) = match entry.turn {
        Turn::Rose { .. } => (TurnCard::Rose, None),
        Turn::Stayed { .. } => (TurnCard::Stayed, None),
        Turn::Fell { .. } => (TurnCard::Fell, None),
        Turn::Ended { .. } => (TurnCard::Ended, Some(Side::Now)),
        Turn::Begun { .. } => (TurnCard::Begun, Some(Side::Then)),
        Turn::Apart(Apart::Changed) => (TurnCard::Changed, None),
        Turn::Apart(Apart::Unknown(side)) => (TurnCard::Unknown, Some(side)),
        Turn::Apart(Apart::Open(side)) => (TurnCard::Open, Some(side)),
        Turn::Apart(Apart::NotAsked(side)) => (TurnCard::NotAsked, Some(side)),
    };
    let answer = |audit: &Audit, hidden: Side| {
        // An answer to a question that changed, or that is not asked, would be shown in words that nobody chose.
        let is_told = turn != TurnCard::Changed && side != Some(hidden) && side != Some(Side::Both);
        let found: Option<&Answer> = audit.answers.get(&entry.question);
        found.filter(|_| is_told).cloned()
    };
    EntryCard {
        question: entry.question.to_string(),
        turn,
        side: side.map(side_card),
        then: answer(then, Side::Then),
        now: answer(now, Side::Now),
    }
}

fn side_card(side: Side) -> SideCard {
    match side {
        Side::Then => SideCard::Then,
        Side::Now => SideCard::Now,
        Side::Both => SideCard::Both,
    }
}

fn change_card(change: &NeedChange, words: &Words) -> NeedChangeCard {
    let card = |need| need_card(rumb_content::catalogue(), need, words);
    NeedChangeCard {
        need: change.need.to_string(),
        then: change.then.as_ref().map(card),
        now: change.now.as_ref().map(card),
    }
}

fn course_card(course: &Course, language: Language) -> CourseCard {
    CourseCard {
        area: course.area.to_string(),
        points: course.figures.iter().map(|figure| point(*figure, language)).collect(),
        shared: count(course.terms.len()),
    }
}

fn plane(pair: &Pair, then: Option<&Autonomy>, now: Option<&Autonomy>, words: &Words) -> Option<Figure> {
    let (before, after) = pair.figures?;
    let score = |free: Option<&Autonomy>| free.and_then(|free| free.score.clone());
    let place = |on: NaiveDate, maturity: Fraction, autonomy: Exact| Place { on, maturity, autonomy };
    let (then, now) = (place(pair.then, before, score(then)?), place(pair.now, after, score(now)?));
    let (drawing, alt) = then_and_now(&then, &now, words);
    Some(Figure { alt, drawing })
}

fn point(figure: Fraction, language: Language) -> PointCard {
    let tenths = tenths(figure);
    PointCard { level: level(figure), shown: shown_decimal(tenths, language), bar: positive(tenths) }
}

fn freedom(free: &Autonomy, language: Language) -> Option<PointCard> {
    let tenths = tenths_of(free.score.as_ref()?);
    // Autonomy has no levels: its bars are all of one colour.
    Some(PointCard { level: 2, shown: shown_decimal(tenths, language), bar: positive(tenths) })
}

/// Rounded by its size alone, so that the same change the other way round shows the same digits.
pub(super) fn signed(change: Fraction, language: Language) -> String {
    let size = if change < Fraction::from(0) { -change } else { change };
    let shown = shown_decimal(tenths(size), language);
    match tenths(size) {
        0 => shown,
        _ if change < Fraction::from(0) => format!("\u{2212}{shown}"),
        _ => format!("+{shown}"),
    }
}
