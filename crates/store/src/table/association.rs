//! The association: one row.

use crate::cell::{self, TEXT};
use crate::error::Error;
use crate::finding::Finding;
use crate::record::Association;
use crate::table::{cells, readable};
use rusqlite::Connection;

pub fn insert(connection: &Connection, association: &Association) -> Result<(), Error> {
    let languages = cell::from_json(&association.languages);
    let row = (association.name.as_str(), languages);
    connection.execute("INSERT INTO association (id, name, languages) VALUES (1, ?1, ?2)", row)?;
    verify(connection, association)
}

/// Reads the association; a file without one is damaged.
pub fn read(connection: &Connection, findings: &mut Vec<Finding>) -> Result<Association, Error> {
    let mut statement = connection.prepare_cached("SELECT name, languages FROM association WHERE id = 1")?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Err(Error::Damaged) };
    let cells = cells(row)?;
    let [name, languages] = cells.as_slice() else { return Err(Error::Damaged) };
    Ok(Association {
        name: readable("association", "name", cell::text(*name, TEXT).map(str::to_owned), findings),
        languages: readable("association", "languages", cell::json(*languages), findings),
    })
}

/// Gives another name and returns the one before.
pub fn rename(connection: &Connection, name: &str) -> Result<String, Error> {
    let before = read(connection, &mut Vec::new())?;
    connection.prepare_cached("UPDATE association SET name = ?1 WHERE id = 1")?.execute([name])?;
    verify(connection, &Association { name: name.to_owned(), languages: before.languages })?;
    Ok(before.name)
}

/// Sets the languages and returns those before.
pub fn speak(connection: &Connection, languages: &[String]) -> Result<Vec<String>, Error> {
    let before = read(connection, &mut Vec::new())?;
    let json = cell::from_json(&languages);
    connection.prepare_cached("UPDATE association SET languages = ?1 WHERE id = 1")?.execute([json])?;
    verify(connection, &Association { name: before.name, languages: languages.to_vec() })?;
    Ok(before.languages)
}

fn verify(connection: &Connection, association: &Association) -> Result<(), Error> {
    if read(connection, &mut Vec::new())? == *association { Ok(()) } else { Err(Error::Refused) }
}
