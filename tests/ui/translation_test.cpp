#include "support/catch.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

namespace tegoed::ui {
namespace {

struct Text {
    QStringList forms;
    bool isUnfinished = false;
};

/// Texts by context and source.
QMap<QString, Text> textsOf(const QString& language)
{
    QFile file{QStringLiteral(TEGOED_SOURCE_DIR "/resources/i18n/tegoed_%1.ts").arg(language)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&file};
    QMap<QString, Text> texts;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            Text text;
            text.isUnfinished = xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            QString direct;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    text.forms.push_back(xml.readElementText());
                else if (xml.isCharacters())
                    direct += xml.text();
            }
            if (text.forms.isEmpty()) text.forms.push_back(direct);
            texts.insert(context + u'\t' + source, text);
        }
    }
    CHECK_FALSE(xml.hasError());
    return texts;
}

TEST_CASE("translations: Dutch and English have the same texts, all finished, with the same places to fill in", "[ui]")
{
    const auto dutch = textsOf(QStringLiteral("nl"));
    const auto english = textsOf(QStringLiteral("en"));
    CHECK(dutch.size() > 150);
    CHECK(dutch.keys() == english.keys());
    // Words that are the same in both languages.
    const QSet<QString> same{QStringLiteral("Open"), QStringLiteral("Open %1"), QStringLiteral("&Help")};
    for (auto it = dutch.begin(); it != dutch.end(); ++it) {
        CAPTURE(it.key().toStdString());
        const QString source = it.key().section(u'\t', 1);
        const auto& other = english[it.key()];
        CHECK_FALSE(it->isUnfinished);
        CHECK_FALSE(other.isUnfinished);
        CHECK(it->forms.size() == other.forms.size());
        for (const auto& form : it->forms) {
            CHECK_FALSE(form.isEmpty());
            if (!same.contains(source)) CHECK(form != source);
            for (const auto* place : {"%1", "%2", "%3", "%Ln"})
                CHECK(form.contains(QLatin1String(place)) == source.contains(QLatin1String(place)));
        }
    }
}

} // namespace
} // namespace tegoed::ui
