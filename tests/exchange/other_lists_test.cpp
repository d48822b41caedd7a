#include "exchange/contact_rows.h"
#include "exchange/csv_writer.h"
#include "exchange/customer_rows.h"
#include "exchange/header_words.h"
#include "exchange/row_reader.h"

#include "support/table.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::exchange {
namespace {

using base::ErrorCode;

TEST_CASE("customers with every field of the contract", "[exchange]")
{
    const auto table =
        readCustomersFromBytes("number,name,kind,street,postcode,city,country,language,email,phone,vat_number,registration,iban,limit,"
                               "insured_limit,terms_days,payment_method,controller,"
                               "account_manager,account_manager_email,channel,parent,payer,segment,policy,po_required\n"
                               "1007,Jansen BV,business,Straat 1,1000 AA,Utrecht,NL,nl,a@b.example,030-1,NL001234567B01,12345678,NL91 ABNA "
                               "0417 1643 00,5000.00,2500.50,30,direct_debit,Eva,Tom,"
                               "tom@b.example,letter,1000,1001,key,relationship,yes\n");
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->faults.empty());
    const CustomerRow& row = table->rows[0];
    const std::vector<std::pair<std::string_view, std::string_view>> texts{{row.number, "1007"},
                                                                           {row.name, "Jansen BV"},
                                                                           {row.kind, "business"},
                                                                           {row.street, "Straat 1"},
                                                                           {row.postcode, "1000 AA"},
                                                                           {row.city, "Utrecht"},
                                                                           {row.country, "NL"},
                                                                           {row.language, "nl"},
                                                                           {row.email, "a@b.example"},
                                                                           {row.phone, "030-1"},
                                                                           {row.vatNumber, "NL001234567B01"},
                                                                           {row.registration, "12345678"},
                                                                           {row.iban, "NL91ABNA0417164300"},
                                                                           {row.paymentMethod, "direct_debit"},
                                                                           {row.controller, "Eva"},
                                                                           {row.accountManager, "Tom"},
                                                                           {row.accountManagerEmail, "tom@b.example"},
                                                                           {row.channel, "letter"},
                                                                           {row.parent, "1000"},
                                                                           {row.payer, "1001"},
                                                                           {row.segment, "key"},
                                                                           {row.policy, "relationship"}};
    for (const auto& [found, expected] : texts)
        CHECK(found == expected);
    CHECK(row.limitMinor == 500'000);
    CHECK(row.insuredLimitMinor == 250'050);
    CHECK(row.termsDays == 30);
    CHECK(row.poRequired == true);
    CHECK(row.line == 2);
    CHECK(table->columns.size() == 26);
}

TEST_CASE("customers under the headings and words of packages", "[exchange]")
{
    const auto table = readCustomersFromBytes(
        "Relatiecode;Naam;Soort;Adres;Huisnummer;Postcode;Woonplaats;Land;Taal;E-mailadres;Kredietlimiet;Betalingstermijn;Betaalwijze\n"
        "1007;Jansen BV;Zakelijk;Dorpsstraat;5a;1000 AA;Utrecht;Nederland;Nederlands;a@b.example;10.000,00;30 dagen;Automatische incasso\n"
        "1008;P. Bos;Particulier;Laan;1;;;Duitsland;Duits;;;14;Overboeking\n"
        "1009;Gemeente X;Overheid;Plein;2;;;B;Swahili;;;;Kasbetaling bij levering\n");
    REQUIRE(table);
    CHECK(table->faults.empty());
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].kind == "business");
    CHECK(table->rows[0].street == "Dorpsstraat 5a");
    CHECK(table->rows[0].country == "NL");
    CHECK(table->rows[0].limitMinor == 1'000'000);
    CHECK(table->rows[0].termsDays == 30);
    CHECK(table->rows[0].paymentMethod == "direct_debit");
    CHECK(table->rows[1].kind == "consumer");
    CHECK(table->rows[1].country == "DE");
    CHECK(table->rows[1].language == "de");
    CHECK(table->rows[1].paymentMethod == "transfer");
    CHECK(table->rows[2].kind == "government");
    CHECK(table->rows[2].language.empty());
    CHECK(table->rows[2].paymentMethod.empty()); // A package's own word, under a package's own heading.
    REQUIRE(table->warnings.size() == 2);
    CHECK(table->warnings[0].code == WarningCode::UnknownCountry);
    CHECK(table->warnings[1].code == WarningCode::UnknownLanguage);
}

TEST_CASE("faulty customers", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # number,name,kind,payment_method,channel,iban,limit,terms_days,po_required  code
        ,Jansen,,,,,,,                                                               row_without_customer
        1,Jansen,friend,,,,,,                                                        row_bad_code
        1,Jansen,,barter,,,,,                                                        row_bad_code
        1,Jansen,,,pigeon,,,,                                                        row_bad_code
        1,Jansen,,,,NL00ABNA0417164300,,,                                            row_bad_code
        1,Jansen,,,,,much,,                                                          row_not_a_number
        1,Jansen,,,,,-5,,                                                            row_not_a_number
        1,Jansen,,,,,,long,                                                          row_not_a_number
        1,Jansen,,,,,,,perhaps                                                       row_bad_code
    )")) {
        CAPTURE(row);
        const auto table = readCustomersFromBytes(
            "number,name,kind,payment_method,channel,iban,limit,terms_days,po_required\n" + row[0] + "\n", {}, "c.csv");
        REQUIRE(table);
        REQUIRE(table->faults.size() == 1);
        CHECK(base::name(table->faults[0].error.code) == row[1]);
        CHECK(table->faults[0].error.line == 2);
        CHECK(table->faults[0].error.file == "c.csv");
        CHECK(table->rows.empty());
    }
    CHECK(readCustomersFromBytes("name,city\nJansen,Utrecht\n").error().code == ErrorCode::ColumnMissing);
    CHECK(readCustomersFromBytes("").error().code == ErrorCode::FileEmpty);
}

TEST_CASE("what can't be read of a customer is left out, with a remark", "[exchange]")
{
    const auto table = readCustomersFromBytes("Klantnummer;Naam;E-mail;Payment Terms;IBAN;E-mail accountmanager\n"
                                              "1;Jansen;zzz;Net 14;NL00ABNA0417164300;niemand\n"
                                              "2;Bos;a@b.example; c@d.example;14 Tage netto;NL91ABNA0417164300;t@b.example\n"
                                              "3;Smit;\"a@b.example; c@d.example\";30 dagen einde maand;;\n"
                                              "4;Vos;v@b.example;contant;;\n");
    REQUIRE(table);
    REQUIRE(table->faults.size() == 1); // The second row's two addresses are not between quotation marks.
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].email.empty());
    CHECK(table->rows[0].termsDays == 14);
    CHECK(table->rows[0].iban.empty());
    CHECK(table->rows[0].accountManagerEmail.empty());
    CHECK(table->rows[1].email == "a@b.example");
    CHECK_FALSE(table->rows[1].termsDays);
    CHECK(table->rows[2].email == "v@b.example");
    CHECK(table->rows[2].termsDays == 0);
    std::string remarks;
    for (const auto& warning : table->warnings)
        remarks += std::to_string(warning.line) + std::string{name(warning.code)} + ' ';
    CHECK(remarks == "2bad_email 2bad_email 2bad_iban 4several_emails 4unknown_terms ");
}

TEST_CASE("a list of open items is no list of customers or contacts", "[exchange]")
{
    for (const std::string items : {"customer;customer_name;number;issued;due;amount\n1;Jansen;F1;2026-01-15;2026-02-14;10,00\n",
                                    "Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Openstaand\n1;Jansen;F1;15-01-2026;10,00\n"}) {
        CAPTURE(items);
        CHECK(readCustomersFromBytes(items).error().code == ErrorCode::NoTable);
        CHECK(readContactsFromBytes(items).error().code == ErrorCode::NoTable);
        // Whoever names the columns means them.
        ImportOptions options;
        options.map = {{"number", "#1"}};
        CHECK(readCustomersFromBytes(items, options));
    }
    // Customers may have balances and dates of their own.
    for (const std::string customers :
         {"number;name;limit;balance;created\n1;Jansen;5,00;10,00;2026-01-15\n",
          "Debiteurnummer;Naam;Saldo;Laatste factuurdatum\n1;Jansen;10,00;15-01-2026\n",
          "No.;Name;Customer Posting Group;Balance Due;Last Date Modified\n1;Jansen;NL;10,00;15-01-2026\n",
          "Relatiecode;Naam;Factuurnummer;Vervaldatum;Bedrag;Postcode\n1;Jansen;F1;15-01-2026;10,00;1000 AA\n",
          "Relatiecode;Naam;Nummer;Vervaldatum;Bedrag\n1;Jansen;12;15-01-2026;10,00\n",
          "Relatiecode;Naam;Factuurnummer;Datum;Bedrag\n1;Jansen;12;15-01-2026;10,00\n"}) {
        CAPTURE(customers);
        const auto table = readCustomersFromBytes(customers);
        REQUIRE(table);
        CHECK(table->rows.at(0).number == "1");
    }
    // The street's number is the house's.
    for (const std::string customers :
         {"Relatiecode;Naam;Straat;Nummer;Postcode;Plaats;Saldo;Datum\n1;Jansen;Dorpsstraat;5;1000 AA;Utrecht;10,00;15-01-2026\n",
          "Klantcode,Naam,Straat,Nr,Postcode,Stad,Limiet,Bedrag,Datum\n1,Jansen,Dorpsstraat,5,1000 AA,Utrecht,5.00,10.00,15-01-2026\n"}) {
        CAPTURE(customers);
        const auto table = readCustomersFromBytes(customers);
        REQUIRE(table);
        CHECK(table->rows.at(0).number == "1");
        CHECK(table->rows.at(0).street == "Dorpsstraat 5");
        CHECK(table->rows.at(0).city == "Utrecht");
    }
    CHECK(readCustomersFromBytes("Account,Name,Number,Created,Total\n1,Jansen,12,2026-01-15,10.00\n"));
}

TEST_CASE("contacts and their roles", "[exchange]")
{
    const auto table = readContactsFromBytes("customer,role,name,salutation,email,phone,language\n"
                                             "1007,finance_manager,E. Jansen,mevrouw,e@b.example,030-1,nl\n"
                                             "1007,Directeur,T. Bos,,t@b.example,,en\n"
                                             ",manager,Wie,,,,\n"
                                             "1008,wizard,Merlijn,,,,\n"
                                             "1008,manager,,,,,\n");
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].role == "finance_manager");
    CHECK(table->rows[0].salutation == "mevrouw");
    CHECK(table->rows[0].phone == "030-1");
    CHECK(table->rows[1].role == "director");
    CHECK(table->rows[1].language == "en");
    REQUIRE(table->faults.size() == 3);
    CHECK(table->faults[0].error.code == ErrorCode::RowWithoutCustomer);
    CHECK(table->faults[1].error.code == ErrorCode::RowBadCode);
    CHECK(table->faults[2].error.code == ErrorCode::RowWithoutName);
    const auto german =
        readContactsFromBytes("Kundennummer;Ansprechpartner;Funktion;E-Mail;Telefon\n10;Frau Weber;Buchhaltung;w@b.example;030\n");
    REQUIRE(german);
    REQUIRE(german->rows.size() == 1);
    CHECK(german->rows[0].customer == "10");
    CHECK(german->rows[0].role == "invoices");
}

TEST_CASE("headings lose what doesn't count", "[exchange]")
{
    CHECK(normalisedHeading("F\xC3\xA4lligkeit (netto)") == "faelligkeitnetto");
    CHECK(normalisedHeading(" Openstaand bedrag ") == "openstaandbedrag");
    CHECK(normalisedHeading("Amt in loc.cur.") == "amtinloccur");
    CHECK(normalisedHeading("Debiteuren-Nr.:") == "debiteurennr");
    CHECK(normalisedHeading("invoice_id") == "invoiceid");
    CHECK(normalisedHeading("Factuurn\xC3\xBAmmer") == "factuurnummer");
    CHECK(normalisedHeading("Stra\xC3\x9F"
                            "e") == "strasse");
}

TEST_CASE("rows are cut where they end", "[exchange]")
{
    const auto cut = [](std::string_view text, char delimiter) {
        std::vector<std::vector<std::string>> rows;
        RowReader reader{text, {delimiter, findLineEnd(text)}};
        while (reader.next()) {
            rows.emplace_back();
            for (const std::string_view cell : reader.cells())
                rows.back().emplace_back(cell);
        }
        return rows;
    };
    using Rows = std::vector<std::vector<std::string>>;
    CHECK(cut("a,b\nc,d", ',') == Rows{{"a", "b"}, {"c", "d"}});
    CHECK(cut("a,b,\n", ',') == Rows{{"a", "b", ""}});
    CHECK(cut("a,b,", ',') == Rows{{"a", "b", ""}});
    CHECK(cut("a\r\nb\r\n", ',') == Rows{{"a"}, {"b"}});
    CHECK(cut("a\rb\r", ',') == Rows{{"a"}, {"b"}});
    CHECK(cut("\"a,b\",\"c\nd\"\ne,f", ',') == Rows{{"a,b", "c\nd"}, {"e", "f"}});
    CHECK(cut("\"a\"\"b\",c", ',') == Rows{{"a\"b", "c"}});
    CHECK(cut("\"\"\"\",x", ',') == Rows{{"\"", "x"}});
    CHECK(cut("5\" pipe,x", ',') == Rows{{"5\" pipe", "x"}});
    CHECK(cut("\"Jansen\" BV,x", ',') == Rows{{"Jansen BV", "x"}});
    CHECK(cut(" a ,  \"b\" ", ',') == Rows{{"a", "b"}});
    CHECK(cut("a\n\nb", ',') == Rows{{"a"}, {""}, {"b"}});
    CHECK(cut("", ',').empty());
    // Cells across the borders of the blocks of 64 bytes that the reader looks at.
    for (std::size_t length = 50; length < 140; ++length) {
        const std::string cell(length, 'x');
        CHECK(cut(cell + "," + cell + "\n\"" + cell + ",\"," + cell, ',') == Rows{{cell, cell}, {cell + ",", cell}});
    }
    // 10,000 cells in a row are counted, and not kept.
    const std::string many(10'000, ',');
    RowReader reader{many, {}};
    REQUIRE(reader.next());
    CHECK(reader.cellCount() == 10'001);
    CHECK(reader.cells().size() == kCellLimitCount);
}

TEST_CASE("a table as CSV", "[exchange]")
{
    base::Table table;
    table.columns = {{"customer", "Klant"}, {"open", "Open"}, {"due", "Vervalt"}, {"days", "Dagen"}, {"share", "Deel"}};
    table.rows = {{std::string{"Jansen, \"de Boer\""}, base::Money::ofMinor(-2000, base::Currency::euro()), *base::Date::of(2026, 11, 22),
                   std::int64_t{-7}, 0.25},
                  {std::string{"=HYPERLINK(\"x\")"}, std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}},
                  {std::string{"two\nlines"}}};
    table.totals = {std::string{"total"}, base::Money::ofMinor(-2000, base::Currency::euro())};
    CHECK(toCsv(table) == "customer,open,due,days,share\r\n"
                          "\"Jansen, \"\"de Boer\"\"\",-20.00,2026-11-22,-7,0.25\r\n"
                          "\"'=HYPERLINK(\"\"x\"\")\",,,,\r\n"
                          "\"two\nlines\",,,,\r\n");
    CHECK(toCsv(table, {false, true}).find("\"=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    CHECK(toCsv(table, {true, true}).ends_with("total,-20.00,,,\r\n"));

    for (const auto& row : support::rows(R"(
        # text    cell
        =1+1      '=1+1
        +31       +31
        +a        '+a
        -20.00    -20.00
        -x        '-x
        @sum      '@sum
        1=1       1=1
        plain     plain
    )"))
        CHECK(csvCell(row[0]) == row[1]);
    CHECK(csvCell("\tx") == "'\tx");
    CHECK(csvCell("=x", false) == "=x");
}

} // namespace
} // namespace tegoed::exchange
