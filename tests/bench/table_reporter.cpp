#include "table_reporter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tegoed::bench {
namespace {

constexpr double kFigureAllowance = 1.5;
constexpr const char* kLine = "{:<34} {:>13} {:>13} {:>15} {:>7} {:>7}  {:<5} {}\n";

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Three significant digits, with the unit.
std::string shown(double value, const std::string& unit)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return fmt::format("{:.{}f} {}", value, decimals, unit);
}

} // namespace

bool TableReporter::ReportContext(const Context& /*context*/)
{
    fmt::print(kLine, "job", "limit", "ours", "(min-max)", "ratio", "wanted", "ok", "what");
    return true;
}

void TableReporter::ReportRuns(const std::vector<Run>& runs)
{
    std::vector<double> limits;
    std::vector<double> ours;
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration) continue;
        limits.push_back(run.counters.at("limit"));
        ours.push_back(run.counters.at("ours"));
    }
    if (ours.empty()) return;
    const Job& job = m_jobs.at(runs.front().run_name.function_name);
    const double limit = median(limits);
    const double own = median(ours);
    const bool hasLimit = limit > 0;
    const bool isOk = hasLimit ? own <= limit * job.wanted : own <= job.wanted;
    // Memory's limit is calculated, so it cannot be slow.
    const bool limitCounts = !hasLimit || m_figure <= 0 || limit <= m_figure * kFigureAllowance;
    if (!isOk || !limitCounts) ++m_missedCount;
    const auto [low, high] = std::minmax_element(ours.begin(), ours.end());
    std::string what = job.limitName;
    if (!m_remark.empty()) what += (what.empty() ? "" : "; ") + m_remark;
    if (m_figure > 0) what += fmt::format("; figure for the limit {}{}", shown(m_figure, job.unit), limitCounts ? "" : ": LIMIT TOO SLOW");
    fmt::print(kLine, job.name, hasLimit ? shown(limit, job.unit) : "-", shown(own, job.unit), fmt::format("({:.3g}-{:.3g})", *low, *high),
               hasLimit ? fmt::format("{:.2f}", own / limit) : "-",
               hasLimit ? fmt::format("{:.1f}", job.wanted) : shown(job.wanted, job.unit), isOk ? "ok" : "OVER", what);
    std::fflush(stdout);
}

} // namespace tegoed::bench
