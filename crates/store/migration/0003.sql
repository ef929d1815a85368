-- A tool may say more than its name, and decisions about tools have a table of their own. Version 2 kept them as JSON
-- among the small things that the screens remember, where nothing read them.
CREATE TABLE tool_2 AS SELECT * FROM tool;

DROP TABLE tool;

CREATE TABLE tool (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  need TEXT NOT NULL,
  product TEXT NOT NULL,
  name TEXT,
  operator TEXT NOT NULL,
  host TEXT,
  people INTEGER,
  satisfaction INTEGER,
  imposed INTEGER NOT NULL,
  share INTEGER,
  yearly_cost_eur INTEGER,
  contract_end TEXT,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

INSERT INTO tool
SELECT audit, position, need, product, NULL, operator, NULL, NULL, NULL, 0, share, yearly_cost_eur, contract_end
FROM tool_2;

DROP TABLE tool_2;

CREATE TABLE decision (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  need TEXT NOT NULL,
  verdict TEXT NOT NULL,
  software TEXT,
  running TEXT,
  host TEXT,
  sentence TEXT,
  PRIMARY KEY (audit, need)
) STRICT, WITHOUT ROWID;

-- Only what is whole moves: the rest stays where it was. CASE keeps json_extract from rows that are no JSON.
CREATE TABLE decision_2 AS
SELECT audit, key, substr(key, 10) AS need,
  CASE WHEN json_valid(value) THEN CAST(json_extract(value, '$.decision') AS TEXT) END AS verdict,
  CASE WHEN json_valid(value) THEN CAST(json_extract(value, '$.by') AS TEXT) END AS software,
  CASE WHEN json_valid(value) THEN CAST(json_extract(value, '$.hosting') AS TEXT) END AS running
FROM choice WHERE substr(key, 1, 9) = 'decision-';

DELETE FROM decision_2
WHERE verdict IS NULL OR CASE verdict WHEN 'keep' THEN 0 WHEN 'not-now' THEN 0 WHEN 'replace' THEN software IS NULL
  WHEN 'combine' THEN software IS NULL ELSE 1 END;

INSERT INTO decision
SELECT audit, need, verdict, CASE WHEN verdict IN ('replace', 'combine') THEN software END,
  CASE WHEN verdict IN ('replace', 'combine') THEN coalesce(running, 'unknown') END, NULL, NULL
FROM decision_2;

DELETE FROM choice WHERE EXISTS (SELECT 1 FROM decision_2 WHERE decision_2.audit = choice.audit AND decision_2.key = choice.key);

DROP TABLE decision_2;
