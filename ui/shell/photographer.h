#pragma once

#include <QObject>
#include <QPixmap>
#include <QString>
#include <QTimer>

namespace tegoed::ui {

class LedgerService;
class MainWindow;

/// Takes a picture of the window, with the dialogs above it, once nothing is under way any more and the last answer has been painted; then
/// the program ends, with 1 if the file could not be written.
class Photographer : public QObject {
public:
    Photographer(MainWindow& window, LedgerService& service, QString file);

private:
    void look();
    [[nodiscard]] QPixmap picture() const;

    MainWindow& m_window;
    LedgerService& m_service;
    QString m_file;
    QTimer m_look{};
    int m_quietMs = 0;
};

} // namespace tegoed::ui
