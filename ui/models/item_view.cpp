#include "ui/models/item_view.h"

#include "ui/models/filter_grammar.h"
#include "ui/models/item_cells.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace tegoed::ui {

namespace {

/// Names that stay the same when columns and groupings are added between others.
constexpr std::array kGroupings{"none", "customer", "controller", "segment", "stage", "due_week"};
static_assert(kGroupings.size() == static_cast<std::size_t>(ItemGrouping::DueWeek) + 1);

QString nameOf(ItemColumn column)
{
    return QString::fromLatin1(itemColumn(column).key);
}

std::optional<ItemColumn> columnOf(const QString& name)
{
    for (int i = 0; i < kItemColumnCount; ++i) {
        if (nameOf(static_cast<ItemColumn>(i)) == name) return static_cast<ItemColumn>(i);
    }
    return std::nullopt;
}

ItemGrouping groupingOf(const QString& name)
{
    for (std::size_t i = 0; i < kGroupings.size(); ++i) {
        if (name == QLatin1String(kGroupings[i])) return static_cast<ItemGrouping>(i);
    }
    return ItemGrouping::None;
}

QString condition(FilterField field, const QString& rest)
{
    return filterFieldName(filterField(field)) + rest;
}

} // namespace

std::vector<ItemView> shippedItemViews()
{
    const auto text = [](const char* english) { return QCoreApplication::translate("Views", english); };
    const ItemSorts byDue{ItemSort{}};
    const ItemSorts largest{ItemSort{ItemColumn::Open, false}};
    const auto yes = QStringLiteral(":") + filterWord(kFilterYes);
    return {
        {text(QT_TRANSLATE_NOOP("Views", "All items")), {}, byDue},
        {text(QT_TRANSLATE_NOOP("Views", "Overdue")), condition(FilterField::Overdue, QStringLiteral(">0")), byDue},
        {text(QT_TRANSLATE_NOOP("Views", "Due this week")), condition(FilterField::Due, QStringLiteral(":") + filterWord(kFilterWeek)),
         byDue},
        {text(QT_TRANSLATE_NOOP("Views", "More than 90 days overdue")), condition(FilterField::Overdue, QStringLiteral(">90")), largest},
        {text(QT_TRANSLATE_NOOP("Views", "Disputed")), condition(FilterField::Disputed, yes), largest},
        {text(QT_TRANSLATE_NOOP("Views", "Under a dunning block")), condition(FilterField::Hold, yes), byDue},
        {text(QT_TRANSLATE_NOOP("Views", "Overdue without any step")),
         condition(FilterField::Overdue, QStringLiteral(">0 ")) +
             condition(FilterField::Stage, QStringLiteral(":") + filterWord(kFilterNone)),
         byDue},
        {text(QT_TRANSLATE_NOOP("Views", "Overdue by customer")), condition(FilterField::Overdue, QStringLiteral(">0")), largest,
         ItemGrouping::Customer},
    };
}

QByteArray toJson(const std::vector<ItemView>& views)
{
    QJsonArray all;
    for (const auto& view : views) {
        QJsonArray sorts;
        for (const auto& sort : view.sorts)
            sorts.push_back(QJsonObject{{QStringLiteral("column"), nameOf(sort.column)}, {QStringLiteral("rising"), sort.ascending}});
        QJsonArray columns;
        for (const auto column : view.columns)
            columns.push_back(nameOf(column));
        all.push_back(QJsonObject{{QStringLiteral("name"), view.name},
                                  {QStringLiteral("filter"), view.filter},
                                  {QStringLiteral("sorts"), sorts},
                                  {QStringLiteral("groups"), QString::fromLatin1(kGroupings[static_cast<std::size_t>(view.grouping)])},
                                  {QStringLiteral("columns"), columns}});
    }
    return QJsonDocument{all}.toJson(QJsonDocument::Compact);
}

std::vector<ItemView> itemViewsFromJson(const QByteArray& json)
{
    std::vector<ItemView> views;
    const auto document = QJsonDocument::fromJson(json);
    for (const auto& value : document.array()) {
        const auto object = value.toObject();
        ItemView view{.name = object[QLatin1String("name")].toString(), .filter = object[QLatin1String("filter")].toString(), .sorts = {}};
        if (view.name.isEmpty()) continue;
        for (const auto& sort : object[QLatin1String("sorts")].toArray()) {
            if (const auto column = columnOf(sort[QLatin1String("column")].toString()))
                view.sorts.push_back({*column, sort[QLatin1String("rising")].toBool()});
        }
        if (view.sorts.empty()) view.sorts.push_back({});
        view.grouping = groupingOf(object[QLatin1String("groups")].toString());
        for (const auto& name : object[QLatin1String("columns")].toArray()) {
            if (const auto column = columnOf(name.toString())) view.columns.push_back(*column);
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace tegoed::ui
