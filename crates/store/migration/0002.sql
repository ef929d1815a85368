-- Which body decides may be left unsaid: the answers then tell it. Version 1 wrote "board" for that too, and took the
-- answers' word for it as long as no meeting was given.
CREATE TABLE capacity_1 AS SELECT * FROM capacity;

DROP TABLE capacity;

CREATE TABLE capacity (
  audit INTEGER PRIMARY KEY REFERENCES audit (id) ON DELETE CASCADE,
  hours_per_month INTEGER,
  blocked_months TEXT NOT NULL,
  decides TEXT,
  decides_on TEXT,
  assembly TEXT,
  without_email_percent INTEGER,
  admins INTEGER
) STRICT;

INSERT INTO capacity
SELECT audit, hours_per_month, blocked_months, CASE WHEN decides = 'board' AND decides_on IS NULL THEN NULL ELSE decides END,
  decides_on, assembly, without_email_percent, admins
FROM capacity_1;

DROP TABLE capacity_1;
