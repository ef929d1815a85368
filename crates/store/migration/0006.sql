-- By which values a place came to the one that stands in it, as marks that do not tell them: two copies of a file know
-- by these who changed what since they were one. What belongs to no audit has the audit 0.
CREATE TABLE trail (
  audit INTEGER NOT NULL,
  place TEXT NOT NULL,
  marks TEXT NOT NULL,
  changed_on TEXT,
  PRIMARY KEY (audit, place)
) STRICT, WITHOUT ROWID;

-- What workshops keep of their votes, by question: figures, never a vote.
CREATE TABLE round (
  audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  taken INTEGER NOT NULL,
  seen TEXT,
  consensus TEXT,
  dissent TEXT,
  PRIMARY KEY (audit, question)
) STRICT, WITHOUT ROWID;
