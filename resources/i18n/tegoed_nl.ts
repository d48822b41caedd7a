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
            <translation>Weglaten</translation>
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
            <source>Letter or e-mail</source>
            <translation>Brief of e-mail</translation>
        </message>
        <message>
            <source>Next preview</source>
            <translation>Volgend voorbeeld</translation>
        </message>
        <message>
            <source>Previous preview</source>
            <translation>Vorig voorbeeld</translation>
        </message>
        <message>
            <source>Enlarge the letter</source>
            <translation>Brief vergroten</translation>
        </message>
        <message>
            <source>Reduce the letter</source>
            <translation>Brief verkleinen</translation>
        </message>
        <message>
            <source>Fit the letter to the width</source>
            <translation>Brief op de breedte passen</translation>
        </message>
        <message>
            <source>Approve the first…</source>
            <translation>Eerste vrijgeven…</translation>
        </message>
        <message>
            <source>Approve this stage</source>
            <translation>Deze stap vrijgeven</translation>
        </message>
        <message>
            <source>Withdraw all approvals</source>
            <translation>Alle vrijgaven intrekken</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Aanhouden…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Klant openen</translation>
        </message>
        <message>
            <source>Show what changed</source>
            <translation>Wijzigingen tonen</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>Show the runs</source>
            <translation>Rondes tonen</translation>
        </message>
        <message>
            <source>All letters as one PDF…</source>
            <translation>Alle brieven in één PDF…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Group by…</source>
            <translation>Groeperen op…</translation>
        </message>
        <message>
            <source>View…</source>
            <translation>Weergave…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Kolommen…</translation>
        </message>
        <message>
            <source>Copy for a spreadsheet</source>
            <translation>Kopiëren voor een rekenblad</translation>
        </message>
        <message>
            <source>Find pasted numbers</source>
            <translation>Geplakte nummers zoeken</translation>
        </message>
        <message>
            <source>Export what is shown…</source>
            <translation>Exporteren wat u ziet…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Opzijzetten…</translation>
        </message>
        <message>
            <source>Previous customer of the list</source>
            <translation>Vorige klant van de lijst</translation>
        </message>
        <message>
            <source>Next customer of the list</source>
            <translation>Volgende klant van de lijst</translation>
        </message>
        <message>
            <source>Show the items</source>
            <translation>Posten tonen</translation>
        </message>
        <message>
            <source>Show the payments</source>
            <translation>Betalingen tonen</translation>
        </message>
        <message>
            <source>Show the letters</source>
            <translation>Brieven tonen</translation>
        </message>
        <message>
            <source>Show the contacts</source>
            <translation>Contactpersonen tonen</translation>
        </message>
        <message>
            <source>Show how they pay</source>
            <translation>Betaalgedrag tonen</translation>
        </message>
        <message>
            <source>Show the timeline</source>
            <translation>Tijdlijn tonen</translation>
        </message>
        <message>
            <source>Show and change the details</source>
            <translation>Gegevens tonen en wijzigen</translation>
        </message>
        <message>
            <source>Settled items, too</source>
            <translation>Ook voldane posten</translation>
        </message>
        <message>
            <source>Allocate…</source>
            <translation>Afletteren…</translation>
        </message>
        <message>
            <source>Take the allocation back</source>
            <translation>Aflettering terugdraaien</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Brief openen</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>Nieuwe contactpersoon…</translation>
        </message>
        <message>
            <source>Change the contact…</source>
            <translation>Contactpersoon wijzigen…</translation>
        </message>
        <message>
            <source>Delete the contact</source>
            <translation>Contactpersoon verwijderen</translation>
        </message>
        <message>
            <source>Let reminders go on</source>
            <translation>Aanmaanstop opheffen</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Nieuw venster</translation>
        </message>
        <message>
            <source>Undo history…</source>
            <translation>Wijzigingen ongedaan maken…</translation>
        </message>
        <message>
            <source>Search everywhere…</source>
            <translation>Overal zoeken…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vooruit</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Zoals het bureaublad</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Gewone tekst</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Toetsen wijzigen…</translation>
        </message>
        <message>
            <source>About Tegoed</source>
            <translation>Over Tegoed</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Ochtend</translation>
        </message>
        <message>
            <source>Take everything in</source>
            <translation>Alles inlezen</translation>
        </message>
        <message>
            <source>Inbox folder…</source>
            <translation>Map Postvak…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Opzijleggen</translation>
        </message>
        <message>
            <source>Look into the folder again</source>
            <translation>Opnieuw in de map kijken</translation>
        </message>
        <message>
            <source>Was paid</source>
            <translation>Is betaald</translation>
        </message>
        <message>
            <source>Was credited</source>
            <translation>Is gecrediteerd</translation>
        </message>
        <message>
            <source>Was written off</source>
            <translation>Is afgeboekt</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Opslaan als CSV…</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Afgehandeld</translation>
        </message>
        <message>
            <source>Paste data…</source>
            <translation>Gegevens plakken…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Milder step</source>
            <translation>Mildere stap</translation>
        </message>
        <message>
            <source>Severer step</source>
            <translation>Strengere stap</translation>
        </message>
        <message>
            <source>Call first</source>
            <translation>Eerst bellen</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Beslissen…</translation>
        </message>
        <message>
            <source>Opening review…</source>
            <translation>Beoordeling bij aanvang…</translation>
        </message>
        <message>
            <source>Save the letter text or the schedule</source>
            <translation>Brieftekst of schema opslaan</translation>
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
        <message>
            <source>Change the chosen items…</source>
            <translation>Gekozen posten wijzigen…</translation>
        </message>
        <message>
            <source>Switch user…</source>
            <translation>Van gebruiker wisselen…</translation>
        </message>
        <message>
            <source>Account statement…</source>
            <translation>Rekeningoverzicht…</translation>
        </message>
        <message>
            <source>Statement, start again</source>
            <translation>Overzicht, opnieuw</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Afboeken</translation>
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
        <message>
            <source>Change</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Last step on</source>
            <translation>Laatste stap op</translation>
        </message>
        <message>
            <source>Dunning block</source>
            <translation>Aanmaanstop</translation>
        </message>
        <message>
            <source>Disputed amount</source>
            <translation>Betwist bedrag</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Dagen te laat</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Gemiddeld</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Werkt</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Toets</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er veranderde</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>Gone since</source>
            <translation>Weg sinds</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Business or not</source>
            <translation>Zakelijk of niet</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>Today's plan</source>
            <translation>Plan van vandaag</translation>
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
        <name>tegoed::ui::AccountStatement</name>
        <message>
            <source>Account statement of %1</source>
            <translation>Rekeningoverzicht van %1</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Bestand vervangen?</translation>
        </message>
        <message>
            <source>%1 exists already.</source>
            <translation>%1 bestaat al.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>Account statement written: nothing is open</source>
            <translation>Rekeningoverzicht geschreven: er staat niets open</translation>
        </message>
        <message numerus="yes">
            <source>Account statement of %Ln item(s) written</source>
            <translation>
                <numerusform>Rekeningoverzicht met %Ln post geschreven</numerusform>
                <numerusform>Rekeningoverzicht met %Ln posten geschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing the account statement</source>
            <translation>Rekeningoverzicht schrijven</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BulkDialog</name>
        <message>
            <source>Bulk change</source>
            <translation>Meerdere posten wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) chosen</source>
            <translation>
                <numerusform>%Ln post gekozen</numerusform>
                <numerusform>%Ln posten gekozen</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Uitvoeren</translation>
        </message>
        <message>
            <source>Carry out (%1)</source>
            <translation>Uitvoeren (%1)</translation>
        </message>
        <message>
            <source>Put back on the list on a day</source>
            <translation>Op een dag terugzetten op de lijst</translation>
        </message>
        <message>
            <source>Hold until a day</source>
            <translation>Aanmaanstop tot en met een dag</translation>
        </message>
        <message>
            <source>Lift the holds</source>
            <translation>Aanmaanstop opheffen</translation>
        </message>
        <message>
            <source>Note on the customers</source>
            <translation>Notitie bij de klanten</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
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
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Volgende actie op</translation>
        </message>
        <message>
            <source>What that does</source>
            <translation>Wat dat doet</translation>
        </message>
        <message>
            <source>Customers whose items change</source>
            <translation>Klanten van wie posten wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Listed are the first %Ln.</source>
            <translation>
                <numerusform>De eerste %Ln staat in de lijst.</numerusform>
                <numerusform>De eerste %Ln staan in de lijst.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 drops out</source>
            <translation>%1 vervalt</translation>
        </message>
        <message>
            <source>%1 comes in</source>
            <translation>%1 komt erbij</translation>
        </message>
        <message>
            <source>None of the chosen items changes.</source>
            <translation>Geen van de gekozen posten wijzigt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln post</numerusform>
                <numerusform>%Ln posten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s)</source>
            <translation>
                <numerusform>%Ln klant</numerusform>
                <numerusform>%Ln klanten</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: %1 of %2, open %3.</source>
            <translation>Genoteerd: %1 van %2, open %3.</translation>
        </message>
        <message>
            <source>Changes: %1 of %2, open %3.</source>
            <translation>Wijzigt: %1 van %2, open %3.</translation>
        </message>
        <message>
            <source>%1 held as long or longer already</source>
            <translation>%1 al even lang of langer met aanmaanstop</translation>
        </message>
        <message>
            <source>%1 without a hold</source>
            <translation>%1 zonder aanmaanstop</translation>
        </message>
        <message>
            <source>%1 held through the customer (end that hold there)</source>
            <translation>%1 met een aanmaanstop op de klant (hef die daar op)</translation>
        </message>
        <message>
            <source>%1 blocked by the accounting package's list</source>
            <translation>%1 geblokkeerd door de lijst van het boekhoudpakket</translation>
        </message>
        <message>
            <source>%1 credit (takes no step)</source>
            <translation>%1 credit (krijgt geen stap)</translation>
        </message>
        <message>
            <source>%1 settled or taken back</source>
            <translation>%1 afgeletterd of teruggedraaid</translation>
        </message>
        <message>
            <source>Unchanged: %1.</source>
            <translation>Ongewijzigd: %1.</translation>
        </message>
        <message>
            <source>A note changes nothing in today's plan.</source>
            <translation>Een notitie verandert niets aan het plan van vandaag.</translation>
        </message>
        <message>
            <source>Today's plan stays as it is.</source>
            <translation>Het plan van vandaag blijft zoals het is.</translation>
        </message>
        <message>
            <source>Today's plan: %1 → %2 proposals, of which %3 with another content.</source>
            <translation>Plan van vandaag: %1 → %2 voorstellen, waarvan %3 met een andere inhoud.</translation>
        </message>
        <message>
            <source>Today is no business day: shown as if it were.</source>
            <translation>Vandaag is geen werkdag: getoond alsof het er een was.</translation>
        </message>
        <message>
            <source>Type why no reminders should go out: a colleague will ask.</source>
            <translation>Vul in waarom er geen aanmaningen uit mogen: een collega zal ernaar vragen.</translation>
        </message>
        <message>
            <source>Type what is to be remembered.</source>
            <translation>Vul in wat er onthouden moet worden.</translation>
        </message>
        <message>
            <source>The result is still being worked out: look at it first.</source>
            <translation>Het resultaat wordt nog berekend: bekijk het eerst.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) held until %1</source>
            <translation>
                <numerusform>%Ln post met aanmaanstop tot en met %1</numerusform>
                <numerusform>%Ln posten met aanmaanstop tot en met %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold lifted of %Ln item(s)</source>
            <translation>
                <numerusform>Aanmaanstop van %Ln post opgeheven</numerusform>
                <numerusform>Aanmaanstop van %Ln posten opgeheven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note saved for %Ln customer(s)</source>
            <translation>
                <numerusform>Notitie opgeslagen bij %Ln klant</numerusform>
                <numerusform>Notitie opgeslagen bij %Ln klanten</numerusform>
            </translation>
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
        <message>
            <source>Reminders to %1 go on</source>
            <translation>De aanmaanstop van %1 is opgeheven</translation>
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
            <source>Folder for letters</source>
            <translation>Map voor brieven</translation>
        </message>
        <message>
            <source>Make the approved letters?</source>
            <translation>Vrijgegeven brieven maken?</translation>
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
            <source>Parts of the dunning page</source>
            <translation>Onderdelen van de pagina Aanmanen</translation>
        </message>
        <message>
            <source>Letters go to %1</source>
            <translation>Brieven komen in %1</translation>
        </message>
        <message>
            <source>Changed since you started to approve: %1</source>
            <translation>Gewijzigd sinds u begon vrij te geven: %1</translation>
        </message>
        <message>
            <source>What is made asks for %1 and is recorded; the files are written to %2. Undo takes the run back; files that are written stay.</source>
            <translation>Wat wordt gemaakt vraagt om %1 en wordt vastgelegd; de bestanden komen in %2. Ongedaan maken draait de ronde terug; geschreven bestanden blijven staan.</translation>
        </message>
        <message>
            <source>Letters as PDF</source>
            <translation>Brieven als PDF</translation>
        </message>
        <message>
            <source>of these also as an e-mail to send</source>
            <translation>waarvan ook als te versturen e-mail</translation>
        </message>
        <message>
            <source>copies to others</source>
            <translation>kopieën aan anderen</translation>
        </message>
        <message>
            <source>Tasks to call</source>
            <translation>Taken om te bellen</translation>
        </message>
        <message>
            <source>Tasks to hand over to the agency</source>
            <translation>Taken om uit handen te geven</translation>
        </message>
        <message>
            <source>Stay proposed: not approved</source>
            <translation>Blijven staan: niet vrijgegeven</translation>
        </message>
        <message>
            <source>Stay proposed: left out of this run</source>
            <translation>Blijven staan: deze ronde weggelaten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed while you approved, and wait(s) again</source>
            <translation>
                <numerusform>%Ln is gewijzigd tijdens het vrijgeven en wacht opnieuw</numerusform>
                <numerusform>%Ln zijn gewijzigd tijdens het vrijgeven en wachten opnieuw</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Rondes</translation>
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
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lijsten (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lezen…</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lijst lezen</translation>
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
            <translation>Ingelezen: %1 nieuw, %2 gewijzigd, %3 voldaan</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>Take in (%1)</source>
            <translation>Inlezen (%1)</translation>
        </message>
        <message>
            <source>Choose files (%1), or drop them anywhere on the window</source>
            <translation>Bestanden kiezen (%1), of ze ergens op het venster laten vallen</translation>
        </message>
        <message>
            <source>Choose a list, or drop it here</source>
            <translation>Kies een lijst, of sleep die hierheen</translation>
        </message>
        <message>
            <source>Open items, customers or contacts, as your package exports them. Nothing is taken in before you say so.</source>
            <translation>Openstaande posten, klanten of contactpersonen, zoals uw pakket ze exporteert. Er wordt niets ingelezen voordat u dat zegt.</translation>
        </message>
        <message>
            <source>This file can&apos;t be read</source>
            <translation>Dit bestand is niet te lezen</translation>
        </message>
        <message>
            <source>Looking what would change…</source>
            <translation>Kijken wat er zou veranderen…</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more file(s)</source>
            <translation>
                <numerusform>en nog %Ln bestand</numerusform>
                <numerusform>en nog %Ln bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Bestand tonen</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Opnieuw bekijken</translation>
        </message>
        <message>
            <source>%1 is forgotten</source>
            <translation>%1 is vergeten</translation>
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
            <source>Words are looked for in numbers, names and amounts. Conditions are written like overdue&gt;30, open&gt;=1000 or stage:reminder-2. Escape shows all items again.</source>
            <translation>Woorden worden gezocht in nummers, namen en bedragen. Voorwaarden schrijft u als vervallen&gt;30, open&gt;=1000 of stap:aanmaning. Escape toont weer alle posten.</translation>
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
        <message>
            <source>&quot;%1&quot; is left out: %2 asks for %3.</source>
            <translation>&quot;%1&quot; telt niet mee: achter %2 hoort %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is left out: there is no such field. Fields are %2. To look for these words write them between quotation marks.</source>
            <translation>&quot;%1&quot; telt niet mee: dat veld bestaat niet. Velden zijn %2. Zoekt u deze tekst zelf, zet hem dan tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>open %1, overdue %2</source>
            <translation>open %1, vervallen %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln post</numerusform>
                <numerusform>%Ln posten</numerusform>
            </translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Groeperen op</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>klant</translation>
        </message>
        <message>
            <source>credit controller</source>
            <translation>behandelaar</translation>
        </message>
        <message>
            <source>segment</source>
            <translation>klantsegment</translation>
        </message>
        <message>
            <source>last step</source>
            <translation>laatste stap</translation>
        </message>
        <message>
            <source>due week</source>
            <translation>week van vervallen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied, with headings</source>
            <translation>
                <numerusform>%Ln regel gekopieerd, met koppen</numerusform>
                <numerusform>%Ln regels gekopieerd, met koppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a column of invoice numbers in a spreadsheet first.</source>
            <translation>Kopieer eerst een kolom factuurnummers in een rekenblad.</translation>
        </message>
        <message>
            <source>%1 of %2 numbers found.</source>
            <translation>%1 van %2 nummers gevonden.</translation>
        </message>
        <message>
            <source>Not found: %1.</source>
            <translation>Niet gevonden: %1.</translation>
        </message>
        <message>
            <source>More than one item: %1.</source>
            <translation>Meer dan één post: %1.</translation>
        </message>
        <message>
            <source>No open item fits &quot;%1&quot;</source>
            <translation>Geen openstaande post past bij &quot;%1&quot;</translation>
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
        <message>
            <source>%1 is open in another window, which comes to the front.</source>
            <translation>%1 is al open in een ander venster; dat komt naar voren.</translation>
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
        <message>
            <source>Putting the copy back</source>
            <translation>Kopie terugzetten</translation>
        </message>
        <message>
            <source>The copy is put back; what it replaced is kept as %1</source>
            <translation>De kopie is teruggezet; wat zij verving is bewaard als %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>The font Noto Sans is not installed: the window and its letters look different on this computer. Install the package fonts-noto-core.</source>
            <translation>Het lettertype Noto Sans is niet geïnstalleerd: het venster en de brieven zien er op deze computer anders uit. Installeer het pakket fonts-noto-core.</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>Verlaten zonder op te slaan?</translation>
        </message>
        <message>
            <source>Something that was typed or chosen is not saved, and is lost if you leave: %1.</source>
            <translation>Wat u hebt ingetypt of gekozen is nog niet opgeslagen en gaat verloren als u doorgaat: %1.</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Verlaten zonder opslaan</translation>
        </message>
        <message>
            <source>Leave before it is done?</source>
            <translation>Afsluiten voordat het klaar is?</translation>
        </message>
        <message>
            <source>This is still under way: %1. The window leaves by itself once it is done; if you leave now, it may be left undone.</source>
            <translation>Dit is nog bezig: %1. Er wordt vanzelf afgesloten zodra het klaar is; sluit u nu af, dan blijft het misschien half gedaan.</translation>
        </message>
        <message>
            <source>Your last changes are not saved yet: the file is slow, or another program holds it. The window leaves by itself once they are saved; if you leave now, they may be lost.</source>
            <translation>Uw laatste wijzigingen zijn nog niet opgeslagen: het bestand is traag, of een ander programma houdt het vast. Er wordt vanzelf afgesloten zodra ze zijn opgeslagen; sluit u nu af, dan gaan ze misschien verloren.</translation>
        </message>
        <message>
            <source>Leave now</source>
            <translation>Nu afsluiten</translation>
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
        <message>
            <source>Step 1 of 3: your ledger</source>
            <translation>Stap 1 van 3: uw administratie</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Uw bedrijf</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN-nummer</translation>
        </message>
        <message>
            <source>Stands on letters; may wait</source>
            <translation>Komt op brieven; kan later</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no currency: three letters, like EUR.</source>
            <translation>&quot;%1&quot; is geen valuta: drie letters, zoals EUR.</translation>
        </message>
        <message>
            <source>The IBAN is not right: a digit is missing or wrong.</source>
            <translation>Het IBAN klopt niet: er ontbreekt een teken of er is er een fout.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name, or open that ledger.</source>
            <translation>Er is al een bestand met deze naam: kies een andere naam, of open die administratie.</translation>
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
        <message>
            <source>&quot;%1&quot; is no amount. Write it like %2.</source>
            <translation>&quot;%1&quot; is geen bedrag. Schrijf het als %2.</translation>
        </message>
        <message>
            <source>A payment settles items of one currency.</source>
            <translation>Met een betaling worden posten in één valuta voldaan.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ProposalsModel</name>
        <message>
            <source>left out</source>
            <translation>weggelaten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::RailButton</name>
        <message>
            <source>Key %1</source>
            <translation>Toets %1</translation>
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
        <message>
            <source>No skipped item fits "%1"</source>
            <translation>Geen overgeslagen post past bij "%1"</translation>
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
        <message>
            <source>Which ledger today?</source>
            <translation>Welke administratie vandaag?</translation>
        </message>
        <message>
            <source>Tegoed shows what your customers owe, whom to act on today and which reminders are due. Look around in the demo first, or begin with your own list: it takes three steps.</source>
            <translation>Tegoed laat zien wat uw klanten moeten betalen, wie vandaag aan de beurt is en welke herinneringen eruit kunnen. Kijk eerst rond in het voorbeeld, of begin met uw eigen lijst: dat gaat in drie stappen.</translation>
        </message>
        <message>
            <source>A ledger is one file on this computer. Several windows can be open, each with its own ledger.</source>
            <translation>Een administratie is één bestand op deze computer. Er kunnen meer vensters open zijn, elk met een eigen administratie.</translation>
        </message>
        <message>
            <source>A made-up company with customers, invoices and reminders. Try everything: it is not real.</source>
            <translation>Een verzonnen bedrijf met klanten, facturen en herinneringen. Probeer alles uit: het is niet echt.</translation>
        </message>
        <message>
            <source>Three steps: how your ledger is settled, the list of your accounting package, done.</source>
            <translation>Drie stappen: hoe u weet wat betaald is, de lijst uit uw boekhoudpakket, klaar.</translation>
        </message>
        <message>
            <source>A ledger file of yours or of a colleague.</source>
            <translation>Een administratie van uzelf of van een collega.</translation>
        </message>
        <message>
            <source>%1 is not there any more. If it lies on a drive or in a folder that was moved, open it there.</source>
            <translation>%1 is er niet meer. Staat het bestand op een schijf of in een map die is verplaatst, open het dan daar.</translation>
        </message>
        <message>
            <source>Open it there…</source>
            <translation>Daar openen…</translation>
        </message>
        <message>
            <source>Open %1 where it lies now</source>
            <translation>%1 openen waar het nu staat</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 vergeten</translation>
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
        <message>
            <source>Leaving after: %1</source>
            <translation>Afsluiten na: %1</translation>
        </message>
        <message>
            <source>Leaving once your changes are saved</source>
            <translation>Afsluiten zodra uw wijzigingen zijn opgeslagen</translation>
        </message>
        <message>
            <source>Works here now: %1</source>
            <translation>Werkt hier nu: %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SwitchUserDialog</name>
        <message>
            <source>Switch user</source>
            <translation>Van gebruiker wisselen</translation>
        </message>
        <message>
            <source>Who goes on working here?</source>
            <translation>Wie werkt hier verder?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Users of this computer</source>
            <translation>Gebruikers van deze computer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Iemand anders</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Choose somebody, or type a name.</source>
            <translation>Kies iemand, of typ een naam.</translation>
        </message>
        <message>
            <source>%1 goes on working here</source>
            <translation>%1 werkt hier verder</translation>
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
        <message>
            <source>What else can be taken back</source>
            <translation>Wat er nog meer ongedaan kan worden gemaakt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open what was written</source>
            <translation>Openen wat geschreven is</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
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
            <source>Escape in the filter shows all customers again.</source>
            <translation>Escape in het filter toont weer alle klanten.</translation>
        </message>
        <message>
            <source>Customer, number or reason</source>
            <translation>Klant, nummer of reden</translation>
        </message>
        <message>
            <source>Today: %1 of %2</source>
            <translation>Vandaag: %1 van %2</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Vandaag gedaan</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Everybody's customers</source>
            <translation>Klanten van iedereen</translation>
        </message>
        <message>
            <source>Nobody of %1 to act on today</source>
            <translation>Niemand van %1 is vandaag aan de beurt</translation>
        </message>
        <message>
            <source>Whose customers</source>
            <translation>Van wie de klanten zijn</translation>
        </message>
        <message>
            <source>Nobody fits &quot;%1&quot;</source>
            <translation>Niemand past bij &quot;%1&quot;</translation>
        </message>
        <message>
            <source>Filter today&apos;s list</source>
            <translation>Lijst van vandaag filteren</translation>
        </message>
        <message>
            <source>Today&apos;s list</source>
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
        <name>Users</name>
        <message>
            <source>Type a name.</source>
            <translation>Typ een naam.</translation>
        </message>
        <message>
            <source>A name has at most %1 letters.</source>
            <translation>Een naam heeft hoogstens %1 letters.</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>%1 staat al in de lijst.</translation>
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
        <message>
            <source>Customer's name</source>
            <translation>Naam van de klant</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>No table was found in the file: check that it is the right export.</source>
            <translation>In het bestand is geen tabel gevonden: controleer of dit de juiste export is.</translation>
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
            <source>There is an own company "%1" already: choose another name.</source>
            <translation>Er is al een eigen bedrijf "%1": kies een andere naam.</translation>
        </message>
        <message>
            <source>This can't stay empty.</source>
            <translation>Dit kan niet leeg blijven.</translation>
        </message>
        <message>
            <source>No column gives the field "%1"; the file has %2: give its column one of the headings that the manual lists. tegoedctl can also be told which column it is.</source>
            <translation>Geen kolom geeft het veld "%1"; het bestand heeft %2: geef de kolom een van de koppen die de handleiding noemt. Met tegoedctl kunt u ook zeggen welke kolom het is.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a number: correct it, or choose above how amounts are written.</source>
            <translation>%1: "%2" is geen getal: verbeter het, of kies hierboven hoe bedragen zijn geschreven.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a date: correct it, or choose above the order of dates.</source>
            <translation>%1: "%2" is geen datum: verbeter die, of kies hierboven de volgorde van datums.</translation>
        </message>
        <message>
            <source>No column gives &quot;%1&quot;: choose it above the column that has it (F2).</source>
            <translation>Geen kolom geeft &quot;%1&quot;: kies dat boven de kolom waarin het staat (F2).</translation>
        </message>
        <message>
            <source>The list leaves open what is the day and what is the month. What is %2?</source>
            <translation>De lijst laat open wat de dag en wat de maand is. Wat is %2?</translation>
        </message>
        <message>
            <source>The list leaves open what is the decimal sign. What is %2?</source>
            <translation>De lijst laat open wat het decimaalteken is. Wat is %2?</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a number: correct it, or choose another decimal sign or column.</source>
            <translation>%1: &quot;%2&quot; is geen getal: verbeter het, of kies een ander decimaalteken of een andere kolom.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a date: correct it, or choose another order of dates or column.</source>
            <translation>%1: &quot;%2&quot; is geen datum: verbeter die, of kies een andere datumvolgorde of een andere kolom.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Correct them in your package and export the list again, or leave them out:</source>
            <translation>Foute regels: %1 van %2. Verbeter ze in uw pakket en exporteer de lijst opnieuw, of laat ze weg:</translation>
        </message>
        <message>
            <source>Not in this list any more: %1 of %2 open items (%3 of %4). Is the list complete? Otherwise these items would count as settled.</source>
            <translation>Niet meer op deze lijst: %1 van %2 openstaande posten (%3 van %4). Is de lijst volledig? Anders zouden deze posten als voldaan tellen.</translation>
        </message>
        <message>
            <source>The list is of %1, and a list of %2 was read already: choose the newest list, or change the day of the list.</source>
            <translation>De lijst is van %1, en een lijst van %2 is al ingelezen: kies de nieuwste lijst, of wijzig de datum van de lijst.</translation>
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
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Which key does what, for you on this computer. A change works at once.</source>
            <translation>Welke toets wat doet, voor u op deze computer. Een wijziging werkt meteen.</translation>
        </message>
        <message>
            <source>Letter texts</source>
            <translation>Briefteksten</translation>
        </message>
        <message>
            <source>What each letter says. {{ offers what can be filled in; **bold** and lines with - work too.</source>
            <translation>Wat elke brief zegt. {{ toont wat u kunt invullen; **vet** en regels met - kunnen ook.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>On which days nothing goes out: weekends, holidays, and days of our own.</source>
            <translation>Op welke dagen er niets uitgaat: weekenden, feestdagen en eigen dagen.</translation>
        </message>
        <message>
            <source>This ledger</source>
            <translation>Deze administratie</translation>
        </message>
        <message>
            <source>What holds for the whole ledger, and what was chosen when it was made.</source>
            <translation>Wat voor de hele administratie geldt, en wat bij het begin is gekozen.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Reservekopie</translation>
        </message>
        <message>
            <source>Copies of the ledger: those the program keeps, one more now, and one put back.</source>
            <translation>Kopieën van de administratie: die het programma bewaart, nu nog een maken, en er een terugzetten.</translation>
        </message>
        <message>
            <source>Dunning schedules</source>
            <translation>Aanmaanschema's</translation>
        </message>
        <message>
            <source>Which steps an item takes and when. Nothing changes before you save.</source>
            <translation>Welke stappen een post neemt en wanneer. Er verandert niets tot u opslaat.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Gebruikers</translation>
        </message>
        <message>
            <source>Who works with the program on this computer. The journal names whoever made a change.</source>
            <translation>Wie er op deze computer met het programma werken. Het journaal noemt wie iets heeft gewijzigd.</translation>
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
        <message>
            <source>Folder of the invoices' PDF files</source>
            <translation>Map met de PDF-bestanden van de facturen</translation>
        </message>
        <message>
            <source>This picture can't be read: letters have the company's name in its place.</source>
            <translation>Deze afbeelding is niet te lezen: op brieven staat dan de naam van het bedrijf.</translation>
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
        <name>tegoed::ui::PreviewPane</name>
        <message>
            <source>A task to call: no letter is written. The next letter follows once a call is logged, or after five business days.</source>
            <translation>Een taak om te bellen: er komt geen brief. De volgende brief volgt zodra een gesprek is vastgelegd, of na vijf werkdagen.</translation>
        </message>
        <message>
            <source>A task to hand the items over to the agency: no letter is written.</source>
            <translation>Een taak om de posten uit handen te geven aan het incassobureau: er komt geen brief.</translation>
        </message>
        <message>
            <source>This letter cannot be made: %1</source>
            <translation>Deze brief kan niet worden gemaakt: %1</translation>
        </message>
        <message>
            <source>This letter goes by post: no e-mail is made.</source>
            <translation>Deze brief gaat per post: er wordt geen e-mail gemaakt.</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>%1 van %2 gekozen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mailbericht</translation>
        </message>
        <message>
            <source>Letter or e-mail</source>
            <translation>Brief of e-mail</translation>
        </message>
        <message>
            <source>Preview of the letter</source>
            <translation>Voorbeeld van de brief</translation>
        </message>
        <message>
            <source>Preview of the e-mail</source>
            <translation>Voorbeeld van de e-mail</translation>
        </message>
        <message>
            <source>Reading the letter…</source>
            <translation>De brief wordt gelezen…</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MailView</name>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Kopie aan</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>the sender that your mail program puts in</source>
            <translation>de afzender die uw e-mailprogramma invult</translation>
        </message>
        <message>
            <source>Words of the e-mail</source>
            <translation>Tekst van de e-mail</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ProposalsTab</name>
        <message>
            <source>Choose a proposal to see its letter.</source>
            <translation>Kies een voorstel om de brief te zien.</translation>
        </message>
        <message>
            <source>No letter is due today</source>
            <translation>Vandaag is geen brief aan de beurt</translation>
        </message>
        <message>
            <source>The tab Skipped says for each open item why, and on which day it is looked at again.</source>
            <translation>Het tabblad Overgeslagen zegt van elke openstaande post waarom, en op welke dag er weer naar wordt gekeken.</translation>
        </message>
        <message>
            <source>Escape in the filter shows all proposals again.</source>
            <translation>Escape in het filter toont weer alle voorstellen.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>Customer, amount&gt;500</source>
            <translation>Klant, bedrag&gt;500</translation>
        </message>
        <message>
            <source>Filter the proposals</source>
            <translation>Voorstellen filteren</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 van %2: %3</translation>
        </message>
        <message>
            <source>No proposal fits &quot;%1&quot;</source>
            <translation>Geen voorstel past bij &quot;%1&quot;</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ChangesTab</name>
        <message>
            <source>lapsed</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>vervallen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nieuw</numerusform>
                <numerusform>%Ln nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln gewijzigd</numerusform>
                <numerusform>%Ln gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gone</source>
            <translation>
                <numerusform>%Ln vervallen</numerusform>
                <numerusform>%Ln vervallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln approval(s) lapsed</source>
            <translation>
                <numerusform>%Ln vrijgave ingetrokken</numerusform>
                <numerusform>%Ln vrijgaven ingetrokken</numerusform>
            </translation>
        </message>
        <message>
            <source>What changed since you started to approve</source>
            <translation>Wat er is gewijzigd sinds u begon vrij te geven</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ApproveFirstDialog</name>
        <message>
            <source>Approve the first ones</source>
            <translation>Eerste voorstellen vrijgeven</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reminder(s) and call(s) can be approved together</source>
            <translation>
                <numerusform>%Ln herinnering of gesprek kan gezamenlijk worden vrijgegeven</numerusform>
                <numerusform>%Ln herinneringen en gesprekken kunnen gezamenlijk worden vrijgegeven</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Vrijgeven</translation>
        </message>
        <message>
            <source>largest amount first</source>
            <translation>grootste bedrag eerst</translation>
        </message>
        <message>
            <source>longest overdue first</source>
            <translation>langst vervallen eerst</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In welke volgorde</translation>
        </message>
        <message>
            <source>The proposals have changed meanwhile: cancel and look at them again.</source>
            <translation>De voorstellen zijn intussen gewijzigd: annuleer en bekijk ze opnieuw.</translation>
        </message>
        <message>
            <source>most urgent first, as in today&apos;s list</source>
            <translation>meest dringend eerst, zoals in de lijst van vandaag</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::HoldProposalsDialog</name>
        <message>
            <source>Hold until a day</source>
            <translation>Aanhouden tot een datum</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposal(s) chosen</source>
            <translation>
                <numerusform>%Ln voorstel gekozen</numerusform>
                <numerusform>%Ln voorstellen gekozen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Aanhouden</translation>
        </message>
        <message numerus="yes">
            <source>everything of %Ln customer(s)</source>
            <translation>
                <numerusform>alles van %Ln klant</numerusform>
                <numerusform>alles van %Ln klanten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>only the %Ln item(s) of these proposals</source>
            <translation>
                <numerusform>alleen %Ln post van deze voorstellen</numerusform>
                <numerusform>alleen de %Ln posten van deze voorstellen</numerusform>
            </translation>
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
            <source>What is held</source>
            <translation>Wat wordt aangehouden</translation>
        </message>
        <message>
            <source>Type why no letters should go out: a colleague will ask.</source>
            <translation>Vul in waarom er geen brieven uit moeten: een collega zal het vragen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln proposal(s) held until %1</source>
            <translation>
                <numerusform>%Ln voorstel aangehouden tot en met %1</numerusform>
                <numerusform>%Ln voorstellen aangehouden tot en met %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::RunsTab</name>
        <message>
            <source>taken back</source>
            <translation>ongedaan gemaakt</translation>
        </message>
        <message>
            <source>no phone number known</source>
            <translation>geen telefoonnummer bekend</translation>
        </message>
        <message>
            <source>call %1</source>
            <translation>bel %1</translation>
        </message>
        <message>
            <source>the next run writes it</source>
            <translation>de volgende ronde schrijft deze</translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschreven</translation>
        </message>
        <message>
            <source>could not be written</source>
            <translation>kon niet worden geschreven</translation>
        </message>
        <message>
            <source>task made</source>
            <translation>taak gemaakt</translation>
        </message>
        <message>
            <source>called</source>
            <translation>gebeld</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>ingetrokken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) of an earlier run that was interrupted were finished</source>
            <translation>
                <numerusform>%Ln brief van een eerdere, onderbroken ronde is afgemaakt</numerusform>
                <numerusform>%Ln brieven van een eerdere, onderbroken ronde zijn afgemaakt</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters were made yet</source>
            <translation>Er zijn nog geen brieven gemaakt</translation>
        </message>
        <message>
            <source>Approve proposals, then make them: each run is kept here with its letters.</source>
            <translation>Geef voorstellen vrij en maak ze: elke ronde blijft hier staan met haar brieven.</translation>
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
        <message numerus="yes">
            <source>%Ln letter(s)</source>
            <translation>
                <numerusform>%Ln brief</numerusform>
                <numerusform>%Ln brieven</numerusform>
            </translation>
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
            <source>dunning run %1.pdf</source>
            <translation>aanmaanronde %1.pdf</translation>
        </message>
        <message>
            <source>All letters as one PDF</source>
            <translation>Alle brieven in één PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>Dunning run of %1</source>
            <translation>Aanmaanronde van %1</translation>
        </message>
        <message>
            <source>Making one PDF</source>
            <translation>Eén PDF maken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) written to %1</source>
            <translation>
                <numerusform>%Ln bladzijde geschreven in %1</numerusform>
                <numerusform>%Ln bladzijden geschreven in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Dunning runs</source>
            <translation>Aanmaanrondes</translation>
        </message>
        <message>
            <source>What the run made</source>
            <translation>Wat de ronde heeft gemaakt</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>days past the due date</source>
            <translation>dagen na de vervaldatum</translation>
        </message>
        <message>
            <source>open amount</source>
            <translation>openstaand bedrag</translation>
        </message>
        <message>
            <source>whole amount</source>
            <translation>oorspronkelijk bedrag</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>vervaldatum</translation>
        </message>
        <message>
            <source>date of the invoice</source>
            <translation>factuurdatum</translation>
        </message>
        <message>
            <source>last step taken</source>
            <translation>laatst genomen stap</translation>
        </message>
        <message>
            <source>customer&apos;s name or number</source>
            <translation>naam of nummer van de klant</translation>
        </message>
        <message>
            <source>invoice number</source>
            <translation>factuurnummer</translation>
        </message>
        <message>
            <source>credit controller</source>
            <translation>behandelaar van de klant</translation>
        </message>
        <message>
            <source>customer&apos;s segment</source>
            <translation>segment van de klant</translation>
        </message>
        <message>
            <source>dunning block</source>
            <translation>aanmaanstop op post of klant</translation>
        </message>
        <message>
            <source>disputed, wholly or in part</source>
            <translation>geheel of deels betwist</translation>
        </message>
        <message>
            <source>invoice, credit note or journal entry</source>
            <translation>factuur, creditnota of memoriaalpost</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>munteenheid</translation>
        </message>
        <message>
            <source>our own company</source>
            <translation>eigen bedrijf</translation>
        </message>
        <message>
            <source>customer&apos;s own dunning schedule</source>
            <translation>eigen aanmaanschema van de klant</translation>
        </message>
        <message>
            <source>a number of days: &gt;30, 31..60</source>
            <translation>een aantal dagen: &gt;30, 31..60</translation>
        </message>
        <message>
            <source>an amount: &gt;=1000, 100..250.50</source>
            <translation>een bedrag: &gt;=1000, 100..250,50</translation>
        </message>
        <message>
            <source>a day: &lt;2026-12-01, 2026-12, today, week, month</source>
            <translation>een dag: &lt;1-12-2026, 2026-12, vandaag, week, maand</translation>
        </message>
        <message>
            <source>a step of a dunning schedule, or none</source>
            <translation>een stap van een aanmaanschema, of geen</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja of nee</translation>
        </message>
        <message>
            <source>a part of a text, or none</source>
            <translation>een deel van een tekst, of geen</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>No credit controller</source>
            <translation>Geen behandelaar</translation>
        </message>
        <message>
            <source>No segment</source>
            <translation>Geen segment</translation>
        </message>
        <message>
            <source>No step yet</source>
            <translation>Nog geen stap</translation>
        </message>
        <message>
            <source>Due %1 to %2</source>
            <translation>Vervalt %1 t/m %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln post</numerusform>
                <numerusform>%Ln posten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 vervallen</translation>
        </message>
        <message numerus="yes">
            <source>without %Ln in other currencies</source>
            <translation>
                <numerusform>zonder %Ln in andere valuta</numerusform>
                <numerusform>zonder %Ln in andere valuta’s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>in the package</source>
            <translation>in het pakket</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>tot en met %1</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Openstaande posten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsModel</name>
        <message>
            <source>group, closed</source>
            <translation>groep, dicht</translation>
        </message>
        <message>
            <source>group, opened</source>
            <translation>groep, open</translation>
        </message>
        <message>
            <source>%1, second key, rising</source>
            <translation>%1, tweede sleutel, oplopend</translation>
        </message>
        <message>
            <source>%1, second key, falling</source>
            <translation>%1, tweede sleutel, aflopend</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>All items</source>
            <translation>Alle posten</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vervallen</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Vervalt deze week</translation>
        </message>
        <message>
            <source>More than 90 days overdue</source>
            <translation>Meer dan 90 dagen vervallen</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Betwist</translation>
        </message>
        <message>
            <source>Under a dunning block</source>
            <translation>Met een aanmaanstop</translation>
        </message>
        <message>
            <source>Overdue without any step</source>
            <translation>Vervallen en nog geen stap</translation>
        </message>
        <message>
            <source>Overdue by customer</source>
            <translation>Vervallen per klant</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UserDialog</name>
        <message>
            <source>Add a user</source>
            <translation>Gebruiker toevoegen</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Naam wijzigen</translation>
        </message>
        <message>
            <source>Who works here, too</source>
            <translation>Wie hier ook werkt</translation>
        </message>
        <message>
            <source>The journal has the new name from the next change on</source>
            <translation>Het journaal heeft de nieuwe naam vanaf de volgende wijziging</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Gebruiker toevoegen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>%1 is in the list of users</source>
            <translation>%1 staat in de lijst van gebruikers</translation>
        </message>
        <message>
            <source>%1 is called %2 from here on</source>
            <translation>%1 heet vanaf nu %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UsersSection</name>
        <message>
            <source>works here now</source>
            <translation>werkt hier nu</translation>
        </message>
        <message>
            <source>works here now; this ledger's journal says %1</source>
            <translation>werkt hier nu; het journaal van deze administratie zegt %1</translation>
        </message>
        <message>
            <source>%1 is out of the list of users</source>
            <translation>%1 is uit de lijst van gebruikers</translation>
        </message>
        <message>
            <source>%1 goes on working here</source>
            <translation>%1 werkt hier verder</translation>
        </message>
        <message>
            <source>Users of this computer</source>
            <translation>Gebruikers van deze computer</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Wisselen</translation>
        </message>
        <message>
            <source>Switch to the chosen user</source>
            <translation>Wisselen naar de gekozen gebruiker</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Gebruiker toevoegen</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Naam wijzigen…</translation>
        </message>
        <message>
            <source>Change the name of the chosen user</source>
            <translation>De naam van de gekozen gebruiker wijzigen</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Take the chosen user out of the list</source>
            <translation>De gekozen gebruiker uit de lijst verwijderen</translation>
        </message>
        <message>
            <source>What stands in the journal keeps its name. Letters name the customer's credit controller, or the name under letters of the ledger.</source>
            <translation>Wat in het journaal staat, houdt zijn naam. Brieven noemen de behandelaar van de klant, of de naam onder brieven van de administratie.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ViewMenu</name>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>&amp;Save this view…</source>
            <translation>Deze weergave be&amp;waren…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ViewNameDialog</name>
        <message>
            <source>Save the view</source>
            <translation>Weergave bewaren</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Naam van de weergave</translation>
        </message>
        <message>
            <source>This replaces the view that has this name.</source>
            <translation>Dit vervangt de weergave die zo heet.</translation>
        </message>
        <message>
            <source>Filter, order, groups and columns are kept as they are now.</source>
            <translation>Filter, volgorde, groepen en kolommen worden bewaard zoals ze nu zijn.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ColumnMenu</name>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>Kolommen zoals in het begin</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemFilterEdit</name>
        <message>
            <source>Conditions</source>
            <translation>Voorwaarden</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemExport</name>
        <message>
            <source>open items %1</source>
            <translation>openstaande posten %1</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exporteren wat u ziet</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Rekenblad (*.xlsx);;CSV-bestand (*.csv)</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Bestand vervangen?</translation>
        </message>
        <message>
            <source>%1 exists already.</source>
            <translation>%1 bestaat al.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Vervangen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to %1</source>
            <translation>
                <numerusform>%Ln regel geschreven naar %1</numerusform>
                <numerusform>%Ln regels geschreven naar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting to %1</source>
            <translation>Exporteren naar %1</translation>
        </message>
    </context>
    <context>
        <name>CustomerTexts</name>
        <message>
            <source>segment %1</source>
            <translation>segment: %1</translation>
        </message>
        <message>
            <source>credit controller %1</source>
            <translation>behandelaar %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 sinds %2</translation>
        </message>
        <message>
            <source>No reminders until %1: %2</source>
            <translation>Aanmaanstop tot en met %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) disputed</source>
            <translation>
                <numerusform>%Ln post betwist</numerusform>
                <numerusform>%Ln posten betwist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>Who it is</source>
            <translation>Wie het is</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Who looks after it, and how</source>
            <translation>Wie behandelt, en hoe</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>no preference</source>
            <translation>geen voorkeur</translation>
        </message>
        <message>
            <source>as the segment</source>
            <translation>volgens het segment</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AgingBar</name>
        <message>
            <source>Not due</source>
            <translation>Niet vervallen</translation>
        </message>
        <message numerus="yes">
            <source>over %Ln days</source>
            <translation>
                <numerusform>meer dan %Ln dag</numerusform>
                <numerusform>meer dan %Ln dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1–%2 days</source>
            <translation>%1–%2 dagen</translation>
        </message>
        <message>
            <source>%1: %2 open</source>
            <translation>%1: %2 openstaand</translation>
        </message>
        <message>
            <source>Show only these items</source>
            <translation>Alleen deze posten tonen</translation>
        </message>
        <message>
            <source>Unallocated</source>
            <translation>Niet afgeletterd</translation>
        </message>
        <message>
            <source>Unallocated: %1</source>
            <translation>Niet afgeletterd: %1</translation>
        </message>
        <message>
            <source>Show the payments</source>
            <translation>Betalingen tonen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AllocateDialog</name>
        <message>
            <source>Allocate</source>
            <translation>Afletteren</translation>
        </message>
        <message>
            <source>Items that it settles: tick them, or type an amount</source>
            <translation>Posten die ermee voldaan worden: vink ze aan of typ een bedrag</translation>
        </message>
        <message>
            <source>Still unallocated</source>
            <translation>Nog niet afgeletterd</translation>
        </message>
        <message>
            <source>"%1" is no amount. Write it like %2.</source>
            <translation>"%1" is geen bedrag. Schrijf het als %2.</translation>
        </message>
        <message>
            <source>Tick at least one item.</source>
            <translation>Vink ten minste één post aan.</translation>
        </message>
        <message>
            <source>%1 allocated</source>
            <translation>%1 afgeletterd</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BehaviourPart</name>
        <message>
            <source>on the due date</source>
            <translation>op de vervaldatum</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>%1 dagen te laat</translation>
        </message>
        <message>
            <source>%1 days early</source>
            <translation>%1 dagen te vroeg</translation>
        </message>
        <message>
            <source>Nothing was settled in the last twelve months.</source>
            <translation>In de laatste twaalf maanden is niets voldaan.</translation>
        </message>
        <message numerus="yes">
            <source>Twelve months: %1, weighted by amount; %2 of %Ln invoice(s) late.</source>
            <translation>
                <numerusform>Twaalf maanden: %1, gewogen naar bedrag; %2 van %Ln factuur te laat.</numerusform>
                <numerusform>Twaalf maanden: %1, gewogen naar bedrag; %2 van %Ln facturen te laat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Three months: %1.</source>
            <translation>Drie maanden: %1.</translation>
        </message>
        <message>
            <source>Agreed %1 days, taken %2.</source>
            <translation>Afgesproken %1 dagen, genomen %2.</translation>
        </message>
        <message numerus="yes">
            <source>Pays mostly on a %1 (%2 of %Ln day(s) with money).</source>
            <translation>
                <numerusform>Betaalt meestal op %1 (%2 van %Ln dag met een betaling).</numerusform>
                <numerusform>Betaalt meestal op %1 (%2 van %Ln dagen met een betaling).</numerusform>
            </translation>
        </message>
        <message>
            <source>Days late over time; the table has the same numbers</source>
            <translation>Dagen te laat in de tijd; de tabel heeft dezelfde getallen</translation>
        </message>
        <message>
            <source>Settled invoices with their days late</source>
            <translation>Voldane facturen met hun dagen te laat</translation>
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation>Nog niets bekend</translation>
        </message>
        <message>
            <source>Once invoices are settled on days that are known, this shows how many days late they were. Estimated days never count.</source>
            <translation>Zodra facturen zijn voldaan op dagen die bekend zijn, staat hier hoeveel dagen te laat dat was. Geschatte dagen tellen nooit mee.</translation>
        </message>
        <message>
            <source>How they pay</source>
            <translation>Betaalgedrag</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ContactsPart</name>
        <message>
            <source>Contact %1 deleted</source>
            <translation>Contactpersoon %1 verwijderd</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactpersonen</translation>
        </message>
        <message>
            <source>No contacts</source>
            <translation>Geen contactpersonen</translation>
        </message>
        <message>
            <source>Add who gets invoices and reminders, and whom to call.</source>
            <translation>Voeg toe wie facturen en aanmaningen krijgt, en wie u belt.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerHead</name>
        <message>
            <source>schedule %1</source>
            <translation>schema %1</translation>
        </message>
        <message numerus="yes">
            <source>terms %Ln day(s)</source>
            <translation>
                <numerusform>termijn %Ln dag</numerusform>
                <numerusform>termijn %Ln dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>paid by %1</source>
            <translation>betaald door %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>groep %1</translation>
        </message>
        <message>
            <source>no phone number and no e-mail address known</source>
            <translation>geen telefoonnummer en geen e-mailadres bekend</translation>
        </message>
        <message>
            <source>no credit limit</source>
            <translation>geen kredietlimiet</translation>
        </message>
        <message>
            <source>%1 over the limit of %2</source>
            <translation>%1 boven de limiet van %2</translation>
        </message>
        <message>
            <source>%1 % of the limit of %2</source>
            <translation>%1 % van de limiet van %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CustomerPage</name>
        <message>
            <source>Pays on the average</source>
            <translation>Betaalt gemiddeld</translation>
        </message>
        <message>
            <source>Overdue invoices</source>
            <translation>Vervallen facturen</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>No customer chosen</source>
            <translation>Geen klant gekozen</translation>
        </message>
        <message>
            <source>Parts of the customer</source>
            <translation>Onderdelen van de klant</translation>
        </message>
        <message>
            <source>Customers looked at last</source>
            <translation>Laatst bekeken klanten</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Choose one of those you looked at last, or find any customer with Ctrl+K.</source>
            <translation>Kies een van de klanten die u het laatst bekeek, of vind elke klant met Ctrl+K.</translation>
        </message>
        <message>
            <source>Press Enter on a customer in any list, or find one with Ctrl+K, and everything about that customer stands here.</source>
            <translation>Druk op Enter op een klant in een lijst, of vind er een met Ctrl+K, dan staat hier alles over die klant.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DaysLateChart</name>
        <message>
            <source>on the due date</source>
            <translation>op de vervaldatum</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) late</source>
            <translation>
                <numerusform>%Ln dag te laat</numerusform>
                <numerusform>%Ln dagen te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) early</source>
            <translation>
                <numerusform>%Ln dag te vroeg</numerusform>
                <numerusform>%Ln dagen te vroeg</numerusform>
            </translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Dagen te laat</translation>
        </message>
        <message>
            <source>paid on %1</source>
            <translation>betaald op %1</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::DetailsPart</name>
        <message>
            <source>%1 of %2 changed</source>
            <translation>%1 van %2 gewijzigd</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ItemsPart</name>
        <message>
            <source>settled about %1</source>
            <translation>voldaan omstreeks %1</translation>
        </message>
        <message>
            <source>settled, day unknown</source>
            <translation>voldaan, dag onbekend</translation>
        </message>
        <message>
            <source>settled on %1</source>
            <translation>voldaan op %1</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, tot %2</translation>
        </message>
        <message>
            <source>Only %1: show all</source>
            <translation>Alleen %1: alles tonen</translation>
        </message>
        <message>
            <source>No open items</source>
            <translation>Geen openstaande posten</translation>
        </message>
        <message>
            <source>Nothing of this age is open.</source>
            <translation>Van deze ouderdom staat niets open.</translation>
        </message>
        <message>
            <source>This customer has no items at all.</source>
            <translation>Deze klant heeft nog geen enkele post.</translation>
        </message>
        <message>
            <source>What was settled is shown with the tick above.</source>
            <translation>Wat voldaan is, verschijnt met het vinkje hierboven.</translation>
        </message>
        <message>
            <source>%1 to do since %2</source>
            <translation>%1 te doen sinds %2</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
        <message>
            <source>no step taken yet</source>
            <translation>nog geen stap gezet</translation>
        </message>
        <message>
            <source>reference %1</source>
            <translation>kenmerk %1</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>order: %1</translation>
        </message>
        <message>
            <source>no reminders until %1: %2</source>
            <translation>aanmaanstop tot en met %1: %2</translation>
        </message>
        <message>
            <source>Settled items, too</source>
            <translation>Ook voldane posten</translation>
        </message>
        <message>
            <source>Items of the customer</source>
            <translation>Posten van de klant</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Show items of all ages</source>
            <translation>Posten van elke ouderdom tonen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LettersPart</name>
        <message>
            <source>The file was gone: the letter was made again as %1</source>
            <translation>Het bestand was weg: de brief is opnieuw gemaakt als %1</translation>
        </message>
        <message>
            <source>Opening the letter</source>
            <translation>Brief openen</translation>
        </message>
        <message>
            <source>Letters of the customer</source>
            <translation>Brieven van de klant</translation>
        </message>
        <message>
            <source>No letters</source>
            <translation>Geen brieven</translation>
        </message>
        <message>
            <source>Letters that a dunning run makes for this customer will stand here.</source>
            <translation>Brieven die een aanmaanronde voor deze klant maakt, komen hier te staan.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>This letter was not written: you see a copy to read, not to send</source>
            <translation>Deze brief is niet geschreven: u ziet een exemplaar om te lezen, niet om te versturen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PaymentsPart</name>
        <message>
            <source>day unknown</source>
            <translation>dag onbekend</translation>
        </message>
        <message>
            <source>seen at the bank</source>
            <translation>gezien bij de bank</translation>
        </message>
        <message>
            <source>%1 settled nothing yet</source>
            <translation>%1 heeft nog niets voldaan</translation>
        </message>
        <message>
            <source>What %1 settled</source>
            <translation>Wat met %1 is voldaan</translation>
        </message>
        <message>
            <source>%1: %2 is unallocated again</source>
            <translation>%1: %2 is weer niet afgeletterd</translation>
        </message>
        <message>
            <source>Payments and credit notes of the customer</source>
            <translation>Betalingen en creditnota's van de klant</translation>
        </message>
        <message>
            <source>What the payment settled</source>
            <translation>Wat met de betaling is voldaan</translation>
        </message>
        <message>
            <source>No payments</source>
            <translation>Geen betalingen</translation>
        </message>
        <message>
            <source>A payment of this customer is entered with the key P.</source>
            <translation>Met de toets P voert u een betaling van deze klant in.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalingen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PersonDialog</name>
        <message>
            <source>Change the contact</source>
            <translation>Contactpersoon wijzigen</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nieuwe contactpersoon</translation>
        </message>
        <message>
            <source>Save the contact</source>
            <translation>Contactpersoon bewaren</translation>
        </message>
        <message>
            <source>Add the contact</source>
            <translation>Contactpersoon toevoegen</translation>
        </message>
        <message>
            <source>as the customer</source>
            <translation>als de klant</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Dear Ms Jansen</source>
            <translation>Geachte mevrouw Jansen</translation>
        </message>
        <message>
            <source>Type a name, a phone number or an e-mail address.</source>
            <translation>Typ een naam, een telefoonnummer of een e-mailadres.</translation>
        </message>
        <message>
            <source>Contact %1 of %2 saved</source>
            <translation>Contactpersoon %1 van %2 bewaard</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SnoozeDialog</name>
        <message>
            <source>Set aside</source>
            <translation>Opzijzetten</translation>
        </message>
        <message>
            <source>Back on the list on</source>
            <translation>Terug op de lijst op</translation>
        </message>
        <message>
            <source>Reason (may be empty)</source>
            <translation>Reden (mag leeg)</translation>
        </message>
        <message>
            <source>%1 is back on the list on %2</source>
            <translation>%1 staat op %2 weer op de lijst</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TimelinePart</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Calls and e-mails</source>
            <translation>Gesprekken en e-mails</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalingen</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Nog niets gebeurd</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Niets past</translation>
        </message>
        <message>
            <source>Notes, calls, letters and payments will stand here.</source>
            <translation>Notities, gesprekken, brieven en betalingen komen hier te staan.</translation>
        </message>
        <message>
            <source>Choose "Everything", or empty the filter with Escape.</source>
            <translation>Kies "Alles", of maak het filter leeg met Escape.</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Soort gebeurtenis</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Filter the timeline</source>
            <translation>Tijdlijn filteren</translation>
        </message>
        <message>
            <source>Timeline of the customer</source>
            <translation>Tijdlijn van de klant</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::AboutDialog</name>
        <message>
            <source>About Tegoed</source>
            <translation>Over Tegoed</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Open items, reminders and the day of a credit controller, for as many ledgers as you have. Your ledger stays on this computer: the program sends nothing by itself.</source>
            <translation>Openstaande posten, herinneringen en de dag van een behandelaar, voor zoveel administraties als u hebt. Uw administratie blijft op deze computer: het programma verstuurt niets uit zichzelf.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later</source>
            <translation>GNU General Public License, versie 3 of later</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>What the window remembers</source>
            <translation>Wat het venster onthoudt</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Gemaakt met</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::Palette</name>
        <message>
            <source>Find a customer, an invoice, an amount or an action</source>
            <translation>Zoek een klant, een factuur, een bedrag of een actie</translation>
        </message>
        <message>
            <source>Customer, invoice, amount or action</source>
            <translation>Klant, factuur, bedrag of actie</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat is gevonden</translation>
        </message>
        <message>
            <source>↑ ↓ choose   ·   Enter goes there   ·   Escape closes</source>
            <translation>↑ ↓ kiest   ·   Enter gaat erheen   ·   Escape sluit</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Overal zoeken</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ShortcutEditor</name>
        <message>
            <source>Find an action or a key</source>
            <translation>Zoek een actie of een toets</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Acties en hun toetsen</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Druk op de nieuwe toets</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Deze toets gebruiken</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Geen toets</translation>
        </message>
        <message>
            <source>Its own key</source>
            <translation>Eigen toets terug</translation>
        </message>
        <message>
            <source>All their own keys</source>
            <translation>Alle eigen toetsen terug</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
        <message>
            <source>New key for &quot;%1&quot;: click below and press it</source>
            <translation>Nieuwe toets voor &quot;%1&quot;: klik hieronder en druk erop</translation>
        </message>
        <message>
            <source>%1 belongs to &quot;%2&quot;. Used here, that action has no key any more.</source>
            <translation>%1 hoort bij &quot;%2&quot;. Gebruikt u de toets hier, dan heeft die actie geen toets meer.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ShortcutsDialog</name>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
    </context>
    <context>
        <name>PaletteTexts</name>
        <message>
            <source>Customers</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>Open items by number</source>
            <translation>Openstaande posten met dit nummer</translation>
        </message>
        <message>
            <source>Open items of this amount</source>
            <translation>Openstaande posten van dit bedrag</translation>
        </message>
        <message>
            <source>Pages and actions</source>
            <translation>Pagina’s en acties</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>Administraties</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Laatst geopend</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>Payments of this amount</source>
            <translation>Betalingen van dit bedrag</translation>
        </message>
        <message>
            <source>Paid and settled</source>
            <translation>Betaald en afgehandeld</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Filter the items: %1</source>
            <translation>Posten filteren: %1</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Open item</source>
            <translation>Openstaande post</translation>
        </message>
        <message>
            <source>Settled document</source>
            <translation>Afgehandeld document</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betaling</translation>
        </message>
        <message>
            <source>Filtered items</source>
            <translation>Gefilterde posten</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Administratie</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::UndoDialog</name>
        <message>
            <source>Undo history</source>
            <translation>Wijzigingen ongedaan maken</translation>
        </message>
        <message>
            <source>What can be taken back</source>
            <translation>Wat ongedaan kan worden gemaakt</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Take back up to the chosen row</source>
            <translation>Ongedaan maken tot en met de gekozen regel</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>What was done, the newest first. Choose a row: it is taken back with everything above it.</source>
            <translation>Wat er is gedaan, het nieuwste bovenaan. Kies een regel: die wordt ongedaan gemaakt, met alles wat erboven staat.</translation>
        </message>
        <message numerus="yes">
            <source>Take back %n changes</source>
            <translation>
                <numerusform>%n wijziging ongedaan maken</numerusform>
                <numerusform>%n wijzigingen ongedaan maken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back %n changes?</source>
            <translation>
                <numerusform>%n wijziging ongedaan maken?</numerusform>
                <numerusform>%n wijzigingen ongedaan maken?</numerusform>
            </translation>
        </message>
        <message>
            <source>From the newest up to and including &quot;%1&quot; of %2. Each stays in the journal, with a line that says it was taken back.</source>
            <translation>Van de nieuwste tot en met &quot;%1&quot; van %2. Elke wijziging blijft in het journaal staan, met een regel dat die ongedaan is gemaakt.</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n changes taken back</source>
            <translation>
                <numerusform>%n wijziging ongedaan gemaakt</numerusform>
                <numerusform>%n wijzigingen ongedaan gemaakt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::WindowMenus</name>
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
        <message>
            <source>Open again</source>
            <translation>Opnieuw openen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Tekstgrootte</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::FirstSteps</name>
        <message>
            <source>Step 2 of 3: your list</source>
            <translation>Stap 2 van 3: uw lijst</translation>
        </message>
        <message>
            <source>Step 3 of 3: done</source>
            <translation>Stap 3 van 3: klaar</translation>
        </message>
        <message>
            <source>Bring your open items in</source>
            <translation>Lees uw openstaande posten in</translation>
        </message>
        <message>
            <source>Your list is in</source>
            <translation>Uw lijst is ingelezen</translation>
        </message>
        <message>
            <source>Export the list of open items from your accounting package as CSV: customer, invoice number, date, due date and open amount are enough. You see what it would change before anything is taken in.</source>
            <translation>Exporteer de lijst met openstaande posten uit uw boekhoudpakket als CSV: klant, factuurnummer, datum, vervaldatum en openstaand bedrag zijn genoeg. U ziet wat er zou veranderen voordat er iets wordt ingelezen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln open item(s), %1 in all, of which %2 overdue.</source>
            <translation>
                <numerusform>%Ln openstaande post, samen %1, waarvan %2 vervallen.</numerusform>
                <numerusform>%Ln openstaande posten, samen %1, waarvan %2 vervallen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the list…</source>
            <translation>Lijst kiezen…</translation>
        </message>
        <message>
            <source>One file or several. Columns, dates and amounts are recognised.</source>
            <translation>Eén bestand of meer. Kolommen, datums en bedragen worden herkend.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later inlezen</translation>
        </message>
        <message>
            <source>Go to the empty ledger. The list can be brought in at any time: Ledger, Import a list.</source>
            <translation>Naar de lege administratie. De lijst kan op elk moment worden ingelezen: Administratie, Lijst inlezen.</translation>
        </message>
        <message>
            <source>See whom to act on today</source>
            <translation>Bekijk wie vandaag aan de beurt is</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) are long overdue: you say first how each customer goes on.</source>
            <translation>
                <numerusform>%Ln post is lang vervallen: u zegt eerst hoe het met de klant verder gaat.</numerusform>
                <numerusform>%Ln posten zijn lang vervallen: u zegt eerst hoe het met elke klant verder gaat.</numerusform>
            </translation>
        </message>
        <message>
            <source>The customers in the order in which acting pays, each with its reason.</source>
            <translation>De klanten in de volgorde waarin het loont, elk met de reden.</translation>
        </message>
        <message>
            <source>Look through the open items</source>
            <translation>Loop de openstaande posten door</translation>
        </message>
        <message>
            <source>Filter, sort and add up. What stands there is what your list said.</source>
            <translation>Filter, sorteer en tel op. Er staat wat er in uw lijst stond.</translation>
        </message>
        <message>
            <source>See which reminders are due</source>
            <translation>Bekijk welke herinneringen eruit kunnen</translation>
        </message>
        <message>
            <source>Each letter before it is made. Nothing goes out before you approve it.</source>
            <translation>Elke brief voordat die wordt gemaakt. Er gaat niets uit voordat u het vrijgeeft.</translation>
        </message>
        <message>
            <source>Bring customers and contacts in…</source>
            <translation>Klanten en contactpersonen inlezen…</translation>
        </message>
        <message>
            <source>Addresses and e-mail addresses, which letters need.</source>
            <translation>Adressen en e-mailadressen, die brieven nodig hebben.</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
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
            <source>%1 (day of the file)</source>
            <translation>%1 (dag van het bestand)</translation>
        </message>
        <message>
            <source>is no list of open items, customers or contacts: set it aside, or import it with Ledger, Import a list</source>
            <translation>is geen lijst van openstaande posten, klanten of contactpersonen: leg het opzij, of lees het in met Administratie, Lijst inlezen</translation>
        </message>
        <message>
            <source>is no ordinary file and is not opened</source>
            <translation>is geen gewoon bestand en wordt niet geopend</translation>
        </message>
        <message>
            <source>is no text: save the list as CSV</source>
            <translation>is geen tekst: sla de lijst op als CSV</translation>
        </message>
        <message>
            <source>is empty: save the list again</source>
            <translation>is leeg: sla de lijst opnieuw op</translation>
        </message>
        <message>
            <source>cannot be read: %1</source>
            <translation>is niet te lezen: %1</translation>
        </message>
        <message>
            <source>is older than the newest list (%1): set it aside</source>
            <translation>is ouder dan de nieuwste lijst (%1): leg het opzij</translation>
        </message>
        <message>
            <source>%1 was changed after it was looked at: it is being looked at again.</source>
            <translation>%1 is gewijzigd nadat ernaar gekeken is: er wordt opnieuw naar gekeken.</translation>
        </message>
        <message>
            <source>A file was taken away while it was looked at: the folder is being looked at again.</source>
            <translation>Een bestand is weggehaald terwijl ernaar gekeken werd: er wordt opnieuw in de map gekeken.</translation>
        </message>
        <message>
            <source>Faulty rows: %1 of %2. Correct the list and save it again, or tick that faulty rows are left out.</source>
            <translation>Foute regels: %1 van %2. Verbeter de lijst en sla haar opnieuw op, of vink aan dat foute regels worden weggelaten.</translation>
        </message>
        <message>
            <source>%1 Import this list once with Ledger, Import a list, where that can be chosen.</source>
            <translation>%1 Lees deze lijst één keer in met Administratie, Lijst inlezen; daar is dat te kiezen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln list(s) taken in</source>
            <translation>
                <numerusform>%Ln lijst ingelezen</numerusform>
                <numerusform>%Ln lijsten ingelezen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing changed</source>
            <translation>%1: er is niets veranderd</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ChangeTables</name>
        <message>
            <source>Faulty rows</source>
            <translation>Foute regels</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>The first %1 of %2 are listed; the sums are of all.</source>
            <translation>De eerste %1 van %2 staan in de lijst; de totalen zijn van alle.</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Wat er verandert</translation>
        </message>
        <message>
            <source>Kinds of changes</source>
            <translation>Soorten wijzigingen</translation>
        </message>
        <message>
            <source>Changes of this kind</source>
            <translation>Wijzigingen van deze soort</translation>
        </message>
        <message>
            <source>Rows of the lists</source>
            <translation>Regels van de lijsten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::InboxView</name>
        <message>
            <source>was taken back: is offered again</source>
            <translation>is ongedaan gemaakt: wordt opnieuw aangeboden</translation>
        </message>
        <message>
            <source>can be taken in</source>
            <translation>kan worden ingelezen</translation>
        </message>
        <message>
            <source>is still being written…</source>
            <translation>wordt nog geschreven…</translation>
        </message>
        <message>
            <source>was taken in before: is only put away</source>
            <translation>is al ingelezen: wordt alleen opgeruimd</translation>
        </message>
        <message>
            <source>Lists in %1</source>
            <translation>Lijsten in %1</translation>
        </message>
        <message>
            <source>Choose the folder in which lists are put</source>
            <translation>Kies de map waarin lijsten worden gezet</translation>
        </message>
        <message>
            <source>The folder is not there</source>
            <translation>De map is er niet</translation>
        </message>
        <message>
            <source>The folder cannot be read</source>
            <translation>De map is niet te lezen</translation>
        </message>
        <message>
            <source>%1 does not exist (any more), or the drive is not connected. It is looked for again by itself; or choose another folder.</source>
            <translation>%1 bestaat niet (meer), of het station is niet verbonden. Er wordt vanzelf weer naar gezocht; of kies een andere map.</translation>
        </message>
        <message>
            <source>No lists are waiting</source>
            <translation>Er wachten geen lijsten</translation>
        </message>
        <message>
            <source>Nothing here can be taken in</source>
            <translation>Hier is niets in te lezen</translation>
        </message>
        <message>
            <source>Save the lists of your accounting package in this folder: open items, customers, contacts. They show up here by themselves, with what they would change.</source>
            <translation>Sla de lijsten van uw boekhoudpakket op in deze map: openstaande posten, klanten, contactpersonen. Ze verschijnen hier vanzelf, met wat ze zouden veranderen.</translation>
        </message>
        <message>
            <source>The table says why. Set aside what does not belong here, or save the list again.</source>
            <translation>De tabel zegt waarom. Leg opzij wat hier niet hoort, of sla de lijst opnieuw op.</translation>
        </message>
        <message>
            <source>Trying the lists…</source>
            <translation>De lijsten worden geprobeerd…</translation>
        </message>
        <message>
            <source>Trying the lists</source>
            <translation>Lijsten proberen</translation>
        </message>
        <message>
            <source>What changed since yesterday: balance %1 → %2</source>
            <translation>Wat er sinds gisteren veranderde: saldo %1 → %2</translation>
        </message>
        <message>
            <source>Taking the lists in</source>
            <translation>Lijsten inlezen</translation>
        </message>
        <message>
            <source>%1 is taken in, but could not be moved: %2</source>
            <translation>%1 is ingelezen, maar kon niet worden verplaatst: %2</translation>
        </message>
        <message>
            <source>%1 could not be moved: %2</source>
            <translation>%1 kon niet worden verplaatst: %2</translation>
        </message>
        <message>
            <source>%1 was put into the folder done, without taking it in</source>
            <translation>%1 is in de map done gezet, zonder het in te lezen</translation>
        </message>
        <message>
            <source>Where are your lists put?</source>
            <translation>Waar worden uw lijsten neergezet?</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Map kiezen</translation>
        </message>
        <message>
            <source>Files in the inbox folder</source>
            <translation>Bestanden in de map Postvak</translation>
        </message>
        <message>
            <source>What lists of items are</source>
            <translation>Wat postenlijsten zijn</translation>
        </message>
        <message>
            <source>What is not in a complete list any more counts as settled.</source>
            <translation>Wat niet meer op een volledige lijst staat, geldt als afgehandeld.</translation>
        </message>
        <message>
            <source>Leave faulty rows out</source>
            <translation>Foute regels weglaten</translation>
        </message>
        <message>
            <source>The good rows are taken in, the faulty ones kept as a list.</source>
            <translation>De goede regels worden ingelezen, de foute als lijst bewaard.</translation>
        </message>
        <message>
            <source>Accept that many items are gone</source>
            <translation>Accepteren dat veel posten weg zijn</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Controletotaal</translation>
        </message>
        <message>
            <source>Control total: the balance after the lists</source>
            <translation>Controletotaal: het saldo na de lijsten</translation>
        </message>
        <message>
            <source>The lists are taken in only if the balance is exactly this afterwards.</source>
            <translation>De lijsten worden alleen ingelezen als het saldo daarna precies dit is.</translation>
        </message>
        <message>
            <source>Ready for the day</source>
            <translation>Klaar voor de dag</translation>
        </message>
        <message>
            <source>No lists are waiting and nothing needs an answer. New lists in the folder show up here by themselves.</source>
            <translation>Er wachten geen lijsten en niets vraagt om een antwoord. Nieuwe lijsten in de map verschijnen hier vanzelf.</translation>
        </message>
        <message>
            <source>Go to today&apos;s list</source>
            <translation>Naar de lijst van vandaag</translation>
        </message>
        <message>
            <source>Choose the folder in which your accounting package saves its lists: open items, customers, contacts. Tegoed looks there every morning, shows what changed since yesterday, and takes everything in with one key. What was taken in goes into the folder &quot;done&quot; there. Nothing is taken in before you have seen it. A single list comes in with Ctrl+I, too.</source>
            <translation>Kies de map waarin uw boekhoudpakket zijn lijsten opslaat: openstaande posten, klanten, contactpersonen. Tegoed kijkt daar elke ochtend, laat zien wat er sinds gisteren veranderde en leest alles met één toets in. Wat is ingelezen, gaat daar naar de map &quot;done&quot;. Er wordt niets ingelezen voordat u het hebt gezien. Een losse lijst komt ook binnen met Ctrl+I.</translation>
        </message>
        <message>
            <source>Lists are complete</source>
            <translation>Lijsten zijn volledig</translation>
        </message>
        <message>
            <source>Lists have new and changed items only</source>
            <translation>Lijsten hebben alleen nieuwe en gewijzigde posten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) lie there and are not looked at before these are gone</source>
            <translation>
                <numerusform>er ligt nog %Ln bestand, dat pas wordt bekeken als deze weg zijn</numerusform>
                <numerusform>er liggen nog %Ln bestanden, die pas worden bekeken als deze weg zijn</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MorningPage</name>
        <message>
            <source>Morning</source>
            <translation>Ochtend</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Money read until</source>
            <translation>Betalingen verwerkt tot en met</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nog nooit</translation>
        </message>
        <message>
            <source>Lists waiting</source>
            <translation>Lijsten die wachten</translation>
        </message>
        <message>
            <source>Payments are known up to %1 and should be up to %2: letters are stopped until a newer list is taken in, since somebody who has paid might be reminded.</source>
            <translation>Betalingen zijn bekend tot en met %1 en horen bekend te zijn tot en met %2: brieven staan stil tot er een nieuwere lijst is ingelezen, want anders krijgt iemand die al betaald heeft een aanmaning.</translation>
        </message>
        <message>
            <source>New lists</source>
            <translation>Nieuwe lijsten</translation>
        </message>
        <message>
            <source>What waits this morning</source>
            <translation>Wat er vanochtend wacht</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::FaultsView</name>
        <message>
            <source>Faulty rows</source>
            <translation>Foute regels</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>De foute regels opslaan</translation>
        </message>
        <message>
            <source>faulty-rows.csv</source>
            <translation>foute-regels.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Faulty rows saved in %1</source>
            <translation>Foute regels opgeslagen in %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faulty row(s) put aside</source>
            <translation>
                <numerusform>%Ln foute regel afgehandeld</numerusform>
                <numerusform>%Ln foute regels afgehandeld</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists were taken in without these rows: they are missing in the books. Correct them in the accounting package; the next list brings them. Then put them aside.</source>
            <translation>Lijsten zijn zonder deze regels ingelezen: ze ontbreken in de boeken. Verbeter ze in het boekhoudpakket; de volgende lijst brengt ze mee. Handel ze daarna af.</translation>
        </message>
        <message>
            <source>Faulty rows of imports</source>
            <translation>Foute regels van imports</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::VanishedView</name>
        <message>
            <source>Not in the list any more</source>
            <translation>Niet meer op de lijst</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>betaald</translation>
        </message>
        <message>
            <source>credited</source>
            <translation>gecrediteerd</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>afgeboekt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s), %1 together: %2</source>
            <translation>
                <numerusform>%Ln post, samen %1: %2</numerusform>
                <numerusform>%Ln posten, samen %1: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>They count as %1 from the day on which they left the list. One undo takes it back.</source>
            <translation>Ze gelden als %1 vanaf de dag waarop ze van de lijst verdwenen. Met één keer ongedaan maken is het teruggedraaid.</translation>
        </message>
        <message>
            <source>Say so</source>
            <translation>Zo vastleggen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s): %1</source>
            <translation>
                <numerusform>%Ln post: %1</numerusform>
                <numerusform>%Ln posten: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>These items were open and are no longer in the list: they are settled, but nobody said why. Only what was paid counts in figures about payments. Choose items (Ctrl+A: all) and say what became of them.</source>
            <translation>Deze posten stonden open en staan niet meer op de lijst: ze zijn afgehandeld, maar niemand zei waarom. Alleen wat is betaald, telt mee in cijfers over betalingen. Kies posten (Ctrl+A: alle) en zeg wat ermee is gebeurd.</translation>
        </message>
        <message>
            <source>Items that are not in the list any more</source>
            <translation>Posten die niet meer op de lijst staan</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::SeenView</name>
        <message>
            <source>At the bank, not in the books</source>
            <translation>Bij de bank, niet in de boeken</translation>
        </message>
        <message>
            <source>This money was seen at the bank more than five business days ago, and the accounting package&apos;s list still has the items open. They take no steps meanwhile. Ask bookkeeping where it was booked; the list that shows it ends the question. Return opens the customer.</source>
            <translation>Dit geld is meer dan vijf werkdagen geleden bij de bank gezien, en op de lijst van het boekhoudpakket staan de posten nog open. Ze krijgen intussen geen stappen. Vraag de boekhouding waar het is geboekt; met de lijst die het laat zien, is de vraag beantwoord. Enter opent de klant.</translation>
        </message>
        <message>
            <source>Money seen at the bank</source>
            <translation>Geld dat bij de bank is gezien</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::MissingView</name>
        <message>
            <source>missing</source>
            <translation>ontbreekt</translation>
        </message>
        <message>
            <source>Missing data</source>
            <translation>Ontbrekende gegevens</translation>
        </message>
        <message>
            <source>Customers who owe something, those with most first. Without a telephone number nobody can call, without an address or e-mail no letter arrives, and of whom it is not known whether he is a business is treated as a consumer.</source>
            <translation>Klanten bij wie iets openstaat, het hoogste bedrag eerst. Zonder telefoonnummer kan niemand bellen, zonder adres of e-mail komt geen brief aan, en van wie niet bekend is of hij zakelijk is, wordt behandeld als consument.</translation>
        </message>
        <message>
            <source>Customers with missing data</source>
            <translation>Klanten van wie gegevens ontbreken</translation>
        </message>
        <message>
            <source>The first %1 of %2 are listed.</source>
            <translation>De eerste %1 van %2 staan in de lijst.</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PasteDialog</name>
        <message>
            <source>Fill in</source>
            <translation>Aanvullen</translation>
        </message>
        <message>
            <source>Fill in data from a spreadsheet</source>
            <translation>Gegevens aanvullen uit een rekenblad</translation>
        </message>
        <message>
            <source>Copy cells from your spreadsheet and paste them here: customer numbers, and beside them telephone numbers, e-mail addresses, streets, postcodes, cities or kinds of customers. Headings help, but are not needed. Empty cells change nothing.</source>
            <translation>Kopieer cellen uit uw rekenblad en plak ze hier: debiteurnummers, met daarnaast telefoonnummers, e-mailadressen, straten, postcodes, plaatsen of soorten klanten. Kopregels helpen, maar hoeven niet. Lege cellen veranderen niets.</translation>
        </message>
        <message>
            <source>Cells of the spreadsheet</source>
            <translation>Cellen van het rekenblad</translation>
        </message>
        <message>
            <source>No column has customer numbers that this ledger knows.</source>
            <translation>Geen kolom heeft debiteurnummers die deze administratie kent.</translation>
        </message>
        <message>
            <source>Columns: %1. Customers that change: %2 of %3; refused rows: %4.</source>
            <translation>Kolommen: %1. Klanten die wijzigen: %2 van %3; geweigerde regels: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) filled in</source>
            <translation>
                <numerusform>%Ln klant aangevuld</numerusform>
                <numerusform>%Ln klanten aangevuld</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::OpeningView</name>
        <message>
            <source>Call first</source>
            <translation>Eerst bellen</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Doorgaan: %1</translation>
        </message>
        <message>
            <source>Opening review</source>
            <translation>Beoordeling bij aanvang</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) go on at their stage from seven days on: %1.</source>
            <translation>
                <numerusform>%Ln klant gaat vanaf zeven dagen verder bij zijn stap: %1.</numerusform>
                <numerusform>%Ln klanten gaan vanaf zeven dagen verder bij hun stap: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) are called first: %1. They stand on today&apos;s list, and their items take no step for ten business days.</source>
            <translation>
                <numerusform>%Ln klant wordt eerst gebeld: %1. De klant staat op de lijst van vandaag en de posten krijgen tien werkdagen geen stap.</numerusform>
                <numerusform>%Ln klanten worden eerst gebeld: %1. Ze staan op de lijst van vandaag en hun posten krijgen tien werkdagen geen stap.</numerusform>
            </translation>
        </message>
        <message>
            <source>One undo takes it all back.</source>
            <translation>Met één keer ongedaan maken is alles teruggedraaid.</translation>
        </message>
        <message numerus="yes">
            <source>Decide about %Ln customer(s)</source>
            <translation>
                <numerusform>Beslissen over %Ln klant</numerusform>
                <numerusform>Beslissen over %Ln klanten</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
        <message>
            <source>Deciding the opening review</source>
            <translation>Beoordeling bij aanvang vastleggen</translation>
        </message>
        <message numerus="yes">
            <source>Opening review: %Ln item(s) decided</source>
            <translation>
                <numerusform>Beoordeling bij aanvang: over %Ln post beslist</numerusform>
                <numerusform>Beoordeling bij aanvang: over %Ln posten beslist</numerusform>
            </translation>
        </message>
        <message>
            <source>Customers of the opening review</source>
            <translation>Klanten van de beoordeling bij aanvang</translation>
        </message>
        <message>
            <source>These items were more than 30 days overdue when they first came in, and take no step until you decide. Each customer is on a list as proposed by age, amount and earlier reminders. Choose customers (Shift, Ctrl+A), move them to another list, or to another step with + and -, and decide.</source>
            <translation>Deze posten waren meer dan 30 dagen vervallen toen ze voor het eerst binnenkwamen, en krijgen geen stap tot u beslist. Elke klant staat op een lijst, voorgesteld naar ouderdom, bedrag en eerdere herinneringen. Kies klanten (Shift, Ctrl+A), verplaats ze naar een andere lijst, of met + en - naar een andere stap, en beslis.</translation>
        </message>
        <message>
            <source>Account statement, start again</source>
            <translation>Rekeningoverzicht, opnieuw beginnen</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>Afboeken</translation>
        </message>
        <message>
            <source>Folder for the account statements</source>
            <translation>Map voor de rekeningoverzichten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) get one account statement, in %2, and start at the first step from seven days on: %1.</source>
            <translation>
                <numerusform>%Ln klant krijgt een rekeningoverzicht, in %2, en begint vanaf zeven dagen bij de eerste stap: %1.</numerusform>
                <numerusform>%Ln klanten krijgen een rekeningoverzicht, in %2, en beginnen vanaf zeven dagen bij de eerste stap: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln customer(s) everything that waits is written off: %1.</source>
            <translation>
                <numerusform>Van %Ln klant wordt alles wat wacht afgeboekt: %1.</numerusform>
                <numerusform>Van %Ln klanten wordt alles wat wacht afgeboekt: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln customer(s) the claim may have lapsed.</source>
            <translation>
                <numerusform>Van %Ln klant kan de vordering verjaard zijn.</numerusform>
                <numerusform>Van %Ln klanten kan de vordering verjaard zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>One undo takes it all back; the files stay.</source>
            <translation>Met één keer ongedaan maken is alles teruggedraaid; de bestanden blijven.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account statement(s) written</source>
            <translation>
                <numerusform>%Ln rekeningoverzicht geschreven</numerusform>
                <numerusform>%Ln rekeningoverzichten geschreven</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplateEditor</name>
        <message>
            <source>%1: what follows is written if: %2</source>
            <translation>%1: wat volgt, staat er als: %2</translation>
        </message>
        <message>
            <source>%1: what follows is written unless: %2</source>
            <translation>%1: wat volgt, staat er niet als: %2</translation>
        </message>
        <message>
            <source>%1: end of the condition: %2</source>
            <translation>%1: einde van de voorwaarde: %2</translation>
        </message>
        <message>
            <source>A remark: what stands above the first part is in no letter</source>
            <translation>Een opmerking: wat boven het eerste deel staat, komt in geen brief</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplatePreview</name>
        <message>
            <source>Subject: %1</source>
            <translation>Onderwerp: %1</translation>
        </message>
        <message>
            <source>This is the text as it was shipped.</source>
            <translation>Dit is de tekst zoals die is meegeleverd.</translation>
        </message>
        <message>
            <source>Letter to show</source>
            <translation>Brief om te tonen</translation>
        </message>
        <message>
            <source>The letter with this text</source>
            <translation>De brief met deze tekst</translation>
        </message>
        <message>
            <source>The e-mail with this text</source>
            <translation>De e-mail met deze tekst</translation>
        </message>
        <message>
            <source>Difference to the shipped text</source>
            <translation>Verschil met de meegeleverde tekst</translation>
        </message>
        <message>
            <source>Parts of the preview</source>
            <translation>Onderdelen van het voorbeeld</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>The text has faults: the letter is as it was before them.</source>
            <translation>De tekst bevat fouten: de brief is zoals hij daarvóór was.</translation>
        </message>
        <message>
            <source>Example: one invoice</source>
            <translation>Voorbeeld: één factuur</translation>
        </message>
        <message>
            <source>Example: three invoices</source>
            <translation>Voorbeeld: drie facturen</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::TemplatesSection</name>
        <message>
            <source>Line %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>Our own text</source>
            <translation>Eigen tekst</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>Zoals meegeleverd</translation>
        </message>
        <message>
            <source>The text is saved: letters are written with it from now on</source>
            <translation>De tekst is opgeslagen: brieven worden voortaan hiermee geschreven</translation>
        </message>
        <message>
            <source>Back to the shipped text?</source>
            <translation>Terug naar de meegeleverde tekst?</translation>
        </message>
        <message>
            <source>Our own text of this letter is taken out. Undo brings it back.</source>
            <translation>De eigen tekst van deze brief vervalt. Ongedaan maken brengt hem terug.</translation>
        </message>
        <message>
            <source>Back to the shipped text</source>
            <translation>Meegeleverde tekst</translation>
        </message>
        <message>
            <source>The shipped text is back</source>
            <translation>De meegeleverde tekst is terug</translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1 (niet opgeslagen)</translation>
        </message>
        <message>
            <source>%1 (own)</source>
            <translation>%1 (eigen)</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Taal van de brief</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Tekst opslaan</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Tekst van de brief</translation>
        </message>
        <message>
            <source>Faults of the text</source>
            <translation>Fouten in de tekst</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::CalendarSection</name>
        <message>
            <source>quiet period</source>
            <translation>stille periode</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>vrije dag</translation>
        </message>
        <message>
            <source>Nothing goes out today. The next day for letters is %1.</source>
            <translation>Vandaag gaat er niets uit. De eerstvolgende dag voor brieven is %1.</translation>
        </message>
        <message>
            <source>Letters go out today. Apart from weekends, nothing goes out again on %1.</source>
            <translation>Vandaag gaan er brieven uit. Afgezien van weekenden gaat er pas op %1 weer niets uit.</translation>
        </message>
        <message>
            <source>The calendar is changed</source>
            <translation>De kalender is gewijzigd</translation>
        </message>
        <message>
            <source>The days are out of the calendar</source>
            <translation>De dagen zijn uit de kalender gehaald</translation>
        </message>
        <message>
            <source>Good Friday is a day off</source>
            <translation>Goede Vrijdag is een vrije dag</translation>
        </message>
        <message>
            <source>5 May is a day off every year</source>
            <translation>5 mei is elk jaar een vrije dag</translation>
        </message>
        <message>
            <source>Days of our own</source>
            <translation>Eigen dagen</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nog geen</translation>
        </message>
        <message>
            <source>Add days off and quiet periods, such as a week in which the office is closed.</source>
            <translation>Voeg vrije dagen en stille periodes toe, zoals een week waarin het kantoor dicht is.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>Add days</source>
            <translation>Dagen toevoegen</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Take the chosen days out</source>
            <translation>Gekozen dagen verwijderen</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>The year&apos;s calendar</source>
            <translation>De kalender van het jaar</translation>
        </message>
        <message>
            <source>filled: off · dashed: quiet · grey: weekend · framed: today</source>
            <translation>gevuld: vrij · gestreept: stil · grijs: weekend · omlijnd: vandaag</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PeriodDialog</name>
        <message>
            <source>Add days</source>
            <translation>Dagen toevoegen</translation>
        </message>
        <message>
            <source>Days on which nothing goes out</source>
            <translation>Dagen waarop er niets uitgaat</translation>
        </message>
        <message>
            <source>Add the days</source>
            <translation>Dagen toevoegen</translation>
        </message>
        <message>
            <source>Quiet period: terms go on</source>
            <translation>Stille periode: termijnen lopen door</translation>
        </message>
        <message>
            <source>Day off: no business day for terms either</source>
            <translation>Vrije dag: telt ook niet mee in termijnen van werkdagen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>The days are in the calendar</source>
            <translation>De dagen staan in de kalender</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::YearView</name>
        <message>
            <source>day off</source>
            <translation>vrije dag</translation>
        </message>
        <message>
            <source>quiet period</source>
            <translation>stille periode</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BackupSection</name>
        <message>
            <source>the copy of %1</source>
            <translation>de kopie van %1</translation>
        </message>
        <message>
            <source>The first change of a day makes a copy in %1; 14 are kept.</source>
            <translation>De eerste wijziging van een dag maakt een kopie in %1; er worden er 14 bewaard.</translation>
        </message>
        <message>
            <source>Copy of the ledger</source>
            <translation>Kopie van de administratie</translation>
        </message>
        <message>
            <source>Ledgers (*.tegoed)</source>
            <translation>Administraties (*.tegoed)</translation>
        </message>
        <message>
            <source>The copy %1 was made and checked</source>
            <translation>De kopie %1 is gemaakt en gecontroleerd</translation>
        </message>
        <message>
            <source>Making a copy</source>
            <translation>Kopie maken</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>faulty: %1</source>
            <translation>fout: %1</translation>
        </message>
        <message>
            <source>Copy to put back</source>
            <translation>Kopie om terug te zetten</translation>
        </message>
        <message>
            <source>Put this copy back?</source>
            <translation>Deze kopie terugzetten?</translation>
        </message>
        <message>
            <source>The ledger becomes what it was in %1: all that was entered since is gone from it. What stands there now is kept beside it as %2, and can be put back the same way.</source>
            <translation>De administratie wordt wat zij was in %1: wat daarna is ingevoerd, staat er niet meer in. Wat er nu staat, blijft ernaast bewaard als %2 en kan op dezelfde manier worden teruggezet.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Copies of this ledger</source>
            <translation>Kopieën van deze administratie</translation>
        </message>
        <message>
            <source>No copies yet</source>
            <translation>Nog geen kopieën</translation>
        </message>
        <message>
            <source>The first change of a day makes one by itself. Make a copy now to keep one elsewhere.</source>
            <translation>De eerste wijziging van een dag maakt er vanzelf een. Maak nu een kopie om er elders een te bewaren.</translation>
        </message>
        <message>
            <source>Make a copy now…</source>
            <translation>Nu een kopie maken…</translation>
        </message>
        <message>
            <source>Check the copy</source>
            <translation>Kopie controleren</translation>
        </message>
        <message>
            <source>Put the copy back…</source>
            <translation>Kopie terugzetten…</translation>
        </message>
        <message>
            <source>Put another file back…</source>
            <translation>Ander bestand terugzetten…</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Kopie controleren</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::LedgerSection</name>
        <message>
            <source>The name under letters is changed</source>
            <translation>De naam onder brieven is gewijzigd</translation>
        </message>
        <message>
            <source>The accounting package&apos;s list: an item is paid when a list says so</source>
            <translation>De lijst van het boekhoudpakket: een post is betaald als een lijst dat zegt</translation>
        </message>
        <message>
            <source>Bank statements and payments entered by hand</source>
            <translation>Bankafschriften en betalingen die met de hand zijn ingevoerd</translation>
        </message>
        <message>
            <source>Name under letters</source>
            <translation>Naam onder brieven</translation>
        </message>
        <message>
            <source>Left empty, letters are signed by the customer&apos;s credit controller</source>
            <translation>Blijft dit leeg, dan ondertekent de behandelaar van de klant</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Who says what is paid</source>
            <translation>Wie bepaalt wat betaald is</translation>
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
            <translation>Debiteurnummers, ook een kolom geplakt uit een rekenblad</translation>
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
    <context>
        <name>tegoed::ui::ImportChoices</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln regel</numerusform>
                <numerusform>%Ln regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln title line(s)</source>
            <translation>
                <numerusform>%Ln titelregel</numerusform>
                <numerusform>%Ln titelregels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln total(s) or title(s) left out</source>
            <translation>
                <numerusform>%Ln totaal of titel weggelaten</numerusform>
                <numerusform>%Ln totalen of titels weggelaten</numerusform>
            </translation>
        </message>
        <message>
            <source>own company: %1</source>
            <translation>eigen bedrijf: %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
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
            <source>What is in it</source>
            <translation>Wat erin staat</translation>
        </message>
        <message>
            <source>Dates are read</source>
            <translation>Datums lezen</translation>
        </message>
        <message>
            <source>Amounts are read</source>
            <translation>Bedragen lezen</translation>
        </message>
        <message>
            <source>Change what is remembered</source>
            <translation>Wijzigen wat onthouden is</translation>
        </message>
        <message>
            <source>Start afresh</source>
            <translation>Opnieuw beginnen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Naam wijzigen…</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <source>As last time</source>
            <translation>Zoals de vorige keer</translation>
        </message>
        <message>
            <source>What is no longer in it is settled</source>
            <translation>Wat er niet meer op staat, is voldaan</translation>
        </message>
        <message>
            <source>New and changed items; nothing else changes</source>
            <translation>Nieuwe en gewijzigde posten; verder verandert niets</translation>
        </message>
        <message>
            <source>to compare</source>
            <translation>ter vergelijking</translation>
        </message>
        <message>
            <source>Day of the list</source>
            <translation>Datum van de lijst</translation>
        </message>
        <message>
            <source>Balance in your books</source>
            <translation>Saldo in uw boekhouding</translation>
        </message>
        <message>
            <source>Day of the list, as you say</source>
            <translation>Datum van de lijst, zoals u zegt</translation>
        </message>
        <message>
            <source>none in this file</source>
            <translation>niet in dit bestand</translation>
        </message>
        <message>
            <source>to be chosen: %1</source>
            <translation>nog te kiezen: %1</translation>
        </message>
        <message>
            <source>%1 as %2</source>
            <translation>%1 als %2</translation>
        </message>
        <message>
            <source>Day of the list, found in it</source>
            <translation>Datum van de lijst, erin gevonden</translation>
        </message>
        <message>
            <source>Day of the list, not found in it</source>
            <translation>Datum van de lijst, niet erin gevonden</translation>
        </message>
        <message>
            <source>the complete list of open items</source>
            <translation>de volledige openpostenlijst</translation>
        </message>
        <message>
            <source>a list of additional items</source>
            <translation>een lijst met extra posten</translation>
        </message>
        <message>
            <source>review first, if over 30 days</source>
            <translation>eerst beoordelen als &gt; 30 dagen</translation>
        </message>
        <message>
            <source>What is more than 30 days overdue waits until somebody decided</source>
            <translation>Wat meer dan 30 dagen vervallen is, wacht tot iemand heeft beslist</translation>
        </message>
        <message>
            <source>go on at the list&apos;s level</source>
            <translation>verder op niveau van de lijst</translation>
        </message>
        <message>
            <source>The dunning level of the list counts</source>
            <translation>Het aanmaanniveau van de lijst telt</translation>
        </message>
        <message>
            <source>begin at the first step</source>
            <translation>bij de eerste stap beginnen</translation>
        </message>
        <message>
            <source>Nobody gets a late letter as the first one</source>
            <translation>Niemand krijgt als eerste brief een late aanmaning</translation>
        </message>
        <message>
            <source>This is</source>
            <translation>Dit is</translation>
        </message>
        <message>
            <source>Items that come in overdue</source>
            <translation>Posten die vervallen binnenkomen</translation>
        </message>
        <message>
            <source>Your books: no amount</source>
            <translation>Uw boekhouding: geen bedrag</translation>
        </message>
        <message>
            <source>Your books: agrees</source>
            <translation>Uw boekhouding: klopt</translation>
        </message>
        <message>
            <source>Your books: difference %1</source>
            <translation>Uw boekhouding: verschil %1</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>puntkomma</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>komma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabteken</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>verticale streep</translation>
        </message>
        <message>
            <source>found: %1</source>
            <translation>gevonden: %1</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Tekencodering</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>Tussen de kolommen</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::ImportQuestion</name>
        <message>
            <source>Take the good rows in and keep the faulty ones as a list</source>
            <translation>De goede regels inlezen en de foute als lijst bewaren</translation>
        </message>
        <message>
            <source>Accept that many items are not in the list any more</source>
            <translation>Accepteren dat veel posten niet meer op de lijst staan</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>open items</source>
            <translation>openstaande posten</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>klanten</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contactpersonen</translation>
        </message>
        <message>
            <source>Take the open items in</source>
            <translation>Openstaande posten inlezen</translation>
        </message>
        <message>
            <source>Take the customers in</source>
            <translation>Klanten inlezen</translation>
        </message>
        <message>
            <source>Take the contacts in</source>
            <translation>Contactpersonen inlezen</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>ingelezen</translation>
        </message>
        <message>
            <source>can&apos;t be read</source>
            <translation>niet te lezen</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lezen…</translation>
        </message>
        <message>
            <source>%1: needs an answer</source>
            <translation>%1: vraagt een antwoord</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln faulty row(s)</source>
            <translation>
                <numerusform>%1: %Ln foute regel</numerusform>
                <numerusform>%1: %Ln foute regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln row(s)</source>
            <translation>
                <numerusform>%1: %Ln regel</numerusform>
                <numerusform>%1: %Ln regels</numerusform>
            </translation>
        </message>
        <message>
            <source>later</source>
            <translation>later aan de beurt</translation>
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
        <name>tegoed::ui::PreviewModel</name>
        <message>
            <source>Blank row: left out</source>
            <translation>lege regel: weggelaten</translation>
        </message>
        <message>
            <source>No data: a total, a title or a repeated heading; left out</source>
            <translation>geen gegevens (totaal, titel of herhaalde kop): weggelaten</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>title line above the table</source>
            <translation>titelregel boven de tabel</translation>
        </message>
        <message>
            <source>the headings</source>
            <translation>de kolomkoppen</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>nog niet gelezen</translation>
        </message>
        <message>
            <source>%1, not used</source>
            <translation>%1, niet gebruikt</translation>
        </message>
        <message>
            <source>%1, read as %2</source>
            <translation>%1, gelezen als %2</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::PreviewView</name>
        <message>
            <source>Previous fault</source>
            <translation>Vorige fout</translation>
        </message>
        <message>
            <source>Next fault</source>
            <translation>Volgende fout</translation>
        </message>
        <message>
            <source>Column…</source>
            <translation>Kolom…</translation>
        </message>
        <message>
            <source>Faulty rows &amp;only</source>
            <translation>Alleen f&amp;oute regels</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Het bestand</translation>
        </message>
        <message>
            <source>What the column %1 is</source>
            <translation>Wat de kolom %1 is</translation>
        </message>
        <message>
            <source>As it is understood</source>
            <translation>Zoals het begrepen is</translation>
        </message>
        <message>
            <source>The file, row by row; above each column what it is read as</source>
            <translation>Het bestand, regel voor regel; boven elke kolom als wat zij gelezen wordt</translation>
        </message>
        <message>
            <source>The same rows as they are understood</source>
            <translation>Dezelfde regels, zoals ze begrepen zijn</translation>
        </message>
        <message>
            <source>Faulty rows only</source>
            <translation>Alleen foute regels</translation>
        </message>
        <message>
            <source>Say what the column is</source>
            <translation>Zeggen wat de kolom is</translation>
        </message>
        <message>
            <source>Previous fault (%1)</source>
            <translation>Vorige fout (%1)</translation>
        </message>
        <message>
            <source>Next fault (%1)</source>
            <translation>Volgende fout (%1)</translation>
        </message>
        <message>
            <source>Say what the column is (%1)</source>
            <translation>Zeggen wat de kolom is (%1)</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>niet gebruikt</translation>
        </message>
        <message>
            <source>helps: %1</source>
            <translation>helpt bij: %1</translation>
        </message>
        <message>
            <source>No faults</source>
            <translation>Geen fouten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faulty row(s)</source>
            <translation>
                <numerusform>%Ln foute regel</numerusform>
                <numerusform>%Ln foute regels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::RenameProfileDialog</name>
        <message>
            <source>Rename</source>
            <translation>Naam wijzigen</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nieuwe naam</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geef een naam op.</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Naam gewijzigd</translation>
        </message>
    </context>
</TS>
