use super::{Column, Flow};
use crate::{
    document::{Alignment, Phrase, Run, RunKind, Target},
    figure::{Point, Shape, Stroke, Token, mark},
    pdf::{
        atom::{Artifact, Item, Owner, Words},
        line::{self, Ink, Line, Piece},
        look::{Lines, Look},
    },
};

/// A line ready to stand in an atom; x from the left of its column, y from its top.
pub(super) struct SetLine {
    pub(super) width: f32,
    items: Vec<Item>,
}

impl SetLine {
    /// Gives the items with x from the left of the page.
    pub(super) fn placed(self, x: f32) -> Vec<Item> {
        self.items.into_iter().map(|item| shifted(item, x)).collect()
    }

    /// Gives the items aligned in a column.
    pub(super) fn aligned(self, x: f32, width: f32, alignment: Alignment) -> Vec<Item> {
        let room = (width - self.width).max(0.0);
        match alignment {
            Alignment::Start => self.placed(x),
            Alignment::Middle => self.placed(x + room / 2.0),
            Alignment::End => self.placed(x + room),
        }
    }
}

impl Flow<'_> {
    /// Sets a phrase in lines, each `look.leading` high.
    pub(super) fn set(
        &mut self,
        phrase: &Phrase,
        look: Look,
        width: f32,
        element: usize,
        column: Column<'_>,
    ) -> Vec<SetLine> {
        let owners = self.owners(phrase, element);
        let lines = line::break_lines(self.shaper, phrase, look, width.max(look.size), column.language);
        lines.into_iter().map(|line| self.set_line(line, phrase, look, &owners)).collect()
    }

    /// Narrows a width as long as no line is added, where lines are to be of about one length.
    pub(super) fn even_width(&mut self, phrase: &Phrase, look: Look, width: f32, column: Column<'_>) -> f32 {
        let mut count =
            |width: f32| line::break_lines(self.shaper, phrase, look, width.max(look.size), column.language).len();
        let lines = match look.lines {
            Lines::Full => 1,
            Lines::Even => count(width),
        };
        if !(2..=3).contains(&lines) {
            return width;
        }
        let (mut short, mut long) = (width / lines as f32, width);
        while long - short > 4.0 {
            let middle = (short + long) / 2.0;
            if count(middle) > lines {
                short = middle;
            } else {
                long = middle;
            }
        }
        long
    }

    /// Gives each run the element that holds its content.
    fn owners(&mut self, phrase: &Phrase, element: usize) -> Vec<Owner> {
        phrase.runs.iter().map(|run| self.owner(run, element)).collect()
    }

    fn owner(&mut self, run: &Run, parent: usize) -> Owner {
        let spoken = crate::document::squeeze(&crate::font::letter::drawable(&run.text));
        if matches!(run.kind, RunKind::Mark(_)) && spoken.is_empty() {
            return Owner::Artifact(Artifact::Layout);
        }
        let tag = match (self.leads(run), &run.language, run.kind) {
            (true, _, _) => "Link",
            (false, Some(_), _) | (false, None, RunKind::Mark(_)) => "Span",
            (false, None, RunKind::Text) => return Owner::Element(parent),
        };
        let element = self.laid.tree.add_inline(parent, tag);
        self.laid.tree.elements[element].language.clone_from(&run.language);
        if matches!(run.kind, RunKind::Mark(_)) {
            self.laid.tree.elements[element].spoken = Some(spoken);
        }
        Owner::Element(element)
    }

    fn leads(&self, run: &Run) -> bool {
        match &run.target {
            Some(Target::Web(address)) => !address.is_empty(),
            Some(Target::Heading(anchor)) => self.laid.anchors.contains_key(anchor),
            None => false,
        }
    }

    fn set_line(&self, line: Line, phrase: &Phrase, look: Look, owners: &[Owner]) -> SetLine {
        let mut items = Vec::new();
        let mut pieces = line.pieces.into_iter().peekable();
        while let Some(first) = pieces.next() {
            let index = first.run;
            let run = &phrase.runs[index];
            let mut group = vec![first];
            while let Some(next) = pieces.next_if(|next| next.run == index) {
                group.push(next);
            }
            self.put(&mut items, run, group, look, owners[index]);
        }
        SetLine { width: line.width, items }
    }

    /// Puts the pieces of one run, and for a link its underline and its area.
    fn put(&self, items: &mut Vec<Item>, run: &Run, group: Vec<Piece>, look: Look, owner: Owner) {
        let x = group.first().map_or(0.0, |piece| piece.x);
        let reach = group.iter().rev().find(|piece| !piece.is_space()).map_or(x, |piece| piece.x + piece.width);
        let baseline = look.baseline();
        let leads = self.leads(run);
        let colour = match (run.colour, leads) {
            (Some(colour), _) => colour,
            (None, true) => Token::Sea,
            (None, false) => look.colour,
        };
        let mut shaped = Vec::new();
        for piece in group {
            match piece.ink {
                Ink::Word(word) => shaped.push(word),
                Ink::Mark(mark) => items.push(Item::Shapes {
                    owner,
                    shapes: mark::place(mark, (piece.x, baseline - look.size * 0.86), look.size),
                }),
            }
        }
        if !shaped.is_empty() {
            let weight = run.weight.max(look.weight);
            items.push(Item::Words(Words { owner, x, y: baseline, size: look.size, weight, colour, shaped }));
        }
        if let (true, Some(target), Owner::Element(element)) = (leads && reach > x, &run.target, owner) {
            items.push(rule((x, baseline + 1.9), reach, colour, 0.55));
            let corner = (x, baseline - look.size);
            let extent = (reach - x, look.size * 1.3);
            items.push(Item::Link { element, corner, extent, target: target.clone() });
        }
    }
}

/// Draws a level line that nobody needs to hear of.
pub(super) fn rule(from: Point, to: f32, colour: Token, thickness: f32) -> Item {
    let line = Shape::Line { from, to: (to, from.1), stroke: Stroke::new(colour, thickness) };
    Item::Shapes { owner: Owner::Artifact(Artifact::Layout), shapes: vec![line] }
}

fn shifted(mut item: Item, right: f32) -> Item {
    match &mut item {
        Item::Words(words) => words.x += right,
        Item::Shapes { shapes, .. } => {
            *shapes = std::mem::take(shapes).into_iter().map(|shape| shape.placed((right, 0.0), 1.0)).collect();
        }
        Item::Link { corner, .. } | Item::Frame { corner, .. } => corner.0 += right,
        Item::Place(_) => {}
    }
    item
}
