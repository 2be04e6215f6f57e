#include "core/base/translation.h"
#include "core/catalogue/backuprow.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogueconnection.h"
#include "core/repository/processidentity.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// Not NULL, also for a text that was never set.
QString set(const QString &text) { return text.isNull() ? u""_s : text; }

JobRecord readJob(const CatalogueQuery &row)
{
    JobRecord job;
    job.id = row.text(0);
    job.kind = row.text(1);
    job.title = row.text(2);
    job.spec = jsonObject(row.text(3));
    job.started = timeFrom(row.value(4));
    job.finished = timeFrom(row.value(5));
    job.status = row.text(6);
    job.summary = row.text(7);
    job.error = jsonObject(row.text(8));
    job.result = jsonObject(row.text(9));
    job.host = row.text(10);
    job.pid = row.number(11);
    return job;
}
}

namespace
{
constexpr int jobsKept = 2000;
constexpr int logCharactersKept = 32'000'000;

/// The history is for looking back, not for ever: a job every few minutes would fill the disk in the end.
void prune(const CatalogueConnection &connection)
{
    connection
        .statement(u"DELETE FROM job WHERE status <> 'running' AND started < "
                   "(SELECT started FROM job ORDER BY started DESC, rowid DESC LIMIT 1 OFFSET ?)"_s)
        .run({jobsKept - 1});
    connection
        .statement(
            u"UPDATE job SET log = '' WHERE rowid IN (SELECT row FROM (SELECT rowid AS row, length(log) AS size, "
            "sum(length(log)) OVER (ORDER BY started DESC, rowid DESC) AS total FROM job) "
            "WHERE size > 0 AND total > ?)"_s)
        .run({logCharactersKept});
}
}

void Catalogue::saveJob(const JobRecord &job)
{
    const ProcessIdentity here = ProcessIdentity::self();
    const bool own = job.pid == here.pid;
    SqlTransaction transaction(connection().database());
    connection()
        .statement(u"INSERT OR REPLACE INTO job (id, kind, title, spec, started, finished, status, summary, error, "
                   "result, log, host, pid, boot_id, start_ticks) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s)
        .run({job.id, set(job.kind), set(job.title), jsonText(job.spec), timeValue(job.started),
              timeValue(job.finished), set(job.status), set(job.summary), jsonText(job.error), jsonText(job.result),
              set(job.log), set(job.host), job.pid, own ? here.bootId : u""_s, own ? here.startTicks : 0});
    if (job.finished.isValid()) {
        connection()
            .statement(u"INSERT OR REPLACE INTO clock (id, last_seen) VALUES (1, ?)"_s)
            .run({timeValue(job.finished)});
        prune(connection());
    }
    transaction.commit();
}

QList<JobRecord> Catalogue::jobs(int limit, const QString &kind) const
{
    const QString where = kind.isEmpty() ? QString() : u"WHERE kind = ? "_s;
    CatalogueQuery rows = connection().statement(
        u"SELECT id, kind, title, spec, started, finished, status, summary, error, result, host, pid FROM job "_s
        + where + u"ORDER BY started DESC, rowid DESC LIMIT ?"_s);
    QVariantList values;
    if (!kind.isEmpty())
        values.append(kind);
    rows.run(values + QVariantList{limit});
    QList<JobRecord> jobs;
    while (rows.next())
        jobs.append(readJob(rows));
    return jobs;
}

QString Catalogue::jobLog(const QString &id) const
{
    CatalogueQuery row = connection().statement(u"SELECT log FROM job WHERE id = ?"_s);
    return row.run({id}).next() ? row.text(0) : QString();
}

int Catalogue::markInterruptedJobs()
{
    const QString here = ProcessIdentity::self().host;
    CatalogueQuery running = connection().statement(
        u"SELECT id, host, pid, boot_id, start_ticks FROM job WHERE status = 'running' AND host = ?"_s);
    running.run({here});
    QStringList dead;
    while (running.next()) {
        const ProcessIdentity process{running.text(1), running.number(2), running.text(3), running.number(4)};
        if (!process.isAlive())
            dead.append(running.text(0));
    }
    CatalogueQuery mark = connection().statement(
        u"UPDATE job SET status = 'interrupted', summary = ? WHERE id = ? AND status = 'running'"_s);
    for (const QString &id : std::as_const(dead))
        mark.run({Engine::tr("Larder ended before the job did: killed, or the machine went down."), id});
    return static_cast<int>(dead.size());
}

QDateTime Catalogue::lastSeen() const
{
    CatalogueQuery row = connection().statement(u"SELECT last_seen FROM clock"_s);
    return row.run().next() ? timeFrom(row.value(0)) : QDateTime();
}
}
