#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace larder
{
/// What the desktop shows for a while, with buttons.
struct Notice
{
    QString title;
    QString text; ///< plain
    QString icon; ///< freedesktop name
    bool isUrgent = false; ///< stays until it is seen
    QList<QPair<QString, QString>> actions{}; ///< name and words; "default" is a click on the notice itself
};

/// The desktop's notifications (Desktop Notifications Specification 1.2, org.freedesktop.Notifications on `bus`). Never
/// waits; where there is no such service the log says so, once.
class Notifications : public QObject
{
    Q_OBJECT
public:
    explicit Notifications(QDBusConnection bus, QObject *parent = nullptr);

    /// `key` names the notice in actionChosen().
    void show(const QString &key, const Notice &notice);

Q_SIGNALS:
    void actionChosen(const QString &key, const QString &action);
    /// The answer to show(): empty when the desktop shows it, else why not.
    void answered(const QString &key, const QString &problem);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id);

private:
    void onAnswer(const QString &key, QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    QHash<uint, QString> m_shown;
    bool m_complained = false;
};
}
