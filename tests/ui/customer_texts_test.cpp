#include "ui/bridge/customer_texts.h"

#include "support/catch.h"

#include <string>

namespace tegoed::ui {
namespace {

TEST_CASE("customer texts: how well a text answers what was typed", "[ui]")
{
    struct Row {
        const char* text;
        const char* typed;
        int match;
    };
    for (const auto& [text, typed, match] : {
             Row{"bakker", "bakker", 0},
             Row{"bakker b.v.", "bakker", 1},
             Row{"de bakker", "bakker", 2},
             Row{"klaas-jan", "jan", 2},
             Row{"office@example.org", "example", 2},
             Row{"office@mail.example.org", "example", 2},
             Row{"oudebakker", "bakker", 3},
             Row{"oudebakker bakker", "bakker", 2}, // A word that begins so counts, wherever it stands.
             Row{"bakker", "slager", kNoMatch},
             Row{"", "slager", kNoMatch},
         }) {
        CAPTURE(text, typed);
        CHECK(matchOf(text, typed) == match);
    }
}

TEST_CASE("customer texts: a pool finds each text once, and no text across two", "[ui]")
{
    TextPool pool;
    for (const auto* const text : {"abc", "", "cab cab", "line\nbreak", "c"})
        pool.add(text);
    pool.close();
    const auto placesOf = [&](std::string_view typed) {
        std::string places;
        pool.find(typed, [&](std::size_t place) { places += std::to_string(place) + ' '; });
        return places;
    };
    CHECK(pool.size() == 5);
    CHECK(pool[2] == "cab cab");
    CHECK(placesOf("c") == "0 2 4 ");
    CHECK(placesOf("cab") == "2 ");
    CHECK(placesOf("line break") == "3 ");
    CHECK(placesOf("c\nc") == "");
    CHECK(placesOf("\n") == "");
    CHECK(placesOf("") == "");
    CHECK(placesOf("zzz") == "");
    int visited = 0;
    pool.find("c", [&](std::size_t) { return ++visited < 2; });
    CHECK(visited == 2);
}

} // namespace
} // namespace tegoed::ui
