-- What was done on a day: today's list leaves out the customers whom somebody did something about.
CREATE INDEX journal_by_day ON journal (business_on, command);
