#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/runjob.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

#include <functional>

namespace larder::test
{
/// How a job went, with everything it said.
struct JobRun
{
    JobOutcome outcome;
    QList<JobEvent> events;

    bool said(const QString &text) const;
    QString described() const; ///< for failure messages
};

/// A private server, a repository and the real engine around a clock that stands still.
class Workshop
{
public:
    Workshop();
    /// False, with the test failed, when the server does not start.
    bool start() { return server.start(); }

    Services services() const;
    ServerAddress address() const;
    /// Runs a job to its end on this thread. `onEvent` sees every event first and may cancel the token.
    JobRun run(const JobSpec &spec,
               const std::function<void(const JobEvent &, const CancelToken &)> &onEvent = {}) const;
    JobRun run(const JobSpec &spec, const std::function<void(const JobEvent &, const CancelToken &)> &onEvent,
               const Services &services) const;

    BackupSpec backupSpec(const QStringList &databases) const;
    RestoreSpec restoreSpec(const QString &backup, const QString &database, RestoreMode mode = RestoreMode::New) const;
    /// Backs up one database; gives the path relative to the repository. Failures fail the running test.
    QString backUp(const QString &database);
    QString absolute(const QString &relativePath) const { return repository + u'/' + relativePath; }

    /// Tables whose COPY text, cut out of the file by tail and gzip at the place the manifest names, does not hash to
    /// what it records.
    QStringList misplacedTables(const QString &relativePath) const;

    QStringList databases(); ///< of the server, sorted, without templates
    QStringList filesOfRepository() const; ///< relative, sorted, hidden ones included, the lock file left out

    TestServer server;
    TempDir folder;
    QString repository;
    std::shared_ptr<FakeClock> clock;
};
}
