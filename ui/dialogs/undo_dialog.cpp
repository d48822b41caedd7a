#include "ui/dialogs/undo_dialog.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/theme/style.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kListCount = 500;
constexpr QSize kHistorySize{760, 520};

/// The journal has UTC; people read their own clock.
QString localTime(const std::string& at)
{
    const auto utc = QDateTime::fromString(toQt(at), Qt::ISODateWithMs);
    return utc.isValid() ? QLocale{}.toString(utc.toLocalTime(), QLocale::ShortFormat) : toQt(at);
}

std::vector<Column<UndoRow>> columns()
{
    return {
        {"when", false, [](const UndoRow& row) { return localTime(row.entry.at); },
         by<UndoRow>([](const UndoRow& row) { return row.entry.id; })},
        {"command", false, [](const UndoRow& row) { return commandText(row.entry.command); }},
        {"customer", false, [](const UndoRow& row) { return toQt(row.customer); }},
        {"user", false, [](const UndoRow& row) { return toQt(row.entry.user); }},
    };
}

struct TakenBack {
    int count = 0;
    std::string last{};                   ///< Its command.
    std::optional<base::Error> refused{}; ///< Why it went no further.
};

} // namespace

UndoDialog::UndoDialog(LedgerService& service, Settings& settings, QWidget* parent)
    : QDialog(parent), m_service(service), m_model(columns()), m_view(new TableView{this}),
      m_text(new Label{Type::Body, Tint::Muted, this}), m_refusal(new Label{Type::Body, Tint::Danger, this}), m_takeBack(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo history"));
    resize(QSize{scaled(kHistorySize.width()), scaled(kHistorySize.height())}.boundedTo(parent->window()->size()));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    m_view->setModel(&m_model);
    m_view->setWidths({20, 0, 30, 16});
    m_view->setAccessibleName(tr("What can be taken back"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->columns().remember(settings, QStringLiteral("undo_history"));
    layout->addWidget(m_view, 1);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_takeBack = buttons->addButton(tr("Take back"), QDialogButtonBox::ActionRole);
    m_takeBack->setProperty(kPrimaryProperty, true);
    m_takeBack->setDefault(true);
    m_takeBack->setAccessibleName(tr("Take back up to the chosen row"));
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(buttons->button(QDialogButtonBox::Close)->text().remove(QChar{u'&'}));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &UndoDialog::askToTakeBack);
    connect(m_view, &TableView::rowActivated, this, &UndoDialog::askToTakeBack);
    connect(m_view, &TableView::currentRowChanged, this, &UndoDialog::showChoice);
    connect(&service, &LedgerService::changed, this, &UndoDialog::load);
    connect(&service, &LedgerService::closed, this, &QDialog::reject);
    load();
    m_view->setFocus();
}

void UndoDialog::load()
{
    m_service.ask(
        this, m_newest,
        [](app::Ledger& ledger) {
            std::vector<UndoRow> rows;
            for (auto& entry : ledger.file().undoList(kListCount)) {
                auto& row = rows.emplace_back();
                if (const auto index = entry.customer ? ledger.book().find(*entry.customer) : std::nullopt)
                    row.customer = std::string{ledger.book().nameOf(ledger.book().customers[*index])};
                row.entry = std::move(entry);
            }
            return rows;
        },
        [this](std::vector<UndoRow> rows) { showRows(std::move(rows)); });
}

void UndoDialog::showRows(std::vector<UndoRow> rows)
{
    m_text->setText(rows.empty() ? tr("There is nothing to take back.")
                                 : tr("What was done, the newest first. Choose a row: it is taken back with everything above it."));
    const int before = m_view->currentIndex().row();
    const auto chosen = before >= 0 ? m_model.row(before).entry.id : base::JournalId{};
    m_model.setRows(std::move(rows));
    for (int row = 0; row < m_model.rowCount({}); ++row) {
        if (m_model.row(row).entry.id == chosen) m_view->setCurrentIndex(m_model.index(row, 0));
    }
    m_view->chooseFirst();
    showChoice();
}

void UndoDialog::showChoice()
{
    const int row = m_view->currentIndex().row();
    m_takeBack->setEnabled(row >= 0);
    m_takeBack->setText(row > 0 ? tr("Take back %n changes", nullptr, row + 1) : tr("Take back"));
}

void UndoDialog::askToTakeBack()
{
    const int row = m_view->currentIndex().row();
    if (row < 0) return;
    std::vector<persistence::JournalEntry> entries;
    for (int i = 0; i <= row; ++i)
        entries.push_back(m_model.row(i).entry);
    if (entries.size() == 1) {
        takeBack(std::move(entries));
        return;
    }
    auto* const question = new QuestionDialog{
        tr("Take back %n changes?", nullptr, row + 1),
        tr("From the newest up to and including \"%1\" of %2. Each stays in the journal, with a line that says it was taken "
           "back.")
            .arg(commandText(m_model.row(row).entry.command), localTime(m_model.row(row).entry.at)),
        tr("Take back"), this, QuestionDialog::Standing::Cancel};
    connect(question, &QDialog::accepted, this, [this, entries = std::move(entries)] { takeBack(entries); });
    question->open();
}

void UndoDialog::takeBack(std::vector<persistence::JournalEntry> entries)
{
    m_takeBack->setEnabled(false);
    m_refusal->hide();
    m_service.change(
        this, {.title = tr("Taking back"), .canCancel = true},
        [entries = std::move(entries)](app::Ledger& ledger, const base::Work& work) {
            TakenBack result;
            for (const auto& entry : entries) {
                if (work.stop.stop_requested()) break;
                auto undone = ledger.file().undo(entry, ledger.context());
                if (!undone) {
                    result.refused = undone.error();
                    break;
                }
                ++result.count;
                result.last = entry.command;
            }
            return result;
        },
        [this](TakenBack result) {
            const QString done =
                result.count == 1 ? tr("Taken back: %1").arg(commandText(result.last)) : tr("%n changes taken back", nullptr, result.count);
            if (result.count > 0) emit m_service.announced(done, false);
            if (!result.refused) {
                accept();
                return;
            }
            const QString why = sentence(*result.refused);
            m_refusal->setText(result.count > 0 ? QStringLiteral("%1. %2").arg(done, why) : why);
            m_refusal->show();
            showChoice();
        });
}

} // namespace tegoed::ui
