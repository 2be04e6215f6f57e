#include "ui/timeline/timelineseries.h"

#include "core/base/format.h"
#include "ui/words/backupwords.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace larder
{
namespace
{
struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(larder::Timeline)
};

QString spanText(qint64 seconds) { return formatDuration(std::chrono::seconds(seconds)); }

QString textOf(const Anomaly &anomaly)
{
    switch (anomaly.kind) {
    case Anomaly::Kind::Smaller:
        return Timeline::tr("Smaller than usual: the ones before were about %1").arg(formatBytes(anomaly.usual));
    case Anomaly::Kind::Larger:
        return Timeline::tr("Larger than usual: the ones before were about %1").arg(formatBytes(anomaly.usual));
    case Anomaly::Kind::RowsLost:
        return Timeline::tr("%1 rows; the one before had %2")
            .arg(formatCount(anomaly.actual), formatCount(anomaly.usual));
    case Anomaly::Kind::Gap:
        return Timeline::tr("Came %1 after the one before; usual is %2")
            .arg(spanText(anomaly.actual), spanText(anomaly.usual));
    }
    return {};
}
}

QList<TimelineSeries> timelineSeries(const QList<BackupRecord> &backups)
{
    QMap<QString, TimelineSeries> databases;
    for (const BackupRecord &backup : backups) {
        if (backup.isGlobals || backup.partial || backup.bytes < 0 || !backup.started.isValid())
            continue;
        TimelineSeries &series = databases[backup.database];
        series.database = backup.database;
        series.points.append({backup.path, backup.started, backup.bytes});
    }
    for (TimelineSeries &series : databases) {
        std::stable_sort(series.points.begin(), series.points.end(),
                         [](const TimelinePoint &a, const TimelinePoint &b) { return a.started < b.started; });
    }
    return databases.values();
}

QHash<QString, QString> anomalyTexts(const QList<BackupRecord> &backups)
{
    QHash<QString, QString> texts;
    for (const BackupRecord &backup : backups) {
        if (isDoubtful(backup) && !backup.isGlobals)
            texts.insert(backup.path, backup.problem.isEmpty() ? drillSentence(backup) : proofSentence(backup));
    }
    for (const Anomaly &anomaly : findAnomalies(backups)) {
        QString &text = texts[anomaly.path];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + textOf(anomaly);
    }
    return texts;
}
}
