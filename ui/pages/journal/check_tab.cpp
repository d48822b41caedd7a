#include "ui/pages/journal/check_tab.h"

#include "ui/widgets/action_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

using Result = persistence::CheckResult;

constexpr int kCheckCharacters = 52;
constexpr int kResultCharacters = 12;

} // namespace

CheckTab::CheckTab(LedgerService& service, QAction* check, QWidget* parent)
    : QWidget(parent), m_service(service),
      m_results({{"check", false, [](const Result& result) { return wordOr("check." + result.name, toQt(result.name)); }},
                 {"result",
                  false,
                  [](const Result& result) { return result.ok ? tr("in order") : tr("faulty"); },
                  {},
                  [](const Result& result) { return std::optional{result.ok ? Tint::Success : Tint::Danger}; }},
                 {"details", false, [](const Result& result) { return toQt(app::checkDetails(result.details, language())); }}}),
      m_view(new TableView), m_empty(new EmptyNote{QStringLiteral("review")}), m_stack(new QStackedWidget),
      m_outcome(new Label{Type::Strong, Tint::Muted}), m_headCaption(new Label{Type::Body, Tint::Muted}),
      m_head(new Label{Type::Body, Tint::Text}), m_copy(new QPushButton), m_check(check)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    m_outcome->setElided(true);
    tools->addWidget(m_outcome, 1);
    tools->addWidget(new ActionButton{check, true});
    layout->addLayout(tools);
    m_view->setModel(&m_results);
    m_view->setWidths({kCheckCharacters, kResultCharacters, 0});
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* const foot = new QHBoxLayout;
    m_head->setElided(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot->addWidget(m_headCaption);
    foot->addWidget(m_head, 1);
    foot->addWidget(m_copy);
    layout->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_head->text());
        emit m_service.announced(tr("The head of the journal is copied"), false);
    });
    retranslate();
}

void CheckTab::refresh()
{
    m_service.ask(
        this, m_newestHead, [](app::Ledger& ledger) { return std::pair{ledger.file().journalHead(), ledger.file().journalCount()}; },
        [this](const std::pair<std::string, std::int64_t>& head) {
            m_head->setText(toQt(head.first));
            m_headCaption->setText(tr("Head of the journal's chain, %Ln entry(ies):", nullptr, static_cast<int>(head.second)));
            m_copy->setEnabled(!head.first.empty());
        });
}

void CheckTab::clear()
{
    m_newestCheck.next(); // An answer that is under way is of the ledger before.
    m_isRunning = false;
    m_check->setEnabled(true);
    m_results.setRows({});
    m_checkedAt.clear();
    m_stack->setCurrentWidget(m_empty);
    showOutcome();
}

void CheckTab::run()
{
    if (m_isRunning || !m_service.isOpen()) return;
    m_isRunning = true;
    m_check->setEnabled(false);
    showOutcome();
    m_service.ask(
        this, m_newestCheck, [](app::Ledger& ledger, const base::Work& work) { return ledger.file().check(work); },
        [this](std::vector<Result> results) { showResult(std::move(results)); }, {.title = tr("Checking the books"), .canCancel = true});
}

void CheckTab::showResult(std::vector<Result> results)
{
    m_isRunning = false;
    m_check->setEnabled(true);
    m_checkedAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_results.setRows(std::move(results));
    m_stack->setCurrentWidget(m_view);
    m_view->chooseFirst();
    showOutcome();
}

void CheckTab::showOutcome()
{
    const auto& rows = m_results.rows();
    const auto faulty = std::count_if(rows.begin(), rows.end(), [](const Result& result) { return !result.ok; });
    if (m_isRunning) {
        m_outcome->setTint(Tint::Muted);
        m_outcome->setText(tr("Checking the books"));
    } else if (rows.empty()) {
        m_outcome->clear();
    } else if (rows.back().name == "cancelled") {
        m_outcome->setTint(Tint::Warning);
        m_outcome->setText(tr("Stopped at %1 before the end: the checks below were made").arg(m_checkedAt));
    } else if (faulty == 0) {
        m_outcome->setTint(Tint::Success);
        m_outcome->setText(tr("Everything is in order, checked at %1").arg(m_checkedAt));
    } else {
        m_outcome->setTint(Tint::Danger);
        m_outcome->setText(
            tr("%Ln check(s) found a fault at %1: put a backup back, or report it", nullptr, static_cast<int>(faulty)).arg(m_checkedAt));
    }
}

void CheckTab::retranslate()
{
    m_view->setAccessibleName(tr("Checks of the ledger"));
    m_empty->setTexts(tr("Not checked yet"), tr("A check reads the whole ledger: the database file, what the open amounts follow from, and "
                                                "the chain of the journal. It changes nothing."));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the head of the journal's chain"));
    m_copy->setToolTip(tr("Noted elsewhere, it proves later that no entry was changed or taken out"));
    m_results.retranslate();
    showOutcome();
    if (m_service.isOpen()) refresh();
}

} // namespace tegoed::ui
