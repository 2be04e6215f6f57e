#pragma once

#include "core/base/error.h"
#include "core/repository/repositorylock.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace larder::test
{
inline const QString faults = QStringLiteral(LARDER_FAULTS);
inline const QString lockFile = QStringLiteral(".larder-lock");

inline LockTerms terms(const QString &purpose, std::chrono::milliseconds wait = {})
{
    LockTerms made;
    made.purpose = purpose;
    made.wait = wait;
    return made;
}

inline RepositoryLock take(const QString &folder, LockKind kind, const QString &purpose)
{
    return RepositoryLock::acquire(Folder::open(folder), kind, terms(purpose));
}

/// Why it is busy, empty when it is not.
inline QString busyMessage(const QString &folder, LockKind kind)
{
    try {
        take(folder, kind, QStringLiteral("test"));
    } catch (const Error &error) {
        return error.code() == ErrorCode::Busy ? error.message() : QStringLiteral("wrong code: ") + error.message();
    }
    return {};
}

inline QJsonObject json(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

inline QStringList lockWords(const QString &folder, const QString &kind, const QString &purpose)
{
    return {QStringLiteral("lock"), folder, kind, purpose};
}

/// A folder to be locked.
class LockFixture
{
protected:
    void setUp() { m_dir = quickFolder(); }
    QString folder() const { return m_dir->path(); }
    QString textOf(const QString &name) const { return QString::fromUtf8(contentOf(folder() + u'/' + name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};
}
