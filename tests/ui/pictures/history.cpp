#include "tests/ui/pictures/history.h"

#include "core/catalogue/catalogue.h"
#include "core/postgres/pgconnection.h"
#include "core/profile/profilestore.h"
#include "ui/jobs/jobcontroller.h"

#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder::pictures
{
namespace
{
constexpr int patienceMs = 120'000;
const QDate lastDay(2025, 12, 12);

void sql(const QString &database, const QString &script)
{
    const ConnectionParams params = ConnectionParams::resolve(ProfileStore().get(u"demo"_s).address);
    PgConnection::connect(params.withDatabase(database)).execScript(script);
}

/// The same rows whenever it is done.
void eatFor(const QDate &day, int meals)
{
    sql(u"meal_planner"_s,
        u"INSERT INTO public.meal_logs(user_id, fdc_id, meal, eaten_at, grams) "
        "SELECT user_id, fdc_id, meal, timestamptz '%1', grams FROM public.meal_logs ORDER BY id LIMIT %2"_s
            .arg(day.toString(Qt::ISODate))
            .arg(meals));
}

QList<QDate> days(bool isShort)
{
    QList<QDate> days;
    const int first = isShort ? 3 : 39;
    if (!isShort) {
        for (int week = 12; week > 5; --week)
            days += lastDay.addDays(-7 * week);
    }
    for (int ago = first; ago >= 0; --ago)
        days += lastDay.addDays(-ago);
    return days;
}

BackupSpec nightly(const ServerProfile &server)
{
    BackupSpec spec;
    spec.server = server.address;
    spec.repository = server.repository;
    spec.databases = server.databases;
    spec.retention.days = 0;
    return spec;
}

QStringList newestPaths(const QString &repository, const QDate &day)
{
    QStringList paths;
    for (const BackupRecord &backup : Catalogue().backups(repository)) {
        if (!backup.isGlobals && backup.started.date() == day)
            paths += backup.path;
    }
    return paths;
}
}

void SetClock::set(const QDateTime &now)
{
    const std::scoped_lock lock(m_mutex);
    m_from = now;
    m_since.start();
}

QDateTime SetClock::nowUtc() const
{
    const std::scoped_lock lock(m_mutex);
    return m_since.isValid() ? m_from.addMSecs(m_since.elapsed()) : m_from;
}

JobOutcome finish(JobController &jobs, const JobSpec &spec)
{
    JobOutcome last;
    QObject here;
    int running = 0;
    QObject::connect(&jobs, &JobController::finished, &here, [&](int job, const JobSpec &, const JobOutcome &outcome) {
        if (job == running)
            last = outcome;
    });
    running = jobs.start(spec);
    if (!QTest::qWaitFor([&] { return !jobs.isRunning(running); }, patienceMs) || !last.ok()) {
        fprintf(stderr, "%s: %s %s\n", qPrintable(titleOf(spec)), qPrintable(last.error.message()),
                qPrintable(last.error.detail()));
        std::exit(1);
    }
    return last;
}

void makeHistory(JobController &jobs, SetClock &clock, bool isShort)
{
    finish(jobs, DemoSpec{});
    const ServerProfile server = ProfileStore().get(u"demo"_s);
    sql(u"postgres"_s,
        u"CREATE ROLE meal_app LOGIN; CREATE ROLE reporting; GRANT reporting TO meal_app;"
        "ALTER ROLE reporting SET statement_timeout = '5min'"_s);
    for (const QDate &day : days(isShort)) {
        clock.set(QDateTime(day, {2, 0}, Qt::UTC));
        eatFor(day, day == lastDay.addDays(-9) ? 25'000 : 450);
        finish(jobs, nightly(server));
        if (day == lastDay.addDays(-9)) // somebody noticed, and took them out again
            sql(u"meal_planner"_s,
                u"DELETE FROM public.meal_logs WHERE eaten_at::date = '%1'"_s.arg(day.toString(Qt::ISODate)));
    }
    clock.set(QDateTime(lastDay.addDays(-1), {4, 0}, Qt::UTC));
    VerifySpec verify{.repository = server.repository, .backups = {}};
    for (int ago = 1; ago < (isShort ? 2 : 6); ++ago)
        verify.backups += newestPaths(server.repository, lastDay.addDays(-ago));
    finish(jobs, verify);
    if (isShort)
        return;
    DrillSpec drill;
    drill.repository = server.repository;
    drill.backups = newestPaths(server.repository, lastDay.addDays(-1)).filter(u"tandoor"_s);
    finish(jobs, drill);
    const QString pinned = newestPaths(server.repository, lastDay.addDays(-25)).constFirst();
    finish(jobs, AnnotateSpec{server.repository, pinned, true, u"before the move to the new menu"_s});
    clock.set(QDateTime(lastDay, {6, 30}, Qt::UTC));
    finish(jobs,
           RestoreSpec{.server = server.address,
                       .repository = server.repository,
                       .backup = newestPaths(server.repository, lastDay.addDays(-1)).filter(u"tandoor"_s).value(0),
                       .database = u"tandoor"_s,
                       .mode = RestoreMode::Swap,
                       .confirmed = true});
    sql(u"postgres"_s, u"REVOKE reporting FROM meal_app; DROP ROLE reporting"_s);
    clock.set(QDateTime(lastDay, {9, 0}, Qt::UTC));
}
}
