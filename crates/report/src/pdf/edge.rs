//! What stands around the text of a page: grounds of panels, header and footer.

use std::{borrow::Cow, rc::Rc};

use super::{
    PdfWords,
    atom::{Artifact, Atom, Item, Owner, Words},
    flow::Laid,
    look::{EDGE, Space},
    page::{Page, Put},
};
use crate::{
    document::{Document, Header, Language, PanelKind, squeeze},
    figure::{Shape, Stroke, Token},
    font::{Shaper, letter},
};

/// What header and footer say.
pub(super) struct Edge<'a> {
    pub(super) document: &'a Document,
    pub(super) words: &'a PdfWords<'a>,
    /// From 1.
    pub(super) number: usize,
    pub(super) pages: usize,
    /// The heading of the part that goes on from the page before.
    pub(super) part: Option<&'a str>,
}

/// Rank of the headings that begin a part.
const PARTS: u8 = 2;
/// Width of the bar at the left of a panel, before it is enlarged.
const BAR: f32 = 3.0;

/// Lists what stands on a page, grounds first, each with how far it is put down from the top of the text area.
pub(super) fn items<'a>(
    page: &Page,
    laid: &'a Laid,
    edge: &Edge<'_>,
    shaper: &mut Shaper,
) -> Vec<(Cow<'a, Item>, f32)> {
    let mut items = Vec::new();
    for (panel, top, bottom) in &page.grounds {
        let panel = &laid.panels[*panel];
        let (ground, bar) = match panel.kind {
            PanelKind::Plain => (Token::SeaPale, Token::Sea),
            PanelKind::Attention => (Token::AttentionPale, Token::Attention),
        };
        let rect = |width: f32, colour: Token| Shape::Rect {
            x: panel.x,
            y: *top,
            width,
            height: bottom - top,
            fill: Some(colour),
            stroke: None,
        };
        let shapes = vec![rect(panel.width, ground), rect(BAR * laid.space.enlargement, bar)];
        items.push((Cow::Owned(Item::Shapes { owner: Owner::Artifact(Artifact::Layout), shapes }), 0.0));
    }
    for put in &page.puts {
        let (own, down) = match *put {
            Put::Atom { index, y } => (&laid.atoms[index].items, y),
            Put::Header { index, y } => (&laid.headers[index].items, y),
        };
        items.extend(own.iter().map(|item| (Cow::Borrowed(item), down)));
    }
    let around = edge.items(&laid.space, shaper).into_iter();
    items.extend(around.map(|item| (Cow::Owned(item), -laid.space.top)));
    items
}

impl Edge<'_> {
    fn items(&self, space: &Space, shaper: &mut Shaper) -> Vec<Item> {
        let mut items = Vec::new();
        let document = self.document;
        let title = match document.header {
            Header::Title => &document.title,
            Header::Part => self.part.unwrap_or(&document.title),
            Header::Bare => return items,
        };
        if self.number > 1 {
            items.push(rule(space, Artifact::Header, space.header + 7.0 * space.edge));
            items.extend(self.line(space, shaper, (Artifact::Header, space.header), [title, &document.author]));
        }
        let number = (self.words.page)(self.number, self.pages);
        items.extend(self.line(space, shaper, (Artifact::Footer, space.footer), [&document.footer, &number]));
        items
    }

    /// Words at the left and at the right; those at the right go first when room is short.
    fn line(&self, space: &Space, shaper: &mut Shaper, (artifact, y): (Artifact, f32), ends: [&str; 2]) -> Vec<Item> {
        let language = &self.document.language;
        let (left_edge, width, size) = (space.left, space.width(), EDGE.size * space.edge);
        let [left, right] = ends.map(|words| squeeze(&letter::drawable(words)));
        let right = fit(shaper, right, size, width * 0.45, language);
        let taken = shaper.width(EDGE.weight, language, &right, size);
        let left = fit(shaper, left, size, width - taken - 20.0, language);
        let places = [(left, left_edge), (right, left_edge + width - taken)];
        let visible = places.into_iter().filter(|(words, _)| !words.is_empty());
        visible
            .map(|(words, x)| {
                Item::Words(Words {
                    owner: Owner::Artifact(artifact),
                    x,
                    y,
                    size,
                    weight: EDGE.weight,
                    colour: EDGE.colour,
                    shaped: vec![Rc::clone(&shaper.shape(EDGE.weight, language, &words))],
                })
            })
            .collect()
    }
}

fn rule(space: &Space, artifact: Artifact, y: f32) -> Item {
    let stroke = Stroke::new(Token::Line, 0.6);
    let (left, right) = (space.left, space.left + space.width());
    let line = Shape::Line { from: (left, y), to: (right, y), stroke };
    Item::Shapes { owner: Owner::Artifact(artifact), shapes: vec![line] }
}

/// The heading of the part that goes on from the page before; none where a part begins, or none has begun.
pub(super) fn going_on<'a>(page: &Page, laid: &'a Laid) -> Option<&'a str> {
    let first = page.puts.iter().find_map(|put| match put {
        Put::Atom { index, .. } => Some(*index),
        Put::Header { .. } => None,
    })?;
    let opened = |atom: &Atom| {
        let places = atom.items.iter().find_map(|item| match item {
            Item::Place(heading) => laid.bookmarks.get(*heading),
            Item::Words(_) | Item::Shapes { .. } | Item::Link { .. } | Item::Frame { .. } => None,
        });
        places.filter(|heading| heading.rank <= PARTS)
    };
    let before = || laid.atoms[..first].iter().rev().find_map(opened);
    match opened(&laid.atoms[first]) {
        Some(_) => None,
        None => before().map(|heading| heading.title.as_str()),
    }
}

/// Cuts words that are wider than their room.
fn fit(shaper: &mut Shaper, words: String, size: f32, room: f32, language: &Language) -> String {
    if shaper.width(EDGE.weight, language, &words, size) <= room {
        return words;
    }
    let most = (room / size * 5.0) as usize;
    let letters: Vec<char> = words.chars().take(most).collect();
    let cut = (0..letters.len()).rev().map(|count| {
        let kept: String = letters[..count].iter().collect();
        format!("{}…", kept.trim_end())
    });
    let mut fitting = cut.filter(|cut| shaper.width(EDGE.weight, language, cut, size) <= room);
    fitting.next().unwrap_or_default()
}
