-- The first schema. Days are day numbers (days since 1970-01-01), amounts minor units, words the contract's codes.

CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Numbers that only grow and that no undo takes back: `newest_posting_on` (no posting has a later day), `backup_on` (the day of
-- the newest backup that somebody asked for), `payment_id` and `letter_id` (the highest ids ever given, because they stand on paper).
CREATE TABLE marks (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE companies (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    iban TEXT NOT NULL, bic TEXT NOT NULL, vat_number TEXT NOT NULL, registration TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    letterhead TEXT NOT NULL, payment_link TEXT NOT NULL, invoice_files TEXT NOT NULL
) STRICT;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, kind TEXT NOT NULL,
    street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, vat_number TEXT NOT NULL, registration TEXT NOT NULL, iban TEXT NOT NULL,
    limit_minor INTEGER, insured_limit_minor INTEGER, terms_days INTEGER,
    payment_method TEXT NOT NULL, controller TEXT NOT NULL, account_manager TEXT NOT NULL, account_manager_email TEXT NOT NULL,
    channel TEXT NOT NULL, parent TEXT NOT NULL, payer TEXT NOT NULL, segment TEXT NOT NULL, policy TEXT NOT NULL,
    po_required INTEGER NOT NULL
) STRICT;
CREATE INDEX customers_by_payer ON customers (payer) WHERE payer <> '';

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    role TEXT NOT NULL, name TEXT NOT NULL, salutation TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, language TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_customer ON contacts (customer_id);

-- kind: 0 invoice, 1 credit note, 2 journal. flags: see persistence/document_rows.h. row_hash: of the row it was last imported from.
-- settled_on is set exactly if open_minor is 0: the day of its last posting.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES companies (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kind INTEGER NOT NULL,
    number TEXT NOT NULL,
    issued_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    open_minor INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    settled_on INTEGER,
    row_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_by_customer ON documents (customer_id);
CREATE INDEX documents_by_number ON documents (number);
CREATE INDEX documents_open ON documents (id) WHERE open_minor <> 0;

-- Only for documents that have any of these.
CREATE TABLE document_texts (
    id INTEGER PRIMARY KEY REFERENCES documents (id),
    reference TEXT NOT NULL, order_number TEXT NOT NULL, text TEXT NOT NULL,
    sent_on INTEGER, received_on INTEGER, discount_minor INTEGER, discount_until INTEGER,
    file TEXT NOT NULL, email TEXT NOT NULL
) STRICT;

-- number is empty for our own payments: they are called P- and their id. unallocated_minor = amount_minor + adjustments - allocations.
CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES companies (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    number TEXT NOT NULL,
    paid_on INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    unallocated_minor INTEGER NOT NULL,
    source TEXT NOT NULL,
    date_unknown INTEGER NOT NULL,
    row_hash INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX payments_by_customer ON payments (customer_id);
CREATE INDEX payments_by_number ON payments (number) WHERE number <> '';
CREATE INDEX payments_imported ON payments (id) WHERE row_hash <> 0;
CREATE INDEX payments_unallocated ON payments (id) WHERE unallocated_minor <> 0;

-- Unallocated money that a list took away or added without a document.
CREATE TABLE payment_adjustments (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payments (id),
    effective_on INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX payment_adjustments_by_payment ON payment_adjustments (payment_id);

-- A credit note set off against an invoice is two rows: one on the invoice (amount > 0, credit_id) and one on the credit note (amount < 0).
CREATE TABLE allocations (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    payment_id INTEGER REFERENCES payments (id),
    credit_id INTEGER REFERENCES documents (id),
    kind TEXT NOT NULL,
    effective_on INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    date_unknown INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX allocations_by_document ON allocations (document_id);
CREATE INDEX allocations_by_payment ON allocations (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE seen_payments (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    document_id INTEGER REFERENCES documents (id),
    paid_on INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_payments_by_customer ON seen_payments (customer_id);
CREATE INDEX seen_payments_by_document ON seen_payments (document_id);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    run_on INTEGER NOT NULL,
    folder TEXT NOT NULL,
    policy TEXT NOT NULL
) STRICT;

-- state: approved (decided, not yet written), written, task, lapsed.
CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    company_id INTEGER NOT NULL REFERENCES companies (id),
    currency TEXT NOT NULL,
    letter_on INTEGER NOT NULL,
    grp TEXT NOT NULL,
    stage TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    to_pay_minor INTEGER NOT NULL,
    pay_by INTEGER,
    reference TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    files TEXT NOT NULL
) STRICT;
CREATE INDEX letters_by_customer ON letters (customer_id);
CREATE INDEX letters_waiting ON letters (id) WHERE state = 'approved';

-- The letter's values as JSON, enough to make it again. Apart, because lists of letters don't read it.
CREATE TABLE letter_texts (
    id INTEGER PRIMARY KEY REFERENCES letters (id),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE letter_items (
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    position INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    stage TEXT NOT NULL,
    claimed_minor INTEGER NOT NULL,
    PRIMARY KEY (letter_id, position)
) STRICT, WITHOUT ROWID;

-- Steps that items took. stage: severity 0 to 7 of ledger::Stage. A call task is open while stage is 4 and task_open is 1: then
-- taken_on is the day of the task.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    stage INTEGER NOT NULL,
    taken_on INTEGER NOT NULL,
    letter_id INTEGER REFERENCES letters (id),
    task_open INTEGER NOT NULL
) STRICT;
CREATE INDEX steps_by_document ON steps (document_id);

CREATE TABLE holds (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    document_id INTEGER REFERENCES documents (id),
    set_on INTEGER NOT NULL,
    until_on INTEGER NOT NULL,
    reason TEXT NOT NULL,
    lifted_on INTEGER
) STRICT;
CREATE INDEX holds_by_customer ON holds (customer_id);

-- An item rests after a stop ended (contract, dunning rule 5): no step before until_on, and the formal notice is written again. ended: what stopped it.
CREATE TABLE rests (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    until_on INTEGER NOT NULL,
    ended TEXT NOT NULL
) STRICT;
CREATE INDEX rests_by_document ON rests (document_id);

CREATE TABLE insolvencies (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kind TEXT NOT NULL,
    declared_on INTEGER NOT NULL,
    trustee TEXT NOT NULL,
    reference TEXT NOT NULL,
    lifted_on INTEGER
) STRICT;
CREATE INDEX insolvencies_by_customer ON insolvencies (customer_id);

CREATE TABLE contact_events (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    happened_on INTEGER NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    text TEXT NOT NULL,
    next_on INTEGER,
    user TEXT NOT NULL
) STRICT;
CREATE INDEX contact_events_by_customer ON contact_events (customer_id);

CREATE TABLE contact_event_items (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES contact_events (id),
    document_id INTEGER NOT NULL REFERENCES documents (id)
) STRICT;
CREATE INDEX contact_event_items_by_event ON contact_event_items (event_id);
CREATE INDEX contact_event_items_by_document ON contact_event_items (document_id);

CREATE TABLE policies (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE import_profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    mode TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    complete_from TEXT NOT NULL,
    read_count INTEGER NOT NULL,
    new_count INTEGER NOT NULL,
    changed_count INTEGER NOT NULL,
    unchanged_count INTEGER NOT NULL,
    closed_count INTEGER NOT NULL,
    refused_count INTEGER NOT NULL
) STRICT;

CREATE TABLE import_faults (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL,
    number TEXT NOT NULL
) STRICT;
CREATE INDEX import_faults_by_import ON import_faults (import_id);

-- Average payment behaviour of a customer, kept by the commands that settle documents; rebuilt from documents at any time.
CREATE TABLE behaviours (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
    paid_count INTEGER NOT NULL,
    late_count INTEGER NOT NULL,
    days_late_tenths INTEGER NOT NULL
) STRICT;

-- Who did what when. hash = SHA-256(previous hash + text_hash); text_hash = SHA-256 of the entry's own text, so that the text can be erased
-- later and the chain still holds. undone_by: the entry that took this one back.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    business_on INTEGER NOT NULL,
    user TEXT NOT NULL,
    command TEXT NOT NULL,
    customer_id INTEGER,
    details TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    undone_by INTEGER,
    touches_all INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_by_customer ON journal (customer_id) WHERE customer_id IS NOT NULL;

-- The customers whose rows an entry touched: what another program that has the ledger open reads again.
CREATE TABLE journal_customers (
    journal_id INTEGER NOT NULL REFERENCES journal (id),
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (journal_id, customer_id)
) STRICT, WITHOUT ROWID;

-- What takes an entry back: SQLite's changeset of its changed rows, and ranges of rows it put in.
CREATE TABLE undo_changesets (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    changeset BLOB NOT NULL
) STRICT;
CREATE TABLE undo_ranges (
    id INTEGER PRIMARY KEY,
    journal_id INTEGER NOT NULL REFERENCES journal (id),
    table_name TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_ranges_by_journal ON undo_ranges (journal_id);
