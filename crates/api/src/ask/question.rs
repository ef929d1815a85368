use super::change::wire_length;
use crate::wire::{FormCard, Nothing, QuestionCard, QuestionChoice, QuestionnaireCard, TermCard};
use crate::{Api, Error};
use rumb_engine::id::OptionId;
use rumb_engine::questionnaire::{Choices, Form, Question};
use rumb_locale::{Language, Words};

/// Texts about a question that do not stand on its page.
const APART: [&str; 4] = ["strength", "gap", "improve", "find-out"];

impl Api {
    /// The questionnaire, which does not change while the program runs.
    pub(crate) fn questionnaire(&self, _: Nothing) -> Result<QuestionnaireCard, Error> {
        let questionnaire = rumb_content::questionnaire();
        Ok(QuestionnaireCard {
            version: questionnaire.version.clone(),
            areas: questionnaire.areas.iter().map(|area| area.id.to_string()).collect(),
            questions: questionnaire.questions.iter().map(card).collect(),
        })
    }

    /// The hard words of a question, in the order in which its page has them; none for a question that is not known.
    pub(crate) fn explain(&self, choice: QuestionChoice) -> Result<Vec<TermCard>, Error> {
        let words = Words::of(Language::find(&choice.language).unwrap_or(Language::En));
        let texts = words.texts(&format!("question-{}", choice.question.to_lowercase()));
        let shown = texts.into_iter().filter(|(name, _)| name.is_none_or(|name| !APART.contains(&name)));
        let terms = words.explained(shown.map(|(_, text)| text));
        Ok(terms.into_iter().map(|term| TermCard { word: term.word, meaning: term.meaning }).collect())
    }
}

fn card(question: &Question) -> QuestionCard {
    QuestionCard {
        id: question.id.to_string(),
        area: question.area.to_string(),
        from: wire_length(question.from),
        scored: question.scoring.is_some(),
        open_states: question.area != "PRF",
        form: form(&question.form),
    }
}

fn form(form: &Form) -> FormCard {
    match form {
        Form::Level { levels } => FormCard::Level { levels: levels.clone() },
        Form::Choice { options } | Form::YesNo { options } => FormCard::Choice { options: words(options) },
        Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices } => multiple(choices),
        Form::Number { range, quick } => FormCard::Number { from: range.from, to: range.to, quick: quick.clone() },
        Form::NumberBand { range, .. } => FormCard::Number { from: range.from, to: range.to, quick: Vec::new() },
        Form::NumberTable { rows, range, .. } => {
            FormCard::NumberTable { rows: words(rows), from: range.from, to: range.to }
        }
        Form::Text { max_length } => FormCard::Text { max_length: u32::try_from(*max_length).unwrap_or(u32::MAX) },
    }
}

fn multiple(choices: &Choices) -> FormCard {
    FormCard::Multiple { options: words(&choices.options), exclusive: words(&choices.exclusive) }
}

fn words(options: &[OptionId]) -> Vec<String> {
    options.iter().map(ToString::to_string).collect()
}
