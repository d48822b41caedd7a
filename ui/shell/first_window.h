#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <memory>

namespace tegoed::ui {

/// Lets a second start with the same ledger bring the first window up instead of opening another. The window that has a ledger, or is busy
/// opening it, listens on a socket named after the user and the ledger's own path; the socket of a program that died is taken over.
/// Never opens the ledger: closing it again would drop the locks of this process.
class FirstWindow : public QObject {
    Q_OBJECT
public:
    explicit FirstWindow(QObject* parent = nullptr);
    ~FirstWindow() override;

    /// Asks the window that has this ledger to come up. False if there is none, or it does not answer in time.
    [[nodiscard]] static bool bringUp(const QString& ledger, int patienceMs);
    /// This window has the ledger from now on, and no other one.
    void hold(const QString& ledger);
    void release();
    [[nodiscard]] bool holds(const QString& ledger) const;
    /// Where the window of a ledger listens.
    [[nodiscard]] static QString socketOf(const QString& ledger);

signals:
    /// Another start asked this window to come up.
    void wanted();

private:
    void answer();
    std::unique_ptr<QLocalServer> m_server{};
    QString m_name{};
};

} // namespace tegoed::ui
