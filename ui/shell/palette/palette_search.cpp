#include "ui/shell/palette/palette_search.h"

#include "base/text.h"
#include "ui/bridge/display.h"
#include "ui/models/item_filter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <future>
#include <set>

namespace tegoed::ui {

namespace {

constexpr std::size_t kCustomerLimit = 8;
constexpr std::size_t kItemLimit = 6;
constexpr std::size_t kActionLimit = 6;
constexpr int kPostingLimit = 4;

using Kind = PaletteEntry::Kind;

class PaletteTexts {
    Q_DECLARE_TR_FUNCTIONS(PaletteTexts)
};

std::string withoutEnds(const QString& typed)
{
    return base::fold(fromQt(typed.simplified()));
}

PaletteEntry entryOf(const ledger::Book& book, const ledger::CustomerRecord& customer)
{
    QString detail = toQt(book.number(customer));
    if (const auto& city = book.word(customer.city); !city.empty()) detail += QStringLiteral(" · ") + toQt(city);
    const auto index = static_cast<ledger::CustomerIndex>(&customer - book.customers.data());
    std::int64_t openMinor = 0;
    for (const auto& item : book.items.of(index))
        if (item.currency == 0) openMinor += item.openMinor;
    return {Kind::Customer,
            toQt(book.number(customer)),
            toQt(book.nameOf(customer)),
            detail,
            openMinor == 0 ? QString{} : displayMinor(openMinor, book.currency),
            QStringLiteral("person"),
            0};
}

PaletteEntry entryOf(const Snapshot& snapshot, const ledger::OpenItem& item)
{
    const auto& book = snapshot.book;
    return {Kind::Item,
            toQt(book.items.number(item)),
            toQt(book.items.number(item)),
            toQt(book.nameOf(book.customers[item.customer])),
            displayMinor(item.openMinor, book.currencies[item.currency]),
            QStringLiteral("items"),
            0};
}

PaletteEntry entryOf(const persistence::FoundPosting& posting, Kind kind)
{
    return {kind,
            toQt(posting.customerNumber),
            toQt(posting.number),
            QStringLiteral("%1 · %2").arg(toQt(posting.customerName), display(posting.on)),
            display(posting.amount),
            kind == Kind::Payment ? QStringLiteral("pay") : QStringLiteral("approve"),
            0};
}

PaletteGroup customersOf(const QString& typed, const std::string& folded, const PaletteSources& sources)
{
    PaletteGroup group{PaletteTexts::tr("Customers"), {}};
    if (!sources.customers) return group;
    const auto& book = sources.snapshot->book;
    const auto exact = book.find(fromQt(typed.simplified()));
    if (exact) group.entries.push_back(entryOf(book, book.customers[*exact]));
    for (const auto id : sources.customers->find(folded, kCustomerLimit)) {
        const auto index = book.find(id);
        if (!index || index == exact) continue; // The texts may be of another moment.
        auto& entry = group.entries.emplace_back(entryOf(book, book.customers[*index]));
        entry.match = std::min({matchOf(withoutEnds(entry.title), folded), matchOf(withoutEnds(entry.target), folded), 3});
    }
    return group;
}

PaletteGroup itemsOf(const std::vector<ItemTexts::NumberHit>& hits, const Snapshot& snapshot)
{
    PaletteGroup group{PaletteTexts::tr("Open items by number"), {}};
    for (const auto& hit : hits) {
        auto& entry = group.entries.emplace_back(entryOf(snapshot, snapshot.book.items.all()[hit.item]));
        entry.match = hit.match;
    }
    return group;
}

PaletteGroup amountsOf(std::int64_t hundredths, const PaletteSources& sources)
{
    PaletteGroup group{PaletteTexts::tr("Open items of this amount"), {}};
    const auto& book = sources.snapshot->book;
    std::vector<std::optional<std::int64_t>> minors;
    for (const auto& currency : book.currencies)
        minors.push_back(minorOf(hundredths, currency));
    const auto& figures = sources.snapshot->figures;
    for (std::size_t i = 0; i < figures.openMinor.size(); ++i) {
        const auto minor = minors[figures.currency[i]];
        if ((figures.openMinor[i] != minor && figures.amountMinor[i] != minor) || figures.openMinor[i] == 0) continue;
        group.entries.push_back(entryOf(*sources.snapshot, book.items.all()[i]));
        if (group.entries.size() == kItemLimit) break;
    }
    return group;
}

/// Nothing: it cannot be done now, or nowhere.
std::optional<PaletteEntry> entryOf(const ActionInfo& info, const PaletteSources& sources)
{
    const QString id = QString::fromLatin1(info.id);
    const auto* const action = (*sources.actions)[id];
    if (!action->isEnabled() || id == QLatin1String("palette")) return std::nullopt;
    PaletteEntry entry{sources.pages.contains(id) ? Kind::Page : Kind::Action,
                       id,
                       actionText(info).remove(QChar{u'…'}),
                       {},
                       keyText(action->shortcut()),
                       QString::fromLatin1(info.icon),
                       0};
    if (*info.page == '\0' || isOfPage(info, sources.page)) return entry;
    if (!sources.snapshot) return std::nullopt;
    for (const auto& page : sources.pages) {
        if (!isOfPage(info, page)) continue;
        entry.detail = (*sources.actions)[page]->text();
        return entry;
    }
    return std::nullopt;
}

PaletteGroup actionsOf(const std::string& folded, const PaletteSources& sources)
{
    PaletteGroup group{PaletteTexts::tr("Pages and actions"), {}};
    const auto words = base::split(folded, ' ');
    for (const auto& info : actionTable()) {
        auto entry = entryOf(info, sources);
        if (!entry) continue;
        const std::string text = withoutEnds(entry->title + u' ' + entry->detail);
        if (!std::all_of(words.begin(), words.end(), [&](std::string_view word) { return matchOf(text, word) <= 2; })) continue;
        entry->match = std::min(matchOf(withoutEnds(entry->title), folded), 3);
        group.entries.push_back(*std::move(entry));
    }
    // Within one match: what can be done here before what another page does.
    std::stable_sort(group.entries.begin(), group.entries.end(), [](const PaletteEntry& a, const PaletteEntry& b) {
        return a.match != b.match ? a.match < b.match : a.detail.isEmpty() && !b.detail.isEmpty();
    });
    if (group.entries.size() > kActionLimit) group.entries.resize(kActionLimit);
    return group;
}

PaletteGroup ledgersOf(const std::string& folded, const PaletteSources& sources)
{
    PaletteGroup group{PaletteTexts::tr("Ledgers"), {}};
    for (const auto& path : sources.recentLedgers) {
        if (sources.snapshot && pathToQt(sources.snapshot->path) == path) continue;
        const QFileInfo file{path};
        const int match = folded.empty() ? 0 : matchOf(withoutEnds(file.completeBaseName()), folded);
        if (match <= 2)
            group.entries.push_back({Kind::Ledger, path, file.completeBaseName(), file.absolutePath(), {}, QStringLiteral("open"), match});
    }
    return group;
}

std::vector<PaletteGroup> groupsOfNothing(const PaletteSources& sources)
{
    PaletteGroup customers{PaletteTexts::tr("Opened last"), {}};
    if (sources.snapshot) {
        const auto& book = sources.snapshot->book;
        for (const auto& number : sources.recentNumbers) {
            if (const auto index = book.find(fromQt(number))) customers.entries.push_back(entryOf(book, book.customers[*index]));
        }
    }
    PaletteGroup here{PaletteTexts::tr("On this page"), {}};
    PaletteGroup pages{PaletteTexts::tr("Pages"), {}};
    PaletteGroup everywhere{PaletteTexts::tr("Everywhere"), {}};
    for (const auto& info : actionTable()) {
        if (*info.page != '\0' && (sources.page.isEmpty() || !isOfPage(info, sources.page))) continue;
        const auto entry = entryOf(info, sources);
        if (!entry) continue;
        auto& group = *info.page != '\0' ? here : entry->kind == Kind::Page ? pages : everywhere;
        group.entries.push_back(*entry);
    }
    return {customers, here, pages, ledgersOf({}, sources), everywhere};
}

void dropEmpty(std::vector<PaletteGroup>& groups)
{
    std::erase_if(groups, [](const PaletteGroup& group) { return group.entries.empty(); });
}

} // namespace

std::vector<PaletteGroup> paletteGroups(const QString& typed, const PaletteSources& sources, const PaletteFinds& finds,
                                        PaletteBookFinds& ofBook)
{
    const std::string folded = withoutEnds(typed);
    std::vector<PaletteGroup> groups;
    if (folded.empty()) {
        groups = groupsOfNothing(sources);
        dropEmpty(groups);
        return groups;
    }
    if (sources.snapshot) {
        if (ofBook.typed != typed || ofBook.snapshot != sources.snapshot || ofBook.customers != sources.customers) {
            ofBook = {typed, sources.snapshot, sources.customers, {}};
            if (const auto hundredths = typedAmountHundredths(typed.simplified())) ofBook.groups.push_back(amountsOf(*hundredths, sources));
            // Numbers and customers side by side: each is half a frame where there are very many.
            const auto& snapshot = *sources.snapshot;
            auto numbers =
                std::async(std::launch::async, [&] { return snapshot.texts.bestNumbers(folded, snapshot.figures.openMinor, kItemLimit); });
            auto customers = customersOf(typed, folded, sources);
            ofBook.groups.push_back(itemsOf(numbers.get(), snapshot));
            ofBook.groups.push_back(std::move(customers));
        }
        groups = ofBook.groups;
        const bool isNow = finds.typed == typed;
        PaletteGroup payments{PaletteTexts::tr("Payments of this amount"), {}};
        PaletteGroup settled{PaletteTexts::tr("Paid and settled"), {}};
        for (const auto& payment : isNow ? finds.payments : std::vector<persistence::FoundPosting>{})
            payments.entries.push_back(entryOf(payment, Kind::Payment));
        for (const auto& document : isNow ? finds.settled : std::vector<persistence::FoundPosting>{}) {
            settled.entries.push_back(entryOf(document, Kind::Settled));
            settled.entries.back().match = 1;
        }
        groups.push_back(std::move(payments));
        groups.push_back(std::move(settled));
    }
    groups.push_back(actionsOf(folded, sources));
    groups.push_back(ledgersOf(folded, sources));
    dropEmpty(groups);
    const auto best = [](const PaletteGroup& group) {
        return std::min_element(group.entries.begin(), group.entries.end(), [](const auto& a, const auto& b) { return a.match < b.match; })
            ->match;
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const PaletteGroup& a, const PaletteGroup& b) { return best(a) < best(b); });
    if (sources.snapshot) {
        const QString filter = typed.simplified();
        groups.push_back(
            {PaletteTexts::tr("Items"),
             {{Kind::Filter, filter, PaletteTexts::tr("Filter the items: %1").arg(filter), {}, {}, QStringLiteral("search"), 3}}});
    }
    return groups;
}

PaletteFinds findInLedger(app::Ledger& ledger, const QString& typed)
{
    PaletteFinds finds;
    finds.typed = typed;
    const QString text = typed.simplified();
    auto& connection = ledger.connection();
    if (const auto hundredths = typedAmountHundredths(text)) {
        std::set<std::int64_t> minors;
        for (const auto& currency : ledger.book().currencies)
            if (const auto minor = minorOf(*hundredths, currency)) minors.insert(*minor);
        for (const auto minor : minors) {
            for (auto& payment : persistence::paymentsOfAmount(connection, minor, kPostingLimit)) {
                if (minorOf(*hundredths, payment.amount.currency()) == minor) finds.payments.push_back(std::move(payment));
            }
        }
        if (finds.payments.size() > static_cast<std::size_t>(kPostingLimit)) finds.payments.resize(kPostingLimit);
    }
    // One sign begins the numbers of half a ledger.
    if (text.size() < 2) return finds;
    std::set<QString> spellings{text, text.toUpper()};
    for (const auto& spelling : spellings) {
        for (auto& document : persistence::settledDocuments(connection, fromQt(spelling), kPostingLimit))
            finds.settled.push_back(std::move(document));
    }
    return finds;
}

QString kindWord(PaletteEntry::Kind kind)
{
    switch (kind) {
    case Kind::Customer: return PaletteTexts::tr("Customer");
    case Kind::Item: return PaletteTexts::tr("Open item");
    case Kind::Settled: return PaletteTexts::tr("Settled document");
    case Kind::Payment: return PaletteTexts::tr("Payment");
    case Kind::Filter: return PaletteTexts::tr("Filtered items");
    case Kind::Page: return PaletteTexts::tr("Page");
    case Kind::Action: return PaletteTexts::tr("Action");
    case Kind::Ledger: return PaletteTexts::tr("Ledger");
    }
    return {};
}

} // namespace tegoed::ui
