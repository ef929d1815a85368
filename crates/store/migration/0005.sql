-- Who a change of tool would leave out, as far as the board told.
ALTER TABLE decision ADD COLUMN left_out TEXT;

-- In which roles a person stands in for who holds them: the roles as JSON.
ALTER TABLE person ADD COLUMN deputies TEXT NOT NULL DEFAULT '[]';
