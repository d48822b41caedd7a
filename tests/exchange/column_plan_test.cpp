#include "exchange/column_plan.h"

#include "exchange/item_rows.h"
#include "exchange/list_support.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::exchange {
namespace {

struct OneRow {
    std::string headings;
    std::string row;
    std::string amount = "100.00";
    std::string currency = "EUR";
    std::string open = "100.00";
    std::string due = "-";
};

void checkRow(const OneRow& list)
{
    CAPTURE(list.headings, list.row);
    const auto table = itemsOf(list.headings + "\n" + list.row + "\n");
    CHECK(table.faults.empty());
    REQUIRE(table.rows.size() == 1);
    const ItemRow& item = table.rows[0];
    CHECK(amountOf(item.amountMinor, item.currency) == list.amount);
    CHECK(item.currency.code() == list.currency);
    CHECK(amountOf(item.openMinor, item.currency) == list.open);
    CHECK(textOf(item.dueOn) == list.due);
}

TEST_CASE("amounts that look like a spreadsheet's day numbers stay amounts", "[exchange]")
{
    // 46338 is 12 November 2026 (days since 30 December 1899).
    for (const OneRow& list : std::vector<OneRow>{
             {"Customer,Name,Invoice,Date,Total,Due", "1,J BV,F1,2026-11-13,25000.00,24000.00", "25000.00", "EUR", "24000.00"},
             {"Customer,Name,Invoice,Date,Total,Due", "1,J BV,F1,2026-11-13,45000,44000", "45000.00", "EUR", "44000.00"},
             {"Customer,Name,Invoice,Date,Total,Due", "1,J BV,F1,2026-11-13,100.00,2026-12-13", "100.00", "EUR", "100.00", "2026-12-13"},
             {"Customer,Name,Invoice,Date,Total,Due date", "1,J BV,F1,46308,100.00,46338", "100.00", "EUR", "100.00", "2026-11-12"},
             {"Klant;Naam;Factuurnummer;Datum;Bedrag;Vervalt", "1;J BV;F1;46308;100,00;46338", "100.00", "EUR", "100.00", "2026-11-12"}})
        checkRow(list);
}

TEST_CASE("an empty credit column is no amount where another column is", "[exchange]")
{
    for (const OneRow& list : std::vector<OneRow>{
             {"Klant;Naam;Factuurnummer;Datum;Bedrag;Valuta;Debet;Credit", "1;J;F1;13-10-2026;100,00;USD;90,00;", "100.00", "USD"},
             {"Customer,Name,Invoice,Date,Amount,Debit,Credit", "1,J,F1,2026-10-13,100.00,,"},
             {"Customer,Name,Invoice,Date,Debit,Credit,Balance", "1,J,F1,2026-10-13,,,100.00"},
             {"Konto;Name;Rechnungsnummer;Datum;Betrag;Soll;Haben", "1;J;F1;13.10.2026;100,00;90,00;"},
             // Without another amount the empty column is the pair's.
             {"Customer,Name,Invoice,Date,Debit,Credit", "1,J,F1,2026-10-13,100.00,"},
             {"Customer,Name,Invoice,Date,Amount,Debit,Credit", "1,J,F1,2026-10-13,,100.00,"},
             // DATEV's entered amount is foreign, its pair is not.
             {"Konto;Name;Rechnungsnummer;Datum;Betrag Soll;Betrag Haben;WKZ Eingabebetrag;Eingabebetrag",
              "1;J;F1;13.10.2026;100,00;;USD;120,00"}})
        checkRow(list);
}

TEST_CASE("what was invoiced is the amount with tax", "[exchange]")
{
    for (const OneRow& list :
         std::vector<OneRow>{{"Customer,Name,Invoice No,Date,Goods Value,VAT,Total", "1,J,F1,2026-10-13,82.64,17.36,100.00"},
                             {"Customer,Name,Invoice No,Date,Goods Value,VAT,Gross", "1,J,F1,2026-10-13,82.64,17.36,100.00"},
                             {"Customer,Name,Invoice No,Date,Net,VAT,Gross", "1,J,F1,2026-10-13,82.64,17.36,100.00"},
                             {"Customer,Name,Invoice No,Date,Goods Value,VAT,Gross order value", "1,J,F1,2026-10-13,82.64,17.36,100.00"},
                             {"Customer,Name,Invoice No,Date,Goods Value", "1,J,F1,2026-10-13,100.00"}})
        checkRow(list);
}

TEST_CASE("persons, search words and texts are no customer's name where another column is", "[exchange]")
{
    struct Named {
        std::string headings;
        std::string row;
        std::string customer;
        std::string name;
        std::string number;
    };
    for (const Named& list : std::vector<Named>{
             {"Kundennr;Kontakt;Kunde;Rechnungsnr;Datum;Betrag", "1;Eva Weber;Weber AG;F1;13.10.2026;100,00", "1", "Weber AG", "F1"},
             {"Kundennr;Contactpersoon;Klant;Factuurnr;Datum;Bedrag", "1;Eva Weber;Weber AG;F1;13-10-2026;100,00", "1", "Weber AG", "F1"},
             {"Kundennr;Kontakt;Rechnungsnr;Datum;Betrag", "1;Weber AG;F1;13.10.2026;100,00", "1", "Weber AG", "F1"},
             {"Kontakt;Rechnungsnr;Datum;Betrag", "Weber AG;F1;13.10.2026;100,00", "Weber AG", "Weber AG", "F1"},
             {"Kundennr;Matchcode;Name;Rechnungsnr;Datum;Betrag", "1;WEB;Weber AG;F1;13.10.2026;100,00", "1", "Weber AG", "F1"},
             {"Code client;Libell\xC3\xA9;Facture;Date;Montant", "1;Livraison;F1;13/10/2026;100,00", "1", "", "F1"},
             {"Code client;Nom;Pi\xC3\xA8"
              "ce;Facture;Date;Montant",
              "1;Weber AG;P77;F1;13/10/2026;100,00", "1", "Weber AG", "F1"},
             {"Code client;Nom;Num\xC3\xA9ro;Invoice;Date;Montant", "1;Weber AG;77;F1;13/10/2026;100,00", "1", "Weber AG", "F1"},
             {"Code client;Nom;Pi\xC3\xA8"
              "ce;Date;Montant",
              "1;Weber AG;P77;13/10/2026;100,00", "1", "Weber AG", "P77"}}) {
        CAPTURE(list.headings);
        const auto table = itemsOf(list.headings + "\n" + list.row + "\n");
        CHECK(table.faults.empty());
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].customer == list.customer);
        CHECK(std::string{table.rows[0].customerName} == list.name);
        CHECK(table.rows[0].number == list.number);
    }
}

} // namespace
} // namespace tegoed::exchange
