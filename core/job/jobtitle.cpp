#include "core/base/translation.h"
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
    return Engine::tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString fileNameOf(const QString &path) { return QFileInfo(path).fileName(); }

QString title(const BackupSpec &s)
{
    if (!s.databases.isEmpty() && s.databases.size() <= 4)
        return Engine::tr("Back up %1").arg(joined(s.databases));
    if (!s.databases.isEmpty())
        return Engine::tr("Back up %1 databases").arg(s.databases.size());
    const QString server = s.server.name;
    if (server.isEmpty())
        return s.allDatabases ? Engine::tr("Back up all databases") : Engine::tr("Back up the databases");
    return (s.allDatabases ? Engine::tr("Back up all databases of %1") : Engine::tr("Back up the databases of %1"))
        .arg(server);
}

QString title(const RestoreSpec &s)
{
    if (!s.tables.isEmpty())
        return (s.inPlace ? Engine::tr("Restore %1 back into %3 from %2")
                          : Engine::tr("Restore %1 beside into %3 from %2"))
            .arg(s.tables.size() > 4 ? Engine::tr("%1 tables").arg(s.tables.size()) : joined(s.tables),
                 fileNameOf(s.backup), s.database);
    if (s.rescue)
        return Engine::tr("Rescue what can be loaded of %1 into %2").arg(fileNameOf(s.backup), s.database);
    switch (s.mode) {
    case RestoreMode::New:
    case RestoreMode::Empty: return Engine::tr("Restore %1 into %2").arg(fileNameOf(s.backup), s.database);
    case RestoreMode::Swap:
    case RestoreMode::Drop: return Engine::tr("Replace %2 by %1").arg(fileNameOf(s.backup), s.database);
    }
    return {};
}

QString title(const FlightCheckSpec &s)
{
    return Engine::tr("Check restoring %1 into %2").arg(fileNameOf(s.restore.backup), s.restore.database);
}

QString title(const UndoSpec &s) { return Engine::tr("Undo the restore of %1").arg(s.database); }
QString title(const DropKeptSpec &s) { return Engine::tr("Remove the kept database %1").arg(s.keptDatabase); }

QString title(const VerifySpec &s)
{
    if (s.all)
        return Engine::tr("Verify all backups of %1").arg(s.repository);
    return s.backups.size() == 1 ? Engine::tr("Verify %1").arg(fileNameOf(s.backups.first()))
                                 : Engine::tr("Verify %1 backups").arg(s.backups.size());
}

QString title(const CleanupSpec &s)
{
    if (s.retention.isOnlyDays())
        return (s.dryRun ? Engine::tr("Look for backups older than %1 days")
                         : Engine::tr("Remove backups older than %1 days"))
            .arg(s.retention.days);
    return (s.dryRun ? Engine::tr("Look for backups that no rule keeps (%1)")
                     : Engine::tr("Remove backups that no rule keeps (%1)"))
        .arg(toString(s.retention));
}

QString title(const AnnotateSpec &s) { return Engine::tr("Pin or describe %1").arg(fileNameOf(s.backup)); }

QString title(const InspectSpec &s)
{
    const QString name = s.server.name.isEmpty() ? s.server.host : s.server.name;
    return name.isEmpty() ? Engine::tr("Look at the server") : Engine::tr("Look at %1").arg(name);
}

QString title(const RefreshSpec &s) { return Engine::tr("Read %1").arg(s.repository); }
QString title(const DemoSpec &) { return Engine::tr("Start the demo server"); }
QString title(const ContentsSpec &s) { return Engine::tr("Look into %1").arg(fileNameOf(s.backup)); }

QString title(const ExtractSpec &s)
{
    const QString what = s.tables.size() > 4 ? Engine::tr("%1 tables").arg(s.tables.size()) : joined(s.tables);
    return Engine::tr("Extract %1 of %2").arg(what, fileNameOf(s.backup));
}

QString title(const GlobalsSpec &s)
{
    return (s.apply ? Engine::tr("Apply %1") : Engine::tr("Compare %1 with the server")).arg(fileNameOf(s.backup));
}

QString title(const CompareSpec &s)
{
    return Engine::tr("Compare %1 with %2")
        .arg(fileNameOf(s.left), s.right.isEmpty() ? s.database : fileNameOf(s.right));
}

QString title(const DrillSpec &s)
{
    if (s.latest)
        return Engine::tr("Drill the newest backups of %1").arg(s.repository);
    if (!s.sample.isEmpty())
        return Engine::tr("Drill %1 backups of %2").arg(s.sample, s.repository);
    if (s.all)
        return Engine::tr("Drill all backups of %1").arg(s.repository);
    return s.backups.size() == 1 ? Engine::tr("Drill %1").arg(fileNameOf(s.backups.first()))
                                 : Engine::tr("Drill %1 backups").arg(s.backups.size());
}

QString title(const ForgetSpec &s)
{
    return s.backups.size() == 1 ? Engine::tr("Forget the record of %1").arg(fileNameOf(s.backups.first()))
                                 : Engine::tr("Forget %1 records").arg(s.backups.size());
}

QString title(const RecoverSpec &) { return Engine::tr("Clean up after killed restores"); }
}

QString titleOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return title(s); }, spec);
}
}
