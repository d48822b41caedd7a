#include "app/dunning_run.h"
#include "app/plan_context.h"
#include "data.h"
#include "job.h"
#include "limits/stopwatch.h"
#include "limits/sum_pass.h"
#include "reporting/aging_sums.h"
#include "worklist/ranking.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstddef>
#include <memory>

namespace tegoed::bench {
namespace {

constexpr int kPassCount = 5;       // One pass takes a few milliseconds: too short a look at a clock and a scheduler.
constexpr double kPassFigure = 5.1; // 64 MB at 12.6 GB/s, for a million items.

struct Open {
    explicit Open(Data& data) : ledger(data.open(data.demoLedger())) { (void)ledger.book(); }
    app::Ledger ledger;
};

Measure sumPass(const std::shared_ptr<Open>& open)
{
    return [open] {
        return limits::sumPassMs(std::as_bytes(open->ledger.book().items.all()), offsetof(ledger::OpenItem, openMinor), kPassCount);
    };
}

template <class Work>
double meanMs(Work&& work)
{
    const limits::Stopwatch watch;
    for (int i = 0; i < kPassCount; ++i)
        work();
    return watch.ms() / kPassCount;
}

double figureOf(const Data& data)
{
    return kPassFigure * data.itemCount() / 1e6;
}

Sides prepareAging(Data& data)
{
    const auto open = std::make_shared<Open>(data);
    const auto ours = [open] {
        const ledger::Book& book = open->ledger.book();
        return meanMs([&] {
            const auto sums = reporting::sumByCustomer(book, open->ledger.environment().today, reporting::AgingBasis::Due, {}, 0);
            benchmark::DoNotOptimize(*sums.row(0));
        });
    };
    return {sumPass(open), ours, figureOf(data), fmt::format("{} buckets", reporting::AgingBuckets{}.count(reporting::AgingBasis::Due))};
}

Sides prepareRanking(Data& data)
{
    constexpr std::size_t kWinnerCount = 1000;
    const auto open = std::make_shared<Open>(data);
    const auto view = std::make_shared<app::PlanView>(orDie(app::dunningPlan(open->ledger), "plan"));
    const auto ours = [open, view] {
        const worklist::RankingInput input{
            open->ledger.book(), open->ledger.environment().today, open->ledger.calendar(), std::nullopt, kWinnerCount, &view->plan};
        return meanMs([&] {
            const auto ranked = worklist::rank(input);
            benchmark::DoNotOptimize(ranked.front().points);
        });
    };
    return {sumPass(open), ours, figureOf(data), "with today's plan"};
}

Sides preparePlan(Data& data)
{
    const auto open = std::make_shared<Open>(data);
    const auto context = orDie(app::PlanContext::make(open->ledger, {}, false), "plan");
    const std::size_t proposalCount = context->planner().all().proposals.size();
    const auto ours = [open, context] {
        return meanMs([&] {
            const auto plan = context->planner().all();
            benchmark::DoNotOptimize(plan.verdicts.data());
        });
    };
    return {sumPass(open), ours, figureOf(data), fmt::format("{} proposals", proposalCount)};
}

} // namespace

std::vector<Job> passJobs()
{
    return {
        {"aging per customer", "one pass that sums the same records", 3, "ms", prepareAging},
        {"ranking, top 1,000", "the same pass", 4, "ms", prepareRanking},
        {"dunning plan, every verdict", "the same pass", 10, "ms", preparePlan},
    };
}

} // namespace tegoed::bench
