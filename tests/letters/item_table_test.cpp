#include "letters/item_table.h"

#include "letters/sample_letter.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

using Columns = std::vector<ItemColumn>;

TEST_CASE("a table has the columns that its items fill", "[letters]")
{
    std::vector<LetterItem> items{sampleItem("A", onDay(2026, 11, 28), -5, 100, ledger::Stage::PreDue)};
    CHECK(itemColumns(items, TablePurpose::Claim) ==
          Columns{ItemColumn::Number, ItemColumn::IssuedOn, ItemColumn::DueOn, ItemColumn::Amount, ItemColumn::Open});
    items.push_back(sampleItem("B", onDay(2026, 11, 1), 22, 100, ledger::Stage::Reminder1));
    items[0].reference = "PO";
    CHECK(itemColumns(items, TablePurpose::Claim) == Columns{ItemColumn::Number, ItemColumn::Reference, ItemColumn::IssuedOn,
                                                             ItemColumn::DueOn, ItemColumn::DaysOverdue, ItemColumn::Amount,
                                                             ItemColumn::Open});
    CHECK(itemColumns(items, TablePurpose::Credits) ==
          Columns{ItemColumn::Number, ItemColumn::Reference, ItemColumn::IssuedOn, ItemColumn::Open});
}

TEST_CASE("a row shows what is claimed and says what of it is disputed and whose it is", "[letters]")
{
    auto item = sampleItem("A", onDay(2026, 11, 1), 22, 250000, ledger::Stage::Reminder1);
    item.open = euro(200000);
    item.claimed = euro(150000);
    item.customer = "1008 Dochter B.V.";
    const std::vector<LetterItem> items{item};

    const auto claim = itemTable(items, TablePurpose::Claim, base::Language::Dutch, itemColumns(items, TablePurpose::Claim));
    CHECK(claim.titles == std::vector<std::string>{"Factuur", "Datum", "Vervaldatum", "Dagen", "Bedrag (€)", "Open (€)"});
    CHECK(claim.rows.at(0).cells == std::vector<std::string>{"A", "02-10-2026", "01-11-2026", "22", "2.500,00", "1.500,00"});
    CHECK(claim.rows.at(0).notes == std::vector<std::string>{"voor 1008 Dochter B.V.", "van 2.000,00 open is 500,00 betwist"});

    // For information the whole open amount counts.
    const auto information =
        itemTable(items, TablePurpose::Information, base::Language::English, itemColumns(items, TablePurpose::Information));
    CHECK(information.rows.at(0).cells == std::vector<std::string>{"A", "02/10/2026", "01/11/2026", "2,000.00"});
    CHECK(information.rows.at(0).notes == std::vector<std::string>{"for 1008 Dochter B.V."});
    CHECK(itemTable({}, TablePurpose::Claim, base::Language::Dutch, {}).rows.empty());
}

} // namespace
} // namespace tegoed::letters
