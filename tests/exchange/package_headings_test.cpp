#include "exchange/item_rows.h"

#include "exchange/list_support.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::exchange {
namespace {

/// A package's headings with one made-up row: 121.00 invoiced on 13 October 2026, due on 12 November 2026.
struct PackageList {
    std::string package;
    std::string headings;
    std::string row;
    std::string customer = "10001";
    std::string name = "Jansen BV";
    std::string number = "5001";
    std::string open = "100.00";
    std::string issued = "2026-10-13";
    std::string due = "2026-11-12";
    std::string amount = "121.00";
};

/// The headings alone decide: packages whose lists have habits of their own stand in package_lists_test.cpp.
const std::vector<PackageList>& packageLists()
{
    static const std::vector<PackageList> kLists{
        // English
        {"NetSuite", "Customer:Job,Transaction Type,Date,Document Number,P.O. No.,Due Date,Age,Open Balance",
         "10001 - Jansen BV,Invoice,10/13/2026,5001,PO-1,11/12/2026,8,100.00", "10001", "Jansen BV", "5001", "100.00", "2026-10-13",
         "2026-11-12", "100.00"},
        {"Infor", "Bill-to;Bill-to name;Invoice;Inv. date;Due;Curr;Gross amount;Balance due;D/C",
         "10001;Jansen BV;5001;2026-10-13;2026-11-12;EUR;121.00;100.00;D"},
        {"Stripe", "id,Amount Due,Amount Paid,Amount Remaining,Currency,Customer,Customer Name,Date (UTC),Due Date (UTC),Number,Paid,Total",
         "in_1,121.00,21.00,100.00,eur,10001,Jansen BV,2026-10-13 09:12,2026-11-12 09:12,5001,false,121.00"},
        {"Stripe, few columns", "id,Customer,Number,Status,Currency,Amount Due,Amount Paid,Amount Remaining,Created (UTC),Due Date (UTC)",
         "in_1,cus_A1,5001,open,eur,121.00,21.00,100.00,2026-10-13 10:22:33,2026-11-12 10:22:33", "cus_A1", ""},
        {"Tally", "Date,Ref. No.,Party's Name,Pending Amount,Due on,Overdue by days", "13-Oct-2026,5001,Jansen BV,100.00 Dr,12-Nov-2026,8",
         "Jansen BV", "Jansen BV", "5001", "100.00", "2026-10-13", "2026-11-12", "100.00"},
        {"PeopleSoft",
         "Business Unit,Customer ID,Name,Item ID,Item Line,Entry Type,Accounting Date,Due Date,Item Balance,Item Amount,Currency",
         "US001,10001,Jansen BV,5001,0,IN,2026-10-13,2026-11-12,100.00,121.00,EUR"},
        {"Harvest", "Issue Date,ID,Client,Subject,Invoice Amount,Paid Amount,Balance,Due Date,Currency",
         "2026-10-13,5001,Jansen BV,Work,121.00,21.00,100.00,2026-11-12,EUR", "Jansen BV"},
        {"Odoo, journal items", "date,journal_id,move_name,partner_id,ref,date_maturity,debit,credit,amount_residual,currency_id",
         "2026-10-13,Customer Invoices,5001,Jansen BV,SO021,2026-11-12,121.0,0.0,100.0,EUR", "Jansen BV"},
        {"Zoho Books",
         "Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer ID,Customer Name,Due Date,Currency Code,Total,Balance,"
         "PurchaseOrder",
         "2026-10-13,9000001,5001,Overdue,10001,Jansen BV,2026-11-12,EUR,121.00,100.00,PO-1"},
        {"QuickBooks Desktop", "Type,Date,Num,P. O. #,Name,Terms,Due Date,Aging,Open Balance",
         "Invoice,10/13/2026,5001,PO-1,Jansen BV,Net 30,11/12/2026,8,100.00", "Jansen BV", "Jansen BV", "5001", "100.00", "2026-10-13",
         "2026-11-12", "100.00"},
        {"Xero",
         "ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,InvoiceAmountPaid,InvoiceAmountDue,Total,TaxTotal,Currency,"
         "Type,Sent,Status",
         "Jansen BV,a@b.example,5001,PO-1,13/10/2026,12/11/2026,21.00,100.00,121.00,21.00,EUR,Sales invoice,Sent,Approved", "Jansen BV"},
        {"FreshBooks", "Client,Invoice #,Date Issued,Due Date,Amount,Paid,Outstanding,Currency",
         "Jansen BV,5001,2026-10-13,2026-11-12,121.00,21.00,100.00,EUR", "Jansen BV"},
        {"Wave", "Customer,Invoice Number,Invoice Date,Due Date,Total,Amount Due,Status,Currency",
         "Jansen BV,5001,2026-10-13,2026-11-12,121.00,100.00,Overdue,EUR", "Jansen BV", ""},
        {"Dynamics 365", "Customer account,Name,Voucher,Date,Invoice,Currency,Amount in transaction currency,Balance,Due date",
         "10001,Jansen BV,ARP-77,10/13/2026,5001,EUR,121.00,100.00,11/12/2026"},
        {"Dynamics GP",
         "Customer Number,Customer Name,Document Number,Document Type,Document Date,Due Date,Original Trx Amount,Current Trx Amount",
         "10001,Jansen BV,5001,Invoice,10/13/2026,11/12/2026,121.00,100.00"},
        {"Business Central",
         "Posting Date,Document Date,Document Type,Document No.,Customer No.,Customer Name,Original Amount,Amount,Remaining Amount,Due "
         "Date",
         "13-10-2026,13-10-2026,Invoice,5001,10001,Jansen BV,121.00,121.00,100.00,12-11-2026"},
        {"Sage Intacct", "Customer ID,Customer name,Invoice number,Invoice date,Due date,Total amount,Total due",
         "10001,Jansen BV,5001,10/13/2026,11/12/2026,121.00,100.00"},
        {"Sage 200",
         "Customer Account Number,Customer Account Name,Transaction Type,Reference,Second Reference,Transaction Date,Due Date,Goods Value,"
         "Outstanding Value",
         "10001,Jansen BV,Invoice,5001,PO-1,13/10/2026,12/11/2026,121.00,100.00"},
        {"Sage 50", "Date,Invoice No,A/C,Name,Ref,Details,Gross Amount,Amount Paid,Outstanding,Due Date",
         "13/10/2026,5001,10001,Jansen BV,PO-1,Goods,121.00,21.00,100.00,12/11/2026"},
        {"Oracle",
         "Customer Number,Customer Name,Transaction Number,Transaction Type,Transaction Date,Due Date,Original Amount,Balance Due",
         "10001,Jansen BV,5001,Invoice,13-Oct-2026,12-Nov-2026,121.00,100.00"},
        {"JD Edwards", "Address Number,Alpha Name,Document Number,Doc Ty,Invoice Date,Due Date,Gross Amount,Open Amount,Cur",
         "10001,Jansen BV,5001,RI,10/13/2026,11/12/2026,121.00,100.00,EUR"},
        {"Acumatica", "Customer,Customer Name,Type,Reference Nbr.,Date,Due Date,Amount,Balance,Currency",
         "10001,Jansen BV,Invoice,5001,10/13/2026,11/12/2026,121.00,100.00,EUR"},
        {"SAP Business One", "BP Code,BP Name,Doc. No.,Posting Date,Due Date,Document Total,Balance Due",
         "10001,Jansen BV,5001,13.10.26,12.11.26,EUR 121.00,EUR 100.00"},
        {"SAP S/4HANA", "Company Code,Customer,Journal Entry,Posting Date,Net Due Date,Amount (Tran Cur.),Transaction Currency",
         "1000,10001,5001,13.10.2026,12.11.2026,\"100,00\",EUR", "10001", "", "5001", "100.00", "2026-10-13", "2026-11-12", "100.00"},
        {"Epicor", "Cust. ID,Name,Invoice,Invoice Date,Due Date,Invoice Amt,Balance",
         "10001,Jansen BV,5001,10/13/2026,11/12/2026,121.00,100.00"},
        {"MYOB", "Co./Last Name,Invoice No.,Date,Customer PO,Amount,Amount Due,Due Date",
         "Jansen BV,5001,13/10/2026,PO-1,121.00,100.00,12/11/2026", "Jansen BV"},
        // Dutch
        {"Exact Online", "Relatie: Code;Relatie: Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Valuta",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;100,00;EUR"},
        {"Twinfield", "Debiteur;Naam;Factuurnr.;Datum;Vervaldatum;Valuta;Bedrag;Openstaand bedrag",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;EUR;121,00;100,00"},
        {"AFAS", "Nummer debiteur;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag factuur;Bedrag openstaand",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;100,00"},
        {"SnelStart", "Klantcode;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Factuurbedrag;Betaald;Openstaand;Dagen vervallen",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;21,00;100,00;8"},
        {"e-Boekhouden", "Relatiecode;Bedrijf;Factuurnummer;Datum;Vervaldatum;Bedrag;Voldaan;Openstaand",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;21,00;100,00"},
        {"Moneybird", "Factuurnummer;Contact;Klantnummer;Factuurdatum;Vervaldatum;Status;Valuta;Totaal incl. btw;Nog te betalen",
         "5001;Jansen BV;10001;13-10-2026;12-11-2026;Te laat;EUR;121,00;100,00"},
        {"Reeleezee", "Factuurnummer;Klant;Klantnummer;Datum;Vervaldatum;Bedrag incl. BTW;Openstaand",
         "5001;Jansen BV;10001;13-10-2026;12-11-2026;121,00;100,00"},
        {"WeFact", "Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag incl.;Openstaand bedrag",
         "5001;Jansen BV;13-10-2026;12-11-2026;121,00;100,00", "Jansen BV"},
        {"iMuis", "Debiteur;Naam;Boekstuk;Factuurnr;Fact.datum;Verv.datum;Bedrag;Saldo",
         "10001;Jansen BV;26001;5001;13-10-2026;12-11-2026;121,00;100,00"},
        {"King", "Debnr;Naam;Factuurnr;Datum;Vervaldatum;Bedrag;Openstaand", "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;100,00"},
        // German
        {"Sage 100", "Kto.-Nr.;Matchcode;Beleg-Nr.;Bel.-Datum;F\xC3\xA4ll.-Datum;Soll;Haben;OP-Saldo;MS",
         "10001;Jansen BV;5001;13.10.2026;12.11.2026;121,00;;100,00;1"},
        {"DATEV", "Konto;Beschriftung;Rechnungs-Nr.;Datum;F\xC3\xA4lligkeit;Betrag Soll;Betrag Haben;Saldo;Mahnstufe",
         "10001;Jansen BV;5001;13.10.2026;12.11.2026;121,00;0,00;100,00;1"},
        {"lexoffice", "Belegnummer;Belegdatum;F\xC3\xA4llig am;Kontakt;Kundennr;Betrag;Offen",
         "5001;13.10.2026;12.11.2026;Jansen BV;10001;121,00;100,00"},
        {"sevDesk", "Rechnungsnr.;Rechnungsdatum;Zahlungsziel;Kunde;Kunden-Nr.;Summe brutto;Bezahlt;Offen",
         "5001;13.10.2026;12.11.2026;Jansen BV;10001;121,00;21,00;100,00"},
        {"Odoo", "Nummer,Kunde,Rechnungsdatum,F\xC3\xA4lligkeitsdatum,Gesamt,F\xC3\xA4lliger Betrag,W\xC3\xA4hrung",
         "5001,Jansen BV,2026-10-13,2026-11-12,121.00,100.00,EUR", "Jansen BV"},
        {"SAP FBL5N", "Konto;Belegnummer;Belegart;Belegdatum;Nettof\xC3\xA4lligkeit;Betrag in Hausw\xC3\xA4hrung;Hausw\xC3\xA4hrung",
         "10001;5001;RV;13.10.2026;12.11.2026;100,00;EUR", "10001", "", "5001", "100.00", "2026-10-13", "2026-11-12", "100.00"},
        {"WinBooks",
         "Code client;Nom;Date;N\xC2\xB0 doc;Commentaire;Ech\xC3\xA9"
         "ance;Montant;Solde",
         "10001;Jansen BV;13/10/2026;5001;Facture;12/11/2026;121,00;100,00"},
        // Nordic
        {"Procountor", "Asiakasnumero;Asiakas;Laskun numero;Laskun p\xC3\xA4iv\xC3\xA4;Er\xC3\xA4p\xC3\xA4iv\xC3\xA4;Summa;Avoinna",
         "10001;Jansen BV;5001;13.10.2026;12.11.2026;121,00;100,00"},
        {"Visma NO", "Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Bel\xC3\xB8p;Restbel\xC3\xB8p;Valuta",
         "10001;Jansen BV;5001;13.10.2026;12.11.2026;121,00;100,00;NOK"},
        {"Tripletex",
         "Kunde;Fakturanummer;Fakturadato;Forfallsdato;Bel\xC3\xB8p;Utest\xC3\xA5"
         "ende",
         "Jansen BV;5001;13.10.2026;12.11.2026;121,00;100,00", "Jansen BV"},
        {"Fortnox", "Kundnr;Kund;Fakturanr;Fakturadatum;F\xC3\xB6rfallodatum;Totalt;Saldo;Valuta",
         "10001;Jansen BV;5001;2026-10-13;2026-11-12;121,00;100,00;SEK"},
        {"e-conomic",
         "Kundenr.;Kundenavn;Fakturanr.;Fakturadato;Forfaldsdato;Bel\xC3\xB8"
         "b;Restbel\xC3\xB8"
         "b",
         "10001;Jansen BV;5001;13-10-2026;12-11-2026;121,00;100,00"},
        // French, Spanish, Italian
        {"Dolibarr",
         "R\xC3\xA9"
         "f.;R\xC3\xA9"
         "f. client;Date facturation;Date limite r\xC3\xA8glement;Tiers;Code client;Montant TTC;Reste \xC3\xA0 payer;Devise",
         "5001;PO-1;13/10/2026;12/11/2026;Jansen BV;10001;121,00;100,00;EUR"},
        {"Pennylane",
         "Date;Num\xC3\xA9ro;Client;Date d'\xC3\xA9"
         "ch\xC3\xA9"
         "ance;Montant TTC;Restant d\xC3\xBB",
         "13/10/2026;5001;Jansen BV;12/11/2026;121,00;100,00", "Jansen BV"},
        {"Cegid",
         "Compte;Intitul\xC3\xA9;Libell\xC3\xA9;N\xC2\xB0 pi\xC3\xA8"
         "ce;Date;\xC3\x89"
         "ch\xC3\xA9"
         "ance;D\xC3\xA9"
         "bit;Cr\xC3\xA9"
         "dit;Solde",
         "10001;Jansen BV;Livraison;5001;13/10/2026;12/11/2026;121,00;;100,00"},
        {"Holded", "Num;Cliente;Fecha;Vencimiento;Total;Pendiente", "5001;Jansen BV;13/10/2026;12/11/2026;121,00;100,00", "Jansen BV"},
        {"Fatture in Cloud", "Data;Prossima scadenza;Numero;Cliente;Totale;Da incassare",
         "13/10/2026;12/11/2026;5001;Jansen BV;121,00;100,00", "Jansen BV"},
    };
    return kLists;
}

TEST_CASE("the headings of packages are known", "[exchange]")
{
    for (const PackageList& list : packageLists()) {
        CAPTURE(list.package);
        const auto table = itemsOf(list.headings + "\n" + list.row + "\n");
        CHECK(table.faults.empty());
        REQUIRE(table.rows.size() == 1);
        const ItemRow& item = table.rows[0];
        CHECK(item.customer == list.customer);
        CHECK((item.customerName.empty() ? "" : std::string{item.customerName}) == list.name);
        CHECK(item.number == list.number);
        CHECK(item.kind == ItemKind::Invoice);
        CHECK(textOf(item.issuedOn) == list.issued);
        CHECK(textOf(item.dueOn) == list.due);
        CHECK(amountOf(item.amountMinor, item.currency) == list.amount);
        CHECK(amountOf(item.openMinor, item.currency) == list.open);
        for (const auto& warning : table.warnings)
            CHECK(warning.code != WarningCode::IssuedMissing);
    }
}

} // namespace
} // namespace tegoed::exchange
