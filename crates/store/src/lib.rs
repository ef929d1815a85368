//! The `.rumb` file: one association, with all its audits, in one SQLite database that people can see, copy and carry.
//!
//! # Promises
//!
//! - What [`Store::write`] returned for is on the disk, in the one file. Copied alone at any moment between two writes,
//!   the file holds everything: the journal beside it is empty then, and goes away when the store is dropped.
//! - One window holds a file. The lock is the system's: a killed process leaves none.
//! - Every write goes through one door, which rolls back on error and checks that the file is still in its place.
//! - A file from elsewhere is foreign: it cannot act, and a row that cannot be read is a [`Finding`], never a panic and
//!   never deleted by reading.
//!
//! A process that holds a [`Store`] must not open its file in another way (`std::fs::copy` included): on Linux and
//! macOS, closing it again drops the lock. [`Store::copy`] and [`Store::snapshot`] copy safely.
//!
//! # Schema, version 6
//!
//! `migration/` holds the schema, one numbered file a version; `user_version` is the version, `application_id` the
//! letters `RUMB`. All tables are `STRICT`; all but `association`, `audit` and `trail` belong to an audit and go with it.
//!
//! | table | a row | columns |
//! |---|---|---|
//! | `association` | the one | `name`, `languages` (JSON, the first preferred) |
//! | `audit` | an audit | `id`, `started_on`, `questionnaire_version`, `length`, `mode`, `plan_start` |
//! | `deep` | an area asked at full length | `area` |
//! | `answer` | an answered question | `question`, `state` (`answered`, `dont-know`, `not-concerned`), `value` (JSON) |
//! | `note` | a note, kept apart from the answer | `question`, `text` |
//! | `set_aside` | a question kept for somebody | `question`, `whom` |
//! | `importance` | a mark of the board, 1 to 5 | `area`, `mark` |
//! | `wish` | a wish of the board | `position`, `need` |
//! | `tool` | a tool in use | `position`, `need`, `product`, `name`, `operator`, `host`, `people`, `satisfaction` (0 to 4), `imposed`, `share` (thousandths), `yearly_cost_eur`, `contract_end` |
//! | `decision` | a decision about the tool of a need | `need`, `verdict` (`keep`, `replace`, `combine`, `not-now`), `software`, `running`, `host`, `sentence`, `left_out` (JSON) |
//! | `capacity` | the means of the plan | `hours_per_month`, `blocked_months` (JSON), `decides`, `decides_on`, `assembly`, `without_email_percent`, `admins`, `accounts_month` |
//! | `person` | somebody behind the roles | `position`, `name`, `roles` (JSON), `deputies` (JSON: the roles in which she stands in for who holds them) |
//! | `follow_up` | how an action of the plan stands | `action`, `state` (`doing`, `done`, `dropped`), `since` |
//! | `pin` | where the board moved an action | `action`, `month` (`2027-03`) |
//! | `agreed` | an action of the plan that the board agreed on | `action`, `start`, `hours` (JSON, month by month) |
//! | `round` | what a workshop kept of a question | `question`, `taken` (0 to 2 votes), `seen` (JSON: figures of the last vote), `consensus` (`0` to `4`, `?`), `dissent` |
//! | `choice` | a small thing that the screens remember | `key`, `value` |
//! | `trail` | by which values a place came to its own | `audit` (0: the association), `place` (JSON), `marks` (64 bits each, the last stands there now), `changed_on` |
//!
//! Words stand as the engine's serde writes them, dates as `2026-11-22`. Questions, areas, needs and products are not
//! checked against the questionnaire: an id that this program does not know is kept.
//!
//! Apart from audits there is one more file, the user's own address book, see [`book`].

mod cell;
mod connection;
mod migration;
mod place;
mod system;
mod table;

pub mod backup;
pub mod book;
mod error;
mod finding;
pub mod merge;
mod record;
mod store;
mod write;

pub use error::Error;
pub use finding::{Fault, Finding};
pub use place::save_path;
pub use record::{Association, AuditHeader, AuditId, AuditRecord, Mode};
pub use store::Store;
pub use write::{Change, Write};
