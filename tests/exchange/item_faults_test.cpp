#include "exchange/item_rows.h"

#include "exchange/list_support.h"
#include "support/folders.h"
#include "support/table.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

namespace tegoed::exchange {
namespace {

using base::ErrorCode;

// Line 1 is the heading, line 2 a good row, line 3 the row of the table.
TEST_CASE("each faulty row has its code and line, and the other rows stay", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # customer,number,kind,issued,due,amount,open,paid,settled             code
        1,,invoice,2026-01-01,2026-02-01,10.00,,,                              row_without_number
        1,,credit_note,2026-01-01,2026-02-01,-10.00,,,                         row_without_number
        ,F1,invoice,2026-01-01,2026-02-01,10.00,,,                             row_without_customer
        1,F1,invoice,2026-01-01,2026-02-01,,,,                                 row_without_amount
        1,F1,invoice,2026-01-01,2026-02-01,abc,,,                              row_not_a_number
        1,F1,invoice,2026-01-01,2026-02-01,10.005,,,                           row_not_a_number
        1,F1,invoice,2026-01-01,2026-02-01,1e3,,,                              row_not_a_number
        1,F1,invoice,2026-01-01,2026-02-01,10.00.00,,,                         row_not_a_number
        1,F1,invoice,2026-01-01,2026-02-01,99999999999999.00,,,                row_amount_too_large
        1,F1,invoice,2026-02-31,2026-03-31,10.00,,,                            row_not_a_date
        1,F1,invoice,2026-01-01,soon,10.00,,,                                  row_not_a_date
        1,F1,invoice,2026-01-01,2026-02-01,10.00,11.00,,                       row_open_out_of_range
        1,F1,invoice,2026-01-01,2026-02-01,10.00,-1.00,,                       row_open_out_of_range
        1,F1,credit_note,2026-01-01,2026-02-01,-10.00,5.00,,                   row_open_out_of_range
        1,F1,invoice,2026-01-01,2026-02-01,0.00,5.00,,                         row_open_out_of_range
        1,F1,invoice,2026-01-01,2026-02-01,10.00,,10.01,                       row_paid_above_amount
        1,F1,invoice,2026-01-01,2026-02-01,10.00,1.00,,2026-02-01              row_settled_but_open
        1,F1,invoice,2026-01-01,2026-02-01,-10.00,,,                           row_negative_invoice
        1,F1,something,2026-01-01,2026-02-01,10.00,,,                          row_bad_code
        1,F1,invoice,2026-01-01,2026-02-01,10.00,,,,,9                         row_too_many_fields
        1,"F1,invoice,2026-01-01,2026-02-01,10.00,,,                           quote_never_closes
    )")) {
        CAPTURE(row[0], row[1]);
        const auto table =
            itemsOf("customer,number,kind,issued,due,amount,open,paid,settled\n7,G1,invoice,2026-01-01,2026-02-01,1.00,,,\n" + row[0] +
                    "\n8,G2,invoice,2026-01-01,2026-02-01,2.50,,,\n");
        REQUIRE(table.faults.size() == 1);
        CHECK(base::name(table.faults[0].error.code) == row[1]);
        CHECK(table.faults[0].error.line == 3);
        CHECK(table.faults[0].error.file == "list.csv");
        CHECK(table.faultCount == 1);
        CHECK(table.readCount == 3);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].number == "G1");
        CHECK(table.rows[1].number == "G2");
        CHECK(table.rows[1].line == 4);
    }
}

TEST_CASE("a NUL byte, a field of a megabyte and broken text are faulty rows with their line", "[exchange]")
{
    using namespace std::string_literals;
    const std::string head = "customer,number,issued,due,amount\n1,G1,2026-01-01,2026-02-01,1.00\n";
    const auto faultOf = [&](const std::string& line) {
        const auto table =
            itemsOf(head + line +
                    "\n1,Müller,2026-01-01,2026-02-01,1.00\n1,Müller2,2026-01-01,2026-02-01,1.00\n"
                    "1,Jürgen,2026-01-01,2026-02-01,1.00\n1,Jörg,2026-01-01,2026-02-01,1.00\n1,Jéé,2026-01-01,2026-02-01,1.00\n");
        REQUIRE(table.faults.size() == 1);
        CHECK(table.faults[0].error.line == 3);
        CHECK(table.rows.size() == 6);
        return table.faults[0].error;
    };
    CHECK(faultOf("1,F\0001,2026-01-01,2026-02-01,10.00"s).code == ErrorCode::NulByte);
    CHECK(faultOf("1,\"F\0001\",2026-01-01,2026-02-01,10.00"s).code == ErrorCode::NulByte);
    CHECK(faultOf("1," + std::string(1 << 20, 'x') + ",2026-01-01,2026-02-01,10.00").code == ErrorCode::FieldTooLong);
    CHECK(faultOf("1,\"" + std::string(1 << 20, 'x') + "\",2026-01-01,2026-02-01,10.00").arguments == std::vector<std::string>{"number"});
    CHECK(faultOf("1,F1\xC3\x28,2026-01-01,2026-02-01,10.00").code == ErrorCode::RowBadText);
}

TEST_CASE("files that are no list are refused", "[exchange]")
{
    using namespace std::string_literals;
    std::string bytes;
    for (int i = 0; i < 256 * 20; ++i)
        bytes += static_cast<char>(i % 256);
    const std::string head = "customer,number,issued,due,amount\n";
    const std::vector<std::tuple<std::string, ErrorCode, int>> files{
        {"", ErrorCode::FileEmpty, 0},
        {" \r\n\n", ErrorCode::FileEmpty, 0},
        {"\xEF\xBB\xBF", ErrorCode::FileEmpty, 0},
        {bytes, ErrorCode::FileIsBinary, 0},
        {"PK\x03\x04 rest of a spreadsheet", ErrorCode::FileIsBinary, 0},
        {std::string(1000, '\0') + "customer,number", ErrorCode::FileIsBinary, 0},
        {"hello\nworld\n", ErrorCode::NoTable, 0},
        {"customer,number,issued,due\n1,F1,2026-01-01,2026-02-01\n", ErrorCode::ColumnMissing, 0},
        {"customer,issued,due,amount\n1,2026-01-01,2026-02-01,1.00\n", ErrorCode::ColumnMissing, 0},
        {"number,issued,due,amount\nF1,2026-01-01,2026-02-01,1.00\n", ErrorCode::ColumnMissing, 0},
        {head + "1,F0,2026-01-31,2026-02-28,1.00\n1,F1,01/02/2026,03/04/2026,10.00\n", ErrorCode::DatesAmbiguous, 3},
        {head + "1,F1,2026-01-01,2026-02-01,1.500\n", ErrorCode::DecimalAmbiguous, 2},
    };
    for (const auto& [text, expected, line] : files) {
        CAPTURE(text.substr(0, 60));
        const auto table = readItemsFromBytes(text, {}, "list.csv");
        REQUIRE_FALSE(table);
        CHECK(base::name(table.error().code) == base::name(expected));
        CHECK(base::errorClass(table.error().code) == base::ErrorClass::Refused);
        CHECK(table.error().file == "list.csv");
        CHECK(table.error().line == line);
    }
    ImportOptions small;
    small.limitBytes = 20;
    CHECK(readItemsFromBytes(head, small).error().code == ErrorCode::FileTooLarge);
    const support::TempFolder folder;
    CHECK(readItems(folder.path() / "missing.csv").error().code == ErrorCode::FileMissing);
    CHECK(readItems(folder.path()).error().code == ErrorCode::FileIsFolder);
}

TEST_CASE("payments need no number, credits are negative, kinds come from sign and text", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # number  kind         amount  text                  -> kind         amount   given
        -         payment      -10.00  -                        payment      -10.00   yes
        -         payment      10.00   -                        payment      -10.00   yes
        -         journal      -10.00  -                        journal      -10.00   yes
        J1        journal      10.00   -                        journal      10.00    yes
        C1        credit_note  10.00   -                        credit_note  -10.00   yes
        C1        credit_note  -10.00  -                        credit_note  -10.00   yes
        F1        -            10.00   Aanbetaling              invoice      10.00    no
        F1        -            -10.00  -                        credit_note  -10.00   no
        F1        -            -10.00  Aanbetaling order 7      payment      -10.00   no
        F1        -            -10.00  betalingskorting         credit_note  -10.00   no
        -         -            -10.00  payment on account       payment      -10.00   no
        Betaling  -            -10.00  -                        payment      -10.00   no
        F1        Factuur      10.00   -                        invoice      10.00    yes
        F1        Gutschrift   10.00   -                        credit_note  -10.00   yes
        F1        DZ (Customer Payment)  -10.00  -              payment      -10.00   yes
        F1        RV - Billing document  10.00   -              invoice      10.00    yes
    )")) {
        CAPTURE(row);
        const auto cell = [](const std::string& text) { return text == "-" ? std::string{} : text; };
        const auto table = itemsOf("customer,number,kind,issued,due,amount,reference\n1," + cell(row[0]) + "," + cell(row[1]) +
                                   ",2026-01-01,2026-02-01," + row[2] + "," + cell(row[3]) + "\n");
        REQUIRE(table.rows.size() == 1);
        CHECK(code(table.rows[0].kind) == row[4]);
        CHECK(amountOf(table.rows[0].amountMinor, table.rows[0].currency) == row[5]);
        CHECK(table.rows[0].openMinor == table.rows[0].amountMinor);
        CHECK(table.rows[0].kindGiven == (row[6] == "yes"));
    }
}

TEST_CASE("what is open follows from open, paid or settled", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # amount  open   paid   settled     -> open    given
        10.00     -      -      -              10.00   no
        10.00     4.00   -      -              4.00    yes
        10.00     0.00   -      -              0.00    yes
        10.00     -      4.00   -              6.00    yes
        10.00     -      10.00  -              0.00    yes
        10.00     -      -      2026-02-03     0.00    yes
        10.00     0.00   10.00  2026-02-03     0.00    yes
        -10.00    -4.00  -      -              -4.00   yes
    )")) {
        CAPTURE(row);
        const auto cell = [](const std::string& text) { return text == "-" ? std::string{} : text; };
        const auto table = itemsOf("customer,number,issued,due,amount,open,paid,settled\n1,F1,2026-01-01,2026-02-01," + row[0] + "," +
                                   cell(row[1]) + "," + cell(row[2]) + "," + cell(row[3]) + "\n");
        REQUIRE(table.rows.size() == 1);
        CHECK(amountOf(table.rows[0].openMinor, table.rows[0].currency) == row[4]);
        CHECK(table.rows[0].openGiven == (row[5] == "yes"));
    }
}

TEST_CASE("oddities are warnings", "[exchange]")
{
    const auto table = itemsOf("customer,number,issued,due,amount,currency,country,language\n"
                               "1,F1,2026-02-01,2026-01-01,10.00,EUR,NL,nl\n"
                               "1,F2,2026-01-01,2026-02-01,0.00,EUR,NL,nl\n"
                               "1,F3,2026-01-01,2026-02-01,10.00,USD,Atlantis,xx\n");
    std::vector<std::pair<std::string, std::int64_t>> found;
    for (const ImportWarning& warning : table.warnings)
        found.emplace_back(name(warning.code), warning.line);
    std::sort(found.begin(), found.end());
    CHECK(found ==
          std::vector<std::pair<std::string, std::int64_t>>{
              {"amount_zero", 3}, {"due_before_issued", 2}, {"several_currencies", 4}, {"unknown_country", 4}, {"unknown_language", 4}});
    CHECK(table.rows.size() == 2);
    CHECK(table.readCount == 3);
    CHECK(table.faults.empty());
    CHECK(table.extrasOf(table.rows[0]).country == "NL");
    CHECK(table.extrasOf(table.rows[1]).country.empty());
}

TEST_CASE("every field of the contract is read", "[exchange]")
{
    const auto table = itemsOf(
        "company,customer,customer_name,number,kind,issued,due,amount,open,currency,reference,order,settled,paid,disputed,dunning_level,"
        "dunned_on,formal_notice_on,collections_on,dunning_block,payment_method,sent,received,discount,discount_until,file,email,country,"
        "language,terms_days\n"
        "Werk BV,1007,Jansen,F1,invoice,2026-01-02,2026-02-03,1000,250,KWD,ref,PO 1,,750,yes,2,2026-02-10,2026-03-01,2026-04-01,"
        "2026-05-01,direct_debit,2026-01-03,ja,12.5,2026-01-20,f1.pdf,a@b.example,be,nl,14\n");
    REQUIRE(table.faults.empty());
    REQUIRE(table.rows.size() == 1);
    const ItemRow& item = table.rows[0];
    const ItemExtras& extras = table.extrasOf(item);
    CHECK(item.customer == "1007");
    CHECK(item.customerName == "Jansen");
    CHECK(item.number == "F1");
    CHECK(item.kind == ItemKind::Invoice);
    CHECK(textOf(item.issuedOn) == "2026-01-02");
    CHECK(textOf(item.dueOn) == "2026-02-03");
    CHECK(item.currency.code() == "KWD");
    CHECK(item.currencyGiven);
    CHECK(item.amountMinor == 1'000'000); // Three decimals.
    CHECK(item.openMinor == 250'000);
    CHECK(item.reference == "ref");
    CHECK(item.order == "PO 1");
    CHECK_FALSE(item.settledOn);
    CHECK(extras.company == "Werk BV");
    CHECK(extras.disputed == true);
    CHECK(extras.dunningLevel == 2);
    CHECK(textOf(extras.dunnedOn) == "2026-02-10");
    CHECK(textOf(extras.formalNoticeOn) == "2026-03-01");
    CHECK(textOf(extras.collectionsOn) == "2026-04-01");
    CHECK(extras.dunningBlock.yes);
    CHECK(textOf(extras.dunningBlock.on) == "2026-05-01");
    CHECK(extras.paymentMethod == "direct_debit");
    CHECK(textOf(extras.sent.on) == "2026-01-03");
    CHECK(extras.received.yes);
    CHECK_FALSE(extras.received.on);
    CHECK(extras.discountMinor == 12'500);
    CHECK(textOf(extras.discountUntil) == "2026-01-20");
    CHECK(extras.file == "f1.pdf");
    CHECK(extras.email == "a@b.example");
    CHECK(extras.country == "BE");
    CHECK(extras.language == "nl");
    CHECK(extras.termsDays == 14);
    CHECK(table.columns.size() == 30);
}

TEST_CASE("quoted line breaks, doubled quotes and the lines they start on", "[exchange]")
{
    const auto table = itemsOf("customer;number;issued;due;amount;customer_name\r\n"
                               "1;F1;2026-01-01;2026-02-01;10,00;\"Jansen \"\"de Boer\"\"\r\nen zonen\"\r\n"
                               "2;F2;2026-01-01;2026-02-01;11,00;\"a;b\"\r\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].customerName == "Jansen \"de Boer\"\r\nen zonen");
    CHECK(table.rows[1].customerName == "a;b");
    CHECK(table.rows[1].line == 4);
}

TEST_CASE("the real sample of late payments", "[exchange]")
{
    const auto shared = support::sharedFolder();
    if (!shared) return;
    const auto path = *shared / "samples/ar-data/pedroteles+predictive-cashflow-b2b/data/WA_Fn-UseC_-Accounts-Receivable.csv";
    const auto table = readItems(path);
    REQUIRE(table);
    CHECK(table->faults.empty());
    CHECK(table->warnings.empty());
    CHECK(table->rows.size() == 2466);
    std::int64_t sum = 0;
    std::set<std::string_view> customers;
    std::size_t disputed = 0;
    for (const ItemRow& item : table->rows) {
        sum += item.amountMinor;
        customers.insert(item.customer);
        disputed += table->extrasOf(item).disputed.value_or(false) ? 1U : 0U;
        REQUIRE(item.settledOn);
        REQUIRE(item.openMinor == 0);
    }
    CHECK(sum == 14770318);
    CHECK(customers.size() == 100);
    CHECK(disputed == 561); // `cut -d, -f8 FILE | grep -c Yes`
    CHECK(textOf(table->rows[0].issuedOn) == "2012-01-03");
    CHECK(textOf(table->rows[0].settledOn) == "2012-01-23");
}

} // namespace
} // namespace tegoed::exchange
