#include "ui/shell/keys_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

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
    layout->setContentsMargins(kMarginWide, kMargin, kMarginWide, kMargin);
    auto* const content = new QWidget;
    auto* const columns = new QHBoxLayout{content};
    columns->setContentsMargins(0, 0, kMargin, 0);
    columns->setSpacing(2 * kMarginWide);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    for (auto* const column : {left, right}) {
        column->setSpacing(kGap); // Else it is the distance of the columns.
        columns->addLayout(column);
    }
    if (!page.isEmpty() && !actions.ofPage(page).empty()) addGroup(left, pageTitle, rowsOf(actions.ofPage(page)), content);
    addGroup(left, tr("In lists"),
             {{QStringLiteral("Ctrl+←, Ctrl+→"), tr("Sort by another column")},
              {QStringLiteral("Ctrl+↑, Ctrl+↓"), tr("Sort rising, falling")},
              {tr("Space"), tr("Tick the row")},
              {QStringLiteral("Enter"), tr("Do the first thing one does with the row")},
              {QStringLiteral("Tab"), tr("To the next part of the page")}},
             content);
    left->addStretch(1);
    addGroup(right, tr("Everywhere"), rowsOf(actions.ofPage({})), content);
    right->addStretch(1);
    // All of it is higher than a small screen, or with large text.
    auto* const area = new QScrollArea{this};
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setAccessibleName(tr("Keys"));
    area->setMinimumWidth(content->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    layout->addWidget(area, 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int chrome = 2 * kMargin + kGap + controlHeight();
    const int space = parent != nullptr ? parent->window()->height() - 2 * kMarginWide : content->sizeHint().height() + chrome;
    resize(sizeHint().width(), std::min(content->sizeHint().height() + chrome, space));
    area->setFocus(); // The arrows scroll.
}

} // namespace tegoed::ui
