#include "exchange/cell_values.h"
#include "exchange/item_rows.h"

#include "exchange/list_support.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::exchange {
namespace {

using base::ErrorCode;

TEST_CASE("amounts as lists write them", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # cell            sign  decimals  minor
        1234.56           .     2         123456
        1234,56           ,     2         123456
        1.234,56          ,     2         123456
        1.234.567,8       ,     2         123456780
        1,234,567.8       .     2         123456780
        1234.56-          .     2         -123456
        1.234,56-         ,     2         -123456
        -1.234,56         ,     2         -123456
        +12               .     2         1200
        (500)             .     2         -50000
        (1.234,5)         ,     2         -123450
        € 1.234,56        ,     2         123456
        EUR 12,50         ,     2         1250
        12.50 USD         .     2         1250
        -€ 12,50          ,     2         -1250
        5,00,000 Dr       .     2         50000000
        5,00,000.50 Cr    .     2         -50000050
        12,50 H           ,     2         -1250
        12,50 S           ,     2         1250
        1 234,56          ,     2         123456
        1'234.56          .     2         123456
        1.234,-           ,     2         123400
        1234              .     0         1234
        1234.000          .     0         1234
        1.5               .     3         1500
        12.5000           .     2         1250
        .5                .     2         50
        0                 .     2         0
        −12.50            .     2         -1250
        abc               .     2         bad
        12.345            .     2         bad
        1,23,45           .     2         bad
        12,34             .     2         bad
        1.2.3             .     2         bad
        12-34             .     2         bad
        1e5               .     2         bad
        12 apples         .     2         bad
        --5               .     2         bad
        .                 .     2         bad
        90000000000000.00  .    2         9000000000000000
        90000000000000.01  .    2         large
        999999999999999  .      9         large
        123456789012345  .      3         large
        99999999999999999999999  .  2     large
        €                 .     2         bad
    )")) {
        CAPTURE(row);
        const AmountValue value = parseAmount(row[0], row[1][0], std::stoi(row[2]));
        if (row[3] == "bad")
            CHECK((value.state == AmountState::NotANumber || value.state == AmountState::Empty));
        else if (row[3] == "large")
            CHECK(value.state == AmountState::TooLarge);
        else {
            CHECK(value.state == AmountState::Ok);
            CHECK(std::to_string(value.minor) == row[3]);
        }
    }
}

TEST_CASE("dates as lists write them", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # cell                order  date
        2026-11-21            -      2026-11-21
        2026/11/21            -      2026-11-21
        20261121              -      2026-11-21
        2026-11-21T10:00:00Z  -      2026-11-21
        2026-11-21 10:00      -      2026-11-21
        21-11-2026            dmy    2026-11-21
        21.11.2026            dmy    2026-11-21
        21/11/26              dmy    2026-11-21
        1-2-2026              dmy    2026-02-01
        1-2-2026              mdy    2026-01-02
        11/21/2026            mdy    2026-11-21
        21112026              dmy    2026-11-21
        1022026               dmy    2026-02-01
        26-11-21              ymd    2026-11-21
        5-5-2026              -      2026-05-05
        1-2-2026              -      order
        21 nov 2026           -      2026-11-21
        21-Okt-2026           -      2026-10-21
        3. März 2026          -      2026-03-03
        3 mei 2026            -      2026-05-03
        November 21, 2026     -      2026-11-21
        21-01-70              dmy    1970-01-21
        00.00.0000            dmy    empty
        0                     dmy    bad
        00000000              dmy    empty
        0001-01-01            -      empty
        -                     dmy    empty
        31-02-2026            dmy    bad
        2026-02-31            -      bad
        2026-13-01            -      bad
        13/13/2026            dmy    bad
        21-11                 dmy    bad
        soon                  dmy    bad
        21-11-2026-5          dmy    bad
        46000                 dmy    bad
        1-2-20266             dmy    bad
    )")) {
        CAPTURE(row);
        const DateValue value = parseDate(row[0], row[1] == "-" ? std::nullopt : parseDateOrder(row[1]));
        if (row[2] == "bad")
            CHECK((value.state == DateState::NotADate || (row[0] == "0" && value.state == DateState::Empty)));
        else if (row[2] == "empty")
            CHECK(value.state == DateState::Empty);
        else if (row[2] == "order")
            CHECK(value.state == DateState::OrderNeeded);
        else {
            CHECK(value.state == DateState::Ok);
            CHECK(base::toString(value.date) == row[2]);
        }
    }
}

std::string listWithDates(const std::string& issued, const std::string& due, const std::string& nextIssued, const std::string& nextDue)
{
    return "customer,number,issued,due,amount\n1,F1," + issued + "," + due + ",10.00\n1,F2," + nextIssued + "," + nextDue + ",10.00\n";
}

TEST_CASE("the date order comes from all date columns together", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # issued    due         issued      due         -> first issued
        01/02/2026  03/02/2026  05/02/2026  13/02/2026     2026-02-01
        02/01/2026  02/03/2026  02/05/2026  02/13/2026     2026-02-01
        31/01/2026  01/03/2026  05/02/2026  07/03/2026     2026-01-31
        2026-02-01  2026-03-01  2026-02-05  2026-03-05     2026-02-01
        05/05/2026  06/06/2026  07/07/2026  08/08/2026     2026-05-05
        01-02-26    03-02-26    05-02-26    13-02-26       2026-02-01
    )")) {
        CAPTURE(row);
        const auto table = itemsOf(listWithDates(row[0], row[1], row[2], row[3]));
        REQUIRE(table.rows.size() == 2);
        CHECK(textOf(table.rows[0].issuedOn) == row[4]);
    }
    // Every day is 12 or less: no rows, whatever the separator, and whatever order would put the due date behind the issue date.
    for (const auto& row : support::rows(R"(
        01/02/2026  03/04/2026  05/06/2026  07/08/2026
        01-02-2026  03-04-2026  05-06-2026  07-08-2026
        01.02.2026  03.04.2026  05.06.2026  07.08.2026
        01-02-26    03-04-26    05-06-26    07-08-26
        2026-01-31  03/04/2026  2026-01-31  07/08/2026
    )")) {
        CAPTURE(row);
        const auto table = readItemsFromBytes(listWithDates(row[0], row[1], row[2], row[3]));
        REQUIRE_FALSE(table);
        CHECK(table.error().code == ErrorCode::DatesAmbiguous);
        CHECK(table.error().line == 2);
        REQUIRE(table.error().arguments.size() == 2);
    }
    // The option settles it, and so does a column that is not taken over.
    ImportOptions options;
    options.dates = DateOrder::MonthDayYear;
    CHECK(textOf(itemsOf(listWithDates("01/02/2026", "03/04/2026", "05/06/2026", "07/08/2026"), options).rows[0].issuedOn) == "2026-01-02");
    CHECK(textOf(itemsOf("customer,number,issued,amount,Printed\n1,F1,01/02/2026,10.00,31/01/2026\n").rows[0].issuedOn) == "2026-02-01");
    // One row against the others is that row's fault.
    const auto table = itemsOf(listWithDates("31/01/2026", "28/02/2026", "02/13/2026", "28/02/2026"));
    REQUIRE(table.faults.size() == 1);
    CHECK(table.faults[0].error.line == 3);
    CHECK(table.faults[0].error.code == ErrorCode::RowNotADate);
}

TEST_CASE("a proof that stands far down in a long file settles its first rows", "[exchange]")
{
    std::string text = "customer,number,issued,amount\n";
    for (int i = 0; i < 3000; ++i)
        text += "1,F" + std::to_string(i) + ",01/02/2026,\"1,500\"\n";
    const auto open = readItemsFromBytes(text);
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::DatesAmbiguous);
    const auto table = itemsOf(text + "1,G1,31/01/2026,\"1,500.25\"\n");
    REQUIRE(table.rows.size() == 3001);
    CHECK(textOf(table.rows[0].issuedOn) == "2026-02-01");
    CHECK(table.rows[0].amountMinor == 150'000);
    const auto comma = itemsOf(text + "1,G1,31/01/2026,\"1500,25\"\n");
    CHECK(comma.rows[0].amountMinor == 150);
}

TEST_CASE("the decimal sign comes from the whole column, else from the other amounts of the file", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # amount     open      next amount  next open  -> first amount, or the error
        1.234,56     1.234,56  10,00        10,00         123456
        1.234        1.234     10,00        10,00         123400
        1.234        0         10,50        0             123400
        1,234        1,234     10.00        10.00         123400
        1.234        1.234     5.678        5.678         123400
        1.234.567    0         2            2             123456700
        1.500        1.500     2.500        2.500         decimal_ambiguous
        1500         1500      2500         2500          150000
        6542,4       6542,4    100          50,5          654240
    )")) {
        CAPTURE(row);
        const auto table = readItemsFromBytes("customer;number;issued;amount;open\n1;F1;2026-01-01;" + row[0] + ";" + row[1] +
                                              "\n1;F2;2026-01-01;" + row[2] + ";" + row[3] + "\n");
        if (row[4] == "decimal_ambiguous") {
            REQUIRE_FALSE(table);
            CHECK(table.error().code == ErrorCode::DecimalAmbiguous);
            continue;
        }
        REQUIRE(table);
        REQUIRE(table->rows.size() == 2);
        CHECK(std::to_string(table->rows[0].amountMinor) == row[4]);
    }
    ImportOptions options;
    options.decimal = '.';
    CHECK(itemsOf("customer;number;issued;amount\n1;F1;2026-01-01;1.50\n1;F2;2026-01-01;1.500\n", options).rows[1].amountMinor == 150);
}

TEST_CASE("encodings, delimiters and line ends", "[exchange]")
{
    const std::string text = "customer;number;issued;due;amount;customer_name\n1;F1;2026-01-01;2026-02-01;10,50;Cafe\n";
    const auto with = [&](const std::string& name) {
        std::string copy = text;
        copy.replace(copy.find("Cafe"), 4, name);
        return copy;
    };
    const auto swapped = [&](char delimiter, const std::string& lineEnd) {
        std::string copy;
        for (const char c : text) {
            if (c == ';')
                copy += delimiter;
            else if (c == ',')
                copy += '.';
            else if (c == '\n')
                copy += lineEnd;
            else
                copy += c;
        }
        return copy;
    };
    struct Case {
        std::string bytes;
        std::string encoding;
        std::string name;
    };
    const std::vector<Case> cases{
        {with("Caf\xC3\xA9"), "UTF-8", "Caf\xC3\xA9"},
        {"\xEF\xBB\xBF" + with("Caf\xC3\xA9"), "UTF-8", "Caf\xC3\xA9"},
        {with("Caf\xE9 \x80 5"), "Windows-1252", "Caf\xC3\xA9 \xE2\x82\xAC 5"},
        {utf16(text, false, true), "UTF-16LE", "Cafe"},
        {utf16(text, true, true), "UTF-16BE", "Cafe"},
        {utf16(text, false, false), "UTF-16LE", "Cafe"},
        {utf16(text, true, false), "UTF-16BE", "Cafe"},
        {swapped(',', "\n"), "UTF-8", "Cafe"},
        {swapped('\t', "\r\n"), "UTF-8", "Cafe"},
        {swapped('|', "\r"), "UTF-8", "Cafe"},
        {swapped(';', "\r"), "UTF-8", "Cafe"},
        {"sep=;\r\n" + text, "UTF-8", "Cafe"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.encoding, one.bytes.substr(0, 40));
        const auto table = itemsOf(one.bytes);
        CHECK(table.encoding == one.encoding);
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].customerName == one.name);
        CHECK(table.rows[0].amountMinor == 1050);
    }
}

TEST_CASE("a column named with --map overrules, by heading or by place, and what isn't there is named", "[exchange]")
{
    const std::string text = "Nr,Wie,Wat,Wanneer,Hoeveel,Amount\nF1,1007,x,2026-01-01,5.00,7.00\n";
    ImportOptions options;
    const auto map = parseMappings("number=Nr,customer=wie,issued=#4,amount=Hoeveel,reference=");
    REQUIRE(map);
    options.map = *map;
    const auto table = itemsOf(text, options);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].customer == "1007");
    CHECK(table.rows[0].number == "F1");
    CHECK(table.rows[0].amountMinor == 500);
    CHECK(textOf(table.rows[0].issuedOn) == "2026-01-01");

    options.map = {{"amount", "Bestaat niet"}, {"customer", "Wie"}};
    CHECK(readItemsFromBytes(text, options).error().code == ErrorCode::ColumnUnknown);
    options.map = {{"colour", "Wie"}};
    CHECK(readItemsFromBytes(text, options).error().code == ErrorCode::FieldUnknown);
    CHECK(parseMappings("amount=Bedrag, EUR,open=Saldo")->at(0) == FieldMapping{"amount", "Bedrag, EUR"});
    CHECK_FALSE(parseMappings("Bedrag"));

    // Without headings, by place alone.
    options.map = {{"customer", "#1"}, {"number", "#2"}, {"issued", "#3"}, {"amount", "#4"}};
    const auto bare = itemsOf("1007;F1;2026-01-01;5,00\n1008;F2;2026-01-02;6,00\n", options);
    REQUIRE(bare.rows.size() == 2);
    CHECK(bare.rows[1].customer == "1008");
}

TEST_CASE("a column of nothing but a spreadsheet's day numbers holds dates", "[exchange]")
{
    // 46308 is 13 October 2026 (days since 30 December 1899; 45658 is 1 January 2025).
    const auto days = itemsOf("customer;number;issued;due;amount\n1;F1;46308;46338;10,00\n1;F2;45658;45688;20,00\n1;F3;45658;;5,00\n");
    CHECK(days.faults.empty());
    REQUIRE(days.rows.size() == 3);
    CHECK(textOf(days.rows[0].issuedOn) == "2026-10-13");
    CHECK(textOf(days.rows[0].dueOn) == "2026-11-12");
    CHECK(textOf(days.rows[1].issuedOn) == "2025-01-01");
    CHECK_FALSE(days.rows[2].dueOn);
    // One day number among dates is a slip, and so is a number that no day of business has.
    for (const char* other : {"2026-10-14", "36525", "54790", "463080", "45658,5", "25000.00"}) {
        CAPTURE(other);
        const auto mixed = itemsOf("customer;number;issued;amount\n1;F1;46308;10,00\n1;F2;" + std::string{other} + ";20,00\n");
        REQUIRE_FALSE(mixed.faults.empty());
        CHECK(mixed.faults[0].error.code == ErrorCode::RowNotADate);
    }
}

TEST_CASE("what a spreadsheet keeps as text is its text, and other formulas stay", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # cell                 -> customer
        ="001"                    001
        "=""0042"""               0042
        ="a;b"                    a;b
        ="001                     ="001
        ="A"&"B"                  ="A"&"B"
        =HYPERLINK("x")           =HYPERLINK("x")
    )")) {
        CAPTURE(row[0]);
        const auto table = itemsOf("customer;number;issued;amount\n" + row[0] + ";F1;2026-10-13;10,00\n");
        CHECK(table.faults.empty());
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].customer == row[1]);
    }
}

TEST_CASE("a list without an issue date says so and names the columns that may have it", "[exchange]")
{
    const auto remarkOf = [](const std::string& text) {
        for (const auto& warning : itemsOf(text).warnings)
            if (warning.code == WarningCode::IssuedMissing) return std::to_string(warning.line) + " " + warning.arguments.at(0);
        return std::string{"-"};
    };
    CHECK(remarkOf("customer;number;amount;Dag1;Dag2;Wie\n1;F1;5,00;13-10-2026;;x\n") == "0 Dag1");
    CHECK(remarkOf("customer;number;amount;due;Wie\n1;F1;5,00;13-10-2026;x\n") == "0 Wie");
    CHECK(remarkOf("customer;number;amount\n1;F1;5,00\n") == "0 ");
    CHECK(remarkOf("customer;number;amount;issued\n1;F1;5,00;13-10-2026\n") == "-");

    const auto table = itemsOf("customer;number;issued;due;amount\n1;F1;;;5,00\n1;F2;;13-10-2026;5,00\n1;F3;13-10-2026;;5,00\n");
    REQUIRE(table.warnings.size() == 1);
    CHECK(table.warnings[0].code == WarningCode::DateMissing);
    CHECK(table.warnings[0].arguments == std::vector<std::string>{"F1"});
    CHECK(table.warnings[0].line == 2);
}

TEST_CASE("of several columns for one field the one that says it best is taken", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # headings                                                           -> field     heading
        customer,Invoice ID,Invoice Number,issued,amount                        number    Invoice Number
        Customer ID,Customer Number,number,issued,amount                        customer  Customer Number
        customer,number,issued,Total,Amount Due,Amount Remaining                open      Amount Remaining
        customer,number,issued,Total,Amount Due,Balance Due                     open      Balance Due
        customer,number,issued,Total,Amount Due                                 open      Amount Due
        customer,Invoice ID,issued,amount                                       number    Invoice ID
    )")) {
        CAPTURE(row[0]);
        const auto table = itemsOf(row[0] + "\n1,2,2026-01-15,3.00,4.00,5.00\n");
        const auto use = std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& one) { return one.field == row[1]; });
        REQUIRE(use != table.columns.end());
        CHECK(use->heading == row[2]);
    }
}

TEST_CASE("a group's title gives number and name, whatever stands behind them", "[exchange]")
{
    const auto table = itemsOf("No,Type,Date,Ref,Details,Balance\n"
                               "A/C: ABC001  Name: ABC Ltd  Contact: Joe  Tel: 020\n"
                               "1,SI,15/10/2026,1001,Goods,120.00\n"
                               "A/C: BRI002 | Name: Bridge & Co | E-mail: b@b.example\n"
                               "2,SI,16/10/2026,1002,Goods,75.50\n");
    CHECK(table.faults.empty());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].customer == "ABC001");
    CHECK(table.rows[0].customerName == "ABC Ltd");
    CHECK(table.rows[1].customer == "BRI002");
    CHECK(table.rows[1].customerName == "Bridge & Co");
}

TEST_CASE("a profile keeps what was chosen and what the file proved", "[exchange]")
{
    ImportOptions options;
    options.map = {{"customer", "Wie"}, {"amount", "Hoeveel"}};
    const std::string head = "Factuurnummer;Wie;Datum;Hoeveel\n";
    const auto first = itemsOf(head + "F1;1007;31-01-2026;5,25\n", options);
    const auto kept = parseImportProfile(toJson(first.profile));
    REQUIRE(kept);
    CHECK(*kept == first.profile);
    CHECK(kept->dates == DateOrder::DayMonthYear);
    CHECK(kept->decimal == ',');

    ImportOptions later;
    later.profile = *kept;
    const auto second = itemsOf(head + "F2;1007;01-02-2026;1.500\n", later);
    REQUIRE(second.rows.size() == 1);
    CHECK(textOf(second.rows[0].issuedOn) == "2026-02-01");
    CHECK(second.rows[0].amountMinor == 150'000);
    CHECK_FALSE(parseImportProfile("[]"));
    CHECK_FALSE(parseImportProfile("{\"dates\":\"xyz\"}"));
}

TEST_CASE("totals, repeated headings and blank rows are left out", "[exchange]")
{
    const auto table = itemsOf("Debiteur;Naam;Factuurnummer;Factuurdatum;Bedrag\n"
                               "1007;Total Energies;F1;15-01-2026;10,00\n"
                               "1007;Total Energies;F2;15-01-2026;5,00\n"
                               ";;;;15,00\n"
                               "\n"
                               ";;;;\n"
                               "Debiteur;Naam;Factuurnummer;Factuurdatum;Bedrag\n"
                               "1008;Bos;F3;15-01-2026;7,00\n"
                               "Subtotaal 1008;;;;7,00\n"
                               ";;Eindtotaal;;22,00\n"
                               "**;;;;22,00\n");
    CHECK(table.faults.empty());
    CHECK(table.rows.size() == 3);
    CHECK(table.readCount == 3);
    CHECK(table.leftOutCount == 5);
    // Also where the sum is large.
    const auto large = itemsOf(
        "Debiteur;Factuurnummer;Factuurdatum;Bedrag\n1007;F1;15-01-2026;12345678,00\n1007;F2;15-01-2026;12345678,50\n;;;24691356,50\n");
    CHECK(large.faults.empty());
    CHECK(large.leftOutCount == 1);
    // An amount alone that is no sum of the rows is a row without a customer.
    CHECK(itemsOf("Debiteur;Factuurnummer;Factuurdatum;Bedrag\n1007;F1;15-01-2026;10,00\n;;;11,00\n").faults.size() == 1);
}

TEST_CASE("a running balance is no open amount, and unsigned open amounts follow their amounts", "[exchange]")
{
    const auto running =
        itemsOf("Debiteur;Factuurnummer;Factuurdatum;Bedrag;Saldo\n1;F1;15-01-2026;10,00;10,00\n1;F2;15-01-2026;5,00;15,00\n"
                "1;F3;15-01-2026;7,00;22,00\n1;C4;15-01-2026;-2,00;20,00\n");
    CHECK(running.faults.empty());
    REQUIRE(running.rows.size() == 4);
    CHECK(running.rows[2].openMinor == 700);
    const auto unsignedOpen =
        itemsOf("Debiteur;Factuurnummer;Factuurdatum;Bedrag;Openstaand\n1;F1;15-01-2026;10,00;8,00\n1;C2;15-01-2026;-5,00;5,00\n");
    REQUIRE(unsignedOpen.rows.size() == 2);
    CHECK(unsignedOpen.rows[1].openMinor == -500);
    const auto signedOpen =
        itemsOf("Debiteur;Factuurnummer;Factuurdatum;Bedrag;Openstaand\n1;C1;15-01-2026;-5,00;5,00\n1;C2;15-01-2026;-5,00;-5,00\n");
    REQUIRE(signedOpen.faults.size() == 1);
    CHECK(signedOpen.faults[0].error.line == 2);
    CHECK(signedOpen.rows.size() == 1);
}

} // namespace
} // namespace tegoed::exchange
