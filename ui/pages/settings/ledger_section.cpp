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
    : SettingsSection(context, parent), m_signedByCaption(new Label{Type::Body}), m_signedBy(new ValueField),
      m_shownNameCaption(new Label{Type::Body}), m_shownName(new ValueField)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(2, 0, 0, 0);
    m_whole->setMaximumWidth(scaled(kLedgerFormWidth));
    auto* const form = new QFormLayout{m_whole};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kMargin);
    form->setVerticalSpacing(kGapWide);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (auto* const caption : {m_signedByCaption, m_shownNameCaption})
        caption->setFixedHeight(controlHeight()); // Beside the line, not beside the words below it.
    form->addRow(m_signedByCaption, m_signedBy);
    form->addRow(m_shownNameCaption, m_shownName);
    for (int i = 0; i < kFactCount; ++i) {
        m_facts.emplace_back(new Label{Type::Body, Tint::Muted}, new Label{Type::Body});
        m_facts.back().second->setElided(i == File); // A path has no place to be broken at.
        m_facts.back().second->setWordWrap(i != File);
        form->addRow(m_facts.back().first, m_facts.back().second);
    }
    layout->addWidget(m_whole);
    layout->addStretch(1);
    connect(m_signedBy, &ValueField::entered, this,
            [this](const QString& text) { keep(m_signedBy, "letters.signed_by", text, tr("The name under letters is changed")); });
    connect(m_shownName, &ValueField::entered, this, [this](const QString& text) {
        keep(m_shownName, "user." + m_login + ".name", text, tr("Your name in the journal is changed"));
    });
    // What another ledger refused is not shown in the next one.
    connect(&service(), &LedgerService::closed, this, [this] {
        for (auto* const field : {m_signedBy, m_shownName})
            field->reset({});
    });
    retranslate();
}

void LedgerSection::focusStart()
{
    m_signedBy->setFocus();
}

void LedgerSection::refresh()
{
    service().ask(
        this, m_newest,
        [](app::Ledger& ledger) {
            const std::string& login = ledger.environment().user;
            return Facts{ledger.setting("letters.signed_by"), login, ledger.setting("user." + login + ".name")};
        },
        [this](const Facts& facts) {
            m_signedBy->setValue(toQt(facts.signedBy));
            m_login = facts.login;
            m_shownName->setValue(toQt(facts.shownName));
            m_shownName->setHint(tr("Left empty, your login name stands there: %1").arg(toQt(m_login)));
            showFacts();
        });
    showFacts();
}

void LedgerSection::keep(ValueField* field, const std::string& key, const QString& text, const QString& announcement)
{
    service().change(
        this, {}, [key, value = fromQt(text)](app::Ledger& ledger, const base::Work&) { return app::setSettings(ledger, {{key, value}}); },
        [this, field, announcement](const base::Result<void>& result) {
            if (result) {
                field->accept();
                emit service().announced(announcement, true);
            } else {
                field->refuse(sentence(result.error()));
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
    m_shownNameCaption->setText(tr("Your name in the journal"));
    m_shownName->setName(tr("Your name in the journal"));
    showFacts();
}

void LedgerSection::changeEvent(QEvent* event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_whole->setMaximumWidth(scaled(kLedgerFormWidth));
}

} // namespace tegoed::ui
