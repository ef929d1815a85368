use serde::Serialize;

/// A colour of the look by its name; the screen has a light and a dark value for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Token {
    Paper,
    Ink,
    /// Ink of lesser words.
    Soft,
    Sea,
    SeaPale,
    Line,
    /// The empty part of a bar.
    Track,
    Attention,
    AttentionPale,
    Gold,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
}

impl Token {
    /// All of them, in their order.
    pub const ALL: [Self; Self::Level4 as usize + 1] = [
        Self::Paper,
        Self::Ink,
        Self::Soft,
        Self::Sea,
        Self::SeaPale,
        Self::Line,
        Self::Track,
        Self::Attention,
        Self::AttentionPale,
        Self::Gold,
        Self::Level0,
        Self::Level1,
        Self::Level2,
        Self::Level3,
        Self::Level4,
    ];

    /// Gives the light value as style sheets write it.
    pub(crate) fn css(self) -> String {
        let [red, green, blue] = self.light();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Gives the light value as red, green and blue.
    pub fn light(self) -> [u8; 3] {
        match self {
            Self::Paper => [0xfb, 0xf8, 0xf2],
            Self::Ink => [0x14, 0x24, 0x2e],
            Self::Soft => [0x45, 0x55, 0x5e],
            Self::Sea => [0x0d, 0x5c, 0x63],
            Self::SeaPale => [0xe3, 0xef, 0xee],
            Self::Line => [0xcf, 0xc8, 0xba],
            Self::Track => [0xef, 0xe9, 0xdc],
            Self::Attention => [0x9a, 0x3b, 0x1f],
            Self::AttentionPale => [0xf8, 0xea, 0xe2],
            Self::Gold => [0x7a, 0x5a, 0x10],
            Self::Level0 => [0xdf, 0xe9, 0xe8],
            Self::Level1 => [0xa9, 0xcf, 0xcc],
            Self::Level2 => [0x6a, 0xac, 0xa9],
            Self::Level3 => [0x2f, 0x80, 0x83],
            Self::Level4 => [0x0d, 0x4b, 0x52],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    fn contrast(one: Token, other: Token) -> f64 {
        let light = |token: Token| {
            let [r, g, b] = token.light().map(|part| {
                let part = f64::from(part) / 255.0;
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn words_stand_out_from_what_they_are_printed_on() {
        for (words, ground, least) in [
            (Token::Ink, Token::Paper, 7.0),
            (Token::Ink, Token::SeaPale, 7.0),
            (Token::Ink, Token::AttentionPale, 7.0),
            (Token::Soft, Token::Paper, 7.0),
            (Token::Sea, Token::Paper, 7.0),
            (Token::Sea, Token::SeaPale, 4.5),
            (Token::Paper, Token::Sea, 7.0),
            (Token::Paper, Token::Attention, 4.5),
            (Token::Attention, Token::AttentionPale, 4.5),
            (Token::Gold, Token::Paper, 4.5),
        ] {
            let found = contrast(words, ground);
            assert!(found >= least, "{words:?} on {ground:?} has {found:.2}, it should have {least}.");
        }
    }
}
