#include "render/text_lines.h"

#include "support/catch.h"

#include <string>

namespace tegoed::render {
namespace {

struct Weights {
    Typeface regular{10, false};
    Typeface bold{10, true};
};

Weights faces()
{
    REQUIRE(loadFonts());
    return {};
}

std::string joined(const std::vector<TextLine>& lines)
{
    std::string text;
    for (const auto& line : lines) {
        if (!text.empty()) text += '|';
        for (const auto& piece : line.pieces)
            text += piece.bold ? "[" + piece.text.toStdString() + "]" : piece.text.toStdString();
    }
    return text;
}

TEST_CASE("lines break at spaces, in their weights, and never too wide", "[render]")
{
    const auto face = faces();
    const auto width = face.regular.width("een twee drie") + 10;
    CHECK(joined(brokenLines({{"een twee drie vier", false}}, face.regular, face.bold, width)) == "een twee drie|vier");
    CHECK(joined(brokenLines({{"een ", false}, {"twee", true}, {", drie", false}}, face.regular, face.bold, width * 2)) ==
          "een [twee], drie");
    // A no-break space holds together.
    CHECK(joined(brokenLines({{"een twee €\u00a0100", false}}, face.regular, face.bold, face.regular.width("een twee € "))) ==
          "een twee|€\u00a0100");
    CHECK(brokenLines({}, face.regular, face.bold, width).empty());
    for (int limit = 1; limit < 4000; limit += 97) {
        const auto lines = brokenLines({{"Ondubbelzinnigheidsverklaring van 12 ", false}, {"november", true}, {" 2026", false}},
                                       face.regular, face.bold, limit);
        std::string text;
        for (const auto& line : lines) {
            for (const auto& piece : line.pieces)
                text += piece.text.toStdString();
            if (limit > 500) CHECK(line.width <= limit);
        }
        std::erase(text, ' ');
        CHECK(text == "Ondubbelzinnigheidsverklaringvan12november2026");
    }
}

TEST_CASE("a surrogate pair is never cut", "[render]")
{
    const auto face = faces();
    const QString smiles = QString::fromUtf8("\xf0\x9f\x98\x80").repeated(20);
    for (const auto& line : brokenLines(smiles, face.regular, 500))
        CHECK(line.toUtf8().size() % 4 == 0);
    for (int width = 1; width < 3000; width += 111) {
        const auto cut = elided(smiles, face.regular, width);
        CHECK_FALSE(cut.contains(QChar::ReplacementCharacter));
        CHECK(QString::fromUtf8(cut.toUtf8()) == cut);
    }
}

TEST_CASE("what is too long ends in an ellipsis", "[render]")
{
    const auto face = faces();
    CHECK(elided("kort", face.regular, 10'000) == "kort");
    const auto cut = elided("een tamelijk lange tekst", face.regular, face.regular.width("een tamelijk"));
    CHECK(cut.endsWith(QChar{0x2026}));
    CHECK(cut.startsWith("een tam"));
    CHECK(face.regular.width(cut) <= face.regular.width("een tamelijk"));
}

TEST_CASE("control characters become spaces", "[render]")
{
    CHECK(toQt(std::string{"a\0b\n\x7f"
                           "c",
                           6}) == "a b  c");
    CHECK(toQt("é€") == QString::fromUtf8("é€"));
    CHECK(toQt("\xff").size() == 1);
}

TEST_CASE("figures are all as wide as each other, in both weights", "[render]")
{
    const auto face = faces();
    for (const auto* figure : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
        CHECK(face.regular.width(figure) == Catch::Approx(face.regular.width("0")));
        CHECK(face.bold.width(figure) == Catch::Approx(face.bold.width("0")));
    }
    CHECK(face.regular.width("1.111,11") == Catch::Approx(face.regular.width("8.888,88")));
}

} // namespace
} // namespace tegoed::render
