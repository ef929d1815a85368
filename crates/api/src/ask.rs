//! The commands, one file a step.

mod change;
mod document;
mod file;
pub(crate) use file::make;
pub(crate) use document::keep;
mod plan;
mod question;
mod recommendation;
mod result;
mod start;
