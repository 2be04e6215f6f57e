#pragma once

#include "core/contents/backupcontents.h"
#include "core/contents/tablescript.h"
#include "core/job/job.h"
#include "core/job/specs/restorespec.h"
#include "core/postgres/pgconnection.h"

#include <QThreadPool>

namespace larder
{
/// Brings chosen tables of a backup back into an existing database: into a new schema of their own (definition, rows,
/// sequences, indexes, constraints; foreign keys only among them; no triggers, rules, policies or privileges), or back
/// into place: a table that exists is emptied and loaded, one that is missing is made with everything that belonged to
/// it. One transaction: all of it or nothing, and rows are counted before it is committed. Types and functions the
/// tables need must exist in the database. Time depends on the chosen tables.
/// Result: {"database", "schema" (empty when in place), "tables", "rows", "leftOut"}.
class TableRestoreJob final : public Job
{
public:
    explicit TableRestoreJob(RestoreSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void restoreApart(const BackupContents &contents, const QList<qsizetype> &tables, JobContext &context);
    void restoreInPlace(const BackupContents &contents, const QList<qsizetype> &tables, JobContext &context);
    void emptyTables(const BackupContents &contents, const QList<qsizetype> &tables);
    void placed(const QByteArray &statement, const std::function<void()> &work);
    void runScript(const BackupContents &contents, const TableScript &script,
                   const std::function<QByteArray(const QByteArray &)> &rename, JobContext &context);
    void loadRows(const BackupContents &contents, qsizetype section, const QByteArray &copy, JobContext &context);
    void compareRows(const BackupContents &contents, const QList<qsizetype> &tables, const QString &schema);
    QString newSchemaName(JobContext &context);

    RestoreSpec m_spec;
    BackupSource m_source;
    std::optional<PgConnection> m_connection;
    QThreadPool m_inflaters;
    QString m_schema;
    QStringList m_leftOut;
    qint64 m_rows = 0;
};
}
