#include "ui/dialogs/import/import_words.h"

#include "base/assert.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace tegoed::ui {

namespace {

/// For lupdate, which knows no free functions.
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString kindWord(exchange::ListKind kind)
{
    switch (kind) {
    case exchange::ListKind::Items: return ImportWords::tr("open items");
    case exchange::ListKind::Customers: return ImportWords::tr("customers");
    case exchange::ListKind::Contacts: return ImportWords::tr("contacts");
    }
    TEGOED_UNREACHABLE();
}

QString takeInWord(exchange::ListKind kind)
{
    switch (kind) {
    case exchange::ListKind::Items: return ImportWords::tr("Take the open items in");
    case exchange::ListKind::Customers: return ImportWords::tr("Take the customers in");
    case exchange::ListKind::Contacts: return ImportWords::tr("Take the contacts in");
    }
    TEGOED_UNREACHABLE();
}

std::string openingCode(app::Opening opening)
{
    switch (opening) {
    case app::Opening::Review: return "review";
    case app::Opening::Level: return "level";
    case app::Opening::New: return "new";
    }
    TEGOED_UNREACHABLE();
}

FileState stateOf(const ImportFile& file, std::optional<exchange::ListKind> next)
{
    if (file.isTaken) return {QStringLiteral("approve"), Tint::Success, ImportWords::tr("taken in")};
    if (file.error) return {QStringLiteral("warning"), Tint::Danger, ImportWords::tr("can't be read")};
    if (!file.preview) return {QStringLiteral("import"), Tint::Muted, ImportWords::tr("reading…")};
    if (file.preview->flaw)
        return {QStringLiteral("warning"), Tint::Danger, ImportWords::tr("%1: needs an answer").arg(kindWord(file.kind()))};
    const auto& result = file.preview->result();
    if (result.faultCount > 0)
        return {QStringLiteral("warning"), Tint::Danger,
                ImportWords::tr("%1: %Ln faulty row(s)", nullptr, static_cast<int>(result.faultCount)).arg(kindWord(file.kind()))};
    const QString rows = ImportWords::tr("%1: %Ln row(s)", nullptr, static_cast<int>(result.readCount)).arg(kindWord(file.kind()));
    if (next && *next != file.kind())
        return {QStringLiteral("import"), Tint::Muted, rows + QStringLiteral(", ") + ImportWords::tr("later")};
    return {QStringLiteral("import"), Tint::Accent, rows};
}

QString countsOf(const app::ImportReport& report)
{
    const auto part = [](const char* key, std::int64_t count) {
        return QStringLiteral("%1 %2").arg(displayCount(count), heading(key).toLower());
    };
    QStringList parts{part("read", report.read), part("new", report.added), part("changed", report.changed),
                      part("unchanged", report.unchanged), part("closed", report.closed)};
    if (report.refused > 0) parts.push_back(part("refused", report.refused));
    if (report.customersNew > 0) parts.push_back(ImportWords::tr("%Ln new customer(s)", nullptr, static_cast<int>(report.customersNew)));
    if (report.customersChanged > 0)
        parts.push_back(ImportWords::tr("%Ln changed customer(s)", nullptr, static_cast<int>(report.customersChanged)));
    return QStringLiteral("%1: %2").arg(fileName(std::filesystem::path{report.file}), parts.join(QStringLiteral(" · ")));
}

std::vector<std::filesystem::path> droppedFiles(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files.push_back(pathFromQt(url.toLocalFile()));
    return files;
}

} // namespace tegoed::ui
