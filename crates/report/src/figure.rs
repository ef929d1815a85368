//! Pictures as plain shapes: the screen draws them as SVG elements, the PDF as operators.
//!
//! A figure is a pure function from names and numbers to a [`Drawing`]. Lengths have no unit; y
//! grows downwards, as in SVG. Colours are names of the look's tokens, so that a dark screen can
//! show the same shapes. Words come in with the input, already in the reader's language.

mod bars;
mod colour;
#[cfg(test)]
mod extent;
mod label;
pub(crate) mod level;
pub(crate) mod mark;
mod plane;
mod raster;
mod rose;
mod shape;
mod timeline;

pub use bars::{Bar, bars};
pub use colour::Token;
pub use label::Canvas;
pub use level::LevelMark;
pub use plane::{Plane, Spot, plane};
pub use raster::{Raster, RasterFault};
pub use rose::{Ray, rose};
pub(crate) use shape::round;
pub use shape::{Anchor, Drawing, Point, Shape, Stroke};
pub use timeline::{Capacity, Month, Opening, Row, Timeline, Urgency, Vote, timeline, timeline_strips};
