#pragma once

#include <QJsonObject>
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace larder
{
/// One window for each user and display: the first start listens on a socket that only the user may open, later ones
/// hand it their wish and end. A socket left behind by a start that crashed is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `socket`: its absolute path, see socketOf().
    explicit SingleInstance(const QString &socket, QObject *parent = nullptr);

    /// In paths::runtimeDir(); another one for each display, so that a window elsewhere is not raised unseen.
    static QString socketOf(const QString &display);
    /// DISPLAY or WAYLAND_DISPLAY, whichever Qt uses.
    static QString currentDisplay();

    /// True when there is a first start, and it has taken the wish. False: this is the first one, and it listens now;
    /// or the first one does not answer.
    bool handOver(const QJsonObject &wish);

Q_SIGNALS:
    /// A later start handed this over.
    void asked(const QJsonObject &wish);

private:
    bool tell(const QJsonObject &wish) const;
    void receive();
    void read(QLocalSocket *client);

    QString m_socket;
    QLocalServer *m_server;
};
}
