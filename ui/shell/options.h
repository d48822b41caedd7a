#pragma once

#include "base/date.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed::ui {

/// What the program was started with.
struct StartOptions {
    QString ledger{}; ///< Empty: the start page.
    std::optional<base::Date> today{};
    std::optional<base::Language> language{};
    std::optional<LookChoice> look{};
    std::optional<int> textSize{};
    QString page{};       ///< Shown first; empty: the first one.
    QStringList files{};  ///< For the dialog that takes lists in; empty: it is not opened.
    QString find{};       ///< Looked for at once; empty: nothing.
    QString screenshot{}; ///< Writes a picture of the window there once everything is shown, and ends.
    QSize size{};         ///< Of the window; empty: as it was last.
};

/// What to do after reading the command line.
struct StartRequest {
    StartOptions options{};
    QString message{};             ///< Help, version, or what is wrong.
    std::optional<int> exitCode{}; ///< Set: print the message and end.
};

[[nodiscard]] StartRequest readOptions(const QStringList& arguments);

} // namespace tegoed::ui
