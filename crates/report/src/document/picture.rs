use super::{Block, Phrase};
use crate::figure::Raster;

/// A picture of pixels with the words that replace it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub raster: Raster,
    /// What it shows, for those who do not see it; empty for mere decoration.
    pub alt: String,
    /// Points on a sheet that is held in the hand.
    pub width: f32,
    pub height: f32,
}

/// Who stands beside the author: a picture at the upper right of the first page, above its words, and words at its left.
#[derive(Clone, Debug, PartialEq)]
pub struct Emblem {
    pub words: Phrase,
    pub picture: Picture,
}

/// Points that a pixel takes at most: one larger is seen by itself.
const PIXEL: f32 = 0.75;
/// Points of a side, at least: a hair can still be drawn.
const LEAST: f32 = 1.0;

/// Makes a picture as large as an area allows, in its own shape and never coarse.
pub fn picture(raster: Raster, alt: impl Into<String>, (width, height): (f32, f32)) -> Picture {
    let [across, down] = [raster.width(), raster.height()].map(|pixels| pixels.max(1) as f32);
    let scale = (width / across).min(height / down).min(PIXEL);
    let length = |pixels: f32| (pixels * scale).max(LEAST);
    Picture { alt: alt.into(), width: length(across), height: length(down), raster }
}

impl From<Picture> for Block {
    fn from(picture: Picture) -> Self {
        Block::Picture(picture)
    }
}

impl Picture {
    /// The same, no larger than an area, and of sizes that can be drawn.
    pub(crate) fn within(&self, (width, height): (f32, f32)) -> (f32, f32) {
        let sound = |length: f32| if length.is_finite() { length.max(LEAST) } else { LEAST };
        let own = (sound(self.width), sound(self.height));
        let scale = (width / own.0).min(height / own.1).clamp(0.0, 1.0);
        (own.0 * scale, own.1 * scale)
    }
}
