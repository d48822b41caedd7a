#include "data.h"
#include "job.h"
#include "other_process.h"
#include "table_reporter.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace {

using namespace tegoed::bench;

constexpr int kRunCount = 9;

/// Takes `--data DIR` and `--items N` out of the arguments; the others are Google Benchmark's.
struct Options {
    std::filesystem::path folder = std::filesystem::path(TEGOED_BINARY_DIR) / "bench-data";
    int itemCount = 1'000'000;
};

Options takeOptions(int& argumentCount, char** arguments)
{
    Options options;
    int kept = 1;
    for (int i = 1; i < argumentCount; ++i) {
        const bool hasValue = i + 1 < argumentCount;
        if (hasValue && std::strcmp(arguments[i], "--data") == 0) {
            options.folder = arguments[++i];
        } else if (hasValue && std::strcmp(arguments[i], "--items") == 0) {
            options.itemCount = std::max(10'000, std::atoi(arguments[++i]));
        } else {
            arguments[kept++] = arguments[i];
        }
    }
    argumentCount = kept;
    return options;
}

/// The job that is ready to be measured: what the last one held is let go before the next is made.
struct Prepared {
    std::string name{};
    Sides sides{};
};

/// One run of the nine: the limit, then ours.
void measure(benchmark::State& state, const Job& job, Data& data, Prepared& prepared, TableReporter& reporter)
{
    if (prepared.name != job.name) {
        prepared = {};
        prepared = {job.name, job.prepare(data)};
        reporter.setPrepared(prepared.sides.figure, prepared.sides.remark);
    }
    double limit = 0;
    double ours = 0;
    for (auto iteration : state) {
        (void)iteration;
        if (prepared.sides.limit) limit = prepared.sides.limit();
        ours = prepared.sides.ours();
        state.SetIterationTime(ours / 1000);
    }
    state.counters["limit"] = limit;
    state.counters["ours"] = ours;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    if (const auto code = runAsOtherProcess(argumentCount, arguments)) return *code;
    const Options options = takeOptions(argumentCount, arguments);
    benchmark::Initialize(&argumentCount, arguments);
    if (benchmark::ReportUnrecognizedArguments(argumentCount, arguments)) return 2;

    std::vector<Job> jobs;
    for (const auto& some : {loadJobs(), windowJobs(), passJobs(), commandJobs(), importJobs(), dunningJobs(), letterJobs()})
        jobs.insert(jobs.end(), some.begin(), some.end());
    std::map<std::string, Job> byName;
    for (const Job& job : jobs)
        byName.emplace(job.name, job);

    Data data(options.folder, options.itemCount);
    TableReporter reporter(byName);
    Prepared prepared;
    for (const Job& job : jobs) {
        benchmark::RegisterBenchmark(job.name.c_str(),
                                     [&](benchmark::State& state) { measure(state, byName.at(job.name), data, prepared, reporter); })
            ->Iterations(1)
            ->Repetitions(kRunCount)
            ->UseManualTime();
    }
    benchmark::RunSpecifiedBenchmarks(&reporter);
    prepared = {};
    benchmark::Shutdown();
    return reporter.missedCount() == 0 ? 0 : 1;
}
