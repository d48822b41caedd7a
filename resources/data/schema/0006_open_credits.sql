-- Open credit notes: each plan asks for those that name an invoice, and among all open documents they are few.
CREATE INDEX documents_open_credits ON documents (id, customer_id) WHERE kind = 1 AND open_minor <> 0;
