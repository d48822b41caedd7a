#include "ui/bridge/window_sentences.h"

#include "base/date.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace tegoed::ui {

namespace {

struct Sentence {
    base::ErrorCode code;
    const char* text; ///< Context "Sentences"; %1, %2 are the error's arguments.
};

using base::ErrorCode;

constexpr std::array kSentences{
    Sentence{ErrorCode::NoTable, QT_TRANSLATE_NOOP("Sentences", "No table was found in the file: check that it is the right export.")},
    Sentence{ErrorCode::ColumnMissing,
             QT_TRANSLATE_NOOP("Sentences", "No column gives \"%1\": choose it above the column that has it (F2).")},
    Sentence{ErrorCode::DatesAmbiguous,
             QT_TRANSLATE_NOOP("Sentences", "The list leaves open what is the day and what is the month. What is %2?")},
    Sentence{ErrorCode::DecimalAmbiguous, QT_TRANSLATE_NOOP("Sentences", "The list leaves open what is the decimal sign. What is %2?")},
    Sentence{ErrorCode::RowNotANumber,
             QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" is not a number: correct it, or choose another decimal sign or column.")},
    Sentence{ErrorCode::RowNotADate,
             QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" is not a date: correct it, or choose another order of dates or column.")},
    Sentence{ErrorCode::ImportFaulty,
             QT_TRANSLATE_NOOP("Sentences",
                               "Faulty rows: %1 of %2. Correct them in your package and export the list again, or leave them out:")},
    Sentence{ErrorCode::VanishedTooMany,
             QT_TRANSLATE_NOOP("Sentences",
                               "Not in this list any more: %1 of %2 open items (%3 of %4). Is the list complete? Otherwise these "
                               "items would count as settled.")},
    Sentence{ErrorCode::ListOlderThanLast,
             QT_TRANSLATE_NOOP("Sentences",
                               "The list is of %1, and a list of %2 was read already: choose the newest list, or change the day of "
                               "the list.")},
    Sentence{ErrorCode::LedgerMissing, QT_TRANSLATE_NOOP("Sentences", "There is no ledger %1: choose another one, or make a new one.")},
    Sentence{ErrorCode::CompanyExists, QT_TRANSLATE_NOOP("Sentences", "There is an own company \"%1\" already: choose another name.")},
    Sentence{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo.")},
    Sentence{ErrorCode::MoneyStale,
             QT_TRANSLATE_NOOP("Sentences", "Payments are read up to %1 and should be up to %2: somebody who has paid might be reminded. "
                                            "Read the newest payments first, or make the letters all the same.")},
};

/// Why a field can't have a value, by what is allowed in it: whoever types into the field knows its name.
struct Refusal {
    std::string_view allowed;
    const char* text; ///< Context "Sentences".
};

constexpr std::array kRefusals{
    Refusal{"IBAN", QT_TRANSLATE_NOOP("Sentences", "This is no IBAN: a character is wrong or missing.")},
    Refusal{"BIC", QT_TRANSLATE_NOOP("Sentences", "This is no BIC: it has 8 or 11 characters, such as ABNANL2A.")},
    Refusal{"name@domain", QT_TRANSLATE_NOOP("Sentences", "This is no e-mail address: it is written as name@domain.")},
    Refusal{"ISO 3166: NL, BE, DE …",
            QT_TRANSLATE_NOOP("Sentences", "This is no code of a country: it has two letters, such as NL, BE or DE.")},
    Refusal{"UTF-8, 1000 bytes", QT_TRANSLATE_NOOP("Sentences", "This text is too long: about 1,000 characters fit.")},
    Refusal{"not_empty", QT_TRANSLATE_NOOP("Sentences", "This can't stay empty.")},
};

/// Arguments are as the program writes them in files: dates, amounts and fields get the words of the window.
QString argumentText(const base::Error& error, std::size_t place)
{
    const std::string& text = error.arguments[place];
    if (error.code == ErrorCode::ColumnMissing && place == 0) return fieldWord(text);
    if (error.code == ErrorCode::VanishedTooMany) return toQt(app::amountText(text, language())); // Two counts, two amounts.
    const auto date = base::Date::parse(text);
    return date ? display(*date) : toQt(text);
}

} // namespace

QString windowSentence(const base::Error& error)
{
    if (error.code == ErrorCode::FieldValueBad && error.arguments.size() > 2) {
        for (const Refusal& row : kRefusals) {
            if (row.allowed == error.arguments[2]) return QCoreApplication::translate("Sentences", row.text);
        }
    }
    const auto* const own = std::find_if(kSentences.begin(), kSentences.end(), [&](const Sentence& row) { return row.code == error.code; });
    if (own == kSentences.end()) return toQt(app::sentence(error, language()));
    const QString pattern = QCoreApplication::translate("Sentences", own->text);
    // In one pass: a file's own words may hold a percent sign.
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place < 1) {
            text += pattern[at];
            continue;
        }
        if (static_cast<std::size_t>(place) <= error.arguments.size()) text += argumentText(error, static_cast<std::size_t>(place) - 1);
        ++at;
    }
    return text;
}

} // namespace tegoed::ui
