#include "app/letter_copy.h"

#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/money.h"

namespace tegoed::app {
namespace {

/// One invoice that is overdue, and no step taken.
class CopyLedger : public TestLedger {
public:
    CopyLedger()
    {
        ImportRequest request;
        request.opening = Opening::New;
        items("customer,customer_name,number,kind,issued,due,amount\n1007,Jansen BV,F1,invoice,2026-01-02,2026-02-01,100.00\n", request);
    }
};

TEST_CASE("letter copy: a file that is gone is made again, and one that was never made is refused", "[app]")
{
    CopyLedger ledger;
    auto request = ledger.approvingAll("letters");
    request.staleMoney = true;
    request.anyDay = true;
    const auto run = runDunning(*ledger, request);
    REQUIRE(run);
    ledger->refresh();
    const auto letters = dossier(*ledger, "1007")->letters;
    REQUIRE_FALSE(letters.empty());
    const auto first = letterPdf(*ledger, letters.front().id);
    REQUIRE(first);
    CHECK_FALSE(first->isMadeAgain);
    CHECK(std::filesystem::is_regular_file(first->path));
    std::filesystem::remove(first->path);
    const auto again = letterPdf(*ledger, letters.front().id);
    REQUIRE(again);
    CHECK(again->isMadeAgain);
    CHECK(again->path == first->path);
    CHECK(std::filesystem::is_regular_file(again->path));
    CHECK_FALSE(letterPdf(*ledger, letters.front().id)->isMadeAgain);
    CHECK(letterPdf(*ledger, base::LetterId{999}).error().code == base::ErrorCode::LetterUnknown);
    CHECK(ledger.faults().empty());
}

TEST_CASE("letter copy: what lapsed, or is not written yet, never lies beside the letters for the post", "[app]")
{
    CopyLedger ledger;
    const auto request = ledger.approvingAll("letters");
    // A folder stands where the letter's file should come: the letter is decided and not written.
    const auto inTheWay = request.folder / "1007_Jansen-BV_L-1.pdf";
    std::filesystem::create_directories(inTheWay / "something");
    const auto run = runDunning(*ledger, request);
    REQUIRE(run);
    REQUIRE(run->partly);
    ledger->refresh();
    const auto letters = dossier(*ledger, "1007")->letters;
    REQUIRE(letters.size() == 1);
    std::filesystem::remove_all(inTheWay);
    const auto seen = letterPdf(*ledger, letters.front().id);
    REQUIRE(seen);
    CHECK(seen->isOnlyToRead);
    CHECK(std::filesystem::is_regular_file(seen->path));
    CHECK(seen->path.parent_path() != request.folder);
    CHECK(std::filesystem::is_empty(request.folder));
    CHECK(std::filesystem::status(seen->path.parent_path()).permissions() == std::filesystem::perms::owner_all);
    // Paid meanwhile, it lapses: neither then.
    REQUIRE(pay(*ledger, "1007", "100.00", day("2026-03-02"), {"F1"}));
    REQUIRE(runDunning(*ledger, request));
    ledger->refresh();
    REQUIRE(dossier(*ledger, "1007")->letters.front().state == "lapsed");
    REQUIRE(letterPdf(*ledger, letters.front().id));
    CHECK(std::filesystem::is_empty(request.folder));
}

} // namespace
} // namespace tegoed::app
