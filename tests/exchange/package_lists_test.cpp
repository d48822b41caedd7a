#include "exchange/item_rows.h"

#include "exchange/list_support.h"
#include "support/table.h"

#include "support/catch.h"

#include <map>
#include <set>
#include <string>

namespace tegoed::exchange {
namespace {

std::string shown(std::string_view text)
{
    return text.empty() ? "-" : std::string{text};
}

// One made-up list for each package of the word list, with the columns, order and habits that its real lists have. Each comes in without
// any option. The values beside it were read off the file by hand.
const char* const kExpected = R"(
    # file                        customer     name               number            kind         issued      due         amount     open       cur  reference
    exact_online_receivables.csv  1007         Jansen, Groothandel BV  26700012     invoice      2026-10-01  2026-10-31  1210.00    1210.00    EUR  PO-77
    exact_online_receivables.csv  1007         Jansen, Groothandel BV  26700019     credit_note  2026-10-15  2026-10-15  -60.50     -60.50     EUR  PO-77
    exact_online_receivables.csv  1012         De Vries & Zn      26700020          invoice      2026-10-06  2026-11-05  300.00     300.00     EUR  -
    exact_online_cashflow.csv     1007         Jansen BV          26700012          invoice      2026-10-01  2026-10-31  1210.00    605.00     EUR  Levering
    exact_online_cashflow.csv     1012         De Vries           26700020          invoice      2026-10-06  2026-11-05  300.00     300.00     EUR  Advies
    exact_online_screen.csv       1007         Jansen BV          2026-0042         invoice      2026-10-15  2026-11-14  1234.56    1234.56    EUR  PO-77
    exact_online_screen.csv       1007         Jansen BV          2026-0043         invoice      2026-10-16  2026-11-15  500.00     250.00     EUR  -
    exact_online_screen.csv       1012         De Vries           2026-0050         credit_note  2026-10-20  2026-11-19  -121.00    -121.00    EUR  -
    exact_online_map.csv          1007         Jansen BV          F1                invoice      2026-10-01  2026-10-31  100.00     40.00      EUR  -
    exact_online_map.csv          1007         Jansen BV          C1                credit_note  2026-10-02  2026-10-02  -25.00     -25.00     EUR  -
    afas_view.csv                 10023        Bakkerij Smit      458-Rente-P01-2025  invoice    -           2025-12-31  100.00     100.00     EUR  -
    afas_view.csv                 10023        Bakkerij Smit      2025-77           invoice      -           2025-11-15  1000.00    250.50     EUR  PO 9
    afas_view.csv                 10040        Garage Bos         2025-78           credit_note  -           2025-11-20  -50.00     -50.00     EUR  -
    afas_connector.csv            10023        -                  2026-1            invoice      2026-10-01  2026-10-31  121.00     121.00     EUR  Meel
    afas_connector.csv            10023        -                  CR-2              credit_note  2026-10-02  2026-10-02  -21.00     -21.00     EUR  Retour
    snelstart_api.csv             Jansen BV    Jansen BV          20260001          invoice      2026-10-01  2026-10-15  605.00     605.00     EUR  -
    snelstart_api.csv             De Vries     De Vries           20260002          invoice      2026-10-02  2026-10-16  121.00     21.00      EUR  -
    snelstart_map.csv             12           Jansen BV          VK-1              invoice      2026-10-20  2026-11-03  605.00     605.00     EUR  -
    snelstart_map.csv             12           Jansen BV          BK-9              payment      2026-10-25  2026-10-25  -100.00    -100.00    EUR  -
    snelstart_screen.csv          12           Jansen BV          20260001          invoice      2026-10-01  2026-10-15  605.00     600.00     EUR  -
    datev_list.csv                12041        Müller GmbH        RA1801            invoice      2025-12-21  2026-01-20  119.00     119.00     EUR  Ware
    datev_list.csv                12041        Müller GmbH        RA1802            invoice      2026-01-05  2026-02-04  238.00     200.00     EUR  Ware
    datev_list.csv                12050        Schäfer OHG        GS77              credit_note  2026-01-10  2026-01-10  -50.00     -50.00     EUR  Gutschrift
    datev_ascii.csv               12041        -                  RA1801345         invoice      2025-12-21  2026-01-20  107.40     107.40     EUR  Ware
    datev_ascii.csv               12041        -                  RA1801346         invoice      2025-12-22  2026-01-21  200.00     150.00     EUR  Ware
    datev_ascii.csv               12099        -                  -                 payment      2025-12-31  -           -75.00     -75.00     EUR  Zahlung a conto
    sap_fbl5n_de.csv              100200       Weber AG           90001234          invoice      2026-10-15  2026-11-14  1234.56    1234.56    EUR  PO-1
    sap_fbl5n_de.csv              100200       Weber AG           90001235          credit_note  2026-10-16  2026-11-15  -100.00    -100.00    EUR  PO-2
    sap_fbl5n_de.csv              100300       Krüger KG          1400000009        payment      2026-10-20  2026-10-20  -50.00     -50.00     EUR  -
    sap_screen.txt                100200       -                  90001234          invoice      2026-10-15  2026-11-14  1234.56    1234.56    EUR  Ware
    sap_screen.txt                100200       -                  90001235          credit_note  2026-10-16  2026-11-15  -100.00    -100.00    EUR  Rabatt
    sap_screen.txt                100300       -                  90001300          payment      2026-10-20  2026-10-20  -50.00     -50.00     EUR  -
    sap_fbl5n_en.csv              100200       Weber Ltd          90001234          invoice      2026-10-15  2026-11-14  1200.00    1200.00    USD  PO-1
    sap_fbl5n_en.csv              100200       Weber Ltd          90001235          credit_note  2026-10-16  2026-11-15  -80.00     -80.00     USD  PO-2
    odoo_oca_open_items.csv       Jansen BV    Jansen BV          INV/2026/00017    invoice      2026-09-14  2026-10-14  1210.00    605.00     EUR  PO 55 - Chairs
    odoo_oca_open_items.csv       Jansen BV    Jansen BV          RINV/2026/00003   credit_note  2026-09-28  2026-09-28  -121.00    -121.00    EUR  Return - Chairs
    odoo_oca_open_items.csv       De Vries     De Vries           INV/2026/00020    invoice      2026-09-30  2026-10-30  500.00     500.00     EUR  PO 60 - Desk
    odoo_list_en.csv              Jansen BV    Jansen BV          INV/2026/00017    invoice      2026-09-14  2026-10-14  1210.00    1210.00    EUR  PO 55
    odoo_list_en.csv              Jansen BV    Jansen BV          RINV/2026/00003   credit_note  2026-09-28  2026-09-28  -121.00    -121.00    EUR  -
    odoo_technical.csv            Jansen BV    Jansen BV          INV/2026/00017    invoice      2026-09-14  2026-10-14  1210.00    605.00     EUR  INV/2026/00017
    odoo_list_de.csv              Müller GmbH  Müller GmbH        RE/2026/0001      invoice      2026-10-01  2026-10-31  119.00     119.00     EUR  RE20260001
    odoo_list_de.csv              Schmidt KG   Schmidt KG         RE/2026/0002      invoice      2026-10-02  2026-11-01  238.00     38.00      EUR  RE20260002
    odoo_list_nl.csv              Jansen BV    Jansen BV          INV/2026/1        invoice      2026-10-01  2026-10-31  121.00     121.00     EUR  PO 1
    moneybird_api.csv             12           Jansen BV          2026-0001         invoice      2026-10-01  2026-10-15  121.00     100.00     EUR  PO 1
    moneybird_api.csv             13           De Vries           2026-0002         credit_note  2026-10-02  2026-10-16  -50.00     -50.00     EUR  -
    moneybird_map.csv             12           Jansen BV          2026-0001         invoice      2026-10-01  2026-10-15  121.00     100.00     EUR  -
    moneybird_export.csv          12           Jansen BV          2026-0001         invoice      2026-10-01  2026-10-15  121.00     100.00     EUR  PO 1
    exact_globe.csv               1007         Jansen BV          26700001          invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  PO 1
    exact_globe.csv               1007         Jansen BV          26700002          credit_note  2026-10-20  2026-11-19  -121.00    -121.00    EUR  PO 1
    exact_globe.csv               1012         De Vries           26700003          invoice      2026-10-25  2026-11-24  300.00     300.00     EUR  PO 5
    multivers.csv                 1007         Jansen BV          F1                invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  RF1
    multivers.csv                 1007         Jansen BV          F2                invoice      2026-10-16  2026-11-15  100.00     40.00      EUR  RF2
    nav_en.csv                    C100         Weber Ltd          SI-1              invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  PO-1
    nav_en.csv                    C100         Weber Ltd          SC-1              credit_note  2026-10-16  2026-10-16  -100.00    -100.00    EUR  -
    nav_en.csv                    C100         Weber Ltd          PM-1              payment      2026-10-20  2026-10-20  -50.00     -50.00     EUR  -
    nav_en.csv                    C100         Weber Ltd          SI-0              invoice      2026-10-02  2026-11-01  300.00     0.00       EUR  PO-0
    nav_de.csv                    D100         Weber AG           VR-1              invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  B-1
    nav_de.csv                    D100         Weber AG           VG-1              credit_note  2026-10-16  2026-10-16  -100.00    -100.00    EUR  -
    nav_de.csv                    D100         Weber AG           ZE-1              payment      2026-10-20  2026-10-20  -50.00     -50.00     EUR  -
    nav_nl.csv                    K100         Jansen BV          VF-1              invoice      2026-10-15  2026-11-14  1210.00    605.00     EUR  PO-1
    nav_nl.csv                    K100         Jansen BV          BT-1              payment      2026-10-20  2026-10-20  -50.00     -50.00     EUR  -
    sage50.csv                    ABS001       ABS Garages Ltd    1001              invoice      2026-10-15  -           120.00     120.00     EUR  Goods
    sage50.csv                    ABS001       ABS Garages Ltd    12                credit_note  2026-10-20  -           -20.00     -20.00     EUR  Return
    sage50.csv                    ABS001       ABS Garages Ltd    103               payment      2026-10-25  -           -50.00     -50.00     EUR  Payment on account
    sage50.csv                    BRI002       Bridge & Co        1002              invoice      2026-10-28  -           75.50      75.50      EUR  Service
    erpnext.csv                   CUST-1       Jansen BV          SINV-1            invoice      2026-10-01  2026-10-15  100.00     70.00      EUR  -
    erpnext.csv                   CUST-1       Jansen BV          SINV-1            invoice      2026-10-01  2026-11-15  100.00     100.00     EUR  -
    erpnext.csv                   CUST-2       De Vries           PE-9              payment      2026-10-05  2026-10-05  -40.00     -40.00     EUR  -
    twinfield.csv                 1007         Jansen BV          2026-42           invoice      2026-10-15  2026-11-14  1210.00    605.00     EUR  -
    twinfield.csv                 1012         De Vries           2026-43           credit_note  2026-10-21  2026-11-20  -121.00    -121.00    EUR  -
    e_boekhouden_soap.csv         JAN          Jansen BV          F26-1             invoice      2026-10-01  -           121.00     100.00     EUR  -
    e_boekhouden.csv              JAN          Jansen BV          F26-1             invoice      2026-10-15  2026-10-29  121.00     121.00     EUR  -
    e_boekhouden.csv              JAN          Jansen BV          C26-1             credit_note  2026-10-16  2026-10-16  -21.00     -21.00     EUR  -
    yuki_no_header.csv            1007         Jansen BV          2026-42           invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  Levering
    yuki_no_header.csv            1012         De Vries           2026-43           credit_note  2026-10-16  2026-10-16  -121.00    -121.00    EUR  Retour
    collection_upload.csv         1007         -                  F1                invoice      2025-03-15  2025-04-05  6542.40    6542.40    EUR  Levering
    collection_upload.csv         1007         -                  F2                invoice      2025-01-23  2025-02-06  100.00     50.50      EUR  Levering
    factoring.csv                 1007         -                  F1                invoice      2026-10-15  2026-11-14  1210.00    1210.00    EUR  -
    factoring.csv                 1007         -                  F2                credit_note  2026-10-16  2026-11-15  -10.00     -10.00     EUR  -
    dutch_paid.csv                1007         Jansen BV          F1                invoice      2026-10-15  2026-11-14  121.00     100.00     EUR  -
    german_op.csv                 10001        -                  R-1               invoice      2026-10-15  2026-11-14  119.00     119.00     EUR  Ware
    german_paid.csv               Müller GmbH  Müller GmbH        R-1               invoice      2026-10-15  2026-11-14  119.00     100.00     EUR  -
    german_paid.csv               Schmidt KG   Schmidt KG         R-2               invoice      2026-10-16  2026-11-15  1190.00    1190.00    EUR  -
    tally_dr_cr.csv               ACME Traders  -                 INV-1             invoice      2026-10-15  2026-11-14  500000.00  500000.00  EUR  -
    tally_dr_cr.csv               ACME Traders  -                 ADV-1             credit_note  2026-10-16  2026-10-16  -1000.00   -1000.00   EUR  -
    quickbooks.csv                Sonnenschein Family Store  -    1037              invoice      2026-10-15  2026-11-14  362.07     362.07     EUR  -
    quickbooks.csv                Amy's Bird Sanctuary  -         1026              credit_note  2026-10-16  2026-10-16  -100.00    -100.00    EUR  -
    quickbooks.csv                Amy's Bird Sanctuary  -         -                 payment      2026-10-20  2026-10-20  -25.00     -25.00     EUR  -
    xero.csv                      City Agency  City Agency        INV-0041          invoice      2026-10-15  2026-11-14  500.00     400.00     EUR  P/O 9711
    code_and_name.csv             1007         Jansen BV          F1                invoice      2026-10-15  2026-11-14  1234.56    1234.56    EUR  -
    code_and_name.csv             1012         De Vries           F2                credit_note  2026-10-16  2026-11-15  -500.00    -500.00    EUR  -
)";

TEST_CASE("lists of every package come in without options", "[exchange]")
{
    std::map<std::string, std::vector<support::Row>> byFile;
    for (const auto& row : support::rows(kExpected))
        byFile[row[0]].push_back(row);

    for (const auto& [file, expected] : byFile) {
        CAPTURE(file);
        const auto table = readItems(fixture(file));
        REQUIRE(table);
        CHECK(table->faults.empty());
        CHECK(table->rows.size() == expected.size());
        for (std::size_t i = 0; i < std::min(expected.size(), table->rows.size()); ++i) {
            const support::Row& row = expected[i];
            const ItemRow& item = table->rows[i];
            CAPTURE(i, row[3]);
            CHECK(item.customer == row[1]);
            if (row[2] != "-") CHECK(shown(item.customerName) == row[2]);
            CHECK(shown(item.number) == row[3]);
            CHECK(code(item.kind) == row[4]);
            CHECK(textOf(item.issuedOn) == row[5]);
            CHECK(textOf(item.dueOn) == row[6]);
            CHECK(amountOf(item.amountMinor, item.currency) == row[7]);
            CHECK(amountOf(item.openMinor, item.currency) == row[8]);
            CHECK(item.currency.code() == row[9]);
            CHECK(shown(item.reference) == row[10]);
        }
    }
}

TEST_CASE("every fixture has its expected rows", "[exchange]")
{
    std::set<std::string> expected;
    for (const auto& row : support::rows(kExpected))
        expected.insert(row[0]);
    for (const auto& entry : std::filesystem::directory_iterator{fixture("")}) {
        CAPTURE(entry.path().filename().string());
        CHECK(expected.count(entry.path().filename().string()) == 1);
    }
}

TEST_CASE("title lines give the list's date and our company", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # file                  date        company
        exact_online_screen.csv  2026-11-21  Voorbeeld Handel BV
        exact_globe.csv          2026-11-21  Voorbeeld Handel BV
        odoo_oca_open_items.csv  2026-10-31  -
        sage50.csv               2026-11-30  -
        sap_screen.txt           2026-11-21  -
        quickbooks.csv           2026-11-21  -
        twinfield.csv            -           -
    )")) {
        CAPTURE(row[0]);
        const auto table = readItems(fixture(row[0]));
        REQUIRE(table);
        CHECK(textOf(table->listDate) == row[1]);
        CHECK(shown(table->companyTitle) == row[2]);
    }
}

TEST_CASE("headings of packages that are in no list are known by their parts", "[exchange]")
{
    for (const std::string text : {"Debiteurcode,Bedrijf,Invoice #,Issue date,Payment due,Gross total,Still open EUR\nD1,Foo "
                                   "BV,I-1,2026-01-01,2026-01-31,121.00,21.00\n",
                                   "kunden_nr;kunden_name;rechnung_nr;rechnung_datum;faellig_am;betrag_brutto;offener_betrag\nD1;Foo "
                                   "BV;I-1;01.01.2026;31.01.2026;121,00;21,00\n",
                                   "ClientNumber\tClientName\tInvoiceNum\tInvoice_Date\tDateDue\tInvoiceTotalAmount\tBalanceRemaining\n"
                                   "D1\tFoo BV\tI-1\t01/01/2026\t01/31/2026\t121.00\t21.00\n",
                                   "Klant-nr;Klant naam;Nr. factuur;Datum factuur;Uiterste betaaldatum;Totaal;Restant open\nD1;Foo "
                                   "BV;I-1;1-1-2026;31-1-2026;121,00;21,00\n"}) {
        CAPTURE(text);
        const auto table = itemsOf(text);
        REQUIRE(table.rows.size() == 1);
        const ItemRow& item = table.rows[0];
        CHECK(item.customer == "D1");
        CHECK(item.customerName == "Foo BV");
        CHECK(item.number == "I-1");
        CHECK(textOf(item.issuedOn) == "2026-01-01");
        CHECK(textOf(item.dueOn) == "2026-01-31");
        CHECK(item.amountMinor == 12'100);
        CHECK(item.openMinor == 2'100);
    }
}

TEST_CASE("dunning levels, dates, methods and orders of packages", "[exchange]")
{
    const auto sap = readItems(fixture("sap_fbl5n_de.csv"));
    REQUIRE(sap);
    CHECK(sap->extrasOf(sap->rows[0]).dunningLevel == 1);
    CHECK(textOf(sap->extrasOf(sap->rows[0]).dunnedOn) == "2026-11-20");
    const auto afas = readItems(fixture("afas_view.csv"));
    REQUIRE(afas);
    CHECK(afas->extrasOf(afas->rows[0]).dunningLevel == 2);
    CHECK(afas->extrasOf(afas->rows[1]).paymentMethod == "direct_debit");
    CHECK(afas->extrasOf(afas->rows[0]).paymentMethod.empty());
    const auto erpnext = readItems(fixture("erpnext.csv"));
    REQUIRE(erpnext);
    CHECK(erpnext->rows[0].order == "PO-1");
}

TEST_CASE("a kind is read by its code alone; a first word may mean the opposite", "[exchange]")
{
    const auto table = itemsOf("Customer,Document Type,Document No.,Posting Date,Amount\n"
                               "1,Payment - Refund,F1,2026-10-13,10.00\n"
                               "1,DZ (Customer Payment),P1,2026-10-13,-5.00\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].kind == ItemKind::Invoice);
    CHECK(table.rows[0].amountMinor == 1000);
    CHECK(table.rows[1].kind == ItemKind::Payment);
    CHECK(table.rows[1].amountMinor == -500);
}

TEST_CASE("drafts and void documents are nothing to ask for, and are left out with a remark", "[exchange]")
{
    const auto table = itemsOf("Customer Name,Invoice Number,Invoice Status,Invoice Date,Due Date,Total,Balance\n"
                               "Jansen,F1,Overdue,2026-10-01,2026-10-31,121.00,121.00\n"
                               "Jansen,F2,Draft,2026-10-02,2026-11-01,121.00,121.00\n"
                               "Jansen,F3,Void,2026-10-03,2026-11-02,121.00,121.00\n"
                               "Jansen,F4,,2026-10-04,2026-11-03,121.00,121.00\n"
                               "Jansen,,Draft,2026-10-05,2026-11-04,,\n"
                               "Jansen,F6,Sent,2026-10-06,2026-11-05,121.00,121.00\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].number == "F1");
    CHECK(table.rows[1].number == "F4");
    CHECK(table.rows[2].number == "F6");
    CHECK(table.faults.empty());
    CHECK(table.readCount == 3);
    REQUIRE(table.warnings.size() == 3);
    CHECK(table.warnings[0].code == WarningCode::NotClaimed);
    CHECK(table.warnings[0].line == 3);
    CHECK(table.warnings[0].arguments == std::vector<std::string>{"F2", "Draft"});
    CHECK(table.warnings[2].line == 6);

    const auto rowCount = [](const std::string& status) {
        return itemsOf("Debiteur;Factuurnummer;Status;Factuurdatum;Bedrag\n1;F1;Open;2026-10-01;10,00\n1;F2;" + status +
                       ";2026-10-01;10,00\n")
            .rows.size();
    };
    for (const auto* const status : {"Concept", "concept", "Geannuleerd", "Entwurf", "Storniert", "Cancelled", "VOIDED"}) {
        CAPTURE(status);
        CHECK(rowCount(status) == 1);
    }
    for (const auto* const status : {"Vervallen", "Niet vervallen", "Verzonden", "Betaald", "Late", "Approved", "x"}) {
        CAPTURE(status);
        CHECK(rowCount(status) == 2);
    }
}

TEST_CASE("a payment row that names its invoice lowers it, with a warning", "[exchange]")
{
    const auto table = readItems(fixture("datev_ascii.csv"));
    REQUIRE(table);
    REQUIRE(table->warnings.size() == 1);
    CHECK(table->warnings[0].code == WarningCode::PaymentNetted);
    CHECK(table->warnings[0].line == 3);
    CHECK(table->warnings[0].arguments == std::vector<std::string>{"RA1801346", "50.00"});
    CHECK(table->readCount == 4);
}

} // namespace
} // namespace tegoed::exchange
