#include "ui/notify/sleepinhibitor.h"

#include "core/base/log.h"
#include "core/base/product.h"
#include "ui/jobs/jobcontroller.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr uint suspend = 4; ///< of the flags of org.freedesktop.portal.Inhibit

QDBusMessage askSystemd(const QString &reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep"_s << QString::fromLatin1(product::name) << reason << u"block"_s;
    return call;
}

QDBusMessage askThePortal(const QString &reason)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                         u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << suspend << QVariantMap{{u"reason"_s, reason}};
    return call;
}
}

SleepInhibitor::SleepInhibitor(const JobController &jobs, QDBusConnection systemBus, QDBusConnection sessionBus,
                               QObject *parent)
    : QObject(parent), m_jobs(jobs), m_system(std::move(systemBus)), m_session(std::move(sessionBus))
{
    connect(&jobs, &JobController::started, this, &SleepInhibitor::update);
    connect(&jobs, &JobController::finished, this, &SleepInhibitor::update);
}

SleepInhibitor::~SleepInhibitor() { release(); }

void SleepInhibitor::update()
{
    const bool wanted = m_jobs.runningJobs() > 0;
    if (wanted == std::exchange(m_wanted, wanted))
        return;
    if (wanted)
        inhibit();
    else
        release();
}

void SleepInhibitor::inhibit()
{
    auto *call
        = new QDBusPendingCallWatcher(m_system.asyncCall(askSystemd(tr("A backup or restore is running"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isError() && m_wanted)
            askPortal();
        else if (!reply.isError() && m_wanted) // else the job is over, and the lock goes with the reply
            m_lock = reply.value();
    });
}

void SleepInhibitor::askPortal()
{
    auto *call
        = new QDBusPendingCallWatcher(m_session.asyncCall(askThePortal(tr("A backup or restore is running"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (!reply.isError())
            m_request = reply.value().path();
        else if (!std::exchange(m_complained, true))
            writeLog(u"the computer may go to sleep while a job runs: %1"_s.arg(reply.error().message()));
        if (!m_wanted)
            release();
    });
}

void SleepInhibitor::release()
{
    m_lock = QDBusUnixFileDescriptor();
    if (m_request.isEmpty())
        return;
    m_session.send(QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, std::exchange(m_request, {}),
                                                  u"org.freedesktop.portal.Request"_s, u"Close"_s));
}
}
