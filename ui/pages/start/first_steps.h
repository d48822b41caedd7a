#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>
#include <QWidget>

namespace tegoed::ui {

/// What a new ledger shows in place of empty pages: the second of three steps, which brings the first list in, and the third, which says
/// what is in it and where to go on. The first step is the form that makes the ledger.
class FirstSteps : public QWidget {
    Q_OBJECT
public:
    explicit FirstSteps(LedgerService& service, QWidget* parent = nullptr);
    /// A ledger was made: its list is asked for.
    void start();
    void focusStart();
    void retranslate();

signals:
    void importWanted();
    /// The steps are done, or left: the page to show.
    void pageWanted(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Step { List, Done };
    void show(Step step);
    void follow();
    ChoiceButton* addChoice(const char* icon, const QString& page);
    LedgerService& m_service;
    Step m_step = Step::List;
    QWidget* m_column;
    Label* m_place;
    Label* m_title;
    Label* m_text;
    QVBoxLayout* m_layout;
    ChoiceButton* m_import;
    ChoiceButton* m_later;
    ChoiceButton* m_today;
    ChoiceButton* m_items;
    ChoiceButton* m_dunning;
    ChoiceButton* m_addresses;
};

} // namespace tegoed::ui
