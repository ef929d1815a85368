use crate::finding::{Finding, Problem};
use crate::source::Source;
use rumb_engine::catalogue::{
    Action, Actor, Catalogue, Competence, Host, InventoryOption, Need, Points, Product, Reference, Software, Training,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

macro_rules! files {
    ($($file:ident { $($rows:ident: $row:ty),* }),* $(,)?) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $file {
            $($rows: Vec<$row>,)*
        }

        impl Rows for $file {
            $(type Row = $row;

            fn rows(self) -> Vec<$row> {
                self.$rows
            })*
        }
    )*};
}

/// A file that is one list of rows.
trait Rows {
    type Row;

    fn rows(self) -> Vec<Self::Row>;
}

files! {
    NeedFile { need: Need },
    CompetenceFile { competence: Competence },
    InventoryFile { option: InventoryOption },
    ActionFile { action: Action },
    TrainingFile { training: Training },
    ActorFile { actor: Actor },
    HostFile { host: Host },
    ReferenceFile { reference: Reference },
}

/// Folders that hold something.
const FOLDERS: [&str; 7] = ["software", "product", "training", "actor", "host", "reference", "action"];

/// Reads the catalogue; none when a single file cannot be read.
pub(crate) fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Catalogue> {
    let before = findings.len();
    for folder in FOLDERS {
        if source.inside(folder).is_empty() {
            findings.push(Finding::of(folder, String::new(), Problem::MissingFile));
        }
    }
    let points = source.parse::<Points>("recommendation.toml", findings);
    let catalogue = Catalogue {
        needs: list::<NeedFile>(source, &["need.toml"], findings),
        competences: list::<CompetenceFile>(source, &["competence.toml"], findings),
        software: each::<Software>(source, "software", findings),
        products: each::<Product>(source, "product", findings),
        trainings: list::<TrainingFile>(source, &source.inside("training"), findings),
        actors: list::<ActorFile>(source, &source.inside("actor"), findings),
        hosts: list::<HostFile>(source, &source.inside("host"), findings),
        references: list::<ReferenceFile>(source, &source.inside("reference"), findings),
        actions: list::<ActionFile>(source, &source.inside("action"), findings),
        inventory: list::<InventoryFile>(source, &["inventory.toml"], findings),
        points: points?,
    };
    (findings.len() == before).then_some(catalogue)
}

/// One list from one or several files.
fn list<F: Rows + DeserializeOwned>(source: &Source, paths: &[&str], findings: &mut Vec<Finding>) -> Vec<F::Row> {
    paths.iter().filter_map(|path| source.parse::<F>(path, findings)).flat_map(F::rows).collect()
}

/// One entry a file.
fn each<T: DeserializeOwned>(source: &Source, folder: &str, findings: &mut Vec<Finding>) -> Vec<T> {
    source.inside(folder).into_iter().filter_map(|path| source.parse(path, findings)).collect()
}
