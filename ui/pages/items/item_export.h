#pragma once

#include "ui/models/item_rows.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tegoed::ui {

/// Writes what the list of items shows into a file, beside the window: asks where, asks before another file is replaced, and says when it
/// is done. A workbook or CSV, by the file's ending.
class ItemExport : public QObject {
    Q_OBJECT
public:
    ItemExport(Page& page, PageContext context);
    /// Asks for the file first.
    void start(std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns);
    /// Writes to a file that the user agreed to.
    void write(const QString& path, std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns);

private:
    void agree(const QString& path, std::function<void()> then);
    Page& m_page;
    PageContext m_context;
};

} // namespace tegoed::ui
