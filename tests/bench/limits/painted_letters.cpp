#include "limits/painted_letters.h"

#include "limits/stopwatch.h"

#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <atomic>
#include <thread>
#include <vector>

namespace limits {
namespace {

/// Qt draws text only in a program that has an application.
void ensureApplication()
{
    if (QCoreApplication::instance() != nullptr) return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argumentCount = 1;
    static char name[] = "bench";
    static char* arguments[] = {name, nullptr};
    static auto* const application = new QGuiApplication(argumentCount, arguments); // Never deleted: Qt's own statics end after ours.
    Q_UNUSED(application)
}

void paintLetter(const QString& path, int number)
{
    constexpr int kDotsPerInch = 1200;
    constexpr double kMm = kDotsPerInch / 25.4;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(kDotsPerInch);
    writer.setTitle(QStringLiteral("Herinnering"));
    QPainter painter(&writer);
    const QFont plain(QStringLiteral("Noto Sans"), 10);
    QFont bold(plain);
    bold.setBold(true);
    const auto text = [&](double x, double y, const QString& line) { painter.drawText(QPointF(x * kMm, y * kMm), line); };
    painter.setFont(plain);
    const QStringList address{QStringLiteral("Voorbeeld & Zonen B.V."), QStringLiteral("t.a.v. de crediteurenadministratie"),
                              QStringLiteral("Lange Kade %1").arg(number % 300 + 1), QStringLiteral("3011 AB  Rotterdam")};
    for (int i = 0; i < address.size(); ++i)
        text(20, 50 + 5 * i, address[i]);
    text(20, 90, QStringLiteral("Datum: 21 november 2026        Ons kenmerk: L-%1").arg(number));
    painter.setFont(bold);
    text(20, 102, QStringLiteral("Herinnering: openstaande facturen"));
    painter.setFont(plain);
    const QStringList opening{QStringLiteral("Geachte heer, mevrouw,"), QString(),
                              QStringLiteral("Volgens onze administratie staan de onderstaande facturen nog open. Misschien heeft u de"),
                              QStringLiteral("betaling al gedaan; dan kunt u deze brief als niet verzonden beschouwen.")};
    for (int i = 0; i < opening.size(); ++i)
        text(20, 112 + 5 * i, opening[i]);
    painter.setFont(bold);
    double y = 140;
    const QStringList headings{QStringLiteral("Factuur"), QStringLiteral("Datum"), QStringLiteral("Vervaldatum"),
                               QStringLiteral("Uw kenmerk"), QStringLiteral("Bedrag")};
    constexpr double kColumns[] = {20, 55, 85, 115, 165};
    for (int i = 0; i < headings.size(); ++i)
        text(kColumns[i], y, headings[i]);
    painter.drawLine(QPointF(20 * kMm, (y + 1.5) * kMm), QPointF(190 * kMm, (y + 1.5) * kMm));
    painter.setFont(plain);
    const int rowCount = 2 + number % 11;
    for (int i = 0; i < rowCount; ++i) {
        y += 5;
        text(kColumns[0], y, QStringLiteral("2026-%1").arg(number * 13 + i, 7, 10, QLatin1Char('0')));
        text(kColumns[1], y, QStringLiteral("%1-09-2026").arg(i % 28 + 1, 2, 10, QLatin1Char('0')));
        text(kColumns[2], y, QStringLiteral("%1-10-2026").arg(i % 28 + 1, 2, 10, QLatin1Char('0')));
        text(kColumns[3], y, QStringLiteral("PO %1").arg(number * 7 + i));
        text(kColumns[4], y, QStringLiteral("€ %1,%2").arg(100 + i * 37).arg(number % 100, 2, 10, QLatin1Char('0')));
    }
    painter.setFont(bold);
    text(kColumns[3], y + 8, QStringLiteral("Te betalen"));
    text(kColumns[4], y + 8, QStringLiteral("€ %1,50").arg(number));
    painter.setFont(plain);
    const QStringList closing{QStringLiteral("Wilt u dit bedrag uiterlijk 28 november 2026 overmaken op NL91 ABNA 0417 1643 00, met het"),
                              QStringLiteral("kenmerk van deze brief? Heeft u een vraag over een factuur, bel of mail ons dan."), QString(),
                              QStringLiteral("Met vriendelijke groet,"), QStringLiteral("Debiteurenbeheer")};
    for (int i = 0; i < closing.size(); ++i)
        text(20, y + 20 + 5 * i, closing[i]);
    text(20, 285, QStringLiteral("Pagina 1 van 1"));
}

} // namespace

double paintedLettersMs(const std::string& folder, int count, int threadCount)
{
    ensureApplication();
    const Stopwatch watch;
    {
        std::atomic<int> next{0};
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < threadCount; ++thread) {
            threads.emplace_back([&] {
                for (int number = next++; number < count; number = next++)
                    paintLetter(QString::fromStdString(folder + "/" + std::to_string(number) + ".pdf"), number);
            });
        }
    }
    return watch.ms();
}

} // namespace limits
