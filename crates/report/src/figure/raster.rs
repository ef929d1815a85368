use std::io::Cursor;
use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Limits, Transformations};
use serde::{Serialize, Serializer};

/// A picture made of pixels: red, green and blue, nothing shines through. Copies share the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    width: u32,
    height: u32,
    /// Written here: nothing of what came with the pixels is left.
    png: Arc<[u8]>,
}

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RasterFault {
    /// No PNG, or a damaged one.
    NotPng,
    /// More pixels than a side may have.
    TooLarge,
}

impl Raster {
    /// Pixels of a side, at most: a logo on paper needs six hundred.
    pub const SIDE: u32 = 1200;

    /// Reads a PNG, whoever wrote it; what is transparent is laid on white.
    ///
    /// # Errors
    /// When it is no PNG, is damaged, or has too many pixels.
    pub fn read(bytes: &[u8]) -> Result<Self, RasterFault> {
        let (width, height, pixels) = decode(bytes)?;
        let png = encode(width, height, &pixels).ok_or(RasterFault::NotPng)?;
        Ok(Self { width, height, png: png.into() })
    }

    /// Pixels from left to right.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The picture as a file.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// The picture as an address that loads nothing.
    pub fn address(&self) -> String {
        format!("data:image/png;base64,{}", STANDARD.encode(&self.png))
    }

    /// The rows as the file holds them: each with its filter before it, then deflated.
    pub(crate) fn rows(&self) -> Vec<u8> {
        let mut rows = Vec::new();
        let mut rest = self.png.get(8..).unwrap_or_default();
        while let Some((length, after)) = rest.split_first_chunk::<4>() {
            let length = u32::from_be_bytes(*length) as usize;
            let (Some(kind), Some(data)) = (after.get(..4), after.get(4..4 + length)) else { break };
            if kind == b"IDAT" {
                rows.extend_from_slice(data);
            }
            rest = after.get(4 + length + 4..).unwrap_or_default();
        }
        rows
    }
}

impl Serialize for Raster {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.address())
    }
}

/// Reads width, height, and three bytes a pixel.
fn decode(bytes: &[u8]) -> Result<(u32, u32, Vec<u8>), RasterFault> {
    // Four bytes a pixel, and as much again for what the reader keeps beside.
    let most = (Raster::SIDE * Raster::SIDE * 8) as usize;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: most });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let head = decoder.read_header_info().map_err(|_| RasterFault::NotPng)?;
    let (width, height) = head.size();
    if width.max(height) > Raster::SIDE {
        return Err(RasterFault::TooLarge);
    }
    let mut reader = decoder.read_info().map_err(|_| RasterFault::NotPng)?;
    let length = reader.output_buffer_size().filter(|length| *length <= most).ok_or(RasterFault::NotPng)?;
    let mut found = vec![0; length];
    let frame = reader.next_frame(&mut found).map_err(|_| RasterFault::NotPng)?;
    // A moving picture may have a first image of another size.
    if (frame.width, frame.height) != (width, height) || frame.bit_depth != BitDepth::Eight {
        return Err(RasterFault::NotPng);
    }
    let found = &found[..frame.buffer_size()];
    let pixels: Vec<u8> = match frame.color_type {
        ColorType::Rgb => found.to_vec(),
        ColorType::Rgba => found.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]].map(|c| on_white(c, p[3]))).collect(),
        ColorType::Grayscale => found.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => found.chunks_exact(2).flat_map(|p| [on_white(p[0], p[1]); 3]).collect(),
        ColorType::Indexed => return Err(RasterFault::NotPng),
    };
    let is_whole = pixels.len() == width as usize * height as usize * 3;
    is_whole.then_some((width, height, pixels)).ok_or(RasterFault::NotPng)
}

fn on_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

/// Writes pixels as PNG, always in the same way; none when the writer refuses.
fn encode(width: u32, height: u32, pixels: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::Adaptive);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A PNG of four pixels in a kind, with a comment.
    fn drawn(kind: ColorType, data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 2, 2);
        encoder.set_color(kind);
        encoder.add_text_chunk("Author".to_owned(), "Ana".to_owned()).expect("a comment fits");
        if kind == ColorType::Indexed {
            encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
            encoder.set_trns(vec![255, 0]);
        }
        let mut writer = encoder.write_header().expect("a header is written");
        writer.write_image_data(data).expect("pixels are written");
        writer.finish().expect("the file ends");
        bytes
    }

    #[test]
    fn every_kind_of_png_becomes_the_same_kind_on_white_with_nothing_beside_the_pixels() {
        let red_and_clear = [[255, 0, 0], [255, 255, 255], [255, 0, 0], [255, 255, 255]].concat();
        let cases = [
            (ColorType::Rgb, [[255, 0, 0], [255; 3], [255, 0, 0], [255; 3]].concat(), red_and_clear.clone()),
            (ColorType::Rgba, [[255, 0, 0, 255], [9, 9, 9, 0]].concat().repeat(2), red_and_clear.clone()),
            (ColorType::Indexed, vec![0, 1, 0, 1], red_and_clear),
            (ColorType::Grayscale, vec![0, 128, 0, 255], [[0; 3], [128; 3], [0; 3], [255; 3]].concat()),
            (
                ColorType::GrayscaleAlpha,
                vec![0, 255, 0, 0, 0, 128, 9, 0],
                [[0; 3], [255; 3], [127; 3], [255; 3]].concat(),
            ),
        ];
        for (kind, data, expected) in cases {
            let raster = Raster::read(&drawn(kind, &data)).expect("it is a picture");
            let again = decode(raster.png()).expect("what is written is a picture");
            assert_eq!(again, (2, 2, expected), "{kind:?} gives its pixels");
            assert!(!raster.png().windows(3).any(|three| three == b"Ana"), "nobody is told with {kind:?}");
            assert_eq!(Raster::read(raster.png()).as_ref(), Ok(&raster), "read again, it is the same to the byte");
            assert!(!raster.rows().is_empty(), "its rows are found");
        }
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        let sound = drawn(ColorType::Rgb, &[7; 12]);
        for length in 0..sound.len() - 12 {
            assert_eq!(Raster::read(&sound[..length]), Err(RasterFault::NotPng), "cut at {length}");
        }
        assert_eq!(Raster::read(b"GIF89a"), Err(RasterFault::NotPng), "another kind of picture");
        for (width, height) in [(Raster::SIDE + 1, 1), (1, Raster::SIDE + 1), (u32::MAX >> 1, u32::MAX >> 1)] {
            let mut large = sound.clone();
            large[16..20].copy_from_slice(&width.to_be_bytes());
            large[20..24].copy_from_slice(&height.to_be_bytes());
            let check = crc(&large[12..29]);
            large[29..33].copy_from_slice(&check.to_be_bytes());
            assert_eq!(Raster::read(&large), Err(RasterFault::TooLarge), "{width} × {height} pixels");
        }
        let full = vec![200; (Raster::SIDE * Raster::SIDE * 3) as usize];
        let full = encode(Raster::SIDE, Raster::SIDE, &full).expect("it is written");
        assert_eq!(Raster::read(&full).map(|found| found.width()), Ok(Raster::SIDE), "the largest is taken");
    }

    /// The sum that PNG puts behind each part.
    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
        !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
    }

    proptest! {
        #[test]
        fn no_bytes_do_harm(noise in prop::collection::vec(any::<u8>(), 0..200), place in 0..120usize, byte in any::<u8>()) {
            prop_assert_eq!(Raster::read(&noise), Err(RasterFault::NotPng));
            let mut hurt = drawn(ColorType::Rgba, &[90; 16]);
            let place = place % hurt.len();
            hurt[place] = byte;
            if let Ok(found) = Raster::read(&hurt) {
                prop_assert_eq!(Raster::read(found.png()), Ok(found), "what is taken is sound");
            }
        }
    }
}
