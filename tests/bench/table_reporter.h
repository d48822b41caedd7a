#pragma once

#include "job.h"

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace tegoed::bench {

/// Prints a line a job when its runs are done: medians of both sides, their ratio, and whether it is what was wanted.
class TableReporter final : public benchmark::BenchmarkReporter {
public:
    explicit TableReporter(std::map<std::string, Job> jobs) : m_jobs(std::move(jobs)) {}

    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;

    /// Set by the job that runs, because benchmarks report numbers alone.
    void setPrepared(double figure, std::string remark)
    {
        m_figure = figure;
        m_remark = std::move(remark);
    }
    [[nodiscard]] int missedCount() const { return m_missedCount; }

private:
    std::map<std::string, Job> m_jobs;
    double m_figure = 0;
    std::string m_remark{};
    int m_missedCount = 0;
};

} // namespace tegoed::bench
