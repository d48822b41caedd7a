#include "exchange/pasted_block.h"

#include "support/catch.h"

#include <array>
#include <string>

namespace tegoed::exchange {
namespace {

std::string listOf(const std::string& block)
{
    const auto list = customersOfBlock(block, [](std::string_view cell) { return cell == "1007" || cell == "1008"; });
    return list ? *list : std::string(base::name(list.error().code));
}

TEST_CASE("pasted block: columns are what their cells are", "[exchange]")
{
    struct Row {
        const char* block;
        const char* list;
    };
    const std::array rows{
        Row{"1007\tjansen@example.org\n", "number,email\n1007,jansen@example.org\n"},
        Row{"jansen@example.org\t1007\nb@example.org\t9999\n", "email,number\njansen@example.org,1007\nb@example.org,9999\n"},
        Row{"1007\t030-1234567\tDorpsstraat 12\t1234 AB\tUtrecht\n",
            "number,phone,street,postcode,city\n1007,030-1234567,Dorpsstraat 12,1234 AB,Utrecht\n"},
        Row{"1007\t\n1008\t+31 6 12345678\n", "number,phone\n1007,\n1008,+31 6 12345678\n"},
        Row{"1007\tzakelijk\n1008\tparticulier\n", "number,kind\n1007,zakelijk\n1008,particulier\n"},
        Row{"1007\tJansen BV\t030-1234567\n", "number,phone\n1007,030-1234567\n"}, // A name is not what is missing.
        Row{"1007;a@example.org\n", "number,email\n1007,a@example.org\n"},
        Row{"\n\t\n", "column_missing"},
        Row{"9999\ta@example.org\n", "column_missing"},
        Row{"", "column_missing"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.block);
        CHECK(listOf(row.block) == row.list);
    }
}

TEST_CASE("pasted block: headings are kept as they are", "[exchange]")
{
    const std::string block = "Debiteurnummer\tTelefoon\tE-mail\n1007\t030-1\ta@example.org\n";
    CHECK(listOf(block) == block);
}

} // namespace
} // namespace tegoed::exchange
