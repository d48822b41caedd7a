#include "exchange/header_table.h"

#include <array>

namespace tegoed::exchange {

namespace {

constexpr std::array kItemFields{Field::Company,       Field::Customer, Field::CustomerName,   Field::Number,        Field::Kind,
                                 Field::Issued,        Field::Due,      Field::Amount,         Field::Open,          Field::Currency,
                                 Field::Reference,     Field::Order,    Field::Settled,        Field::Paid,          Field::Disputed,
                                 Field::DunningLevel,  Field::DunnedOn, Field::FormalNoticeOn, Field::CollectionsOn, Field::DunningBlock,
                                 Field::PaymentMethod, Field::Sent,     Field::Received,       Field::Discount,      Field::DiscountUntil,
                                 Field::File,          Field::Email,    Field::Country,        Field::Language,      Field::TermsDays};
constexpr std::array kCustomerFields{Field::Number,        Field::Name,       Field::Kind,           Field::Street,
                                     Field::Postcode,      Field::City,       Field::Country,        Field::Language,
                                     Field::Email,         Field::Phone,      Field::VatNumber,      Field::Registration,
                                     Field::Iban,          Field::Limit,      Field::InsuredLimit,   Field::TermsDays,
                                     Field::PaymentMethod, Field::Controller, Field::AccountManager, Field::AccountManagerEmail,
                                     Field::Channel,       Field::Parent,     Field::Payer,          Field::Segment,
                                     Field::Policy,        Field::PoRequired};
constexpr std::array kContactFields{Field::Customer, Field::Role,  Field::Name,    Field::Salutation,
                                    Field::Email,    Field::Phone, Field::Language};

using enum Field;

/// Behind headings that are composed of known words (header_words.cpp).
constexpr int kLastRank = 20;

// Rank 1: says exactly this. 2 to 4: says this if no better column does. From 5 on the word means different things in different packages,
// and the cells decide.
constexpr HeaderWords kItemWords[]{
    {Customer, 1, Content::Any,
     "debiteurnummer debiteurennummer debiteurnr debiteurennr debnr debnummer nummerdebiteur relatiecode relatienr relatienummer "
     "klantnummer klantnr "
     "klantcode relcode accountcode customerno customernumber customercode customernr customernum debtornumber "
     "debtorno debtorcode "
     "contactcode clientnumber clientno clientcode debitorennummer debitorennr debitornummer debitornr kundennummer "
     "kundennr "
     "kundenr kdnr personenkonto personenkontonummer kunnr accountnumber accountno accountref ac debiteurcode codedebiteur "
     "debitorenkonto custno billtocustomerno selltocustomerno customeraccountnumber customeraccountno customeraccount custaccount "
     "bpcode customervendorcode asiakasnumero asiakasnro kundnr kundnummer kundenummer codeclient codetiers comptetiers compteauxiliaire "
     "numeroclient "
     "numerotiers codigocliente codicecliente"},
    // The number that a package counts with itself; what the customer knows is another one, where there is one.
    {Customer, 2, Content::Any,
     "customerid contactid debtorid klantid relatieid custid contactcustomerid kundeid kundid kundenid clientpk"},
    {Customer, 2, Content::Code, "partnerid"}, // Odoo writes the partner's name here.
    {Customer, 6, Content::Code,
     "debiteur relatie klant kunde debitor customer contact party debtor partner client code afnemer debiteuren billto soldto kund tiers "
     "cliente customerjob kontakt addressnumber"},
    {Customer, 7, Content::Code, "konto kontonummer kontonr ktonr account accountnr compte auxiliaire"},
    {Customer, 9, Content::Any,
     "asiakas debiteur relatie klant kunde konto kontonummer kontonr ktonr debitor account customer party debtor partner client afnemer "
     "billto "
     "soldto kund tiers cliente customerjob compte auxiliaire addressnumber"},
    {CustomerName, 1, Content::Any,
     "naamdebiteur debiteurnaam debiteurennaam relatienaam klantnaam accountnaam relbedrijf bedrijfsnaam accountname customername "
     "customername1 "
     "clientname debtorname invoicepartnerdisplayname companyname contactname name1 naam1 kundenname debitorenname debitorname "
     "kontobezeichnung "
     "beschriftung firmenname kundenbezeichnung organisatienaam partnername customerfullname partydisplayname contactcompanyname "
     "billtoname soldtoname customeraccountname bpname customervendorname organizationname organisationname custname alphaname colastname "
     "partysname asiakkaannimi asiakasnimi kundnamn kundenavn nomclient nomduclient nomtiers raisonsociale nombrecliente razonsocial "
     "ragionesociale "
     "denominazione"},
    {CustomerName, 3, Content::Any, "naam name firma bedrijf bezeichnung navn namn nom nombre kurzname"},
    {CustomerName, 7, Content::Name,
     "debiteur relatie klant kunde debitor customer party debtor partner client account afnemer billto soldto kund "
     "tiers cliente customerjob compte auxiliaire asiakas partnerid"},
    {CustomerName, 8, Content::Any, "intitule"},
    // Mostly a person at the customer or a short word to search for; the customer's name if nothing else is.
    {CustomerName, kLastRank, Content::Any, "contact contactpersoon kontakt matchcode"},

    {Number, 1, Content::Any,
     "factuurnummer factuurnr fakturnr factnr faktnr faktnummer faktuurnummer faktuurnr mutfactuur verkoopfactuurnummer invoicenumber "
     "invoiceno "
     "invoicenr invoicenum rechnungsnummer rechnungsnr rechnungnr rechnr renr belegfeld1 faknr invoicereferencenumber referencenbr "
     "fakturanr fakturanummer fakturano numerofacture numerodefacture nofacture nfacture ndefacture numerofactura numfactura "
     "numerodefactura nfactura nofactura numerofattura nfattura nrfattura movename laskunnumero laskunumero laskunnro laskunro"},
    {Number, 2, Content::Any, "invoiceid factuurid rechnungsid itemid"},
    {Number, 3, Content::Any,
     "onzeref onzereferentie number nummer voucherno vouchernumber documentno documentnr documentnummer documentnumber docno docnumber "
     "docnr belegnummer "
     "belegnr belnr entry no nr num boekstuknummer boekstuknr boekstuk boekstnr entrynumber entryno belegno transactionnumber "
     "transactionno xblnr "
     "move documentnumberinternal numerodocument ndocument ndoc refno refnr bilagsnr bilagsnummer bilagnr trxnumber "
     "transno tranno journalentry accountingdocument"},
    {Number, 5, Content::Code, "factuur invoice rechnung beleg document ref transaction facture factura fattura faktura inv"},
    // The document of the books; the invoice stands beside it, where it has a column.
    {Number, 6, Content::Any, "numero numeropiece npiece piece"},
    {Number, 7, Content::Code, "reference referentie referenz"},
    {Number, 8, Content::Code, "name"},
    {Number, 10, Content::Code, "id"},
    {Voucher, 4, Content::Any,
     "boekstuknummer boekstuknr boekstuk boekstnr entrynumber entry entryno voucherno documentno documentnumber documentnummer belegnummer "
     "belegnr "
     "onzeref no lfdnr volgnummer voucher"},

    {Kind, 1, Content::Any,
     "documentsoort documenttype doctype vouchertype belegart belegtyp boekingssoort soortdocument factuursoort documentkind movetype "
     "invoicetype "
     "transactiontype postentype blart typedocument soortpost trxtype transtype docty typededocument tipodocumento"},
    {Kind, 3, Content::Any, "soort type postingkey buchungsschluessel pk kz bschl"},
    {Kind, 4, Content::Any, "dagboek journal journalcode journaldescription journaal"},

    {Issued, 1, Content::Any,
     "factuurdatum faktdatum factdatum factuurdat fakturdatum mutdatum documentdatum invoicedate invoicebilldate documentdate docdate "
     "rechnungsdatum "
     "rechnungsdat belegdatum belegdat fakdat dateofinvoice datuminvoice datumfactuur verkoopfactuurdatum voucherdate bldat billdate "
     "beldatum rgdatum redatum ausstellungsdatum invdate issuedate dateissued issuedon "
     "fakturadato fakturadatum datefacture datedefacture datefacturation datedefacturation dateemission datedemission fechafactura "
     "fechadefactura fechaemision fechadeemision datafattura dataemissione datadocumento laskunpaeivae laskupaeivae laskunpaeivaemaeaerae "
     "laskunpvm paeivaeys"},
    {Issued, 2, Content::Any,
     "datum date boekdatum boekingsdatum postingdate pstngdate buchungsdatum transactiondate entrydate dat mutatiedatum budat dateutc "
     "accountingdate trxdate transdate trandate dato bilagsdato posteringsdato bokfoeringsdatum fecha data datepiece datecomptable"},
    {Issued, 4, Content::Date, "created createdutc createdon createdat"},
    {Due, 1, Content::Any,
     "vervaldatum vervdat vervdatum vervaldat nettovervaldatum vervaldag duedate netduedate netduedt invoicedatedue faelligkeit "
     "faelligkeitsdatum "
     "faelligam faellig nettofaelligkeit nettofaelligkeitsdatum belegfaelligkeit zahlbarbis uiterstebetaaldatum betaaldatumuiterlijk "
     "paymentdue "
     "paymentduedate maturitydate datedue vervaltop faelligkeitdatum netduedatum faelldatum faelligdatum payby payableby dueon "
     "forfallsdato forfaldsdato foerfallodatum foerfallodag foerfallsdatum forfall forfald dateecheance datedecheance echeance "
     "datelimitereglement datelimitedereglement datelimitedepaiement fechavencimiento fechadevencimiento vencimiento scadenza "
     "datascadenza datadiscadenza prossimascadenza datematurity eraepaeivae eraepvm"},
    {Due, 1, Content::Date, "zahlungsziel betaaltermijn betalingstermijn"},
    {Due, 4, Content::Date, "vervalt verval pmntdate due belegfeld2 expirydate expires betalenvoor"},

    {Amount, 1, Content::Any,
     "factuurbedrag totaalfactuurbedrag oorspronkelijkbedrag totaalinclbtw totaalbedrag bedraginvaluta originalamount originalamt "
     "invoicedamount invoiceamount "
     "grandtotal totalpriceincl totalpriceincltax totalinclvat totalincltax amountindocumentcurrency amountindoccurr amtindoccurr "
     "rechnungsbetrag ursprungsbetrag betraginbelegwaehrung bedragindocumentvaluta curoriginal totalamount totalsigned amounttotalsigned "
     "invoicetotal "
     "bruttobetrag factuurtotaal totaalincl factuurbedraginclbtw bedraginclbtw umsatzohnesollhabenkz umsatzohnesollhabenkennzeichen wrbtr "
     "gesamtbetrag belegbetrag documentamount invoicevalue transactionamount amountincltax amountinclvat grossamount grossvalue grosstotal "
     "invamount invoiceamt originaltrxamount amountintransactioncurrency amountintransaccurrency amounttrancur rechnungssumme endbetrag "
     "summebrutto betragbrutto gesamtbrutto gesamtbetragbrutto fakturabelop fakturabelopp fakturabelob montantttc totalttc montantfacture "
     "montanttotal importetotal importefactura importototale totalefattura totaledocumento"},
    {Amount, 2, Content::Any,
     "bedrag amount original betrag totaal total gesamt invoicegrandtotal eingabebetrag amt waarde belop belopp belob totalt montant "
     "importe importo totale lordo gross summa laskunsumma itemamount"},
    {Amount, 2, Content::Amount, "transactionamountdc"},
    {Amount, 3, Content::Amount, "amountdc bedragval"},
    {Amount, 4, Content::Any, "amountdue invoiceamountdue dueamount"},
    {Amount, 5, Content::Amount, "factuur invoice rechnung"},
    // Without tax: only where nothing says what was invoiced.
    {Amount, kLastRank, Content::Any, "goodsvalue"},
    {AmountLocal, 2, Content::Any,
     "bedraglv bedraginlokalevaluta bedraginadministratievaluta bedrageur euro oorspronkelijkbedraglv amountlcy originalamountlcy "
     "amountinlocalcurrency "
     "amtinloccur amountinloccurr betragmw ursprungsbetragmw betraginhauswaehrung amountcompanycurrency dmbtr bedragineuro amountcocdcrcy "
     "amountincompanycodecurrency"},
    {AmountLocal, 4, Content::Amount, "original"},
    {Open, 1, Content::Any,
     "openstaand openstaandbedrag openstaandsaldo restbedrag nogtebetalen outstanding outstandingamount openamount "
     "openbalance amountremaining "
     "amountduesigned amountresidualsigned amountresidual residualamount remainingamount totalunpaid offenerbetrag restbetrag "
     "curresidual openbedrag balancedue amountoutstanding remainingbalance unpaidamount offenerposten offenersaldo resterend "
     "openstaandebedrag "
     "tebetalen nogopen openstaandvaluta offenerrest remainingamt invoicebalance outstandingbalance "
     "opsaldo nochoffen restsaldo amountopen openvalue outstandingvalue outstandingamt currenttrxamount amountowing amountowed totaldue "
     "restbelop restbelopp restbelob gjenstaende utestaende udestaende attbetala resteapayer resteaencaisser restedu restantdu "
     "montantrestant soldedu avoinna avoin avoinsumma avoinsaldo pendingamount itembalance pendiente importependiente saldopendiente "
     "pendientedecobro dasaldare "
     "daincassare residuo importoresiduo"},
    // Where a column beside it says what remains, this is what the invoice asked: then it is an amount.
    {Open, 2, Content::Any, "amountdue verschuldigdbedrag faelligerbetrag zubezahlen invoiceamountdue dueamount"},
    {Open, 3, Content::Any, "saldo balance residual outstandingdc solde"},
    {Open, 4, Content::Amount, "open offen amountdc rest due"},
    {OpenLocal, 2, Content::Any, "restbedraglv remainingamtlcy remainingamountlcy restbetragmw openstaandeur saldoeur"},
    {OpenLocal, 4, Content::Amount, "residual"},
    {OpenFlag, 4, Content::YesNo, "open offen isopen"},
    {Status, 1, Content::Any,
     "status factuurstatus invoicestatus rechnungsstatus documentstatus belegstatus documentstate invoicestate state statut estado stato "
     "tila"},
    {Paid, 1, Content::Any,
     "albetaald invoiceamountpaid montantpaye montantregle dejaregle importepagado importopagato voldaan paidamount totalpaid amountpaid "
     "betaaldbedrag reedsbetaald bezahlterbetrag bereitsbezahlt receiptpaid "
     "reedsvoldaan"},
    {Paid, 3, Content::Amount, "betaald bezahlt ontvangen receipts payments paid betalt pagado pagato incassato regle"},
    {Debit, 1, Content::Any, "debet debit soll sollbetrag betragsoll debetbedrag debitamount bedragdebet dmsol debetvaluta debe dare"},
    {Credit, 1, Content::Any, "haben habenbetrag betraghaben creditbedrag creditamount bedragcredit dmhab kredit haber avere"},
    {Credit, 2, Content::Amount, "credit"},
    {Indicator, 1, Content::Any,
     "sollhabenkennzeichen sollhabenkennz sollhabenkz sh shsaldo sheingabebetrag dc debetcredit debitcredit debitcreditind "
     "debitcreditindicator "
     "debetcreditindicator dcindicator shkzg dcind debcred sollhaben drcr crdr"},

    {Currency, 1, Content::Any,
     "valuta valutacode val valcode currencycode cur curr currencyid waehrung waehrungscode wkz wkzeingabebetrag belegwaehrung doccurrency "
     "waers munt "
     "documentcurrency factuurvaluta wkzumsatz transactioncurrency valutakode devise divisa moneda moneta ccy"},
    {LocalCurrency, 1, Content::Any,
     "lcurr localcurrency hauswaehrung companycurrency lokalevaluta administratievaluta companycodecurrency"},

    {Reference, 1, Content::Any,
     "uwref uwreferentie yourref yourreference factuurreferentie betalingsreferentie betalingskenmerk paymentreference reflabel "
     "externaldocumentno "
     "externebelegnummer externdocumentnr zahlungsreferenz customerreference klantreferentie kenmerk uwkenmerk betalingsreferentiecode "
     "ihrzeichen "
     "paymentref kundenreferenz refclient referenceclient secondreference"},
    {Reference, 2, Content::Any, "referentie reference referenz refer"},
    {Reference, 3, Content::Any, "assignment zuordnung toewijzing ref zuonr"},
    {Text, 1, Content::Any,
     "omschrijving omschrijvingfactuur description details text tekst buchungstext belegtext beschreibung remarks opmerking opmerkingen "
     "memo bemerkung libelle "
     "omschrijvingkopregel documentheadertext documentkoptekst belegkopftext kopftext particulars"},
    {Order, 1, Content::Any,
     "ordernummer ordernr inkoopordernummer inkoopnummer bestelnummer ordernumber orderno customerlpo ponumber pono purchaseorder "
     "purchaseordernumber "
     "origin source invoiceorigin auftragsnummer auftragsnr bestellnummer bestellnr referenzbeleg verkooporder salesorder customerpo po "
     "ordrenr ordrenummer pedido commande"},

    {Settled, 1, Content::Any,
     "settleddate settledon datumvoldaan datumbetaald paidon paiddate datepaid betaaldop clearingdate clrngdate ausgleichsdatum "
     "verrekeningsdatum bezahltam zahlungsdatum afgeletterdop closedatdate cleareddate augdt datumafgeletterd"},
    {Settled, 3, Content::Date, "betaaldatum paymentdate betaaldatumlaatste lastpaymentdate datumlaatstebetaling"},
    {Disputed, 1, Content::Any, "dispute indispute isdisputed betwist dispuut indispuut strittig bestritten geblokkeerddispuut betwisting"},
    {DunningLevel, 1, Content::Any,
     "aanmaningen aanmaning herinnering herinneringen aantalherinneringen aantalaanmaningen aanmaningsniveau aanmaanniveau "
     "herinneringsniveau reminderlevel "
     "remindercount lastissuedreminderlevel mahnstufe mahnkennzeichen letzteregistrmahnstufe laatstverzondenaanmaningsniveau reminders "
     "mahns manst "
     "dunninglvl letztemahnstufe ms niveauderelance niveaurelance"},
    {DunnedOn, 1, Content::Any,
     "laatsteaanmaning laatsteherinnering datumaanmaning aanmaandatum herinneringsdatum lastdunned dateoflastdunningnotice dunningdate "
     "lastreminder "
     "lastreminderdate reminderdate letztemahnung mahnungam mahndatum letztesmahndatum datumlaatsteaanmaning datumlaatsteherinnering madat "
     "lastdunningdate"},
    {FormalNoticeOn, 1, Content::Any,
     "ingebrekestelling datumingebrekestelling ingebrekestellingop formalnotice formalnoticedate inverzugsetzung"},
    {CollectionsOn, 1, Content::Any,
     "collections collectionsdate incassobureau datumincasso uithandengegeven uithandenop incassodatum inkasso inkassoam handedover "
     "handedoveron"},
    {DunningBlock, 1, Content::Any,
     "aanmaanblokkade aanmaanstop aanmaningsblokkade mahnsperre mansp onhold afwachten abwarten blockdunning herinneringsblokkade"},
    {PaymentMethod, 1, Content::Any,
     "betaalwijze betalingswijze betaalmethode betalingsmethode paymentmethodcode payt paytype paymentmode zahlweg zahlungsart "
     "zahlungsform zahlungsformcode "
     "betalingswijzecode paymenttype zlsch"},
    {PaymentMethod, 3, Content::YesNo,
     "autbetinc automatischincasseren automatischeincasso incasso directdebit lastschrift sepalastschrift"},
    {Sent, 1, Content::Any, "verzonden verstuurd senton sentdate verzonddatum verzenddatum versendet gesendet versandtam datesent issent"},
    {Received, 1, Content::Any, "receivedon confirmedreceived ontvangenop erhalten erhaltenam isreceived"},
    {Discount, 1, Content::Any, "korting betalingskorting kortingsbedrag discountamount skonto skontobetrag cashdiscount kredietbeperking"},
    {DiscountUntil, 1, Content::Any,
     "kortingtot kortingtotenmet betalingskortingtot discountdate discountduedate skontobis skontodatum skontofrist pmtdiscountdate"},
    {File, 1, Content::Any, "bestand bestandsnaam pdf filename attachment bijlage datei dateiname bestandspad filepath pdffile"},
    {Email, 1, Content::Any,
     "emailwerk emailadres mail mailadres sendinvoicestoemail emailaddress emailadresse mailadresse email1 factuuremail"},
    {Country, 3, Content::CountryCode, "land landcode countrycode landkz laenderkennzeichen laendercode lkz"},
    {Language, 3, Content::Any, "taal taalcode languagecode sprache sprachcode"},
    {TermsDays, 1, Content::Any,
     "betalingstermijn betaaltermijn krediettermijn termijn paymenttermsdays paymentdays creditdays zahlungsziel netdays termijndagen"},
    {Company, 1, Content::Any,
     "administratie bedrijfscode companycode buchungskreis bukrs vestiging division administratiecode mandant entity eigenbedrijf"},

    {Text, kSkippedRank, Content::Any,
     "dagen oud vervaldagen dagenvervallen dagenoververvaldatum koers age agedays days daysoverdue overdue tageueberfaellig ueberfaellig "
     "kurs gegenkonto "
     "factuurgbl current older future notdue period1 period2 period3 exchangerate wisselkoers exclusievesteuern exclusivesteuern "
     "exklusivesteuern steuer "
     "untaxedamountsigned exclbtw totaalexclbtw btw btwbedrag taxamount clientid costcenter receivableaccount grootboekrekening glaccount "
     "periode "
     "betaaltermijnen amountintransit creditlimit kredietlimiet creditnote buchungsperiode expecteddate clearingdocument ausgleichsbeleg "
     "verrekeningsdocument clrngdoc dayslate daystosettle paperlessdate paperlessbill nextreminder raffung bsnummer ustsatz vorlauf "
     "atdate futurepaymentref futurepaymentamount invoicereference isfullypaid amountfc belegfaelligkeitstage incassomachtigingvereist"},
};

constexpr HeaderWords kCustomerWords[]{
    {Number, 1, Content::Any,
     "customer customernumber customerno customerid customercode debiteurnummer debiteurnr debiteurennummer debnr nummerdebiteur "
     "klantnummer klantnr klantcode "
     "relatiecode relatienummer relatienr kundennummer kundennr debitorennummer debitorennr debitornummer accountcode accountnumber "
     "accountno debtorid "
     "debtornumber debtorno clientnumber clientcode kdnr personenkonto"},
    {Number, 4, Content::Any, "code nummer nr no id debiteur klant relatie kunde debitor konto account ac"},
    {Name, 1, Content::Any,
     "naam customername naamdebiteur debiteurnaam klantnaam relatienaam bedrijfsnaam companyname accountname accountnaam kundenname "
     "debitorenname firma "
     "firmenname name1 naam1 organisatie organisatienaam bedrijf company clientname debtorname"},
    {Name, 5, Content::Name, "debiteur klant relatie kunde debitor customer bezeichnung"},
    {Kind, 1, Content::Any,
     "soort type klantsoort klanttype soortklant customertype customerkind kundenart kundentyp art relatiesoort categorie"},
    {Street, 1, Content::Any,
     "straat straatnaam adres adres1 adresregel1 address address1 addressline1 streetaddress strasse strassehausnummer anschrift "
     "bezoekadres factuuradres"},
    {HouseNumber, 1, Content::Any, "huisnummer huisnr housenumber hausnummer hausnr"},
    {Postcode, 1, Content::Any, "postcode postalcode zip zipcode plz postleitzahl"},
    {City, 1, Content::Any, "plaats woonplaats stad plaatsnaam town ort stadt vestigingsplaats"},
    {Country, 1, Content::Any, "land landcode countrycode landkz laendercode lkz"},
    {Language, 1, Content::Any, "taal taalcode languagecode sprache sprachcode"},
    {Email, 1, Content::Any,
     "emailadres mail mailadres emailaddress emailadresse emailwerk mailadresse emailfacturen factuuremail invoiceemail"},
    {Phone, 1, Content::Any, "telefoon telefoonnummer tel telnr telephone phonenumber telefon telefonnummer telefoonwerk mobiel mobile"},
    {VatNumber, 1, Content::Any,
     "btwnummer btwnr vat vatno vatid vatregistrationno ustid ustidnr umsatzsteueridentifikationsnummer btwidentificatienummer taxid "
     "vatcode"},
    {Registration, 1, Content::Any,
     "kvk kvknummer kvknr kvkregistratie chamberofcommerce coc cocnumber registrationnumber companynumber handelsregister "
     "handelsregisternummer hrb registernummer"},
    {Iban, 1, Content::Any, "ibannummer ibannr bankrekening bankrekeningnummer rekeningnummer bankaccount bankkonto"},
    {Limit, 1, Content::Any, "kredietlimiet krediet limiet creditlimit kreditlimit creditlimitlcy kreditrahmen"},
    {InsuredLimit, 1, Content::Any,
     "verzekerdelimiet verzekerdlimiet kredietverzekering insuredamount creditinsurance creditinsurancelimit versichertessumme "
     "versicherteslimit versichertelimit"},
    {TermsDays, 1, Content::Any,
     "betalingstermijn betaaltermijn krediettermijn termijn dagen paymentterms paymenttermsdays paymentdays creditdays zahlungsziel "
     "betalingsconditie terms"},
    {PaymentMethod, 1, Content::Any,
     "betaalwijze betalingswijze betaalmethode betalingsmethode paymentmethodcode zahlungsart zahlweg zahlungsform automatischincasseren "
     "incasso"},
    {Controller, 1, Content::Any, "behandelaar creditcontroller debiteurenbeheerder sachbearbeiter collector debiteurenbewaker"},
    {AccountManager, 1, Content::Any,
     "accountmanager vertegenwoordiger verkoper salesperson salesrep relatiebeheerder vertreter kundenbetreuer verkaeufer"},
    {AccountManagerEmail, 1, Content::Any, "emailaccountmanager accountmanageremail accountmanagermail emailvertegenwoordiger"},
    {Channel, 1, Content::Any,
     "kanaal voorkeurskanaal verzendwijze verzendmethode deliverymethod preferredchannel versandart kommunikationsweg"},
    {Parent, 1, Content::Any,
     "moeder moedermaatschappij hoofddebiteur concern groep parentcustomer parentaccount group konzern muttergesellschaft"},
    {Payer, 1, Content::Any, "betaler factuurdebiteur factureernaar billto billtocustomerno paidby zahler regulierer rechnungsempfaenger"},
    {Segment, 1, Content::Any, "klantgroep debiteurgroep customergroup klantsegment kundengruppe branche"},
    {Policy, 1, Content::Any, "aanmaanschema aanmaanprofiel dunningpolicy dunningschedule reminderterms mahnverfahren herinneringsschema"},
    {PoRequired, 1, Content::Any,
     "poverplicht inkoopnummerverplicht ordernummerverplicht inkoopnummervereist poneeded bestellnummerpflicht"},
};

constexpr HeaderWords kContactWords[]{
    {Customer, 1, Content::Any,
     "customernumber customerno customerid customercode debiteurnummer debiteurnr debnr klantnummer klantnr klantcode relatiecode "
     "relatienummer "
     "relatienr kundennummer kundennr debitorennummer debitorennr accountcode accountnumber nummerdebiteur"},
    {Customer, 4, Content::Any, "number nummer debiteur klant relatie kunde debitor konto account code debtor"},
    {Role, 1, Content::Any, "rol functie function position rolle funktion jobtitle afdeling department soort type"},
    {Name, 1, Content::Any, "naam contactpersoon contact contactname contactperson ansprechpartner fullname volledigenaam persoon"},
    {Salutation, 1, Content::Any, "aanhef aanspreektitel title titel anrede briefanrede dearline"},
    {Email, 1, Content::Any, "emailadres mail mailadres emailaddress emailadresse mailadresse emailwerk"},
    {Phone, 1, Content::Any, "telefoon telefoonnummer tel telnr telephone phonenumber telefon telefonnummer mobiel mobile"},
    {Language, 1, Content::Any, "taal taalcode languagecode sprache sprachcode"},
};

} // namespace

std::span<const Field> fieldsOf(ListKind list)
{
    switch (list) {
    case ListKind::Items: return kItemFields;
    case ListKind::Customers: return kCustomerFields;
    case ListKind::Contacts: return kContactFields;
    }
    return {};
}

std::span<const HeaderWords> headerTable(ListKind list)
{
    switch (list) {
    case ListKind::Items: return kItemWords;
    case ListKind::Customers: return kCustomerWords;
    case ListKind::Contacts: return kContactWords;
    }
    return {};
}

} // namespace tegoed::exchange
