#include "ui/pages/morning/question_views.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tegoed::ui {

QuestionView::QuestionView(PageContext context, const std::vector<const char*>& buttonActions, const std::vector<const char*>& keyActions,
                           QWidget* parent)
    : QWidget(parent), m_context(context), m_actions(buttonActions), m_title(new Label{Type::Heading}),
      m_text(new Label{Type::Body, Tint::Muted}), m_view(new TableView)
{
    m_actions.insert(m_actions.end(), keyActions.begin(), keyActions.end());
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_title);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    auto* const buttons = new FlowLayout{kGap, kGapTight};
    for (const auto* const id : buttonActions)
        buttons->addWidget(new ActionButton{context.actions[QString::fromLatin1(id)]});
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
}

void QuestionView::setUp(const char* table, QAbstractItemModel* model, const std::vector<int>& widths)
{
    m_view->setObjectName(QString::fromLatin1(table));
    m_view->setModel(model);
    m_view->setWidths(widths);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showActions(m_isSeen); });
    connect(m_view, &TableView::rowActivated, this, [this](int row) {
        if (row >= 0 && row < count()) openCustomer(customerOf(row));
    });
}

void QuestionView::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

bool QuestionView::can(const QString&) const
{
    return count() > 0;
}

void QuestionView::showActions(bool isSeen)
{
    m_isSeen = isSeen;
    for (const auto* const id : m_actions)
        m_context.actions[QString::fromLatin1(id)]->setEnabled(isSeen && can(QString::fromLatin1(id)));
}

std::vector<int> QuestionView::chosenRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void QuestionView::keepChosen(const std::function<void()>& fill)
{
    std::set<std::string> chosen;
    for (const int row : chosenRows())
        chosen.insert(keyOf(row));
    const int before = m_view->currentIndex().row();
    const std::string current = before >= 0 ? keyOf(before) : std::string{};
    fill();
    auto& model = *m_view->model();
    QItemSelection selection;
    const int count = model.rowCount();
    int first = -1; // Of rows in a row that are chosen: thousands of single ones would be slow.
    for (int row = 0; row <= count; ++row) {
        const auto key = row < count ? keyOf(row) : std::string{};
        if (row < count && key == current) m_view->selectionModel()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::NoUpdate);
        const bool isChosen = row < count && chosen.contains(key);
        if (isChosen && first < 0) first = row;
        if (isChosen || first < 0) continue;
        selection.select(model.index(first, 0), model.index(row - 1, model.columnCount() - 1));
        first = -1;
    }
    if (selection.isEmpty()) {
        m_view->chooseFirst();
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(selection.front().topLeft(), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void QuestionView::openCustomer(const std::string& number)
{
    if (!number.empty()) m_context.navigator.go(QStringLiteral("customer"), toQt(number));
}

} // namespace tegoed::ui
