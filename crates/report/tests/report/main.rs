//! Documents through the writer, judged by the crate itself and by other programs.

mod anything;
mod fault;
mod files;
mod picture;
mod sample;
mod setting;
mod writing;
