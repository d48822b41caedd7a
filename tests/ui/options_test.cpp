#include "ui/shell/options.h"

#include "support/catch.h"
#include "ui/desk.h"

#include <QRegularExpression>

namespace tegoed::ui {
namespace {

StartRequest startedWith(const QString& page)
{
    return readOptions({QStringLiteral("tegoed"), QStringLiteral("--page"), page});
}

TEST_CASE("options: each page of the window can be shown first, and what is none is refused", "[ui]")
{
    Desk desk;
    const auto help = readOptions({QStringLiteral("tegoed"), QStringLiteral("--help")});
    QStringList ids;
    for (const auto* const page : desk.window().pages()) {
        ids.push_back(page->id());
        CHECK(startedWith(page->id()).options.page == page->id());
    }
    CHECK(QString{help.message}.remove(QRegularExpression{QStringLiteral("\\s+")}).contains(ids.join(u','))); // In lines of a terminal.
    CHECK(startedWith(QStringLiteral("customer/1007/letters")).options.page == QStringLiteral("customer/1007/letters"));
    for (const auto* const wrong : {"custmer", "open_customer", "palette"}) {
        CAPTURE(wrong);
        const auto request = startedWith(QString::fromLatin1(wrong));
        CHECK(request.exitCode == 2);
        CHECK(request.message.contains(QStringLiteral("morning, today")));
    }
}

} // namespace
} // namespace tegoed::ui
