#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractTableModel>

namespace larder
{
/// The jobs of the catalogue's history, newest first, as far as a filter lets them through.
class JobHistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { JobColumn, OutcomeColumn, StartedColumn, TookColumn, ColumnCount };
    enum class State { Any, Running, Failed };
    struct Filter
    {
        State state = State::Any;
        QString kind{}; ///< empty = all
        QString text{}; ///< in title, outcome and error, case-insensitive
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: UTC, for how long running ones have taken.
    void setJobs(const QList<JobRecord> &jobs, const QDateTime &now);
    void setFilter(const Filter &filter);
    const JobRecord &job(int row) const { return m_all.at(m_shown.at(row)); }
    /// -1 when it is not shown.
    int rowOf(const QString &id) const;
    QStringList kinds() const; ///< that occur, sorted
    bool isEmpty() const { return m_all.isEmpty(); } ///< whatever the filter

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool passes(const JobRecord &job) const;
    void choose();
    QString text(const JobRecord &job, int column) const;

    QList<JobRecord> m_all;
    QList<qsizetype> m_shown; ///< places in m_all
    Filter m_filter;
    QDateTime m_now;
};

/// What a job came to, in a sentence; "running" while it does.
QString outcomeOf(const JobRecord &job);
/// Freedesktop name for how it ended.
QString outcomeIconOf(const JobRecord &job);
/// A kind's title, e.g. "Back up databases".
QString kindTitle(const QString &kind);
}
