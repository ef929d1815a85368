-- A file of version 5 with a row in every table. Frozen: it is what people have on their disks.
PRAGMA application_id = 1381322050;
PRAGMA user_version = 5;
BEGIN;

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

CREATE TABLE agreed (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  start TEXT NOT NULL,
  hours TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
  audit INTEGER PRIMARY KEY REFERENCES audit (id) ON DELETE CASCADE,
  hours_per_month INTEGER,
  blocked_months TEXT NOT NULL,
  decides TEXT,
  decides_on TEXT,
  assembly TEXT,
  without_email_percent INTEGER,
  admins INTEGER
, accounts_month INTEGER) STRICT;

CREATE TABLE choice (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (audit, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  need TEXT NOT NULL,
  verdict TEXT NOT NULL,
  software TEXT,
  running TEXT,
  host TEXT,
  sentence TEXT, left_out TEXT,
  PRIMARY KEY (audit, need)
) STRICT, WITHOUT ROWID;

CREATE TABLE deep (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  PRIMARY KEY (audit, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE importance (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  mark INTEGER NOT NULL,
  PRIMARY KEY (audit, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL, deputies TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  action TEXT NOT NULL,
  month TEXT NOT NULL,
  PRIMARY KEY (audit, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_aside (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  whom TEXT NOT NULL,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE wish (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  need TEXT NOT NULL,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

INSERT INTO association VALUES (1,'Les Amis du Lac','["fr","ca"]');
INSERT INTO audit VALUES (1,'2026-11-22','1','standard','workshop','2027-01-01');
INSERT INTO agreed VALUES (1,'A11','2027-01','[4]');
INSERT INTO agreed VALUES (1,'A12','2027-02','[1,0,3]');
INSERT INTO answer VALUES (1,'COL-02','dont-know',NULL);
INSERT INTO answer VALUES (1,'GOV-01','answered','2');
INSERT INTO answer VALUES (1,'INC-02','not-concerned',NULL);
INSERT INTO answer VALUES (1,'INC-03','not-concerned','"law-does-not-apply"');
INSERT INTO answer VALUES (1,'INV-13','answered','{"linux":2}');
INSERT INTO answer VALUES (1,'INV-14','answered','{}');
INSERT INTO answer VALUES (1,'PRF-01','answered','"FR"');
INSERT INTO answer VALUES (1,'PRO-02','answered','["screen-lock","backup"]');
INSERT INTO answer VALUES (1,'PRO-03','answered','[]');
INSERT INTO capacity VALUES (1,10,'[7,8]','assembly','2027-01-15','2027-03-20',30,0,8);
INSERT INTO choice VALUES (1,'at','GOV-02');
INSERT INTO decision VALUES (1,'agenda','keep',NULL,NULL,NULL,'On garde le carnet ; « il marche ».',NULL);
INSERT INTO decision VALUES (1,'chat','not-now',NULL,NULL,NULL,NULL,NULL);
INSERT INTO decision VALUES (1,'email','replace','zimbra','ethical-host','zaclys',NULL,'["no-email","age"]');
INSERT INTO decision VALUES (1,'file-storage','combine','nextcloud','unknown',NULL,NULL,NULL);
INSERT INTO deep VALUES (1,'GOV');
INSERT INTO deep VALUES (1,'PRO');
INSERT INTO follow_up VALUES (1,'A11','done','2027-01-09');
INSERT INTO follow_up VALUES (1,'switch-email-pilot','doing','2027-02-01');
INSERT INTO importance VALUES (1,'COL',5);
INSERT INTO importance VALUES (1,'GOV',1);
INSERT INTO note VALUES (1,'GOV-01','Le bureau se réunit l’hiver ; « à revoir ».
— 2e ligne');
INSERT INTO person VALUES (1,0,'M. Dubois','["treasurer","it"]','["board"]');
INSERT INTO person VALUES (1,1,'É.','[]','["it"]');
INSERT INTO pin VALUES (1,'A12','2027-05');
INSERT INTO set_aside VALUES (1,'COL-02','trésorière');
INSERT INTO tool VALUES (1,0,'email','gmail',NULL,'vendor',NULL,NULL,NULL,0,750,0,'2027-06-30');
INSERT INTO tool VALUES (1,1,'agenda','paper','Cahier d’Émilie','vendor','zaclys',12,4,1,750,0,'2027-06-30');
INSERT INTO wish VALUES (1,0,'website');
INSERT INTO wish VALUES (1,1,'email');
COMMIT;
