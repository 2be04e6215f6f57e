#include "tests/repository/repositoryfixture.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder::test
{
std::unique_ptr<QTemporaryDir> quickFolder()
{
    auto folder = std::make_unique<QTemporaryDir>(u"/dev/shm/larder-test-XXXXXX"_s);
    return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>();
}

QDateTime local(const QString &text) { return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s); }

QByteArray sha256Of(const QByteArray &content)
{
    Sha256 sha;
    sha.add(content);
    return sha.finishHex();
}

Manifest manifestOf(const QString &database, const QDateTime &startedLocal, const QByteArray &content)
{
    Manifest manifest;
    manifest.larderVersion = u"0.1"_s;
    manifest.runId = u"run-1"_s;
    manifest.database = database;
    manifest.started = startedLocal.toUTC();
    manifest.finished = manifest.started.addSecs(42);
    manifest.fileBytes = manifest.rawBytes = content.size();
    manifest.sha256 = sha256Of(content);
    return manifest;
}

QString addBackup(const Repository &repository, const QString &database, const QString &startedLocal,
                  const QByteArray &content, BackupFormat format, const std::function<void(Manifest &)> &change)
{
    const QDateTime started = local(startedLocal);
    BackupWriter writer(repository, u"run-1"_s, database, started, format);
    if (format == BackupFormat::Directory) {
        QDir().mkdir(writer.temporaryPath());
        writeFile(writer.temporaryPath() + u"/toc.dat"_s, content);
        writeFile(writer.temporaryPath() + u"/3001.dat.gz"_s, content + content);
    } else {
        writer.file().writeAll(content);
    }
    Manifest manifest = manifestOf(database, started, content);
    if (change)
        change(manifest);
    return writer.commit(manifest, manifest.finished, {});
}

QStringList entriesBelow(const QString &folder)
{
    QStringList entries;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString entry = iterator.next().mid(folder.size() + 1);
        if (entry != ".larder-lock"_L1 && entry != ".larder-reading"_L1 && entry != ".larder-update"_L1)
            entries.append(entry);
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

Finished run(const QString &program, const QStringList &arguments, const QString &folder,
             const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        qFatal("%s did not run to its end", qPrintable(program));
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    return {killed ? 128 + process.exitCode() : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray checksumComplaints(const QString &repository)
{
    QByteArray complaints;
    const QStringList folders = QDir(repository).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        const QString folder = repository + u'/' + name;
        if (!QFile::exists(folder + u"/SHA256SUMS"_s))
            continue;
        const Finished peer = run(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"SHA256SUMS"_s}, folder);
        if (peer.exitCode != 0)
            complaints += name.toUtf8() + ": " + peer.out + peer.err;
    }
    return complaints;
}

namespace
{
bool hasData(const QStringList &entries, const QString &record)
{
    const QString base = record.chopped(5);
    return entries.contains(base + u".sql"_s) || entries.contains(base + u".sql.gz"_s)
        || entries.contains(base + u".dump"_s) || entries.contains(base + u".dir"_s);
}
}

QString complaintsAbout(const Repository &repository)
{
    for (const BackupRecord &record : repository.scan()) {
        if (!record.problem.isEmpty())
            return record.path + u": "_s + record.problem;
        if (record.hasManifest && record.format != BackupFormat::Directory
            && sha256Of(contentOf(record.absolutePath())) != record.sha256)
            return record.path + u" is not what its record says"_s;
        if (record.hasManifest)
            repository.readManifest(record.path);
    }
    const QStringList entries = entriesBelow(repository.path());
    for (const QString &entry : entries) {
        if (entry.contains(".larder-"_L1) && !entry.endsWith("/.larder-notes.json"_L1))
            return entry + u" was left behind"_s;
        if (entry.contains(u'/') && entry.endsWith(".json"_L1) && !hasData(entries, entry))
            return entry + u" records nothing"_s;
    }
    return QString::fromUtf8(checksumComplaints(repository.path()));
}

QString builtProgram(const QString &name) { return QCoreApplication::applicationDirPath() + u'/' + name; }

int codeOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.exitCode();
    }
    return 0;
}
}
