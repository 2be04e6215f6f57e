#include "ui/jobs/jobhistorymodel.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/job/jobregistry.h"
#include "ui/words/datewords.h"

#include <QIcon>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isRunning(const JobRecord &job) { return job.status == "running"_L1; }
bool hasFailed(const JobRecord &job) { return job.status == "failed"_L1 || job.status == "interrupted"_L1; }

/// Today's and yesterday's jobs are told from each other at a glance; the year matters only when it is another.
QString startedText(const QDateTime &startedUtc, const QDateTime &nowUtc)
{
    const QLocale locale;
    const QDateTime local = startedUtc.toLocalTime();
    const QString time = locale.toString(local.time(), datePattern::time());
    const QDate today = nowUtc.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return JobHistoryModel::tr("today %1").arg(time);
    if (days == 1)
        return JobHistoryModel::tr("yesterday %1").arg(time);
    return locale.toString(
        local, local.date().year() == today.year() ? datePattern::dayOfYearAndTime() : datePattern::dayAndTime());
}
}

QString outcomeOf(const JobRecord &job)
{
    if (isRunning(job))
        return job.host == QSysInfo::machineHostName() ? JobHistoryModel::tr("running")
                                                       : JobHistoryModel::tr("running on %1").arg(job.host);
    if (!job.summary.isEmpty())
        return job.summary;
    return job.error.isEmpty() ? job.status : Error::fromJson(job.error).message();
}

QString outcomeIconOf(const JobRecord &job)
{
    if (isRunning(job))
        return u"view-refresh"_s;
    if (job.status == "succeeded"_L1)
        return u"dialog-ok"_s;
    if (job.status == "warnings"_L1)
        return u"dialog-warning"_s;
    return job.status == "cancelled"_L1 ? u"dialog-cancel"_s : u"dialog-error"_s;
}

QString kindTitle(const QString &kind)
{
    const JobKind *known = findJobKind(kind);
    return known ? QString::fromLatin1(known->title) : kind;
}

void JobHistoryModel::setJobs(const QList<JobRecord> &jobs, const QDateTime &now)
{
    beginResetModel();
    m_all = jobs;
    m_now = now;
    choose();
    endResetModel();
}

void JobHistoryModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void JobHistoryModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (passes(m_all.at(i)))
            m_shown.append(i);
    }
}

bool JobHistoryModel::passes(const JobRecord &job) const
{
    if (!m_filter.kind.isEmpty() && job.kind != m_filter.kind)
        return false;
    if ((m_filter.state == State::Running && !isRunning(job)) || (m_filter.state == State::Failed && !hasFailed(job)))
        return false;
    const auto holds = [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || holds(job.title) || holds(outcomeOf(job))
        || holds(job.error[u"message"_s].toString());
}

int JobHistoryModel::rowOf(const QString &id) const
{
    const auto place = std::find_if(m_shown.begin(), m_shown.end(), [&](qsizetype i) { return m_all.at(i).id == id; });
    return place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
}

QStringList JobHistoryModel::kinds() const
{
    QStringList kinds;
    for (const JobRecord &job : m_all) {
        if (!kinds.contains(job.kind))
            kinds.append(job.kind);
    }
    kinds.sort();
    return kinds;
}

int JobHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JobHistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString JobHistoryModel::text(const JobRecord &job, int column) const
{
    switch (column) {
    case JobColumn: return job.title;
    case OutcomeColumn: return outcomeOf(job);
    case StartedColumn: return startedText(job.started, m_now);
    case TookColumn: break;
    default: return {};
    }
    if (isRunning(job))
        return formatDuration(std::chrono::milliseconds(job.started.msecsTo(m_now)));
    const auto took = job.finished.isValid() ? job.started.msecsTo(job.finished) : -1;
    return formatDuration(std::chrono::milliseconds(took));
}

QVariant JobHistoryModel::data(const QModelIndex &index, int role) const
{
    const JobRecord &record = job(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(record, index.column());
    if (role == Qt::DecorationRole && index.column() == JobColumn)
        return QIcon::fromTheme(outcomeIconOf(record));
    if (role == Qt::TextAlignmentRole && index.column() == TookColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(record, index.column()));
    return {};
}

QVariant JobHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == TookColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JobColumn: return tr("Job");
    case OutcomeColumn: return tr("Outcome");
    case StartedColumn: return tr("Started");
    case TookColumn: return tr("Took");
    default: return {};
    }
}
}
