#include "ui/shell/about_dialog.h"

#include "base/file.h"
#include "ui/bridge/display.h"
#include "ui/settings/settings.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Tegoed"));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    auto* const title = new Label{Type::Title, Tint::Text, this};
    title->setText(QStringLiteral("Tegoed"));
    layout->addWidget(title);
    auto* const what = new Label{Type::Body, Tint::Text, this};
    what->setText(tr("Open items, reminders and the day of a credit controller, for as many ledgers as you have. Your ledger stays on this "
                     "computer: the program sends nothing by itself."));
    what->setWordWrap(true);
    what->setMinimumWidth(scaled(420));
    layout->addWidget(what);
    auto* const facts = new QFormLayout;
    facts->setHorizontalSpacing(kMargin);
    facts->setVerticalSpacing(kGap);
    const auto add = [&](const QString& name, const QString& text) {
        auto* const head = new Label{Type::Body, Tint::Muted, this};
        head->setText(name);
        auto* const value = new Label{Type::Body, Tint::Text, this};
        value->setText(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
        facts->addRow(head, value);
    };
    add(tr("Version"), QStringLiteral(TEGOED_VERSION));
    add(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    add(tr("Log"), pathToQt(base::stateFolder() / "tegoed.log"));
    add(tr("What the window remembers"), Settings::defaultFile());
    add(tr("Made with"), QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())));
    layout->addLayout(facts);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace tegoed::ui
