#include "base/text.h"
#include "data.h"
#include "job.h"
#include "limits/stopwatch.h"
#include "limits/text_search.h"
#include "ui/watched_application.h"
#include "window_desk.h"

#include <QHeaderView>
#include <QScrollBar>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tegoed::bench {
namespace {

/// What a credit controller types: a name, numbers, an amount, conditions.
constexpr std::array kTyped{"bakker", "2026-0", "1210", "jan 2026", "overdue>30 de", "stap:geen"};
constexpr std::array kSearched{"bak", "2026", "121", "jans", "b.v.", "9"};
constexpr double kFrameMs = 16;
constexpr double kWorstKeyMs = 33;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One window for all jobs: it stays open as a user's does.
std::shared_ptr<WindowDesk> deskOf(Data& data)
{
    static std::weak_ptr<WindowDesk> open;
    auto desk = open.lock();
    if (!desk) open = desk = std::make_shared<WindowDesk>(data);
    return desk;
}

std::vector<double> keyTimes(WindowDesk& desk)
{
    std::vector<double> times;
    for (const auto* text : kTyped) {
        const auto some = desk.typeFilter(QString::fromLatin1(text));
        times.insert(times.end(), some.begin(), some.end());
        times.push_back(desk.clearFilter());
    }
    return times;
}

std::string rowsRemark(const WindowDesk& desk)
{
    return fmt::format("{} rows, window of 1280x860", desk.model().rowCount());
}

Sides prepareMedianKey(Data& data)
{
    const auto desk = deskOf(data);
    return {{}, [desk] { return median(keyTimes(*desk)); }, 0, rowsRemark(*desk)};
}

Sides prepareWorstKey(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        const auto times = keyTimes(*desk);
        return *std::max_element(times.begin(), times.end());
    };
    return {{}, ours, 0, "of the same keys, emptying the filter too"};
}

/// What one looks for by name, number, city, amount and action; the worst key of all.
Sides preparePalette(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        double worst = 0;
        for (const auto* text : {"bakker", "2026-00", "1210", "1.210,00", "utrecht", "verzet"}) {
            for (const double ms : desk->typePalette(QString::fromLatin1(text)))
                worst = std::max(worst, ms);
        }
        return worst;
    };
    return {{}, ours, 0, "the slowest of 36 keys"};
}

/// The texts that the filter looks through, found by our own search and by memmem.
Sides prepareSearch(Data& data)
{
    const auto desk = deskOf(data);
    const auto snapshot = desk->model().shown().query.snapshot;
    const auto search = std::make_shared<limits::TextSearch>();
    const auto& book = snapshot->book;
    for (const auto& customer : book.customers)
        search->add(base::fold(book.nameOf(customer)) + '\t' + base::fold(book.number(customer)));
    for (const auto& item : book.items.all())
        search->add(base::fold(book.items.number(item)));
    const auto limit = [search] {
        const limits::Stopwatch watch;
        std::size_t count = 0;
        for (const auto* text : kSearched)
            count += search->lineCountWith(text);
        return count == 0 ? 0.0 : watch.ms() / kSearched.size();
    };
    const auto ours = [snapshot] {
        const limits::Stopwatch watch;
        std::vector<std::uint8_t> fits;
        for (const auto* text : kSearched)
            ui::ItemFilter::parse(QString::fromLatin1(text), snapshot->today).apply(*snapshot, fits);
        return watch.ms() / kSearched.size();
    };
    return {limit, ours, 0, "every item answered, amounts looked at too; mean of six words"};
}

void sortBy(WindowDesk& desk, ui::ItemColumn column, Qt::SortOrder order)
{
    desk.table().sortByColumn(static_cast<int>(column), order);
}

Sides prepareFirstSort(Data& data)
{
    const auto desk = deskOf(data);
    // Each run sorts by pairs that were not sorted by before: what is known by then is dropped with the columns that follow.
    const auto ours = [desk] {
        double worst = 0;
        for (int column = 0; column < ui::kItemColumnCount; ++column) {
            const auto order =
                desk->table().horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            worst = std::max(worst, desk->msUntilShown([&] { sortBy(*desk, static_cast<ui::ItemColumn>(column), order); }));
        }
        return worst;
    };
    return {{}, ours, 0, "the slowest of all columns, with the second key"};
}

Sides prepareSortAgain(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        double worst = 0;
        for (int round = 0; round < 3; ++round) {
            for (const auto column : {ui::ItemColumn::Customer, ui::ItemColumn::Number}) {
                const double ms = desk->msUntilShown([&] { sortBy(*desk, column, Qt::AscendingOrder); });
                if (round > 0) worst = std::max(worst, ms);
            }
        }
        return worst;
    };
    return {{}, ours, 0, "by name and by number, the slower one"};
}

Sides prepareScroll(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        std::vector<double> times;
        auto* const bar = desk->table().verticalScrollBar();
        bar->setValue(0);
        for (int page = 0; page < 40; ++page)
            times.push_back(desk->msWithPaint(*desk->table().viewport(), [&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
        return median(times);
    };
    return {{}, ours, 0, "a frame, median of 40 pages"};
}

Sides prepareJump(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        std::vector<double> times;
        for (int i = 0; i < 10; ++i) {
            times.push_back(desk->msWithPaint(*desk->table().viewport(), [&] { desk->table().scrollToBottom(); }));
            times.push_back(desk->msWithPaint(*desk->table().viewport(), [&] { desk->table().scrollToTop(); }));
        }
        return median(times);
    };
    return {{}, ours, 0, "a frame, to the end and back"};
}

Sides preparePageChange(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        double worst = 0;
        for (const auto* page : {"dunning", "items", "today", "items"})
            worst = std::max(worst, desk->msWithPaint(desk->window(), [&] { desk->window().showPage(QString::fromLatin1(page)); }));
        return worst;
    };
    return {{}, ours, 0, "the slowest of today, items and dunning, seen before"};
}

/// The work of a day, in short: the longest time in which the window does not answer.
Sides prepareBlocked(Data& data)
{
    const auto desk = deskOf(data);
    const auto ours = [desk] {
        WindowDesk::watchAgain();
        (void)keyTimes(*desk);
        for (const auto column : {ui::ItemColumn::Customer, ui::ItemColumn::Open})
            (void)desk->msUntilShown([&] { sortBy(*desk, column, Qt::AscendingOrder); });
        for (const auto* page : {"dunning", "today", "customer", "journal", "morning", "items"})
            desk->asEvent([desk, page] { desk->window().showPage(QString::fromLatin1(page)); });
        desk->rest();
        if (WindowDesk::longestMs() > ui::WatchedApplication::kNoticedMs) std::fprintf(stderr, "%s\n", WindowDesk::longestReport().c_str());
        return WindowDesk::longestMs();
    };
    return {{}, ours, 0, "typing, sorting, and all pages"};
}

Sides prepareStart(Data& data, double WindowStart::* figure)
{
    const auto ledger = data.demoLedger();
    const auto settings = data.fresh("start.ini");
    const auto ours = [ledger, settings, figure] { return windowStart(ledger, settings).*figure; };
    return {{}, ours, 0, "from the start of the process, the file in the page cache"};
}

Sides prepareGrouping(Data& data)
{
    const auto desk = deskOf(data);
    auto& model = const_cast<ui::ItemsModel&>(desk->model());
    const auto ours = [desk, &model] {
        const double ms = desk->msUntilShown([&] { model.setGrouping(ui::ItemGrouping::Customer); });
        (void)desk->msUntilShown([&] { model.setGrouping(ui::ItemGrouping::None); });
        return ms;
    };
    return {{}, ours, 0, "sums of each customer"};
}

} // namespace

std::vector<Job> windowJobs()
{
    constexpr double kFirstSortMs = 120;
    constexpr double kSortAgainMs = 30;
    constexpr double kScrollMs = 8;
    constexpr double kPageMs = 50;
    constexpr double kBlockedMs = 50;
    constexpr double kSearchRatio = 1.5;
    constexpr double kFirstPaintMs = 400;
    constexpr double kFilledMs = 1200; // Of a million items; of 100,000 (--items 100000): 800.
    return {
        {"window up: first frame", "", kFirstPaintMs, "ms", [](Data& data) { return prepareStart(data, &WindowStart::firstFrameMs); }},
        {"window up: list filled", "", kFilledMs, "ms", [](Data& data) { return prepareStart(data, &WindowStart::filledMs); }},
        {"filter: texts of all items", "memmem over the same texts", kSearchRatio, "ms", prepareSearch},
        {"filter: a key until shown", "", kFrameMs, "ms", prepareMedianKey},
        {"filter: the slowest key", "", kWorstKeyMs, "ms", prepareWorstKey},
        {"palette: the slowest key", "", kFrameMs, "ms", preparePalette},
        {"sort by a column", "", kFirstSortMs, "ms", prepareFirstSort},
        {"sort by it again", "", kSortAgainMs, "ms", prepareSortAgain},
        {"group by customer", "", kFirstSortMs, "ms", prepareGrouping},
        {"scroll a page", "", kScrollMs, "ms", prepareScroll},
        {"jump to the end", "", kScrollMs, "ms", prepareJump},
        {"change page", "", kPageMs, "ms", preparePageChange},
        {"longest time without an answer", "", kBlockedMs, "ms", prepareBlocked},
    };
}

} // namespace tegoed::bench
