use super::change::wire_length;
use crate::wire::{FormCard, Nothing, QuestionCard, QuestionnaireCard};
use crate::{Api, Error};
use rumb_engine::id::OptionId;
use rumb_engine::questionnaire::{Choices, Form, Question};

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
