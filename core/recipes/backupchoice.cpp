#include "core/recipes/backupchoice.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QStringList pathsOf(const QList<BackupRecord> &backups)
{
    QStringList paths;
    for (const BackupRecord &backup : backups)
        paths.append(backup.path);
    return paths;
}

QStringList newestOfEach(const QList<BackupRecord> &backups)
{
    QSet<QString> seen;
    QStringList paths;
    for (const BackupRecord &backup : backups) {
        if (backup.partial || !backup.problem.isEmpty() || seen.contains(backup.database))
            continue;
        seen.insert(backup.database);
        paths.append(backup.path);
    }
    return paths;
}

/// When it was proven by a drill; invalid, which sorts first, when it never was.
QDateTime drilledAt(const BackupRecord &backup)
{
    return backup.proof.level >= ProofLevel::Restorable ? backup.proof.at : QDateTime();
}

QStringList sampleOf(QList<BackupRecord> backups, const QString &size)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupRecord &a, const BackupRecord &b) { return drilledAt(a) < drilledAt(b); });
    qsizetype count = size.chopped(size.endsWith(u'%') ? 1 : 0).toLongLong();
    if (size.endsWith(u'%'))
        count = (backups.size() * count + 99) / 100;
    return pathsOf(backups.mid(0, count));
}
}

QStringList chooseForDrill(const DrillSpec &spec, const QList<BackupRecord> &newestFirst)
{
    QList<BackupRecord> backups = newestFirst;
    backups.removeIf([](const BackupRecord &backup) {
        return backup.isGlobals || backup.part.contains(PartTrait{PartKind::DataOnly});
    });
    if (spec.latest)
        return newestOfEach(backups);
    return spec.all ? pathsOf(backups) : sampleOf(backups, spec.sample);
}
}
