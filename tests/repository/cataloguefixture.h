#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/repository/repositoryfixture.h"

#include <QSysInfo>
#include <QTest>
#include <unistd.h>
#include <utime.h>

namespace larder::test
{
/// One of the given minute: checks in odd ones, backups in even ones.
inline JobRecord job(const QString &id, int minute)
{
    JobRecord record;
    record.id = id;
    record.kind = minute % 2 ? QStringLiteral("verify") : QStringLiteral("backup");
    record.title = QStringLiteral("Back up a");
    record.spec = {{QStringLiteral("kind"), QStringLiteral("backup")}};
    record.started = QDateTime({2026, 5, 3}, {2, minute}, Qt::UTC);
    record.finished = record.started.addSecs(42);
    record.status = QStringLiteral("succeeded");
    record.summary = QStringLiteral("1 database saved");
    record.result = {{QStringLiteral("bytes"), 7}};
    record.log = QStringLiteral("line 1\nline 2");
    record.host = QSysInfo::machineHostName();
    record.pid = ::getpid();
    return record;
}

/// A repository and the file of a catalogue, which is not made yet.
class CatalogueFixture
{
protected:
    void setUp()
    {
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(folder());
    }
    QString folder() const { return m_dir->path() + QStringLiteral("/backups"); }
    QString file() const { return m_dir->filePath(QStringLiteral("catalogue.sqlite")); }
    /// As if the folders had changed long ago, so that the catalogue believes their times.
    void settle() const
    {
        for (const DateFolder &date : m_repository->dateFolders()) {
            const utimbuf times{1'700'000'000, 1'700'000'000};
            QCOMPARE(::utime(QFile::encodeName(folder() + u'/' + date.name).constData(), &times), 0);
        }
    }
    QStringList pathsOf(const QList<BackupRecord> &records) const
    {
        QStringList paths;
        for (const BackupRecord &record : records)
            paths.append(record.path);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
};
}
