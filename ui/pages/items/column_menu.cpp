#include "ui/pages/items/column_menu.h"

#include "ui/bridge/display.h"
#include "ui/models/item_cells.h"

#include <QHeaderView>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr const char* kColumnsPart = "items_columns";

ItemView::Columns firstColumns()
{
    ItemView::Columns columns;
    for (int column = 0; column < kFirstSpareColumn; ++column)
        columns.push_back(static_cast<ItemColumn>(column));
    return columns;
}

} // namespace

ColumnMenu::ColumnMenu(TableView& view, Settings& settings, QWidget* parent) : QMenu(parent), m_view(view), m_settings(settings)
{
    const auto kept = itemViewsFromJson(settings.layout(QString::fromLatin1(kColumnsPart)));
    arrange(firstColumns());
    if (!kept.empty()) arrange(kept.front().columns);
    auto* const header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging) save();
    });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    fill();
    retranslate();
}

ItemView::Columns ColumnMenu::shown() const
{
    ItemView::Columns columns;
    const auto* const header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (m_view.columns().isShown(column)) columns.push_back(static_cast<ItemColumn>(column));
    }
    return columns;
}

void ColumnMenu::arrange(const ItemView::Columns& columns)
{
    if (columns.empty()) return;
    m_isArranging = true;
    auto* const header = m_view.horizontalHeader();
    const auto has = [&](int column) {
        return std::find(columns.begin(), columns.end(), static_cast<ItemColumn>(column)) != columns.end();
    };
    for (int column = 0; column < kItemColumnCount; ++column)
        m_view.columns().setShown(column, column == static_cast<int>(ItemColumn::Customer) || has(column));
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        header->moveSection(header->visualIndex(static_cast<int>(columns[static_cast<std::size_t>(place)])), place);
    m_isArranging = false;
}

void ColumnMenu::fill()
{
    clear();
    for (int column = 0; column < kItemColumnCount; ++column) {
        auto* const action = addAction(heading(itemColumn(static_cast<ItemColumn>(column)).key));
        action->setCheckable(true);
        action->setChecked(m_view.columns().isShown(column));
        action->setEnabled(column != static_cast<int>(ItemColumn::Customer));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_view.columns().setShown(column, isShown);
            save();
        });
    }
    addSeparator();
    addAction(tr("Columns as at first"), this, [this] {
        arrange(firstColumns());
        save();
    });
}

void ColumnMenu::save()
{
    m_settings.setLayout(QString::fromLatin1(kColumnsPart),
                         toJson({ItemView{.name = QString::fromLatin1(kColumnsPart), .columns = shown()}}));
}

void ColumnMenu::retranslate()
{
    setTitle(tr("Columns"));
    setAccessibleName(tr("Columns"));
}

} // namespace tegoed::ui
