#include "app/cli/tour.h"

#include "app/cli/backuplookup.h"
#include "app/cli/jobrunner.h"
#include "app/cli/listverb.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
const QString planner = u"meal_planner"_s;
const QString recipes = u"tandoor"_s;
const QString copy = u"meal_planner_restored"_s;

class Tour
{
public:
    Tour(Invocation &invocation, const QJsonObject &demo)
        : m_invocation(invocation), m_repository(demo[u"repository"].toString())
    {
        m_server.name = demo[u"server"].toString();
    }

    /// Each step in turn. The first that fails ends it.
    void run()
    {
        backUp();
        listBackups();
        verify();
        restoreIntoNew();
        replaceBySwap();
        heading(u"Done: backed up, proven, restored and replaced. Everything above was one job each."_s);
    }

private:
    void heading(const QString &text)
    {
        Console &console = m_invocation.console;
        if (m_invocation.json())
            return;
        console.out(QByteArray("\n"));
        console.out(console.colouredOut(text, 1));
    }

    JobOutcome must(const JobSpec &spec)
    {
        if (!m_invocation.json())
            m_invocation.console.out(u"$ "_s + commandLineFor(spec));
        JobOutcome outcome = runShown(m_invocation, spec);
        if (!outcome.ok())
            throw JobEnded{outcome.exitCode()};
        return outcome;
    }

    void backUp()
    {
        heading(u"1. Back up both databases"_s);
        BackupSpec spec;
        spec.server = m_server;
        spec.repository = m_repository;
        spec.databases = {planner, recipes};
        const JobOutcome outcome = must(spec);
        for (const QJsonValue saved : outcome.result[u"saved"].toArray())
            m_files[saved[u"database"].toString()] = saved[u"path"].toString();
    }

    void listBackups()
    {
        heading(u"2. List the backups"_s);
        QList<BackupRecord> backups = readBackups(m_invocation, Repository::open(m_repository));
        backups.removeIf([](const BackupRecord &record) { return record.isGlobals; });
        if (!m_invocation.json())
            m_invocation.console.out(backupTable(backups, m_invocation.services.clock->zone()).toUtf8());
    }

    void verify()
    {
        heading(u"3. Verify them: read back to the last byte"_s);
        must(VerifySpec{.repository = m_repository, .backups = m_files.values()});
    }

    RestoreSpec restoreSpec(const QString &from, const QString &to, RestoreMode mode)
    {
        return {.server = m_server, .repository = m_repository, .backup = m_files[from], .database = to, .mode = mode};
    }

    /// A tour that was taken before has left its copy: it is replaced.
    void restoreIntoNew()
    {
        heading(u"4. Restore meal_planner into a new database and compare the rows"_s);
        RestoreSpec spec = restoreSpec(planner, copy, hasCopy() ? RestoreMode::Swap : RestoreMode::New);
        spec.confirmed = spec.mode == RestoreMode::Swap;
        spec.keepOld = !spec.confirmed;
        requireSameRows(must(spec));
    }

    void replaceBySwap()
    {
        heading(u"5. Replace the live tandoor by swap; the old one is kept for undo"_s);
        RestoreSpec spec = restoreSpec(recipes, recipes, RestoreMode::Swap);
        spec.confirmed = true;
        const JobOutcome outcome = must(spec);
        requireSameRows(outcome);
        heading(u"6. Let the kept database go"_s);
        must(DropKeptSpec{
            .server = m_server, .keptDatabase = outcome.result[u"keptDatabase"].toString(), .confirmed = true});
    }

    bool hasCopy()
    {
        const JobOutcome outcome = runQuietly(m_invocation, InspectSpec{m_server});
        if (!outcome.ok())
            throw outcome.error;
        const QJsonArray databases = outcome.result[u"databases"].toArray();
        return std::any_of(databases.begin(), databases.end(),
                           [](const QJsonValue &database) { return database[u"name"].toString() == copy; });
    }

    /// The jobs compare and would have failed; a tour does not believe them.
    static void requireSameRows(const JobOutcome &outcome)
    {
        const QJsonArray differences = outcome.result[u"differences"].toArray();
        if (!differences.isEmpty() || outcome.result[u"tablesCompared"].toInt() == 0)
            throw Error(ErrorCode::ContentsDiffer,
                        u"%1 differs from its backup."_s.arg(outcome.result[u"database"].toString()),
                        differences.first().toString());
    }

    Invocation &m_invocation;
    const QString m_repository;
    ServerAddress m_server;
    QMap<QString, QString> m_files;
};
}

int runTour(Invocation &invocation, const QJsonObject &demo)
{
    Tour(invocation, demo).run();
    return 0;
}
}
