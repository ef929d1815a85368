//! People and places nearby in tables: what other programs write is read, and what was kept is written out.
//!
//! Two forms are read: our own, whose columns are the fields of an entry, named by their ids or as any of the five
//! languages names them; and the French national schema of places of digital mediation
//! (<https://github.com/LaMednum/standard-mediation-num>, versions 0.1 to 1). UTF-8, UTF-16 or Windows-1252; commas,
//! semicolons or tabs.

mod cell;
mod column;
mod merge;
mod table;

pub(crate) use cell::{country, fits, lines, postcode};
pub(crate) use merge::merge;
pub(crate) use table::{Refused, Row, Why, read, write};
