#include "ui/dialogs/bulk_dialog.h"

#include "ui/theme/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

using BulkWhat = app::BulkChange::What;

constexpr int kBulkHoldDays = 14;
constexpr int kBulkNextDays = 7;
/// More customers than these are counted and not listed: nobody reads on.
constexpr std::size_t kBulkListedCount = 2000;
constexpr QSize kBulkSize{880, 640};
constexpr int kBulkRowCount = 4; ///< That are seen at least.

/// What the change makes of a customer's proposals of today.
QString planOfCustomer(const std::vector<dunning::ProposalDifference>& changes, ledger::CustomerIndex payer, std::uint8_t currency,
                       const ledger::Book& book)
{
    QStringList parts;
    auto change =
        std::lower_bound(changes.begin(), changes.end(), payer, [](const auto& one, auto customer) { return one.customer < customer; });
    for (; change != changes.end() && change->customer == payer; ++change) {
        if (change->currency != currency) continue;
        const auto amount = [&](const dunning::ProposalDifference::Side& side) {
            return displayMinor(side.toPayMinor, book.currencies[currency]);
        };
        if (!change->after)
            parts.push_back(BulkDialog::tr("%1 drops out").arg(word(change->before->stage)));
        else if (!change->before)
            parts.push_back(BulkDialog::tr("%1 comes in").arg(word(change->after->stage)));
        else if (change->before->stage != change->after->stage)
            parts.push_back(QStringLiteral("%1 → %2").arg(word(change->before->stage), word(change->after->stage)));
        else
            parts.push_back(QStringLiteral("%1: %2 → %3").arg(word(change->after->stage), amount(*change->before), amount(*change->after)));
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<Column<BulkDialog::Row>> BulkDialog::columns()
{
    return {{"customer", false, [](const Row& row) { return row.name; }, {}, {}, [](const Row& row) { return row.number; }},
            {"items", true, [](const Row& row) { return displayCount(row.count); }, by<Row>([](const Row& row) { return row.count; })},
            {"open", true, [](const Row& row) { return displayWithCurrency(base::Money::ofMinor(row.openMinor, row.currency)); },
             by<Row>([](const Row& row) { return row.openMinor; })},
            {"todays_plan", false, [](const Row& row) { return row.plan; }}};
}

BulkDialog::BulkDialog(LedgerService& service, std::vector<base::DocumentId> chosen, QWidget* parent)
    : FormDialog(service, tr("Bulk change"), tr("%Ln item(s) chosen", nullptr, static_cast<int>(chosen.size())), tr("Carry out"), parent),
      m_ids(std::make_shared<const std::vector<base::DocumentId>>(std::move(chosen))), m_what(new QComboBox{this}),
      m_until(dateField(service.today() + base::Days{kBulkHoldDays})), m_reason(new QLineEdit{this}), m_note(new QPlainTextEdit{this}),
      m_hasNext(new QCheckBox{tr("Put back on the list on a day"), this}), m_nextOn(dateField(service.today() + base::Days{kBulkNextDays})),
      m_headline(new Label{Type::Strong, Tint::Text}), m_stays(new Label{Type::Body, Tint::Muted}),
      m_plan(new Label{Type::Body, Tint::Text}), m_listed(new Label{Type::Small, Tint::Muted}), m_rows(columns()), m_view(new TableView)
{
    layOut();
    connect(m_what, qOverload<int>(&QComboBox::currentIndexChanged), this, &BulkDialog::chooseWhat);
    connect(m_until, &QDateEdit::dateChanged, this, &BulkDialog::askPreview);
    connect(m_hasNext, &QCheckBox::toggled, m_nextOn, &QWidget::setEnabled);
    connect(&service, &LedgerService::changed, this, &BulkDialog::askPreview);
    connect(&service, &LedgerService::closed, this, &QDialog::reject);
    auto* const carryOn = new QShortcut{QKeySequence{QStringLiteral("Ctrl+Return")}, this};
    connect(carryOn, &QShortcut::activated, submitButton(), &QPushButton::click);
    submitButton()->setToolTip(tr("Carry out (%1)").arg(QStringLiteral("Ctrl+Return")));
    chooseWhat();
    m_reason->setFocus();
}

void BulkDialog::layOut()
{
    resize(QSize{scaled(kBulkSize.width()), scaled(kBulkSize.height())}.boundedTo(parentWidget()->window()->size()));
    // In the order of BulkChange::What.
    m_what->addItems({tr("Hold until a day"), tr("Lift the holds"), tr("Note on the customers")});
    m_until->setMinimumDate(toQDate(service().today()));
    m_nextOn->setMinimumDate(toQDate(service().today()));
    m_nextOn->setEnabled(false);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * m_note->fontMetrics().lineSpacing());
    addField(tr("What to do"), m_what);
    addField(tr("Up to and including"), m_until);
    addField(tr("Reason"), m_reason);
    addField(tr("Note"), m_note);
    addField({}, m_hasNext);
    m_hasNext->setAccessibleName(m_hasNext->text());
    addField(tr("Next action on"), m_nextOn);

    auto* const result = new QWidget{this};
    auto* const layout = new QVBoxLayout{result};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    for (auto* const label : {m_headline, m_stays, m_plan, m_listed}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_view->setModel(&m_rows);
    // A name can be looked up by its number; what becomes of the plan is read here or nowhere: it has the rest, and a second line.
    m_view->setWidths({28, 8, 18, 0});
    m_view->setTwoLines(0);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(tableRowHeight() * (kBulkRowCount + 1));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(2, Qt::DescendingOrder);
    m_view->setAccessibleName(tr("Customers whose items change"));
    layout->addWidget(m_view, 1);
    addWideField(tr("What that does"), result);
}

app::BulkChange BulkDialog::change() const
{
    app::BulkChange change;
    change.what = static_cast<BulkWhat>(m_what->currentIndex());
    change.until = fromQDate(m_until->date());
    change.text = fromQt(change.what == BulkWhat::Note ? m_note->toPlainText().trimmed() : m_reason->text().trimmed());
    if (change.what == BulkWhat::Note && m_hasNext->isChecked()) change.nextOn = fromQDate(m_nextOn->date());
    return change;
}

void BulkDialog::chooseWhat()
{
    const auto what = change().what;
    setFieldVisible(m_until, what == BulkWhat::Hold);
    setFieldVisible(m_reason, what == BulkWhat::Hold);
    setFieldVisible(m_note, what == BulkWhat::Note);
    setFieldVisible(m_hasNext, what == BulkWhat::Note);
    setFieldVisible(m_nextOn, what == BulkWhat::Note);
    askPreview();
}

void BulkDialog::askPreview()
{
    const auto snapshot = service().snapshot();
    if (!snapshot) return;
    setWaiting(true);
    service().compute(
        this, m_newest,
        [snapshot, ids = m_ids, change = change()] {
            auto preview = app::bulkPreview(snapshot->plan, snapshot->book, *ids, change);
            // The largest first: they are listed even where not all are.
            std::stable_sort(preview.choice.customers.begin(), preview.choice.customers.end(),
                             [](const auto& a, const auto& b) { return a.sum.openMinor > b.sum.openMinor; });
            return preview;
        },
        [this, snapshot](const app::BulkPreview& preview) { showPreview(preview, snapshot); });
}

void BulkDialog::showPreview(const app::BulkPreview& preview, const SnapshotPtr& snapshot)
{
    const auto& book = snapshot->book;
    const auto& choice = preview.choice;
    m_changesSomething = !choice.items.empty();
    m_headline->setText(headline(choice, book));
    const QString staying = stays(choice);
    m_stays->setText(staying);
    m_stays->setVisible(!staying.isEmpty());
    m_plan->setText(plan(preview));
    m_listed->setText(tr("Listed are the first %Ln.", nullptr, static_cast<int>(kBulkListedCount)));
    m_listed->setVisible(choice.customers.size() > kBulkListedCount);
    std::vector<Row> rows;
    for (std::size_t place = 0; place < std::min(choice.customers.size(), kBulkListedCount); ++place) {
        const auto& one = choice.customers[place];
        const auto payer = dunning::payerOf(book, one.customer);
        const auto& customer = book.customers[one.customer];
        rows.push_back({toQt(book.nameOf(customer)), toQt(book.number(customer)), book.currencies[one.sum.currency], one.sum.count,
                        one.sum.openMinor, planOfCustomer(preview.difference.changes, payer, one.sum.currency, book)});
    }
    m_rows.setRows(std::move(rows));
    m_view->setVisible(m_changesSomething);
    setWaiting(false);
}

QString BulkDialog::headline(const app::BulkChoice& choice, const ledger::Book& book) const
{
    if (choice.items.empty()) return tr("None of the chosen items changes.");
    QStringList sums;
    for (const auto& sum : choice.sums)
        sums.push_back(displayWithCurrency(base::Money::ofMinor(sum.openMinor, book.currencies[sum.currency])));
    const QString items = tr("%Ln item(s)", nullptr, static_cast<int>(choice.items.size()));
    const QString customers = tr("%Ln customer(s)", nullptr, static_cast<int>(choice.customerCount));
    const QString text = change().what == BulkWhat::Note ? tr("Noted: %1 of %2, open %3.") : tr("Changes: %1 of %2, open %3.");
    return text.arg(items, customers, sums.join(QStringLiteral(", ")));
}

QString BulkDialog::stays(const app::BulkChoice& choice)
{
    using Stay = app::BulkStay;
    QStringList parts;
    const auto add = [&](Stay why, const QString& text) {
        if (const auto count = choice.stayCount(why); count > 0) parts.push_back(text.arg(displayCount(count)));
    };
    add(Stay::HeldAsLong, tr("%1 held as long or longer already"));
    add(Stay::NotHeld, tr("%1 without a hold"));
    add(Stay::CustomerHeld, tr("%1 held through the customer (end that hold there)"));
    add(Stay::HeldByList, tr("%1 blocked by the accounting package's list"));
    add(Stay::Credit, tr("%1 credit (takes no step)"));
    add(Stay::Settled, tr("%1 settled or taken back"));
    return parts.isEmpty() ? QString{} : tr("Unchanged: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString BulkDialog::plan(const app::BulkPreview& preview) const
{
    const auto& changes = preview.difference.changes;
    if (change().what == BulkWhat::Note) return tr("A note changes nothing in today's plan.");
    QString text = changes.empty() ? tr("Today's plan stays as it is.")
                                   : tr("Today's plan: %1 → %2 proposals, of which %3 with another content.")
                                         .arg(displayCount(preview.proposalsBefore), displayCount(preview.proposalsAfter),
                                              displayCount(std::count_if(changes.begin(), changes.end(),
                                                                         [](const auto& one) { return one.before && one.after; })));
    if (!preview.isBusinessDay) text += u' ' + tr("Today is no business day: shown as if it were.");
    return text;
}

void BulkDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    m_headline->setTint(isWaiting ? Tint::Muted : Tint::Text);
    m_plan->setTint(isWaiting ? Tint::Muted : Tint::Text);
}

void BulkDialog::submit()
{
    const auto wanted = change();
    if (wanted.what == BulkWhat::Hold && wanted.text.empty()) {
        refuse(tr("Type why no reminders should go out: a colleague will ask."));
        m_reason->setFocus();
        return;
    }
    if (wanted.what == BulkWhat::Note && wanted.text.empty()) {
        refuse(tr("Type what is to be remembered."));
        m_note->setFocus();
        return;
    }
    if (m_isWaiting) {
        refuse(tr("The result is still being worked out: look at it first."));
        return;
    }
    if (!m_changesSomething) {
        refuse(tr("None of the chosen items changes."));
        return;
    }
    carryOut<app::BulkDone>([ids = m_ids, wanted](app::Ledger& ledger) { return app::bulkChange(ledger, *ids, wanted); },
                            [wanted](const base::Result<app::BulkDone>& done) {
                                const auto items = static_cast<int>(done->itemCount);
                                if (wanted.what == BulkWhat::Hold)
                                    return tr("%Ln item(s) held until %1", nullptr, items).arg(display(wanted.until));
                                if (wanted.what == BulkWhat::Lift) return tr("Hold lifted of %Ln item(s)", nullptr, items);
                                return tr("Note saved for %Ln customer(s)", nullptr, static_cast<int>(done->customerCount));
                            },
                            {.title = windowTitle()});
}

} // namespace tegoed::ui
