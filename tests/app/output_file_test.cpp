#include "app/output_file.h"

#include "app/ledger_fixture.h"
#include "base/file.h"

namespace tegoed::app {
namespace {

TEST_CASE("output file: no document takes the place of the open ledger, whatever its name", "[app]")
{
    TestLedger ledger;
    const auto path = ledger->file().path();
    ledger.items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-10,100.00\n"); // Now there is a WAL beside it.
    const auto link = ledger.folder() / "link.csv";
    std::filesystem::create_symlink(path, link);
    const auto detour = ledger.folder() / "." / path.filename();
    const auto before = std::filesystem::file_size(path);
    for (const auto& place : {path, link, detour, std::filesystem::path{path.string() + "-wal"}}) {
        CAPTURE(place);
        const auto written = writeOutput(place, "number,amount\n", path);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == base::ErrorCode::FileIsLedger);
    }
    CHECK(std::filesystem::file_size(path) == before);
    CHECK(ledger.faults().empty());

    const auto file = ledger.folder() / "list.csv";
    REQUIRE(writeOutput(file, "number\n", path));
    REQUIRE(writeOutput(file, "amount\n", path)); // Whoever may overwrite asks first; this does what it is told.
    CHECK(*base::readFile(file, 100) == "amount\n");
}

} // namespace
} // namespace tegoed::app
