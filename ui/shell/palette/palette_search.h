#pragma once

#include "persistence/search_queries.h"
#include "ui/actions/action_set.h"
#include "ui/bridge/customer_texts.h"
#include "ui/bridge/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// One thing that the palette of commands can lead to.
struct PaletteEntry {
    enum class Kind { Customer, Item, Settled, Payment, Filter, Page, Action, Ledger };
    Kind kind = Kind::Action;
    QString target{}; ///< A customer's number, an item's number, a filter, an action's id, a ledger's path.
    QString title{};
    QString detail{};   ///< After the title, quieter.
    QString right{};    ///< At the end of the row: an amount, or a key.
    QString iconName{}; ///< Empty: none.
    int match = 0;      ///< As `matchOf`.
    bool operator==(const PaletteEntry&) const = default;
};

/// Entries under one heading.
struct PaletteGroup {
    QString title{};
    std::vector<PaletteEntry> entries{};
};

/// What the palette looks in. `snapshot` and `customers` may be null.
struct PaletteSources {
    SnapshotPtr snapshot{};
    CustomerTextsPtr customers{};
    const ActionSet* actions = nullptr;
    QString page{};              ///< The one that is shown; empty: none.
    QStringList pages{};         ///< Ids of all pages.
    QStringList recentNumbers{}; ///< Customers that were opened, newest first.
    QStringList recentLedgers{}; ///< Paths.
};

/// What came from the ledger's file for what was typed.
struct PaletteFinds {
    QString typed{}; ///< What they answer; others are not shown.
    std::vector<persistence::FoundPosting> payments{};
    std::vector<persistence::FoundPosting> settled{};
};

/// What the open items and customers had for what was typed: kept while more comes in from the ledger's file.
struct PaletteBookFinds {
    QString typed{};
    SnapshotPtr snapshot{};
    CustomerTextsPtr customers{};
    std::vector<PaletteGroup> groups{};
};

/// The groups for what was typed, the one with the best answer first; for nothing typed the customers that were opened last and what can be
/// done here.
[[nodiscard]] std::vector<PaletteGroup> paletteGroups(const QString& typed, const PaletteSources& sources, const PaletteFinds& finds,
                                                      PaletteBookFinds& ofBook);
/// What the file is asked for what was typed; runs on the ledger's thread.
[[nodiscard]] PaletteFinds findInLedger(app::Ledger& ledger, const QString& typed);
/// The name of a kind of entry, for a screen reader.
[[nodiscard]] QString kindWord(PaletteEntry::Kind kind);

} // namespace tegoed::ui
