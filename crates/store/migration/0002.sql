-- Which body decides may be left unsaid: the answers then tell it. Version 1 wrote "board" for that too.
CREATE TABLE capacity_2 (
  audit INTEGER PRIMARY KEY REFERENCES audit (id) ON DELETE CASCADE,
  hours_per_month INTEGER,
  blocked_months TEXT NOT NULL,
  decides TEXT,
  decides_on TEXT,
  assembly TEXT,
  without_email_percent INTEGER,
  admins INTEGER
) STRICT;

INSERT INTO capacity_2
SELECT audit, hours_per_month, blocked_months, nullif(decides, 'board'), decides_on, assembly, without_email_percent, admins
FROM capacity;

DROP TABLE capacity;

ALTER TABLE capacity_2 RENAME TO capacity;
