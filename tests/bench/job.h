#pragma once

#include <functional>
#include <string>
#include <vector>

namespace tegoed::bench {

class Data;

/// One measurement, in the job's unit; what has to be made ready for it is not in it.
using Measure = std::function<double()>;

/// A job made ready. `limit` is empty where the wanted figure is absolute.
struct Sides {
    Measure limit{};
    Measure ours{};
    /// What the limit took when the program was designed (docs/benchmarks.md), for this amount of data; 0: not known. A limit that takes
    /// more than half as much again is no good limit.
    double figure = 0;
    std::string remark{}; ///< What was measured, in numbers.
};

/// A line of docs/benchmarks.md: something a user waits for, beside what the machine could do at best.
struct Job {
    std::string name;
    std::string limitName;
    double wanted; ///< At most so many times the limit; at most so much, where there is no limit.
    std::string unit;
    std::function<Sides(Data&)> prepare;
};

[[nodiscard]] std::vector<Job> loadJobs();
[[nodiscard]] std::vector<Job> passJobs();
[[nodiscard]] std::vector<Job> importJobs();
[[nodiscard]] std::vector<Job> dunningJobs();
[[nodiscard]] std::vector<Job> letterJobs();
[[nodiscard]] std::vector<Job> commandJobs();
/// Of the window; run before those that paint letters, which make an application without widgets.
[[nodiscard]] std::vector<Job> windowJobs();

} // namespace tegoed::bench
