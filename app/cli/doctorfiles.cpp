#include "app/cli/doctorfiles.h"

#include "core/base/commandtext.h"
#include "core/base/format.h"
#include "core/base/paths.h"
#include "core/catalogue/cataloguelook.h"
#include "core/repository/folderscan.h"
#include "core/repository/repository.h"
#include "core/repository/writers.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
using enum FindingSeverity;

constexpr qsizetype mostNamed = 3;

Repository openKnown(const QString &path, const Services &services)
{
    return Repository::open(path, lookUpRepositoryId(path, services.catalogueFile));
}

QStringList vanishedFiles(const Repository &repository)
{
    QStringList paths;
    for (const DateFolder &date : repository.dateFolders()) {
        const std::optional<Folder> folder = repository.openDateFolder(date.name);
        for (const FoundBackup &found : folder ? listBackups(*folder) : QList<FoundBackup>()) {
            if (found.data.size < 0)
                paths.append(date.name + u'/' + found.fileName);
        }
    }
    return paths;
}

QString named(const QStringList &paths)
{
    const QString first = paths.mid(0, mostNamed).join(u", "_s);
    return paths.size() <= mostNamed ? first : u"%1 and %2 more"_s.arg(first).arg(paths.size() - mostNamed);
}

OpenPaths openPaths(const QString &repository, const Services &services)
{
    OpenPaths open;
    open.look(repository);
    open.look(repository + u"/larder-repository.json"_s);
    try {
        for (const DateFolder &date : Repository::open(repository).dateFolders())
            open.lookInto(repository + u'/' + date.name);
    } catch (const Error &) { // checkRepository() tells
    }
    open.lookInto(paths::configDir());
    open.look(catalogueFile(services.catalogueFile));
    open.lookInto(services.journalDir);
    return open;
}
}

FlightFinding fromError(const QString &title, const Error &error, FindingSeverity severity)
{
    return {severity, title, error.message(), error.hint(), error.code()};
}

FlightFinding checkRepository(const QString &path, const QString &source, const Services &services)
{
    const QString title = u"Backup directory"_s;
    try {
        const Repository repository = openKnown(path, services);
        return {Ok,
                title,
                u"%1 (%2), date folders: %3, %4 free"_s.arg(repository.path(), source)
                    .arg(repository.dateFolders().size())
                    .arg(formatBytes(repository.freeBytes())),
                {}};
    } catch (const Error &error) {
        FlightFinding finding = fromError(title, error, Warning);
        finding.text += u" It is the one of: %1."_s.arg(source);
        return finding;
    }
}

std::optional<FlightFinding> checkVanishedFiles(const QString &path, const Services &services)
{
    try {
        const QStringList vanished = vanishedFiles(openKnown(path, services));
        if (vanished.isEmpty())
            return {};
        return FlightFinding{
            Warning, u"Files of backups"_s, u"Only the records are left of: %1."_s.arg(named(vanished)),
            u"Bring the files back from a copy; %1 says how to let go of their records."_s.arg(command(u"status"_s))};
    } catch (const Error &) {
        return {};
    }
}

FlightFinding checkPermissions(const QString &path, const Services &services)
{
    const QString title = u"Permissions"_s;
    const OpenPaths open = openPaths(path, services);
    QStringList sentences;
    if (!open.toEverybody.isEmpty())
        sentences.append(u"Everybody can write to %1."_s.arg(named(open.toEverybody)));
    if (!open.toGroup.isEmpty())
        sentences.append(u"Their group can write to %1."_s.arg(named(open.toGroup)));
    if (sentences.isEmpty())
        return {Ok, title, u"Nobody else can write to backups and settings."_s, {}};
    return {Warning, title, sentences.join(u' '),
            u"Take that right away (chmod go-w), unless all who have it may change what a restore runs."_s};
}
}
