use super::vocabulary::{SURE, Vocabulary};
use super::{Hit, Origin, Speech, Target, fold};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::NeedId;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Words of a search that count.
const TYPED: usize = 6;
/// Letters of a typed word that count.
const LETTERS: usize = 40;
/// Words of a name whose neighbours are tried as one: `e-mail`, `One Drive`.
const JOINED: usize = 4;
/// The least likeness of a hit, and the least beside the best one.
const LEAST: f32 = 0.42;
const BESIDE: f32 = 0.76;
/// What a text in another language than the reader's is worth.
const FOREIGN: f32 = 0.94;
/// What words are worth that stand in several names of one thing.
const SCATTERED: f32 = 0.85;
/// The least score of what was called by its name.
const NAMED: f32 = 0.8;

/// Every name, word and sentence that leads somewhere.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    targets: Vec<Target>,
    phrases: Vec<Phrase>,
    /// For each word the phrases that hold it, and which of their places it covers.
    places: Vec<Vec<(usize, u64)>>,
}

/// A name or a sentence, as it stands.
#[derive(Debug)]
struct Phrase {
    /// Place among the targets.
    target: usize,
    origin: Origin,
    text: String,
    language: Option<String>,
    /// The words of its places.
    words: Vec<usize>,
}

/// A typed word, and the words that it may mean.
#[derive(Debug)]
struct Typed {
    text: String,
    alike: Vec<(usize, f32)>,
}

/// How well a target fits what was typed.
#[derive(Clone, Copy, Debug)]
struct Score {
    /// The phrase that fits best, and how well by itself.
    phrase: usize,
    own: f32,
    whole: f32,
    /// No typo had to be forgiven for the phrase.
    is_sure: bool,
}

impl Score {
    fn better(self, other: Self) -> Self {
        let best = if other.own > self.own { other } else { self };
        Self { whole: self.whole.max(other.whole), ..best }
    }
}

impl Index {
    /// Reads all names of a catalogue, and the words for them in all languages.
    pub fn of(catalogue: &Catalogue, speech: Speech<'_>) -> Self {
        let mut index = Self::default();
        for need in &catalogue.needs {
            let id = need.id.as_str();
            index.targets.push(Target::Need(need.id.clone()));
            index.entry(id, id, &need.names);
            index.told(Origin::Name, &format!("need-{id}"), speech);
            index.told(Origin::OtherName, &format!("need-{id}.names"), speech);
            index.told(Origin::Description, &format!("need-{id}.description"), speech);
        }
        for product in &catalogue.products {
            index.targets.push(Target::Product(product.id.clone()));
            index.entry(product.id.as_str(), &product.name, &product.names);
            // What nobody sells has words for its name.
            index.told(Origin::Name, &format!("product-{}.name", product.id), speech);
            if let Some(vendor) = &product.vendor {
                index.phrase(Origin::Maker, vendor, None);
            }
        }
        for software in &catalogue.software {
            index.targets.push(Target::Software(software.id.clone()));
            index.entry(software.id.as_str(), &software.name, &software.names);
            index.told(Origin::Description, &format!("software-{}", software.id), speech);
        }
        for host in &catalogue.hosts {
            index.targets.push(Target::Host(host.id.clone()));
            index.entry(host.id.as_str(), &host.name, &[]);
            index.told(Origin::Description, &format!("host-{}", host.id), speech);
        }
        for training in &catalogue.trainings {
            index.targets.push(Target::Training(training.id.clone()));
            index.phrase(Origin::Name, &training.title, training.languages.first().cloned());
            index.phrase(Origin::Maker, &training.provider, None);
        }
        for actor in &catalogue.actors {
            index.targets.push(Target::Actor(actor.id.clone()));
            index.phrase(Origin::Name, &actor.name, None);
        }
        index
    }

    /// What a few words may mean, the likeliest first; words in the reader's language come before the others.
    pub fn hits(&self, words: &str, language: &str) -> Vec<Hit> {
        let mut typed = fold(words);
        typed.truncate(TYPED);
        typed.iter_mut().for_each(|word| *word = word.chars().take(LETTERS).collect());
        let mut best: BTreeMap<usize, Score> = BTreeMap::new();
        for reading in self.readings(&typed) {
            for (target, score) in self.scores(&reading, language) {
                best.entry(target).and_modify(|known| *known = known.better(score)).or_insert(score);
            }
        }
        let top = best.values().map(|score| score.whole).fold(0.0, f32::max);
        // Where what was typed is a name as it stands, nobody meant a name that is only like it.
        let is_named = best.values().any(|score| score.is_sure && score.own >= NAMED);
        best.retain(|_, score| score.whole >= LEAST.max(top * BESIDE) && (score.is_sure || !is_named));
        let mut hits: Vec<Hit> = best.into_values().map(|score| self.hit(score)).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.target.cmp(&b.target)));
        hits
    }

    /// The needs whose name, or what people call them too, stands word for word in a text, in whatever language.
    pub fn named(&self, text: &str) -> BTreeSet<NeedId> {
        let words = fold(text);
        let need = |phrase: &Phrase| match (&self.targets[phrase.target], phrase.origin) {
            (Target::Need(id), Origin::Name | Origin::OtherName) => {
                let name = fold(&phrase.text);
                let stands = !name.is_empty() && words.windows(name.len()).any(|part| part == name);
                stands.then(|| id.clone())
            }
            (Target::Need(_), Origin::Id | Origin::Maker | Origin::Description)
            | (
                Target::Product(_) | Target::Software(_) | Target::Host(_) | Target::Training(_) | Target::Actor(_),
                _,
            ) => None,
        };
        self.phrases.iter().filter_map(need).collect()
    }

    fn hit(&self, Score { phrase, whole, .. }: Score) -> Hit {
        let Phrase { target, origin, text, language, .. } = &self.phrases[phrase];
        let (target, matched) = (self.targets[*target].clone(), text.clone());
        Hit { target, origin: *origin, matched, language: language.clone(), score: whole.min(1.0) }
    }

    /// The names that stand in the catalogue itself. An id is often how a name is typed, but the name is what is read.
    fn entry(&mut self, id: &str, name: &str, names: &[String]) {
        self.phrase(Origin::Name, name, None);
        if fold(id) != fold(name) {
            self.phrase_as(Origin::Id, id, name, None);
        }
        names.iter().for_each(|other| self.phrase(Origin::OtherName, other, None));
    }

    /// A message in all languages; several names in one stand with semicolons between them.
    fn told(&mut self, origin: Origin, message: &str, speech: Speech<'_>) {
        for (language, text) in speech(message) {
            match origin {
                Origin::OtherName => {
                    text.split(';').for_each(|name| self.phrase(origin, name.trim(), Some(language.clone())));
                }
                Origin::Name | Origin::Id | Origin::Maker | Origin::Description => {
                    self.phrase(origin, &text, Some(language));
                }
            }
        }
    }

    fn phrase(&mut self, origin: Origin, text: &str, language: Option<String>) {
        self.phrase_as(origin, text, text, language);
    }

    /// Words that lead to the last target, and what is shown of them.
    fn phrase_as(&mut self, origin: Origin, text: &str, shown: &str, language: Option<String>) {
        let mut folded = fold(text);
        folded.truncate(64);
        let place = self.phrases.len();
        let words: Vec<usize> = folded.iter().map(|word| self.vocabulary.place(word)).collect();
        words.iter().enumerate().for_each(|(at, word)| self.note(*word, place, 1 << at));
        if folded.len() <= JOINED {
            for (at, pair) in folded.windows(2).enumerate() {
                let joined = self.vocabulary.place(&pair.concat());
                self.note(joined, place, 3 << at);
            }
        }
        self.phrases.push(Phrase { target: self.targets.len() - 1, origin, text: shown.to_owned(), language, words });
    }

    fn note(&mut self, word: usize, phrase: usize, covers: u64) {
        self.places.resize_with(self.vocabulary.len().max(self.places.len()), Vec::new);
        self.places[word].push((phrase, covers));
    }

    /// The words as they were typed, and with each pair of neighbours as one where that is a name too: `one drive` is
    /// `onedrive`.
    fn readings(&self, typed: &[String]) -> Vec<Vec<Rc<Typed>>> {
        let look = |text: String| Rc::new(Typed { alike: self.vocabulary.alike(&text), text });
        let words: Vec<_> = typed.iter().cloned().map(look).collect();
        let pairs = words.windows(2).enumerate().filter_map(|(at, pair)| {
            let joined = look(pair.iter().map(|word| word.text.as_str()).collect());
            (!joined.alike.is_empty()).then(|| [&words[..at], &[joined], &words[at + 2..]].concat())
        });
        let pairs: Vec<_> = pairs.collect();
        let whole = (!words.is_empty()).then_some(words);
        whole.into_iter().chain(pairs).collect()
    }

    /// The targets that a reading leads to, with their scores.
    fn scores(&self, reading: &[Rc<Typed>], language: &str) -> Vec<(usize, Score)> {
        let weights: Vec<f32> = reading.iter().map(|typed| self.weight(typed)).collect();
        let sum: f32 = weights.iter().sum();
        let found = |likenesses: &[f32]| likenesses.iter().zip(&weights).map(|(one, weight)| one * weight).sum::<f32>();
        let mut targets: BTreeMap<usize, (Vec<f32>, Score)> = BTreeMap::new();
        for (place, likenesses, covered) in self.seen(reading) {
            let phrase = &self.phrases[place];
            let worth = worth(phrase.origin) * if is_foreign(phrase, language) { FOREIGN } else { 1.0 };
            let whole = found(&likenesses) / sum * (0.75 + 0.25 * self.share(phrase, covered)) * worth;
            let is_sure = likenesses.iter().all(|likeness| *likeness == 0.0 || *likeness >= SURE);
            let score = Score { phrase: place, own: whole, whole, is_sure };
            let (best, known) = targets.entry(phrase.target).or_insert_with(|| (vec![0.0; reading.len()], score));
            best.iter_mut().zip(&likenesses).for_each(|(best, one)| *best = best.max(one * worth));
            *known = known.better(score);
        }
        // Words that stand in several names of one thing mean it too: dues of the members, members and their dues.
        let score = |(target, (best, score)): (usize, (Vec<f32>, Score))| {
            (target, Score { whole: score.whole.max(found(&best) / sum * SCATTERED), ..score })
        };
        targets.into_iter().map(score).filter(|(_, score)| score.whole >= LEAST).collect()
    }

    /// The phrases that hold what was typed: the likeness of each typed word to its best word there, and the places
    /// that these best words cover.
    fn seen(&self, reading: &[Rc<Typed>]) -> Vec<(usize, Vec<f32>, u64)> {
        let mut seen: BTreeMap<usize, Vec<(f32, u64)>> = BTreeMap::new();
        for (turn, typed) in reading.iter().enumerate() {
            for (word, likeness) in &typed.alike {
                for (phrase, covers) in &self.places[*word] {
                    let known = &mut seen.entry(*phrase).or_insert_with(|| vec![(0.0, 0); reading.len()])[turn];
                    if known.0 < *likeness {
                        *known = (*likeness, *covers);
                    }
                }
            }
        }
        let parted = |(phrase, best): (usize, Vec<(f32, u64)>)| {
            let covered = best.iter().fold(0, |covered, (_, covers)| covered | covers);
            (phrase, best.into_iter().map(|(likeness, _)| likeness).collect(), covered)
        };
        seen.into_iter().map(parted).collect()
    }

    /// How much a typed word says: a word that stands nearly everywhere says little.
    fn weight(&self, typed: &Typed) -> f32 {
        let best = typed.alike.iter().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let unknown = if typed.text.chars().count() < 4 { 0.15 } else { 1.0 };
        best.map_or(unknown, |(word, _)| self.rarity(*word))
    }

    /// Near 0 for a word in every phrase, 1 for a word in one.
    fn rarity(&self, word: usize) -> f32 {
        let (all, those) = (self.phrases.len() as f32, self.places[word].len() as f32);
        (1.0 + all / those.max(1.0)).ln() / (1.0 + all).ln()
    }

    /// The share of a phrase that was found.
    fn share(&self, phrase: &Phrase, covered: u64) -> f32 {
        let rarities = || phrase.words.iter().map(|word| self.rarity(*word));
        let found = rarities().enumerate().filter(|(at, _)| covered >> at & 1 == 1).map(|(_, rarity)| rarity);
        found.sum::<f32>() / rarities().sum::<f32>()
    }
}

fn worth(origin: Origin) -> f32 {
    match origin {
        Origin::Name => 1.0,
        Origin::OtherName => 0.98,
        Origin::Id => 0.97,
        Origin::Maker => 0.7,
        Origin::Description => 0.6,
    }
}

fn is_foreign(phrase: &Phrase, language: &str) -> bool {
    phrase.language.as_deref().is_some_and(|own| own != language)
}
