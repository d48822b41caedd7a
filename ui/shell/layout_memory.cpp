#include "ui/shell/layout_memory.h"

#include "ui/settings/settings.h"
#include "ui/widgets/column_fitter.h"

#include <QSplitter>

namespace tegoed::ui {

void rememberLayouts(QWidget& root, Settings& settings)
{
    for (auto* const fitter : root.findChildren<ColumnFitter*>()) {
        const QString name = fitter->parent()->objectName();
        if (!name.isEmpty()) fitter->remember(settings, name);
    }
    for (auto* const splitter : root.findChildren<QSplitter*>()) {
        const QString name = splitter->objectName();
        if (name.isEmpty()) continue;
        splitter->restoreState(settings.layout(name));
        QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                         [splitter, name, &settings] { settings.setLayout(name, splitter->saveState()); });
    }
}

} // namespace tegoed::ui
