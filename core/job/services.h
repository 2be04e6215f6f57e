#pragma once

#include "core/base/clock.h"
#include "core/job/jobspec.h"
#include "core/postgres/clienttools.h"

#include <QThreadPool>
#include <chrono>
#include <functional>
#include <memory>

namespace larder
{
class ConnectionParams;
class Job;

/// The outside world as jobs see it, and the only place where tests put in something else. Copyable; the pointed-to
/// objects outlive every job.
struct Services
{
    std::shared_ptr<const Clock> clock;
    /// Makes the job for a spec.
    std::function<std::unique_ptr<Job>(const JobSpec &)> makeJob;
    /// Everything needed to connect: libpq's rules, environment, password from the first source that has one.
    std::function<ConnectionParams(const ServerAddress &)> resolveServer;
    /// Gives a connection that has none the password kept for its user; empty: none is kept. libpq looks into .pgpass.
    std::function<ConnectionParams(const ConnectionParams &)> withKeptPassword;
    std::function<QList<ClientTools>()> clientTools;
    /// Databases the saved server lists, empty when none.
    std::function<QStringList(const ServerAddress &)> listedDatabases;
    /// How long a server may say nothing while a job waits for it, on top of the time a lock may take: one that is
    /// alive but silent looks the same as one that works hard. When it is over the server is asked by another session.
    std::chrono::milliseconds silenceLimit = std::chrono::minutes(30);
    /// How long one statement may take of which the server says, asked so, that it works on it: building an index of
    /// a huge table.
    std::chrono::milliseconds statementLimit = std::chrono::hours(12);
    /// File of the catalogue; empty = the default one.
    QString catalogueFile;
    /// Folder for restore journals (absolute).
    QString journalDir;
    /// Told each step of making, closing and exchanging databases once it is durable (see restorejournal.h); empty but
    /// in tests, which stop there.
    std::function<void(const QString &)> onDatabaseStep;
};
}
