#include "ui/dialogs/question_dialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

QuestionDialog::QuestionDialog(const QString& title, const QString& text, const QString& doIt, QWidget* parent, Standing standing)
    : QDialog(parent)
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

} // namespace tegoed::ui
