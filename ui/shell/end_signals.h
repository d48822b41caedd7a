#pragma once

#include <QObject>

class QSocketNotifier;

namespace tegoed::ui {

/// Ends the program in order on SIGTERM, SIGINT and SIGHUP: windows are closed, the ledger's thread comes to its end. One at a time.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void endWanted();

private:
    QSocketNotifier* m_notifier;
};

} // namespace tegoed::ui
