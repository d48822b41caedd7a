#include "ui/pages/items/view_name_dialog.h"

#include "ui/theme/style.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kMostLetters = 60;
constexpr int kWidth = 420;

} // namespace

ViewNameDialog::ViewNameDialog(const QStringList& taken, QWidget* parent)
    : QDialog(parent), m_taken(taken), m_name(new QLineEdit{this}), m_remark(new Label{Type::Small, Tint::Muted, this})
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the view"));
    setMinimumWidth(kWidth);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    auto* const head = new Label{Type::Heading, Tint::Text, this};
    head->setText(tr("Name of the view"));
    layout->addWidget(head);
    m_name->setMaxLength(kMostLetters);
    m_name->setAccessibleName(tr("Name of the view"));
    layout->addWidget(m_name);
    m_remark->setWordWrap(true);
    layout->addWidget(m_remark);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_save = buttons->addButton(tr("Save the view"), QDialogButtonBox::AcceptRole);
    m_save->setProperty(kPrimaryProperty, true);
    m_save->setDefault(true);
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    look();
}

void ViewNameDialog::look()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_remark->setText(m_taken.contains(name) ? tr("This replaces the view that has this name.")
                                             : tr("Filter, order, groups and columns are kept as they are now."));
}

} // namespace tegoed::ui
