//! A language that nobody speaks, whose words are two fifths longer than those of French and Romanian.

use rumb_report::document::{Block, Document, Phrase};

/// The same document in longer words; what figures show is measured where they are drawn.
pub fn longer(mut document: Document) -> Document {
    for words in [&mut document.title, &mut document.author, &mut document.footer] {
        *words = stretch(words);
    }
    document.blocks.iter_mut().for_each(block);
    document
}

fn block(found: &mut Block) {
    match found {
        Block::Heading(heading) => phrase(&mut heading.phrase),
        Block::Paragraph(paragraph) => phrase(&mut paragraph.phrase),
        Block::List(list) => list.items.iter_mut().flat_map(|item| &mut item.blocks).for_each(block),
        Block::Table(table) => {
            table.caption.iter_mut().for_each(phrase);
            table.columns.iter_mut().for_each(|column| phrase(&mut column.heading));
            table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.phrases).for_each(phrase);
        }
        Block::Figure(figure) => figure.caption.iter_mut().for_each(phrase),
        Block::Panel(panel) => panel.blocks.iter_mut().for_each(block),
        Block::Terms(terms) => terms.iter_mut().flat_map(|term| [&mut term.name, &mut term.value]).for_each(phrase),
        Block::Blank(words) => phrase(words),
        Block::Together(blocks) => blocks.iter_mut().for_each(block),
        Block::Picture(_) | Block::PageBreak => {}
    }
}

fn phrase(phrase: &mut Phrase) {
    phrase.runs.iter_mut().for_each(|run| run.text = stretch(&run.text));
}

/// Doubles two letters of each five; digits and signs stay.
fn stretch(words: &str) -> String {
    let mut letters = 0;
    let twice = |letter: char| {
        letters += usize::from(letter.is_alphabetic());
        let is_doubled = letter.is_alphabetic() && letters % 5 < 2;
        std::iter::repeat_n(letter, if is_doubled { 2 } else { 1 })
    };
    words.chars().flat_map(twice).collect()
}

#[test]
fn its_words_are_two_fifths_longer() {
    assert_eq!(stretch("bénévoles"), "bbénévvooles", "letters are doubled.");
    assert_eq!(stretch("14 h · 2027"), "14 hh · 2027", "numbers are not.");
}
