#include "ui/pages/dunning/result_tab.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStringList>
#include <QUrl>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

/// Of `L-1042`.
std::optional<base::LetterId> letterId(const std::string& number)
{
    bool isNumber = false;
    const auto id = toQt(number).section(u'-', 1).toLongLong(&isNumber);
    return isNumber ? std::optional{base::LetterId{id}} : std::nullopt;
}

} // namespace

std::vector<Column<ResultTab::Row>> ResultTab::columns()
{
    return {
        {"letter", false, [](const Row& row) { return row.letter; }},
        {"customer", false, [](const Row& row) { return row.customer; }},
        {"stage", false, [](const Row& row) { return row.stage; }},
        {"state",
         false,
         [](const Row& row) { return stateText(row.state); },
         {},
         [](const Row& row) {
             const bool isWell = row.state == app::RunLetter::State::Written || row.state == app::RunLetter::State::Sent ||
                                 row.state == app::RunLetter::State::Task;
             return isWell ? std::optional<Tint>{} : std::optional{Tint::Warning};
         }},
        {"files", false, [](const Row& row) { return row.files; }},
        {"reason", false, [](const Row& row) { return row.remark; }},
    };
}

QString ResultTab::stateText(std::optional<app::RunLetter::State> state)
{
    if (!state) return tr("taken back");
    switch (*state) {
    case app::RunLetter::State::Written: return tr("written");
    case app::RunLetter::State::Sent: return tr("sent");
    case app::RunLetter::State::Task: return tr("task made");
    case app::RunLetter::State::Lapsed: return tr("lapsed");
    case app::RunLetter::State::HeldForApproval: return tr("waits for approval");
    case app::RunLetter::State::NotWritten: return tr("could not be written");
    }
    return {};
}

ResultTab::ResultTab(QWidget* parent)
    : QWidget(parent), m_summary(new Label{Type::Body, Tint::Text}), m_fault(new Label{Type::Body, Tint::Danger}),
      m_openFolder(new QPushButton), m_model(columns()), m_view(new TableView)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const head = new QHBoxLayout;
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    m_openFolder->setIcon(icon(QStringLiteral("folder")));
    head->addWidget(m_openFolder);
    layout->addLayout(head);
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_view->setModel(&m_model);
    m_view->setWidths({12, 28, 22, 20, 0, 24});
    layout->addWidget(m_view, 1);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(m_folder))); });
    connect(m_view, &TableView::rowActivated, this, &ResultTab::openFile);
    retranslate();
}

void ResultTab::show(const app::RunReport& report, const ledger::Book& book, const std::filesystem::path& folder)
{
    clear();
    m_folder = folder;
    std::vector<Row> rows;
    const auto nameOf = [&](const std::string& number) {
        const auto customer = book.find(number);
        return customer ? toQt(book.nameOf(book.customers[*customer])) : toQt(number);
    };
    const auto add = [&](const app::RunLetter& letter, const QString& stage, bool isOfRun) {
        // Nobody approved these: they are still on the list of proposals.
        if (letter.state == app::RunLetter::State::HeldForApproval) return;
        QStringList files;
        for (const auto& file : letter.files)
            files.push_back(toQt(file));
        rows.push_back({toQt(letter.letterNumber), nameOf(letter.customer), stage, letter.state,
                        letter.reason.empty() ? QString{} : wordOr("verdict." + letter.reason, toQt(letter.reason)),
                        files.join(QStringLiteral(", ")), isOfRun});
        if (isOfRun && !m_letterOfRun) m_letterOfRun = letterId(letter.letterNumber);
    };
    for (const auto& letter : report.resumed)
        add(letter, tr("of an earlier run"), false);
    for (const auto& letter : report.letters)
        add(letter, stageWord(report.view.plan.proposals[letter.proposal].stage, report.view.plan.proposals[letter.proposal].toConsumer),
            true);
    m_model.setRows(std::move(rows));
    m_fault->setVisible(report.partly.has_value());
    if (report.partly) m_fault->setText(sentence(*report.partly));
    showSummary();
}

void ResultTab::clear()
{
    m_folder.clear();
    m_letterOfRun.reset();
    m_isTakenBack = false;
    m_fault->hide();
    m_model.setRows({});
    showSummary();
}

void ResultTab::showTakenBack()
{
    m_isTakenBack = true;
    auto rows = m_model.rows();
    for (auto& row : rows) {
        if (row.isOfRun) row.state.reset();
    }
    m_model.setRows(std::move(rows));
    m_fault->hide();
    showSummary();
}

void ResultTab::showSummary()
{
    const bool hasRun = !m_folder.empty();
    m_openFolder->setEnabled(hasRun);
    m_summary->setTint(m_isTakenBack ? Tint::Warning : Tint::Text);
    if (!hasRun)
        m_summary->setText(tr("No letters were made in this window yet. Approve proposals, then make them."));
    else
        m_summary->setText(m_isTakenBack ? takenBackSummary() : summary());
}

QString ResultTab::takenBackSummary() const
{
    const auto count =
        std::count_if(m_model.rows().begin(), m_model.rows().end(), [](const Row& row) { return row.isOfRun && !row.files.isEmpty(); });
    QString text = tr("This run was taken back: what it decided counts as never made.");
    if (count > 0) {
        text +=
            u' ' +
            tr("The files of %Ln letter(s) are still in %1: do not send them.", nullptr, static_cast<int>(count)).arg(pathToQt(m_folder));
    }
    return text;
}

QString ResultTab::summary() const
{
    const auto count = [&](auto... states) {
        return static_cast<int>(
            std::count_if(m_model.rows().begin(), m_model.rows().end(), [&](const Row& row) { return ((row.state == states) || ...); }));
    };
    using State = app::RunLetter::State;
    QStringList parts{tr("%Ln letter(s) in %1", nullptr, count(State::Written, State::Sent)).arg(pathToQt(m_folder))};
    if (const int tasks = count(State::Task); tasks > 0) parts.push_back(tr("%Ln task(s)", nullptr, tasks));
    if (const int lapsed = count(State::Lapsed); lapsed > 0) parts.push_back(tr("%Ln lapsed", nullptr, lapsed));
    if (const int missing = count(State::NotWritten); missing > 0) parts.push_back(tr("%Ln could not be written", nullptr, missing));
    return parts.join(QStringLiteral(" · "));
}

void ResultTab::openFile(int row)
{
    const QString first = m_model.row(row).files.section(QStringLiteral(", "), 0, 0);
    if (!first.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(m_folder / pathFromQt(first))));
}

void ResultTab::retranslate()
{
    m_openFolder->setText(tr("Open the folder"));
    m_openFolder->setAccessibleName(tr("Open the folder with the letters"));
    m_view->setAccessibleName(tr("What the run made"));
    m_model.retranslate();
    showSummary();
}

} // namespace tegoed::ui
