#include "ui/dialogs/import/notation.h"

#include "support/catch.h"
#include "support/table.h"
#include "ui/bridge/display.h"

#include <QStringList>

namespace tegoed::ui {
namespace {

TEST_CASE("notation: an example of a file, and what it can mean", "[ui]")
{
    setDisplayLanguage(base::Language::English);
    const auto table = support::rows(R"(
        # cell         -> dates
        03-04-2026        3 April 2026|4 March 2026
        25-04-2026        25 April 2026
        04-04-2026        4 April 2026
        2026-04-03        3 April 2026
        3 apr 2026        3 April 2026
        01-02-03          1 February 2003|2 January 2003|3 February 2001
        niets             -
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        QStringList meanings;
        for (const auto& reading : dateReadings(row[0]))
            meanings.push_back(reading.meaning);
        CHECK(fromQt(meanings.isEmpty() ? QStringLiteral("-") : meanings.join(u'|')) == row[1]);
    }
    const auto amounts = support::rows(R"(
        # cell       -> amounts
        1.500           1,500.00|1.50
        1.234,50        1,234.50
        12,50           12.50
        100             100.00
    )");
    for (const auto& row : amounts) {
        CAPTURE(row[0]);
        QStringList meanings;
        for (const auto& reading : amountReadings(row[0], base::Currency::euro()))
            meanings.push_back(reading.meaning);
        CHECK(fromQt(meanings.join(u'|')) == row[1]);
    }
}

TEST_CASE("notation: amounts are typed in either way", "[ui]")
{
    const auto typed = [](const char* text) { return typedMinor(QString::fromUtf8(text), base::Currency::euro()).value_or(-1); };
    setDisplayLanguage(base::Language::Dutch);
    CHECK(typed("1.234,50") == 123450);
    CHECK(typed("1234.50") == 123450);
    CHECK(typed("1.234") == 123400);
    setDisplayLanguage(base::Language::English);
    CHECK(typed("1,234") == 123400);
    CHECK(typed("-12.50") == -1250);
    CHECK(typed("1.000") == 100000);
    CHECK(typed("1.234,00") == 123400);
    CHECK(typed("veel") == -1);
}

TEST_CASE("notation: an amount is typed in the units of its currency", "[ui]")
{
    setDisplayLanguage(base::Language::English);
    const auto table = support::rows(R"(
        # typed     currency    minor
        10.50       EUR         1050
        10.505      KWD         10505
        1,010.505   KWD         1010505
        10.50       KWD         10500
        10          KWD         10000
        10.x05      KWD         -
        10          JPY         10
        10.50       JPY         -
        10,50       JPY         -
        1,050       JPY         1050
        ten         JPY         -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        const auto minor = typedMinor(toQt(row[0]), *base::Currency::parse(row[1]));
        CHECK((minor ? std::to_string(*minor) : "-") == row[2]);
    }
}

} // namespace
} // namespace tegoed::ui
