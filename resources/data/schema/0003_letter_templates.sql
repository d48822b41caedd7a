-- Words of letters that this ledger uses in place of the shipped ones, by template name (`nl/reminder_1`).
CREATE TABLE letter_templates (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;
