use super::questionnaire::option_ids;
use super::{Book, Prose};
use crate::finding::Problem;
use rumb_engine::catalogue::Catalogue;
use rumb_engine::questionnaire::{Form, Questionnaire};

pub(super) fn check_questions(questionnaire: &Questionnaire, prose: Prose<'_>, book: &mut Book<'_>) {
    for area in &questionnaire.areas {
        want("questionnaire/area.toml", &format!("area-{}", area.id).to_lowercase(), prose, book);
    }
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let id = format!("question-{}", question.id).to_lowercase();
        want(&file, &id, prose, book);
        want(&file, &format!("{id}.why"), prose, book);
        if let Form::Level { levels } = &question.form {
            for level in levels {
                want(&file, &format!("{id}.level-{level}"), prose, book);
            }
        }
        for option in option_ids(&question.form) {
            want(&file, &format!("{id}.option-{option}"), prose, book);
        }
        if question.scoring.is_some() {
            for attribute in ["strength", "gap", "improve", "find-out"] {
                want(&file, &format!("{id}.{attribute}"), prose, book);
            }
        }
    }
}

pub(super) fn check_catalogue(catalogue: &Catalogue, prose: Prose<'_>, book: &mut Book<'_>) {
    for need in &catalogue.needs {
        want("need.toml", &format!("need-{}", need.id), prose, book);
    }
    for competence in &catalogue.competences {
        want("competence.toml", &format!("competence-{}", competence.id).to_lowercase(), prose, book);
    }
    for action in &catalogue.actions {
        let file = format!("action/{}.toml", action.phase);
        let id = format!("action-{}", action.id).to_lowercase();
        want(&file, &id, prose, book);
        want(&file, &format!("{id}.deliverable"), prose, book);
        want(&file, &format!("{id}.done"), prose, book);
        if action.short_form {
            want(&file, &format!("{id}.short"), prose, book);
        }
    }
    for software in &catalogue.software {
        want(&format!("software/{}.toml", software.id), &format!("software-{}", software.id), prose, book);
    }
    for product in &catalogue.products {
        let (file, id) = (format!("product/{}.toml", product.id), format!("product-{}", product.id));
        want(&file, &id, prose, book);
        want(&file, &format!("{id}.export"), prose, book);
        // What nobody sells has no name of its own.
        if product.vendor.is_none() {
            want(&file, &format!("{id}.name"), prose, book);
        }
    }
    for host in &catalogue.hosts {
        want("host", &format!("country-{}", host.country).to_lowercase(), prose, book);
    }
    for training in &catalogue.trainings {
        want("training", &format!("country-{}", training.country).to_lowercase(), prose, book);
    }
    for reference in &catalogue.references {
        want("reference", &format!("reference-{}", reference.id), prose, book);
        want("reference", &format!("country-{}", reference.country).to_lowercase(), prose, book);
    }
    for actor in &catalogue.actors {
        want("actor", &format!("actor-{}", actor.id), prose, book);
    }
}

fn want(file: &str, message: &str, prose: Prose<'_>, book: &mut Book<'_>) {
    for language in prose(message) {
        book.note(file, message.to_owned(), Problem::Prose(format!("{language} {message}")));
    }
}
