#include "exchange/contact_rows.h"
#include "exchange/customer_rows.h"
#include "exchange/item_rows.h"

#include "exchange/list_support.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace tegoed::exchange {
namespace {

/// A small generator of our own: the same bytes on any machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}
    std::size_t below(std::size_t limit)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<std::size_t>(m_state % limit);
    }

private:
    std::uint64_t m_state;
};

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string mutated(std::string bytes, Dice& dice)
{
    static const std::vector<std::string> kPieces{"\"",
                                                  "\"\"",
                                                  "\n",
                                                  "\r",
                                                  "\r\n",
                                                  ";",
                                                  ",",
                                                  "\t",
                                                  "|",
                                                  std::string(1, '\0'),
                                                  "\xFF",
                                                  "\xC3",
                                                  "(",
                                                  "-",
                                                  ".",
                                                  "1e9",
                                                  "99999999999999999999",
                                                  "Totaal",
                                                  "€",
                                                  "31-12-2026",
                                                  "=",
                                                  std::string(70'000, 'y'),
                                                  "00.00.0000",
                                                  "\xEF\xBB\xBF",
                                                  std::string(600, ','),
                                                  " - "};
    const std::size_t count = 1 + dice.below(8);
    for (std::size_t i = 0; i < count && !bytes.empty(); ++i) {
        const std::size_t at = dice.below(bytes.size());
        switch (dice.below(5)) {
        case 0: bytes.insert(at, kPieces[dice.below(kPieces.size())]); break;
        case 1: bytes.erase(at, 1 + dice.below(20)); break;
        case 2: bytes[at] = static_cast<char>(dice.below(256)); break;
        case 3: bytes.insert(dice.below(bytes.size()), bytes.substr(at, dice.below(200))); break;
        default: bytes.resize(at); break;
        }
    }
    return bytes;
}

/// What must hold of any answer.
void checkSound(const base::Result<ItemTable>& table)
{
    if (!table) {
        CHECK(base::errorClass(table.error().code) == base::ErrorClass::Refused);
        return;
    }
    for (const ItemRow& item : table->rows) {
        const bool sound = item.amountMinor != 0 && !item.customer.empty() &&
                           (item.amountMinor > 0 ? item.openMinor >= 0 && item.openMinor <= item.amountMinor
                                                 : item.openMinor <= 0 && item.openMinor >= item.amountMinor) &&
                           item.customer.size() <= (64U << 10U) && (item.kind != ItemKind::CreditNote || item.amountMinor < 0) &&
                           (item.kind != ItemKind::Invoice || item.amountMinor > 0);
        if (!sound) FAIL("unsound row in line " << item.line);
    }
    if (static_cast<std::size_t>(table->faultCount) != table->faults.size()) FAIL("faults");
}

TEST_CASE("a thousand damaged files do no harm", "[exchange]")
{
    std::vector<std::string> originals;
    for (const auto& entry : std::filesystem::directory_iterator{fixture("")})
        originals.push_back(bytesOf(entry.path()));
    std::sort(originals.begin(), originals.end());
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        const std::string bytes = mutated(originals[dice.below(originals.size())], dice);
        checkSound(readItemsFromBytes(bytes));
        if (seed % 10 == 0) {
            CHECK_NOTHROW(readCustomersFromBytes(bytes));
            CHECK_NOTHROW(readContactsFromBytes(bytes));
        }
    }
}

TEST_CASE("random bytes do no harm", "[exchange]")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        std::string bytes = seed % 2 == 0 ? "customer,number,issued,due,amount,open\n" : "";
        const std::size_t size = dice.below(5000);
        const std::size_t range = seed % 3 == 0 ? 256 : 96;
        for (std::size_t i = 0; i < size; ++i)
            bytes += static_cast<char>(range == 96 ? 31 + dice.below(96) : dice.below(256));
        checkSound(readItemsFromBytes(bytes));
    }
}

TEST_CASE("files made to cost much cost little", "[exchange]")
{
    const std::string head = "customer,number,issued,due,amount\n";
    std::string quotes = head;
    for (int i = 0; i < 200'000; ++i)
        quotes += "1,\"x\"\"\n";
    checkSound(readItemsFromBytes(quotes));
    checkSound(readItemsFromBytes(head + std::string(4'000'000, ',')));
    checkSound(readItemsFromBytes(head + std::string(4'000'000, '"')));
    checkSound(readItemsFromBytes(std::string(4'000'000, '\n')));
    checkSound(readItemsFromBytes(head + std::string(2'000'000, '\n') + "1,F1,2026-01-01,2026-02-01,1.00"));
    std::string faulty = head;
    for (int i = 0; i < 150'000; ++i)
        faulty += "1,F,2026-01-01,2026-02-01,x\n";
    const auto table = readItemsFromBytes(faulty);
    REQUIRE(table);
    CHECK(table->faultCount == 150'000);
    CHECK(table->faults.size() == kFaultyRowLimit);
}

TEST_CASE("reading stops when it is told to", "[exchange]")
{
    std::stop_source source;
    ImportOptions options;
    options.work.stop = source.get_token();
    source.request_stop();
    const auto table = readItemsFromBytes("customer,number,issued,due,amount\n1,F1,2026-01-01,2026-02-01,1.00\n", options);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == base::ErrorCode::Cancelled);
}

} // namespace
} // namespace tegoed::exchange
