//! Training by role, and what people can do (method, section 6): what is weak or planned asks for statements, "I can …", of
//! those who hold a role; each statement has trainings.
//!
//! Files in the order of the work: `learner` says who learns, `rule` what each is expected to be able to do, `gap` reads the
//! audit and the plan, `statement` puts them together by role, `mix` says whom to mix, `session` makes sessions of
//! the trainings of a plan, `card` is what one
//! person says of themselves, `coverage` counts.

mod card;
mod coverage;
mod gap;
mod learner;
mod mix;
mod rule;
mod session;
mod statement;

pub use card::{Card, Ease, Step, Witness, steps};
pub use coverage::{Cover, Coverage, Lack, coverage, covers, lacks};
pub use gap::{Asked, Gap, Moment, Reason, gaps};
pub use learner::Learner;
pub use mix::{Mix, Mixing, Profile, mixed};
pub use rule::{Expected, Large, Levels, Micro, Rules, Setting};
pub use session::{Part, Session, course, sessions};
pub use statement::{Change, Statement, Training, trainings};

/// The highest level of a competence: leads and trains.
pub const HIGHEST: u8 = 4;
