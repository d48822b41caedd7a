#pragma once

#include "ui/settings/settings.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

namespace tegoed::ui {

/// What the window shows while no ledger is open: the ways to begin, the ledgers opened last, and why one could not be opened.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);
    /// A ledger is being opened or made.
    void showOpening(const QString& path);
    void showFault(const QString& path, const QString& sentence);
    void showStart();
    void focusStart();
    void retranslate();

signals:
    void demoWanted();
    void newWanted();
    void openWanted();
    void ledgerWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRecent();
    /// A ledger whose file is not where it was.
    [[nodiscard]] QWidget* goneRow(const QString& path);
    Settings& m_settings;
    QWidget* m_column;
    Label* m_title;
    Label* m_text;
    Label* m_fault;
    QPushButton* m_again;
    ChoiceButton* m_demo;
    ChoiceButton* m_new;
    ChoiceButton* m_open;
    Label* m_recentHead;
    QVBoxLayout* m_recent;
    QString m_path{};
    QString m_faultText{};
    bool m_isOpening = false;
};

} // namespace tegoed::ui
