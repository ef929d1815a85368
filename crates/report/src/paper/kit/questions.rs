use super::KitInput;
use crate::document::{
    Block, Document, Letters, Level, Mark, Phrase, heading, mark, paragraph, small, strong, text, together,
};
use crate::figure::LevelMark;
use crate::paper::name;
use crate::paper::pen::{Pen, amount};
use rumb_engine::questionnaire::{Form, Question};
use rumb_locale::{Arg, Words};

/// Writes each question in large letters, with the shape of each level.
pub fn questions(input: &KitInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let mut document = input.document("questions", words);
    document.setting.letters = Letters::Wall;
    for (number, question) in input.questions() {
        document.push(together(written(number, question, pen)));
    }
    document
}

fn written(number: usize, question: &Question, pen: Pen<'_>) -> Vec<Block> {
    let id = name::question(&question.id);
    let told = pen.plain(&id);
    let title = pen.tell("kit-question", &[("number", amount(number)), ("question", Arg::Text(&told))]);
    let help = small(pen.say(&format!("{id}.help")));
    let levels: &[u8] = match &question.form {
        Form::Level { levels } => levels,
        Form::Checklist { .. }
        | Form::NumberBand { .. }
        | Form::Choice { .. }
        | Form::Multiple { .. }
        | Form::YesNo { .. }
        | Form::Number { .. }
        | Form::NumberTable { .. }
        | Form::Tools { .. }
        | Form::Text { .. } => &[],
    };
    let answer = |level: &u8| {
        let shape = mark(Mark::Level(LevelMark::of(*level)), "");
        let words = pen.say(&format!("{id}.level-{level}"));
        paragraph(Phrase::from([shape, strong(format!("\u{a0}{level}\u{a0}")), text(" "), words])).into()
    };
    let opening = [heading(Level::Three, title).into(), help.into()];
    opening.into_iter().chain(levels.iter().map(answer)).collect()
}
