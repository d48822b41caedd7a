#include "ui/shell/first_window.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

#include <unistd.h>

namespace tegoed::ui {

namespace {

const QByteArray kAnswer{"here\n"};
constexpr int kProbeMs = 100;

} // namespace

QString FirstWindow::socketOf(const QString& ledger)
{
    const QFileInfo file{ledger};
    const QString canonical = file.canonicalFilePath(); // Empty for a file that is not there yet.
    const QByteArray whose = QByteArray::number(static_cast<qulonglong>(::getuid())) + '\n' +
                             (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8();
    const auto hash = QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(24);
    // In the user's own folder: nobody else can listen there first.
    return QDir{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)}.filePath(QStringLiteral("tegoed-") +
                                                                                            QString::fromLatin1(hash));
}

FirstWindow::FirstWindow(QObject* parent) : QObject(parent) {}

FirstWindow::~FirstWindow() = default;

bool FirstWindow::bringUp(const QString& ledger, int patienceMs)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(ledger), QIODevice::ReadOnly);
    // A dead program refuses at once; one that is stopped would never answer.
    if (!socket.waitForConnected(patienceMs)) return false;
    return socket.waitForReadyRead(patienceMs) && socket.readAll() == kAnswer;
}

bool FirstWindow::holds(const QString& ledger) const
{
    return m_server != nullptr && m_name == socketOf(ledger);
}

void FirstWindow::hold(const QString& ledger)
{
    if (holds(ledger)) return;
    release();
    const QString name = socketOf(ledger);
    // Listening would take the name from a window that has it, so it is asked for first; what a dead one left is taken away.
    QLocalSocket socket;
    socket.connectToServer(name, QIODevice::ReadOnly);
    if (socket.waitForConnected(kProbeMs)) {
        base::logWarning("another window has this ledger");
        return;
    }
    QLocalServer::removeServer(name);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(name)) {
        base::logWarning("no second start will find this window");
        return;
    }
    m_name = name;
    m_server = std::move(server);
    connect(m_server.get(), &QLocalServer::newConnection, this, &FirstWindow::answer);
}

void FirstWindow::release()
{
    m_server.reset();
    m_name.clear();
}

void FirstWindow::answer()
{
    while (auto* const socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(kAnswer);
        socket->flush();
        socket->disconnectFromServer();
    }
    emit wanted();
}

} // namespace tegoed::ui
