#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractTableModel>

namespace larder
{
/// The runs that made, checked or restored `backup`, newest first. The one that made it is among them when the history
/// still has it, or at least its log.
QList<JobRecord> runsOf(const Catalogue &catalogue, const BackupRecord &backup);

/// Runs as a list: when, what, how it ended.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<JobRecord> &runs);
    const JobRecord &run(int row) const { return m_runs.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JobRecord> m_runs;
};
}
