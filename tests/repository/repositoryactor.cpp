// Does one thing to a repository in a process of its own, so that a test can starve, break or kill it.
// Errors go to stdout as JSON, with the error's code as exit code.

#include "core/repository/repositorylock.h"
#include "tests/repository/repositoryfixture.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
void say(const QByteArray &line)
{
    std::fwrite((line + '\n').constData(), 1, static_cast<size_t>(line.size() + 1), stdout);
    std::fflush(stdout);
}

void sayError(const Error &error) { say(QJsonDocument(error.toJson()).toJson(QJsonDocument::Compact)); }

/// The life of a repository: two backups, one of them of the directory format, a pin, a removal.
void live(const QString &path)
{
    const Repository repository = Repository::openOrCreate(path);
    const QString first = addBackup(repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "first\n");
    addBackup(repository, u"tandoor"_s, u"2026-05-03 02:00:00"_s, "second\n", BackupFormat::Directory);
    repository.changeManifest(first, [](Manifest &manifest) { manifest.pinned = true; });
    const QString third = addBackup(repository, u"shop"_s, u"2026-05-04 02:00:00"_s, "third\n");
    repository.removeBackup(third);
    const QString fourth
        = addBackup(repository, u"shop"_s, u"2026-05-05 02:00:00"_s, "fourth\n", BackupFormat::Directory);
    repository.removeBackup(fourth);
}

void commitOne(const QString &path, qint64 bytes)
{
    const Repository repository = Repository::openOrCreate(path);
    addBackup(repository, u"shop"_s, u"2026-05-03 02:00:00"_s, QByteArray(bytes, 'x'));
}

/// Takes what the file system still has, but for `leaveBytes`.
QString fillDisk(const QString &folder, qint64 leaveBytes)
{
    const QString path = folder + u"/ballast"_s;
    const FileDescriptor ballast = FileDescriptor::open(path, O_WRONLY | O_CREAT | O_TRUNC);
    const QByteArray page(4096, 'b');
    qint64 size = 0;
    while (::write(ballast.get(), page.constData(), static_cast<size_t>(page.size())) == page.size())
        size += page.size();
    if (::ftruncate(ballast.get(), size - leaveBytes) != 0)
        qFatal("cannot leave room");
    return path;
}

void sayState(const Repository &repository)
{
    for (const BackupRecord &record : repository.scan())
        say("listed " + record.path.toUtf8());
    for (const QString &entry : entriesBelow(repository.path()))
        say("entry " + entry.toUtf8());
    say("complaints " + complaintsAbout(repository).toUtf8());
}

/// One good backup; then data that does not fit (row 11), or a disk that fills up between data and record (row 12);
/// then, with room again, another good one. In between says what is there.
void starve(const QString &path, qint64 bytes, qint64 leaveBytes)
{
    const Repository repository = Repository::openOrCreate(path);
    addBackup(repository, u"shop"_s, u"2026-05-02 02:00:00"_s, "older\n");
    QString ballast;
    try {
        const QDateTime started = local(u"2026-05-03 02:00:00"_s);
        const QByteArray content(bytes, 'x');
        BackupWriter writer(repository, u"run-1"_s, u"shop"_s, started, BackupFormat::Plain);
        writer.file().writeAll(content);
        ballast = fillDisk(path, leaveBytes);
        Manifest manifest = manifestOf(u"shop"_s, started, content);
        writer.commit(manifest, manifest.finished, {});
        say("committed");
    } catch (const Error &error) {
        sayError(error);
    }
    QFile::remove(ballast);
    sayState(repository);
    say("again " + addBackup(repository, u"shop"_s, u"2026-05-04 02:00:00"_s, "newer\n").toUtf8());
    sayState(repository);
}

void holdUntilInputEnds()
{
    say("got");
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
}

LockKind lockKind(const QString &name)
{
    return name == "read"_L1 ? LockKind::Read : name == "remove"_L1 ? LockKind::Remove : LockKind::Write;
}

std::chrono::milliseconds milliseconds(const QString &text) { return std::chrono::milliseconds(text.toLongLong()); }

/// Says whether it got the lock and holds it until its input ends.
void lock(const QStringList &words)
{
    LockTerms terms;
    terms.purpose = words.value(4);
    terms.timing = {milliseconds(words.value(5, u"10000"_s)), milliseconds(words.value(6, u"60000"_s)),
                    milliseconds(words.value(7, u"2000"_s))};
    terms.onTakenOver = [](const QString &text) { say(text.toUtf8()); };
    const RepositoryLock held = RepositoryLock::acquire(Folder::open(words.value(2)), lockKind(words.value(3)), terms);
    holdUntilInputEnds();
}

/// Half a backup that goes on until the input ends.
void write(const QString &path)
{
    const Repository repository = Repository::openOrCreate(path);
    BackupWriter writer(repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Plain);
    writer.file().writeAll("half");
    holdUntilInputEnds();
}

void make(const QString &path) { say("id " + Repository::openOrCreate(path).id().toUtf8()); }

void tidy(const QString &path) { say("removed " + QByteArray::number(Repository::open(path).removeLeftovers())); }
}

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    try {
        if (verb == "live"_L1)
            live(arguments.value(2));
        else if (verb == "commit"_L1)
            commitOne(arguments.value(2), arguments.value(3).toLongLong());
        else if (verb == "starve"_L1)
            starve(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4).toLongLong());
        else if (verb == "lock"_L1)
            lock(arguments);
        else if (verb == "write"_L1)
            write(arguments.value(2));
        else if (verb == "make"_L1)
            make(arguments.value(2));
        else if (verb == "tidy"_L1)
            tidy(arguments.value(2));
        else
            return 2;
    } catch (const Error &error) {
        sayError(error);
        return error.exitCode();
    }
    return 0;
}
