//! The words of every entry, in the five languages.

use super::questionnaire::option_ids;
use super::{Book, Prose};
use crate::finding::Problem;
use rumb_engine::catalogue::{Catalogue, ExitStep, StageKind};
use rumb_engine::questionnaire::{Form, Questionnaire};

/// What a stage of a change of tool says beside its title.
const SWITCH: [&str; 4] = ["", ".deliverable", ".done", ".how"];
/// What somebody can do at each level of a competence, beside its name.
const COMPETENCE: [&str; 5] = ["", ".level-1", ".level-2", ".level-3", ".level-4"];

/// Where the words of some entries are looked for.
struct Words<'p, 'b, 'i> {
    prose: Prose<'p>,
    /// The file in `locales/<language>/`.
    file: &'static str,
    book: &'b mut Book<'i>,
}

pub(super) fn check_questions(questionnaire: &Questionnaire, prose: Prose<'_>, book: &mut Book<'_>) {
    let mut words = Words { prose, file: "questionnaire", book };
    for area in &questionnaire.areas {
        words.want("questionnaire/area.toml", area.id.as_str(), &format!("area-{}", area.id), &[""]);
    }
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let mut attributes = vec![String::new(), ".why".to_owned(), ".help".to_owned()];
        if let Form::Level { levels } = &question.form {
            attributes.extend(levels.iter().map(|level| format!(".level-{level}")));
        }
        attributes.extend(option_ids(&question.form).iter().map(|option| format!(".option-{option}")));
        if question.scoring.is_some() {
            attributes.extend([".strength", ".gap", ".improve", ".find-out"].map(str::to_owned));
        }
        let attributes: Vec<&str> = attributes.iter().map(String::as_str).collect();
        words.want(&file, question.id.as_str(), &format!("question-{}", question.id), &attributes);
    }
}

pub(super) fn check_catalogue(catalogue: &Catalogue, prose: Prose<'_>, book: &mut Book<'_>) {
    let mut words = Words { prose, file: "need", book };
    for need in &catalogue.needs {
        words.want("need.toml", need.id.as_str(), &format!("need-{}", need.id), &["", ".description", ".names"]);
    }
    words.file = "competence";
    for one in &catalogue.competences {
        words.want("competence.toml", one.id.as_str(), &format!("competence-{}", one.id), &COMPETENCE);
    }
    words.file = "skill";
    // The seven roles have their words with the actions that they own.
    words.want("skill.toml", "", "skill-everyone", &[""]);
    words.file = "action";
    for action in &catalogue.actions {
        let short = action.short_form.then_some(".short");
        let attributes: Vec<_> = ["", ".deliverable", ".done"].into_iter().chain(short).collect();
        words.want("action", action.id.as_str(), &format!("action-{}", action.id), &attributes);
    }
    words.file = "switch";
    for kind in StageKind::ALL {
        words.want("switch.toml", "", &format!("switch-{kind}"), &SWITCH);
    }
    for switch in &catalogue.switches {
        for kind in &switch.own_words {
            words.want("switch.toml", switch.id.as_str(), &switch.words(*kind), &SWITCH);
        }
    }
    for step in ExitStep::ALL {
        words.want("switch.toml", "", &format!("exit-step-{step}"), &[""]);
    }
    words.file = "funder";
    for one in &catalogue.criteria {
        words.want("funder.toml", one.id.as_str(), &format!("funder-{}", one.id), &[""]);
    }
    words.file = "software";
    for one in &catalogue.software {
        words.want("software", one.id.as_str(), &format!("software-{}", one.id), &["", ".cost"]);
    }
    words.file = "product";
    for one in &catalogue.products {
        // What nobody sells has no name of its own.
        let name = one.vendor.is_none().then_some(".name");
        let attributes: Vec<_> = ["", ".export"].into_iter().chain(name).collect();
        words.want("product", one.id.as_str(), &format!("product-{}", one.id), &attributes);
    }
    words.file = "reference";
    for one in &catalogue.references {
        words.want("reference", one.id.as_str(), &format!("reference-{}", one.id), &[""]);
    }
    words.file = "actor";
    for one in &catalogue.actors {
        words.want("actor", one.id.as_str(), &format!("actor-{}", one.id), &[""]);
    }
    words.file = "host";
    for one in &catalogue.hosts {
        words.want("host", one.id.as_str(), &format!("host-{}", one.id), &[""]);
    }
    words.file = "interface";
    words.countries("host", catalogue.hosts.iter().map(|one| (one.id.as_str(), one.country.as_str())));
    words.countries("training", catalogue.trainings.iter().map(|one| (one.id.as_str(), one.country.as_str())));
    words.countries("reference", catalogue.references.iter().map(|one| (one.id.as_str(), one.country.as_str())));
    words.countries("actor", catalogue.actors.iter().map(|one| (one.id.as_str(), one.country.as_str())));
}

impl Words<'_, '_, '_> {
    /// Notes each part of a message that languages lack.
    fn want(&mut self, file: &str, id: &str, message: &str, attributes: &[&str]) {
        let message = message.to_lowercase();
        for attribute in attributes {
            let (part, lacking) = (format!("{message}{attribute}"), (self.prose)(&format!("{message}{attribute}")));
            let Some(language) = lacking.first() else { continue };
            let line = match attribute.strip_prefix('.') {
                Some(attribute) => format!("{message} = … / .{attribute} = …"),
                None => format!("{message} = …"),
            };
            let place = format!("locales/{language}/{}.ftl: {line}", self.file);
            let is_whole = attribute.is_empty();
            self.book.note(file, id, "", Problem::Prose(part, lacking)).example = Some(place);
            // Its parts are missing with it.
            if is_whole {
                break;
            }
        }
    }

    /// Countries that exist have a name; the others are told where values are.
    fn countries<'a>(&mut self, folder: &str, rows: impl Iterator<Item = (&'a str, &'a str)>) {
        for (id, country) in rows.filter(|(_, country)| super::bound::is_place(country)) {
            self.want(folder, id, &format!("country-{country}"), &[""]);
        }
    }
}
