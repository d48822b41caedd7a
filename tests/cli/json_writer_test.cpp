#include "cli/json_writer.h"

#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <sstream>

namespace tegoed::cli {
namespace {

template <class Write>
std::string written(Write write)
{
    std::ostringstream out;
    {
        JsonWriter writer{out};
        write(writer);
    }
    return out.str();
}

TEST_CASE("json writer: members, lists and values", "[json]")
{
    const auto euro = base::Currency::euro();
    const auto text = written([&](JsonWriter& writer) {
        writer.beginObject().member("text", "plain").member("count", std::int64_t{-7}).member("flag", true).key("none").null();
        writer.member("money", base::Money::ofMinor(-2000, euro)).member("date", *base::Date::of(2026, 11, 22));
        writer.member("no date", std::optional<base::Date>{}).member("share", 0.125).key("raw").raw("{\"a\":[1]}");
        writer.key("list")
            .beginArray()
            .value(1)
            .value("two")
            .beginArray()
            .endArray()
            .endArray()
            .key("empty")
            .beginObject()
            .endObject()
            .endObject();
    });
    const auto parsed = nlohmann::json::parse(text);
    CHECK(parsed == nlohmann::json::parse(R"({"text":"plain","count":-7,"flag":true,"none":null,"money":"-20.00","date":"2026-11-22",
        "no date":null,"share":0.125,"raw":{"a":[1]},"list":[1,"two",[]],"empty":{}})"));
    CHECK(text.back() == '\n');
}

TEST_CASE("json writer: texts are escaped, and bytes that are no UTF-8 replaced", "[json]")
{
    const std::vector<std::string> texts{"quote \" and \\ slash",
                                         "line\nbreak\r\ttab",
                                         std::string{"nul\0byte", 8},
                                         "\x1b[31m",
                                         "é 漢 \U0001F600",
                                         "bad \xff\xfe end",
                                         "half \xc3",
                                         ""};
    for (const auto& text : texts) {
        const auto out = written([&](JsonWriter& writer) { writer.beginArray().value(text).endArray(); });
        const auto parsed = nlohmann::json::parse(out);
        CAPTURE(out);
        const auto back = parsed[0].get<std::string>();
        if (text.starts_with("bad"))
            CHECK(back == "bad \xEF\xBF\xBD\xEF\xBF\xBD end");
        else if (text.starts_with("half"))
            CHECK(back == "half \xEF\xBF\xBD");
        else
            CHECK(back == text);
        CHECK(out.find('\x1b') == std::string::npos);
    }
}

TEST_CASE("json writer: what is no number is null", "[json]")
{
    CHECK(written([](JsonWriter& writer) { writer.value(std::numeric_limits<double>::quiet_NaN()); }) == "null\n");
}

TEST_CASE("json writer: a long list leaves in pieces and is whole", "[json]")
{
    const auto text = written([](JsonWriter& writer) {
        writer.beginArray();
        for (int at = 0; at < 20'000; ++at)
            writer.beginObject().member("number", at).endObject();
        writer.endArray();
    });
    const auto parsed = nlohmann::json::parse(text);
    REQUIRE(parsed.size() == 20'000);
    CHECK(parsed.back().at("number") == 19'999);
}

} // namespace
} // namespace tegoed::cli
