#include "exchange/table_rows.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <array>
#include <cstdio>
#include <memory>

namespace tegoed::exchange {
namespace {

/// Three rows: a group's heading, an ordinary one, and one that would do harm.
TableRows someRows()
{
    TableRows rows;
    rows.title = "Open items: [all]";
    rows.columns = {{"customer", "Customer", base::Align::Text},
                    {"due", "Due", base::Align::Text},
                    {"days", "Days", base::Align::Number},
                    {"open", "Open", base::Align::Number}};
    rows.count = 3;
    const auto euro = base::Currency::euro();
    const auto yen = *base::Currency::parse("JPY");
    rows.cells = [euro, yen](std::size_t row, std::vector<base::Cell>& cells) {
        if (row == 0)
            cells = {std::string{"Jansen"}, {}, std::int64_t{2}, base::Money::ofMinor(123'456, euro)};
        else if (row == 1)
            cells = {std::string{"Jansen & \"Zn\" <x>"}, *base::Date::parse("2026-11-20"), std::int64_t{-3},
                     base::Money::ofMinor(-7, euro)};
        else
            cells = {std::string{"=1+1"}, *base::Date::parse("1990-01-02"), 1.5, base::Money::ofMinor(500, yen)};
    };
    rows.isHeading = [](std::size_t row) { return row == 0; };
    return rows;
}

/// What an independent reader finds in a workbook.
std::string readBack(const std::string& bytes)
{
    const support::TempFolder folder;
    const auto file = folder.write("table.xlsx", bytes);
    const std::string command = "/usr/bin/python3 " TEGOED_SOURCE_DIR "/tests/exchange/read_xlsx.py " + file.string() + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{::popen(command.c_str(), "r"), ::pclose};
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> part{};
    while (const auto count = std::fread(part.data(), 1, part.size(), pipe.get()))
        text.append(part.data(), count);
    return text;
}

TEST_CASE("xlsx: numbers and days are such, texts are never formulas, groups are bold", "[exchange]")
{
    const auto bytes = toXlsx(someRows(), {});
    REQUIRE(bytes);
    // A number has the sixteen digits that give back the same one. Day 46346 is 20 November 2026, day 32875 is 2 January 1990: counted from
    // 30 December 1899.
    CHECK(readBack(*bytes) == "sheet Open items   all  frozen 1 filter A1:D4\n"
                              "A1 text Customer [0] bold\n"
                              "B1 text Due [0] bold\n"
                              "C1 text Days [0] bold\n"
                              "D1 text Open [0] bold\n"
                              "A2 text Jansen [@] bold\n"
                              "C2 number 2 [0] bold\n"
                              "D2 number 1234.56 [#,##0.00] bold\n"
                              "A3 text Jansen & \"Zn\" <x> [@]\n"
                              "B3 number 46346 [dd-mm-yyyy]\n"
                              "C3 number -3 [0]\n"
                              "D3 number -0.07000000000000001 [#,##0.00]\n"
                              "A4 text =1+1 [@]\n"
                              "B4 number 32875 [dd-mm-yyyy]\n"
                              "C4 number 1.5 [General]\n"
                              "D4 number 500 [#,##0]\n");
}

TEST_CASE("xlsx: what does not fit in a sheet goes on in the next", "[exchange]")
{
    const auto bytes = toXlsx(someRows(), {}, 3);
    REQUIRE(bytes);
    const auto text = readBack(*bytes);
    CHECK(text.find("sheet Open items   all  frozen 1 filter A1:D3\n") == 0);
    CHECK(text.find("sheet Open items   all  2 frozen 1 filter A1:D2\nA1 text Customer [0] bold\n") != std::string::npos);
    CHECK(text.find("A2 text =1+1 [@]\n") != std::string::npos);
}

TEST_CASE("xlsx and csv: cancelled between rows", "[exchange]")
{
    std::stop_source stop;
    stop.request_stop();
    const base::Work work{stop.get_token(), {}};
    REQUIRE_FALSE(toXlsx(someRows(), work));
    CHECK(toXlsx(someRows(), work).error().code == base::ErrorCode::Cancelled);
    CHECK(toCsv(someRows(), work).error().code == base::ErrorCode::Cancelled);
    std::int64_t total = 0;
    REQUIRE(toCsv(someRows(), {{}, [&](std::int64_t, std::int64_t all) { total = all; }}));
    CHECK(total == 3);
}

TEST_CASE("csv: rows one after another, with titles, formulas as texts", "[exchange]")
{
    CHECK(toCsv(someRows(), {}) == "Customer,Due,Days,Open\r\n"
                                   "Jansen,,2,1234.56\r\n"
                                   "\"Jansen & \"\"Zn\"\" <x>\",2026-11-20,-3,-0.07\r\n"
                                   "'=1+1,1990-01-02,1.5,500\r\n");
}

} // namespace
} // namespace tegoed::exchange
