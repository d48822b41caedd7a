#include "ui/models/filter_grammar.h"

#include "base/assert.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

using Field = FilterField;
using Values = FilterValues;

// In the order in which they are offered.
constexpr std::array kFields{
    FilterFieldInfo{Field::Overdue, Values::Days, "overdue", "vervallen", "days dagen",
                    QT_TRANSLATE_NOOP("Filter", "days past the due date")},
    FilterFieldInfo{Field::Open, Values::Amount, "open", "open", "", QT_TRANSLATE_NOOP("Filter", "open amount")},
    FilterFieldInfo{Field::Amount, Values::Amount, "amount", "bedrag", "", QT_TRANSLATE_NOOP("Filter", "whole amount")},
    FilterFieldInfo{Field::Due, Values::Day, "due", "vervaldatum", "", QT_TRANSLATE_NOOP("Filter", "due date")},
    FilterFieldInfo{Field::Issued, Values::Day, "issued", "factuurdatum", "", QT_TRANSLATE_NOOP("Filter", "date of the invoice")},
    FilterFieldInfo{Field::Stage, Values::Stage, "stage", "stap", "", QT_TRANSLATE_NOOP("Filter", "last step taken")},
    FilterFieldInfo{Field::Customer, Values::Text, "customer", "klant", "", QT_TRANSLATE_NOOP("Filter", "customer's name or number")},
    FilterFieldInfo{Field::Number, Values::Text, "number", "nummer", "", QT_TRANSLATE_NOOP("Filter", "invoice number")},
    FilterFieldInfo{Field::Controller, Values::Text, "controller", "behandelaar", "", QT_TRANSLATE_NOOP("Filter", "credit controller")},
    FilterFieldInfo{Field::Segment, Values::Text, "segment", "segment", "", QT_TRANSLATE_NOOP("Filter", "customer's segment")},
    FilterFieldInfo{Field::Hold, Values::YesNo, "hold", "aanmaanstop", "stop", QT_TRANSLATE_NOOP("Filter", "dunning block")},
    FilterFieldInfo{Field::Disputed, Values::YesNo, "disputed", "betwist", "dispute dispuut",
                    QT_TRANSLATE_NOOP("Filter", "disputed, wholly or in part")},
    FilterFieldInfo{Field::Kind, Values::Kind, "kind", "soort", "", QT_TRANSLATE_NOOP("Filter", "invoice, credit note or journal entry")},
    FilterFieldInfo{Field::Currency, Values::Text, "currency", "valuta", "", QT_TRANSLATE_NOOP("Filter", "currency")},
    FilterFieldInfo{Field::Company, Values::Text, "company", "bedrijf", "", QT_TRANSLATE_NOOP("Filter", "our own company")},
    FilterFieldInfo{Field::Policy, Values::Text, "schedule", "schema", "policy aanmaanschema",
                    QT_TRANSLATE_NOOP("Filter", "customer's own dunning schedule")},
};

bool isDutch()
{
    return language() == base::Language::Dutch;
}

} // namespace

std::span<const FilterFieldInfo> filterFields()
{
    return kFields;
}

const FilterFieldInfo* filterField(QStringView name)
{
    const auto* const found = std::find_if(kFields.begin(), kFields.end(), [&](const FilterFieldInfo& info) {
        return name == QLatin1String(info.english) || name == QLatin1String(info.dutch) ||
               QString::fromLatin1(info.others).split(u' ', Qt::SkipEmptyParts).contains(name);
    });
    return found == kFields.end() ? nullptr : found;
}

const FilterFieldInfo& filterField(FilterField field)
{
    const auto* const found =
        std::find_if(kFields.begin(), kFields.end(), [&](const FilterFieldInfo& info) { return info.field == field; });
    TEGOED_ASSERT(found != kFields.end());
    return *found;
}

QString filterFieldName(const FilterFieldInfo& info)
{
    return QString::fromLatin1(isDutch() ? info.dutch : info.english);
}

QString filterFieldMeaning(const FilterFieldInfo& info)
{
    return QCoreApplication::translate("Filter", info.meaning);
}

QString filterValueHint(FilterValues values)
{
    switch (values) {
    case Values::Days: return QCoreApplication::translate("Filter", "a number of days: >30, 31..60");
    case Values::Amount: return QCoreApplication::translate("Filter", "an amount: >=1000, 100..250.50");
    case Values::Day: return QCoreApplication::translate("Filter", "a day: <2026-12-01, 2026-12, today, week, month");
    case Values::Stage: return QCoreApplication::translate("Filter", "a step of a dunning schedule, or none");
    case Values::Kind: return QCoreApplication::translate("Filter", "invoice, credit note or journal entry");
    case Values::YesNo: return QCoreApplication::translate("Filter", "yes or no");
    case Values::Text: return QCoreApplication::translate("Filter", "a part of a text, or none");
    }
    TEGOED_UNREACHABLE();
}

bool isFilterWord(QStringView typed, const FilterWord& word)
{
    return typed == QLatin1String(word.english) || typed == QLatin1String(word.dutch);
}

QString filterWord(const FilterWord& word)
{
    return QString::fromLatin1(isDutch() ? word.dutch : word.english);
}

} // namespace tegoed::ui
