#include "ui/pages/customer/details_part.h"

#include "app/customers.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/import/notation.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace tegoed::ui {

namespace {

struct GroupInfo {
    const char* title;
    std::span<const char* const> keys;
    int column;
};

constexpr std::array kWho{"name", "kind", "registration", "vat_number"};
constexpr std::array kAddress{"street", "postcode", "city", "country", "language", "email", "phone"};
constexpr std::array kTerms{"terms_days", "payment_method", "iban", "limit", "insured_limit", "po_required", "payer", "parent"};
constexpr std::array kDunning{"controller", "account_manager", "account_manager_email", "segment", "policy", "channel"};
constexpr std::array kGroups{
    GroupInfo{QT_TRANSLATE_NOOP("DetailsPart", "Who it is"), kWho, 0},
    GroupInfo{QT_TRANSLATE_NOOP("DetailsPart", "Address"), kAddress, 0},
    GroupInfo{QT_TRANSLATE_NOOP("DetailsPart", "Terms"), kTerms, 1},
    GroupInfo{QT_TRANSLATE_NOOP("DetailsPart", "Who looks after it, and how"), kDunning, 1},
};

template <class Code>
ValueChoices choicesOf(std::span<const Code> codes, const char* subject)
{
    ValueChoices choices;
    for (const Code code : codes) {
        const std::string value{name(code)};
        choices.emplace_back(toQt(value), wordOr(subject + value, toQt(value)));
    }
    return choices;
}

bool isAmount(const std::string& key)
{
    return key == "limit" || key == "insured_limit";
}

struct DetailTexts {
    Q_DECLARE_TR_FUNCTIONS(DetailsPart)
};

/// What a field is chosen from; empty: any text.
ValueChoices choicesFor(const std::string& key, LedgerService& service)
{
    if (key == "kind") return choicesOf(ledger::allCustomerKinds(), "customer_kind.");
    if (key == "payment_method") return choicesOf(ledger::allPaymentMethods(), "payment_method.");
    if (key == "po_required") return {{QStringLiteral("no"), DetailTexts::tr("no")}, {QStringLiteral("yes"), DetailTexts::tr("yes")}};
    if (key == "language")
        return {{{}, DetailTexts::tr("not known")},
                {QStringLiteral("nl"), DetailTexts::tr("Dutch")},
                {QStringLiteral("en"), DetailTexts::tr("English")},
                {QStringLiteral("de"), DetailTexts::tr("German")}};
    if (key == "channel") {
        auto choices = choicesOf(ledger::allChannels(), "channel.");
        choices.insert(choices.begin(), {QString{}, DetailTexts::tr("no preference")});
        return choices;
    }
    if (key == "policy") {
        ValueChoices choices{{{}, DetailTexts::tr("as the segment")}};
        if (const auto& snapshot = service.snapshot()) {
            for (const auto& policy : snapshot->plan.policies)
                choices.emplace_back(toQt(policy.name), toQt(policy.name));
        }
        return choices;
    }
    return {};
}

} // namespace

DetailsPart::DetailsPart(PageContext context, QWidget* parent) : CustomerPart(context, parent)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const sheet = new QWidget;
    auto* const columns = new QHBoxLayout{sheet};
    columns->setContentsMargins(0, 0, kGap, kGap);
    columns->setSpacing(kMarginWide);
    std::array<QGridLayout*, 2> grids{};
    for (auto*& grid : grids) {
        grid = new QGridLayout;
        grid->setHorizontalSpacing(kGapWide);
        grid->setVerticalSpacing(kGap);
        grid->setColumnStretch(1, 1);
        columns->addLayout(grid, 1);
    }
    for (const auto& group : kGroups) {
        auto* const grid = grids[static_cast<std::size_t>(group.column)];
        int row = grid->rowCount();
        auto* const head = new Label{Type::Strong, Tint::Muted};
        grid->addWidget(head, row++, 0, 1, 2);
        m_groups.push_back({head, group.title});
        for (const char* const key : group.keys) {
            auto* const edit = new ValueField{choicesFor(key, service())};
            auto* const label = new QLabel;
            label->setBuddy(edit->editor());
            label->setFixedHeight(controlHeight());
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(edit, row++, 1);
            connect(edit, &ValueField::entered, this, [this, place = m_fields.size()](const QString& typed) { store(place, typed); });
            m_fields.push_back({key, edit, label});
        }
    }
    for (auto* const grid : grids)
        grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(sheet);
    layout->addWidget(area, 1);
    retranslate();
}

QString DetailsPart::shown(const std::string& key, const std::string& value) const
{
    if (!isAmount(key) || value.empty()) return toQt(value);
    const auto amount = base::Money::parse(value, m_view->dossier.open.currency());
    return amount ? display(*amount) : toQt(value);
}

void DetailsPart::show(const CustomerViewPtr& view)
{
    const bool isOther = !m_view || !view || m_view->dossier.customer.id != view->dossier.customer.id;
    m_view = view;
    if (!view) return;
    if (isOther) suggest();
    const auto values = app::fieldsOf(view->dossier.customer, view->dossier.open.currency());
    for (auto& field : m_fields) {
        if (field.key == "policy") field.edit->setChoices(choicesFor("policy", service()));
        const auto value = std::find_if(values.begin(), values.end(), [&](const auto& one) { return one.first == field.key; });
        const bool wasKept = std::exchange(field.isKept, false);
        if (value == values.end()) continue;
        const QString text = shown(value->first, value->second);
        if (isOther)
            field.edit->reset(text);
        else
            field.edit->setValue(text);
        if (wasKept) field.edit->accept();
    }
}

void DetailsPart::suggest()
{
    const auto& snapshot = service().snapshot();
    if (!snapshot) return;
    std::set<std::uint16_t> controllers, managers, segments;
    for (const auto& customer : snapshot->book.customers) {
        controllers.insert(customer.controller);
        managers.insert(customer.accountManager);
        segments.insert(customer.segment);
    }
    const auto words = [&](const std::set<std::uint16_t>& places) {
        QStringList all;
        for (const auto place : places)
            if (place != 0) all.push_back(toQt(snapshot->book.word(place)));
        return all;
    };
    for (const auto& field : m_fields) {
        if (field.key == "controller") field.edit->setSuggestions(words(controllers));
        if (field.key == "account_manager") field.edit->setSuggestions(words(managers));
        if (field.key == "segment") field.edit->setSuggestions(words(segments));
    }
}

void DetailsPart::store(std::size_t place, const QString& typed)
{
    if (!m_view) return;
    const auto& key = m_fields[place].key;
    std::string value = fromQt(typed);
    if (isAmount(key)) {
        const auto currency = m_view->dossier.open.currency();
        if (const auto minor = typedMinor(typed, currency)) value = base::minorToString(*minor, currency.decimals());
    }
    const auto& customer = m_view->dossier.customer;
    service().change(
        this, {},
        [number = customer.number, values = app::KeyValues{{key, value}}](app::Ledger& ledger, const base::Work&) {
            return app::setCustomer(ledger, number, values);
        },
        [this, place, id = customer.id, name = toQt(customer.name)](const base::Result<void>& result) {
            auto& field = m_fields[place];
            // Whoever went on to another customer is told where he is now.
            const bool isShown = m_view && m_view->dossier.customer.id == id;
            if (result) {
                field.isKept = isShown;
                emit service().announced(tr("%1 of %2 changed").arg(heading(field.key), name), true);
            } else if (isShown) {
                field.edit->refuse(sentence(result.error()));
            } else {
                emit service().refused(result.error());
            }
        });
}

void DetailsPart::focusStart()
{
    m_fields.front().edit->setFocus();
}

void DetailsPart::retranslate()
{
    for (const auto& group : m_groups)
        group.head->setText(tr(group.title));
    for (const auto& field : m_fields) {
        const QString name = heading(field.key);
        field.label->setText(name);
        field.edit->setName(name);
        if (const auto choices = choicesFor(field.key, service()); !choices.empty()) field.edit->setChoices(choices);
    }
}

} // namespace tegoed::ui
