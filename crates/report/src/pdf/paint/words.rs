use std::collections::BTreeMap;

use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem};

use super::{
    Painter,
    shape::{color, place},
};
use crate::{
    document::Weight,
    figure::{Point, Token, round},
    font::{Face, Shaped},
    pdf::{atom::Words, utf16},
};

impl Painter<'_> {
    pub(super) fn words(&mut self, words: &Words, down: f32) {
        self.mark(words.owner);
        let shaped: Vec<&Shaped> = words.shaped.iter().map(AsRef::as_ref).collect();
        self.show(&shaped, words.weight, words.size, (words.x, words.y + down), words.colour);
    }

    pub(super) fn show(&mut self, shaped: &[&Shaped], weight: Weight, size: f32, (x, y): Point, colour: Token) {
        let size = Pt(round(size));
        self.push(Op::StartTextSection);
        self.push(Op::SetFillColor { col: color(colour) });
        self.push(Op::SetFont { font: PdfFontHandle::External(font_id(weight)), size });
        self.push(Op::SetTextCursor { pos: place((x, y), self.space.page.1) });
        let mut plain = Vec::new();
        for word in shaped {
            match &word.spelled {
                None => encode(word, weight, size.0, &mut plain),
                Some(spelled) => {
                    self.show_items(&mut plain);
                    self.push(spell(spelled));
                    encode(word, weight, size.0, &mut plain);
                    self.show_items(&mut plain);
                    self.push(Op::EndMarkedContent);
                }
            }
        }
        self.show_items(&mut plain);
        self.push(Op::EndTextSection);
    }

    fn show_items(&mut self, items: &mut Vec<Step>) {
        let mut level = Vec::new();
        for step in items.drain(..) {
            match step {
                Step::Item(item) => level.push(item),
                Step::Rise(rise) => {
                    if !level.is_empty() {
                        self.push(Op::ShowText { items: std::mem::take(&mut level) });
                    }
                    self.push(Op::SetLineOffset { multiplier: rise });
                }
            }
        }
        if !level.is_empty() {
            self.push(Op::ShowText { items: level });
        }
    }
}

/// A step in showing glyphs.
enum Step {
    Item(TextItem),
    Rise(f32),
}

/// Names the font of a weight inside the file.
pub(in crate::pdf) fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "R".to_owned(),
        Weight::Bold => "B".to_owned(),
    })
}

/// Encodes glyphs; widths of the font and of the shaping differ by kerning.
fn encode(word: &Shaped, weight: Weight, size: f32, steps: &mut Vec<Step>) {
    let face = Face::of(weight);
    for glyph in &word.glyphs {
        let kern = i32::from(face.advance(glyph.id)) - glyph.advance;
        let (right, up) = glyph.shift;
        let cid = Some(glyph.letter.to_string());
        if right != 0 {
            steps.push(Step::Item(TextItem::Offset(-right as f32)));
        }
        if up != 0 {
            steps.push(Step::Rise(round(up as f32 * size / 1000.0)));
        }
        let offset = (kern + right) as f32;
        let code = Codepoint { gid: glyph.id, offset, cid };
        match steps.last_mut() {
            Some(Step::Item(TextItem::GlyphIds(codes))) => codes.push(code),
            _ => steps.push(Step::Item(TextItem::GlyphIds(vec![code]))),
        }
        if up != 0 {
            steps.push(Step::Rise(0.0));
        }
    }
}

/// Begins glyphs that stand for other words.
fn spell(words: &str) -> Op {
    let data = utf16(words);
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
}
