#pragma once

#include "app/cli/invocation.h"
#include "core/job/job.h"
#include "core/job/jobcontext.h"
#include "tests/support/tempdir.h"

#include <functional>

namespace larder::test
{
struct CommandResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out + err); } ///< for messages of failed checks
};

/// Calls larder-cli inside the test's process, with jobs of the test's own and without a terminal. Own folders
/// (LARDER_HOME) and a backup directory below a temporary folder, which is the current one.
class Command
{
public:
    Command();
    ~Command();

    CommandResult run(const QStringList &arguments);

    /// What every job does; nothing by default.
    std::function<void(const JobSpec &, JobContext &)> job = [](const JobSpec &, JobContext &) {};
    QList<JobSpec> specs; ///< of the jobs that ran
    QStringList listed; ///< databases of the saved server, whichever
    QProcessEnvironment environment; ///< empty at first
    const TempDir &folder() const { return m_folder; }

private:
    Services services();

    TempDir m_folder;
    QString m_previousFolder;
};

/// backups/2025-12-12/shop_20251212_090000.sql.gz in the current folder.
void makeBackup(const Command &command);
}
