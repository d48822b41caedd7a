#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/widgets/filter_edit.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <functional>

namespace tegoed::ui {

/// The filter of the items: while a condition is typed, a list below offers how it can go on and what that means. Ctrl+Space offers all
/// fields. Return or Tab takes what is chosen in the list; Escape closes it.
class ItemFilterEdit : public FilterEdit {
    Q_OBJECT
public:
    ItemFilterEdit(std::function<SnapshotPtr()> snapshot, QWidget* list, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// `fromLength`: a part of fewer letters is offered nothing.
    void offer(int fromLength);
    void take(const QModelIndex& chosen);
    std::function<SnapshotPtr()> m_snapshot;
    QStandardItemModel m_offers{};
    QCompleter* m_completer;
};

} // namespace tegoed::ui
