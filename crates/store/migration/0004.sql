-- Who stands behind the roles, how the actions of the plan stand, what the board moved, the plan it agreed on, and the
-- month in which the accounts are closed.
ALTER TABLE capacity ADD COLUMN accounts_month INTEGER;

CREATE TABLE person (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  month TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreed (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  start TEXT NOT NULL,
  hours TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;
