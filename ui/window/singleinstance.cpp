#include "ui/window/singleinstance.h"

#include "core/base/log.h"
#include "core/base/paths.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int patienceMs = 3000;
constexpr qint64 longestWish = 64 * 1024;
constexpr char taken[] = "taken\n";

QByteArray lineOf(const QJsonObject &wish) { return QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n'; }
}

SingleInstance::SingleInstance(const QString &socket, QObject *parent)
    : QObject(parent), m_socket(socket), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::socketOf(const QString &display)
{
    static const QRegularExpression awkward(u"[^A-Za-z0-9.-]+"_s);
    return u"%1/window-%2"_s.arg(paths::runtimeDir(), QString(display).replace(awkward, u"_"_s));
}

QString SingleInstance::currentDisplay()
{
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    return qEnvironmentVariable(isWayland ? "WAYLAND_DISPLAY" : "DISPLAY");
}

bool SingleInstance::handOver(const QJsonObject &wish)
{
    // Of two starts at once one waits here until the other listens.
    QLockFile lock(m_socket + u".lock"_s);
    lock.setStaleLockTime(0);
    lock.tryLock(patienceMs);
    if (tell(wish))
        return true;
    if (!lock.isLocked())
        return false;
    QLocalServer::removeServer(m_socket);
    if (!m_server->listen(m_socket))
        writeLog(u"a second start will open a second window: %1: %2"_s.arg(m_socket, m_server->errorString()));
    return false;
}

bool SingleInstance::tell(const QJsonObject &wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(lineOf(wish));
    while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) { }
    return socket.readLine() == taken;
}

void SingleInstance::receive()
{
    while (QLocalSocket *client = m_server->nextPendingConnection()) {
        client->setReadBufferSize(longestWish);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        read(client);
    }
}

void SingleInstance::read(QLocalSocket *client)
{
    if (!client->canReadLine())
        return;
    const QJsonDocument wish = QJsonDocument::fromJson(client->readLine());
    client->write(taken);
    client->disconnectFromServer();
    if (wish.isObject())
        Q_EMIT asked(wish.object());
}
}
