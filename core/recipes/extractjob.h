#pragma once

#include "core/contents/backupcontents.h"
#include "core/job/job.h"
#include "core/job/specs/extractspec.h"

#include <QThreadPool>

namespace larder
{
class OutputFile;

/// Writes chosen tables of a backup into a file of their own: as SQL a script that makes them in a database which has
/// their schemas, types and functions (definition, rows, sequences, indexes, constraints; foreign keys only between the
/// chosen tables; no triggers, rules, policies, owners or privileges), as CSV the rows of one table.
/// Time and memory depend on these tables alone. Result: {"output", "tables", "rows", "bytes", "leftOut"}.
class ExtractJob final : public Job
{
public:
    explicit ExtractJob(ExtractSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void writeSql(const BackupContents &contents, const QList<qsizetype> &tables, OutputFile &output,
                  JobContext &context);
    void writeCsv(const BackupContents &contents, qsizetype table, OutputFile &output, JobContext &context);
    void copyRows(const BackupContents &contents, qsizetype section, const std::function<void(QByteArrayView)> &sink,
                  JobContext &context);

    ExtractSpec m_spec;
    BackupSource m_source;
    QThreadPool m_inflaters;
    qint64 m_rows = 0;
    QStringList m_leftOut;
};
}
