#include "ui/pages/items/items_page.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/models/item_copy.h"
#include "ui/pages/items/item_filter_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kCustomerCharacters = 26;
/// A choice of more rows than these was made by "all" and is not kept.
constexpr int kKeptCount = 1000;

} // namespace

ItemsPage::ItemsPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("items"), context, parent), m_problems(new Label{Type::Small, Tint::Warning}),
      m_groupingLabel(new Label{Type::Body, Tint::Muted}), m_grouping(new QComboBox), m_totals(new Label{Type::Body, Tint::Text}),
      m_chosen(new Label{Type::Strong, Tint::Text}), m_view(new TableView), m_columnButton(new QPushButton),
      m_empty(new EmptyNote{QStringLiteral("items")}), m_stack(new QStackedWidget)
{
    m_filter = new ItemFilterEdit{[this] { return snapshot(); }, m_view, this};
    m_customerActions = new CustomerActions{*this, context, [this] { return currentCustomer(); }};
    m_export = new ItemExport{*this, context};
    makeMenus();
    layOut();
    connectParts();
    retranslate();
}

void ItemsPage::makeMenus()
{
    m_view->setModel(&m_model);
    m_view->setWidths({0, 16, 22, 14, 14, 8, 24, 24, 20, 24, 14, 14, 18, 14, 22, 20, 8, 18, 22});
    m_view->setObjectName(QStringLiteral("items"));
    using Column = ItemColumn;
    m_view->setSpare({static_cast<int>(Column::Issued), static_cast<int>(Column::CustomerNumber), static_cast<int>(Column::Amount),
                      static_cast<int>(Column::Stage)},
                     kCustomerCharacters);
    m_columns = new ColumnMenu{*m_view, settings(), this};
    m_columnButton->setMenu(m_columns);
    m_views = new ViewMenu{settings(), [this] { return presentView(); }, this};
}

void ItemsPage::layOut()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_views);
    tools->addWidget(m_filter, 3);
    m_groupingLabel->setBuddy(m_grouping);
    for (int i = 0; i <= static_cast<int>(ItemGrouping::DueWeek); ++i)
        m_grouping->addItem({});
    tools->addSpacing(kGap);
    tools->addWidget(m_groupingLabel);
    tools->addWidget(m_grouping);
    tools->addWidget(m_columnButton);
    tools->addStretch(1);
    layout->addLayout(tools);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);

    m_view->horizontalHeader()->setSortIndicator(static_cast<int>(ItemColumn::Due), Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* const sums = new QHBoxLayout;
    // Large sums take two lines rather than the window's width.
    m_chosen->setWordWrap(true);
    m_totals->setWordWrap(true);
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sums->addWidget(m_chosen, 1);
    sums->addSpacing(kMarginWide);
    sums->addWidget(m_totals, 1);
    layout->addLayout(sums);
    setTabOrder(m_views, m_filter);
    setTabOrder(m_filter, m_grouping);
    setTabOrder(m_grouping, m_columnButton);
    setTabOrder(m_columnButton, m_view);
}

void ItemsPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ItemsModel::setFilter);
    connect(&m_model, &ItemsModel::wantedChanged, this, [this] {
        m_view->horizontalHeader()->viewport()->update(); // The heads say what is sorted by second.
        service().compute(
            this, m_newestRows, [query = m_model.wanted()] { return itemRows(query); },
            [this](ItemRows rows) { showRows(std::move(rows)); });
    });
    connect(m_grouping, qOverload<int>(&QComboBox::currentIndexChanged), this,
            [this](int grouping) { m_model.setGrouping(static_cast<ItemGrouping>(grouping)); });
    connect(actions()[QStringLiteral("group")], &QAction::triggered, this, [this] {
        m_grouping->setFocus();
        m_grouping->showPopup();
    });
    connect(actions()[QStringLiteral("view")], &QAction::triggered, m_views, &QPushButton::showMenu);
    connect(actions()[QStringLiteral("columns")], &QAction::triggered, m_columnButton, &QPushButton::showMenu);
    connect(actions()[QStringLiteral("copy")], &QAction::triggered, this, &ItemsPage::copyChosen);
    connect(actions()[QStringLiteral("bulk")], &QAction::triggered, this, &ItemsPage::changeChosen);
    connect(actions()[QStringLiteral("pick")], &QAction::triggered, this, &ItemsPage::pasteNumbers);
    connect(actions()[QStringLiteral("export")], &QAction::triggered, this, [this] {
        if (m_model.rowCount() > 0) m_export->start(std::make_shared<const ItemRows>(m_model.shown()), m_columns->shown());
    });
    connect(m_views, &ViewMenu::chosen, this, &ItemsPage::take);
    connect(&service(), &LedgerService::closed, this, [this] { m_model.setSnapshot(nullptr); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsPage::showTotals);
    connect(m_view, &TableView::currentRowChanged, m_customerActions, &CustomerActions::update);
    connect(m_view, &TableView::rowActivated, this, &ItemsPage::activate);
}

QString ItemsPage::title() const
{
    return tr("Items");
}

std::optional<std::int64_t> ItemsPage::count() const
{
    if (!snapshot()) return std::nullopt;
    return snapshot()->status.openCount;
}

std::vector<Figure> ItemsPage::figures() const
{
    if (!snapshot()) return {};
    const auto& status = snapshot()->status;
    const auto currency = snapshot()->book.currency;
    const auto amount = [&](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, currency)); };
    std::vector<Figure> figures{{tr("Open"), amount(status.openMinor)}, {tr("Of which overdue"), amount(status.overdueMinor)}};
    if (status.unallocatedMinor != 0) figures.push_back({tr("Unallocated"), amount(status.unallocatedMinor)});
    figures.push_back({tr("Balance"), displayWithCurrency(status.balance)});
    if (status.laterMinor != 0) figures.push_back({tr("Of later days"), amount(status.laterMinor)});
    return figures;
}

void ItemsPage::refresh()
{
    m_model.setSnapshot(snapshot());
    emit headChanged();
}

void ItemsPage::visit(const QString& filter)
{
    m_filter->setText(filter);
    m_view->setFocus();
}

ItemView ItemsPage::presentView() const
{
    return {{}, m_filter->text(), m_model.wanted().sorts, m_model.wanted().grouping, m_columns->shown()};
}

void ItemsPage::take(const ItemView& view)
{
    {
        const QSignalBlocker blocker{m_view->horizontalHeader()};
        const auto first = view.sorts.front();
        m_view->horizontalHeader()->setSortIndicator(static_cast<int>(first.column),
                                                     first.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    m_model.setSorts(view.sorts);
    m_filter->setText(view.filter);
    m_grouping->setCurrentIndex(static_cast<int>(view.grouping));
    m_columns->arrange(view.columns);
    m_view->setFocus();
}

std::optional<CustomerName> ItemsPage::currentCustomer() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount()) return std::nullopt;
    const bool isOfMany = m_model.isGroup(row) && m_model.shown().query.grouping != ItemGrouping::Customer;
    if (isOfMany) return std::nullopt;
    const auto& book = m_model.shown().query.snapshot->book;
    const auto& customer = book.customers[book.items.all()[m_model.itemAt(row)].customer];
    return CustomerName{std::string{book.number(customer)}, std::string{book.nameOf(customer)}};
}

void ItemsPage::activate(int row)
{
    if (m_model.isGroup(row))
        m_model.toggle(row);
    else if (const auto customer = currentCustomer())
        navigator().go(QStringLiteral("customer"), toQt(customer->number));
}

bool ItemsPage::fold(int key)
{
    const int row = m_view->currentIndex().row();
    const int heading = row < 0 || row >= m_model.rowCount() ? -1 : m_model.headingOf(row);
    if (heading < 0 || (key != Qt::Key_Left && key != Qt::Key_Right)) return false;
    const bool isCollapsed = m_model.groupAt(heading).isCollapsed;
    if (row != heading) {
        if (key == Qt::Key_Left) m_view->setCurrentIndex(m_model.index(heading, m_view->currentIndex().column()));
    } else if (isCollapsed == (key == Qt::Key_Right)) {
        m_model.toggle(row);
    }
    return true;
}

bool ItemsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && fold(key->key())) return true;
    }
    return Page::eventFilter(watched, event);
}

void ItemsPage::showRows(ItemRows rows)
{
    const auto before = m_model.shown().query;
    auto* const selection = m_view->selectionModel();
    const bool isSameList = before.sorts == rows.query.sorts && before.filter.typed() == rows.query.filter.typed();
    const bool isSameBook = before.snapshot == rows.query.snapshot;
    const int scrolled = m_view->verticalScrollBar()->value();
    // Chosen rows stay chosen while the list changes around them, unless there are more than anybody picked one by one.
    const auto current = m_view->currentIndex();
    const bool isKept = ItemsModel::rowCountOf(selection->selection()) <= kKeptCount;
    const auto chosen = m_model.placesOf(isKept ? selection->selection() : QItemSelection{});
    const auto place = m_model.placesOf(QItemSelection{current, current});

    m_model.show(std::move(rows));
    QItemSelection kept;
    for (const int row : m_model.rowsOf(chosen, isSameBook))
        kept.select(m_model.index(row, 0), m_model.index(row, kItemColumnCount - 1));
    if (!kept.isEmpty()) selection->select(kept, QItemSelectionModel::ClearAndSelect);
    const auto now = m_model.rowsOf(place, isSameBook);
    if (!now.empty()) selection->setCurrentIndex(m_model.index(now.front(), std::max(0, current.column())), QItemSelectionModel::NoUpdate);
    if (isSameList)
        m_view->verticalScrollBar()->setValue(scrolled);
    else if (!now.empty())
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->scrollToTop();
    showTotals();
    showProblems();
    showEmptiness();
    m_customerActions->update();
}

void ItemsPage::copyChosen()
{
    const auto selection = m_view->selectionModel()->selection();
    if (selection.isEmpty()) return;
    auto rows = m_model.rowsIn(selection);
    const auto count = static_cast<int>(rows.size());
    service().compute(
        this, m_newestCopy,
        [shown = m_model.shown(), rows = std::move(rows), columns = m_columns->shown()] { return itemsAsText(shown, rows, columns); },
        [this, count](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            emit service().announced(tr("%Ln row(s) copied, with headings", nullptr, count), false);
        });
}

void ItemsPage::changeChosen()
{
    const auto& snapshot = m_model.shown().query.snapshot;
    const auto selection = m_view->selectionModel()->selection();
    if (!snapshot || selection.isEmpty()) return;
    // Items come and go while somebody thinks: their ids stay.
    const auto items = snapshot->book.items.all();
    std::vector<base::DocumentId> chosen;
    for (const auto place : m_model.itemsOf(selection))
        chosen.emplace_back(items[place].id);
    auto* const dialog = new BulkDialog{service(), std::move(chosen), window()};
    connect(dialog, &FormDialog::done, this, [this](const QString& text) { emit service().announced(text, true); });
    dialog->open();
}

void ItemsPage::pasteNumbers()
{
    const QString filter = filterOfNumbers(QGuiApplication::clipboard()->text());
    if (filter.isEmpty()) {
        emit service().announced(tr("Copy a column of invoice numbers in a spreadsheet first."), false);
        return;
    }
    m_filter->setText(filter);
    m_view->setFocus();
}

QString ItemsPage::numbersRemark() const
{
    constexpr qsizetype kNamed = 12;
    const auto& numbers = m_model.shown().numbers;
    if (numbers.empty()) return {};
    QStringList missing;
    QStringList several;
    for (const auto& number : numbers) {
        if (number.count == 0) missing.push_back(toQt(number.number));
        if (number.count > 1) several.push_back(toQt(number.number));
    }
    const auto named = [](const QStringList& all) {
        return all.mid(0, kNamed).join(QStringLiteral(", ")) + (all.size() > kNamed ? QStringLiteral(", …") : QString{});
    };
    QString text = tr("%1 of %2 numbers found.")
                       .arg(displayCount(static_cast<std::int64_t>(numbers.size()) - missing.size()),
                            displayCount(static_cast<std::int64_t>(numbers.size())));
    if (!missing.isEmpty()) text += u' ' + tr("Not found: %1.").arg(named(missing));
    if (!several.isEmpty()) text += u' ' + tr("More than one item: %1.").arg(named(several));
    return text;
}

void ItemsPage::showProblems()
{
    const auto& problems = m_model.shown().query.filter.problems();
    QStringList texts;
    for (const auto& problem : problems) {
        if (problem.field) {
            const auto& info = filterField(*problem.field);
            texts.push_back(
                tr("\"%1\" is left out: %2 asks for %3.").arg(problem.typed, filterFieldName(info), filterValueHint(info.values)));
        } else {
            QStringList names;
            for (const auto& info : filterFields())
                names.push_back(filterFieldName(info));
            texts.push_back(tr("\"%1\" is left out: there is no such field. Fields are %2. To look for these words write them between "
                               "quotation marks.")
                                .arg(problem.typed, names.join(QStringLiteral(", "))));
        }
    }
    if (const auto remark = numbersRemark(); !remark.isEmpty()) texts.push_back(remark);
    m_problems->setText(texts.join(u' '));
    m_problems->setVisible(!texts.isEmpty());
}

void ItemsPage::focusStart()
{
    // Until there is a list, and where there is none, the keyboard stands in the filter.
    m_waitsForList = m_stack->currentWidget() != m_view;
    (m_waitsForList ? static_cast<QWidget*>(m_filter) : m_view)->setFocus();
}

void ItemsPage::showEmptiness()
{
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(tr("No open items"), tr("Import the list of open items of your accounting package: Ledger, Import a list."));
    } else {
        m_empty->setTexts(tr("No open item fits \"%1\"").arg(m_filter->text()),
                          tr("Words are looked for in numbers, names and amounts. Conditions are written like overdue>30, open>=1000 or "
                             "stage:reminder-2. Escape shows all items again."));
    }
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    if (m_model.rowCount() == 0 || !std::exchange(m_waitsForList, false)) return;
    if (window()->focusWidget() == m_filter && m_filter->text().isEmpty()) m_view->setFocus();
}

QString ItemsPage::described(const std::vector<CurrencyTotals>& totals) const
{
    constexpr std::size_t kShownCurrencies = 3;
    const auto& book = m_model.shown().query.snapshot->book;
    std::int64_t count = 0;
    std::int64_t otherCount = 0;
    QStringList sums;
    for (const auto& one : totals) {
        count += one.count;
        const auto currency = book.currencies[one.currency];
        if (sums.size() == kShownCurrencies)
            otherCount += one.count;
        else
            sums.push_back(tr("open %1, overdue %2")
                               .arg(displayWithCurrency(base::Money::ofMinor(one.openMinor, currency)),
                                    displayWithCurrency(base::Money::ofMinor(one.overdueMinor, currency))));
    }
    QString text = tr("%Ln item(s)", nullptr, static_cast<int>(count));
    if (!sums.isEmpty()) text += QStringLiteral(", ") + sums.join(QStringLiteral("; "));
    if (otherCount > 0) text += tr(" (without %Ln in other currencies)", nullptr, static_cast<int>(otherCount));
    return text;
}

void ItemsPage::showTotals()
{
    const auto& shown = m_model.shown();
    const auto selection = m_view->selectionModel()->selection();
    const auto rowCount = ItemsModel::rowCountOf(selection);
    actions()[QStringLiteral("bulk")]->setEnabled(shown.query.snapshot && rowCount > 0);
    if (!shown.query.snapshot) return;
    m_totals->setText(described(shown.totals));
    if (rowCount == 0)
        m_chosen->setText(tr("Nothing chosen"));
    else if (rowCount == m_model.rowCount())
        m_chosen->setText(tr("Chosen: %1").arg(described(shown.totals)));
    else
        m_chosen->setText(tr("Chosen: %1").arg(described(sumsOf(*shown.query.snapshot, m_model.itemsOf(selection)))));
    m_chosen->setTint(rowCount == 0 ? Tint::Muted : Tint::Text);
}

void ItemsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Number, customer, amount, overdue>30"));
    m_filter->setAccessibleName(tr("Filter the items"));
    m_view->setAccessibleName(tr("Open items"));
    m_views->retranslate();
    m_columns->retranslate();
    m_columnButton->setText(tr("Columns"));
    m_columnButton->setAccessibleName(tr("Columns"));
    m_groupingLabel->setText(tr("Group by"));
    m_grouping->setAccessibleName(tr("Group by"));
    const QStringList groupings{tr("nothing"), tr("customer"), tr("credit controller"), tr("segment"), tr("last step"), tr("due week")};
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, groupings[i]);
    m_model.retranslate();
    showTotals();
    showProblems();
    showEmptiness();
}

} // namespace tegoed::ui
