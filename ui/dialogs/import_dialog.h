#pragma once

#include "app/import_profiles.h"
#include "app/imports.h"
#include "ui/bridge/ledger_service.h"
#include "ui/dialogs/import/import_choices.h"
#include "ui/dialogs/import/import_file.h"
#include "ui/dialogs/import/import_question.h"
#include "ui/dialogs/import/preview_view.h"
#include "ui/dialogs/import_tables.h"
#include "ui/settings/settings.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

class QVBoxLayout;

namespace tegoed::ui {

/// Takes lists in. Each file is shown beside what it was understood as, and whatever is chosen is tried on the ledger at once without
/// changing it: what would change, what is faulty and what is remarkable stands there before anything is taken in. Files of different
/// kinds are taken in one kind after the other, customers first, so that each trial knows what came before.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(LedgerService& service, Settings& settings, QWidget* parent);
    ~ImportDialog() override;

    /// Files beside those that are there.
    void addFiles(const std::vector<std::filesystem::path>& files);
    /// The words of the trial, for tests.
    [[nodiscard]] QString summary() const { return m_summary->text(); }
    [[nodiscard]] PreviewView& preview() { return *m_preview; }

signals:
    /// It is taken in; the words for the toast.
    void done(const QString& announcement);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildFiles(QVBoxLayout* layout);
    void connectChoices();
    void askProfiles();
    void chooseFiles();
    void removeFile();
    void read(const ImportFilePtr& file);
    void readEvery();
    void showRead(const ImportFilePtr& file, base::Result<exchange::Previewed> result);
    void select(int index);
    void showFile();
    void showFiles();
    void showQuestion();
    void showLedgerFaults();
    void askNotation(const base::Error& flaw, const ImportFilePtr& file);
    [[nodiscard]] ImportFilePtr current() const;
    /// The kind that is taken in next, and its files.
    [[nodiscard]] std::optional<exchange::ListKind> nextKind() const;
    [[nodiscard]] std::vector<ImportFilePtr> group() const;
    [[nodiscard]] bool isGroupReady() const;
    /// Tries what is chosen, once the choices rest.
    void tryLater();
    void tryNow();
    void showTrial(const app::ImportOutcome& outcome);
    void showWhatCanBeDone();
    [[nodiscard]] QString summaryOf(const app::ImportOutcome& outcome) const;
    void takeIn();
    void showTaken(const app::ImportOutcome& outcome, const std::vector<ImportFilePtr>& taken);
    [[nodiscard]] app::ImportRequest request() const;
    /// The names under which the files of the group are remembered.
    [[nodiscard]] std::vector<app::NamedProfile> toKeep() const;

    LedgerService& m_service;
    Settings& m_settings;
    std::vector<ImportFilePtr> m_files{};
    int m_current = -1;
    std::optional<std::vector<app::NamedProfile>> m_profiles{}; ///< Not known yet: no file is read before.
    QListWidget* m_list;
    Label* m_fileName;
    QPushButton* m_choose;
    FittingScrollArea* m_room; ///< Of the choices.
    ImportChoices* m_choices;
    ImportQuestion* m_question;
    PreviewView* m_preview;
    ImportTables* m_tables;
    Label* m_summary;
    QDialogButtonBox* m_buttons;
    QPushButton* m_takeIn;
    QTimer m_rest{};
    Newest m_newestTrial{};
    Newest m_newestProfiles{};
    std::optional<app::ImportOutcome> m_trial{}; ///< Of the group as it is chosen; nothing while it is not tried.
    std::stop_source m_trialStop{};              ///< Of the trial that goes on: nothing else on the ledger is stopped with it.
    bool m_isTaking = false;
};

} // namespace tegoed::ui
