#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace tegoed::ui {

/// What a condition of the items' filter can be about.
enum class FilterField {
    Overdue,
    Open,
    Amount,
    Due,
    Issued,
    Stage,
    Kind,
    Hold,
    Disputed,
    Customer,
    Number,
    Controller,
    Segment,
    Company,
    Currency,
    Policy
};

/// What may stand behind a field's name.
enum class FilterValues { Days, Amount, Day, Stage, Kind, YesNo, Text };

/// A field: how it is written in English and Dutch, both understood whatever the window's language, and what it means.
struct FilterFieldInfo {
    FilterField field;
    FilterValues values;
    const char* english;
    const char* dutch;
    const char* others;  ///< More names, with spaces between them.
    const char* meaning; ///< For translation.
};

[[nodiscard]] std::span<const FilterFieldInfo> filterFields();
/// By any of its names, in small letters; null if there is none.
[[nodiscard]] const FilterFieldInfo* filterField(QStringView name);
[[nodiscard]] const FilterFieldInfo& filterField(FilterField field);
/// In the language of the window.
[[nodiscard]] QString filterFieldName(const FilterFieldInfo& info);
[[nodiscard]] QString filterFieldMeaning(const FilterFieldInfo& info);
/// What a value may look like, for who typed another one.
[[nodiscard]] QString filterValueHint(FilterValues values);

/// Words that stand for a value: both languages are understood.
struct FilterWord {
    const char* english;
    const char* dutch;
};
inline constexpr FilterWord kFilterNone{"none", "geen"};
inline constexpr FilterWord kFilterYes{"yes", "ja"};
inline constexpr FilterWord kFilterNo{"no", "nee"};
inline constexpr FilterWord kFilterToday{"today", "vandaag"};
inline constexpr FilterWord kFilterWeek{"week", "week"};
inline constexpr FilterWord kFilterMonth{"month", "maand"};
[[nodiscard]] bool isFilterWord(QStringView typed, const FilterWord& word);
[[nodiscard]] QString filterWord(const FilterWord& word);

} // namespace tegoed::ui
