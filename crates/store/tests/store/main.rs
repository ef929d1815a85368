//! What the `.rumb` file promises, tried on real files, with processes that are killed and places that fail.

mod alone;
mod backup;
mod book;
mod foreign;
mod garbage;
mod gone;
mod keeping;
mod kill;
mod lock;
mod merge;
mod old;
mod place;
mod sample;
mod undo;
