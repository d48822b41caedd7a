<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
    <context>
        <name>Actions</name>
        <message>
            <source>New ledger…</source>
            <translation>Nieuwe administratie…</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>Administratie openen…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Lijst inlezen…</translation>
        </message>
        <message>
            <source>Close the ledger</source>
            <translation>Administratie sluiten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filteren</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Dunning</source>
            <translation>Aanmanen</translation>
        </message>
        <message>
            <source>Nederlands</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Change between light and dark</source>
            <translation>Wisselen tussen licht en donker</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Toetsen van deze pagina</translation>
        </message>
        <message>
            <source>Log a call…</source>
            <translation>Gesprek vastleggen…</translation>
        </message>
        <message>
            <source>Stop reminders…</source>
            <translation>Aanmaanstop…</translation>
        </message>
        <message>
            <source>Make the approved letters</source>
            <translation>Vrijgegeven brieven maken</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notitie…</translation>
        </message>
        <message>
            <source>Payment…</source>
            <translation>Betaling…</translation>
        </message>
        <message>
            <source>End review</source>
            <translation>Beoordeeld</translation>
        </message>
        <message>
            <source>Approve all</source>
            <translation>Alles vrijgeven</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Vrijgeven</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Folder for letters…</source>
            <translation>Map voor brieven…</translation>
        </message>
        <message>
            <source>Large letter</source>
            <translation>Brief groot</translation>
        </message>
        <message>
            <source>Show the proposals</source>
            <translation>Voorstellen tonen</translation>
        </message>
        <message>
            <source>Show what is skipped</source>
            <translation>Overgeslagen posten tonen</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>Resultaat tonen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Volgend onderdeel</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Vorig onderdeel</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Ongedaan maken…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Klant openen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Show the entries</source>
            <translation>Regels tonen</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>Boeken controleren</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Customer no.</source>
            <translation>Debiteurnr.</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Laatste stap</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Gebeurtenis</translation>
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation>Telefoon en e-mail</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>to be paid by %1</source>
            <translation>te betalen vóór of op %1</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>task</source>
            <translation>taak</translation>
        </message>
        <message>
            <source>%1 of it unallocated</source>
            <translation>waarvan %1 niet afgeletterd</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CallDialog</name>
        <message>
            <source>Log a call</source>
            <translation>Gesprek vastleggen</translation>
        </message>
        <message>
            <source>Save the call</source>
            <translation>Gesprek opslaan</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Op een dag terugzetten op de lijst</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat is er gezegd</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Volgende actie op</translation>
        </message>
        <message>
            <source>Call logged for %1</source>
            <translation>Gesprek met %1 vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerActions</name>
        <message numerus="yes">
            <source>%Ln item(s) of %1 go on at their step from seven days on</source>
            <translation>
                <numerusform>%Ln post van %1 gaat over zeven dagen verder bij zijn stap</numerusform>
                <numerusform>%Ln posten van %1 gaan over zeven dagen verder bij hun stap</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerPane</name>
        <message>
            <source>Open items</source>
            <translation>Openstaande posten</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactpersonen</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er is gebeurd</translation>
        </message>
        <message>
            <source>Open items of the customer</source>
            <translation>Openstaande posten van de klant</translation>
        </message>
        <message>
            <source>Contacts of the customer</source>
            <translation>Contactpersonen van de klant</translation>
        </message>
        <message>
            <source>What happened with the customer</source>
            <translation>Wat er met de klant is gebeurd</translation>
        </message>
        <message>
            <source>credit controller %1</source>
            <translation>behandelaar %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>overdue invoices %1</source>
            <translation>vervallen facturen %1</translation>
        </message>
        <message>
            <source>unallocated %1</source>
            <translation>niet afgeletterd %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 sinds %2</translation>
        </message>
        <message>
            <source>No reminders until %1: %2</source>
            <translation>Aanmaanstop tot en met %1: %2</translation>
        </message>
        <message>
            <source>No contacts</source>
            <translation>Geen contactpersonen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DunningPage</name>
        <message>
            <source>Dunning</source>
            <translation>Aanmanen</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formeel</translation>
        </message>
        <message>
            <source>To be asked for</source>
            <translation>Te vragen</translation>
        </message>
        <message>
            <source>Skipped items</source>
            <translation>Overgeslagen posten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln approved: %1</source>
            <translation>
                <numerusform>%Ln vrijgegeven: %1</numerusform>
                <numerusform>%Ln vrijgegeven: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal to see its letter.</source>
            <translation>Kies een voorstel om de brief te zien.</translation>
        </message>
        <message>
            <source>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</source>
            <translation>Een taak om te bellen: er komt geen brief. De volgende brief volgt zodra een gesprek is vastgelegd, of na vijf werkdagen.</translation>
        </message>
        <message>
            <source>A task to hand the items over to the agency: no letter is written.</source>
            <translation>Een taak om de posten uit handen te geven aan het incassobureau: er komt geen brief.</translation>
        </message>
        <message>
            <source>Folder for letters</source>
            <translation>Map voor brieven</translation>
        </message>
        <message>
            <source>Make the approved letters?</source>
            <translation>Vrijgegeven brieven maken?</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) and task(s) that ask for %1 are recorded, and the files are written to %2. Undo takes the run back; files that are written stay.</source>
            <translation>
                <numerusform>%Ln brief of taak die om %1 vraagt wordt vastgelegd, en de bestanden komen in %2. Ongedaan maken draait de ronde terug; bestanden die er staan blijven.</numerusform>
                <numerusform>%Ln brieven en taken die om %1 vragen worden vastgelegd, en de bestanden komen in %2. Ongedaan maken draait de ronde terug; bestanden die er staan blijven.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make them</source>
            <translation>Maken</translation>
        </message>
        <message>
            <source>Making letters</source>
            <translation>Brieven maken</translation>
        </message>
        <message>
            <source>The payments are not up to date</source>
            <translation>De betalingen zijn niet bij</translation>
        </message>
        <message>
            <source>Make them all the same</source>
            <translation>Toch maken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) and task(s) made</source>
            <translation>
                <numerusform>%Ln brief of taak gemaakt</numerusform>
                <numerusform>%Ln brieven en taken gemaakt</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Overgeslagen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Parts of the dunning page</source>
            <translation>Onderdelen van de pagina Aanmanen</translation>
        </message>
        <message>
            <source>Preview of the letter</source>
            <translation>Voorbeeld van de brief</translation>
        </message>
        <message>
            <source>Letters go to %1</source>
            <translation>Brieven komen in %1</translation>
        </message>
        <message>
            <source>No letter is due today</source>
            <translation>Vandaag is geen brief aan de beurt</translation>
        </message>
        <message>
            <source>The tab Skipped says for each open item why, and on which day it is looked at again.</source>
            <translation>Het tabblad Overgeslagen zegt van elke openstaande post waarom, en op welke dag er weer naar wordt gekeken.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::HoldDialog</name>
        <message>
            <source>Stop reminders</source>
            <translation>Aanmaanstop instellen</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Type why no reminders should go out: a colleague will ask.</source>
            <translation>Vul in waarom er geen aanmaningen uit mogen: een collega zal ernaar vragen.</translation>
        </message>
        <message>
            <source>No reminders for %1 until %2</source>
            <translation>Aanmaanstop voor %1 tot en met %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportDialog</name>
        <message>
            <source>The list is of another day:</source>
            <translation>De lijst is van een andere dag:</translation>
        </message>
        <message>
            <source>Take the good rows in and keep the faulty ones as a list</source>
            <translation>De goede regels inlezen en de foute als lijst bewaren</translation>
        </message>
        <message>
            <source>Accept that many items are not in the list any more</source>
            <translation>Accepteren dat veel posten niet meer op de lijst staan</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Inlezen</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Lijst inlezen</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Bestanden kiezen…</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Bestanden kiezen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Openstaande posten</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactpersonen</translation>
        </message>
        <message>
            <source>What is in them</source>
            <translation>Wat erin staat</translation>
        </message>
        <message>
            <source>The complete list of open items: what is not in it is settled</source>
            <translation>De volledige lijst met openstaande posten: wat er niet op staat is voldaan</translation>
        </message>
        <message>
            <source>New and changed items: nothing else changes</source>
            <translation>Nieuwe en gewijzigde posten: verder verandert niets</translation>
        </message>
        <message>
            <source>The list is</source>
            <translation>De lijst is</translation>
        </message>
        <message>
            <source>first look at what is more than 30 days overdue</source>
            <translation>eerst beoordelen wat meer dan 30 dagen vervallen is</translation>
        </message>
        <message>
            <source>go on at the level that the list has</source>
            <translation>verdergaan op het niveau van de lijst</translation>
        </message>
        <message>
            <source>start all at the first step</source>
            <translation>alles bij de eerste stap beginnen</translation>
        </message>
        <message>
            <source>Items that are overdue when they first come in</source>
            <translation>Posten die bij binnenkomst al vervallen zijn</translation>
        </message>
        <message>
            <source>Day of the list</source>
            <translation>Dag van de lijst</translation>
        </message>
        <message>
            <source>The list is of another day</source>
            <translation>De lijst is van een andere dag</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lijsten (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>nog geen</translation>
        </message>
        <message>
            <source>Choose a list to see what it would change. Nothing is taken in before you say so.</source>
            <translation>Kies een lijst om te zien wat die zou veranderen. Er wordt niets ingelezen voordat u dat zegt.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Bezig met lezen…</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lijst lezen</translation>
        </message>
        <message>
            <source>Date of the list: %1</source>
            <translation>Datum van de lijst: %1</translation>
        </message>
        <message>
            <source>Columns: %1</source>
            <translation>Kolommen: %1</translation>
        </message>
        <message>
            <source>Balance %1 → %2</source>
            <translation>Saldo %1 → %2</translation>
        </message>
        <message>
            <source>Taking the list in</source>
            <translation>Lijst inlezen</translation>
        </message>
        <message>
            <source>Taken in: %1 new, %2 changed, %3 closed</source>
            <translation>Ingelezen: %1 nieuw, %2 gewijzigd, %3 gesloten</translation>
        </message>
        <message>
            <source>dates as found</source>
            <translation>datums zoals gevonden</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>dag, maand, jaar</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>maand, dag, jaar</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>jaar, maand, dag</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>Volgorde van datums</translation>
        </message>
        <message>
            <source>amounts as found</source>
            <translation>bedragen zoals gevonden</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Decimaalteken</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Geschreven als</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new customer(s)</source>
            <translation>
                <numerusform>%Ln nieuwe klant</numerusform>
                <numerusform>%Ln nieuwe klanten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed customer(s)</source>
            <translation>
                <numerusform>%Ln gewijzigde klant</numerusform>
                <numerusform>%Ln gewijzigde klanten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportTables</name>
        <message>
            <source>What the import does</source>
            <translation>Wat het inlezen doet</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>Faulty rows</source>
            <translation>Foute regels</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Changes (%1)</source>
            <translation>Wijzigingen (%1)</translation>
        </message>
        <message>
            <source>Faulty rows (%1)</source>
            <translation>Foute regels (%1)</translation>
        </message>
        <message>
            <source>Remarks (%1)</source>
            <translation>Opmerkingen (%1)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsPage</name>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Of which overdue</source>
            <translation>Waarvan vervallen</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>No open items</source>
            <translation>Geen openstaande posten</translation>
        </message>
        <message>
            <source>Import the list of open items of your accounting package: Ledger, Import a list.</source>
            <translation>Lees de lijst met openstaande posten van uw boekhoudpakket in: Administratie, Lijst inlezen.</translation>
        </message>
        <message>
            <source>No open item fits "%1"</source>
            <translation>Geen openstaande post past bij "%1"</translation>
        </message>
        <message>
            <source>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</source>
            <translation>Woorden worden gezocht in nummers, namen en bedragen. Voorwaarden schrijft u als vervallen&gt;30, open&gt;=1000 of stap:aanmaning. Escape toont weer alle posten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s), open %1, overdue %2</source>
            <translation>
                <numerusform>%Ln post, open %1, vervallen %2</numerusform>
                <numerusform>%Ln posten, open %1, vervallen %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> (without %Ln in other currencies)</source>
            <translation>
                <numerusform> (zonder %Ln in andere valuta)</numerusform>
                <numerusform> (zonder %Ln in andere valuta’s)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Niets gekozen</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>Gekozen: %1</translation>
        </message>
        <message>
            <source>Number, customer, amount, overdue&gt;30</source>
            <translation>Nummer, klant, bedrag, vervallen&gt;30</translation>
        </message>
        <message>
            <source>Filter the items</source>
            <translation>Posten filteren</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Openstaande posten</translation>
        </message>
        <message>
            <source>Unallocated</source>
            <translation>Niet afgeletterd</translation>
        </message>
        <message>
            <source>Of later days</source>
            <translation>Van latere dagen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In lijsten</translation>
        </message>
        <message>
            <source>Sort by another column</source>
            <translation>Op een andere kolom sorteren</translation>
        </message>
        <message>
            <source>Sort rising, falling</source>
            <translation>Oplopend, aflopend sorteren</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
        <message>
            <source>Tick the row</source>
            <translation>De regel aanvinken</translation>
        </message>
        <message>
            <source>Do the first thing one does with the row</source>
            <translation>Doen wat men met de regel het eerst doet</translation>
        </message>
        <message>
            <source>To the next part of the page</source>
            <translation>Naar het volgende deel van de pagina</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerDesk</name>
        <message>
            <source>Open a ledger</source>
            <translation>Administratie openen</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed);;All files (*)</source>
            <translation>Administraties (*.tegoed);;Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerService</name>
        <message>
            <source>Opening %1</source>
            <translation>%1 openen</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 maken</translation>
        </message>
        <message>
            <source>Making the demo ledger</source>
            <translation>Voorbeeldadministratie maken</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>&amp;Ledger</source>
            <translation>&amp;Administratie</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Beeld</translation>
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
            <translation>De lijst van mijn boekhoudpakket: daarop staat wat nog open is</translation>
        </message>
        <message>
            <source>The bank, and what I enter here by hand</source>
            <translation>De bank, en wat ik hier met de hand invoer</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>Nieuwe administratie</translation>
        </message>
        <message>
            <source>What tells you that an invoice is paid?</source>
            <translation>Waaraan ziet u dat een factuur betaald is?</translation>
        </message>
        <message>
            <source>Currency of the books</source>
            <translation>Valuta van de boeken</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Bestand kiezen</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Administratie maken</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed)</source>
            <translation>Administraties (*.tegoed)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::NoteDialog</name>
        <message>
            <source>Write a note</source>
            <translation>Notitie maken</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Notitie opslaan</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Op een dag terugzetten op de lijst</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Volgende actie op</translation>
        </message>
        <message>
            <source>Type what is to be remembered.</source>
            <translation>Vul in wat er onthouden moet worden.</translation>
        </message>
        <message>
            <source>Note saved for %1</source>
            <translation>Notitie bij %1 opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PaymentDialog</name>
        <message>
            <source>Enter a payment</source>
            <translation>Betaling invoeren</translation>
        </message>
        <message>
            <source>Enter the payment</source>
            <translation>Betaling invoeren</translation>
        </message>
        <message>
            <source>Items it settles</source>
            <translation>Posten die ermee voldaan zijn</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Bedrag</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Betaald op</translation>
        </message>
        <message>
            <source>"%1" is no amount. Write it like %2.</source>
            <translation>"%1" is geen bedrag. Schrijf het als %2.</translation>
        </message>
        <message>
            <source>%1 of %2 noted as seen at the bank: the next list settles it</source>
            <translation>%1 van %2 genoteerd als gezien bij de bank: de volgende lijst lettert het af</translation>
        </message>
        <message>
            <source>%1 entered for %2</source>
            <translation>%1 ingevoerd voor %2</translation>
        </message>
        <message>
            <source>Amount in %1</source>
            <translation>Bedrag in %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ProposalsModel</name>
        <message>
            <source>left out</source>
            <translation>overgeslagen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ResultTab</name>
        <message>
            <source>written</source>
            <translation>geschreven</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verzonden</translation>
        </message>
        <message>
            <source>task made</source>
            <translation>taak gemaakt</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>wacht op vrijgave</translation>
        </message>
        <message>
            <source>could not be written</source>
            <translation>kon niet worden geschreven</translation>
        </message>
        <message>
            <source>of an earlier run</source>
            <translation>van een eerdere ronde</translation>
        </message>
        <message>
            <source>No letters were made in this window yet. Approve proposals, then make them.</source>
            <translation>In dit venster zijn nog geen brieven gemaakt. Geef voorstellen vrij en maak ze daarna.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) in %1</source>
            <translation>
                <numerusform>%Ln brief in %1</numerusform>
                <numerusform>%Ln brieven in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln task(s)</source>
            <translation>
                <numerusform>%Ln taak</numerusform>
                <numerusform>%Ln taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lapsed</source>
            <translation>
                <numerusform>%Ln ingetrokken</numerusform>
                <numerusform>%Ln ingetrokken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be written</source>
            <translation>
                <numerusform>%Ln kon niet worden geschreven</numerusform>
                <numerusform>%Ln konden niet worden geschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Open the folder with the letters</source>
            <translation>Map met de brieven openen</translation>
        </message>
        <message>
            <source>What the run made</source>
            <translation>Wat de ronde heeft gemaakt</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>ongedaan gemaakt</translation>
        </message>
        <message>
            <source>This run was taken back: what it decided counts as never made.</source>
            <translation>Deze ronde is ongedaan gemaakt: wat zij besloot, telt als nooit gemaakt.</translation>
        </message>
        <message numerus="yes">
            <source>The files of %Ln letter(s) are still in %1: do not send them.</source>
            <translation>
                <numerusform>De bestanden van %Ln brief staan nog in %1: verstuur ze niet.</numerusform>
                <numerusform>De bestanden van %Ln brieven staan nog in %1: verstuur ze niet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SkippedTab</name>
        <message>
            <source>All reasons</source>
            <translation>Alle redenen</translation>
        </message>
        <message>
            <source>Reasons why items get no letter today</source>
            <translation>Redenen waarom posten vandaag geen brief krijgen</translation>
        </message>
        <message>
            <source>Items that get no letter today</source>
            <translation>Posten die vandaag geen brief krijgen</translation>
        </message>
        <message>
            <source>Nothing is skipped</source>
            <translation>Er is niets overgeslagen</translation>
        </message>
        <message>
            <source>Each open item takes its next step today, or there are none.</source>
            <translation>Elke openstaande post krijgt vandaag de volgende stap, of er zijn er geen.</translation>
        </message>
        <message>
            <source>No skipped item fits &quot;%1&quot;</source>
            <translation>Geen overgeslagen post past bij &quot;%1&quot;</translation>
        </message>
        <message>
            <source>Escape in the filter shows all items again.</source>
            <translation>Escape in het filter toont weer alle posten.</translation>
        </message>
        <message>
            <source>Number, customer, amount</source>
            <translation>Nummer, klant, bedrag</translation>
        </message>
        <message>
            <source>Filter the skipped items</source>
            <translation>Overgeslagen posten filteren</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::StartPage</name>
        <message>
            <source>This ledger cannot be opened</source>
            <translation>Deze administratie kan niet worden geopend</translation>
        </message>
        <message>
            <source>Opening the ledger…</source>
            <translation>Administratie openen…</translation>
        </message>
        <message>
            <source>Welcome to Tegoed</source>
            <translation>Welkom bij Tegoed</translation>
        </message>
        <message>
            <source>Open the demo to look around with a made-up company. Or make a ledger of your own and import the list of open items of your accounting package.</source>
            <translation>Open het voorbeeld om rond te kijken bij een verzonnen bedrijf. Of maak een eigen administratie en lees de lijst met openstaande posten van uw boekhoudpakket in.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Voorbeeld openen</translation>
        </message>
        <message>
            <source>New ledger…</source>
            <translation>Nieuwe administratie…</translation>
        </message>
        <message>
            <source>Open a ledger…</source>
            <translation>Administratie openen…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Laatst geopend</translation>
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
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cancel the work that goes on</source>
            <translation>Het lopende werk annuleren</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>Hoe ver het werk is</translation>
        </message>
        <message>
            <source>✓ Books tie out: %1</source>
            <translation>✓ Boeken sluiten aan: %1</translation>
        </message>
        <message>
            <source>✗ Books differ by %1</source>
            <translation>✗ Boeken verschillen %1</translation>
        </message>
        <message>
            <source>Money read up to %1</source>
            <translation>Betalingen verwerkt tot en met %1</translation>
        </message>
        <message>
            <source>No money read yet</source>
            <translation>Nog geen betalingen verwerkt</translation>
        </message>
        <message>
            <source>Last import: %1</source>
            <translation>Laatst ingelezen: %1</translation>
        </message>
        <message>
            <source>Nothing imported yet</source>
            <translation>Nog niets ingelezen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undo what was just done</source>
            <translation>Ongedaan maken wat net is gedaan</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>Te bellen</translation>
        </message>
        <message>
            <source>Overdue invoices of these customers</source>
            <translation>Vervallen facturen van deze klanten</translation>
        </message>
        <message>
            <source>Opening review</source>
            <translation>Beoordeling bij aanvang</translation>
        </message>
        <message>
            <source>Nobody to act on today</source>
            <translation>Vandaag is niemand aan de beurt</translation>
        </message>
        <message>
            <source>This ledger has no open items yet. Import the list of open items of your accounting package: Ledger, Import a list.</source>
            <translation>Deze administratie heeft nog geen openstaande posten. Lees de lijst met openstaande posten van uw boekhoudpakket in: Administratie, Lijst inlezen.</translation>
        </message>
        <message>
            <source>Everything that is overdue is resting or stopped. The list fills by itself as days pass.</source>
            <translation>Alles wat vervallen is, rust of staat stil. De lijst vult zich vanzelf naarmate de dagen verstrijken.</translation>
        </message>
        <message>
            <source>Nobody fits "%1"</source>
            <translation>Niemand past bij "%1"</translation>
        </message>
        <message>
            <source>Escape in the filter shows all customers again.</source>
            <translation>Escape in het filter toont weer alle klanten.</translation>
        </message>
        <message>
            <source>Customer, number or reason</source>
            <translation>Klant, nummer of reden</translation>
        </message>
        <message>
            <source>Filter today's list</source>
            <translation>Lijst van vandaag filteren</translation>
        </message>
        <message>
            <source>Today's list</source>
            <translation>Lijst van vandaag</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>14-day letter</source>
            <translation>14-dagenbrief</translation>
        </message>
        <message>
            <source>notice of default</source>
            <translation>ingebrekestelling</translation>
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message>
            <source>Priority %1: %2</source>
            <translation>Prioriteit %1: %2</translation>
        </message>
        <message>
            <source>%1 overdue and to be asked for</source>
            <translation>%1 vervallen en te vragen</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Customer&apos;s name</source>
            <translation>Naam van de klant</translation>
        </message>
        <message>
            <source>Dunning level</source>
            <translation>Aanmaanniveau</translation>
        </message>
        <message>
            <source>Last reminder on</source>
            <translation>Laatst aangemaand op</translation>
        </message>
        <message>
            <source>Formal notice on</source>
            <translation>Formele brief op</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Uit handen gegeven op</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>Debit amount</source>
            <translation>Debetbedrag</translation>
        </message>
        <message>
            <source>Credit amount</source>
            <translation>Creditbedrag</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Debet of credit</translation>
        </message>
        <message>
            <source>Amount in own currency</source>
            <translation>Bedrag in eigen valuta</translation>
        </message>
        <message>
            <source>Open in own currency</source>
            <translation>Open in eigen valuta</translation>
        </message>
        <message>
            <source>Own currency</source>
            <translation>Eigen valuta</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
        <message>
            <source>Document status</source>
            <translation>Status van het document</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Boekstuk</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Huisnummer</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>No table was found in the file: check that it is the right export.</source>
            <translation>In het bestand is geen tabel gevonden: controleer of dit de juiste export is.</translation>
        </message>
        <message>
            <source>No column gives the field &quot;%1&quot;; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</source>
            <translation>Geen kolom geeft het veld &quot;%1&quot;; het bestand heeft %2: geef de kolom een van de koppen die de handleiding noemt. Met tegoedctl kunt u ook zeggen welke kolom het is.</translation>
        </message>
        <message>
            <source>The list leaves open what is the day and what is the month (%2). Choose the order of dates.</source>
            <translation>De lijst laat open wat de dag is en wat de maand (%2). Kies de volgorde van datums.</translation>
        </message>
        <message>
            <source>The list leaves open what is the decimal sign (%2). Choose how amounts are written.</source>
            <translation>De lijst laat open wat het decimaalteken is (%2). Kies hoe bedragen zijn geschreven.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a number: correct it, or choose above how amounts are written.</source>
            <translation>%1: &quot;%2&quot; is geen getal: verbeter het, of kies hierboven hoe bedragen zijn geschreven.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a date: correct it, or choose above the order of dates.</source>
            <translation>%1: &quot;%2&quot; is geen datum: verbeter die, of kies hierboven de volgorde van datums.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Nothing is taken in: correct them, or tick above that the good rows are taken in.</source>
            <translation>Foute regels: %1 van %2. Er wordt niets ingelezen: verbeter ze, of vink hierboven aan dat de goede regels worden ingelezen.</translation>
        </message>
        <message>
            <source>Not in this list any more: %1 of %2 open items (%3 of %4). Nothing is taken in: check that the list is complete, or tick above that you accept it.</source>
            <translation>Niet meer op deze lijst: %1 van %2 openstaande posten (%3 van %4). Er wordt niets ingelezen: controleer of de lijst volledig is, of vink hierboven aan dat u dit accepteert.</translation>
        </message>
        <message>
            <source>The list is of %1, and a list of %2 was read already: choose the newest list, or tick above that it is of another day.</source>
            <translation>De lijst is van %1, en een lijst van %2 is al ingelezen: kies de nieuwste lijst, of vink hierboven aan dat zij van een andere dag is.</translation>
        </message>
        <message>
            <source>There is no ledger %1: choose another one, or make a new one.</source>
            <translation>De administratie %1 bestaat niet: kies een andere, of maak een nieuwe.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>Payments are read up to %1 and should be up to %2: somebody who has paid might be reminded. Read the newest payments first, or make the letters all the same.</source>
            <translation>Betalingen zijn verwerkt tot en met %1 en dat moet %2 zijn: wie al heeft betaald, kan toch worden aangemaand. Lees eerst de nieuwste betalingen in, of maak de brieven toch.</translation>
        </message>
        <message>
            <source>There is an own company &quot;%1&quot; already: choose another name.</source>
            <translation>Er is al een eigen bedrijf &quot;%1&quot;: kies een andere naam.</translation>
        </message>
        <message>
            <source>This is no IBAN: a character is wrong or missing.</source>
            <translation>Dit is geen IBAN: er is een teken fout of vergeten.</translation>
        </message>
        <message>
            <source>This is no BIC: it has 8 or 11 characters, such as ABNANL2A.</source>
            <translation>Dit is geen BIC: die heeft 8 of 11 tekens, zoals ABNANL2A.</translation>
        </message>
        <message>
            <source>This is no e-mail address: it is written as name@domain.</source>
            <translation>Dit is geen e-mailadres: dat schrijft u als naam@domein.</translation>
        </message>
        <message>
            <source>This is no code of a country: it has two letters, such as NL, BE or DE.</source>
            <translation>Dit is geen landcode: die heeft twee letters, zoals NL, BE of DE.</translation>
        </message>
        <message>
            <source>This text is too long: about 1,000 characters fit.</source>
            <translation>Deze tekst is te lang: er passen ongeveer 1.000 tekens in.</translation>
        </message>
        <message>
            <source>This can&apos;t stay empty.</source>
            <translation>Dit kan niet leeg blijven.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Our companies</source>
            <translation>Eigen bedrijven</translation>
        </message>
        <message>
            <source>Who our letters come from and where they ask to pay. A change counts from the next letter on.</source>
            <translation>Van wie onze brieven komen en waarop zij vragen te betalen. Een wijziging geldt vanaf de volgende brief.</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Aanmaanschema's</translation>
        </message>
        <message>
            <source>Which steps an item takes and when. Nothing changes before you save.</source>
            <translation>Welke stappen een post neemt en wanneer. Er verandert niets tot u opslaat.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AddCompanyDialog</name>
        <message>
            <source>Add a company</source>
            <translation>Bedrijf toevoegen</translation>
        </message>
        <message>
            <source>A further company of our own, with letters and an account of its own</source>
            <translation>Nog een eigen bedrijf, met eigen brieven en een eigen rekening</translation>
        </message>
        <message>
            <source>Add the company</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CompaniesSection</name>
        <message>
            <source>Company without a name</source>
            <translation>Bedrijf zonder naam</translation>
        </message>
        <message>
            <source>%1 is changed</source>
            <translation>%1 is gewijzigd</translation>
        </message>
        <message>
            <source>%1 is added</source>
            <translation>%1 is toegevoegd</translation>
        </message>
        <message>
            <source>Picture for the head of letters</source>
            <translation>Afbeelding voor het hoofd van brieven</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Folder of the invoices&apos; PDF files</source>
            <translation>Map met de pdf-bestanden van de facturen</translation>
        </message>
        <message>
            <source>This picture can&apos;t be read: letters have the company&apos;s name in its place.</source>
            <translation>Deze afbeelding is niet te lezen: op brieven staat dan de naam van het bedrijf.</translation>
        </message>
        <message>
            <source>Name and address</source>
            <translation>Naam en adres</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betaling</translation>
        </message>
        <message>
            <source>Contact and registration</source>
            <translation>Contact en registratie</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>Add a company…</source>
            <translation>Bedrijf toevoegen…</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>Bedrijf toevoegen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose the picture</source>
            <translation>Afbeelding kiezen</translation>
        </message>
        <message>
            <source>Choose the folder of invoices</source>
            <translation>Map met facturen kiezen</translation>
        </message>
        <message>
            <source>Two letters: NL, BE, DE</source>
            <translation>Twee letters: NL, BE, DE</translation>
        </message>
        <message>
            <source>Address of a payment page; {reference} and {amount} are filled in</source>
            <translation>Adres van een betaalpagina; {reference} en {amount} worden ingevuld</translation>
        </message>
        <message>
            <source>Folder with NUMBER.pdf, or a pattern with {number}: invoices go along from the second reminder on</source>
            <translation>Map met NUMMER.pdf, of een patroon met {number}: facturen gaan mee vanaf de tweede herinnering</translation>
        </message>
        <message>
            <source>Letter with this letterhead</source>
            <translation>Brief met dit briefhoofd</translation>
        </message>
        <message>
            <source>A made-up first reminder, to show what letters look like</source>
            <translation>Een verzonnen eerste herinnering, om te zien hoe brieven eruitzien</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Onderdelen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CheckTab</name>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>fout</translation>
        </message>
        <message>
            <source>The head of the journal is copied</source>
            <translation>De kop van het journaal is gekopieerd</translation>
        </message>
        <message numerus="yes">
            <source>Head of the journal's chain, %Ln entry(ies):</source>
            <translation>
                <numerusform>Kop van de journaalketen, %Ln regel:</numerusform>
                <numerusform>Kop van de journaalketen, %Ln regels:</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the books</source>
            <translation>De boeken worden gecontroleerd</translation>
        </message>
        <message>
            <source>Stopped at %1 before the end: the checks below were made</source>
            <translation>Om %1 voor het einde gestopt: de controles hieronder zijn gedaan</translation>
        </message>
        <message>
            <source>Everything is in order, checked at %1</source>
            <translation>Alles is in orde, gecontroleerd om %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln check(s) found a fault at %1: put a backup back, or report it</source>
            <translation>
                <numerusform>%Ln controle vond om %1 een fout: zet een reservekopie terug, of meld het</numerusform>
                <numerusform>%Ln controles vonden om %1 een fout: zet een reservekopie terug, of meld het</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks of the ledger</source>
            <translation>Controles van de administratie</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Nog niet gecontroleerd</translation>
        </message>
        <message>
            <source>A check reads the whole ledger: the database file, what the open amounts follow from, and the chain of the journal. It changes nothing.</source>
            <translation>Een controle leest de hele administratie: het databasebestand, waar de openstaande bedragen uit volgen, en de keten van het journaal. Er verandert niets.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the head of the journal's chain</source>
            <translation>Kop van de journaalketen kopiëren</translation>
        </message>
        <message>
            <source>Noted elsewhere, it proves later that no entry was changed or taken out</source>
            <translation>Elders genoteerd bewijst dit later dat geen regel is gewijzigd of weggehaald</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DayEdit</name>
        <message>
            <source>This is no day: type day, month and year, such as %1.</source>
            <translation>Dit is geen dag: typ dag, maand en jaar, zoals %1.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::EntryPane</name>
        <message>
            <source>%1, %2, entry %3, business day %4</source>
            <translation>%1, %2, regel %3, werkdatum %4</translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, debiteurnummer %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more row(s)</source>
            <translation>
                <numerusform>en nog %Ln regel</numerusform>
                <numerusform>en nog %Ln regels</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was done after it that must be taken back first.</source>
            <translation>Er is daarna niets gedaan dat eerst ongedaan gemaakt moet worden.</translation>
        </message>
        <message>
            <source>Taken back on %1 by %2.</source>
            <translation>Ongedaan gemaakt op %1 door %2.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>It can't be taken back.</source>
            <translation>Dit kan niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>It can't be taken back: %1.</source>
            <translation>Dit kan niet ongedaan worden gemaakt: %1.</translation>
        </message>
        <message>
            <source>Take back &quot;%1&quot; of %2 first: it came later.</source>
            <translation>Maak eerst &quot;%1&quot; van %2 ongedaan: dat kwam later.</translation>
        </message>
        <message numerus="yes">
            <source>Take back %Ln later change(s) first, the newest before the others: &quot;%1&quot; of %2.</source>
            <translation>
                <numerusform>Maak eerst %Ln latere wijziging ongedaan, de nieuwste als eerste: &quot;%1&quot; van %2.</numerusform>
                <numerusform>Maak eerst %Ln latere wijzigingen ongedaan, de nieuwste als eerste: &quot;%1&quot; van %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the entry says</source>
            <translation>Wat er in de regel staat</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>Wat de regel wijzigde</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalFilterBar</name>
        <message>
            <source>All changes</source>
            <translation>Alle wijzigingen</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>Filter the journal</source>
            <translation>Journaal filteren</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Soort wijziging</translation>
        </message>
        <message>
            <source>Who made the change</source>
            <translation>Wie de wijziging deed</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Debiteurnr.</translation>
        </message>
        <message>
            <source>Number of the customer</source>
            <translation>Debiteurnummer</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Vanaf dag</translation>
        </message>
        <message>
            <source>Up to day</source>
            <translation>T/m dag</translation>
        </message>
        <message>
            <source>Words, amount</source>
            <translation>Woorden, bedrag</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalModel</name>
        <message>
            <source>%1 (taken back)</source>
            <translation>%1 (ongedaan gemaakt)</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Getoond</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Niets te tonen</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>Er is nog niets gedaan</translation>
        </message>
        <message>
            <source>Each change of this ledger will stand here with its moment, its maker, and what it was before.</source>
            <translation>Elke wijziging van deze administratie komt hier te staan: wanneer, door wie, en wat het eerst was.</translation>
        </message>
        <message>
            <source>No entry fits</source>
            <translation>Geen regel voldoet</translation>
        </message>
        <message>
            <source>Take a condition away: Escape empties a field.</source>
            <translation>Haal een voorwaarde weg: Escape maakt een veld leeg.</translation>
        </message>
        <message>
            <source>Take &quot;%1&quot; back?</source>
            <translation>&quot;%1&quot; ongedaan maken?</translation>
        </message>
        <message>
            <source>The ledger is then as it was before. The journal keeps the entry and says that it was taken back.</source>
            <translation>De administratie is dan weer zoals daarvoor. De regel blijft in het journaal staan, met erbij dat hij ongedaan is gemaakt.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
        <message>
            <source>Export the journal</source>
            <translation>Journaal exporteren</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV-bestand (*.csv)</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>journaal</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) written to %1</source>
            <translation>
                <numerusform>%Ln regel geschreven naar %1</numerusform>
                <numerusform>%Ln regels geschreven naar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting the journal</source>
            <translation>Journaal exporteren</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>Controle van de boeken</translation>
        </message>
        <message>
            <source>Parts of the journal page</source>
            <translation>Onderdelen van de journaalpagina</translation>
        </message>
        <message>
            <source>Entries of the journal</source>
            <translation>Regels van het journaal</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AssignPolicyDialog</name>
        <message>
            <source>Who follows this schedule</source>
            <translation>Wie dit schema volgt</translation>
        </message>
        <message>
            <source>Schedule %1</source>
            <translation>Schema %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Toewijzen</translation>
        </message>
        <message>
            <source>Everybody without another schedule</source>
            <translation>Iedereen zonder ander schema</translation>
        </message>
        <message>
            <source>Segment %1</source>
            <translation>Het segment %1</translation>
        </message>
        <message>
            <source>Customers by number</source>
            <translation>Klanten op nummer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Customer numbers, also a column pasted from a spreadsheet</source>
            <translation>Debiteurnummers, ook een kolom geplakt uit een spreadsheet</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummers</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Uitkomst</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get this schedule as their own</source>
            <translation>
                <numerusform>%Ln klant krijgt dit als eigen schema</numerusform>
                <numerusform>%Ln klanten krijgen dit als eigen schema</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not known</source>
            <translation>
                <numerusform>%Ln nummer is onbekend</numerusform>
                <numerusform>%Ln nummers zijn onbekend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) have no schedule of their own; those of a segment with a schedule keep that</source>
            <translation>
                <numerusform>%Ln klant heeft geen eigen schema; wie in een segment met een schema zit houdt dat</numerusform>
                <numerusform>%Ln klanten hebben geen eigen schema; wie in een segment met een schema zit houdt dat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) of the segment have no schedule of their own</source>
            <translation>
                <numerusform>%Ln klant uit het segment heeft geen eigen schema</numerusform>
                <numerusform>%Ln klanten uit het segment hebben geen eigen schema</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the numbers of the customers.</source>
            <translation>Typ of plak de nummers van de klanten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) follow %1 now</source>
            <translation>
                <numerusform>%Ln klant volgt nu %1</numerusform>
                <numerusform>%Ln klanten volgen nu %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: schedule %2 now</source>
            <translation>%1: nu schema %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CopyPolicyDialog</name>
        <message>
            <source>Save as a new schedule</source>
            <translation>Opslaan als nieuw schema</translation>
        </message>
        <message>
            <source>A copy of %1</source>
            <translation>Een kopie van %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Give the schedule a name.</source>
            <translation>Geef het schema een naam.</translation>
        </message>
        <message>
            <source>There is a schedule with this name already: choose another.</source>
            <translation>Er is al een schema met deze naam: kies een andere.</translation>
        </message>
        <message>
            <source>Schedule %1 saved</source>
            <translation>Schema %1 opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PoliciesView</name>
        <message>
            <source>edited, not saved</source>
            <translation>bewerkt, niet opgeslagen</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigen</translation>
        </message>
        <message>
            <source>shipped, changed</source>
            <translation>geleverd, gewijzigd</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>geleverd</translation>
        </message>
        <message>
            <source>everybody without another</source>
            <translation>iedereen zonder ander schema</translation>
        </message>
        <message>
            <source>segment %1</source>
            <translation>het segment %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) by name</source>
            <translation>
                <numerusform>%Ln klant op naam</numerusform>
                <numerusform>%Ln klanten op naam</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>There is no further stage that fits in: each stands in a schedule once.</source>
            <translation>Er past geen stap meer bij: elke stap staat één keer in een schema.</translation>
        </message>
        <message>
            <source>Put back as shipped…</source>
            <translation>Terugzetten…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Move a step or change a field: what that changes in today's plan is shown here before you save it.</source>
            <translation>Verplaats een stap of wijzig een veld: wat dat verandert aan het plan van vandaag staat hier voordat u opslaat.</translation>
        </message>
        <message>
            <source>The effect is shown once the schedule has no fault.</source>
            <translation>Het effect wordt getoond zodra het schema geen fout heeft.</translation>
        </message>
        <message>
            <source>Schedule %1 saved</source>
            <translation>Schema %1 opgeslagen</translation>
        </message>
        <message>
            <source>Put %1 back as it is shipped?</source>
            <translation>%1 terugzetten zoals geleverd?</translation>
        </message>
        <message>
            <source>Remove schedule %1?</source>
            <translation>Schema %1 verwijderen?</translation>
        </message>
        <message numerus="yes">
            <source>Your changes of this schedule go. %Ln customer(s) follow it.</source>
            <translation>
                <numerusform>Uw wijzigingen van dit schema vervallen. %Ln klant volgt het.</numerusform>
                <numerusform>Uw wijzigingen van dit schema vervallen. %Ln klanten volgen het.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>Ongedaan maken brengt het terug.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Schedule %1 is as it is shipped</source>
            <translation>Schema %1 is weer zoals geleverd</translation>
        </message>
        <message>
            <source>Schedule %1 removed</source>
            <translation>Schema %1 verwijderd</translation>
        </message>
        <message>
            <source>Schedule %1 is copied as JSON, as policy set reads it</source>
            <translation>Schema %1 is gekopieerd als JSON, zoals policy set het leest</translation>
        </message>
        <message>
            <source>Save the schedule as a PDF</source>
            <translation>Schema opslaan als PDF</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDF-bestand (*.pdf)</translation>
        </message>
        <message>
            <source>dunning schedule %1</source>
            <translation>aanmaanschema %1</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschreven: %1</translation>
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation>Schema schrijven</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Aanmaanschema's</translation>
        </message>
        <message>
            <source>Steps on the time line</source>
            <translation>Stappen op de tijdlijn</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Dupliceren…</translation>
        </message>
        <message>
            <source>Who follows it…</source>
            <translation>Wie volgt dit…</translation>
        </message>
        <message>
            <source>As PDF…</source>
            <translation>Als PDF…</translation>
        </message>
        <message>
            <source>Drop the edits</source>
            <translation>Bewerking vervallen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Remove the schedule, or put it back as shipped</source>
            <translation>Schema verwijderen of terugzetten zoals geleverd</translation>
        </message>
        <message>
            <source>Drag a step, or choose it with ↑ ↓ and move it with ← →; with Shift by a week. What falls on a day off follows on the next business day.</source>
            <translation>Sleep een stap, of kies hem met ↑ ↓ en verplaats hem met ← →; met Shift een week. Wat op een vrije dag valt volgt op de eerstvolgende werkdag.</translation>
        </message>
        <message>
            <source>Calendar days from the due date. The bar that leads to a step is its waiting time after the step before.</source>
            <translation>Kalenderdagen vanaf de vervaldatum. De balk naar een stap toe is de wachttijd na de vorige stap.</translation>
        </message>
        <message>
            <source>As JSON</source>
            <translation>Als JSON</translation>
        </message>
        <message>
            <source>Copies the schedule as policy set reads it</source>
            <translation>Kopieert het schema zoals policy set het leest</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyEffectPane</name>
        <message>
            <source>Today's plan stays as it is.</source>
            <translation>Het plan van vandaag blijft zoals het is.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) more get a letter</source>
            <translation>
                <numerusform>%Ln klant meer krijgt een brief</numerusform>
                <numerusform>%Ln klanten meer krijgen een brief</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get none any more</source>
            <translation>
                <numerusform>%Ln klant krijgt er geen meer</numerusform>
                <numerusform>%Ln klanten krijgen er geen meer</numerusform>
            </translation>
        </message>
        <message>
            <source>the same customers get a letter</source>
            <translation>dezelfde klanten krijgen een brief</translation>
        </message>
        <message>
            <source>Today, once saved: %1. Proposals that change: %2.</source>
            <translation>Vandaag, na het opslaan: %1. Voorstellen die wijzigen: %2.</translation>
        </message>
        <message>
            <source>Today is no business day: shown as if it were.</source>
            <translation>Vandaag is geen werkdag: getoond alsof het er een was.</translation>
        </message>
        <message numerus="yes">
            <source>Listed are the first %Ln.</source>
            <translation>
                <numerusform>Getoond wordt de eerste %Ln.</numerusform>
                <numerusform>Getoond worden de eerste %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals of today by stage, before and after</source>
            <translation>Voorstellen van vandaag per stap, eerst en daarna</translation>
        </message>
        <message>
            <source>Customers whose proposal changes</source>
            <translation>Klanten van wie het voorstel wijzigt</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyForm</name>
        <message>
            <source>Stage</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Days after the due date</source>
            <translation>Dagen na de vervaldatum</translation>
        </message>
        <message>
            <source>Days after the step before, at least</source>
            <translation>Wachttijd na de vorige stap (dagen)</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>Kopie naar</translation>
        </message>
        <message>
            <source>Days between two reminder letters</source>
            <translation>Dagen tussen twee herinneringsbrieven</translation>
        </message>
        <message>
            <source>Reminders from</source>
            <translation>Herinneringen vanaf</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Bellen vanaf</translation>
        </message>
        <message>
            <source>Formal notices from</source>
            <translation>Ingebrekestelling vanaf</translation>
        </message>
        <message>
            <source>Hand over from</source>
            <translation>Uit handen geven vanaf</translation>
        </message>
        <message>
            <source>Days to pay after a reminder</source>
            <translation>Betaaltermijn herinnering (dagen)</translation>
        </message>
        <message>
            <source>Days to pay after reminder 4</source>
            <translation>Betaaltermijn laatste aanmaning (dagen)</translation>
        </message>
        <message>
            <source>Days to pay after a notice of default</source>
            <translation>Betaaltermijn ingebrekestelling (dagen)</translation>
        </message>
        <message>
            <source>Only items due from</source>
            <translation>Alleen posten die vervallen vanaf</translation>
        </message>
        <message>
            <source>Step: %1</source>
            <translation>Stap: %1</translation>
        </message>
        <message>
            <source>No steps</source>
            <translation>Geen stappen</translation>
        </message>
        <message>
            <source>None chosen: as the customer prefers, else by e-mail, else by letter.</source>
            <translation>Niets gekozen: zoals de klant het wil, anders per e-mail, anders per brief.</translation>
        </message>
        <message>
            <source>As the customer prefers among these; else the first that can reach the customer, in the order in which you ticked them.</source>
            <translation>Zoals de klant het wil uit deze; anders de eerste die de klant kan bereiken, in de volgorde waarin u ze aanvinkte.</translation>
        </message>
        <message>
            <source>A call is a task: no letter goes out.</source>
            <translation>Bellen is een taak: er gaat geen brief uit.</translation>
        </message>
        <message>
            <source>Always by letter and by e-mail, and always approved by name.</source>
            <translation>Altijd per brief en per e-mail, en altijd op naam vrijgegeven.</translation>
        </message>
        <message>
            <source>A task: no letter goes out. Always approved by name.</source>
            <translation>Een taak: er gaat geen brief uit. Altijd op naam vrijgegeven.</translation>
        </message>
        <message>
            <source>Copy to: %1</source>
            <translation>Kopie naar: %1</translation>
        </message>
        <message>
            <source>Channel: %1</source>
            <translation>Kanaal: %1</translation>
        </message>
        <message>
            <source>Only after somebody approved it by name</source>
            <translation>Alleen nadat iemand het op naam heeft vrijgegeven</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Stap toevoegen</translation>
        </message>
        <message>
            <source>Another step after this one, with the same settings (Insert on the time line)</source>
            <translation>Nog een stap na deze, met dezelfde instellingen (Insert op de tijdlijn)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the step</source>
            <translation>Stap verwijderen</translation>
        </message>
        <message>
            <source>Takes this step away (Delete on the time line)</source>
            <translation>Haalt deze stap weg (Delete op de tijdlijn)</translation>
        </message>
        <message>
            <source>The whole schedule</source>
            <translation>Het hele schema</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Alle posten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PolicyTimeLine</name>
        <message>
            <source>No steps</source>
            <translation>Geen stappen</translation>
        </message>
    </context>
</TS>
