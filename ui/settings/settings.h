#pragma once

#include "base/date.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed::ui {

/// What the window remembers of its user: `$XDG_CONFIG_HOME/tegoed/window.ini`. A value that cannot be read is as if it was never set.
class Settings {
public:
    explicit Settings(const QString& file);
    /// The file of this user.
    [[nodiscard]] static QString defaultFile();

    /// Who uses the program on this computer, and who of them works in its windows now; empty until somebody was named.
    [[nodiscard]] QStringList users() const;
    void setUsers(const QStringList& names);
    [[nodiscard]] QString user() const;
    void setUser(const QString& name);
    [[nodiscard]] std::optional<base::Language> language() const;
    void setLanguage(base::Language language);
    [[nodiscard]] LookChoice look() const;
    void setLook(LookChoice look);
    /// One of kTextSizes.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// The page that was shown last; empty if none was.
    [[nodiscard]] QString page() const;
    void setPage(const QString& id);
    /// Keys that a user gave to an action; nothing if it has its own. An empty text: none.
    [[nodiscard]] std::optional<QString> keys(const QString& action) const;
    void setKeys(const QString& action, const std::optional<QString>& keys);
    /// Ledgers that were open, newest first; `recent` leaves out those that are gone.
    [[nodiscard]] QStringList knownLedgers() const;
    [[nodiscard]] QStringList recent() const;
    void forgetLedger(const QString& path);
    /// What a ledger had when this window had it last: a start page must not open files to say it.
    struct LedgerNote {
        QString balance{}; ///< As it was shown; empty if not known.
        QDate usedOn{};
    };
    [[nodiscard]] LedgerNote ledgerNote(const QString& path) const;
    void setLedgerNote(const QString& path, const LedgerNote& note);
    void addRecent(const QString& path);
    /// Numbers of the customers that were opened last in a ledger, newest first.
    [[nodiscard]] QStringList recentCustomers(const QString& ledger) const;
    void addRecentCustomer(const QString& ledger, const QString& number);
    /// Whether letters are shown at reading size beside the proposals.
    [[nodiscard]] bool hasLargeLetter() const;
    void setLargeLetter(bool isLarge);
    /// How a user arranged a part of the window (columns of a table, a splitter), by the part's name; empty if never.
    [[nodiscard]] QByteArray layout(const QString& part) const;
    void setLayout(const QString& part, const QByteArray& layout);
    /// Takes in what another window of the program kept meanwhile, and writes what this one keeps.
    void sync() { m_file.sync(); }
    /// Words that a user chose for a purpose (a filter, the customers looked at last); empty if none were.
    [[nodiscard]] QStringList words(const QString& purpose) const;
    void setWords(const QString& purpose, const QStringList& words);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// A folder that was chosen for a purpose (`letters`, `import`, `ledger`); empty if none was.
    [[nodiscard]] QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& folder);

    // Of one ledger, by its path: where its lists are put, on this computer.
    [[nodiscard]] QString inboxFolder(const QString& ledger) const;
    void setInboxFolder(const QString& ledger, const QString& folder);
    /// Whether lists of items there are complete; so they are unless somebody said otherwise.
    [[nodiscard]] bool isInboxComplete(const QString& ledger) const;
    void setInboxComplete(const QString& ledger, bool isComplete);
    /// Where the files are that were taken in last: an undo offers them again.
    [[nodiscard]] QStringList putAwayFiles(const QString& ledger) const;
    void setPutAwayFiles(const QString& ledger, const QStringList& files);

private:
    QSettings m_file;
};

} // namespace tegoed::ui
