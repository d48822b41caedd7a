#include "render/letterhead.h"

#include "letters/sample_letter.h"
#include "render/fonts.h"
#include "render/qt_document_renderer.h"
#include "render/read_pdf.h"

#include <QBuffer>
#include <QImage>

#include "support/catch.h"

#include <string>

namespace tegoed::render {
namespace {

std::string picture(const char* format, QColor color = Qt::red)
{
    QImage image{400, 100, QImage::Format_ARGB32};
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes.toStdString();
}

constexpr const char* kSvg =
    "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='100'><rect width='400' height='100' fill='#ff0000'/></svg>";

TEST_CASE("a letterhead is PNG, JPEG or SVG; anything else is no picture", "[render]")
{
    ensureApplication();
    const support::TempFolder folder;
    struct Row {
        const char* name;
        std::string bytes;
        bool isPicture;
    };
    const Row table[] = {
        {"head.png", picture("PNG"), true},
        {"head.jpg", picture("JPEG"), true},
        {"head.svg", kSvg, true},
        {"head.bmp", picture("BMP"), false},
        {"text.png", "no picture", false},
        {"empty.png", "", false},
        {"cut.png", picture("PNG").substr(0, 60), false},
        {"large.png", picture("PNG") + std::string(static_cast<std::size_t>(kLargestLetterheadBytes), ' '), false},
    };
    for (const auto& row : table) {
        CAPTURE(row.name);
        const auto path = folder.write(row.name, row.bytes).string();
        const auto image = letterheadPicture(path, {165, 22});
        CHECK(image.isNull() != row.isPicture);
        if (row.isPicture) {
            CHECK(qRed(image.pixel(10, 10)) > 240);
            CHECK(qBlue(image.pixel(10, 10)) < 20);
        }
    }
    CHECK(letterheadPicture("", {165, 22}).isNull());
    CHECK(letterheadPicture(folder.path().string(), {165, 22}).isNull());
    CHECK(letterheadPicture((folder / "missing.png").string(), {165, 22}).isNull());
}

TEST_CASE("what is transparent stands on white, and a changed file is read again", "[render]")
{
    ensureApplication();
    const support::TempFolder folder;
    const auto path = folder.write("head.png", picture("PNG", Qt::transparent)).string();
    const auto image = letterheadPicture(path, {165, 22});
    REQUIRE_FALSE(image.isNull());
    CHECK(image.pixel(5, 5) == qRgb(255, 255, 255));
    CHECK_FALSE(image.hasAlphaChannel());
    folder.write("head.png", picture("JPEG", Qt::blue));
    CHECK(qBlue(letterheadPicture(path, {165, 22}).pixel(5, 5)) > 240);
}

TEST_CASE("a letterhead takes the place of the company's name; without it the name is back", "[render]")
{
    const support::TempFolder folder;
    auto letter = letters::sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    letter.company.letterhead = folder.write("head.png", picture("PNG")).string();
    const auto with = QtDocumentRenderer{}.letterPdf(letter).value();
    CHECK(readPdf(with, "pdfimages -list {} | tail -n +3 | wc -l").output == "1\n");
    CHECK(readPdf(with, "qpdf --check {}").status == 0);
    letter.company.letterhead = (folder / "gone.png").string();
    const auto without = QtDocumentRenderer{}.letterPdf(letter).value();
    CHECK(readPdf(without, "pdfimages -list {} | tail -n +3 | wc -l").output == "0\n");
    CHECK(textOf(without).find("Voorbeeld Handel B.V.") < textOf(without).find("Jansen Bouw"));
}

} // namespace
} // namespace tegoed::render
