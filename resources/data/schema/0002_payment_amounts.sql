-- A search for an amount finds the payments of that amount.
CREATE INDEX payments_by_amount ON payments (amount_minor, paid_on);
