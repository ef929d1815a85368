use crate::finding::{Finding, Problem, Spot};
use crate::source::Source;
use rumb_engine::autonomy::Rules;
use rumb_engine::catalogue::{Catalogue, Points};
use rumb_engine::skill;
use serde::de::DeserializeOwned;

/// Folders that hold something.
const FOLDERS: [&str; 7] = ["software", "product", "training", "actor", "host", "reference", "action"];

/// Reads of the catalogue what can be read; none when the points and weights cannot.
pub(crate) fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Catalogue> {
    for folder in FOLDERS {
        let is_broken = source.broken().any(|(path, _)| path == folder || path.starts_with(&format!("{folder}/")));
        if source.inside(folder).is_empty() && !is_broken {
            findings.push(Finding::of(folder, Spot::default(), Problem::MissingFile));
        }
    }
    let points = source.parse::<Points>("recommendation.toml", findings);
    let autonomy = source.parse::<Rules>("autonomy.toml", findings);
    let skills = source.parse::<skill::Rules>("skill.toml", findings);
    Some(Catalogue {
        needs: source.rows("need.toml", "need", findings),
        competences: source.rows("competence.toml", "competence", findings),
        software: each(source, "software", findings),
        products: each(source, "product", findings),
        trainings: lists(source, "training", findings),
        actors: lists(source, "actor", findings),
        hosts: lists(source, "host", findings),
        references: lists(source, "reference", findings),
        actions: lists(source, "action", findings),
        switches: source.rows("switch.toml", "switch", findings),
        criteria: source.rows("funder.toml", "criterion", findings),
        points: points?,
        autonomy: autonomy?,
        skills: skills?,
    })
}

/// One list from the files of a folder, which bears its name.
fn lists<T: DeserializeOwned>(source: &Source, folder: &str, findings: &mut Vec<Finding>) -> Vec<T> {
    source.inside(folder).into_iter().flat_map(|path| source.rows(path, folder, findings)).collect()
}

/// One entry a file.
fn each<T: DeserializeOwned>(source: &Source, folder: &str, findings: &mut Vec<Finding>) -> Vec<T> {
    source.inside(folder).into_iter().filter_map(|path| source.parse(path, findings)).collect()
}
