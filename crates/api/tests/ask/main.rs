//! What every command promises, asked as the screens ask it: by name and JSON, on real files.

mod autonomy;
mod change;
mod comparison;
mod decision;
mod document;
mod file;
mod follow;
mod foreign;
mod gone;
mod ground;
mod merge;
mod need;
mod neighbour;
mod partner;
mod plan;
mod question;
mod recover;
mod reveal;
mod room;
mod search;
mod skill;
mod source;
mod start;
mod tool;
mod why;
mod workshop;
