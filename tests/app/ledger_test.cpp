#include "app/ledger.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "app/notes.h"

#include <algorithm>

namespace tegoed::app {
namespace {

std::size_t backupCount(TestLedger& ledger)
{
    std::size_t count = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(ledger.folder() / "backups", none))
        count += entry.is_regular_file() ? 1U : 0U;
    return count;
}

TEST_CASE("ledger: the first command of a day makes the day's backup, and fourteen are kept", "[ledger]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-01,10.00\n");
    const auto note = [&] { REQUIRE(logContact(*ledger, {"1", ledger::ContactKind::Note, {}, "x", {}, {}})); };
    CHECK(backupCount(ledger) == 1);
    note();
    CHECK(backupCount(ledger) == 1);
    ledger.setToday("2026-03-03");
    note();
    CHECK(backupCount(ledger) == 2);
    CHECK(info(*ledger).value().lastBackup == day("2026-03-03"));
    for (int i = 4; i < 24; ++i) {
        ledger.setToday("2026-03-" + std::string(i < 10 ? "0" : "") + std::to_string(i));
        note();
    }
    CHECK(backupCount(ledger) == 14);
}

TEST_CASE("ledger: what another program commits is taken into the book that is open", "[ledger]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-01,10.00\n2,F2,2026-01-02,2026-02-01,20.00\n");
    CHECK(ledger->book().items.all().size() == 2);
    CHECK_FALSE(ledger->changedElsewhere());
    auto other = Ledger::open(ledger->file().path(), ledger->environment());
    REQUIRE(other);
    REQUIRE(setHold(*other, "2", {}, day("2026-03-20"), "overleg"));
    CHECK(ledger->changedElsewhere());
    const auto refreshed = ledger->refresh();
    CHECK_FALSE(refreshed.everything);
    REQUIRE(refreshed.customers.size() == 1);
    CHECK(ledger->book().number(ledger->book().customers[refreshed.customers[0]]) == "2");
    CHECK(ledger->book().customers[refreshed.customers[0]].holdUntil == day("2026-03-20").dayNumber());
}

TEST_CASE("ledger: the journal calls a user what the ledger knows the login by", "[app]")
{
    TestLedger ledger;
    const std::string login = ledger->environment().user;
    REQUIRE(setSettings(*ledger, {{"user." + login + ".name", "Jan de Boer"}}));
    REQUIRE(addCompany(*ledger, "Tweede B.V."));
    CHECK(ledger->file().journal({}, {}).back().user == "Jan de Boer");
    CHECK(ledger->userName() == "Jan de Boer");
    REQUIRE(setSettings(*ledger, {{"user." + login + ".name", ""}}));
    REQUIRE(addCompany(*ledger, "Derde B.V."));
    CHECK(ledger->file().journal({}, {}).back().user == login);
    // Somebody else goes on under the same login.
    ledger->setUser("Marieke Visser");
    CHECK(ledger->userName() == "Marieke Visser");
    REQUIRE(addCompany(*ledger, "Vierde B.V."));
    CHECK(ledger->file().journal({}, {}).back().user == "Marieke Visser");
    CHECK_FALSE(setSettings(*ledger, {{"user.name", "x"}}));
    CHECK_FALSE(setSettings(*ledger, {{"user.x.name", std::string(201, 'x')}}));
}

} // namespace
} // namespace tegoed::app
