#include "ui/dialogs/cleanupdays.h"

#include "core/base/format.h"
#include "core/policy/retention.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct CleanupWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::CleanupWords)
};

QString wordsOf(RetentionReason reason)
{
    switch (reason) {
    case RetentionReason::Young: return CleanupWords::tr("within the days to keep");
    case RetentionReason::NoAgeLimit: return CleanupWords::tr("no rule limits the age");
    case RetentionReason::Pinned: return CleanupWords::tr("pinned");
    case RetentionReason::MinimumCopies: return CleanupWords::tr("among the newest copies that always stay");
    case RetentionReason::Daily: return CleanupWords::tr("newest of its day");
    case RetentionReason::Weekly: return CleanupWords::tr("newest of its week");
    case RetentionReason::Monthly: return CleanupWords::tr("newest of its month");
    case RetentionReason::Yearly: return CleanupWords::tr("newest of its year");
    case RetentionReason::LastProven: return CleanupWords::tr("the last one with the best proof");
    case RetentionReason::InFuture: return CleanupWords::tr("its date lies in the future");
    case RetentionReason::ClockJumped: return CleanupWords::tr("the clock jumped: nothing is removed");
    case RetentionReason::GlobalsOfKeptRun: return CleanupWords::tr("roles of a run that stays");
    case RetentionReason::TooOld: return CleanupWords::tr("no rule keeps it");
    case RetentionReason::OverSizeCap: return CleanupWords::tr("over the size limit");
    }
    return {};
}

QString lineOf(const CleanupItem &item)
{
    return CleanupWords::tr("%1 %2, %3: %4, %5", "database time, size: fate, reason")
        .arg(item.database, item.started.toLocalTime().toString(u"HH:mm"_s), formatBytes(item.bytes),
             nameOf(fateOf(item)).toLower(), reasonText(item.reason));
}
}

CleanupFate fateOf(const CleanupItem &item)
{
    if (!item.keep)
        return CleanupFate::Remove;
    const auto reason = retentionReasonFromString(item.reason);
    if (reason == RetentionReason::Pinned)
        return CleanupFate::Pinned;
    return reason == RetentionReason::LastProven ? CleanupFate::LastProven : CleanupFate::Keep;
}

QString nameOf(CleanupFate fate)
{
    switch (fate) {
    case CleanupFate::Pinned: return CleanupWords::tr("Kept for ever");
    case CleanupFate::LastProven: return CleanupWords::tr("Last proven");
    case CleanupFate::Keep: return CleanupWords::tr("Stays");
    case CleanupFate::Remove: return CleanupWords::tr("Goes");
    }
    return {};
}

QString reasonText(const QString &reason)
{
    const auto known = retentionReasonFromString(reason);
    return known ? wordsOf(*known) : reason;
}

QMap<QDate, CleanupDay> cleanupDays(const QList<CleanupItem> &items)
{
    QMap<QDate, CleanupDay> days;
    for (const CleanupItem &item : items) {
        if (!item.started.isValid())
            continue;
        CleanupDay &day = days[item.started.toLocalTime().date()];
        day.fates.insert(fateOf(item));
        day.lines.append(lineOf(item));
    }
    return days;
}
}
