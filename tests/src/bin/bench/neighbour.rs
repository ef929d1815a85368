//! The address book with as many entries as a region has: a table of them, and the page that lists them.

use crate::table::{Aim, line, median, millis, time};
use crate::{Failure, ROUNDS};
use rumb_api::{Api, Folders, System, dispatch};
use serde_json::json;
use std::fmt::Write as _;
use std::path::Path;

const ROWS: usize = 5000;

pub fn imports(folder: &Path) -> Result<(), Failure> {
    let file = folder.join("lieux.csv");
    std::fs::write(&file, table()?)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let home = Folders::inside(folder.join("neighbours"));
    let system = System { now, reveal: |_| false };
    let api = Api::new(home, system, runtime.handle().clone(), None);
    let ask = |name: &str, args| dispatch(&api, name, args).map_err(|error| Failure::from(format!("{error:?}")));
    let import = || ask("import_neighbours", json!({ "path": file, "beginnings": "", "step": "keep" }));
    let (mut fresh, mut again, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS / 3 {
        fresh.push(time(|| import().map(drop))?);
        again.push(time(|| import().map(drop))?);
        let search = json!({ "words": "lieu 35", "language": "fr", "most": 30 });
        lists.push(time(|| ask("neighbours", search).map(drop))?);
        ask("undo_neighbour", json!({}))?;
    }
    let figure = millis(median(&mut fresh));
    line("import of 5000 people and places", &mut fresh, &[Aim::new(figure, 2000.0, "ms")]);
    line("the same table again", &mut again, &[]);
    let figure = millis(median(&mut lists));
    line("search among them", &mut lists, &[Aim::new(figure, 100.0, "ms")]);
    Ok(())
}

/// Rows of the French national schema, as long as real ones.
fn table() -> Result<String, Failure> {
    let mut text = "id,pivot,nom,commune,code_postal,code_insee,adresse,telephone,courriels,site_web,horaires,\
                    presentation_resume,services\n"
        .to_owned();
    for row in 0..ROWS {
        writeln!(
            text,
            "lieu-{row},43493312300029,Lieu {row},Rennes,{:05},35238,\"{row}, rue de l’Étang\",+33200000000,\
             accueil@example.org,https://example.org/{row},\"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00\",\
             Des ateliers pour prendre en main un ordinateur et faire ses démarches en ligne.,\
             Aide aux démarches administratives|Maîtrise des outils numériques du quotidien",
            1000 + row * 19
        )?;
    }
    Ok(text)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn now() -> chrono::NaiveDateTime {
    chrono::Local::now().naive_local()
}
