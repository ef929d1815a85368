//! Whatever people type, the file is written and says it.

use crate::sample::{self, day, french, words};
use proptest::prelude::*;
use rumb_report::{document::*, pdf};

/// Words of any letters, and of those that steer, combine or break.
pub fn any_words() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\u{0}",
        "\u{7}",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u{a0}",
        "\u{202f}",
        "\u{ad}",
        "\u{200b}",
        "\u{200d}",
        "\u{202e}",
        "\u{feff}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{301}",
        "\u{308}\u{301}",
        "\u{327}",
        "e\u{301}",
        "J\u{301}",
        "ŀ",
        "l·l",
        "1⁄2",
        "ﬁ",
        "日本",
        "שלום",
        "👩\u{200d}🚀",
        "</x:xmpmeta>",
        "&amp;",
        "(\\)",
        "<<>>",
        "-",
        "/",
        "\u{2028}",
        "\u{85}",
        "i\u{307}",
        "ģ",
        "ij́",
        "\u{34f}",
        "a\u{30a}\u{301}",
        "\u{fdd0}",
        "\u{10ffff}",
    ]);
    let piece = prop_oneof![
        3 => "[a-zA-Zéèçșț’ ]{0,20}",
        2 => odd.prop_map(str::to_owned),
        2 => any::<String>(),
        1 => "\\PC{0,200}",
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn any_run() -> impl Strategy<Value = Run> {
    (any_words(), 0..7u8).prop_map(|(words, kind)| match kind {
        0 => strong(words),
        1 => link(words.clone(), words),
        2 => see(words, "anchor"),
        3 => text(words).lang(Language::new("ca")),
        4 => mark(Mark::Box, words),
        _ => text(words),
    })
}

fn any_phrase() -> impl Strategy<Value = Phrase> {
    prop::collection::vec(any_run(), 0..4).prop_map(Phrase::from)
}

pub fn any_block() -> impl Strategy<Value = Block> {
    let levels = prop::sample::select(vec![Level::One, Level::Two, Level::Three, Level::Four]);
    let leaf = prop_oneof![
        (levels, any_phrase()).prop_map(|(level, phrase)| heading(level, phrase).anchored("anchor").into()),
        any_phrase().prop_map(|phrase| paragraph(phrase).into()),
        any_phrase().prop_map(|phrase| small(phrase).lang(Language::new("ro")).into()),
        prop::collection::vec((any_phrase(), any_phrase()), 0..4).prop_map(terms),
        any_phrase().prop_map(blank),
        (any::<f32>(), any_words())
            .prop_map(|(share, alt)| figure(sample::plane(), alt).shared(share).captioned("x").into()),
        any_picture().prop_map(Block::from),
        any_table().prop_map(Block::from),
        Just(Block::PageBreak),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let some = prop::collection::vec(inner, 0..4);
        prop_oneof![
            some.clone().prop_map(|blocks| panel(PanelKind::Attention, blocks).into()),
            some.clone().prop_map(together),
            (some, 0..3u8).prop_map(|(blocks, kind)| {
                let items = blocks.into_iter().map(|block| Item { blocks: vec![block] });
                match kind {
                    0 => bullets(items).into(),
                    1 => numbers(items).into(),
                    _ => ticks(items).into(),
                }
            }),
        ]
    })
}

fn any_picture() -> impl Strategy<Value = Picture> {
    let shape = prop::sample::select(vec![(1, 1), (1, 90), (90, 1), (40, 30)]);
    (shape, any_words(), any::<(f32, f32)>()).prop_map(|(pixels, alt, (width, height))| Picture {
        raster: sample::raster(pixels),
        alt,
        width,
        height,
    })
}

pub fn any_emblem() -> impl Strategy<Value = Option<Emblem>> {
    prop::option::of((any_phrase(), any_picture()).prop_map(|(words, picture)| Emblem { words, picture }))
}

fn any_table() -> impl Strategy<Value = Table> {
    let columns = prop::collection::vec((any_phrase(), any::<f32>()), 0..4);
    let cells = prop::collection::vec(prop::collection::vec(any_phrase(), 0..3).prop_map(Cell::from), 0..5);
    (columns, prop::collection::vec(cells, 0..4)).prop_map(|(columns, rows)| {
        let columns = columns.into_iter().map(|(heading, weight)| Column::new(heading, weight));
        let mut made = table(columns);
        rows.into_iter().for_each(|row| made.row(row));
        made
    })
}

pub fn any_setting() -> impl Strategy<Value = Setting> {
    prop::sample::select(Setting::ALL.to_vec())
}

fn any_header() -> impl Strategy<Value = Header> {
    prop::sample::select(vec![Header::Title, Header::Part, Header::Bare])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_written_and_reads_back(
        title in any_words(), author in any_words(), language in any_words(),
        blocks in prop::collection::vec(any_block(), 0..6), setting in any_setting(), header in any_header(),
        emblem in any_emblem(),
    ) {
        let mut document = Document::new(title, Language::new(&language), day());
        document.author = author.clone();
        document.footer = author;
        (document.setting, document.header) = (setting, header);
        (document.blocks, document.emblem) = (blocks, emblem);
        let bytes = pdf::write(&document, &words()).expect("any document should be written");
        let checked = pdf::check(&bytes, &document);
        prop_assert!(checked.is_ok(), "the file should say what the document says: {checked:?}");
    }

    #[test]
    fn bytes_that_are_no_file_are_refused_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let document = Document::new("Essai", french(), day());
        prop_assert!(pdf::check(&bytes, &document).is_err(), "noise should not pass.");
    }

    #[test]
    fn a_damaged_file_is_never_taken_for_the_document(place in 0..4000usize, byte in any::<u8>()) {
        let mut document = Document::new("Essai", french(), day());
        document.push(heading(Level::One, "Un titre"));
        let mut bytes = pdf::write(&document, &words()).expect("the document should be written");
        let place = place % bytes.len();
        bytes[place] = byte;
        if let Ok(checked) = pdf::check(&bytes, &document) {
            prop_assert_eq!(checked.headings, 1, "what passes should still hold the heading.");
        }
    }
}
