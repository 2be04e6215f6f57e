#include "ui/jobs/progresswords.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

QString bytesText(const ProgressMeter &meter)
{
    if (meter.totalBytes() > meter.bytes())
        return ProgressWords::tr("%1 of %2").arg(formatBytes(meter.bytes()), formatBytes(meter.totalBytes()));
    return meter.bytes() > 0 ? formatBytes(meter.bytes()) : QString();
}

QString rowsText(const ProgressMeter &meter)
{
    if (meter.totalRows() > meter.rows())
        return ProgressWords::tr("%1 of %2 rows").arg(formatCount(meter.rows()), formatCount(meter.totalRows()));
    return meter.rows() > 0 ? ProgressWords::tr("%1 rows").arg(formatCount(meter.rows())) : QString();
}
}

QString progressFigures(const ProgressMeter &meter, const RateEstimator &rate)
{
    QStringList parts{bytesText(meter), rowsText(meter)};
    if (rate.bytesPerSecond() > 0)
        parts.append(formatRate(rate.bytesPerSecond()));
    if (rate.timeLeft().count() >= 0)
        parts.append(ProgressWords::tr("%1 left").arg(formatDuration(rate.timeLeft())));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}
}
