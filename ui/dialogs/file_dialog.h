#pragma once

#include <QFileDialog>
#include <QString>

namespace tegoed::ui {

/// Asks for a file or folder; open() it, gone after use. All questions for files go through here: the usual dialog, and the desktop's own,
/// read the beginning of every file of a folder for its icon. To open and close the ledger that this process has open drops its locks
/// (POSIX), and another program would then take the ledger for one that nobody uses.
[[nodiscard]] QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& start, const QString& filter = {});

} // namespace tegoed::ui
