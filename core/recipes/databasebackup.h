#pragma once

#include "core/base/budget.h"
#include "core/dump/plaindump.h"
#include "core/job/jobcontext.h"
#include "core/job/serversurvey.h"
#include "core/postgres/databaseinspector.h"
#include "core/repository/backupwriter.h"
#include "core/repository/manifest.h"
#include "core/repository/repository.h"

#include <QThreadPool>
#include <functional>

namespace larder
{
/// Saves one database, or the globals, from the first question to the sealed file. Thread-safe: a run saves several
/// databases through one object; all of them carry the run's start time in their names.
class DatabaseBackup
{
public:
    /// `known`: the repository's backups, newest first; they tell how much there will be to read.
    DatabaseBackup(const BackupSpec &spec, const ServerSurvey &survey, const Repository &repository,
                   const QList<BackupRecord> &known, QThreadPool &compressors, JobContext &context);

    /// Returns the item of the job's result: {"path", "database", "bytes", "rawBytes", "rows", "durationMs",
    /// "isGlobals"}; rawBytes and rows are -1 for the directory format.
    /// `processes` of pg_dump read its data side by side, where it is large enough for more than one.
    QJsonObject saveDatabase(const QString &database, int processes) const;
    /// Asks `mayCommit` when everything is written: after a no nothing is listed, and the item is empty.
    QJsonObject saveGlobals(const std::function<bool()> &mayCommit) const;

private:
    Manifest newManifest(const QString &database) const;
    /// What the plan of a dump is made from.
    struct Described
    {
        QList<TableInfo> tables;
        QList<OwnedSequence> sequences;
        qint64 largeObjectBytes = 0;
        QByteArray encoding{};
    };
    /// Fills in everything about the database that a manifest tells and a dump does not.
    Described describe(const ConnectionParams &params, Manifest &manifest) const;
    /// Of the newest whole backup of the database that can be read; empty when there is none.
    QList<ManifestSection> earlierSections(const QString &database) const;
    QJsonObject saveAsItIsNow(const QString &database, int processes) const;
    QJsonObject savePlanned(const DumpPlan &plan, const Described &described, Manifest manifest,
                            const ConnectionParams &params) const;
    /// A full disk tells what was needed and what was free.
    Error withSpace(const Error &error, const QString &database, const Described &described) const;
    void dump(const DumpRequest &request, const QList<TableInfo> &tables, BackupWriter &writer,
              Manifest &manifest) const;
    QJsonObject seal(BackupWriter &writer, Manifest &manifest) const;

    const BackupSpec &m_spec;
    const ServerSurvey &m_survey;
    const Repository &m_repository;
    const QList<BackupRecord> &m_known;
    QThreadPool &m_compressors;
    JobContext &m_context;
    mutable Budget m_locks; ///< entries of the lock table: databases that fit it may not fit side by side
    const QDateTime m_started; ///< local time of the run
    const qint64 m_free; ///< bytes on the repository's disk when it began
};
}
