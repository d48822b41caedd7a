#pragma once

#include "ui/shell/page.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

#include <functional>

namespace tegoed::ui {

/// One field over the page that finds customers, invoices, amounts and everything that can be done (Ctrl+K). Up and down choose, Enter goes
/// there, Escape closes it.
class Palette : public QFrame {
    Q_OBJECT
public:
    /// `current` gives the id of the page that is shown, `pages` those of all.
    Palette(PageContext context, std::function<QString()> current, QStringList pages, QWidget* parent);
    void start();
    /// Begins with a text as if it had been typed.
    void find(const QString& text);
    /// A customer was opened somewhere: offered first next time.
    void noteVisit(const QString& customerNumber);
    [[nodiscard]] const PaletteModel& model() const { return m_model; }
    void retranslate();

signals:
    void ledgerWanted(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTexts();
    void showResults();
    void askLedger();
    void choose(int row);
    void activate(int row);
    void carryOut(const PaletteEntry& entry);
    void runAction(const QString& id);
    void leave();
    void place();
    bool takeKey(int key);

    PageContext m_context;
    std::function<QString()> m_current;
    QStringList m_pages;
    QStringList m_recentLedgers{}; ///< As they were when it was opened: a drive that is gone must not slow down typing.
    QLineEdit* m_edit;
    QListView* m_list;
    Label* m_hint;
    PaletteModel m_model{};
    CustomerTextsPtr m_customers{};
    PaletteFinds m_finds{};
    PaletteBookFinds m_ofBook{};
    Newest m_newestTexts{};
    Newest m_newestFinds{};
    QPointer<QWidget> m_before{}; ///< Gets the keyboard back.
};

} // namespace tegoed::ui
