use super::desk::AnswerShape;
use super::{Figure, Length, NeedAutonomyCard};
use rumb_engine::answer::Answer;
use serde::Serialize;
use ts_rs::TS;

/// What would begin with the next audit, told before it does.
#[derive(Debug, Serialize, TS)]
pub struct NextAudit {
    /// When the open audit began, and today, `2026-11-22`.
    pub open_on: String,
    pub today: String,
    /// Whether something was answered that the next one can be held against; nothing begins before.
    pub ready: bool,
    /// Whether the open one is so recent that little can have changed.
    pub early: bool,
}

/// The open audit held against each one before it.
#[derive(Debug, Serialize, TS)]
pub struct ComparisonCard {
    /// All audits of the file, the oldest first; the last is the open one.
    pub audits: Vec<AuditCard>,
    /// One for each older audit, in their order.
    pub pairs: Vec<PairCard>,
    /// The areas over all audits; empty for fewer than three.
    pub courses: Vec<CourseCard>,
}

/// One audit of the file.
#[derive(Debug, Serialize, TS)]
pub struct AuditCard {
    /// When it began, `2026-11-22`.
    pub on: String,
    pub length: Length,
    /// How free the association was, from the facts of today; none where nothing is known, or no tool is in use.
    pub autonomy: Option<PointCard>,
}

/// A figure, one step behind its level.
#[derive(Debug, Serialize, TS)]
pub struct PointCard {
    /// 0 to 4.
    pub level: u8,
    /// One decimal, in the reader's form.
    pub shown: String,
    /// Length of the bar, 0 to 1000.
    pub bar: u32,
}

/// What changed since one audit.
#[derive(Debug, Serialize, TS)]
pub struct PairCard {
    pub areas: Vec<AreaChangeCard>,
    /// Needs that are not served as they were.
    pub needs: Vec<NeedChangeCard>,
    /// How many needs are.
    pub same_needs: u32,
    /// Autonomy beside maturity, then and now; none where one of them has no figure.
    pub plane: Option<Figure>,
}

/// One area in which something was said at one of the two times.
#[derive(Debug, Serialize, TS)]
pub struct AreaChangeCard {
    pub area: String,
    /// None when less than half of its weight can be compared.
    pub figures: Option<AreaFigures>,
    /// How many questions are compared.
    pub compared: u32,
    pub entries: Vec<EntryCard>,
}

/// The two figures of an area, over the same questions.
#[derive(Debug, Serialize, TS)]
pub struct AreaFigures {
    pub then: PointCard,
    pub now: PointCard,
    /// The difference with its sign, one decimal, in the reader's form.
    pub change: String,
}

/// What became of one question.
#[derive(Debug, Serialize, TS)]
pub struct EntryCard {
    pub question: String,
    pub turn: TurnCard,
    /// When that was; none for a question that was answered both times, or changed.
    pub side: Option<SideCard>,
    /// The answers that may be shown.
    #[ts(as = "Option<AnswerShape>")]
    pub then: Option<Answer>,
    #[ts(as = "Option<AnswerShape>")]
    pub now: Option<Answer>,
}

/// What may become of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TurnCard {
    Rose,
    Stayed,
    Fell,
    /// It no longer arises.
    Ended,
    /// It did not arise before.
    Begun,
    /// It no longer means what it meant.
    Changed,
    /// Nobody knew.
    Unknown,
    /// It was asked and not answered.
    Open,
    /// It was not asked.
    NotAsked,
}

/// At which of two times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SideCard {
    Then,
    Now,
    Both,
}

/// A need that is not served as it was; none where no tool served it.
#[derive(Debug, Serialize, TS)]
pub struct NeedChangeCard {
    pub need: String,
    pub then: Option<NeedAutonomyCard>,
    pub now: Option<NeedAutonomyCard>,
}

/// One area over all audits, over the questions that all of them share.
#[derive(Debug, Serialize, TS)]
pub struct CourseCard {
    pub area: String,
    /// One an audit, the oldest first.
    pub points: Vec<PointCard>,
    /// How many questions.
    pub shared: u32,
}
