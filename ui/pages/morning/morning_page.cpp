#include "ui/pages/morning/morning_page.h"

#include "ui/pages/morning/paste_dialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kSectionsWidth = 220;

} // namespace

MorningPage::MorningPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("morning"), context, parent), m_inbox(new InboxView{context}), m_faults(new FaultsView{context}),
      m_vanished(new VanishedView{context}), m_seen(new SeenView{context}), m_missing(new MissingView{context}),
      m_opening(new OpeningView{context}), m_questions{m_faults, m_vanished, m_seen, m_missing, m_opening}, m_sections(new QListWidget),
      m_stack(new QStackedWidget), m_money(new Label{Type::Body, Tint::Warning})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    layout->setSpacing(kGap);
    m_money->setWordWrap(true);
    m_money->hide();
    layout->addWidget(m_money);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(kMargin);
    m_sections->setFixedWidth(scaled(kSectionsWidth));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->addWidget(m_sections);
    m_stack->addWidget(m_inbox);
    for (auto* const question : m_questions)
        m_stack->addWidget(question);
    columns->addWidget(m_stack, 1);
    layout->addLayout(columns, 1);
    for (int i = 0; i < m_stack->count(); ++i)
        m_sections->addItem(QString{});
    m_sections->setCurrentRow(0);
    m_sections->hide();
    connectActions();
    retranslate();
}

void MorningPage::connectActions()
{
    const auto on = [this](const char* id, auto* receiver, auto slot) {
        connect(actions()[QString::fromLatin1(id)], &QAction::triggered, receiver, slot);
    };
    on("take_in", m_inbox, &InboxView::takeIn);
    on("set_aside", m_inbox, &InboxView::setAside);
    on("inbox_folder", m_inbox, &InboxView::chooseFolder);
    on("look_again", m_inbox, &InboxView::look);
    on("export_faults", m_faults, &FaultsView::exportRows);
    on("dismiss_faults", m_faults, &FaultsView::dismiss);
    on("vanished_paid", m_vanished, [this] { m_vanished->settle(app::VanishedAs::Paid); });
    on("vanished_credited", m_vanished, [this] { m_vanished->settle(app::VanishedAs::Credited); });
    on("vanished_written_off", m_vanished, [this] { m_vanished->settle(app::VanishedAs::WrittenOff); });
    on("paste_data", this, &MorningPage::paste);
    on("opening_go_on", m_opening, [this] { m_opening->move(app::OpeningList::GoOn); });
    on("opening_statement", m_opening, [this] { m_opening->move(app::OpeningList::Statement); });
    on("opening_write_off", m_opening, [this] { m_opening->move(app::OpeningList::WriteOff); });
    on("opening_call", m_opening, [this] { m_opening->move(app::OpeningList::CallFirst); });
    on("opening_earlier", m_opening, [this] { m_opening->shift(-1); });
    on("opening_later", m_opening, [this] { m_opening->shift(1); });
    on("opening_decide", m_opening, &OpeningView::decide);
    on("opening", this, [this] { navigator().go(id(), QStringLiteral("opening")); });
    const auto showWay = [this] { actions()[QStringLiteral("opening")]->setEnabled(snapshot() && snapshot()->status.reviewCount > 0); };
    connect(&service(), &LedgerService::changed, this, showWay);
    showWay();
    // The rail says what waits here also while another page is seen; the page that is seen reads by itself.
    connect(&service(), &LedgerService::changed, this, [this] {
        if (!isVisible()) refresh();
    });
    connect(&service(), &LedgerService::closed, this, &MorningPage::clear);
    connect(m_inbox, &InboxView::counted, this, [this] {
        showSections();
        emit headChanged();
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, &MorningPage::showSection);
    connect(m_sections, &QListWidget::itemActivated, this, [this] { focusStart(); });
}

QString MorningPage::title() const
{
    return tr("Morning");
}

int MorningPage::questionCount() const
{
    int count = 0;
    for (const auto* const question : m_questions)
        count += question->count() > 0 ? 1 : 0;
    return count;
}

std::optional<std::int64_t> MorningPage::count() const
{
    const int waiting = m_inbox->waitingCount() + questionCount();
    if (!snapshot() || waiting == 0) return std::nullopt;
    return waiting;
}

std::vector<Figure> MorningPage::figures() const
{
    if (!snapshot()) return {};
    std::vector<Figure> figures{
        {tr("Balance"), displayWithCurrency(snapshot()->status.balance)},
        {tr("Money read until"), snapshot()->status.moneyUntil ? display(*snapshot()->status.moneyUntil) : tr("never")}};
    if (m_inbox->hasFolder()) figures.push_back({tr("Lists waiting"), displayCount(m_inbox->readyCount())});
    return figures;
}

void MorningPage::visit(const QString& what)
{
    if (what != QLatin1String("opening")) return;
    const int row = 1 + static_cast<int>(std::find(m_questions.begin(), m_questions.end(), m_opening) - m_questions.begin());
    // The customers may not be there yet when the page is seen for the first time.
    m_wantsOpening = m_opening->count() == 0 && snapshot() && snapshot()->status.reviewCount > 0;
    if (m_opening->count() == 0) return;
    m_sections->setCurrentRow(row);
    focusStart();
}

void MorningPage::focusStart()
{
    if (m_stack->currentWidget() == m_inbox) {
        m_inbox->focusStart();
        return;
    }
    for (auto* const question : m_questions)
        if (m_stack->currentWidget() == question) question->focusStart();
}

void MorningPage::refresh()
{
    m_sections->setFixedWidth(scaled(kSectionsWidth)); // Comes here again when the size of text changes.
    service().ask(
        this, m_newestAnswer,
        [](app::Ledger& ledger) {
            return Answer{app::moneyAge(ledger), app::questions(ledger), app::openingCustomers(ledger.book(), ledger.environment().today)};
        },
        [this](Answer answer) {
            m_moneyAge = answer.money;
            showMoney();
            if (answer.questions)
                showQuestions(*std::move(answer.questions), std::move(answer.opening));
            else
                emit service().refused(answer.questions.error());
        });
    m_inbox->refresh();
    emit headChanged();
}

void MorningPage::clear()
{
    m_faults->show({});
    m_vanished->show({});
    m_seen->show({});
    m_missing->show({}, 0, base::Currency::euro());
    m_opening->show({}, base::Currency::euro());
    m_inbox->forget();
    m_wantsOpening = false;
    m_moneyAge = {};
    showMoney();
    showSections();
    emit headChanged();
}

void MorningPage::showQuestions(app::Questions questions, std::vector<app::OpeningCustomer> opening)
{
    m_faults->show(std::move(questions.faults));
    m_vanished->show(std::move(questions.vanished));
    m_seen->show(std::move(questions.seen));
    m_missing->show(std::move(questions.missing), questions.missingCount, snapshot()->book.currency);
    m_opening->show(std::move(opening), snapshot()->book.currency);
    showSections();
    if (m_wantsOpening) visit(QStringLiteral("opening"));
    emit headChanged();
}

void MorningPage::showSections()
{
    const auto name = [](const QString& text, int count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(text, displayCount(count)) : text;
    };
    m_sections->item(0)->setText(name(tr("New lists"), m_inbox->waitingCount()));
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        auto* const item = m_sections->item(static_cast<int>(i) + 1);
        item->setText(name(m_questions[i]->name(), m_questions[i]->count()));
        item->setHidden(m_questions[i]->count() == 0);
    }
    const bool hasQuestions = questionCount() > 0;
    m_sections->setVisible(hasQuestions);
    m_inbox->setHasQuestions(hasQuestions);
    // What was answered wholly gives way to the next question, else to the lists.
    if (const auto* const current = m_sections->currentItem(); current == nullptr || current->isHidden()) {
        int next = 0;
        for (int row = 1; row < m_sections->count() && next == 0; ++row)
            if (!m_sections->item(row)->isHidden()) next = row;
        const bool hadFocus = isVisible() && m_stack->isAncestorOf(focusWidget());
        m_sections->setCurrentRow(next);
        if (hadFocus) focusStart();
    }
    showSection();
}

void MorningPage::showSection()
{
    const int row = std::max(0, m_sections->currentRow());
    m_stack->setCurrentIndex(row);
    m_inbox->setSeen(row == 0);
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questions[i]->showActions(row == static_cast<int>(i) + 1);
}

void MorningPage::showMoney()
{
    m_money->setVisible(m_moneyAge.isStale());
    if (m_moneyAge.isStale()) {
        m_money->setText(tr("Payments are known up to %1 and should be up to %2: letters are stopped until a newer list is taken in, since "
                            "somebody who has paid might be reminded.")
                             .arg(display(*m_moneyAge.until), display(m_moneyAge.wanted)));
    }
}

void MorningPage::paste()
{
    const QString clip = QGuiApplication::clipboard()->text();
    // A block of cells has lines or tabs; anything else that lies there is somebody's text.
    auto* const dialog = new PasteDialog{service(), clip.contains(u'\t') || clip.contains(u';') ? clip : QString{}, window()};
    connect(dialog, &PasteDialog::done, this, [this](const QString& text) { emit service().announced(text, true); });
    dialog->open();
}

void MorningPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_inbox->look(); // Lists may have come while another page was seen.
    showSection();
}

void MorningPage::retranslate()
{
    m_sections->setAccessibleName(tr("What waits this morning"));
    m_inbox->retranslate();
    for (auto* const question : m_questions)
        question->retranslate();
    showSections();
    showMoney();
}

} // namespace tegoed::ui
