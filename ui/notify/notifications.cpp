#include "ui/notify/notifications.h"

#include "core/base/log.h"
#include "core/base/product.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int asTheDesktopLikes = -1;

QVariantMap hintsOf(const Notice &notice)
{
    constexpr uchar normal = 1;
    constexpr uchar critical = 2;
    return {{u"desktop-entry"_s, QString::fromLatin1(product::id)},
            {u"urgency"_s, QVariant::fromValue(notice.isUrgent ? critical : normal)}};
}

/// Servers may read the text as markup.
QString bodyOf(const Notice &notice) { return notice.text.toHtmlEscaped(); }
}

Notifications::Notifications(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint)));
}

void Notifications::show(const QString &key, const Notice &notice)
{
    QStringList actions;
    for (const auto &[name, words] : notice.actions)
        actions << name << words;
    QDBusMessage notify = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    notify << QString::fromLatin1(product::name) << 0U << notice.icon << notice.title << bodyOf(notice) << actions
           << hintsOf(notice) << asTheDesktopLikes;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *finished) { onAnswer(key, finished); });
}

void Notifications::onAnswer(const QString &key, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    if (!reply.isError())
        m_shown.insert(reply.value(), key);
    else if (!std::exchange(m_complained, true))
        writeLog(u"the desktop shows no notifications: %1"_s.arg(reply.error().message()));
    Q_EMIT answered(key, reply.isError() ? reply.error().message() : QString());
}

void Notifications::onAction(uint id, const QString &action)
{
    if (m_shown.contains(id))
        Q_EMIT actionChosen(m_shown.value(id), action);
}

void Notifications::onClosed(uint id) { m_shown.remove(id); }
}
