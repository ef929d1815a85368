//! A skill card as a file of its own, `NAME.rumb-card.json`: it belongs to a person and comes from anybody, so that nothing
//! in it is taken for granted.

use crate::limit::line;
use crate::{Code, Error};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::CompetenceId;
use rumb_engine::skill::{Card, Ease, HIGHEST};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Larger files are refused unread, in bytes: a full card takes two thousand.
pub(crate) const LARGEST: u64 = 1 << 16;
/// How the names of these files end.
const ENDING: &str = ".rumb-card.json";
const FORMAT: &str = "rumb-skill-card";
const VERSION: u32 = 1;
/// Letters of a name, at most.
const NAME: usize = 80;
/// Languages of a person, at most.
const LANGUAGES: usize = 20;

/// What says of a file that it is a card, whatever else it holds.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<serde_json::Value>,
    #[serde(default)]
    version: Option<serde_json::Value>,
}

/// The card as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    version: u32,
    name: String,
    languages: Vec<String>,
    #[serde(deserialize_with = "once")]
    levels: BTreeMap<CompetenceId, Ease>,
    wishes: Vec<CompetenceId>,
    #[serde(default)]
    digcomp: bool,
}

/// Reads the card at a path.
///
/// # Errors
/// When it cannot be read, is too large, damaged, no card, of another version, or names what nobody knows.
pub(crate) fn open(path: &Path, catalogue: &Catalogue) -> Result<Card, Error> {
    let mut bytes = Vec::new();
    if path.is_dir() {
        return Err(Error::of(Code::NotACard));
    }
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    read(&bytes, catalogue)
}

/// Reads a card.
///
/// # Errors
/// As [`open`], but for what a disk does.
pub(crate) fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<Card, Error> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Error::of(Code::CardTooLarge));
    }
    let damaged = || Error::of(Code::CardDamaged);
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    // Editors of Windows put a mark before UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let head: Head = serde_json::from_str(text).map_err(|_| damaged())?;
    if head.format.is_none_or(|format| format != FORMAT) {
        return Err(Error::of(Code::NotACard));
    }
    if head.version.is_none_or(|version| version != VERSION) {
        return Err(Error::of(Code::CardNewer));
    }
    let Written { name, languages, levels, wishes, digcomp, .. } = serde_json::from_str(text).map_err(|_| damaged())?;
    let wished: BTreeSet<_> = wishes.iter().cloned().collect();
    if wished.len() < wishes.len() {
        return Err(damaged());
    }
    checked(Card { name, languages, levels, wishes: wished, digcomp }, catalogue)
}

/// A card whose parts all make sense; the blanks around its name go.
///
/// # Errors
/// When it names a competence or level that does not exist, or its name or languages are none.
pub(crate) fn checked(mut card: Card, catalogue: &Catalogue) -> Result<Card, Error> {
    let is_known = |id: &CompetenceId| catalogue.competences.iter().any(|one| one.id == *id);
    if !card.levels.keys().chain(&card.wishes).all(is_known) {
        return Err(Error::of(Code::CardUnknown));
    }
    let is_language =
        |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    let spoken: BTreeSet<_> = card.languages.iter().collect();
    let are_languages = spoken.len() == card.languages.len()
        && card.languages.len() <= LANGUAGES
        && card.languages.iter().all(is_language);
    let name = if card.name.trim().is_empty() { Some("") } else { line(&card.name, NAME) };
    let are_levels = card.levels.values().all(|ease| ease.level <= HIGHEST);
    match name.map(str::to_owned) {
        Some(name) if are_languages && are_levels => card.name = name,
        Some(_) | None => return Err(Error::of(Code::CardDamaged)),
    }
    Ok(card)
}

/// Writes a card as the bytes of its file.
///
/// # Errors
/// When it cannot be written as JSON, or the file would be larger than one that is read.
pub(crate) fn write(card: &Card) -> Result<Vec<u8>, Error> {
    let written = Written {
        format: FORMAT.to_owned(),
        version: VERSION,
        name: card.name.clone(),
        languages: card.languages.clone(),
        levels: card.levels.clone(),
        wishes: card.wishes.iter().cloned().collect(),
        digcomp: card.digcomp,
    };
    let bytes = serde_json::to_vec_pretty(&written).map_err(|_| Error::internal("a card is not JSON"))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Error::of(Code::CardTooLarge));
    }
    Ok(bytes)
}

/// A path whose name ends as those of cards do.
pub(crate) fn named(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    // Cut where a letter begins, whatever the name is written in.
    let at = name.len().checked_sub(ENDING.len()).filter(|at| name.is_char_boundary(*at));
    if at.is_some_and(|at| at > 0 && name[at..].eq_ignore_ascii_case(ENDING)) {
        return Some(path.to_owned());
    }
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let stem = stem.strip_suffix(".rumb-card").unwrap_or(stem);
    (!stem.is_empty()).then(|| path.with_file_name(format!("{stem}{ENDING}")))
}

/// Levels by competence, each of them once.
fn once<'de, D: Deserializer<'de>>(reader: D) -> Result<BTreeMap<CompetenceId, Ease>, D::Error> {
    struct Once;
    impl<'de> Visitor<'de> for Once {
        type Value = BTreeMap<CompetenceId, Ease>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("levels by competence")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut levels = BTreeMap::new();
            while let Some((id, ease)) = access.next_entry()? {
                if levels.insert(id, ease).is_some() {
                    return Err(A::Error::custom("the same competence twice"));
                }
            }
            Ok(levels)
        }
    }
    reader.deserialize_map(Once)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use rumb_engine::skill::Witness;

    fn refused(bytes: &[u8]) -> Option<Code> {
        read(bytes, rumb_content::catalogue()).err().map(|error| error.code)
    }

    #[test]
    fn each_way_to_be_no_card_is_told_by_itself() {
        let good = r#"{"format":"rumb-skill-card","version":1,"name":"Ana","languages":["fr","ar"],"levels":{"A1":{"level":2,"on":"2027-01-10","seen_with":"mediator"},"B1":{"level":0,"on":"2027-01-10","seen_with":null}},"wishes":["C2"],"digcomp":true}"#;
        let card = read(good.as_bytes(), rumb_content::catalogue()).expect("this is a card");
        assert_eq!((card.name.as_str(), card.level(&"A1".into())), ("Ana", 2), "it says what it says");
        let cases = [
            ("\"format\":\"rumb-skill-card\"", "\"format\":\"rumb-answers\"", Code::NotACard),
            ("\"format\":\"rumb-skill-card\",", "", Code::NotACard),
            ("\"version\":1", "\"version\":2", Code::CardNewer),
            ("\"version\":1", "\"version\":\"1\"", Code::CardNewer),
            ("\"A1\":", "\"A9\":", Code::CardUnknown),
            ("[\"C2\"]", "[\"Z2\"]", Code::CardUnknown),
            ("\"level\":2", "\"level\":5", Code::CardDamaged),
            ("\"level\":2", "\"level\":-1", Code::CardDamaged),
            ("2027-01-10", "2027-02-30", Code::CardDamaged),
            ("\"mediator\"", "\"a friend\"", Code::CardDamaged),
            ("\"B1\":", "\"A1\":", Code::CardDamaged),
            ("[\"C2\"]", "[\"C2\",\"C2\"]", Code::CardDamaged),
            ("\"ar\"", "\"arabic\"", Code::CardDamaged),
            ("\"ar\"", "\"fr\"", Code::CardDamaged),
            ("\"Ana\"", "\"A\\na\"", Code::CardDamaged),
            ("\"digcomp\":true", "\"digcomp\":true,\"mail\":\"x\"", Code::CardDamaged),
            ("}}", "}", Code::CardDamaged),
        ];
        for (was, became, code) in cases {
            assert!(good.contains(was), "the card has {was}");
            assert_eq!(refused(good.replacen(was, became, 1).as_bytes()), Some(code), "{became} for {was}");
        }
        assert_eq!(
            refused(good.replace("Ana", &"a".repeat(NAME + 1)).as_bytes()),
            Some(Code::CardDamaged),
            "a long name"
        );
        assert_eq!(refused(&[b' '; 65_537]), Some(Code::CardTooLarge), "more than 64 kB is not looked at");
        let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
        assert_eq!(refused(deep.as_bytes()), Some(Code::CardDamaged), "what is nested without end is damaged");
        assert_eq!(refused(b"\xff\xfe"), Some(Code::CardDamaged), "what is no text is damaged");
    }

    #[test]
    fn the_name_of_a_file_ends_as_those_of_cards_do() {
        let cases = [
            ("ana", Some("ana.rumb-card.json")),
            ("ana.json", Some("ana.rumb-card.json")),
            ("ana.rumb-card", Some("ana.rumb-card.json")),
            ("ana.rumb-card.json", Some("ana.rumb-card.json")),
            ("ANA.RUMB-CARD.JSON", Some("ANA.RUMB-CARD.JSON")),
            ("lac.rumb", Some("lac.rumb.rumb-card.json")),
            ("éèàçùôîêâûïëüöäœ", Some("éèàçùôîêâûïëüöäœ.rumb-card.json")),
            (".json", None),
            ("..", None),
        ];
        for (name, expected) in cases {
            let found = named(&Path::new("there").join(name));
            assert_eq!(found, expected.map(|name| Path::new("there").join(name)), "{name}");
        }
    }

    fn cards() -> impl Strategy<Value = Card> {
        let ids: Vec<_> = rumb_content::catalogue().competences.iter().map(|one| one.id.clone()).collect();
        let day = (0..60_000_i32).prop_map(|day| NaiveDate::from_epoch_days(day).unwrap_or_default());
        let seen = prop_oneof![Just(None), Just(Some(Witness::Mediator)), Just(Some(Witness::Peer))];
        let ease = (0..=HIGHEST, day, seen).prop_map(|(level, on, seen_with)| Ease { level, on, seen_with });
        let id = prop::sample::select(ids);
        let languages = prop::collection::btree_set("[a-z]{2,3}", 0..LANGUAGES);
        let levels = prop::collection::btree_map(id.clone(), ease, 0..17);
        let wishes = prop::collection::btree_set(id, 0..17);
        ("[^\\pC\\s]{0,40}", languages, levels, wishes, any::<bool>()).prop_map(
            |(name, languages, levels, wishes, digcomp)| Card {
                name,
                languages: languages.into_iter().collect(),
                levels,
                wishes,
                digcomp,
            },
        )
    }

    proptest! {
        #[test]
        fn a_written_card_reads_back_the_same(card in cards()) {
            let bytes = write(&card).expect("a card can be written");
            prop_assert!(bytes.len() < 8_000, "it is small: {} bytes", bytes.len());
            prop_assert_eq!(read(&bytes, rumb_content::catalogue()).expect("and read"), card);
        }

        #[test]
        fn any_bytes_are_a_card_or_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes, rumb_content::catalogue());
        }

        #[test]
        fn a_hurt_card_is_refused_or_read_and_what_is_read_is_written_again(
            card in cards(), at in any::<prop::sample::Index>(), cut in 0..4_usize, piece in "[\\PC]{0,6}",
        ) {
            let mut bytes = write(&card).expect("a card can be written");
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, piece.bytes());
            if let Ok(read_card) = read(&bytes, rumb_content::catalogue()) {
                let again = write(&read_card).expect("what is read can be written");
                prop_assert_eq!(read(&again, rumb_content::catalogue()).expect("and read again"), read_card);
            }
        }
    }
}
