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
            <source>Letter or e-mail</source>
            <translation>Letter or e-mail</translation>
        </message>
        <message>
            <source>Next preview</source>
            <translation>Next preview</translation>
        </message>
        <message>
            <source>Previous preview</source>
            <translation>Previous preview</translation>
        </message>
        <message>
            <source>Enlarge the letter</source>
            <translation>Enlarge the letter</translation>
        </message>
        <message>
            <source>Reduce the letter</source>
            <translation>Reduce the letter</translation>
        </message>
        <message>
            <source>Fit the letter to the width</source>
            <translation>Fit the letter to the width</translation>
        </message>
        <message>
            <source>Approve the first…</source>
            <translation>Approve the first…</translation>
        </message>
        <message>
            <source>Approve this stage</source>
            <translation>Approve this stage</translation>
        </message>
        <message>
            <source>Withdraw all approvals</source>
            <translation>Withdraw all approvals</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Hold…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Open the customer</translation>
        </message>
        <message>
            <source>Show what changed</source>
            <translation>Show what changed</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Show the runs</source>
            <translation>Show the runs</translation>
        </message>
        <message>
            <source>All letters as one PDF…</source>
            <translation>All letters as one PDF…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Group by…</source>
            <translation>Group by…</translation>
        </message>
        <message>
            <source>View…</source>
            <translation>View…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Columns…</translation>
        </message>
        <message>
            <source>Copy for a spreadsheet</source>
            <translation>Copy for a spreadsheet</translation>
        </message>
        <message>
            <source>Find pasted numbers</source>
            <translation>Find pasted numbers</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Export what is shown…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Set aside…</translation>
        </message>
        <message>
            <source>Previous customer of the list</source>
            <translation>Previous customer of the list</translation>
        </message>
        <message>
            <source>Next customer of the list</source>
            <translation>Next customer of the list</translation>
        </message>
        <message>
            <source>Show the items</source>
            <translation>Show the items</translation>
        </message>
        <message>
            <source>Show the payments</source>
            <translation>Show the payments</translation>
        </message>
        <message>
            <source>Show the letters</source>
            <translation>Show the letters</translation>
        </message>
        <message>
            <source>Show the contacts</source>
            <translation>Show the contacts</translation>
        </message>
        <message>
            <source>Show how they pay</source>
            <translation>Show how they pay</translation>
        </message>
        <message>
            <source>Show the timeline</source>
            <translation>Show the timeline</translation>
        </message>
        <message>
            <source>Show and change the details</source>
            <translation>Show and change the details</translation>
        </message>
        <message>
            <source>Settled items, too</source>
            <translation>Settled items, too</translation>
        </message>
        <message>
            <source>Allocate…</source>
            <translation>Allocate…</translation>
        </message>
        <message>
            <source>Take the allocation back</source>
            <translation>Take the allocation back</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Open the letter</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>New contact…</translation>
        </message>
        <message>
            <source>Change the contact…</source>
            <translation>Change the contact…</translation>
        </message>
        <message>
            <source>Delete the contact</source>
            <translation>Delete the contact</translation>
        </message>
        <message>
            <source>Let reminders go on</source>
            <translation>Let reminders go on</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>New window</translation>
        </message>
        <message>
            <source>Undo history…</source>
            <translation>Undo history…</translation>
        </message>
        <message>
            <source>Search everywhere…</source>
            <translation>Search everywhere…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>As the desktop</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Normal text</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Change keys…</translation>
        </message>
        <message>
            <source>About Tegoed</source>
            <translation>About Tegoed</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Morning</translation>
        </message>
        <message>
            <source>Take everything in</source>
            <translation>Take everything in</translation>
        </message>
        <message>
            <source>Inbox folder…</source>
            <translation>Inbox folder…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Look into the folder again</source>
            <translation>Look into the folder again</translation>
        </message>
        <message>
            <source>Was paid</source>
            <translation>Was paid</translation>
        </message>
        <message>
            <source>Was credited</source>
            <translation>Was credited</translation>
        </message>
        <message>
            <source>Was written off</source>
            <translation>Was written off</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Paste data…</source>
            <translation>Paste data…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Milder step</source>
            <translation>Milder step</translation>
        </message>
        <message>
            <source>Severer step</source>
            <translation>Severer step</translation>
        </message>
        <message>
            <source>Call first</source>
            <translation>Call first</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Decide…</translation>
        </message>
        <message>
            <source>Opening review…</source>
            <translation>Opening review…</translation>
        </message>
        <message>
            <source>Save the letter text or the schedule</source>
            <translation>Save the letter text or the schedule</translation>
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
        <message>
            <source>Change the chosen items…</source>
            <translation>Change the chosen items…</translation>
        </message>
        <message>
            <source>Switch user…</source>
            <translation>Switch user…</translation>
        </message>
        <message>
            <source>Account statement…</source>
            <translation>Account statement…</translation>
        </message>
        <message>
            <source>Statement, start again</source>
            <translation>Statement, start again</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Write off</translation>
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
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Last step on</source>
            <translation>Last step on</translation>
        </message>
        <message>
            <source>Dunning block</source>
            <translation>Dunning block</translation>
        </message>
        <message>
            <source>Disputed amount</source>
            <translation>Disputed amount</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Days late</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Works</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Gone since</source>
            <translation>Gone since</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Business or not</source>
            <translation>Business or not</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Today's plan</source>
            <translation>Today's plan</translation>
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
        <name>tegoed::ui::AccountStatement</name>
        <message>
            <source>Account statement of %1</source>
            <translation>Account statement of %1</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Replace the file?</translation>
        </message>
        <message>
            <source>%1 exists already.</source>
            <translation>%1 exists already.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Replace it</translation>
        </message>
        <message>
            <source>Account statement written: nothing is open</source>
            <translation>Account statement written: nothing is open</translation>
        </message>
        <message numerus="yes">
            <source>Account statement of %Ln item(s) written</source>
            <translation>
                <numerusform>Account statement of %Ln item written</numerusform>
                <numerusform>Account statement of %Ln items written</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the account statement</source>
            <translation>Writing the account statement</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BulkDialog</name>
        <message>
            <source>Bulk change</source>
            <translation>Bulk change</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) chosen</source>
            <translation>
                <numerusform>%Ln item chosen</numerusform>
                <numerusform>%Ln items chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Carry out</translation>
        </message>
        <message>
            <source>Carry out (%1)</source>
            <translation>Carry out (%1)</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Put back on the list on a day</translation>
        </message>
        <message>
            <source>Hold until a day</source>
            <translation>Hold until a day</translation>
        </message>
        <message>
            <source>Lift the holds</source>
            <translation>Lift the holds</translation>
        </message>
        <message>
            <source>Note on the customers</source>
            <translation>Note on the customers</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
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
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Next action on</translation>
        </message>
        <message>
            <source>What that does</source>
            <translation>What that does</translation>
        </message>
        <message>
            <source>Customers whose items change</source>
            <translation>Customers whose items change</translation>
        </message>
        <message numerus="yes">
            <source>Listed are the first %Ln.</source>
            <translation>
                <numerusform>Listed is the first %Ln.</numerusform>
                <numerusform>Listed are the first %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 drops out</source>
            <translation>%1 drops out</translation>
        </message>
        <message>
            <source>%1 comes in</source>
            <translation>%1 comes in</translation>
        </message>
        <message>
            <source>None of the chosen items changes.</source>
            <translation>None of the chosen items changes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s)</source>
            <translation>
                <numerusform>%Ln customer</numerusform>
                <numerusform>%Ln customers</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: %1 of %2, open %3.</source>
            <translation>Noted: %1 of %2, open %3.</translation>
        </message>
        <message>
            <source>Changes: %1 of %2, open %3.</source>
            <translation>Changes: %1 of %2, open %3.</translation>
        </message>
        <message>
            <source>%1 held as long or longer already</source>
            <translation>%1 held as long or longer already</translation>
        </message>
        <message>
            <source>%1 without a hold</source>
            <translation>%1 without a hold</translation>
        </message>
        <message>
            <source>%1 held through the customer (end that hold there)</source>
            <translation>%1 held through the customer (end that hold there)</translation>
        </message>
        <message>
            <source>%1 blocked by the accounting package's list</source>
            <translation>%1 blocked by the accounting package's list</translation>
        </message>
        <message>
            <source>%1 credit (takes no step)</source>
            <translation>%1 credit (takes no step)</translation>
        </message>
        <message>
            <source>%1 settled or taken back</source>
            <translation>%1 settled or taken back</translation>
        </message>
        <message>
            <source>Unchanged: %1.</source>
            <translation>Unchanged: %1.</translation>
        </message>
        <message>
            <source>A note changes nothing in today's plan.</source>
            <translation>A note changes nothing in today's plan.</translation>
        </message>
        <message>
            <source>Today's plan stays as it is.</source>
            <translation>Today's plan stays as it is.</translation>
        </message>
        <message>
            <source>Today's plan: %1 → %2 proposals, of which %3 with another content.</source>
            <translation>Today's plan: %1 → %2 proposals, of which %3 with another content.</translation>
        </message>
        <message>
            <source>Today is no business day: shown as if it were.</source>
            <translation>Today is no business day: shown as if it were.</translation>
        </message>
        <message>
            <source>Type why no reminders should go out: a colleague will ask.</source>
            <translation>Type why no reminders should go out: a colleague will ask.</translation>
        </message>
        <message>
            <source>Type what is to be remembered.</source>
            <translation>Type what is to be remembered.</translation>
        </message>
        <message>
            <source>The result is still being worked out: look at it first.</source>
            <translation>The result is still being worked out: look at it first.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) held until %1</source>
            <translation>
                <numerusform>%Ln item held until %1</numerusform>
                <numerusform>%Ln items held until %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold lifted of %Ln item(s)</source>
            <translation>
                <numerusform>Hold lifted of %Ln item</numerusform>
                <numerusform>Hold lifted of %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note saved for %Ln customer(s)</source>
            <translation>
                <numerusform>Note saved for %Ln customer</numerusform>
                <numerusform>Note saved for %Ln customers</numerusform>
            </translation>
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
        <message>
            <source>Reminders to %1 go on</source>
            <translation>Reminders to %1 go on</translation>
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
            <source>Folder for letters</source>
            <translation>Folder for letters</translation>
        </message>
        <message>
            <source>Make the approved letters?</source>
            <translation>Make the approved letters?</translation>
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
            <source>Parts of the dunning page</source>
            <translation>Parts of the dunning page</translation>
        </message>
        <message>
            <source>Letters go to %1</source>
            <translation>Letters go to %1</translation>
        </message>
        <message>
            <source>Changed since you started to approve: %1</source>
            <translation>Changed since you started to approve: %1</translation>
        </message>
        <message>
            <source>What is made asks for %1 and is recorded; the files are written to %2. Undo takes the run back; files that are written stay.</source>
            <translation>What is made asks for %1 and is recorded; the files are written to %2. Undo takes the run back; files that are written stay.</translation>
        </message>
        <message>
            <source>Letters as PDF</source>
            <translation>Letters as PDF</translation>
        </message>
        <message>
            <source>of these also as an e-mail to send</source>
            <translation>of these also as an e-mail to send</translation>
        </message>
        <message>
            <source>copies to others</source>
            <translation>copies to others</translation>
        </message>
        <message>
            <source>Tasks to call</source>
            <translation>Tasks to call</translation>
        </message>
        <message>
            <source>Tasks to hand over to the agency</source>
            <translation>Tasks to hand over to the agency</translation>
        </message>
        <message>
            <source>Stay proposed: not approved</source>
            <translation>Stay proposed: not approved</translation>
        </message>
        <message>
            <source>Stay proposed: left out of this run</source>
            <translation>Stay proposed: left out of this run</translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed while you approved, and wait(s) again</source>
            <translation>
                <numerusform>%Ln changed while you approved, and waits again</numerusform>
                <numerusform>%Ln changed while you approved, and wait again</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
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
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
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
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Take in (%1)</source>
            <translation>Take in (%1)</translation>
        </message>
        <message>
            <source>Choose files (%1), or drop them anywhere on the window</source>
            <translation>Choose files (%1), or drop them anywhere on the window</translation>
        </message>
        <message>
            <source>Choose a list, or drop it here</source>
            <translation>Choose a list, or drop it here</translation>
        </message>
        <message>
            <source>Open items, customers or contacts, as your package exports them. Nothing is taken in before you say so.</source>
            <translation>Open items, customers or contacts, as your package exports them. Nothing is taken in before you say so.</translation>
        </message>
        <message>
            <source>This file can&apos;t be read</source>
            <translation>This file can&apos;t be read</translation>
        </message>
        <message>
            <source>Looking what would change…</source>
            <translation>Looking what would change…</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more file(s)</source>
            <translation>
                <numerusform>and %Ln more file</numerusform>
                <numerusform>and %Ln more files</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Show the file</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Look at it again</translation>
        </message>
        <message>
            <source>%1 is forgotten</source>
            <translation>%1 is forgotten</translation>
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
            <source>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</source>
            <translation>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</translation>
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
        <message>
            <source>&quot;%1&quot; is left out: %2 asks for %3.</source>
            <translation>&quot;%1&quot; is left out: %2 asks for %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is left out: there is no such field. Fields are %2. To look for these words write them between quotation marks.</source>
            <translation>&quot;%1&quot; is left out: there is no such field. Fields are %2. To look for these words write them between quotation marks.</translation>
        </message>
        <message>
            <source>open %1, overdue %2</source>
            <translation>open %1, overdue %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Group by</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>credit controller</source>
            <translation>credit controller</translation>
        </message>
        <message>
            <source>segment</source>
            <translation>segment</translation>
        </message>
        <message>
            <source>last step</source>
            <translation>last step</translation>
        </message>
        <message>
            <source>due week</source>
            <translation>due week</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied, with headings</source>
            <translation>
                <numerusform>%Ln row copied, with headings</numerusform>
                <numerusform>%Ln rows copied, with headings</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a column of invoice numbers in a spreadsheet first.</source>
            <translation>Copy a column of invoice numbers in a spreadsheet first.</translation>
        </message>
        <message>
            <source>%1 of %2 numbers found.</source>
            <translation>%1 of %2 numbers found.</translation>
        </message>
        <message>
            <source>Not found: %1.</source>
            <translation>Not found: %1.</translation>
        </message>
        <message>
            <source>More than one item: %1.</source>
            <translation>More than one item: %1.</translation>
        </message>
        <message>
            <source>No open item fits &quot;%1&quot;</source>
            <translation>No open item fits &quot;%1&quot;</translation>
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
        <message>
            <source>%1 is open in another window, which comes to the front.</source>
            <translation>%1 is open in another window, which comes to the front.</translation>
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
        <message>
            <source>Putting the copy back</source>
            <translation>Putting the copy back</translation>
        </message>
        <message>
            <source>The copy is put back; what it replaced is kept as %1</source>
            <translation>The copy is put back; what it replaced is kept as %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>The font Noto Sans is not installed: the window and its letters look different on this computer. Install the package fonts-noto-core.</source>
            <translation>The font Noto Sans is not installed: the window and its letters look different on this computer. Install the package fonts-noto-core.</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>Leave without saving?</translation>
        </message>
        <message>
            <source>Something that was typed or chosen is not saved, and is lost if you leave: %1.</source>
            <translation>Something that was typed or chosen is not saved, and is lost if you leave: %1.</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Leave without saving</translation>
        </message>
        <message>
            <source>Leave before it is done?</source>
            <translation>Leave before it is done?</translation>
        </message>
        <message>
            <source>This is still under way: %1. The window leaves by itself once it is done; if you leave now, it may be left undone.</source>
            <translation>This is still under way: %1. The window leaves by itself once it is done; if you leave now, it may be left undone.</translation>
        </message>
        <message>
            <source>Your last changes are not saved yet: the file is slow, or another program holds it. The window leaves by itself once they are saved; if you leave now, they may be lost.</source>
            <translation>Your last changes are not saved yet: the file is slow, or another program holds it. The window leaves by itself once they are saved; if you leave now, they may be lost.</translation>
        </message>
        <message>
            <source>Leave now</source>
            <translation>Leave now</translation>
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
        <message>
            <source>Step 1 of 3: your ledger</source>
            <translation>Step 1 of 3: your ledger</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Your company</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>Stands on letters; may wait</source>
            <translation>Stands on letters; may wait</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no currency: three letters, like EUR.</source>
            <translation>&quot;%1&quot; is no currency: three letters, like EUR.</translation>
        </message>
        <message>
            <source>The IBAN is not right: a digit is missing or wrong.</source>
            <translation>The IBAN is not right: a digit is missing or wrong.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name, or open that ledger.</source>
            <translation>There is a file of this name already: choose another name, or open that ledger.</translation>
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
        <message>
            <source>&quot;%1&quot; is no amount. Write it like %2.</source>
            <translation>&quot;%1&quot; is no amount. Write it like %2.</translation>
        </message>
        <message>
            <source>A payment settles items of one currency.</source>
            <translation>A payment settles items of one currency.</translation>
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
        <name>tegoed::ui::RailButton</name>
        <message>
            <source>Key %1</source>
            <translation>Key %1</translation>
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
        <message>
            <source>No skipped item fits "%1"</source>
            <translation>No skipped item fits "%1"</translation>
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
        <message>
            <source>Which ledger today?</source>
            <translation>Which ledger today?</translation>
        </message>
        <message>
            <source>Tegoed shows what your customers owe, whom to act on today and which reminders are due. Look around in the demo first, or begin with your own list: it takes three steps.</source>
            <translation>Tegoed shows what your customers owe, whom to act on today and which reminders are due. Look around in the demo first, or begin with your own list: it takes three steps.</translation>
        </message>
        <message>
            <source>A ledger is one file on this computer. Several windows can be open, each with its own ledger.</source>
            <translation>A ledger is one file on this computer. Several windows can be open, each with its own ledger.</translation>
        </message>
        <message>
            <source>A made-up company with customers, invoices and reminders. Try everything: it is not real.</source>
            <translation>A made-up company with customers, invoices and reminders. Try everything: it is not real.</translation>
        </message>
        <message>
            <source>Three steps: how your ledger is settled, the list of your accounting package, done.</source>
            <translation>Three steps: how your ledger is settled, the list of your accounting package, done.</translation>
        </message>
        <message>
            <source>A ledger file of yours or of a colleague.</source>
            <translation>A ledger file of yours or of a colleague.</translation>
        </message>
        <message>
            <source>%1 is not there any more. If it lies on a drive or in a folder that was moved, open it there.</source>
            <translation>%1 is not there any more. If it lies on a drive or in a folder that was moved, open it there.</translation>
        </message>
        <message>
            <source>Open it there…</source>
            <translation>Open it there…</translation>
        </message>
        <message>
            <source>Open %1 where it lies now</source>
            <translation>Open %1 where it lies now</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Forget %1</translation>
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
        <message>
            <source>Leaving after: %1</source>
            <translation>Leaving after: %1</translation>
        </message>
        <message>
            <source>Leaving once your changes are saved</source>
            <translation>Leaving once your changes are saved</translation>
        </message>
        <message>
            <source>Works here now: %1</source>
            <translation>Works here now: %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SwitchUserDialog</name>
        <message>
            <source>Switch user</source>
            <translation>Switch user</translation>
        </message>
        <message>
            <source>Who goes on working here?</source>
            <translation>Who goes on working here?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Users of this computer</source>
            <translation>Users of this computer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Choose somebody, or type a name.</source>
            <translation>Choose somebody, or type a name.</translation>
        </message>
        <message>
            <source>%1 goes on working here</source>
            <translation>%1 goes on working here</translation>
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
        <message>
            <source>What else can be taken back</source>
            <translation>What else can be taken back</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open what was written</source>
            <translation>Open what was written</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
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
            <source>Escape in the filter shows all customers again.</source>
            <translation>Escape in the filter shows all customers again.</translation>
        </message>
        <message>
            <source>Customer, number or reason</source>
            <translation>Customer, number or reason</translation>
        </message>
        <message>
            <source>Today: %1 of %2</source>
            <translation>Today: %1 of %2</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Done today</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Everybody's customers</source>
            <translation>Everybody's customers</translation>
        </message>
        <message>
            <source>Nobody of %1 to act on today</source>
            <translation>Nobody of %1 to act on today</translation>
        </message>
        <message>
            <source>Whose customers</source>
            <translation>Whose customers</translation>
        </message>
        <message>
            <source>Nobody fits &quot;%1&quot;</source>
            <translation>Nobody fits &quot;%1&quot;</translation>
        </message>
        <message>
            <source>Filter today&apos;s list</source>
            <translation>Filter today&apos;s list</translation>
        </message>
        <message>
            <source>Today&apos;s list</source>
            <translation>Today&apos;s list</translation>
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
        <name>Users</name>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>A name has at most %1 letters.</source>
            <translation>A name has at most %1 letters.</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>%1 is in the list already.</translation>
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
        <message>
            <source>Customer's name</source>
            <translation>Customer's name</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>No table was found in the file: check that it is the right export.</source>
            <translation>No table was found in the file: check that it is the right export.</translation>
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
            <source>There is an own company "%1" already: choose another name.</source>
            <translation>There is an own company "%1" already: choose another name.</translation>
        </message>
        <message>
            <source>This can't stay empty.</source>
            <translation>This can't stay empty.</translation>
        </message>
        <message>
            <source>No column gives the field "%1"; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</source>
            <translation>No column gives the field "%1"; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a number: correct it, or choose above how amounts are written.</source>
            <translation>%1: "%2" is not a number: correct it, or choose above how amounts are written.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a date: correct it, or choose above the order of dates.</source>
            <translation>%1: "%2" is not a date: correct it, or choose above the order of dates.</translation>
        </message>
        <message>
            <source>No column gives &quot;%1&quot;: choose it above the column that has it (F2).</source>
            <translation>No column gives &quot;%1&quot;: choose it above the column that has it (F2).</translation>
        </message>
        <message>
            <source>The list leaves open what is the day and what is the month. What is %2?</source>
            <translation>The list leaves open what is the day and what is the month. What is %2?</translation>
        </message>
        <message>
            <source>The list leaves open what is the decimal sign. What is %2?</source>
            <translation>The list leaves open what is the decimal sign. What is %2?</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a number: correct it, or choose another decimal sign or column.</source>
            <translation>%1: &quot;%2&quot; is not a number: correct it, or choose another decimal sign or column.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a date: correct it, or choose another order of dates or column.</source>
            <translation>%1: &quot;%2&quot; is not a date: correct it, or choose another order of dates or column.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Correct them in your package and export the list again, or leave them out:</source>
            <translation>Faulty rows: %1 of %2. Correct them in your package and export the list again, or leave them out:</translation>
        </message>
        <message>
            <source>Not in this list any more: %1 of %2 open items (%3 of %4). Is the list complete? Otherwise these items would count as settled.</source>
            <translation>Not in this list any more: %1 of %2 open items (%3 of %4). Is the list complete? Otherwise these items would count as settled.</translation>
        </message>
        <message>
            <source>The list is of %1, and a list of %2 was read already: choose the newest list, or change the day of the list.</source>
            <translation>The list is of %1, and a list of %2 was read already: choose the newest list, or change the day of the list.</translation>
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
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Which key does what, for you on this computer. A change works at once.</source>
            <translation>Which key does what, for you on this computer. A change works at once.</translation>
        </message>
        <message>
            <source>Letter texts</source>
            <translation>Letter texts</translation>
        </message>
        <message>
            <source>What each letter says. {{ offers what can be filled in; **bold** and lines with - work too.</source>
            <translation>What each letter says. {{ offers what can be filled in; **bold** and lines with - work too.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>On which days nothing goes out: weekends, holidays, and days of our own.</source>
            <translation>On which days nothing goes out: weekends, holidays, and days of our own.</translation>
        </message>
        <message>
            <source>This ledger</source>
            <translation>This ledger</translation>
        </message>
        <message>
            <source>What holds for the whole ledger, and what was chosen when it was made.</source>
            <translation>What holds for the whole ledger, and what was chosen when it was made.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Copies of the ledger: those the program keeps, one more now, and one put back.</source>
            <translation>Copies of the ledger: those the program keeps, one more now, and one put back.</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Dunning schedules</translation>
        </message>
        <message>
            <source>Which steps an item takes and when. Nothing changes before you save.</source>
            <translation>Which steps an item takes and when. Nothing changes before you save.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Who works with the program on this computer. The journal names whoever made a change.</source>
            <translation>Who works with the program on this computer. The journal names whoever made a change.</translation>
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
        <message>
            <source>Folder of the invoices' PDF files</source>
            <translation>Folder of the invoices' PDF files</translation>
        </message>
        <message>
            <source>This picture can't be read: letters have the company's name in its place.</source>
            <translation>This picture can't be read: letters have the company's name in its place.</translation>
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
        <name>tegoed::ui::PreviewPane</name>
        <message>
            <source>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</source>
            <translation>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</translation>
        </message>
        <message>
            <source>A task to hand the items over to the agency: no letter is written.</source>
            <translation>A task to hand the items over to the agency: no letter is written.</translation>
        </message>
        <message>
            <source>This letter cannot be made: %1</source>
            <translation>This letter cannot be made: %1</translation>
        </message>
        <message>
            <source>This letter goes by post: no e-mail is made.</source>
            <translation>This letter goes by post: no e-mail is made.</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 of %2 chosen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Letter or e-mail</source>
            <translation>Letter or e-mail</translation>
        </message>
        <message>
            <source>Preview of the letter</source>
            <translation>Preview of the letter</translation>
        </message>
        <message>
            <source>Preview of the e-mail</source>
            <translation>Preview of the e-mail</translation>
        </message>
        <message>
            <source>Reading the letter…</source>
            <translation>Reading the letter…</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MailView</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copy to</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Attached</translation>
        </message>
        <message>
            <source>the sender that your mail program puts in</source>
            <translation>the sender that your mail program puts in</translation>
        </message>
        <message>
            <source>Words of the e-mail</source>
            <translation>Words of the e-mail</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ProposalsTab</name>
        <message>
            <source>Choose a proposal to see its letter.</source>
            <translation>Choose a proposal to see its letter.</translation>
        </message>
        <message>
            <source>No letter is due today</source>
            <translation>No letter is due today</translation>
        </message>
        <message>
            <source>The tab Skipped says for each open item why, and on which day it is looked at again.</source>
            <translation>The tab Skipped says for each open item why, and on which day it is looked at again.</translation>
        </message>
        <message>
            <source>Escape in the filter shows all proposals again.</source>
            <translation>Escape in the filter shows all proposals again.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Customer, amount&gt;500</source>
            <translation>Customer, amount&gt;500</translation>
        </message>
        <message>
            <source>Filter the proposals</source>
            <translation>Filter the proposals</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 of %2: %3</translation>
        </message>
        <message>
            <source>No proposal fits &quot;%1&quot;</source>
            <translation>No proposal fits &quot;%1&quot;</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ChangesTab</name>
        <message>
            <source>lapsed</source>
            <translation>lapsed</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>gone</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gone</source>
            <translation>
                <numerusform>%Ln gone</numerusform>
                <numerusform>%Ln gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln approval(s) lapsed</source>
            <translation>
                <numerusform>%Ln approval lapsed</numerusform>
                <numerusform>%Ln approvals lapsed</numerusform>
            </translation>
        </message>
        <message>
            <source>What changed since you started to approve</source>
            <translation>What changed since you started to approve</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ApproveFirstDialog</name>
        <message>
            <source>Approve the first ones</source>
            <translation>Approve the first ones</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reminder(s) and call(s) can be approved together</source>
            <translation>
                <numerusform>%Ln reminder or call can be approved together</numerusform>
                <numerusform>%Ln reminders and calls can be approved together</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>largest amount first</source>
            <translation>largest amount first</translation>
        </message>
        <message>
            <source>longest overdue first</source>
            <translation>longest overdue first</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In which order</translation>
        </message>
        <message>
            <source>The proposals have changed meanwhile: cancel and look at them again.</source>
            <translation>The proposals have changed meanwhile: cancel and look at them again.</translation>
        </message>
        <message>
            <source>most urgent first, as in today&apos;s list</source>
            <translation>most urgent first, as in today&apos;s list</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::HoldProposalsDialog</name>
        <message>
            <source>Hold until a day</source>
            <translation>Hold until a day</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposal(s) chosen</source>
            <translation>
                <numerusform>%Ln proposal chosen</numerusform>
                <numerusform>%Ln proposals chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Hold</translation>
        </message>
        <message numerus="yes">
            <source>everything of %Ln customer(s)</source>
            <translation>
                <numerusform>everything of %Ln customer</numerusform>
                <numerusform>everything of %Ln customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>only the %Ln item(s) of these proposals</source>
            <translation>
                <numerusform>only the %Ln item of these proposals</numerusform>
                <numerusform>only the %Ln items of these proposals</numerusform>
            </translation>
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
            <source>What is held</source>
            <translation>What is held</translation>
        </message>
        <message>
            <source>Type why no letters should go out: a colleague will ask.</source>
            <translation>Type why no letters should go out: a colleague will ask.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposal(s) held until %1</source>
            <translation>
                <numerusform>%Ln proposal held until %1</numerusform>
                <numerusform>%Ln proposals held until %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::RunsTab</name>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>no phone number known</source>
            <translation>no phone number known</translation>
        </message>
        <message>
            <source>call %1</source>
            <translation>call %1</translation>
        </message>
        <message>
            <source>the next run writes it</source>
            <translation>the next run writes it</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>could not be written</source>
            <translation>could not be written</translation>
        </message>
        <message>
            <source>task made</source>
            <translation>task made</translation>
        </message>
        <message>
            <source>called</source>
            <translation>called</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>lapsed</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) of an earlier run that was interrupted were finished</source>
            <translation>
                <numerusform>%Ln letter of an earlier run that was interrupted was finished</numerusform>
                <numerusform>%Ln letters of an earlier run that was interrupted were finished</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters were made yet</source>
            <translation>No letters were made yet</translation>
        </message>
        <message>
            <source>Approve proposals, then make them: each run is kept here with its letters.</source>
            <translation>Approve proposals, then make them: each run is kept here with its letters.</translation>
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
        <message numerus="yes">
            <source>%Ln letter(s)</source>
            <translation>
                <numerusform>%Ln letter</numerusform>
                <numerusform>%Ln letters</numerusform>
            </translation>
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
            <source>dunning run %1.pdf</source>
            <translation>dunning run %1.pdf</translation>
        </message>
        <message>
            <source>All letters as one PDF</source>
            <translation>All letters as one PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Dunning run of %1</source>
            <translation>Dunning run of %1</translation>
        </message>
        <message>
            <source>Making one PDF</source>
            <translation>Making one PDF</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) written to %1</source>
            <translation>
                <numerusform>%Ln page written to %1</numerusform>
                <numerusform>%Ln pages written to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Dunning runs</source>
            <translation>Dunning runs</translation>
        </message>
        <message>
            <source>What the run made</source>
            <translation>What the run made</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>days past the due date</source>
            <translation>days past the due date</translation>
        </message>
        <message>
            <source>open amount</source>
            <translation>open amount</translation>
        </message>
        <message>
            <source>whole amount</source>
            <translation>whole amount</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>due date</translation>
        </message>
        <message>
            <source>date of the invoice</source>
            <translation>date of the invoice</translation>
        </message>
        <message>
            <source>last step taken</source>
            <translation>last step taken</translation>
        </message>
        <message>
            <source>customer&apos;s name or number</source>
            <translation>customer&apos;s name or number</translation>
        </message>
        <message>
            <source>invoice number</source>
            <translation>invoice number</translation>
        </message>
        <message>
            <source>credit controller</source>
            <translation>credit controller</translation>
        </message>
        <message>
            <source>customer&apos;s segment</source>
            <translation>customer&apos;s segment</translation>
        </message>
        <message>
            <source>dunning block</source>
            <translation>dunning block</translation>
        </message>
        <message>
            <source>disputed, wholly or in part</source>
            <translation>disputed, wholly or in part</translation>
        </message>
        <message>
            <source>invoice, credit note or journal entry</source>
            <translation>invoice, credit note or journal entry</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>currency</translation>
        </message>
        <message>
            <source>our own company</source>
            <translation>our own company</translation>
        </message>
        <message>
            <source>customer&apos;s own dunning schedule</source>
            <translation>customer&apos;s own dunning schedule</translation>
        </message>
        <message>
            <source>a number of days: &gt;30, 31..60</source>
            <translation>a number of days: &gt;30, 31..60</translation>
        </message>
        <message>
            <source>an amount: &gt;=1000, 100..250.50</source>
            <translation>an amount: &gt;=1000, 100..250.50</translation>
        </message>
        <message>
            <source>a day: &lt;2026-12-01, 2026-12, today, week, month</source>
            <translation>a day: &lt;2026-12-01, 2026-12, today, week, month</translation>
        </message>
        <message>
            <source>a step of a dunning schedule, or none</source>
            <translation>a step of a dunning schedule, or none</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes or no</translation>
        </message>
        <message>
            <source>a part of a text, or none</source>
            <translation>a part of a text, or none</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No credit controller</source>
            <translation>No credit controller</translation>
        </message>
        <message>
            <source>No segment</source>
            <translation>No segment</translation>
        </message>
        <message>
            <source>No step yet</source>
            <translation>No step yet</translation>
        </message>
        <message>
            <source>Due %1 to %2</source>
            <translation>Due %1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 overdue</translation>
        </message>
        <message numerus="yes">
            <source>without %Ln in other currencies</source>
            <translation>
                <numerusform>without %Ln in another currency</numerusform>
                <numerusform>without %Ln in other currencies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>in the package</source>
            <translation>in the package</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Open items</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsModel</name>
        <message>
            <source>group, closed</source>
            <translation>group, closed</translation>
        </message>
        <message>
            <source>group, opened</source>
            <translation>group, opened</translation>
        </message>
        <message>
            <source>%1, second key, rising</source>
            <translation>%1, second key, rising</translation>
        </message>
        <message>
            <source>%1, second key, falling</source>
            <translation>%1, second key, falling</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>All items</source>
            <translation>All items</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Due this week</translation>
        </message>
        <message>
            <source>More than 90 days overdue</source>
            <translation>More than 90 days overdue</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputed</translation>
        </message>
        <message>
            <source>Under a dunning block</source>
            <translation>Under a dunning block</translation>
        </message>
        <message>
            <source>Overdue without any step</source>
            <translation>Overdue without any step</translation>
        </message>
        <message>
            <source>Overdue by customer</source>
            <translation>Overdue by customer</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UserDialog</name>
        <message>
            <source>Add a user</source>
            <translation>Add a user</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Change the name</translation>
        </message>
        <message>
            <source>Who works here, too</source>
            <translation>Who works here, too</translation>
        </message>
        <message>
            <source>The journal has the new name from the next change on</source>
            <translation>The journal has the new name from the next change on</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Add the user</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1 is in the list of users</source>
            <translation>%1 is in the list of users</translation>
        </message>
        <message>
            <source>%1 is called %2 from here on</source>
            <translation>%1 is called %2 from here on</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UsersSection</name>
        <message>
            <source>works here now</source>
            <translation>works here now</translation>
        </message>
        <message>
            <source>works here now; this ledger's journal says %1</source>
            <translation>works here now; this ledger's journal says %1</translation>
        </message>
        <message>
            <source>%1 is out of the list of users</source>
            <translation>%1 is out of the list of users</translation>
        </message>
        <message>
            <source>%1 goes on working here</source>
            <translation>%1 goes on working here</translation>
        </message>
        <message>
            <source>Users of this computer</source>
            <translation>Users of this computer</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Switch</translation>
        </message>
        <message>
            <source>Switch to the chosen user</source>
            <translation>Switch to the chosen user</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Add a user</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Change the name…</translation>
        </message>
        <message>
            <source>Change the name of the chosen user</source>
            <translation>Change the name of the chosen user</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Take the chosen user out of the list</source>
            <translation>Take the chosen user out of the list</translation>
        </message>
        <message>
            <source>What stands in the journal keeps its name. Letters name the customer's credit controller, or the name under letters of the ledger.</source>
            <translation>What stands in the journal keeps its name. Letters name the customer's credit controller, or the name under letters of the ledger.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ViewMenu</name>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>&amp;Save this view…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ViewNameDialog</name>
        <message>
            <source>Save the view</source>
            <translation>Save the view</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name of the view</translation>
        </message>
        <message>
            <source>This replaces the view that has this name.</source>
            <translation>This replaces the view that has this name.</translation>
        </message>
        <message>
            <source>Filter, order, groups and columns are kept as they are now.</source>
            <translation>Filter, order, groups and columns are kept as they are now.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ColumnMenu</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>Columns as at first</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemFilterEdit</name>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemExport</name>
        <message>
            <source>open items %1</source>
            <translation>open items %1</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Export what is shown</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Workbook (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Replace the file?</translation>
        </message>
        <message>
            <source>%1 exists already.</source>
            <translation>%1 exists already.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Replace it</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to %1</source>
            <translation>
                <numerusform>%Ln row written to %1</numerusform>
                <numerusform>%Ln rows written to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting to %1</source>
            <translation>Exporting to %1</translation>
        </message>
    </context>
    <context>
        <name>CustomerTexts</name>
        <message>
            <source>segment %1</source>
            <translation>segment %1</translation>
        </message>
        <message>
            <source>credit controller %1</source>
            <translation>credit controller %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 since %2</translation>
        </message>
        <message>
            <source>No reminders until %1: %2</source>
            <translation>No reminders until %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) disputed</source>
            <translation>
                <numerusform>%Ln item disputed</numerusform>
                <numerusform>%Ln items disputed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>Who it is</source>
            <translation>Who it is</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Who looks after it, and how</source>
            <translation>Who looks after it, and how</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>no preference</source>
            <translation>no preference</translation>
        </message>
        <message>
            <source>as the segment</source>
            <translation>as the segment</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AgingBar</name>
        <message>
            <source>Not due</source>
            <translation>Not due</translation>
        </message>
        <message numerus="yes">
            <source>over %Ln days</source>
            <translation>
                <numerusform>over %Ln days</numerusform>
                <numerusform>over %Ln days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1–%2 days</source>
            <translation>%1–%2 days</translation>
        </message>
        <message>
            <source>%1: %2 open</source>
            <translation>%1: %2 open</translation>
        </message>
        <message>
            <source>Show only these items</source>
            <translation>Show only these items</translation>
        </message>
        <message>
            <source>Unallocated</source>
            <translation>Unallocated</translation>
        </message>
        <message>
            <source>Unallocated: %1</source>
            <translation>Unallocated: %1</translation>
        </message>
        <message>
            <source>Show the payments</source>
            <translation>Show the payments</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AllocateDialog</name>
        <message>
            <source>Allocate</source>
            <translation>Allocate</translation>
        </message>
        <message>
            <source>Items that it settles: tick them, or type an amount</source>
            <translation>Items that it settles: tick them, or type an amount</translation>
        </message>
        <message>
            <source>Still unallocated</source>
            <translation>Still unallocated</translation>
        </message>
        <message>
            <source>"%1" is no amount. Write it like %2.</source>
            <translation>"%1" is no amount. Write it like %2.</translation>
        </message>
        <message>
            <source>Tick at least one item.</source>
            <translation>Tick at least one item.</translation>
        </message>
        <message>
            <source>%1 allocated</source>
            <translation>%1 allocated</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BehaviourPart</name>
        <message>
            <source>on the due date</source>
            <translation>on the due date</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>%1 days late</translation>
        </message>
        <message>
            <source>%1 days early</source>
            <translation>%1 days early</translation>
        </message>
        <message>
            <source>Nothing was settled in the last twelve months.</source>
            <translation>Nothing was settled in the last twelve months.</translation>
        </message>
        <message numerus="yes">
            <source>Twelve months: %1, weighted by amount; %2 of %Ln invoice(s) late.</source>
            <translation>
                <numerusform>Twelve months: %1, weighted by amount; %2 of %Ln invoice late.</numerusform>
                <numerusform>Twelve months: %1, weighted by amount; %2 of %Ln invoices late.</numerusform>
            </translation>
        </message>
        <message>
            <source>Three months: %1.</source>
            <translation>Three months: %1.</translation>
        </message>
        <message>
            <source>Agreed %1 days, taken %2.</source>
            <translation>Agreed %1 days, taken %2.</translation>
        </message>
        <message numerus="yes">
            <source>Pays mostly on a %1 (%2 of %Ln day(s) with money).</source>
            <translation>
                <numerusform>Pays mostly on a %1 (%2 of %Ln day with money).</numerusform>
                <numerusform>Pays mostly on a %1 (%2 of %Ln days with money).</numerusform>
            </translation>
        </message>
        <message>
            <source>Days late over time; the table has the same numbers</source>
            <translation>Days late over time; the table has the same numbers</translation>
        </message>
        <message>
            <source>Settled invoices with their days late</source>
            <translation>Settled invoices with their days late</translation>
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation>Nothing known yet</translation>
        </message>
        <message>
            <source>Once invoices are settled on days that are known, this shows how many days late they were. Estimated days never count.</source>
            <translation>Once invoices are settled on days that are known, this shows how many days late they were. Estimated days never count.</translation>
        </message>
        <message>
            <source>How they pay</source>
            <translation>How they pay</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ContactsPart</name>
        <message>
            <source>Contact %1 deleted</source>
            <translation>Contact %1 deleted</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>No contacts</source>
            <translation>No contacts</translation>
        </message>
        <message>
            <source>Add who gets invoices and reminders, and whom to call.</source>
            <translation>Add who gets invoices and reminders, and whom to call.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerHead</name>
        <message>
            <source>schedule %1</source>
            <translation>schedule %1</translation>
        </message>
        <message numerus="yes">
            <source>terms %Ln day(s)</source>
            <translation>
                <numerusform>terms %Ln day</numerusform>
                <numerusform>terms %Ln days</numerusform>
            </translation>
        </message>
        <message>
            <source>paid by %1</source>
            <translation>paid by %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>group %1</translation>
        </message>
        <message>
            <source>no phone number and no e-mail address known</source>
            <translation>no phone number and no e-mail address known</translation>
        </message>
        <message>
            <source>no credit limit</source>
            <translation>no credit limit</translation>
        </message>
        <message>
            <source>%1 over the limit of %2</source>
            <translation>%1 over the limit of %2</translation>
        </message>
        <message>
            <source>%1 % of the limit of %2</source>
            <translation>%1 % of the limit of %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerPage</name>
        <message>
            <source>Pays on the average</source>
            <translation>Pays on the average</translation>
        </message>
        <message>
            <source>Overdue invoices</source>
            <translation>Overdue invoices</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>No customer chosen</source>
            <translation>No customer chosen</translation>
        </message>
        <message>
            <source>Parts of the customer</source>
            <translation>Parts of the customer</translation>
        </message>
        <message>
            <source>Customers looked at last</source>
            <translation>Customers looked at last</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Choose one of those you looked at last, or find any customer with Ctrl+K.</source>
            <translation>Choose one of those you looked at last, or find any customer with Ctrl+K.</translation>
        </message>
        <message>
            <source>Press Enter on a customer in any list, or find one with Ctrl+K, and everything about that customer stands here.</source>
            <translation>Press Enter on a customer in any list, or find one with Ctrl+K, and everything about that customer stands here.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DaysLateChart</name>
        <message>
            <source>on the due date</source>
            <translation>on the due date</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) late</source>
            <translation>
                <numerusform>%Ln day late</numerusform>
                <numerusform>%Ln days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) early</source>
            <translation>
                <numerusform>%Ln day early</numerusform>
                <numerusform>%Ln days early</numerusform>
            </translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Days late</translation>
        </message>
        <message>
            <source>paid on %1</source>
            <translation>paid on %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DetailsPart</name>
        <message>
            <source>%1 of %2 changed</source>
            <translation>%1 of %2 changed</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsPart</name>
        <message>
            <source>settled about %1</source>
            <translation>settled about %1</translation>
        </message>
        <message>
            <source>settled, day unknown</source>
            <translation>settled, day unknown</translation>
        </message>
        <message>
            <source>settled on %1</source>
            <translation>settled on %1</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>Only %1: show all</source>
            <translation>Only %1: show all</translation>
        </message>
        <message>
            <source>No open items</source>
            <translation>No open items</translation>
        </message>
        <message>
            <source>Nothing of this age is open.</source>
            <translation>Nothing of this age is open.</translation>
        </message>
        <message>
            <source>This customer has no items at all.</source>
            <translation>This customer has no items at all.</translation>
        </message>
        <message>
            <source>What was settled is shown with the tick above.</source>
            <translation>What was settled is shown with the tick above.</translation>
        </message>
        <message>
            <source>%1 to do since %2</source>
            <translation>%1 to do since %2</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>no step taken yet</source>
            <translation>no step taken yet</translation>
        </message>
        <message>
            <source>reference %1</source>
            <translation>reference %1</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>order %1</translation>
        </message>
        <message>
            <source>no reminders until %1: %2</source>
            <translation>no reminders until %1: %2</translation>
        </message>
        <message>
            <source>Settled items, too</source>
            <translation>Settled items, too</translation>
        </message>
        <message>
            <source>Items of the customer</source>
            <translation>Items of the customer</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Show items of all ages</source>
            <translation>Show items of all ages</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LettersPart</name>
        <message>
            <source>The file was gone: the letter was made again as %1</source>
            <translation>The file was gone: the letter was made again as %1</translation>
        </message>
        <message>
            <source>Opening the letter</source>
            <translation>Opening the letter</translation>
        </message>
        <message>
            <source>Letters of the customer</source>
            <translation>Letters of the customer</translation>
        </message>
        <message>
            <source>No letters</source>
            <translation>No letters</translation>
        </message>
        <message>
            <source>Letters that a dunning run makes for this customer will stand here.</source>
            <translation>Letters that a dunning run makes for this customer will stand here.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>This letter was not written: you see a copy to read, not to send</source>
            <translation>This letter was not written: you see a copy to read, not to send</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PaymentsPart</name>
        <message>
            <source>day unknown</source>
            <translation>day unknown</translation>
        </message>
        <message>
            <source>seen at the bank</source>
            <translation>seen at the bank</translation>
        </message>
        <message>
            <source>%1 settled nothing yet</source>
            <translation>%1 settled nothing yet</translation>
        </message>
        <message>
            <source>What %1 settled</source>
            <translation>What %1 settled</translation>
        </message>
        <message>
            <source>%1: %2 is unallocated again</source>
            <translation>%1: %2 is unallocated again</translation>
        </message>
        <message>
            <source>Payments and credit notes of the customer</source>
            <translation>Payments and credit notes of the customer</translation>
        </message>
        <message>
            <source>What the payment settled</source>
            <translation>What the payment settled</translation>
        </message>
        <message>
            <source>No payments</source>
            <translation>No payments</translation>
        </message>
        <message>
            <source>A payment of this customer is entered with the key P.</source>
            <translation>A payment of this customer is entered with the key P.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PersonDialog</name>
        <message>
            <source>Change the contact</source>
            <translation>Change the contact</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>New contact</translation>
        </message>
        <message>
            <source>Save the contact</source>
            <translation>Save the contact</translation>
        </message>
        <message>
            <source>Add the contact</source>
            <translation>Add the contact</translation>
        </message>
        <message>
            <source>as the customer</source>
            <translation>as the customer</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>Dear Ms Jansen</source>
            <translation>Dear Ms Jansen</translation>
        </message>
        <message>
            <source>Type a name, a phone number or an e-mail address.</source>
            <translation>Type a name, a phone number or an e-mail address.</translation>
        </message>
        <message>
            <source>Contact %1 of %2 saved</source>
            <translation>Contact %1 of %2 saved</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SnoozeDialog</name>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Back on the list on</source>
            <translation>Back on the list on</translation>
        </message>
        <message>
            <source>Reason (may be empty)</source>
            <translation>Reason (may be empty)</translation>
        </message>
        <message>
            <source>%1 is back on the list on %2</source>
            <translation>%1 is back on the list on %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TimelinePart</name>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Calls and e-mails</source>
            <translation>Calls and e-mails</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Nothing happened yet</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nothing fits</translation>
        </message>
        <message>
            <source>Notes, calls, letters and payments will stand here.</source>
            <translation>Notes, calls, letters and payments will stand here.</translation>
        </message>
        <message>
            <source>Choose "Everything", or empty the filter with Escape.</source>
            <translation>Choose "Everything", or empty the filter with Escape.</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Kind of event</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Filter the timeline</source>
            <translation>Filter the timeline</translation>
        </message>
        <message>
            <source>Timeline of the customer</source>
            <translation>Timeline of the customer</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AboutDialog</name>
        <message>
            <source>About Tegoed</source>
            <translation>About Tegoed</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Open items, reminders and the day of a credit controller, for as many ledgers as you have. Your ledger stays on this computer: the program sends nothing by itself.</source>
            <translation>Open items, reminders and the day of a credit controller, for as many ledgers as you have. Your ledger stays on this computer: the program sends nothing by itself.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later</source>
            <translation>GNU General Public License, version 3 or later</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>What the window remembers</source>
            <translation>What the window remembers</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Made with</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::Palette</name>
        <message>
            <source>Find a customer, an invoice, an amount or an action</source>
            <translation>Find a customer, an invoice, an amount or an action</translation>
        </message>
        <message>
            <source>Customer, invoice, amount or action</source>
            <translation>Customer, invoice, amount or action</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>↑ ↓ choose   ·   Enter goes there   ·   Escape closes</source>
            <translation>↑ ↓ choose   ·   Enter goes there   ·   Escape closes</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ShortcutEditor</name>
        <message>
            <source>Find an action or a key</source>
            <translation>Find an action or a key</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions and their keys</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Press the new key</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Use this key</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>No key</translation>
        </message>
        <message>
            <source>Its own key</source>
            <translation>Its own key</translation>
        </message>
        <message>
            <source>All their own keys</source>
            <translation>All their own keys</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>everywhere</translation>
        </message>
        <message>
            <source>New key for &quot;%1&quot;: click below and press it</source>
            <translation>New key for &quot;%1&quot;: click below and press it</translation>
        </message>
        <message>
            <source>%1 belongs to &quot;%2&quot;. Used here, that action has no key any more.</source>
            <translation>%1 belongs to &quot;%2&quot;. Used here, that action has no key any more.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ShortcutsDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
    </context>
    <context>
        <name>PaletteTexts</name>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Open items by number</source>
            <translation>Open items by number</translation>
        </message>
        <message>
            <source>Open items of this amount</source>
            <translation>Open items of this amount</translation>
        </message>
        <message>
            <source>Pages and actions</source>
            <translation>Pages and actions</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>Ledgers</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Opened last</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>On this page</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Payments of this amount</source>
            <translation>Payments of this amount</translation>
        </message>
        <message>
            <source>Paid and settled</source>
            <translation>Paid and settled</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Filter the items: %1</source>
            <translation>Filter the items: %1</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Open item</source>
            <translation>Open item</translation>
        </message>
        <message>
            <source>Settled document</source>
            <translation>Settled document</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Filtered items</source>
            <translation>Filtered items</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UndoDialog</name>
        <message>
            <source>Undo history</source>
            <translation>Undo history</translation>
        </message>
        <message>
            <source>What can be taken back</source>
            <translation>What can be taken back</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take back up to the chosen row</source>
            <translation>Take back up to the chosen row</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>There is nothing to take back.</translation>
        </message>
        <message>
            <source>What was done, the newest first. Choose a row: it is taken back with everything above it.</source>
            <translation>What was done, the newest first. Choose a row: it is taken back with everything above it.</translation>
        </message>
        <message numerus="yes">
            <source>Take back %n changes</source>
            <translation>
                <numerusform>Take back %n change</numerusform>
                <numerusform>Take back %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back %n changes?</source>
            <translation>
                <numerusform>Take back %n change?</numerusform>
                <numerusform>Take back %n changes?</numerusform>
            </translation>
        </message>
        <message>
            <source>From the newest up to and including &quot;%1&quot; of %2. Each stays in the journal, with a line that says it was taken back.</source>
            <translation>From the newest up to and including &quot;%1&quot; of %2. Each stays in the journal, with a line that says it was taken back.</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Taking back</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n changes taken back</source>
            <translation>
                <numerusform>%n change taken back</numerusform>
                <numerusform>%n changes taken back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::WindowMenus</name>
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
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Size of text</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::FirstSteps</name>
        <message>
            <source>Step 2 of 3: your list</source>
            <translation>Step 2 of 3: your list</translation>
        </message>
        <message>
            <source>Step 3 of 3: done</source>
            <translation>Step 3 of 3: done</translation>
        </message>
        <message>
            <source>Bring your open items in</source>
            <translation>Bring your open items in</translation>
        </message>
        <message>
            <source>Your list is in</source>
            <translation>Your list is in</translation>
        </message>
        <message>
            <source>Export the list of open items from your accounting package as CSV: customer, invoice number, date, due date and open amount are enough. You see what it would change before anything is taken in.</source>
            <translation>Export the list of open items from your accounting package as CSV: customer, invoice number, date, due date and open amount are enough. You see what it would change before anything is taken in.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln open item(s), %1 in all, of which %2 overdue.</source>
            <translation>
                <numerusform>%Ln open item, %1 in all, of which %2 overdue.</numerusform>
                <numerusform>%Ln open items, %1 in all, of which %2 overdue.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the list…</source>
            <translation>Choose the list…</translation>
        </message>
        <message>
            <source>One file or several. Columns, dates and amounts are recognised.</source>
            <translation>One file or several. Columns, dates and amounts are recognised.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Go to the empty ledger. The list can be brought in at any time: Ledger, Import a list.</source>
            <translation>Go to the empty ledger. The list can be brought in at any time: Ledger, Import a list.</translation>
        </message>
        <message>
            <source>See whom to act on today</source>
            <translation>See whom to act on today</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) are long overdue: you say first how each customer goes on.</source>
            <translation>
                <numerusform>%Ln item is long overdue: you say first how the customer goes on.</numerusform>
                <numerusform>%Ln items are long overdue: you say first how each customer goes on.</numerusform>
            </translation>
        </message>
        <message>
            <source>The customers in the order in which acting pays, each with its reason.</source>
            <translation>The customers in the order in which acting pays, each with its reason.</translation>
        </message>
        <message>
            <source>Look through the open items</source>
            <translation>Look through the open items</translation>
        </message>
        <message>
            <source>Filter, sort and add up. What stands there is what your list said.</source>
            <translation>Filter, sort and add up. What stands there is what your list said.</translation>
        </message>
        <message>
            <source>See which reminders are due</source>
            <translation>See which reminders are due</translation>
        </message>
        <message>
            <source>Each letter before it is made. Nothing goes out before you approve it.</source>
            <translation>Each letter before it is made. Nothing goes out before you approve it.</translation>
        </message>
        <message>
            <source>Bring customers and contacts in…</source>
            <translation>Bring customers and contacts in…</translation>
        </message>
        <message>
            <source>Addresses and e-mail addresses, which letters need.</source>
            <translation>Addresses and e-mail addresses, which letters need.</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
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
            <source>%1 (day of the file)</source>
            <translation>%1 (day of the file)</translation>
        </message>
        <message>
            <source>is no list of open items, customers or contacts: set it aside, or import it with Ledger, Import a list</source>
            <translation>is no list of open items, customers or contacts: set it aside, or import it with Ledger, Import a list</translation>
        </message>
        <message>
            <source>is no ordinary file and is not opened</source>
            <translation>is no ordinary file and is not opened</translation>
        </message>
        <message>
            <source>is no text: save the list as CSV</source>
            <translation>is no text: save the list as CSV</translation>
        </message>
        <message>
            <source>is empty: save the list again</source>
            <translation>is empty: save the list again</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>cannot be read: %1</translation>
        </message>
        <message>
            <source>is older than the newest list (%1): set it aside</source>
            <translation>is older than the newest list (%1): set it aside</translation>
        </message>
        <message>
            <source>%1 was changed after it was looked at: it is being looked at again.</source>
            <translation>%1 was changed after it was looked at: it is being looked at again.</translation>
        </message>
        <message>
            <source>A file was taken away while it was looked at: the folder is being looked at again.</source>
            <translation>A file was taken away while it was looked at: the folder is being looked at again.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Correct the list and save it again, or tick that faulty rows are left out.</source>
            <translation>Faulty rows: %1 of %2. Correct the list and save it again, or tick that faulty rows are left out.</translation>
        </message>
        <message>
            <source>%1 Import this list once with Ledger, Import a list, where that can be chosen.</source>
            <translation>%1 Import this list once with Ledger, Import a list, where that can be chosen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln list(s) taken in</source>
            <translation>
                <numerusform>%Ln list taken in</numerusform>
                <numerusform>%Ln lists taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing changed</source>
            <translation>%1: nothing changed</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ChangeTables</name>
        <message>
            <source>Faulty rows</source>
            <translation>Faulty rows</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>The first %1 of %2 are listed; the sums are of all.</source>
            <translation>The first %1 of %2 are listed; the sums are of all.</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>What changes</translation>
        </message>
        <message>
            <source>Kinds of changes</source>
            <translation>Kinds of changes</translation>
        </message>
        <message>
            <source>Changes of this kind</source>
            <translation>Changes of this kind</translation>
        </message>
        <message>
            <source>Rows of the lists</source>
            <translation>Rows of the lists</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::InboxView</name>
        <message>
            <source>was taken back: is offered again</source>
            <translation>was taken back: is offered again</translation>
        </message>
        <message>
            <source>can be taken in</source>
            <translation>can be taken in</translation>
        </message>
        <message>
            <source>is still being written…</source>
            <translation>is still being written…</translation>
        </message>
        <message>
            <source>was taken in before: is only put away</source>
            <translation>was taken in before: is only put away</translation>
        </message>
        <message>
            <source>Lists in %1</source>
            <translation>Lists in %1</translation>
        </message>
        <message>
            <source>Choose the folder in which lists are put</source>
            <translation>Choose the folder in which lists are put</translation>
        </message>
        <message>
            <source>The folder is not there</source>
            <translation>The folder is not there</translation>
        </message>
        <message>
            <source>The folder cannot be read</source>
            <translation>The folder cannot be read</translation>
        </message>
        <message>
            <source>%1 does not exist (any more), or the drive is not connected. It is looked for again by itself; or choose another folder.</source>
            <translation>%1 does not exist (any more), or the drive is not connected. It is looked for again by itself; or choose another folder.</translation>
        </message>
        <message>
            <source>No lists are waiting</source>
            <translation>No lists are waiting</translation>
        </message>
        <message>
            <source>Nothing here can be taken in</source>
            <translation>Nothing here can be taken in</translation>
        </message>
        <message>
            <source>Save the lists of your accounting package in this folder: open items, customers, contacts. They show up here by themselves, with what they would change.</source>
            <translation>Save the lists of your accounting package in this folder: open items, customers, contacts. They show up here by themselves, with what they would change.</translation>
        </message>
        <message>
            <source>The table says why. Set aside what does not belong here, or save the list again.</source>
            <translation>The table says why. Set aside what does not belong here, or save the list again.</translation>
        </message>
        <message>
            <source>Trying the lists…</source>
            <translation>Trying the lists…</translation>
        </message>
        <message>
            <source>Trying the lists</source>
            <translation>Trying the lists</translation>
        </message>
        <message>
            <source>What changed since yesterday: balance %1 → %2</source>
            <translation>What changed since yesterday: balance %1 → %2</translation>
        </message>
        <message>
            <source>Taking the lists in</source>
            <translation>Taking the lists in</translation>
        </message>
        <message>
            <source>%1 is taken in, but could not be moved: %2</source>
            <translation>%1 is taken in, but could not be moved: %2</translation>
        </message>
        <message>
            <source>%1 could not be moved: %2</source>
            <translation>%1 could not be moved: %2</translation>
        </message>
        <message>
            <source>%1 was put into the folder done, without taking it in</source>
            <translation>%1 was put into the folder done, without taking it in</translation>
        </message>
        <message>
            <source>Where are your lists put?</source>
            <translation>Where are your lists put?</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Files in the inbox folder</source>
            <translation>Files in the inbox folder</translation>
        </message>
        <message>
            <source>What lists of items are</source>
            <translation>What lists of items are</translation>
        </message>
        <message>
            <source>What is not in a complete list any more counts as settled.</source>
            <translation>What is not in a complete list any more counts as settled.</translation>
        </message>
        <message>
            <source>Leave faulty rows out</source>
            <translation>Leave faulty rows out</translation>
        </message>
        <message>
            <source>The good rows are taken in, the faulty ones kept as a list.</source>
            <translation>The good rows are taken in, the faulty ones kept as a list.</translation>
        </message>
        <message>
            <source>Accept that many items are gone</source>
            <translation>Accept that many items are gone</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Control total</translation>
        </message>
        <message>
            <source>Control total: the balance after the lists</source>
            <translation>Control total: the balance after the lists</translation>
        </message>
        <message>
            <source>The lists are taken in only if the balance is exactly this afterwards.</source>
            <translation>The lists are taken in only if the balance is exactly this afterwards.</translation>
        </message>
        <message>
            <source>Ready for the day</source>
            <translation>Ready for the day</translation>
        </message>
        <message>
            <source>No lists are waiting and nothing needs an answer. New lists in the folder show up here by themselves.</source>
            <translation>No lists are waiting and nothing needs an answer. New lists in the folder show up here by themselves.</translation>
        </message>
        <message>
            <source>Go to today&apos;s list</source>
            <translation>Go to today&apos;s list</translation>
        </message>
        <message>
            <source>Choose the folder in which your accounting package saves its lists: open items, customers, contacts. Tegoed looks there every morning, shows what changed since yesterday, and takes everything in with one key. What was taken in goes into the folder &quot;done&quot; there. Nothing is taken in before you have seen it. A single list comes in with Ctrl+I, too.</source>
            <translation>Choose the folder in which your accounting package saves its lists: open items, customers, contacts. Tegoed looks there every morning, shows what changed since yesterday, and takes everything in with one key. What was taken in goes into the folder &quot;done&quot; there. Nothing is taken in before you have seen it. A single list comes in with Ctrl+I, too.</translation>
        </message>
        <message>
            <source>Lists are complete</source>
            <translation>Lists are complete</translation>
        </message>
        <message>
            <source>Lists have new and changed items only</source>
            <translation>Lists have new and changed items only</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) lie there and are not looked at before these are gone</source>
            <translation>
                <numerusform>%Ln more file lies there and is not looked at before these are gone</numerusform>
                <numerusform>%Ln more files lie there and are not looked at before these are gone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MorningPage</name>
        <message>
            <source>Morning</source>
            <translation>Morning</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Money read until</source>
            <translation>Money read until</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Lists waiting</source>
            <translation>Lists waiting</translation>
        </message>
        <message>
            <source>Payments are known up to %1 and should be up to %2: letters are stopped until a newer list is taken in, since somebody who has paid might be reminded.</source>
            <translation>Payments are known up to %1 and should be up to %2: letters are stopped until a newer list is taken in, since somebody who has paid might be reminded.</translation>
        </message>
        <message>
            <source>New lists</source>
            <translation>New lists</translation>
        </message>
        <message>
            <source>What waits this morning</source>
            <translation>What waits this morning</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::FaultsView</name>
        <message>
            <source>Faulty rows</source>
            <translation>Faulty rows</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Save the faulty rows</translation>
        </message>
        <message>
            <source>faulty-rows.csv</source>
            <translation>faulty-rows.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;All files (*)</translation>
        </message>
        <message>
            <source>Faulty rows saved in %1</source>
            <translation>Faulty rows saved in %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faulty row(s) put aside</source>
            <translation>
                <numerusform>%Ln faulty row put aside</numerusform>
                <numerusform>%Ln faulty rows put aside</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists were taken in without these rows: they are missing in the books. Correct them in the accounting package; the next list brings them. Then put them aside.</source>
            <translation>Lists were taken in without these rows: they are missing in the books. Correct them in the accounting package; the next list brings them. Then put them aside.</translation>
        </message>
        <message>
            <source>Faulty rows of imports</source>
            <translation>Faulty rows of imports</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::VanishedView</name>
        <message>
            <source>Not in the list any more</source>
            <translation>Not in the list any more</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paid</translation>
        </message>
        <message>
            <source>credited</source>
            <translation>credited</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>written off</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s), %1 together: %2</source>
            <translation>
                <numerusform>%Ln item, %1 together: %2</numerusform>
                <numerusform>%Ln items, %1 together: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>They count as %1 from the day on which they left the list. One undo takes it back.</source>
            <translation>They count as %1 from the day on which they left the list. One undo takes it back.</translation>
        </message>
        <message>
            <source>Say so</source>
            <translation>Say so</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s): %1</source>
            <translation>
                <numerusform>%Ln item: %1</numerusform>
                <numerusform>%Ln items: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>These items were open and are no longer in the list: they are settled, but nobody said why. Only what was paid counts in figures about payments. Choose items (Ctrl+A: all) and say what became of them.</source>
            <translation>These items were open and are no longer in the list: they are settled, but nobody said why. Only what was paid counts in figures about payments. Choose items (Ctrl+A: all) and say what became of them.</translation>
        </message>
        <message>
            <source>Items that are not in the list any more</source>
            <translation>Items that are not in the list any more</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SeenView</name>
        <message>
            <source>At the bank, not in the books</source>
            <translation>At the bank, not in the books</translation>
        </message>
        <message>
            <source>This money was seen at the bank more than five business days ago, and the accounting package&apos;s list still has the items open. They take no steps meanwhile. Ask bookkeeping where it was booked; the list that shows it ends the question. Return opens the customer.</source>
            <translation>This money was seen at the bank more than five business days ago, and the accounting package&apos;s list still has the items open. They take no steps meanwhile. Ask bookkeeping where it was booked; the list that shows it ends the question. Return opens the customer.</translation>
        </message>
        <message>
            <source>Money seen at the bank</source>
            <translation>Money seen at the bank</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MissingView</name>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>Missing data</source>
            <translation>Missing data</translation>
        </message>
        <message>
            <source>Customers who owe something, those with most first. Without a telephone number nobody can call, without an address or e-mail no letter arrives, and of whom it is not known whether he is a business is treated as a consumer.</source>
            <translation>Customers who owe something, those with most first. Without a telephone number nobody can call, without an address or e-mail no letter arrives, and of whom it is not known whether he is a business is treated as a consumer.</translation>
        </message>
        <message>
            <source>Customers with missing data</source>
            <translation>Customers with missing data</translation>
        </message>
        <message>
            <source>The first %1 of %2 are listed.</source>
            <translation>The first %1 of %2 are listed.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PasteDialog</name>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Fill in data from a spreadsheet</source>
            <translation>Fill in data from a spreadsheet</translation>
        </message>
        <message>
            <source>Copy cells from your spreadsheet and paste them here: customer numbers, and beside them telephone numbers, e-mail addresses, streets, postcodes, cities or kinds of customers. Headings help, but are not needed. Empty cells change nothing.</source>
            <translation>Copy cells from your spreadsheet and paste them here: customer numbers, and beside them telephone numbers, e-mail addresses, streets, postcodes, cities or kinds of customers. Headings help, but are not needed. Empty cells change nothing.</translation>
        </message>
        <message>
            <source>Cells of the spreadsheet</source>
            <translation>Cells of the spreadsheet</translation>
        </message>
        <message>
            <source>No column has customer numbers that this ledger knows.</source>
            <translation>No column has customer numbers that this ledger knows.</translation>
        </message>
        <message>
            <source>Columns: %1. Customers that change: %2 of %3; refused rows: %4.</source>
            <translation>Columns: %1. Customers that change: %2 of %3; refused rows: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) filled in</source>
            <translation>
                <numerusform>%Ln customer filled in</numerusform>
                <numerusform>%Ln customers filled in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::OpeningView</name>
        <message>
            <source>These items were more than 30 days overdue when they first came in, and take no step until you decide. Each customer is on a list as proposed by age, amount and earlier reminders. Choose customers (Shift, Ctrl+A), move them to another list, or to another step with + and -, and decide.</source>
            <translation>These items were more than 30 days overdue when they first came in, and take no step until you decide. Each customer is on a list as proposed by age, amount and earlier reminders. Choose customers (Shift, Ctrl+A), move them to another list, or to another step with + and -, and decide.</translation>
        </message>
        <message>
            <source>Call first</source>
            <translation>Call first</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Go on: %1</translation>
        </message>
        <message>
            <source>Opening review</source>
            <translation>Opening review</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) go on at their stage from seven days on: %1.</source>
            <translation>
                <numerusform>%Ln customer goes on at its step from seven days on: %1.</numerusform>
                <numerusform>%Ln customers go on at their step from seven days on: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) are called first: %1. They stand on today&apos;s list, and their items take no step for ten business days.</source>
            <translation>
                <numerusform>%Ln customer is called first: %1. It stands on today&apos;s list, and its items take no step for ten business days.</numerusform>
                <numerusform>%Ln customers are called first: %1. They stand on today&apos;s list, and their items take no step for ten business days.</numerusform>
            </translation>
        </message>
        <message>
            <source>One undo takes it all back.</source>
            <translation>One undo takes it all back.</translation>
        </message>
        <message numerus="yes">
            <source>Decide about %Ln customer(s)</source>
            <translation>
                <numerusform>Decide about %Ln customer</numerusform>
                <numerusform>Decide about %Ln customers</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Deciding the opening review</source>
            <translation>Deciding the opening review</translation>
        </message>
        <message numerus="yes">
            <source>Opening review: %Ln item(s) decided</source>
            <translation>
                <numerusform>Opening review: %Ln item decided</numerusform>
                <numerusform>Opening review: %Ln items decided</numerusform>
            </translation>
        </message>
        <message>
            <source>Customers of the opening review</source>
            <translation>Customers of the opening review</translation>
        </message>
        <message>
            <source>Account statement, start again</source>
            <translation>Account statement, start again</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Write off</translation>
        </message>
        <message>
            <source>Folder for the account statements</source>
            <translation>Folder for the account statements</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get one account statement, in %2, and start at the first step from seven days on: %1.</source>
            <translation>
                <numerusform>%Ln customer gets one account statement, in %2, and starts at the first step from seven days on: %1.</numerusform>
                <numerusform>%Ln customers get one account statement, in %2, and start at the first step from seven days on: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln customer(s) everything that waits is written off: %1.</source>
            <translation>
                <numerusform>Of %Ln customer everything that waits is written off: %1.</numerusform>
                <numerusform>Of %Ln customers everything that waits is written off: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln customer(s) the claim may have lapsed.</source>
            <translation>
                <numerusform>Of %Ln customer the claim may have lapsed.</numerusform>
                <numerusform>Of %Ln customers the claim may have lapsed.</numerusform>
            </translation>
        </message>
        <message>
            <source>One undo takes it all back; the files stay.</source>
            <translation>One undo takes it all back; the files stay.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account statement(s) written</source>
            <translation>
                <numerusform>%Ln account statement written</numerusform>
                <numerusform>%Ln account statements written</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplateEditor</name>
        <message>
            <source>%1: what follows is written if: %2</source>
            <translation>%1: what follows is written if: %2</translation>
        </message>
        <message>
            <source>%1: what follows is written unless: %2</source>
            <translation>%1: what follows is written unless: %2</translation>
        </message>
        <message>
            <source>%1: end of the condition: %2</source>
            <translation>%1: end of the condition: %2</translation>
        </message>
        <message>
            <source>A remark: what stands above the first part is in no letter</source>
            <translation>A remark: what stands above the first part is in no letter</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplatePreview</name>
        <message>
            <source>Subject: %1</source>
            <translation>Subject: %1</translation>
        </message>
        <message>
            <source>This is the text as it was shipped.</source>
            <translation>This is the text as it was shipped.</translation>
        </message>
        <message>
            <source>Letter to show</source>
            <translation>Letter to show</translation>
        </message>
        <message>
            <source>The letter with this text</source>
            <translation>The letter with this text</translation>
        </message>
        <message>
            <source>The e-mail with this text</source>
            <translation>The e-mail with this text</translation>
        </message>
        <message>
            <source>Difference to the shipped text</source>
            <translation>Difference to the shipped text</translation>
        </message>
        <message>
            <source>Parts of the preview</source>
            <translation>Parts of the preview</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>The text has faults: the letter is as it was before them.</source>
            <translation>The text has faults: the letter is as it was before them.</translation>
        </message>
        <message>
            <source>Example: one invoice</source>
            <translation>Example: one invoice</translation>
        </message>
        <message>
            <source>Example: three invoices</source>
            <translation>Example: three invoices</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplatesSection</name>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Our own text</source>
            <translation>Our own text</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>As shipped</translation>
        </message>
        <message>
            <source>The text is saved: letters are written with it from now on</source>
            <translation>The text is saved: letters are written with it from now on</translation>
        </message>
        <message>
            <source>Back to the shipped text?</source>
            <translation>Back to the shipped text?</translation>
        </message>
        <message>
            <source>Our own text of this letter is taken out. Undo brings it back.</source>
            <translation>Our own text of this letter is taken out. Undo brings it back.</translation>
        </message>
        <message>
            <source>Back to the shipped text</source>
            <translation>Back to the shipped text</translation>
        </message>
        <message>
            <source>The shipped text is back</source>
            <translation>The shipped text is back</translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1 (not saved)</translation>
        </message>
        <message>
            <source>%1 (own)</source>
            <translation>%1 (own)</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Language of the letter</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Save the text</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Text of the letter</translation>
        </message>
        <message>
            <source>Faults of the text</source>
            <translation>Faults of the text</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CalendarSection</name>
        <message>
            <source>quiet period</source>
            <translation>quiet period</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>Nothing goes out today. The next day for letters is %1.</source>
            <translation>Nothing goes out today. The next day for letters is %1.</translation>
        </message>
        <message>
            <source>Letters go out today. Apart from weekends, nothing goes out again on %1.</source>
            <translation>Letters go out today. Apart from weekends, nothing goes out again on %1.</translation>
        </message>
        <message>
            <source>The calendar is changed</source>
            <translation>The calendar is changed</translation>
        </message>
        <message>
            <source>The days are out of the calendar</source>
            <translation>The days are out of the calendar</translation>
        </message>
        <message>
            <source>Good Friday is a day off</source>
            <translation>Good Friday is a day off</translation>
        </message>
        <message>
            <source>5 May is a day off every year</source>
            <translation>5 May is a day off every year</translation>
        </message>
        <message>
            <source>Days of our own</source>
            <translation>Days of our own</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>None yet</translation>
        </message>
        <message>
            <source>Add days off and quiet periods, such as a week in which the office is closed.</source>
            <translation>Add days off and quiet periods, such as a week in which the office is closed.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Add days</source>
            <translation>Add days</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Take the chosen days out</source>
            <translation>Take the chosen days out</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>The year&apos;s calendar</source>
            <translation>The year&apos;s calendar</translation>
        </message>
        <message>
            <source>filled: off · dashed: quiet · grey: weekend · framed: today</source>
            <translation>filled: off · dashed: quiet · grey: weekend · framed: today</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PeriodDialog</name>
        <message>
            <source>Add days</source>
            <translation>Add days</translation>
        </message>
        <message>
            <source>Days on which nothing goes out</source>
            <translation>Days on which nothing goes out</translation>
        </message>
        <message>
            <source>Add the days</source>
            <translation>Add the days</translation>
        </message>
        <message>
            <source>Quiet period: terms go on</source>
            <translation>Quiet period: terms go on</translation>
        </message>
        <message>
            <source>Day off: no business day for terms either</source>
            <translation>Day off: no business day for terms either</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Up to and including</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The days are in the calendar</source>
            <translation>The days are in the calendar</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::YearView</name>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>quiet period</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BackupSection</name>
        <message>
            <source>the copy of %1</source>
            <translation>the copy of %1</translation>
        </message>
        <message>
            <source>The first change of a day makes a copy in %1; 14 are kept.</source>
            <translation>The first change of a day makes a copy in %1; 14 are kept.</translation>
        </message>
        <message>
            <source>Copy of the ledger</source>
            <translation>Copy of the ledger</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed)</source>
            <translation>Ledgers (*.tegoed)</translation>
        </message>
        <message>
            <source>The copy %1 was made and checked</source>
            <translation>The copy %1 was made and checked</translation>
        </message>
        <message>
            <source>Making a copy</source>
            <translation>Making a copy</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>faulty: %1</source>
            <translation>faulty: %1</translation>
        </message>
        <message>
            <source>Copy to put back</source>
            <translation>Copy to put back</translation>
        </message>
        <message>
            <source>Put this copy back?</source>
            <translation>Put this copy back?</translation>
        </message>
        <message>
            <source>The ledger becomes what it was in %1: all that was entered since is gone from it. What stands there now is kept beside it as %2, and can be put back the same way.</source>
            <translation>The ledger becomes what it was in %1: all that was entered since is gone from it. What stands there now is kept beside it as %2, and can be put back the same way.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Put it back</translation>
        </message>
        <message>
            <source>Copies of this ledger</source>
            <translation>Copies of this ledger</translation>
        </message>
        <message>
            <source>No copies yet</source>
            <translation>No copies yet</translation>
        </message>
        <message>
            <source>The first change of a day makes one by itself. Make a copy now to keep one elsewhere.</source>
            <translation>The first change of a day makes one by itself. Make a copy now to keep one elsewhere.</translation>
        </message>
        <message>
            <source>Make a copy now…</source>
            <translation>Make a copy now…</translation>
        </message>
        <message>
            <source>Check the copy</source>
            <translation>Check the copy</translation>
        </message>
        <message>
            <source>Put the copy back…</source>
            <translation>Put the copy back…</translation>
        </message>
        <message>
            <source>Put another file back…</source>
            <translation>Put another file back…</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Checking the copy</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerSection</name>
        <message>
            <source>The name under letters is changed</source>
            <translation>The name under letters is changed</translation>
        </message>
        <message>
            <source>The accounting package&apos;s list: an item is paid when a list says so</source>
            <translation>The accounting package&apos;s list: an item is paid when a list says so</translation>
        </message>
        <message>
            <source>Bank statements and payments entered by hand</source>
            <translation>Bank statements and payments entered by hand</translation>
        </message>
        <message>
            <source>Name under letters</source>
            <translation>Name under letters</translation>
        </message>
        <message>
            <source>Left empty, letters are signed by the customer&apos;s credit controller</source>
            <translation>Left empty, letters are signed by the customer&apos;s credit controller</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Who says what is paid</source>
            <translation>Who says what is paid</translation>
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
    <context>
        <name>tegoed::ui::ImportChoices</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln title line(s)</source>
            <translation>
                <numerusform>%Ln title line</numerusform>
                <numerusform>%Ln title lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln total(s) or title(s) left out</source>
            <translation>
                <numerusform>%Ln total or title left out</numerusform>
                <numerusform>%Ln totals or titles left out</numerusform>
            </translation>
        </message>
        <message>
            <source>own company: %1</source>
            <translation>own company: %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
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
            <source>What is in it</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <source>Dates are read</source>
            <translation>Dates are read</translation>
        </message>
        <message>
            <source>Amounts are read</source>
            <translation>Amounts are read</translation>
        </message>
        <message>
            <source>Change what is remembered</source>
            <translation>Change what is remembered</translation>
        </message>
        <message>
            <source>Start afresh</source>
            <translation>Start afresh</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
        <message>
            <source>As last time</source>
            <translation>As last time</translation>
        </message>
        <message>
            <source>What is no longer in it is settled</source>
            <translation>What is no longer in it is settled</translation>
        </message>
        <message>
            <source>New and changed items; nothing else changes</source>
            <translation>New and changed items; nothing else changes</translation>
        </message>
        <message>
            <source>to compare</source>
            <translation>to compare</translation>
        </message>
        <message>
            <source>Day of the list</source>
            <translation>Day of the list</translation>
        </message>
        <message>
            <source>Balance in your books</source>
            <translation>Balance in your books</translation>
        </message>
        <message>
            <source>Day of the list, as you say</source>
            <translation>Day of the list, as you say</translation>
        </message>
        <message>
            <source>none in this file</source>
            <translation>none in this file</translation>
        </message>
        <message>
            <source>to be chosen: %1</source>
            <translation>to be chosen: %1</translation>
        </message>
        <message>
            <source>%1 as %2</source>
            <translation>%1 as %2</translation>
        </message>
        <message>
            <source>Day of the list, found in it</source>
            <translation>Day of the list, found in it</translation>
        </message>
        <message>
            <source>Day of the list, not found in it</source>
            <translation>Day of the list, not found in it</translation>
        </message>
        <message>
            <source>the complete list of open items</source>
            <translation>the complete list of open items</translation>
        </message>
        <message>
            <source>a list of additional items</source>
            <translation>a list of additional items</translation>
        </message>
        <message>
            <source>review first, if over 30 days</source>
            <translation>review first, if over 30 days</translation>
        </message>
        <message>
            <source>What is more than 30 days overdue waits until somebody decided</source>
            <translation>What is more than 30 days overdue waits until somebody decided</translation>
        </message>
        <message>
            <source>go on at the list&apos;s level</source>
            <translation>go on at the list&apos;s level</translation>
        </message>
        <message>
            <source>The dunning level of the list counts</source>
            <translation>The dunning level of the list counts</translation>
        </message>
        <message>
            <source>begin at the first step</source>
            <translation>begin at the first step</translation>
        </message>
        <message>
            <source>Nobody gets a late letter as the first one</source>
            <translation>Nobody gets a late letter as the first one</translation>
        </message>
        <message>
            <source>This is</source>
            <translation>This is</translation>
        </message>
        <message>
            <source>Items that come in overdue</source>
            <translation>Items that come in overdue</translation>
        </message>
        <message>
            <source>Your books: no amount</source>
            <translation>Your books: no amount</translation>
        </message>
        <message>
            <source>Your books: agrees</source>
            <translation>Your books: agrees</translation>
        </message>
        <message>
            <source>Your books: difference %1</source>
            <translation>Your books: difference %1</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>semicolon</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>comma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>vertical bar</translation>
        </message>
        <message>
            <source>found: %1</source>
            <translation>found: %1</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>Between the columns</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportQuestion</name>
        <message>
            <source>Take the good rows in and keep the faulty ones as a list</source>
            <translation>Take the good rows in and keep the faulty ones as a list</translation>
        </message>
        <message>
            <source>Accept that many items are not in the list any more</source>
            <translation>Accept that many items are not in the list any more</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>open items</source>
            <translation>open items</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>customers</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
        <message>
            <source>Take the open items in</source>
            <translation>Take the open items in</translation>
        </message>
        <message>
            <source>Take the customers in</source>
            <translation>Take the customers in</translation>
        </message>
        <message>
            <source>Take the contacts in</source>
            <translation>Take the contacts in</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>taken in</translation>
        </message>
        <message>
            <source>can&apos;t be read</source>
            <translation>can&apos;t be read</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>reading…</translation>
        </message>
        <message>
            <source>%1: needs an answer</source>
            <translation>%1: needs an answer</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln faulty row(s)</source>
            <translation>
                <numerusform>%1: %Ln faulty row</numerusform>
                <numerusform>%1: %Ln faulty rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln row(s)</source>
            <translation>
                <numerusform>%1: %Ln row</numerusform>
                <numerusform>%1: %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
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
        <name>tegoed::ui::PreviewModel</name>
        <message>
            <source>Blank row: left out</source>
            <translation>Blank row: left out</translation>
        </message>
        <message>
            <source>No data: a total, a title or a repeated heading; left out</source>
            <translation>No data: a total, a title or a repeated heading; left out</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>title line above the table</source>
            <translation>title line above the table</translation>
        </message>
        <message>
            <source>the headings</source>
            <translation>the headings</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>not read yet</translation>
        </message>
        <message>
            <source>%1, not used</source>
            <translation>%1, not used</translation>
        </message>
        <message>
            <source>%1, read as %2</source>
            <translation>%1, read as %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PreviewView</name>
        <message>
            <source>Previous fault</source>
            <translation>Previous fault</translation>
        </message>
        <message>
            <source>Next fault</source>
            <translation>Next fault</translation>
        </message>
        <message>
            <source>Column…</source>
            <translation>Column…</translation>
        </message>
        <message>
            <source>Faulty rows &amp;only</source>
            <translation>Faulty rows &amp;only</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message>
            <source>What the column %1 is</source>
            <translation>What the column %1 is</translation>
        </message>
        <message>
            <source>As it is understood</source>
            <translation>As it is understood</translation>
        </message>
        <message>
            <source>The file, row by row; above each column what it is read as</source>
            <translation>The file, row by row; above each column what it is read as</translation>
        </message>
        <message>
            <source>The same rows as they are understood</source>
            <translation>The same rows as they are understood</translation>
        </message>
        <message>
            <source>Faulty rows only</source>
            <translation>Faulty rows only</translation>
        </message>
        <message>
            <source>Say what the column is</source>
            <translation>Say what the column is</translation>
        </message>
        <message>
            <source>Previous fault (%1)</source>
            <translation>Previous fault (%1)</translation>
        </message>
        <message>
            <source>Next fault (%1)</source>
            <translation>Next fault (%1)</translation>
        </message>
        <message>
            <source>Say what the column is (%1)</source>
            <translation>Say what the column is (%1)</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>helps: %1</source>
            <translation>helps: %1</translation>
        </message>
        <message>
            <source>No faults</source>
            <translation>No faults</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faulty row(s)</source>
            <translation>
                <numerusform>%Ln faulty row</numerusform>
                <numerusform>%Ln faulty rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::RenameProfileDialog</name>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>New name</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Give it a name.</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Renamed</translation>
        </message>
    </context>
</TS>
