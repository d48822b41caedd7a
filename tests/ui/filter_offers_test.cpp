#include "ui/models/filter_offers.h"

#include "support/catch.h"
#include "support/table.h"
#include "ui/bridge/display.h"
#include "ui/made_up_book.h"
#include "ui/models/filter_grammar.h"

#include <QStringList>

namespace tegoed::ui {
namespace {

QString offered(const Snapshot* snapshot, const QString& part)
{
    QStringList texts;
    for (const auto& offer : filterOffers(snapshot, part))
        texts.push_back(offer.text);
    return texts.join(u'|');
}

TEST_CASE("filter offers: fields by their beginning, values behind their names, in both languages", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto snapshot = madeUpSnapshot({"Jansen & Zn", "de Boer", "Jansen Bouw"}, {}, today);
    const auto table = support::rows(R"(
        # language  typed            offered
        en          ov               overdue>
        en          CU               customer:|currency:
        nl          ve               vervallen>|vervaldatum:
        nl          aan              aanmaanstop:
        nl          overdue          -
        en          hold:            hold:yes|hold:no
        nl          hold:            hold:ja|hold:nee
        nl          betwist:j        betwist:ja
        en          hold:yes         -
        en          due:             due:today|due:week|due:month
        en          kind:cre         kind:"credit_note"
        en          stage:"remi      stage:"reminder_1"|stage:"reminder_2"|stage:"reminder_3"|stage:"reminder_4"
        en          currency:        currency:EUR|currency:USD
        en          customer:jan     customer:"Jansen_&_Zn"|customer:"Jansen_Bouw"
        en          controller:      controller:none
        en          colour:          -
        en          overdue>         -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        setDisplayLanguage(row[0] == "nl" ? base::Language::Dutch : base::Language::English);
        const QString texts = offered(snapshot.get(), toQt(row[1])).replace(u' ', u'_');
        CHECK((texts.isEmpty() ? "-" : fromQt(texts)) == row[2]);
    }
    setDisplayLanguage(base::Language::English);
    CHECK(filterOffers(nullptr, {}).size() == filterFields().size());
    for (const auto& offer : filterOffers(nullptr, {}))
        CHECK_FALSE(offer.meaning.isEmpty());
    CHECK(offered(nullptr, QStringLiteral("currency:")).isEmpty());
}

TEST_CASE("filter offers: the part around the cursor", "[ui]")
{
    const auto part = [](const QString& typed, qsizetype place) {
        const auto at = filterPartAt(typed, place);
        return typed.mid(at.start, at.end - at.start);
    };
    const QString typed = QStringLiteral("jansen customer:\"de boer\" ov");
    CHECK(part(typed, 0) == QStringLiteral("jansen"));
    CHECK(part(typed, 6) == QStringLiteral("jansen"));
    CHECK(part(typed, 7) == QStringLiteral("customer:\"de boer\""));
    CHECK(part(typed, 20) == QStringLiteral("customer:\"de boer\""));
    CHECK(part(typed, typed.size()) == QStringLiteral("ov"));
    CHECK(part(QString{}, 0).isEmpty());
    CHECK(part(QStringLiteral("a "), 2).isEmpty());
}

} // namespace
} // namespace tegoed::ui
