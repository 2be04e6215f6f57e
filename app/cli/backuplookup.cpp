#include "app/cli/backuplookup.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/catalogue/knownbackups.h"
#include "core/repository/backupname.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
QString resolved(const QString &word)
{
    const QFileInfo here(QDir::current().absoluteFilePath(word));
    return QDir::isAbsolutePath(word) || here.exists() ? QDir::cleanPath(here.filePath()) : word;
}

bool isInside(const QString &path, const QString &folder) { return path.startsWith(folder + u'/'); }

/// The folder above the date folder a file lies in; empty when it lies in none.
QString repositoryAround(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    return isDateFolderName(folder.dirName()) ? QFileInfo(folder.path()).path() : QString();
}

KnownBackups knownBackups(Invocation &invocation)
{
    return {invocation.services.catalogueFile,
            [&console = invocation.console](const QString &text) { console.err(u"larder-cli: "_s + text); }};
}

void takeOwnRepository(const QStringList &paths, QJsonObject &settings)
{
    const QString repository = settings.value(u"repository").toString();
    for (const QString &path : paths) {
        if (!QDir::isAbsolutePath(path) || isInside(path, repository))
            return;
    }
    settings[u"repository"_s] = repositoryAround(paths.first());
    for (const QString &path : paths) {
        if (repositoryAround(path) != settings[u"repository"].toString())
            throw Error(ErrorCode::Usage, u"The backups lie in different backup directories."_s,
                        u"Name those of one backup directory at a time."_s);
    }
}
}

void resolveBackups(const QList<OptionInfo> &options, bool repositoryIsGiven, QJsonObject &settings)
{
    for (const OptionInfo &option : options) {
        const QString key = QString::fromLatin1(option.key);
        const bool isList = option.type == OptionType::BackupList;
        if ((option.type != OptionType::Backup && !isList) || !settings.contains(key))
            continue;
        QStringList paths;
        for (const QVariant &word :
             isList ? settings[key].toArray().toVariantList() : QVariantList{settings[key].toString()})
            paths.append(resolved(word.toString()));
        settings[key] = isList ? QJsonValue(QJsonArray::fromStringList(paths)) : QJsonValue(paths.first());
        if (!repositoryIsGiven && !paths.isEmpty())
            takeOwnRepository(paths, settings);
    }
}

FoundBackup findBackup(Invocation &invocation, const QJsonObject &settings)
{
    const QString path = settings[u"backup"].toString();
    if (settings[u"repository"].toString().isEmpty())
        throw Error(ErrorCode::BackupNotFound, u"“%1” lies in no backup directory."_s.arg(path),
                    u"Name a file in a date folder (YYYY-MM-DD), or use --backup-dir."_s);
    Repository repository = Repository::open(settings[u"repository"].toString());
    KnownBackups known = knownBackups(invocation);
    known.of(repository, {.brief = true}); // first: of a disk that is not mounted every backup is missing
    const QString relative = repository.relativePath(path);
    const std::optional<BackupRecord> record = known.find(repository, relative);
    if (!record)
        throw Error(ErrorCode::BackupNotFound, u"There is no backup “%1” in %2."_s.arg(relative, repository.path()),
                    u"%1 shows what there is."_s.arg(command(u"list"_s)));
    return {std::move(repository), *record};
}

void requireKnownPlace(Invocation &invocation, const QString &repository)
{
    if (const QString id = knownBackups(invocation).repositoryId(repository); !id.isEmpty())
        Repository::open(repository, id);
}

QList<BackupRecord> readBackups(Invocation &invocation, const Repository &repository, const QString &database)
{
    return knownBackups(invocation).of(repository, {.database = database, .brief = true});
}
}
