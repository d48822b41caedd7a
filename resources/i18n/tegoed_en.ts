<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Actions</name>
        <message>
            <source>New ledger…</source>
            <translation>New ledger…</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>Open a ledger…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Import a list…</translation>
        </message>
        <message>
            <source>Close the ledger</source>
            <translation>Close the ledger</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Dunning</source>
            <translation>Dunning</translation>
        </message>
        <message>
            <source>Nederlands</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>Change between light and dark</source>
            <translation>Change between light and dark</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Keys of this page</translation>
        </message>
        <message>
            <source>Log a call…</source>
            <translation>Log a call…</translation>
        </message>
        <message>
            <source>Stop reminders…</source>
            <translation>Stop reminders…</translation>
        </message>
        <message>
            <source>Make the approved letters</source>
            <translation>Make the approved letters</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Payment…</source>
            <translation>Payment…</translation>
        </message>
        <message>
            <source>End review</source>
            <translation>End review</translation>
        </message>
        <message>
            <source>Approve all</source>
            <translation>Approve all</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Folder for letters…</source>
            <translation>Folder for letters…</translation>
        </message>
        <message>
            <source>Large letter</source>
            <translation>Large letter</translation>
        </message>
        <message>
            <source>Show the proposals</source>
            <translation>Show the proposals</translation>
        </message>
        <message>
            <source>Show what is skipped</source>
            <translation>Show what is skipped</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>Show the result</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Next section</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Previous section</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Open the customer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Show the entries</source>
            <translation>Show the entries</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>Check the books</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Last step</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation>Phone and e-mail</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>to be paid by %1</source>
            <translation>to be paid by %1</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>lapsed</translation>
        </message>
        <message>
            <source>task</source>
            <translation>task</translation>
        </message>
        <message>
            <source>%1 of it unallocated</source>
            <translation>%1 of it unallocated</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CallDialog</name>
        <message>
            <source>Log a call</source>
            <translation>Log a call</translation>
        </message>
        <message>
            <source>Save the call</source>
            <translation>Save the call</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Put back on the list on a day</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Next action on</translation>
        </message>
        <message>
            <source>Call logged for %1</source>
            <translation>Call logged for %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerActions</name>
        <message numerus="yes">
            <source>%Ln item(s) of %1 go on at their step from seven days on</source>
            <translation>
                <numerusform>%Ln item of %1 goes on at its step from seven days on</numerusform>
                <numerusform>%Ln items of %1 go on at their step from seven days on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerPane</name>
        <message>
            <source>Open items</source>
            <translation>Open items</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Open items of the customer</source>
            <translation>Open items of the customer</translation>
        </message>
        <message>
            <source>Contacts of the customer</source>
            <translation>Contacts of the customer</translation>
        </message>
        <message>
            <source>What happened with the customer</source>
            <translation>What happened with the customer</translation>
        </message>
        <message>
            <source>credit controller %1</source>
            <translation>credit controller %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>overdue invoices %1</source>
            <translation>overdue invoices %1</translation>
        </message>
        <message>
            <source>unallocated %1</source>
            <translation>unallocated %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 since %2</translation>
        </message>
        <message>
            <source>No reminders until %1: %2</source>
            <translation>No reminders until %1: %2</translation>
        </message>
        <message>
            <source>No contacts</source>
            <translation>No contacts</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DunningPage</name>
        <message>
            <source>Dunning</source>
            <translation>Dunning</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formal</translation>
        </message>
        <message>
            <source>To be asked for</source>
            <translation>To be asked for</translation>
        </message>
        <message>
            <source>Skipped items</source>
            <translation>Skipped items</translation>
        </message>
        <message numerus="yes">
            <source>%Ln approved: %1</source>
            <translation>
                <numerusform>%Ln approved: %1</numerusform>
                <numerusform>%Ln approved: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal to see its letter.</source>
            <translation>Choose a proposal to see its letter.</translation>
        </message>
        <message>
            <source>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</source>
            <translation>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</translation>
        </message>
        <message>
            <source>A task to hand the items over to the agency: no letter is written.</source>
            <translation>A task to hand the items over to the agency: no letter is written.</translation>
        </message>
        <message>
            <source>Folder for letters</source>
            <translation>Folder for letters</translation>
        </message>
        <message>
            <source>Make the approved letters?</source>
            <translation>Make the approved letters?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) and task(s) that ask for %1 are recorded, and the files are written to %2. Undo takes the run back; files that are written stay.</source>
            <translation>
                <numerusform>%Ln letter or task that asks for %1 is recorded, and the files are written to %2. Undo takes the run back; files that are written stay.</numerusform>
                <numerusform>%Ln letters and tasks that ask for %1 are recorded, and the files are written to %2. Undo takes the run back; files that are written stay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make them</source>
            <translation>Make them</translation>
        </message>
        <message>
            <source>Making letters</source>
            <translation>Making letters</translation>
        </message>
        <message>
            <source>The payments are not up to date</source>
            <translation>The payments are not up to date</translation>
        </message>
        <message>
            <source>Make them all the same</source>
            <translation>Make them all the same</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) and task(s) made</source>
            <translation>
                <numerusform>%Ln letter or task made</numerusform>
                <numerusform>%Ln letters and tasks made</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Parts of the dunning page</source>
            <translation>Parts of the dunning page</translation>
        </message>
        <message>
            <source>Preview of the letter</source>
            <translation>Preview of the letter</translation>
        </message>
        <message>
            <source>Letters go to %1</source>
            <translation>Letters go to %1</translation>
        </message>
        <message>
            <source>No letter is due today</source>
            <translation>No letter is due today</translation>
        </message>
        <message>
            <source>The tab Skipped says for each open item why, and on which day it is looked at again.</source>
            <translation>The tab Skipped says for each open item why, and on which day it is looked at again.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::HoldDialog</name>
        <message>
            <source>Stop reminders</source>
            <translation>Stop reminders</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Up to and including</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Type why no reminders should go out: a colleague will ask.</source>
            <translation>Type why no reminders should go out: a colleague will ask.</translation>
        </message>
        <message>
            <source>No reminders for %1 until %2</source>
            <translation>No reminders for %1 until %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportDialog</name>
        <message>
            <source>The list is of another day:</source>
            <translation>The list is of another day:</translation>
        </message>
        <message>
            <source>Take the good rows in and keep the faulty ones as a list</source>
            <translation>Take the good rows in and keep the faulty ones as a list</translation>
        </message>
        <message>
            <source>Accept that many items are not in the list any more</source>
            <translation>Accept that many items are not in the list any more</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Import a list</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Open items</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>What is in them</source>
            <translation>What is in them</translation>
        </message>
        <message>
            <source>The complete list of open items: what is not in it is settled</source>
            <translation>The complete list of open items: what is not in it is settled</translation>
        </message>
        <message>
            <source>New and changed items: nothing else changes</source>
            <translation>New and changed items: nothing else changes</translation>
        </message>
        <message>
            <source>The list is</source>
            <translation>The list is</translation>
        </message>
        <message>
            <source>first look at what is more than 30 days overdue</source>
            <translation>first look at what is more than 30 days overdue</translation>
        </message>
        <message>
            <source>go on at the level that the list has</source>
            <translation>go on at the level that the list has</translation>
        </message>
        <message>
            <source>start all at the first step</source>
            <translation>start all at the first step</translation>
        </message>
        <message>
            <source>Items that are overdue when they first come in</source>
            <translation>Items that are overdue when they first come in</translation>
        </message>
        <message>
            <source>Day of the list</source>
            <translation>Day of the list</translation>
        </message>
        <message>
            <source>The list is of another day</source>
            <translation>The list is of another day</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>Choose a list to see what it would change. Nothing is taken in before you say so.</source>
            <translation>Choose a list to see what it would change. Nothing is taken in before you say so.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Reading the list</translation>
        </message>
        <message>
            <source>Date of the list: %1</source>
            <translation>Date of the list: %1</translation>
        </message>
        <message>
            <source>Columns: %1</source>
            <translation>Columns: %1</translation>
        </message>
        <message>
            <source>Balance %1 → %2</source>
            <translation>Balance %1 → %2</translation>
        </message>
        <message>
            <source>Taking the list in</source>
            <translation>Taking the list in</translation>
        </message>
        <message>
            <source>Taken in: %1 new, %2 changed, %3 closed</source>
            <translation>Taken in: %1 new, %2 changed, %3 closed</translation>
        </message>
        <message>
            <source>dates as found</source>
            <translation>dates as found</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>day, month, year</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>month, day, year</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>year, month, day</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>Order of dates</translation>
        </message>
        <message>
            <source>amounts as found</source>
            <translation>amounts as found</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Decimal sign</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Written as</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new customer(s)</source>
            <translation>
                <numerusform>%Ln new customer</numerusform>
                <numerusform>%Ln new customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed customer(s)</source>
            <translation>
                <numerusform>%Ln changed customer</numerusform>
                <numerusform>%Ln changed customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportTables</name>
        <message>
            <source>What the import does</source>
            <translation>What the import does</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Faulty rows</source>
            <translation>Faulty rows</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Changes (%1)</source>
            <translation>Changes (%1)</translation>
        </message>
        <message>
            <source>Faulty rows (%1)</source>
            <translation>Faulty rows (%1)</translation>
        </message>
        <message>
            <source>Remarks (%1)</source>
            <translation>Remarks (%1)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsPage</name>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Of which overdue</source>
            <translation>Of which overdue</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>No open items</source>
            <translation>No open items</translation>
        </message>
        <message>
            <source>Import the list of open items of your accounting package: Ledger, Import a list.</source>
            <translation>Import the list of open items of your accounting package: Ledger, Import a list.</translation>
        </message>
        <message>
            <source>No open item fits "%1"</source>
            <translation>No open item fits "%1"</translation>
        </message>
        <message>
            <source>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</source>
            <translation>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s), open %1, overdue %2</source>
            <translation>
                <numerusform>%Ln item, open %1, overdue %2</numerusform>
                <numerusform>%Ln items, open %1, overdue %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> (without %Ln in other currencies)</source>
            <translation>
                <numerusform> (without %Ln in another currency)</numerusform>
                <numerusform> (without %Ln in other currencies)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nothing chosen</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>Chosen: %1</translation>
        </message>
        <message>
            <source>Number, customer, amount, overdue&gt;30</source>
            <translation>Number, customer, amount, overdue&gt;30</translation>
        </message>
        <message>
            <source>Filter the items</source>
            <translation>Filter the items</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Open items</translation>
        </message>
        <message>
            <source>Unallocated</source>
            <translation>Unallocated</translation>
        </message>
        <message>
            <source>Of later days</source>
            <translation>Of later days</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In lists</translation>
        </message>
        <message>
            <source>Sort by another column</source>
            <translation>Sort by another column</translation>
        </message>
        <message>
            <source>Sort rising, falling</source>
            <translation>Sort rising, falling</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Tick the row</source>
            <translation>Tick the row</translation>
        </message>
        <message>
            <source>Do the first thing one does with the row</source>
            <translation>Do the first thing one does with the row</translation>
        </message>
        <message>
            <source>To the next part of the page</source>
            <translation>To the next part of the page</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerDesk</name>
        <message>
            <source>Open a ledger</source>
            <translation>Open a ledger</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed);;All files (*)</source>
            <translation>Ledgers (*.tegoed);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerService</name>
        <message>
            <source>Opening %1</source>
            <translation>Opening %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Making %1</translation>
        </message>
        <message>
            <source>Making the demo ledger</source>
            <translation>Making the demo ledger</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Undoing</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>&amp;Ledger</source>
            <translation>&amp;Ledger</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::NewLedgerDialog</name>
        <message>
            <source>The list of my accounting package: it shows what is still open</source>
            <translation>The list of my accounting package: it shows what is still open</translation>
        </message>
        <message>
            <source>The bank, and what I enter here by hand</source>
            <translation>The bank, and what I enter here by hand</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>New ledger</translation>
        </message>
        <message>
            <source>What tells you that an invoice is paid?</source>
            <translation>What tells you that an invoice is paid?</translation>
        </message>
        <message>
            <source>Currency of the books</source>
            <translation>Currency of the books</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Choose the file</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Make the ledger</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed)</source>
            <translation>Ledgers (*.tegoed)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::NoteDialog</name>
        <message>
            <source>Write a note</source>
            <translation>Write a note</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Save the note</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Put back on the list on a day</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Next action on</translation>
        </message>
        <message>
            <source>Type what is to be remembered.</source>
            <translation>Type what is to be remembered.</translation>
        </message>
        <message>
            <source>Note saved for %1</source>
            <translation>Note saved for %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PaymentDialog</name>
        <message>
            <source>Enter a payment</source>
            <translation>Enter a payment</translation>
        </message>
        <message>
            <source>Enter the payment</source>
            <translation>Enter the payment</translation>
        </message>
        <message>
            <source>Items it settles</source>
            <translation>Items it settles</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>"%1" is no amount. Write it like %2.</source>
            <translation>"%1" is no amount. Write it like %2.</translation>
        </message>
        <message>
            <source>%1 of %2 noted as seen at the bank: the next list settles it</source>
            <translation>%1 of %2 noted as seen at the bank: the next list settles it</translation>
        </message>
        <message>
            <source>%1 entered for %2</source>
            <translation>%1 entered for %2</translation>
        </message>
        <message>
            <source>Amount in %1</source>
            <translation>Amount in %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ProposalsModel</name>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ResultTab</name>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>task made</source>
            <translation>task made</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>lapsed</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>could not be written</source>
            <translation>could not be written</translation>
        </message>
        <message>
            <source>of an earlier run</source>
            <translation>of an earlier run</translation>
        </message>
        <message>
            <source>No letters were made in this window yet. Approve proposals, then make them.</source>
            <translation>No letters were made in this window yet. Approve proposals, then make them.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) in %1</source>
            <translation>
                <numerusform>%Ln letter in %1</numerusform>
                <numerusform>%Ln letters in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln task(s)</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lapsed</source>
            <translation>
                <numerusform>%Ln lapsed</numerusform>
                <numerusform>%Ln lapsed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be written</source>
            <translation>
                <numerusform>%Ln could not be written</numerusform>
                <numerusform>%Ln could not be written</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Open the folder with the letters</source>
            <translation>Open the folder with the letters</translation>
        </message>
        <message>
            <source>What the run made</source>
            <translation>What the run made</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>This run was taken back: what it decided counts as never made.</source>
            <translation>This run was taken back: what it decided counts as never made.</translation>
        </message>
        <message numerus="yes">
            <source>The files of %Ln letter(s) are still in %1: do not send them.</source>
            <translation>
                <numerusform>The files of %Ln letter are still in %1: do not send them.</numerusform>
                <numerusform>The files of %Ln letters are still in %1: do not send them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SkippedTab</name>
        <message>
            <source>All reasons</source>
            <translation>All reasons</translation>
        </message>
        <message>
            <source>Reasons why items get no letter today</source>
            <translation>Reasons why items get no letter today</translation>
        </message>
        <message>
            <source>Items that get no letter today</source>
            <translation>Items that get no letter today</translation>
        </message>
        <message>
            <source>Nothing is skipped</source>
            <translation>Nothing is skipped</translation>
        </message>
        <message>
            <source>Each open item takes its next step today, or there are none.</source>
            <translation>Each open item takes its next step today, or there are none.</translation>
        </message>
        <message>
            <source>No skipped item fits &quot;%1&quot;</source>
            <translation>No skipped item fits &quot;%1&quot;</translation>
        </message>
        <message>
            <source>Escape in the filter shows all items again.</source>
            <translation>Escape in the filter shows all items again.</translation>
        </message>
        <message>
            <source>Number, customer, amount</source>
            <translation>Number, customer, amount</translation>
        </message>
        <message>
            <source>Filter the skipped items</source>
            <translation>Filter the skipped items</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::StartPage</name>
        <message>
            <source>This ledger cannot be opened</source>
            <translation>This ledger cannot be opened</translation>
        </message>
        <message>
            <source>Opening the ledger…</source>
            <translation>Opening the ledger…</translation>
        </message>
        <message>
            <source>Welcome to Tegoed</source>
            <translation>Welcome to Tegoed</translation>
        </message>
        <message>
            <source>Open the demo to look around with a made-up company. Or make a ledger of your own and import the list of open items of your accounting package.</source>
            <translation>Open the demo to look around with a made-up company. Or make a ledger of your own and import the list of open items of your accounting package.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Open the demo</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>New ledger…</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>Open a ledger…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Opened last</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancel the work that goes on</source>
            <translation>Cancel the work that goes on</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>How far the work is</translation>
        </message>
        <message>
            <source>✓ Books tie out: %1</source>
            <translation>✓ Books tie out: %1</translation>
        </message>
        <message>
            <source>✗ Books differ by %1</source>
            <translation>✗ Books differ by %1</translation>
        </message>
        <message>
            <source>Money read up to %1</source>
            <translation>Money read up to %1</translation>
        </message>
        <message>
            <source>No money read yet</source>
            <translation>No money read yet</translation>
        </message>
        <message>
            <source>Last import: %1</source>
            <translation>Last import: %1</translation>
        </message>
        <message>
            <source>Nothing imported yet</source>
            <translation>Nothing imported yet</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo what was just done</source>
            <translation>Undo what was just done</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>To call</translation>
        </message>
        <message>
            <source>Overdue invoices of these customers</source>
            <translation>Overdue invoices of these customers</translation>
        </message>
        <message>
            <source>Opening review</source>
            <translation>Opening review</translation>
        </message>
        <message>
            <source>Nobody to act on today</source>
            <translation>Nobody to act on today</translation>
        </message>
        <message>
            <source>This ledger has no open items yet. Import the list of open items of your accounting package: Ledger, Import a list.</source>
            <translation>This ledger has no open items yet. Import the list of open items of your accounting package: Ledger, Import a list.</translation>
        </message>
        <message>
            <source>Everything that is overdue is resting or stopped. The list fills by itself as days pass.</source>
            <translation>Everything that is overdue is resting or stopped. The list fills by itself as days pass.</translation>
        </message>
        <message>
            <source>Nobody fits "%1"</source>
            <translation>Nobody fits "%1"</translation>
        </message>
        <message>
            <source>Escape in the filter shows all customers again.</source>
            <translation>Escape in the filter shows all customers again.</translation>
        </message>
        <message>
            <source>Customer, number or reason</source>
            <translation>Customer, number or reason</translation>
        </message>
        <message>
            <source>Filter today's list</source>
            <translation>Filter today's list</translation>
        </message>
        <message>
            <source>Today's list</source>
            <translation>Today's list</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>14-day letter</source>
            <translation>14-day letter</translation>
        </message>
        <message>
            <source>notice of default</source>
            <translation>notice of default</translation>
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message>
            <source>Priority %1: %2</source>
            <translation>Priority %1: %2</translation>
        </message>
        <message>
            <source>%1 overdue and to be asked for</source>
            <translation>%1 overdue and to be asked for</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Customer&apos;s name</source>
            <translation>Customer&apos;s name</translation>
        </message>
        <message>
            <source>Dunning level</source>
            <translation>Dunning level</translation>
        </message>
        <message>
            <source>Last reminder on</source>
            <translation>Last reminder on</translation>
        </message>
        <message>
            <source>Formal notice on</source>
            <translation>Formal notice on</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Handed over on</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Debit amount</source>
            <translation>Debit amount</translation>
        </message>
        <message>
            <source>Credit amount</source>
            <translation>Credit amount</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Debit or credit</translation>
        </message>
        <message>
            <source>Amount in own currency</source>
            <translation>Amount in own currency</translation>
        </message>
        <message>
            <source>Open in own currency</source>
            <translation>Open in own currency</translation>
        </message>
        <message>
            <source>Own currency</source>
            <translation>Own currency</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Document status</source>
            <translation>Document status</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>House number</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>No table was found in the file: check that it is the right export.</source>
            <translation>No table was found in the file: check that it is the right export.</translation>
        </message>
        <message>
            <source>No column gives the field &quot;%1&quot;; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</source>
            <translation>No column gives the field &quot;%1&quot;; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</translation>
        </message>
        <message>
            <source>The list leaves open what is the day and what is the month (%2). Choose the order of dates.</source>
            <translation>The list leaves open what is the day and what is the month (%2). Choose the order of dates.</translation>
        </message>
        <message>
            <source>The list leaves open what is the decimal sign (%2). Choose how amounts are written.</source>
            <translation>The list leaves open what is the decimal sign (%2). Choose how amounts are written.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a number: correct it, or choose above how amounts are written.</source>
            <translation>%1: &quot;%2&quot; is not a number: correct it, or choose above how amounts are written.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a date: correct it, or choose above the order of dates.</source>
            <translation>%1: &quot;%2&quot; is not a date: correct it, or choose above the order of dates.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Nothing is taken in: correct them, or tick above that the good rows are taken in.</source>
            <translation>Faulty rows: %1 of %2. Nothing is taken in: correct them, or tick above that the good rows are taken in.</translation>
        </message>
        <message>
            <source>Not in this list any more: %1 of %2 open items (%3 of %4). Nothing is taken in: check that the list is complete, or tick above that you accept it.</source>
            <translation>Not in this list any more: %1 of %2 open items (%3 of %4). Nothing is taken in: check that the list is complete, or tick above that you accept it.</translation>
        </message>
        <message>
            <source>The list is of %1, and a list of %2 was read already: choose the newest list, or tick above that it is of another day.</source>
            <translation>The list is of %1, and a list of %2 was read already: choose the newest list, or tick above that it is of another day.</translation>
        </message>
        <message>
            <source>There is no ledger %1: choose another one, or make a new one.</source>
            <translation>There is no ledger %1: choose another one, or make a new one.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>Payments are read up to %1 and should be up to %2: somebody who has paid might be reminded. Read the newest payments first, or make the letters all the same.</source>
            <translation>Payments are read up to %1 and should be up to %2: somebody who has paid might be reminded. Read the newest payments first, or make the letters all the same.</translation>
        </message>
        <message>
            <source>There is an own company &quot;%1&quot; already: choose another name.</source>
            <translation>There is an own company &quot;%1&quot; already: choose another name.</translation>
        </message>
        <message>
            <source>This is no IBAN: a character is wrong or missing.</source>
            <translation>This is no IBAN: a character is wrong or missing.</translation>
        </message>
        <message>
            <source>This is no BIC: it has 8 or 11 characters, such as ABNANL2A.</source>
            <translation>This is no BIC: it has 8 or 11 characters, such as ABNANL2A.</translation>
        </message>
        <message>
            <source>This is no e-mail address: it is written as name@domain.</source>
            <translation>This is no e-mail address: it is written as name@domain.</translation>
        </message>
        <message>
            <source>This is no code of a country: it has two letters, such as NL, BE or DE.</source>
            <translation>This is no code of a country: it has two letters, such as NL, BE or DE.</translation>
        </message>
        <message>
            <source>This text is too long: about 1,000 characters fit.</source>
            <translation>This text is too long: about 1,000 characters fit.</translation>
        </message>
        <message>
            <source>This can&apos;t stay empty.</source>
            <translation>This can&apos;t stay empty.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Our companies</source>
            <translation>Our companies</translation>
        </message>
        <message>
            <source>Who our letters come from and where they ask to pay. A change counts from the next letter on.</source>
            <translation>Who our letters come from and where they ask to pay. A change counts from the next letter on.</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Dunning schedules</translation>
        </message>
        <message>
            <source>Which steps an item takes and when. Nothing changes before you save.</source>
            <translation>Which steps an item takes and when. Nothing changes before you save.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AddCompanyDialog</name>
        <message>
            <source>Add a company</source>
            <translation>Add a company</translation>
        </message>
        <message>
            <source>A further company of our own, with letters and an account of its own</source>
            <translation>A further company of our own, with letters and an account of its own</translation>
        </message>
        <message>
            <source>Add the company</source>
            <translation>Add the company</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CompaniesSection</name>
        <message>
            <source>Company without a name</source>
            <translation>Company without a name</translation>
        </message>
        <message>
            <source>%1 is changed</source>
            <translation>%1 is changed</translation>
        </message>
        <message>
            <source>%1 is added</source>
            <translation>%1 is added</translation>
        </message>
        <message>
            <source>Picture for the head of letters</source>
            <translation>Picture for the head of letters</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Folder of the invoices&apos; PDF files</source>
            <translation>Folder of the invoices&apos; PDF files</translation>
        </message>
        <message>
            <source>This picture can&apos;t be read: letters have the company&apos;s name in its place.</source>
            <translation>This picture can&apos;t be read: letters have the company&apos;s name in its place.</translation>
        </message>
        <message>
            <source>Name and address</source>
            <translation>Name and address</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Contact and registration</source>
            <translation>Contact and registration</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Add a company…</source>
            <translation>Add a company…</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>Add a company</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the picture</source>
            <translation>Choose the picture</translation>
        </message>
        <message>
            <source>Choose the folder of invoices</source>
            <translation>Choose the folder of invoices</translation>
        </message>
        <message>
            <source>Two letters: NL, BE, DE</source>
            <translation>Two letters: NL, BE, DE</translation>
        </message>
        <message>
            <source>Address of a payment page; {reference} and {amount} are filled in</source>
            <translation>Address of a payment page; {reference} and {amount} are filled in</translation>
        </message>
        <message>
            <source>Folder with NUMBER.pdf, or a pattern with {number}: invoices go along from the second reminder on</source>
            <translation>Folder with NUMBER.pdf, or a pattern with {number}: invoices go along from the second reminder on</translation>
        </message>
        <message>
            <source>Letter with this letterhead</source>
            <translation>Letter with this letterhead</translation>
        </message>
        <message>
            <source>A made-up first reminder, to show what letters look like</source>
            <translation>A made-up first reminder, to show what letters look like</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CheckTab</name>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>faulty</translation>
        </message>
        <message>
            <source>The head of the journal is copied</source>
            <translation>The head of the journal is copied</translation>
        </message>
        <message numerus="yes">
            <source>Head of the journal's chain, %Ln entry(ies):</source>
            <translation>
                <numerusform>Head of the journal's chain, %Ln entry:</numerusform>
                <numerusform>Head of the journal's chain, %Ln entries:</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the books</source>
            <translation>Checking the books</translation>
        </message>
        <message>
            <source>Stopped at %1 before the end: the checks below were made</source>
            <translation>Stopped at %1 before the end: the checks below were made</translation>
        </message>
        <message>
            <source>Everything is in order, checked at %1</source>
            <translation>Everything is in order, checked at %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln check(s) found a fault at %1: put a backup back, or report it</source>
            <translation>
                <numerusform>%Ln check found a fault at %1: put a backup back, or report it</numerusform>
                <numerusform>%Ln checks found a fault at %1: put a backup back, or report it</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks of the ledger</source>
            <translation>Checks of the ledger</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Not checked yet</translation>
        </message>
        <message>
            <source>A check reads the whole ledger: the database file, what the open amounts follow from, and the chain of the journal. It changes nothing.</source>
            <translation>A check reads the whole ledger: the database file, what the open amounts follow from, and the chain of the journal. It changes nothing.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the head of the journal's chain</source>
            <translation>Copy the head of the journal's chain</translation>
        </message>
        <message>
            <source>Noted elsewhere, it proves later that no entry was changed or taken out</source>
            <translation>Noted elsewhere, it proves later that no entry was changed or taken out</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DayEdit</name>
        <message>
            <source>This is no day: type day, month and year, such as %1.</source>
            <translation>This is no day: type day, month and year, such as %1.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::EntryPane</name>
        <message>
            <source>%1, %2, entry %3, business day %4</source>
            <translation>%1, %2, entry %3, business day %4</translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, number %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more row(s)</source>
            <translation>
                <numerusform>and %Ln more row</numerusform>
                <numerusform>and %Ln more rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was done after it that must be taken back first.</source>
            <translation>Nothing was done after it that must be taken back first.</translation>
        </message>
        <message>
            <source>Taken back on %1 by %2.</source>
            <translation>Taken back on %1 by %2.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Taken back.</translation>
        </message>
        <message>
            <source>It can't be taken back.</source>
            <translation>It can't be taken back.</translation>
        </message>
        <message>
            <source>It can't be taken back: %1.</source>
            <translation>It can't be taken back: %1.</translation>
        </message>
        <message>
            <source>Take back &quot;%1&quot; of %2 first: it came later.</source>
            <translation>Take back &quot;%1&quot; of %2 first: it came later.</translation>
        </message>
        <message numerus="yes">
            <source>Take back %Ln later change(s) first, the newest before the others: &quot;%1&quot; of %2.</source>
            <translation>
                <numerusform>Take back %Ln later change first, the newest before the others: &quot;%1&quot; of %2.</numerusform>
                <numerusform>Take back %Ln later changes first, the newest before the others: &quot;%1&quot; of %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the entry says</source>
            <translation>What the entry says</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>What the entry changed</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalFilterBar</name>
        <message>
            <source>All changes</source>
            <translation>All changes</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>Filter the journal</source>
            <translation>Filter the journal</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Kind of change</translation>
        </message>
        <message>
            <source>Who made the change</source>
            <translation>Who made the change</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Customer no.</translation>
        </message>
        <message>
            <source>Number of the customer</source>
            <translation>Number of the customer</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>From day</translation>
        </message>
        <message>
            <source>Up to day</source>
            <translation>Up to day</translation>
        </message>
        <message>
            <source>Words, amount</source>
            <translation>Words, amount</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalModel</name>
        <message>
            <source>%1 (taken back)</source>
            <translation>%1 (taken back)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Shown</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nothing to show</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>Nothing was done yet</translation>
        </message>
        <message>
            <source>Each change of this ledger will stand here with its moment, its maker, and what it was before.</source>
            <translation>Each change of this ledger will stand here with its moment, its maker, and what it was before.</translation>
        </message>
        <message>
            <source>No entry fits</source>
            <translation>No entry fits</translation>
        </message>
        <message>
            <source>Take a condition away: Escape empties a field.</source>
            <translation>Take a condition away: Escape empties a field.</translation>
        </message>
        <message>
            <source>Take &quot;%1&quot; back?</source>
            <translation>Take &quot;%1&quot; back?</translation>
        </message>
        <message>
            <source>The ledger is then as it was before. The journal keeps the entry and says that it was taken back.</source>
            <translation>The ledger is then as it was before. The journal keeps the entry and says that it was taken back.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Undoing</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>Export the journal</source>
            <translation>Export the journal</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>journal</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) written to %1</source>
            <translation>
                <numerusform>%Ln entry written to %1</numerusform>
                <numerusform>%Ln entries written to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting the journal</source>
            <translation>Exporting the journal</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>Check of the books</translation>
        </message>
        <message>
            <source>Parts of the journal page</source>
            <translation>Parts of the journal page</translation>
        </message>
        <message>
            <source>Entries of the journal</source>
            <translation>Entries of the journal</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AssignPolicyDialog</name>
        <message>
            <source>Who follows this schedule</source>
            <translation>Who follows this schedule</translation>
        </message>
        <message>
            <source>Schedule %1</source>
            <translation>Schedule %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Everybody without another schedule</source>
            <translation>Everybody without another schedule</translation>
        </message>
        <message>
            <source>Segment %1</source>
            <translation>Segment %1</translation>
        </message>
        <message>
            <source>Customers by number</source>
            <translation>Customers by number</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Customer numbers, also a column pasted from a spreadsheet</source>
            <translation>Customer numbers, also a column pasted from a spreadsheet</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get this schedule as their own</source>
            <translation>
                <numerusform>%Ln customer gets this schedule as its own</numerusform>
                <numerusform>%Ln customers get this schedule as their own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not known</source>
            <translation>
                <numerusform>%Ln number is not known</numerusform>
                <numerusform>%Ln numbers are not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) have no schedule of their own; those of a segment with a schedule keep that</source>
            <translation>
                <numerusform>%Ln customer has no schedule of its own; those of a segment with a schedule keep that</numerusform>
                <numerusform>%Ln customers have no schedule of their own; those of a segment with a schedule keep that</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) of the segment have no schedule of their own</source>
            <translation>
                <numerusform>%Ln customer of the segment has no schedule of its own</numerusform>
                <numerusform>%Ln customers of the segment have no schedule of their own</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the numbers of the customers.</source>
            <translation>Type or paste the numbers of the customers.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) follow %1 now</source>
            <translation>
                <numerusform>%Ln customer follows %1 now</numerusform>
                <numerusform>%Ln customers follow %1 now</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: schedule %2 now</source>
            <translation>%1: schedule %2 now</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CopyPolicyDialog</name>
        <message>
            <source>Save as a new schedule</source>
            <translation>Save as a new schedule</translation>
        </message>
        <message>
            <source>A copy of %1</source>
            <translation>A copy of %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Give the schedule a name.</source>
            <translation>Give the schedule a name.</translation>
        </message>
        <message>
            <source>There is a schedule with this name already: choose another.</source>
            <translation>There is a schedule with this name already: choose another.</translation>
        </message>
        <message>
            <source>Schedule %1 saved</source>
            <translation>Schedule %1 saved</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PoliciesView</name>
        <message>
            <source>edited, not saved</source>
            <translation>edited, not saved</translation>
        </message>
        <message>
            <source>own</source>
            <translation>own</translation>
        </message>
        <message>
            <source>shipped, changed</source>
            <translation>shipped, changed</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>shipped</translation>
        </message>
        <message>
            <source>everybody without another</source>
            <translation>everybody without another</translation>
        </message>
        <message>
            <source>segment %1</source>
            <translation>segment %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) by name</source>
            <translation>
                <numerusform>%Ln customer by name</numerusform>
                <numerusform>%Ln customers by name</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>There is no further stage that fits in: each stands in a schedule once.</source>
            <translation>There is no further stage that fits in: each stands in a schedule once.</translation>
        </message>
        <message>
            <source>Put back as shipped…</source>
            <translation>Put back as shipped…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Move a step or change a field: what that changes in today's plan is shown here before you save it.</source>
            <translation>Move a step or change a field: what that changes in today's plan is shown here before you save it.</translation>
        </message>
        <message>
            <source>The effect is shown once the schedule has no fault.</source>
            <translation>The effect is shown once the schedule has no fault.</translation>
        </message>
        <message>
            <source>Schedule %1 saved</source>
            <translation>Schedule %1 saved</translation>
        </message>
        <message>
            <source>Put %1 back as it is shipped?</source>
            <translation>Put %1 back as it is shipped?</translation>
        </message>
        <message>
            <source>Remove schedule %1?</source>
            <translation>Remove schedule %1?</translation>
        </message>
        <message numerus="yes">
            <source>Your changes of this schedule go. %Ln customer(s) follow it.</source>
            <translation>
                <numerusform>Your changes of this schedule go. %Ln customer follows it.</numerusform>
                <numerusform>Your changes of this schedule go. %Ln customers follow it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>Undo brings it back.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Schedule %1 is as it is shipped</source>
            <translation>Schedule %1 is as it is shipped</translation>
        </message>
        <message>
            <source>Schedule %1 removed</source>
            <translation>Schedule %1 removed</translation>
        </message>
        <message>
            <source>Schedule %1 is copied as JSON, as policy set reads it</source>
            <translation>Schedule %1 is copied as JSON, as policy set reads it</translation>
        </message>
        <message>
            <source>Save the schedule as a PDF</source>
            <translation>Save the schedule as a PDF</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDF file (*.pdf)</translation>
        </message>
        <message>
            <source>dunning schedule %1</source>
            <translation>dunning schedule %1</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation>Writing the schedule</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Dunning schedules</translation>
        </message>
        <message>
            <source>Steps on the time line</source>
            <translation>Steps on the time line</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Duplicate…</translation>
        </message>
        <message>
            <source>Who follows it…</source>
            <translation>Who follows it…</translation>
        </message>
        <message>
            <source>As PDF…</source>
            <translation>As PDF…</translation>
        </message>
        <message>
            <source>Drop the edits</source>
            <translation>Drop the edits</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Remove the schedule, or put it back as shipped</source>
            <translation>Remove the schedule, or put it back as shipped</translation>
        </message>
        <message>
            <source>Drag a step, or choose it with ↑ ↓ and move it with ← →; with Shift by a week. What falls on a day off follows on the next business day.</source>
            <translation>Drag a step, or choose it with ↑ ↓ and move it with ← →; with Shift by a week. What falls on a day off follows on the next business day.</translation>
        </message>
        <message>
            <source>Calendar days from the due date. The bar that leads to a step is its waiting time after the step before.</source>
            <translation>Calendar days from the due date. The bar that leads to a step is its waiting time after the step before.</translation>
        </message>
        <message>
            <source>As JSON</source>
            <translation>As JSON</translation>
        </message>
        <message>
            <source>Copies the schedule as policy set reads it</source>
            <translation>Copies the schedule as policy set reads it</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyEffectPane</name>
        <message>
            <source>Today's plan stays as it is.</source>
            <translation>Today's plan stays as it is.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) more get a letter</source>
            <translation>
                <numerusform>%Ln customer more gets a letter</numerusform>
                <numerusform>%Ln customers more get a letter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get none any more</source>
            <translation>
                <numerusform>%Ln customer gets none any more</numerusform>
                <numerusform>%Ln customers get none any more</numerusform>
            </translation>
        </message>
        <message>
            <source>the same customers get a letter</source>
            <translation>the same customers get a letter</translation>
        </message>
        <message>
            <source>Today, once saved: %1. Proposals that change: %2.</source>
            <translation>Today, once saved: %1. Proposals that change: %2.</translation>
        </message>
        <message>
            <source>Today is no business day: shown as if it were.</source>
            <translation>Today is no business day: shown as if it were.</translation>
        </message>
        <message numerus="yes">
            <source>Listed are the first %Ln.</source>
            <translation>
                <numerusform>Listed is the first %Ln.</numerusform>
                <numerusform>Listed are the first %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals of today by stage, before and after</source>
            <translation>Proposals of today by stage, before and after</translation>
        </message>
        <message>
            <source>Customers whose proposal changes</source>
            <translation>Customers whose proposal changes</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyForm</name>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Days after the due date</source>
            <translation>Days after the due date</translation>
        </message>
        <message>
            <source>Days after the step before, at least</source>
            <translation>Days after the step before, at least</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tone</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>Copies to</translation>
        </message>
        <message>
            <source>Days between two reminder letters</source>
            <translation>Days between two reminder letters</translation>
        </message>
        <message>
            <source>Reminders from</source>
            <translation>Reminders from</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Calls from</translation>
        </message>
        <message>
            <source>Formal notices from</source>
            <translation>Formal notices from</translation>
        </message>
        <message>
            <source>Hand over from</source>
            <translation>Hand over from</translation>
        </message>
        <message>
            <source>Days to pay after a reminder</source>
            <translation>Days to pay after a reminder</translation>
        </message>
        <message>
            <source>Days to pay after reminder 4</source>
            <translation>Days to pay after reminder 4</translation>
        </message>
        <message>
            <source>Days to pay after a notice of default</source>
            <translation>Days to pay after a notice of default</translation>
        </message>
        <message>
            <source>Only items due from</source>
            <translation>Only items due from</translation>
        </message>
        <message>
            <source>Step: %1</source>
            <translation>Step: %1</translation>
        </message>
        <message>
            <source>No steps</source>
            <translation>No steps</translation>
        </message>
        <message>
            <source>None chosen: as the customer prefers, else by e-mail, else by letter.</source>
            <translation>None chosen: as the customer prefers, else by e-mail, else by letter.</translation>
        </message>
        <message>
            <source>As the customer prefers among these; else the first that can reach the customer, in the order in which you ticked them.</source>
            <translation>As the customer prefers among these; else the first that can reach the customer, in the order in which you ticked them.</translation>
        </message>
        <message>
            <source>A call is a task: no letter goes out.</source>
            <translation>A call is a task: no letter goes out.</translation>
        </message>
        <message>
            <source>Always by letter and by e-mail, and always approved by name.</source>
            <translation>Always by letter and by e-mail, and always approved by name.</translation>
        </message>
        <message>
            <source>A task: no letter goes out. Always approved by name.</source>
            <translation>A task: no letter goes out. Always approved by name.</translation>
        </message>
        <message>
            <source>Copy to: %1</source>
            <translation>Copy to: %1</translation>
        </message>
        <message>
            <source>Channel: %1</source>
            <translation>Channel: %1</translation>
        </message>
        <message>
            <source>Only after somebody approved it by name</source>
            <translation>Only after somebody approved it by name</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Add a step</translation>
        </message>
        <message>
            <source>Another step after this one, with the same settings (Insert on the time line)</source>
            <translation>Another step after this one, with the same settings (Insert on the time line)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the step</source>
            <translation>Remove the step</translation>
        </message>
        <message>
            <source>Takes this step away (Delete on the time line)</source>
            <translation>Takes this step away (Delete on the time line)</translation>
        </message>
        <message>
            <source>The whole schedule</source>
            <translation>The whole schedule</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>All items</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyTimeLine</name>
        <message>
            <source>No steps</source>
            <translation>No steps</translation>
        </message>
    </context>
</TS>
