-- The user's own address book: people and places nearby that help. Texts may be empty. Dates as 2026-11-22.
-- A number is never given twice, so that what is taken back never meets somebody else.
CREATE TABLE neighbour (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  offer TEXT NOT NULL,
  phone TEXT NOT NULL,
  mail TEXT NOT NULL,
  site TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  country TEXT NOT NULL,
  hours TEXT NOT NULL,
  note TEXT NOT NULL,
  file TEXT,
  key TEXT,
  entered_on TEXT NOT NULL
) STRICT;
