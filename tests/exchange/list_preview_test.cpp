#include "exchange/list_preview.h"

#include "base/sha256.h"
#include "exchange/list_support.h"
#include "exchange/recognise.h"
#include "support/table.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace tegoed::exchange {
namespace {

Previewed previewOf(const std::string& text, PreviewRequest request = {})
{
    const support::TempFolder folder;
    request.file = folder.write("list.csv", text);
    auto previewed = previewList(request);
    if (!previewed) FAIL("not shown: " << base::name(previewed.error().code));
    return *std::move(previewed);
}

/// `Klant=customer Debet=amount? Memo=-`: a question mark for what only helps, an exclamation mark for what somebody chose.
std::string columnsOf(const ListPreview& preview)
{
    std::string all;
    for (const PreviewColumn& column : preview.columns) {
        if (!all.empty()) all += ' ';
        all += column.heading + "=" + (column.field.empty() ? "-" : column.field) + (column.isHelper ? "?" : "") +
               (column.isChosen ? "!" : "");
    }
    return all;
}

/// A letter for each row: T title, H heading, t taken, f faulty, l left out, U unread.
std::string statesOf(const ListPreview& preview)
{
    std::string all;
    for (const PreviewRow& row : preview.rows)
        all += std::string_view{"THtflU"}.at(static_cast<std::size_t>(row.state));
    return all;
}

std::string flawOf(const ListPreview& preview)
{
    return preview.flaw ? std::string{base::name(preview.flaw->code)} : "-";
}

constexpr std::string_view kList = "Voorbeeld BV;;;;;\n"
                                   "Openstaande posten per 20-11-2026;;;;;\n"
                                   "Debiteur;Factuurnr;Factuurdatum;Vervaldatum;Bedrag;Kleur\n"
                                   "1007;F-1;25-10-2026;24-11-2026;1.210,00;x\n"
                                   "1007;F-2;03-04-2026;eergisteren;121,00;\n"
                                   ";;;;;\n"
                                   "1008;F-3;04-11-2026;04-12-2026;50,00;\n"
                                   "Totaal;;;;1.381,00;\n";

TEST_CASE("list preview: rows as they stand, and what became of each", "[exchange]")
{
    const auto preview = previewOf(std::string{kList}).preview;
    CHECK(preview.kind == ListKind::Items);
    CHECK(columnsOf(preview) == "Debiteur=customer Factuurnr=number Factuurdatum=issued Vervaldatum=due Bedrag=open Kleur=-");
    CHECK(statesOf(preview) == "TTHtfltl");
    CHECK(preview.rowCount == 8);
    CHECK(preview.titleCount == 2);
    CHECK(preview.leftOutCount == 1);
    CHECK(preview.encoding == Encoding::Utf8);
    CHECK(preview.dialect.delimiter == ';');
    CHECK(preview.sha256 == base::sha256Hex(kList));
    CHECK(textOf(preview.items.listDate) == "2026-11-20");
    REQUIRE(preview.date);
    CHECK(preview.date->cell == "03-04-2026"); // It could be read otherwise: that is what a person wants to see.
    CHECK(preview.profile.dates == DateOrder::DayMonthYear);
    REQUIRE(preview.amount);
    CHECK(preview.amount->cell == "1.210,00");

    CHECK(preview.cells(preview.rows[3]) == std::vector<std::string>{"1007", "F-1", "25-10-2026", "24-11-2026", "1.210,00", "x"});
    CHECK(preview.items.rows[preview.rows[6].index].number == "F-3");
    const auto& fault = preview.items.faults[preview.rows[4].index];
    CHECK(fault.error.line == 5);
    CHECK(faultColumns(fault.error, preview.columns) == std::vector<std::size_t>{3});
}

TEST_CASE("list preview: the kind of a list is known by its headings", "[exchange]")
{
    const auto table = support::rows(R"(
        # headings                                                       row                                             -> kind
        Debiteur;Factuurnr;Factuurdatum;Vervaldatum;Bedrag               1007;F-1;25-10-2026;24-11-2026;10,00                items
        customer,number,issued,due,amount                                1007,F-1,2026-10-25,2026-11-24,10.00                items
        Debiteur;Naam;Plaats;Factuurnummer;Factuurdatum;Openstaand       1007;Jansen;Utrecht;F-1;25-10-2026;10,00            items
        Debiteurnummer;Naam;Adres;Postcode;Plaats                        1007;Jansen;Dorpsstraat 1;1234 AB;Utrecht           customers
        number,name,city,terms_days                                      1007,Jansen,Utrecht,30                              customers
        Klantcode;Naam;E-mail;Kredietlimiet                              1007;Jansen;a@b.example;5000,00                     customers
        customer,role,name,email                                         1007,reminders,P. Baas,baas@b.example               contacts
        hallo;wereld                                                     1;2                                                 items
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        CHECK(code(previewOf(row[0] + "\n" + row[1] + "\n").preview.kind) == row[2]);
    }
}

TEST_CASE("list preview: what stands in the way is said, and the rows are there all the same", "[exchange]")
{
    const auto table = support::rows(R"(
        # text                                                                         -> flaw              states  columns
        Debiteur;Factuurnr;Factuurdatum;Bedrag|1;F1;03-04-2026;10,00                      dates_ambiguous     HU      Debiteur=customer Factuurnr=number Factuurdatum=issued Bedrag=open
        Debiteur;Factuurnr;Factuurdatum;Bedrag|1;F1;25-04-2026;1.500                      decimal_ambiguous   HU      Debiteur=customer Factuurnr=number Factuurdatum=issued Bedrag=open
        Factuurnr;Factuurdatum;Bedrag|F1;25-04-2026;10,00|F2;25-04-2026;11,00             column_missing      HUU     Factuurnr=number Factuurdatum=issued Bedrag=open
        Kontrahent;Termin;Kwota|1;25-04-2026;10,00                                        no_table            HU      Kontrahent=- Termin=- Kwota=-
        1;25-04-2026;10,00|2;25-04-2026;10,00                                             no_table            UU      #1=- #2=- #3=-
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        std::string text = row[0] + "\n";
        std::replace(text.begin(), text.end(), '|', '\n');
        const auto preview = previewOf(text).preview;
        CHECK(flawOf(preview) == row[1]);
        CHECK(statesOf(preview) == row[2]);
        CHECK(columnsOf(preview) == row[3]);
    }
}

TEST_CASE("list preview: a person's answers are heard", "[exchange]")
{
    const auto table = support::rows(R"(
        # text                                                       map                                              -> states  columns
        Kontrahent;Faktura;Kwota|1;F1;10,00|2;F2;11,00                  customer=Kontrahent,number=Faktura,open=Kwota     Htt     Kontrahent=customer! Faktura=number! Kwota=open!
        1;F1;10,00|2;F2;11,00                                           customer=#1,number=#2,open=#3                     tt      #1=customer! #2=number! #3=open!
        Debiteur;Factuurnr;Bedrag;Kenmerk|1;F1;10,00;x                  unused=Kenmerk                                    Ht      Debiteur=customer Factuurnr=number Bedrag=open Kenmerk=-!
        Debiteur;Factuurnr;Bedrag;Memo|1;F1;10,00;x                     amount=Bedrag,reference=Memo                      Ht      Debiteur=customer Factuurnr=number Bedrag=amount! Memo=reference!
        Debiteur;Bedrag;Nummer;Stuk|1;10,00;F1;S1                       number=Stuk                                       Ht      Debiteur=customer Bedrag=open Nummer=- Stuk=number!
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        std::string text = row[0] + "\n";
        std::replace(text.begin(), text.end(), '|', '\n');
        PreviewRequest request;
        request.options.map = parseMappings(row[1]).value();
        const auto preview = previewOf(text, request).preview;
        CHECK(flawOf(preview) == "-");
        CHECK(statesOf(preview) == row[2]);
        CHECK(columnsOf(preview) == row[3]);
    }
}

TEST_CASE("list preview: a file with the headings of an earlier one is read as that one was", "[exchange]")
{
    const std::string text = "Kontrahent;Faktura;Termin;Kwota\n1;F1;03-04-2026;10,00\n";
    PreviewRequest request;
    request.options.map = parseMappings("customer=Kontrahent,number=Faktura,due=Termin,open=Kwota").value();
    request.options.dates = DateOrder::MonthDayYear;
    ImportProfile kept = previewOf(text, request).preview.profile;
    kept.kind = "items";
    kept.mode = "add";
    const auto again = parseImportProfile(toJson(kept));
    REQUIRE(again);
    CHECK(*again == kept);

    PreviewRequest next;
    next.profiles = {ImportProfile{.headings = "andere|koppen"}, *again};
    const auto known = previewOf("Kontrahent;Faktura;Termin;Kwota\n2;F2;05-06-2026;11,00\n", next);
    CHECK(known.profile == 1U);
    CHECK(flawOf(known.preview) == "-");
    CHECK(textOf(known.preview.items.rows.at(0).dueOn) == "2026-05-06");

    // Another kind was asked for, or other headings: it says nothing.
    next.kind = ListKind::Contacts;
    CHECK_FALSE(previewOf(text, next).profile);
    next.kind.reset();
    CHECK_FALSE(previewOf("Kontrahent;Faktura;Termin;Kwota;Uwagi\n2;F2;05-06-2026;11,00;x\n", next).profile);
}

TEST_CASE("list preview: what somebody says of letters and columns is shown beside what was found, and found again", "[exchange]")
{
    // The mark of UTF-8 in front of letters that are none, and texts with more semicolons than there are columns.
    const std::string text = "\xEF\xBB\xBFKontrahent,Faktura,Kwota,Uwagi; a; b; c; d; e\n1,Caf\xE9,10.00,x; a; b; c; d; e\n";
    const auto found = previewOf(text).preview;
    CHECK(found.encoding == Encoding::Utf8);
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.columns.size() == 6);

    PreviewRequest request;
    request.options.encoding = Encoding::Windows1252;
    request.options.delimiter = ',';
    const auto halfSaid = previewOf(text, request).preview;
    CHECK(flawOf(halfSaid) != "-"); // Its headings say nothing.
    CHECK(halfSaid.dialect.delimiter == ',');
    CHECK(halfSaid.foundDelimiter == ';');
    CHECK(halfSaid.columns.size() == 4);
    request.options.map = parseMappings("customer=Kontrahent,number=Faktura,open=Kwota").value();
    const auto said = previewOf(text, request).preview;
    CHECK(flawOf(said) == "-");
    CHECK(said.encoding == Encoding::Windows1252);
    CHECK(said.foundEncoding == Encoding::Utf8);
    CHECK(said.dialect.delimiter == ',');
    CHECK(said.foundDelimiter == ','); // Its columns are known by then.
    CHECK(said.columns.front().heading == "Kontrahent");
    CHECK(said.cells(said.rows.at(1)).at(1) == "Caf\xC3\xA9");
    CHECK(said.items.rows.at(0).number == "Caf\xC3\xA9");

    // The next file with these headings asks nothing, though as it looks it has others.
    PreviewRequest next;
    next.profiles = {ImportProfile{.headings = "andere|koppen"}, said.profile};
    const auto known = previewOf(text, next);
    CHECK(known.profile == 1U);
    CHECK(known.preview.encoding == Encoding::Windows1252);
    CHECK(known.preview.foundEncoding == Encoding::Utf8);
    CHECK(statesOf(known.preview) == "Ht");
    const auto recognised = recognise(text, std::array{NamedProfile{"Polska", said.profile}});
    REQUIRE(recognised);
    CHECK(recognised->profile == "Polska");

    // What looks like no text at all is shown where somebody has said what it is, and refused otherwise.
    std::string wide;
    for (const char c : std::string{"Kontrahent;Faktura;Kwota\n1;F1;10,00\n"})
        wide += {c, '\0'};
    wide += '\n';
    const support::TempFolder folder;
    PreviewRequest binary;
    binary.file = folder.write("list.csv", wide);
    CHECK(previewList(binary).error().code == base::ErrorCode::FileIsBinary);
    ImportProfile utf16{.headings = "kontrahent|faktura|kwota"};
    utf16.map = parseMappings("customer=Kontrahent,number=Faktura,open=Kwota").value();
    utf16.encoding = Encoding::Utf16Little;
    binary.profiles = {utf16};
    const auto shown = previewList(binary);
    REQUIRE(shown);
    CHECK(shown->profile == 0U);
    CHECK(shown->preview.items.rows.at(0).number == "F1");
    binary.profiles.front().headings = "andere|koppen";
    CHECK(previewList(binary).error().code == base::ErrorCode::FileIsBinary);
}

TEST_CASE("list preview: the lists of all packages are open items, and their rows are what the import takes", "[exchange]")
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator{fixture("")}) {
        CAPTURE(entry.path().filename().string());
        PreviewRequest request;
        request.file = entry.path();
        const auto previewed = previewList(request);
        REQUIRE(previewed);
        const ListPreview& preview = previewed->preview;
        CHECK(preview.kind == ListKind::Items);
        CHECK(flawOf(preview) == "-");
        const auto rows = readItems(entry.path());
        REQUIRE(rows);
        std::size_t taken = 0;
        for (const PreviewRow& row : preview.rows) {
            if (row.state != PreviewRow::State::Taken) continue;
            ++taken;
            CHECK(preview.items.rows[row.index].line == row.line);
        }
        CHECK(taken == rows->rows.size());
        ++count;
    }
    CHECK(count > 40);
}

TEST_CASE("list preview: hostile files are refused or shown, and never hold anybody up", "[exchange]")
{
    const support::TempFolder folder;
    const auto codeOf = [&](const std::filesystem::path& path) {
        PreviewRequest request;
        request.file = path;
        const auto previewed = previewList(request);
        return previewed ? flawOf(previewed->preview) : std::string{base::name(previewed.error().code)};
    };
    CHECK(codeOf(folder / "gone.csv") == "file_missing");
    CHECK(codeOf(folder.path()) == "file_is_folder");
    CHECK(codeOf(folder.write("empty.csv", "")) == "file_empty");
    CHECK(codeOf(folder.write("sheet.xlsx", "PK\x03\x04whatever")) == "file_is_binary");
    CHECK(codeOf(folder.write("line.csv", std::string(3'000'000, 'x'))) == "no_table");

    // A cell of three million letters is cut when it is shown, and its row is faulty.
    const auto preview = previewOf("customer;number;amount\n1;F1;" + std::string(3'000'000, 'x') + "\n1;F2;10,00\n").preview;
    CHECK(statesOf(preview) == "Hft");
    CHECK(preview.cells(preview.rows[1]).back().size() == kPreviewCellBytes);
    // A NUL byte makes its row faulty and nothing else.
    using namespace std::string_literals;
    CHECK(statesOf(previewOf("customer;number;amount\n1;F\0"s + "1;10,00\n1;F2;10,00\n").preview) == "Hft");

    std::stop_source stop;
    stop.request_stop();
    PreviewRequest request;
    request.file = folder.write("list.csv", kList);
    request.options.work.stop = stop.get_token();
    const auto stopped = previewList(request);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("list preview: a fault is about its column", "[exchange]")
{
    using base::ErrorCode;
    const std::vector<PreviewColumn> columns{{"Naam"}, {"Naam", "customer_name"}, {"Nr", "number"}, {"Bedrag", "amount"}, {"Rest", "open"}};
    const auto of = [&](ErrorCode code, std::vector<std::string> arguments = {}) {
        return faultColumns({code, std::move(arguments)}, columns);
    };
    CHECK(of(ErrorCode::RowNotANumber, {"Rest", "x"}) == std::vector<std::size_t>{4});
    CHECK(of(ErrorCode::RowBadCode, {"Naam", "x", "y"}) == std::vector<std::size_t>{1}); // Of two alike the one that is read.
    CHECK(of(ErrorCode::RowWithoutNumber) == std::vector<std::size_t>{2});
    CHECK(of(ErrorCode::RowWithoutCustomer) == std::vector<std::size_t>{1});
    CHECK(of(ErrorCode::RowOpenOutOfRange, {"2.00", "1.00"}) == std::vector<std::size_t>{4});
    CHECK(of(ErrorCode::RowOtherAmount, {"F1", "1.00", "2.00"}) == std::vector<std::size_t>{3});
    CHECK(of(ErrorCode::RowTooManyFields, {"9", "5"}).empty());
    CHECK(of(ErrorCode::QuoteNeverCloses).empty());
}

} // namespace
} // namespace tegoed::exchange
