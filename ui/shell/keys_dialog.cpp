#include "ui/shell/keys_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

struct KeyRow {
    QString key;
    QString text;
};

std::vector<KeyRow> rowsOf(const std::vector<QAction*>& actions)
{
    std::vector<KeyRow> rows;
    for (const auto* const action : actions) {
        if (!action->shortcut().isEmpty()) rows.push_back({keyText(action->shortcut()), action->text().remove(QChar{u'…'})});
    }
    return rows;
}

void addGroup(QVBoxLayout* layout, const QString& title, const std::vector<KeyRow>& rows, QWidget* parent)
{
    auto* const head = new Label{Type::Heading, Tint::Text, parent};
    head->setText(title);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(head);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(kMarginWide);
    grid->setVerticalSpacing(kGapTight);
    int row = 0;
    for (const auto& [keys, words] : rows) {
        auto* const key = new Label{Type::Strong, Tint::Accent, parent};
        key->setText(keys);
        key->setAlignment(Qt::AlignRight);
        auto* const text = new Label{Type::Body, Tint::Text, parent};
        text->setText(words);
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
    }
    grid->setColumnMinimumWidth(0, scaled(90));
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addSpacing(kMargin);
}

} // namespace

KeysDialog::KeysDialog(const ActionSet& actions, const QString& page, const QString& pageTitle, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* const layout = new QVBoxLayout{this};
    layout->setSizeConstraint(QLayout::SetFixedSize); // A small screen would cut it otherwise.
    layout->setContentsMargins(kMarginWide, kMargin, kMarginWide, kMargin);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(kMarginWide);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    auto* const last = new QVBoxLayout;
    for (auto* const column : {left, right, last}) {
        column->setSpacing(kGap); // Else it is the distance of the columns.
        columns->addLayout(column);
    }
    layout->addLayout(columns, 1);
    if (!page.isEmpty() && !actions.ofPage(page).empty()) addGroup(left, pageTitle, rowsOf(actions.ofPage(page)), this);
    addGroup(left, tr("In lists"),
             {{QStringLiteral("Ctrl+←, Ctrl+→"), tr("Sort by another column")},
              {QStringLiteral("Ctrl+↑, Ctrl+↓"), tr("Sort rising, falling")},
              {tr("Space"), tr("Tick the row")},
              {QStringLiteral("Enter"), tr("Do the first thing one does with the row")},
              {QStringLiteral("Tab"), tr("To the next part of the page")}},
             this);
    left->addStretch(1);
    // One column of all would be higher than a small screen.
    std::vector<QAction*> work;
    std::vector<QAction*> sight;
    for (auto* const action : actions.ofPage({})) {
        const auto* const info = actionInfo(action->objectName());
        const bool isWork = QLatin1String(info->menu) == QLatin1String("ledger") || QLatin1String(info->menu) == QLatin1String("edit");
        (isWork ? work : sight).push_back(action);
    }
    addGroup(right, tr("Everywhere"), rowsOf(work), this);
    right->addStretch(1);
    addGroup(last, tr("Pages and view"), rowsOf(sight), this);
    last->addStretch(1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace tegoed::ui
