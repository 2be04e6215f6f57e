#include "core/job/jobspec.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QString fileNameOf(const QString &path) { return QFileInfo(path).fileName(); }

QString title(const BackupSpec &s)
{
    if (!s.databases.isEmpty() && s.databases.size() <= 4)
        return u"Back up "_s + joined(s.databases);
    if (!s.databases.isEmpty())
        return u"Back up %1 databases"_s.arg(s.databases.size());
    const QString server = s.server.name.isEmpty() ? QString() : u" of "_s + s.server.name;
    return (s.allDatabases ? u"Back up all databases"_s : u"Back up the databases"_s) + server;
}

QString title(const RestoreSpec &s)
{
    if (!s.tables.isEmpty())
        return (s.inPlace ? u"Restore %1 back into %3 from %2"_s : u"Restore %1 beside into %3 from %2"_s)
            .arg(s.tables.size() > 4 ? u"%1 tables"_s.arg(s.tables.size()) : joined(s.tables), fileNameOf(s.backup),
                 s.database);
    switch (s.mode) {
    case RestoreMode::New:
    case RestoreMode::Empty: return u"Restore %1 into %2"_s.arg(fileNameOf(s.backup), s.database);
    case RestoreMode::Swap:
    case RestoreMode::Drop: return u"Replace %2 by %1"_s.arg(fileNameOf(s.backup), s.database);
    }
    return {};
}

QString title(const FlightCheckSpec &s)
{
    return u"Check restoring %1 into %2"_s.arg(fileNameOf(s.restore.backup), s.restore.database);
}

QString title(const UndoSpec &s) { return u"Undo the restore of %1"_s.arg(s.database); }
QString title(const DropKeptSpec &s) { return u"Remove the kept database %1"_s.arg(s.keptDatabase); }

QString title(const VerifySpec &s)
{
    if (s.all)
        return u"Verify all backups of %1"_s.arg(s.repository);
    return s.backups.size() == 1 ? u"Verify "_s + fileNameOf(s.backups.first())
                                 : u"Verify %1 backups"_s.arg(s.backups.size());
}

QString title(const CleanupSpec &s)
{
    const QString what = s.retention.isOnlyDays() ? u"older than %1 days"_s.arg(s.retention.days)
                                                  : u"that no rule keeps (%1)"_s.arg(toString(s.retention));
    return (s.dryRun ? u"Look for backups "_s : u"Remove backups "_s) + what;
}

QString title(const AnnotateSpec &s) { return u"Pin or describe %1"_s.arg(fileNameOf(s.backup)); }

QString title(const InspectSpec &s)
{
    const QString name = s.server.name.isEmpty() ? s.server.host : s.server.name;
    return name.isEmpty() ? u"Look at the server"_s : u"Look at "_s + name;
}

QString title(const RefreshSpec &s) { return u"Read "_s + s.repository; }
QString title(const DemoSpec &) { return u"Start the demo server"_s; }
QString title(const ContentsSpec &s) { return u"Look into %1"_s.arg(fileNameOf(s.backup)); }

QString title(const ExtractSpec &s)
{
    const QString what = s.tables.size() > 4 ? u"%1 tables"_s.arg(s.tables.size()) : joined(s.tables);
    return u"Extract %1 of %2"_s.arg(what, fileNameOf(s.backup));
}

QString title(const GlobalsSpec &s)
{
    return (s.apply ? u"Apply %1"_s : u"Compare %1 with the server"_s).arg(fileNameOf(s.backup));
}

QString title(const CompareSpec &s)
{
    return u"Compare %1 with %2"_s.arg(fileNameOf(s.left), s.right.isEmpty() ? s.database : fileNameOf(s.right));
}

QString title(const DrillSpec &s)
{
    if (s.latest)
        return u"Drill the newest backups of %1"_s.arg(s.repository);
    if (!s.sample.isEmpty())
        return u"Drill %1 backups of %2"_s.arg(s.sample, s.repository);
    if (s.all)
        return u"Drill all backups of %1"_s.arg(s.repository);
    return s.backups.size() == 1 ? u"Drill "_s + fileNameOf(s.backups.first())
                                 : u"Drill %1 backups"_s.arg(s.backups.size());
}

QString title(const RecoverSpec &) { return u"Clean up after killed restores"_s; }
}

QString titleOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return title(s); }, spec);
}
}
