#include "ui/bridge/window_sentences.h"

#include "exchange/header_words.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/shell/language.h"

namespace tegoed::ui {
namespace {

using base::Error;
using base::ErrorCode;

TEST_CASE("window's sentences: no option of the command line where the answer is a field of a form", "[ui]")
{
    const std::vector<Error> errors{
        {ErrorCode::NoTable, {"items"}},
        {ErrorCode::DatesAmbiguous, {"Datum", "01-02-2026"}},
        {ErrorCode::DecimalAmbiguous, {"Bedrag", "1.234"}},
        {ErrorCode::RowNotANumber, {"Bedrag", "eighty"}},
        {ErrorCode::RowNotADate, {"Datum", "soon"}},
        {ErrorCode::ImportFaulty, {"2", "3"}},
        {ErrorCode::VanishedTooMany, {"90", "100", "1000.00", "1234567.89"}},
        {ErrorCode::ListOlderThanLast, {"2026-11-18", "2026-11-19"}},
        {ErrorCode::LedgerMissing, {"/books.tegoed"}},
        {ErrorCode::NothingToUndo, {}},
        {ErrorCode::MoneyStale, {"2026-11-10", "2026-11-19"}},
        {ErrorCode::ColumnMissing, {"customer_name", "A, B"}},
    };
    for (const auto language : {base::Language::English, base::Language::Dutch}) {
        applyLanguage(language);
        for (const auto& error : errors) {
            const auto text = windowSentence(error).toStdString();
            CAPTURE(base::name(error.code), text);
            CHECK(text.find("--") == std::string::npos);
            CHECK(text.find('%') == std::string::npos);
            CHECK(text.size() > 20);
            CHECK(text != app::sentence(error, language));
        }
    }
    CHECK(windowSentence(errors[10]).contains(QStringLiteral("10-11-2026")));
    CHECK(windowSentence(errors[6]).contains(QStringLiteral("90 van 100 openstaande posten (1.000,00 van 1.234.567,89)")));
    CHECK(windowSentence(errors[11]).contains(QStringLiteral("\"Naam van de klant\"")));
    applyLanguage(base::Language::English);
    CHECK(windowSentence(errors[6]).contains(QStringLiteral("90 of 100 open items (1,000.00 of 1,234,567.89)")));
    // One row or many: the sentence holds for each.
    CHECK(windowSentence({ErrorCode::ImportFaulty, {"1", "1"}}).startsWith(QStringLiteral("Faulty rows: 1 of 1. ")));
    // A file's own words are not filled in again.
    CHECK(windowSentence({ErrorCode::RowNotANumber, {"100 %2", "x"}}).startsWith(QStringLiteral("100 %2: \"x\" is not a number")));
    // All others are said as everywhere.
    const Error other{ErrorCode::DiskFull, {"/books"}};
    CHECK(windowSentence(other).toStdString() == app::sentence(other, base::Language::English));
    CHECK(sentence({ErrorCode::RowNotADate, {"Due", "x"}, "/lists/items.csv", 7}).startsWith(QStringLiteral("items.csv:7: Due: \"x\"")));
}

TEST_CASE("fields: each field that an import can find has a word in both languages", "[ui]")
{
    for (const auto language : {base::Language::English, base::Language::Dutch}) {
        applyLanguage(language);
        for (std::size_t i = 0; i < exchange::kFieldCount; ++i) {
            const std::string field{exchange::name(static_cast<exchange::Field>(i))};
            CAPTURE(field);
            CHECK(fieldWord(field) != toQt(field));
        }
    }
    applyLanguage(base::Language::English);
}

} // namespace
} // namespace tegoed::ui
