#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/words/texttable.h"

namespace larder
{
/// The runs that made, checked or restored `backup`, newest first. The one that made it is among them when the history
/// still has it, or at least its log.
QList<JobRecord> runsOf(const Catalogue &catalogue, const BackupRecord &backup);

/// Runs as a list: when, what, how it ended.
class RunModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { When, What, Outcome };

    using TextTable::TextTable;

    void setRuns(const QList<JobRecord> &runs);
    const JobRecord &run(int row) const { return m_runs.at(row); }

protected:
    int lines() const override { return static_cast<int>(m_runs.size()); }
    QStringList titles() const override;
    QString text(int row, int column) const override;
    QIcon icon(int row, int column) const override;
    QString toolTip(int row, int column) const override;

private:
    QList<JobRecord> m_runs;
};
}
