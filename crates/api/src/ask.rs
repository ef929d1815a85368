//! The commands, one file a step.

mod autonomy;
mod backup;
pub(crate) mod card;
mod change;
mod comparison;
mod document;
mod file;
pub(crate) use file::make;
mod ledger;
mod merge;
mod need;
mod neighbour;
mod partner;
mod plan;
mod question;
mod recommendation;
mod result;
mod reveal;
mod room;
mod search;
mod skill;
mod start;
mod tool;
mod why;
mod workshop;
