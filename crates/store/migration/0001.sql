-- One association a file, with all its audits. Words of the method stand as the engine writes them,
-- dates as 2026-11-22, lists without an order of their own as JSON.
-- No CHECK on what people or other programs may have written: a row that cannot be read is reported, not refused.

CREATE TABLE association (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  languages TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  started_on TEXT NOT NULL,
  questionnaire_version TEXT NOT NULL,
  length TEXT NOT NULL,
  mode TEXT NOT NULL,
  plan_start TEXT
) STRICT;

CREATE TABLE deep (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  PRIMARY KEY (audit, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_aside (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  whom TEXT NOT NULL,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE importance (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  mark INTEGER NOT NULL,
  PRIMARY KEY (audit, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE wish (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  need TEXT NOT NULL,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tool (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  need TEXT NOT NULL,
  product TEXT NOT NULL,
  operator TEXT NOT NULL,
  share INTEGER,
  yearly_cost_eur INTEGER,
  contract_end TEXT,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
  audit INTEGER PRIMARY KEY REFERENCES audit (id) ON DELETE CASCADE,
  hours_per_month INTEGER,
  blocked_months TEXT NOT NULL,
  decides TEXT NOT NULL,
  decides_on TEXT,
  assembly TEXT,
  without_email_percent INTEGER,
  admins INTEGER
) STRICT;

CREATE TABLE choice (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (audit, key)
) STRICT, WITHOUT ROWID;
