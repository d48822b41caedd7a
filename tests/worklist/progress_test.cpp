#include "worklist/progress.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>
#include <vector>

namespace tegoed::worklist {
namespace {

TEST_CASE("progress: done is who was acted on and has left the list", "[worklist]")
{
    // Customers 0 and 1 belong to controller 1, customers 2 and 3 to controller 2.
    ledger::Book book;
    for (const std::uint16_t controller : std::vector<std::uint16_t>{1, 1, 2, 2}) {
        book.customers.emplace_back();
        book.customers.back().controller = controller;
    }
    for (const auto& row : support::rows(R"(
             # list  acted  controller -> done  total
               -     -      -             0     0
               01    -      -             0     2
               01    2      -             1     3
               01    0      -             0     2
               0     0123   -             3     4
               -     0123   -             4     4
               0     0123   1             1     2
               2     0123   2             1     2
               -     01     2             0     0
         )")) {
        CAPTURE(row);
        const auto customers = [](const std::string& digits) {
            std::vector<ledger::CustomerIndex> all;
            if (digits == "-") return all;
            for (const char digit : digits)
                all.push_back(static_cast<ledger::CustomerIndex>(digit - '0'));
            return all;
        };
        std::vector<Ranked> list;
        for (const auto customer : customers(row[0])) {
            list.emplace_back();
            list.back().customer = customer;
        }
        const auto controller = row[2] == "-" ? std::nullopt : std::optional{static_cast<std::uint16_t>(std::stoi(row[2]))};
        const auto progress = progressOf(book, list, customers(row[1]), controller);
        CHECK(progress.doneCount == std::stoul(row[3]));
        CHECK(progress.totalCount == std::stoul(row[4]));
    }
}

} // namespace
} // namespace tegoed::worklist
