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
constexpr double kPassFigure = 8.4; // The design's "portfolio totals" of a million structs of 64 bytes.
constexpr limits::RecordPlan kPlan{offsetof(ledger::OpenItem, openMinor), offsetof(ledger::OpenItem, dueOn)};

struct Open {
    explicit Open(Data& data) : ledger(data.open(data.demoLedger())) { (void)ledger.book(); }
    app::Ledger ledger;
};

Measure totalsPass(const std::shared_ptr<Open>& open)
{
    return [open] {
        return limits::totalsPassMs(std::as_bytes(open->ledger.book().items.all()), kPlan, open->ledger.environment().today.dayNumber(),
                                    kPassCount);
    };
}

std::string remark(Open& open, std::string_view what)
{
    return fmt::format("{}; one column alone {:.2f} ms", what,
                       limits::columnPassMs(std::as_bytes(open.ledger.book().items.all()), kPlan, kPassCount));
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
    return {totalsPass(open), ours, figureOf(data),
            remark(*open, fmt::format("{} buckets", reporting::AgingBuckets{}.count(reporting::AgingBasis::Due)))};
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
    return {totalsPass(open), ours, figureOf(data), remark(*open, "with today's plan")};
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
    return {totalsPass(open), ours, figureOf(data), remark(*open, fmt::format("{} proposals", proposalCount))};
}

} // namespace

std::vector<Job> passJobs()
{
    return {
        {"aging per customer", "one pass that sums the same records in five totals", 3, "ms", prepareAging},
        {"ranking, top 1,000", "the same pass", 4, "ms", prepareRanking},
        {"dunning plan, every verdict", "the same pass", 10, "ms", preparePlan},
    };
}

} // namespace tegoed::bench
