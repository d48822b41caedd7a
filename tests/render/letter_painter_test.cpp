#include "render/letter_painter.h"

#include "letters/sample_letter.h"
#include "render/fonts.h"
#include "render/letter_frame.h"

#include <QImage>
#include <QPainter>

#include "support/catch.h"

namespace tegoed::render {
namespace {

QImage page(const LetterPainter& painter, int number, int width)
{
    QImage image{width, static_cast<int>(width * kPageHeightMm / kPageWidthMm), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter onImage{&image};
    painter.paint(onImage, number, width);
    return image;
}

/// Whether anything is drawn in a rectangle given in millimetres.
bool isDrawnIn(const QImage& image, QRectF areaMm)
{
    const double scale = image.width() / kPageWidthMm;
    for (int y = static_cast<int>(areaMm.top() * scale); y < static_cast<int>(areaMm.bottom() * scale); ++y) {
        for (int x = static_cast<int>(areaMm.left() * scale); x < static_cast<int>(areaMm.right() * scale); ++x) {
            if (qGray(image.pixel(x, y)) < 128) return true;
        }
    }
    return false;
}

TEST_CASE("the address stands in the window of its envelope, and nothing else does", "[render]")
{
    auto letter = letters::sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    letter.recipient.name = "Internationale Handelsmaatschappij voor Bouwmaterialen en Zonen te Zaltbommel en Omstreken N.V.";
    letter.recipient.attention = "mevrouw mr. drs. A.B.C. van der Wetering-Hogenboom-Pietersen tot den Berg";
    const auto image = page(LetterPainter::of(letter).value(), 0, 840);

    // DIN 5008 form B: 45 to 90 mm from the top, 20 to 105 mm from the left.
    CHECK(isDrawnIn(image, {25, 62, 80, 26}));
    CHECK_FALSE(isDrawnIn(image, {0, 90.5, 210, 3}));
    CHECK_FALSE(isDrawnIn(image, {106, 45, 18, 50}));
    CHECK_FALSE(isDrawnIn(image, {0, 40, 20, 50}));
}

TEST_CASE("nothing is drawn outside of the margins, whatever the letter holds", "[render]")
{
    auto letter = letters::sampleLetter(base::Language::English, ledger::Stage::Reminder3, 30);
    for (int i = 0; i < 60; ++i) {
        auto item = letters::sampleItem(std::string(static_cast<std::size_t>(1 + i * 3), 'W'), letters::onDay(2026, 11, 1), 22,
                                        10'000'000'000'000 - i, letter.stage);
        item.reference = std::string(static_cast<std::size_t>(200 - i * 3), 'M');
        letter.items.push_back(item);
    }
    letter.company.name = std::string(200, 'W');
    letter.company.email.assign(200, 'm').append("@x.example");
    letter.controllerName = std::string(300, 'W');
    letter.recipient.number = std::string(100, 'W');
    addUp(letter);
    const auto painter = LetterPainter::of(letter).value();
    CHECK(painter.pageCount() > 2);
    for (int number = 0; number < painter.pageCount(); ++number) {
        CAPTURE(number);
        const auto image = page(painter, number, 840);
        CHECK_FALSE(isDrawnIn(image, {kRightMm + 1, 0, kPageWidthMm - kRightMm - 1, kPageHeightMm}));
        CHECK_FALSE(isDrawnIn(image, {10, 0, kLeftMm - 11, kPageHeightMm}));
        CHECK_FALSE(isDrawnIn(image, {kLeftMm, 290, 160, 7}));
    }
}

TEST_CASE("the preview is the same drawing in another size", "[render]")
{
    const auto painter = LetterPainter::of(letters::sampleLetter(base::Language::German, ledger::Stage::Reminder2, 9)).value();
    CHECK(painter.pageCount() == 1);
    const auto small = page(painter, 0, 600);
    const auto large = page(painter, 0, 1200).scaledToWidth(600, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < std::min(small.height(), large.height()); ++y) {
        for (int x = 0; x < 600; ++x)
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
    }
    CHECK(difference / (600 * small.height()) < 6); // Of 255, on average.
}

TEST_CASE("a letter that needs a second page for its last lines alone is set closer", "[render]")
{
    auto letter = letters::sampleLetter(base::Language::Dutch, ledger::Stage::FormalNotice, 34);
    letter.kind = letters::LetterKind::FourteenDayLetter;
    letter.byEmail = true;
    letter.collectionCosts = letters::euro(18150);
    CHECK(LetterPainter::of(letter).value().pageCount() == 1);
}

} // namespace
} // namespace tegoed::render
