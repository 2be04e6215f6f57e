#pragma once

#include "core/job/jobcontext.h"
#include "core/job/serversurvey.h"
#include "core/repository/backupsource.h"
#include "core/restore/rowsum.h"

#include <QTemporaryDir>

namespace larder
{
/// A live database looked at the way a backup is: its definitions in a temporary file of pg_dump, and rows, bytes and
/// SHA-256 of each table's COPY text, and the large objects, counted in the stream of a second pg_dump, which is kept
/// nowhere.
class DatabaseScan
{
public:
    /// Runs both. `encoding`: what the text is wanted in, that of what it is compared with. Throws what DumpFailed
    /// stands for.
    DatabaseScan(const ServerSurvey &survey, const QString &database, const QByteArray &encoding, JobContext &context);

    /// The definitions, without rows.
    const BackupSource &definitions() const { return m_definitions; }
    /// One for each COPY block; places mean nothing.
    const QList<ManifestSection> &tables() const { return m_tables; }
    /// As LargeObjectSum::sum().
    const std::optional<RowSum> &largeObjects() const { return m_largeObjects; }

private:
    void dumpDefinitions(const ServerSurvey &survey, const ConnectionParams &params, JobContext &context);
    void scanRows(const ServerSurvey &survey, const ConnectionParams &params, JobContext &context);

    const QByteArray m_encoding;
    QTemporaryDir m_folder;
    BackupSource m_definitions;
    QList<ManifestSection> m_tables;
    std::optional<RowSum> m_largeObjects;
};
}
