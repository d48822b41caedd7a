#include "ui/dialogs/question_dialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

QuestionDialog::QuestionDialog(const QString& title, const QString& text, const QString& doIt, QWidget* parent, Standing standing)
    : QDialog(parent), m_facts(new QGridLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    auto* const head = new Label{Type::Heading, Tint::Text, this};
    head->setText(title);
    auto* const body = new Label{Type::Body, Tint::Text, this};
    body->setText(text);
    body->setWordWrap(true);
    body->setMinimumWidth(420);
    layout->addWidget(head);
    layout->addWidget(body, 1);
    m_facts->setHorizontalSpacing(kMarginWide);
    m_facts->setVerticalSpacing(kGapTight);
    m_facts->setColumnStretch(0, 1);
    layout->addLayout(m_facts);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto* const accept = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    auto* const first = standing == Standing::DoIt ? accept : buttons->button(QDialogButtonBox::Cancel);
    first->setProperty(kPrimaryProperty, true);
    first->setDefault(true);
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    first->setFocus();
}

void QuestionDialog::addFact(const QString& caption, const QString& value)
{
    const int row = m_facts->rowCount();
    auto* const left = new Label{Type::Body, Tint::Muted, this};
    left->setText(caption);
    auto* const right = new Label{Type::Strong, Tint::Text, this};
    right->setText(value);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->addWidget(left, row, 0);
    m_facts->addWidget(right, row, 1);
}

} // namespace tegoed::ui
