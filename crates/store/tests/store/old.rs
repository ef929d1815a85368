//! Files of earlier versions, kept as SQL, open in this one.

use crate::sample::{AUDIT, Ground, association, full};
use rusqlite::Connection;

#[test]
fn files_of_earlier_versions_open_with_everything_in_them() {
    let cases = [(1, include_str!("../v1.sql"))];
    for (version, sql) in cases {
        let ground = Ground::new();
        let connection = Connection::open(&ground.path).expect("a database can be made");
        connection.execute_batch(&sql.replace('\r', "")).expect("the old file is made again");
        drop(connection);
        let store = ground.reopened();
        assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "version {version} gives all back");
        assert_eq!(store.association().expect("it is read"), association(), "version {version} keeps the name");
        store.check().expect("the file is whole");
    }
}
