#pragma once

#include "app/imports.h"
#include "ui/bridge/ledger_service.h"
#include "ui/dialogs/import_tables.h"
#include "ui/settings/settings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <filesystem>
#include <vector>

class QFormLayout;
class QVBoxLayout;

namespace tegoed::ui {

/// Takes lists in. Whatever is chosen is tried on the ledger at once without changing it, and what would change, what is faulty and what
/// is remarkable stands there before anything is taken in.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(LedgerService& service, Settings& settings, QWidget* parent);

    void setFiles(std::vector<std::filesystem::path> files);
    /// The words of the trial, for tests.
    [[nodiscard]] QString summary() const { return m_summary->text(); }

signals:
    /// It is taken in; the words for the toast.
    void done(const QString& announcement);

private:
    enum class Kind { Items, Customers, Contacts };
    void buildChoices(QVBoxLayout* layout);
    void buildOutcome(QVBoxLayout* layout);
    /// How dates and amounts are written, where the list itself leaves that open.
    void buildNotation(QFormLayout* form);
    void chooseFiles();
    void showChoices();
    /// Tries what is chosen, once the choices rest.
    void tryLater();
    void tryNow();
    void showTrial(const app::ImportOutcome& outcome);
    void takeIn();
    [[nodiscard]] app::ImportRequest request() const;
    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_kind->currentIndex()); }
    [[nodiscard]] static app::ImportOutcome carryOut(app::Ledger& ledger, Kind kind, const app::ImportRequest& request);

    LedgerService& m_service;
    Settings& m_settings;
    std::vector<std::filesystem::path> m_files{};
    Label* m_fileNames;
    QPushButton* m_choose;
    QComboBox* m_kind;
    QComboBox* m_mode;
    QComboBox* m_opening;
    QComboBox* m_dates;
    QComboBox* m_decimal;
    QCheckBox* m_hasAsOf;
    QDateEdit* m_asOf;
    QCheckBox* m_skipFaulty;
    QCheckBox* m_acceptVanished;
    Label* m_summary;
    Label* m_refusal;
    ImportTables* m_tables;
    QDialogButtonBox* m_buttons;
    QPushButton* m_takeIn;
    QTimer m_rest{};
    Newest m_newestTrial{};
    bool m_isTrying = false;
};

} // namespace tegoed::ui
