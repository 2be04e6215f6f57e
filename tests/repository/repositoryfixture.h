#pragma once

#include "core/repository/backupwriter.h"

#include <QTemporaryDir>
#include <functional>

namespace larder::test
{
/// A new folder in memory where the machine offers one: what is tested is the order of calls, and hundreds of fsyncs
/// wait for a disk.
std::unique_ptr<QTemporaryDir> quickFolder();

/// "2026-05-03 02:00:00" as a local time.
QDateTime local(const QString &text);
QByteArray sha256Of(const QByteArray &content);
/// What a job knows about `content` before the commit.
Manifest manifestOf(const QString &database, const QDateTime &startedLocal, const QByteArray &content);
/// Commits one backup as a job would; gives its relative path.
QString addBackup(const Repository &repository, const QString &database, const QString &startedLocal,
                  const QByteArray &content = "SELECT 1;\n", BackupFormat format = BackupFormat::Plain,
                  const std::function<void(Manifest &)> &change = {});

/// Every file and folder below `folder`, relative to it, sorted; hidden ones too, but not the lock files.
QStringList entriesBelow(const QString &folder);
QByteArray contentOf(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

struct Finished
{
    int exitCode = -1; ///< 128 + signal when it was killed
    QByteArray out;
    QByteArray err;
};
Finished run(const QString &program, const QStringList &arguments, const QString &folder = {},
             const QMap<QString, QString> &environment = {});

/// `sha256sum -c --strict SHA256SUMS` in every date folder that has one; its words when a line is wrong, else empty.
QByteArray checksumComplaints(const QString &repository);
/// Why a backup that is listed is not what its record says, or leftovers lie around; empty when all is well.
QString complaintsAbout(const Repository &repository);
/// The path of a program that was built with the tests.
QString builtProgram(const QString &name);

/// The exit code of what `action` throws; 0 when nothing is thrown.
int codeOf(const std::function<void()> &action);
constexpr int notFound = static_cast<int>(ErrorCode::BackupNotFound);
constexpr int unusable = static_cast<int>(ErrorCode::RepositoryUnusable);

/// A place for a repository, which is made when it is asked for.
class RepositoryFolder
{
protected:
    void setUp() { m_dir = quickFolder(); }
    QString folder() const { return m_dir->path() + QStringLiteral("/backups"); }
    QString at(const QString &name) const { return folder() + u'/' + name; }
    Repository repository() const { return Repository::openOrCreate(folder()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};
}
