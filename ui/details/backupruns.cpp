#include "ui/details/backupruns.h"

#include "core/job/jobregistry.h"
#include "ui/words/backupwords.h"

#include <QIcon>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Every specification names backups by the same keys.
bool concerns(const JobRecord &run, const BackupRecord &backup)
{
    if (run.id == backup.runId)
        return true;
    if (run.kind == "backup"_L1 || run.kind == "cleanup"_L1)
        return false;
    const auto isIt = [&](const QString &path) { return path == backup.path || path == backup.absolutePath(); };
    const bool sameRepository = run.spec[u"repository"_s].toString() == backup.repository;
    if (run.spec[u"all"_s].toBool())
        return sameRepository && run.started >= backup.started;
    for (const QJsonValue &path : run.spec[u"backups"_s].toArray()) {
        if (isIt(path.toString()))
            return true;
    }
    return isIt(run.spec[u"backup"_s].toString());
}

QIcon iconOf(const QString &status)
{
    if (status == "succeeded"_L1)
        return QIcon::fromTheme(u"dialog-ok"_s);
    if (status == "warnings"_L1)
        return QIcon::fromTheme(u"dialog-warning"_s);
    if (status == "running"_L1)
        return QIcon::fromTheme(u"view-refresh"_s);
    return QIcon::fromTheme(status == "cancelled"_L1 ? u"dialog-cancel"_s : u"dialog-error"_s);
}

QString outcomeOf(const JobRecord &run)
{
    if (!run.summary.isEmpty())
        return run.summary;
    if (run.status == "running"_L1)
        return RunModel::tr("running");
    if (run.status == "interrupted"_L1)
        return RunModel::tr("interrupted");
    return run.error.isEmpty() ? QString() : Error::fromJson(run.error).message();
}

QString kindOfRun(const JobRecord &run)
{
    static const QHash<QString, const char *> words{{u"backup"_s, QT_TRANSLATE_NOOP("larder::RunModel", "Backup")},
                                                    {u"verify"_s, QT_TRANSLATE_NOOP("larder::RunModel", "Check")},
                                                    {u"drill"_s, QT_TRANSLATE_NOOP("larder::RunModel", "Drill")},
                                                    {u"restore"_s, QT_TRANSLATE_NOOP("larder::RunModel", "Restore")},
                                                    {u"extract"_s, QT_TRANSLATE_NOOP("larder::RunModel", "Extract")}};
    const char *word = words.value(run.kind);
    return word ? RunModel::tr(word) : run.title;
}
}

QList<JobRecord> runsOf(const Catalogue &catalogue, const BackupRecord &backup)
{
    QList<JobRecord> runs;
    bool hasMaker = backup.runId.isEmpty();
    for (const JobRecord &run : catalogue.jobs()) {
        if (!concerns(run, backup))
            continue;
        runs.append(run);
        hasMaker = hasMaker || run.id == backup.runId;
    }
    if (!hasMaker && !catalogue.jobLog(backup.runId).isEmpty()) {
        JobRecord maker;
        maker.id = backup.runId;
        maker.kind = u"backup"_s;
        maker.started = backup.started;
        maker.status = u"succeeded"_s;
        runs.append(maker);
    }
    return runs;
}

void RunModel::setRuns(const QList<JobRecord> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

QStringList RunModel::titles() const { return {tr("When"), tr("What"), tr("Outcome")}; }

QString RunModel::text(int row, int column) const
{
    const JobRecord &run = m_runs.at(row);
    switch (column) {
    case When: return shortMomentText(run.started);
    case What: return kindOfRun(run);
    default: return outcomeOf(run);
    }
}

QIcon RunModel::icon(int row, int column) const { return column == What ? iconOf(m_runs.at(row).status) : QIcon(); }

QString RunModel::toolTip(int row, int) const { return m_runs.at(row).summary; }
}
