#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr QSize kSize{720, 600};

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionSet& actions, Settings& settings, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    resize(QSize{scaled(kSize.width()), scaled(kSize.height())}.boundedTo(parent->window()->size()));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    auto* const editor = new ShortcutEditor{actions, settings, this};
    layout->addWidget(editor, 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    editor->focusStart();
}

} // namespace tegoed::ui
