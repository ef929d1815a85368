/// The sheet that a document is printed on, and how large its letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    pub format: Format,
    pub letters: Letters,
}

/// A size of paper. A larger one shows the same page enlarged: its lines end where they end on A4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    A4,
    /// Twice A4.
    A3,
}

/// Letters for a distance; the words of headings and notes grow with those of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letters {
    /// 11 points: held in the hand.
    #[default]
    Hand,
    /// 18 points, which large print begins with: read standing before a wall, without looking for one's glasses.
    Wall,
    /// 22 points, and 31 on A3: from two metres, its small letters are seen there under 10 minutes of arc, twice what
    /// sharp eyes need. On A4 the same holds from one metre and a half.
    Room,
}

impl Setting {
    pub const ALL: [Setting; 6] = {
        let [a4, a3] = [Format::A4, Format::A3];
        let [hand, wall, room] = [Letters::Hand, Letters::Wall, Letters::Room];
        [
            Setting { format: a4, letters: hand },
            Setting { format: a4, letters: wall },
            Setting { format: a4, letters: room },
            Setting { format: a3, letters: hand },
            Setting { format: a3, letters: wall },
            Setting { format: a3, letters: room },
        ]
    };

    /// Width and height of the paper, in points.
    pub fn paper(self) -> (f32, f32) {
        match self.format {
            Format::A4 => (595.28, 841.89),
            Format::A3 => (841.89, 1190.55),
        }
    }

    /// How much larger than letters in the hand, on A4, those of this setting are.
    pub fn enlargement(self) -> f32 {
        let a4 = Setting { format: Format::A4, ..self };
        let letters = match self.letters {
            Letters::Hand => 11.0,
            Letters::Wall => 18.0,
            Letters::Room => 22.0,
        };
        letters / 11.0 * (self.paper().0 / a4.paper().0)
    }
}
