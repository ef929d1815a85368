//! Areas asked at full length.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::Finding;
use crate::record::AuditId;
use crate::table::cells;
use rumb_engine::id::AreaId;
use rusqlite::Connection;
use std::collections::BTreeSet;

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<BTreeSet<AreaId>, Error> {
    let mut areas = BTreeSet::new();
    let mut statement = connection.prepare_cached("SELECT area FROM deep WHERE audit = ?1 ORDER BY area")?;
    let mut rows = statement.query([audit.0])?;
    while let Some(row) = rows.next()? {
        for area in cells(row)? {
            match cell::text(area, KEY) {
                Ok(area) => {
                    areas.insert(AreaId::from(area));
                }
                Err(fault) => findings.push(Finding::new("deep", &cell::shown(area), fault)),
            }
        }
    }
    Ok(areas)
}

pub fn replace(connection: &Connection, audit: AuditId, areas: &BTreeSet<AreaId>) -> Result<BTreeSet<AreaId>, Error> {
    let before = read(connection, audit, &mut Vec::new())?;
    for area in before.difference(areas) {
        let mut delete = connection.prepare_cached("DELETE FROM deep WHERE audit = ?1 AND area = ?2")?;
        delete.execute((audit.0, area.as_str()))?;
    }
    for area in areas.difference(&before) {
        let mut insert = connection.prepare_cached("INSERT INTO deep (audit, area) VALUES (?1, ?2)")?;
        insert.execute((audit.0, area.as_str()))?;
    }
    if read(connection, audit, &mut Vec::new())? == *areas { Ok(before) } else { Err(Error::Refused) }
}
