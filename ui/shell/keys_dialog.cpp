#include "ui/shell/keys_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

void addGroup(QVBoxLayout* layout, const QString& title, const std::vector<QAction*>& actions, QWidget* parent)
{
    auto* const head = new Label{Type::Heading, Tint::Text, parent};
    head->setText(title);
    layout->addWidget(head);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(kMarginWide);
    grid->setVerticalSpacing(kGapTight);
    int row = 0;
    for (const auto* const action : actions) {
        if (action->shortcut().isEmpty()) continue;
        auto* const key = new Label{Type::Strong, Tint::Accent, parent};
        key->setText(action->shortcut().toString(QKeySequence::NativeText));
        key->setAlignment(Qt::AlignRight);
        auto* const text = new Label{Type::Body, Tint::Text, parent};
        text->setText(action->text().remove(QChar{u'…'}));
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
    }
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addSpacing(kGap);
}

} // namespace

KeysDialog::KeysDialog(const ActionSet& actions, const QString& page, const QString& pageTitle, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    setMinimumWidth(420);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMargin, kMarginWide, kMargin);
    if (!page.isEmpty() && !actions.ofPage(page).empty()) addGroup(layout, pageTitle, actions.ofPage(page), this);
    addGroup(layout, tr("Everywhere"), actions.ofPage({}), this);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace tegoed::ui
