#pragma once

#include "ui/settings/settings.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
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

private:
    void showRecent();
    Settings& m_settings;
    Label* m_title;
    Label* m_text;
    Label* m_fault;
    QPushButton* m_again;
    QPushButton* m_demo;
    QPushButton* m_new;
    QPushButton* m_open;
    Label* m_recentHead;
    QVBoxLayout* m_recent;
    QString m_path{};
    QString m_faultText{};
    bool m_isOpening = false;
};

} // namespace tegoed::ui
