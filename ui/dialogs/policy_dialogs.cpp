#include "ui/dialogs/policy_dialogs.h"

#include "app/customers.h"
#include "dunning/policy_check.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tegoed::ui {

namespace {

constexpr int kNumbersHeight = 96;

} // namespace

CopyPolicyDialog::CopyPolicyDialog(LedgerService& service, dunning::Policy policy, QStringList taken, QWidget* parent)
    : FormDialog(service, tr("Save as a new schedule"), tr("A copy of %1").arg(toQt(policy.name)), tr("Save"), parent),
      m_policy(std::move(policy)), m_taken(std::move(taken)), m_name(new QLineEdit)
{
    m_name->setMaxLength(static_cast<int>(dunning::kLongestPolicyName));
    addField(tr("Name"), m_name);
    m_name->setFocus();
}

void CopyPolicyDialog::submit()
{
    if (name().isEmpty()) return refuse(tr("Give the schedule a name."));
    if (m_taken.contains(name())) return refuse(tr("There is a schedule with this name already: choose another."));
    m_policy.name = fromQt(name());
    carryOut<void>([json = dunning::toJson(m_policy)](app::Ledger& ledger) { return app::setPolicy(ledger, json); },
                   [name = name()](const base::Result<void>&) { return tr("Schedule %1 saved").arg(name); });
}

AssignPolicyDialog::AssignPolicyDialog(LedgerService& service, const QString& policy, const std::vector<std::string>& segments,
                                       QWidget* parent)
    : FormDialog(service, tr("Who follows this schedule"), tr("Schedule %1").arg(policy), tr("Assign"), parent), m_policy(policy),
      m_snapshot(service.snapshot()), m_target(new QComboBox), m_numbers(new QPlainTextEdit), m_count(new Label{Type::Body, Tint::Muted})
{
    m_target->addItem(tr("Everybody without another schedule"));
    for (const auto& segment : segments)
        m_target->addItem(tr("Segment %1").arg(toQt(segment)), toQt(segment));
    m_target->addItem(tr("Customers by number"));
    addField(tr("Who"), m_target);
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(kNumbersHeight);
    m_numbers->setPlaceholderText(tr("Customer numbers, also a column pasted from a spreadsheet"));
    addField(tr("Numbers"), m_numbers);
    m_count->setWordWrap(true);
    addField(tr("Result"), m_count);
    connect(m_target, &QComboBox::currentIndexChanged, this, &AssignPolicyDialog::showCount);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, &AssignPolicyDialog::showCount);
    showCount();
}

AssignPolicyDialog::Target AssignPolicyDialog::target() const
{
    if (m_target->currentIndex() == 0) return Target::Everybody;
    return m_target->currentIndex() == m_target->count() - 1 ? Target::Customers : Target::Segment;
}

std::vector<std::string> AssignPolicyDialog::numbers() const
{
    static const QRegularExpression kBetween{QStringLiteral("[\\s,;]+")};
    std::vector<std::string> found;
    for (const auto& number : m_numbers->toPlainText().split(kBetween, Qt::SkipEmptyParts))
        found.push_back(fromQt(number));
    return found;
}

void AssignPolicyDialog::showCount()
{
    m_numbers->setEnabled(target() == Target::Customers);
    if (!m_snapshot) return;
    const auto& book = m_snapshot->book;
    if (target() == Target::Customers) {
        const auto typed = numbers();
        const std::set<std::string> each(typed.begin(), typed.end());
        const auto known =
            std::count_if(each.begin(), each.end(), [&](const std::string& number) { return book.find(number).has_value(); });
        const auto unknown = static_cast<int>(each.size()) - static_cast<int>(known);
        QString text = tr("%Ln customer(s) get this schedule as their own", nullptr, static_cast<int>(known));
        if (unknown > 0) text += QStringLiteral("; ") + tr("%Ln number(s) not known", nullptr, unknown);
        m_count->setText(text);
        return;
    }
    const auto segment = fromQt(m_target->currentData().toString());
    const auto count = std::count_if(book.customers.begin(), book.customers.end(), [&](const ledger::CustomerRecord& customer) {
        return book.word(customer.policy).empty() && (target() == Target::Everybody || book.word(customer.segment) == segment);
    });
    m_count->setText(target() == Target::Everybody
                         ? tr("%Ln customer(s) have no schedule of their own; those of a segment with a schedule keep that", nullptr,
                              static_cast<int>(count))
                         : tr("%Ln customer(s) of the segment have no schedule of their own", nullptr, static_cast<int>(count)));
}

void AssignPolicyDialog::submit()
{
    const auto name = fromQt(m_policy);
    if (target() == Target::Customers) {
        if (numbers().empty()) return refuse(tr("Type or paste the numbers of the customers."));
        carryOut<int>([name, numbers = numbers()](app::Ledger& ledger) { return app::assignPolicy(ledger, name, numbers); },
                      [policy = m_policy](const base::Result<int>& count) {
                          return tr("%Ln customer(s) follow %1 now", nullptr, *count).arg(policy);
                      });
        return;
    }
    const auto key =
        target() == Target::Everybody ? std::string{"dunning.policy"} : "segment." + fromQt(m_target->currentData().toString()) + ".policy";
    carryOut<void>([key, name](app::Ledger& ledger) { return app::setSettings(ledger, {{key, name}}); },
                   [policy = m_policy, who = m_target->currentText()](const base::Result<void>&) {
                       return tr("%1: schedule %2 now").arg(who, policy);
                   });
}

} // namespace tegoed::ui
