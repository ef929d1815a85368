use std::collections::BTreeMap;

/// Letters from which one typo is forgiven, then two if the first letter is right, then two in any case.
const FORGIVEN: [usize; 3] = [4, 6, 8];
/// Letters from which a typo is looked for in what may be half a word.
const HALF: usize = 5;

/// The least likeness of what holds no typo.
pub(super) const SURE: f32 = 0.8;

/// Every word of the index, folded, each once.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    places: BTreeMap<String, usize>,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    text: String,
    letters: usize,
    mask: u64,
}

impl Vocabulary {
    /// The place of a word; a new one gets the next.
    pub(super) fn place(&mut self, text: &str) -> usize {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        self.places.insert(text.to_owned(), self.words.len());
        self.words.push(Word { text: text.to_owned(), letters: text.chars().count(), mask: mask(text) });
        self.words.len() - 1
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Places of the words that a typed one may mean, each with a likeness above 0 and at most 1.
    pub(super) fn alike(&self, typed: &str) -> Vec<(usize, f32)> {
        let typed = Typed { text: typed, letters: typed.chars().count(), mask: mask(typed) };
        let likeness = |(place, word)| Some((place, typed.likeness(word)?));
        self.words.iter().enumerate().filter_map(likeness).collect()
    }
}

/// A word as somebody typed it.
struct Typed<'a> {
    text: &'a str,
    letters: usize,
    mask: u64,
}

impl Typed<'_> {
    fn likeness(&self, word: &Word) -> Option<f32> {
        if let Some(rest) = word.text.strip_prefix(self.text) {
            return self.likeness_of_begun(rest, word.letters);
        }
        let most = self.forgiven(word);
        if most == 0 || word.letters + (most as usize) < self.letters {
            return None;
        }
        if word.letters <= self.letters + most as usize {
            return self.likeness_of_typos(&word.text, word.mask, most);
        }
        // Letters that are nowhere in the word are not in its beginning either: most words end here.
        let most = most.min(1);
        if self.letters < HALF || foreign(self.mask, word.mask) > most {
            return None;
        }
        let cut = word.text.char_indices().nth(self.letters).map_or(word.text.len(), |(at, _)| at);
        let begun = &word.text[..cut];
        self.likeness_of_typos(begun, mask(begun), most).map(|likeness| likeness * 0.85)
    }

    /// The whole word, or its beginning.
    fn likeness_of_begun(&self, rest: &str, letters: usize) -> Option<f32> {
        match (rest.is_empty(), self.letters) {
            (true, _) => Some(1.0),
            (false, 0 | 1) => None,
            (false, typed) => Some(SURE + 0.15 * typed as f32 / letters as f32),
        }
    }

    fn likeness_of_typos(&self, text: &str, letters: u64, most: u32) -> Option<f32> {
        // Each typo brings in and takes away one letter at most: few words are left to be measured.
        if foreign(self.mask, letters) > most || foreign(letters, self.mask) > most {
            return None;
        }
        let typos = strsim::osa_distance(self.text, text);
        if typos > most as usize {
            return None;
        }
        Some(match (typos, self.letters) {
            (0, _) => 1.0,
            (1, 6..) => 0.78,
            (1, _) => 0.66,
            (_, 8..) => 0.62,
            (_, _) => 0.52,
        })
    }

    /// Typos that are forgiven.
    fn forgiven(&self, word: &Word) -> u32 {
        let [one, two, surely] = FORGIVEN;
        let same = self.text.chars().next() == word.text.chars().next();
        match self.letters {
            letters if letters >= surely || (letters >= two && same) => 2,
            letters if letters >= one => 1,
            _ => 0,
        }
    }
}

/// Letters of one word that are not in another.
fn foreign(mask: u64, other: u64) -> u32 {
    (mask & !other).count_ones()
}

/// One bit for each letter or figure that stands in a word.
fn mask(text: &str) -> u64 {
    text.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 64))
}
