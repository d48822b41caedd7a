#include "ui/pages/settings/ledger_section.h"

#include "app/customers.h"
#include "ui/bridge/display.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kLedgerFormWidth = 620;
enum Fact { File, Currency, Settlement, kFactCount };

} // namespace

LedgerSection::LedgerSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_signedByCaption(new Label{Type::Body}), m_signedBy(new ValueField)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(2, 0, 0, 0);
    m_whole->setMaximumWidth(scaled(kLedgerFormWidth));
    auto* const form = new QFormLayout{m_whole};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kMargin);
    form->setVerticalSpacing(kGapWide);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_signedByCaption->setFixedHeight(controlHeight()); // Beside the line, not beside the words below it.
    form->addRow(m_signedByCaption, m_signedBy);
    for (int i = 0; i < kFactCount; ++i) {
        m_facts.emplace_back(new Label{Type::Body, Tint::Muted}, new Label{Type::Body});
        m_facts.back().second->setElided(i == File); // A path has no place to be broken at.
        m_facts.back().second->setWordWrap(i != File);
        form->addRow(m_facts.back().first, m_facts.back().second);
    }
    layout->addWidget(m_whole);
    layout->addStretch(1);
    connect(m_signedBy, &ValueField::entered, this, &LedgerSection::keepSignedBy);
    // What another ledger refused is not shown in the next one.
    connect(&service(), &LedgerService::closed, this, [this] { m_signedBy->reset({}); });
    retranslate();
}

void LedgerSection::focusStart()
{
    m_signedBy->setFocus();
}

void LedgerSection::refresh()
{
    service().ask(
        this, m_newest, [](app::Ledger& ledger) { return ledger.setting("letters.signed_by"); },
        [this](const std::string& name) { m_signedBy->setValue(toQt(name)); });
    showFacts();
}

void LedgerSection::keepSignedBy(const QString& text)
{
    service().change(
        this, {},
        [value = fromQt(text)](app::Ledger& ledger, const base::Work&) { return app::setSettings(ledger, {{"letters.signed_by", value}}); },
        [this](const base::Result<void>& result) {
            if (result) {
                m_signedBy->accept();
                emit service().announced(tr("The name under letters is changed"), true);
            } else {
                m_signedBy->refuse(sentence(result.error()));
            }
        });
}

void LedgerSection::showFacts()
{
    if (!snapshot()) return;
    const auto show = [&](Fact fact, const QString& value) { m_facts[fact].second->setText(value); };
    show(File, pathToQt(snapshot()->path));
    show(Currency, toQt(snapshot()->book.currency.code()));
    show(Settlement, snapshot()->status.settlement == ledger::Settlement::Package
                         ? tr("The accounting package's list: an item is paid when a list says so")
                         : tr("Bank statements and payments entered by hand"));
}

void LedgerSection::retranslate()
{
    m_signedByCaption->setText(tr("Name under letters"));
    m_signedBy->setName(tr("Name under letters"));
    m_signedBy->setHint(tr("Left empty, letters are signed by the customer's credit controller"));
    m_facts[File].first->setText(tr("File"));
    m_facts[Currency].first->setText(tr("Currency"));
    m_facts[Settlement].first->setText(tr("Who says what is paid"));
    showFacts();
}

void LedgerSection::changeEvent(QEvent* event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_whole->setMaximumWidth(scaled(kLedgerFormWidth));
}

} // namespace tegoed::ui
