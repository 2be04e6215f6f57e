#include "core/profile/keychainstore.h"

#include "core/base/error.h"
#include "core/base/product.h"
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QRandomGenerator>
#include <QThread>
#include <future>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString service = QString::fromLatin1(product::id);

/// QtKeychain queues all jobs of a process in one object that lives in the thread of the first job. A thread that
/// ends would leave that queue waiting for ever, so there is one thread for them all until the application ends.
class KeychainThread
{
public:
    static QObject &context()
    {
        static KeychainThread *const instance = new KeychainThread;
        return *instance->m_context;
    }

private:
    KeychainThread() : m_thread(new QThread), m_context(new QObject)
    {
        m_thread->setObjectName(u"keychain"_s);
        m_context->moveToThread(m_thread);
        m_thread->start();
        runningThread = m_thread;
        qAddPostRoutine([] {
            runningThread->quit();
            runningThread->wait();
        });
    }

    static inline QThread *runningThread = nullptr;
    QThread *m_thread;
    QObject *m_context;
};

QString inWords(int error, const QString &message)
{
    switch (error) {
    case -1: return Engine::tr("the keychain did not answer in time");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Engine::tr("no keychain service (GNOME Keyring, KWallet) runs in this session");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Engine::tr("access to the keychain was denied");
    case QKeychain::EntryNotFound: return Engine::tr("the keychain is locked");
    default: return message.isEmpty() ? Engine::tr("the keychain reported error %1").arg(error) : message;
    }
}
}

KeychainStore::KeychainStore(std::chrono::milliseconds timeout) : m_timeout(timeout) { }

KeychainStore::Answer KeychainStore::run(const QString &key, const std::function<QKeychain::Job *()> &makeJob) const
{
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> answer = promise->get_future();
    QMetaObject::invokeMethod(&KeychainThread::context(), [promise, makeJob, key] {
        QKeychain::Job *const job = makeJob();
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
            const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
            promise->set_value({job->error(), job->errorString(), reading ? Secret(reading->textData()) : Secret()});
        });
        job->start();
    });
    if (answer.wait_for(m_timeout) != std::future_status::ready)
        return {-1, {}, {}};
    return answer.get();
}

KeychainStore::Answer KeychainStore::readEntry(const QString &key) const
{
    return run(key, [] { return new QKeychain::ReadPasswordJob(service); });
}

KeychainStore::Answer KeychainStore::writeEntry(const QString &key, const Secret &secret) const
{
    return run(key, [secret] {
        auto *const job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(secret.reveal()));
        return job;
    });
}

KeychainStore::Answer KeychainStore::removeEntry(const QString &key) const
{
    return run(key, [] { return new QKeychain::DeletePasswordJob(service); });
}

/// Why the keychain cannot be used; empty when what was written could be read.
QString KeychainStore::probe() const
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return Engine::tr("there is no desktop session (no D-Bus session bus)");
    if (!QCoreApplication::instance())
        return Engine::tr("the application has not started yet");
    const QString key = u"probe-%1"_s.arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    const Secret written(key);
    const Answer writing = writeEntry(key, written);
    if (writing.error != QKeychain::NoError)
        return inWords(writing.error, writing.message);
    const Answer reading = readEntry(key);
    removeEntry(key);
    if (reading.error != QKeychain::NoError)
        return inWords(reading.error, reading.message);
    return reading.secret.reveal() == written.reveal() ? QString()
                                                       : Engine::tr("the keychain does not keep what it is given");
}

QString KeychainStore::unavailableReason()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_reason)
        m_reason = probe();
    return *m_reason;
}

bool KeychainStore::isAvailable() { return unavailableReason().isEmpty(); }

std::optional<Secret> KeychainStore::read(const QString &key)
{
    if (!isAvailable())
        return std::nullopt;
    const Answer answer = readEntry(u"server/"_s + key);
    if (answer.error != QKeychain::NoError)
        return std::nullopt;
    return answer.secret;
}

void KeychainStore::requireAvailable()
{
    const QString reason = unavailableReason();
    if (!reason.isEmpty())
        throw Error(
            ErrorCode::SecretStoreFailed, Engine::tr("Passwords cannot be stored: %1.").arg(reason),
            Engine::tr(
                "Use a password file instead: ~/.pgpass, mode 0600, with lines host:port:database:user:password."));
}

void KeychainStore::write(const QString &key, const Secret &secret)
{
    requireAvailable();
    const Answer answer = writeEntry(u"server/"_s + key, secret);
    if (answer.error != QKeychain::NoError)
        throw Error(
            ErrorCode::SecretStoreFailed,
            Engine::tr("The password of “%1” was not stored: %2.").arg(key, inWords(answer.error, answer.message)));
}

void KeychainStore::remove(const QString &key)
{
    requireAvailable();
    const Answer answer = removeEntry(u"server/"_s + key);
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        throw Error(
            ErrorCode::SecretStoreFailed,
            Engine::tr("The password of “%1” was not removed: %2.").arg(key, inWords(answer.error, answer.message)));
}
}
