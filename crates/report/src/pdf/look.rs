use crate::{
    document::{Format, Header, Letters, Level, Setting, Style, Weight},
    figure::Token,
    font,
};

/// Width between the margins of an A4 sheet that is held in the hand.
pub(super) const WIDTH: f32 = 595.28 - 2.0 * 62.0;
/// Width that running text does not pass: beyond it, eyes lose the line.
pub(super) const MEASURE: f32 = 430.0;

/// Where words stand on a sheet, in points from its upper left corner.
///
/// Blocks are laid out in letters for the hand, whatever the setting, and then enlarged: a column of large letters is a
/// narrow one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Space {
    /// Size of the page.
    pub(super) page: (f32, f32),
    pub(super) left: f32,
    pub(super) top: f32,
    bottom: f32,
    /// Baseline of the header.
    pub(super) header: f32,
    /// Baseline of the footer.
    pub(super) footer: f32,
    /// How much larger than in the hand blocks are.
    pub(super) enlargement: f32,
    /// How much larger header and footer are: they are for whoever holds the sheet.
    pub(super) edge: f32,
    /// Height left for words beside a picture on its page, before it is enlarged.
    pub(super) beside: f32,
}

impl Space {
    pub(super) fn of(setting: Setting, header: Header) -> Self {
        let (page, enlargement) = (setting.paper(), setting.enlargement());
        // A larger sheet has larger margins.
        let edge = enlargement / Setting { format: Format::A4, ..setting }.enlargement();
        let [side, top, bottom, head, foot] = match (header, setting.letters) {
            (Header::Bare, _) => [0.0; 5],
            (Header::Title | Header::Part, Letters::Hand) => [62.0, 74.0, 72.0, 42.0, 40.0],
            (Header::Title | Header::Part, Letters::Wall | Letters::Room) => [48.0, 56.0, 58.0, 34.0, 32.0],
        }
        .map(|length| length * edge);
        let beside = match header {
            Header::Bare => 0.0,
            Header::Title | Header::Part => 90.0,
        };
        Self { page, left: side, top, bottom, header: head, footer: page.1 - foot, enlargement, edge, beside }
    }

    /// Width between the margins.
    pub(super) fn width(&self) -> f32 {
        self.page.0 - 2.0 * self.left
    }

    /// Height between the margins.
    pub(super) fn height(&self) -> f32 {
        self.page.1 - self.top - self.bottom
    }
}

/// How words are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) size: f32,
    /// Height of a line.
    pub(super) leading: f32,
    pub(super) weight: Weight,
    pub(super) colour: Token,
    /// Space that the block asks for above itself.
    pub(super) before: f32,
    /// Space that the block asks for below itself.
    pub(super) after: f32,
    pub(super) lines: Lines,
}

/// How words share their lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// Each line takes what it can.
    Full,
    /// Two or three lines of about one length, for titles.
    Even,
}

const PLAIN: Look = Look {
    size: 11.0,
    leading: 16.2,
    weight: Weight::Regular,
    colour: Token::Ink,
    before: 0.0,
    after: 7.0,
    lines: Lines::Full,
};

/// Words of table cells.
pub(super) const CELL: Look = Look { size: 9.6, leading: 13.4, ..PLAIN };
/// Words of a table's header.
pub(super) const CELL_HEADING: Look = Look { weight: Weight::Bold, colour: Token::Sea, ..CELL };
/// Words above a table and under a picture.
pub(super) const CAPTION: Look = Look { size: 9.6, leading: 13.4, colour: Token::Soft, before: 4.0, ..PLAIN };
/// Words of header and footer.
pub(super) const EDGE: Look = Look { size: 8.8, leading: 12.0, colour: Token::Soft, ..PLAIN };
/// Names in a list of terms.
pub(super) const TERM: Look = Look { weight: Weight::Bold, ..PLAIN };
/// Words before a line to write on.
pub(super) const BLANK: Look = Look { leading: 23.0, after: 2.0, ..PLAIN };

pub(super) fn of_style(style: Style) -> Look {
    match style {
        Style::Body => PLAIN,
        Style::Lead => {
            Look { size: 13.0, leading: 19.0, colour: Token::Soft, after: 12.0, lines: Lines::Even, ..PLAIN }
        }
        Style::Small => Look { size: 9.6, leading: 13.6, colour: Token::Soft, after: 5.0, ..PLAIN },
    }
}

pub(super) fn of_level(level: Level) -> Look {
    let bold = Look { weight: Weight::Bold, lines: Lines::Even, ..PLAIN };
    match level {
        Level::One => Look { size: 25.0, leading: 31.0, before: 30.0, after: 10.0, ..bold },
        Level::Two => Look { size: 16.5, leading: 21.5, colour: Token::Sea, before: 22.0, after: 7.0, ..bold },
        Level::Three => Look { size: 12.6, leading: 17.0, before: 15.0, after: 4.0, ..bold },
        Level::Four => Look { size: 11.0, leading: 16.0, colour: Token::Soft, before: 12.0, after: 3.0, ..bold },
    }
}

impl Look {
    /// Gives the distance from the top of a line to its baseline.
    pub(super) fn baseline(&self) -> f32 {
        let letters = (font::ASCENT + font::DESCENT) * self.size;
        (self.leading - letters) / 2.0 + font::ASCENT * self.size
    }
}
