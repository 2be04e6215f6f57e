#pragma once

#include "core/base/taskgroup.h"
#include "core/contents/dumptext.h"
#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backupsource.h"
#include "core/restore/gate.h"
#include "core/restore/loadplan.h"
#include "core/restore/loadsession.h"
#include "core/restore/workqueue.h"

#include <QSet>
#include <QThreadPool>
#include <atomic>
#include <vector>

namespace larder
{
/// A proven plain dump and where it goes.
struct LoadSubject
{
    ConnectionParams params; ///< of the database to fill, which nobody else uses, with loadSessionOptions()
    const BackupSource &source;
    FileStamp stamp; ///< of the file when it was proven
    const DumpLayout &layout; ///< without obstacles
    GateRules rules;
    int step; ///< of the job, counted from 1 …
    int steps; ///< … of so many
};

/// The parallel way to load a plain dump: one session makes the definitions; then rows by COPY, indexes and constraints
/// over several sessions at once, in the order of planLoad(). The result is that of one session, down to the order of
/// rows in each table. Each table's rows are counted by the server.
class ParallelLoad
{
public:
    /// `subject` must outlive the load. `jobs`: sessions at once.
    ParallelLoad(const LoadSubject &subject, int jobs, JobContext &context);
    /// Leaves a half-filled database behind when it throws: Error(RestoreFailed, ContentsDiffer, …) when this way does
    /// not work, BackupDamaged when the file was written to meanwhile; Cancelled. Bytes of SQL advance the context's
    /// meter.
    void run();

private:
    void tellWork();
    void makeDefinitions();
    void openSessions();
    void work(LoadSession &session);
    void loadRows(const RowsWork &rows, LoadSession &session, DumpText &text);
    void runStretches(DumpText &text);
    void runStatements(const StatementsWork &statements, LoadSession &session);
    void requireSameFile() const;
    std::unique_ptr<DumpText> openText();

    const LoadSubject &m_subject;
    JobContext &m_context;
    const StoredFile m_file;
    QThreadPool m_inflaters; ///< for files that can only be read from their start
    QThreadPool m_workers;
    LoadPlan m_plan;
    std::unique_ptr<WorkQueue> m_queue;
    std::vector<LoadSession> m_sessions;
    QSet<QByteArray> m_loadedTwice; ///< tables with more than one COPY block
    std::atomic<qsizetype> m_blocksLeft;
    TaskGroup m_tasks; ///< last: its tasks use all of the above
};
}
