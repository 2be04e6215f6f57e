#include "app/cli/jobverb.h"

#include "app/cli/confirm.h"
#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// "Delete 14 backups (38 GB)?" with the list; empty when nothing would go.
QString describeRemoval(const QList<QJsonObject> &items)
{
    TextTable table({u"backup"_s, u">size"_s, u"reason"_s});
    qint64 bytes = 0;
    int count = 0;
    for (const QJsonObject &item : items) {
        if (item[u"keep"].toBool())
            continue;
        ++count;
        bytes += item[u"bytes"].toInteger();
        table.addRow({item[u"path"].toString(), formatBytes(item[u"bytes"].toInteger()), item[u"reason"].toString()});
    }
    if (count == 0)
        return {};
    return table.text()
        + u"Delete %1 %2 (%3)?"_s.arg(count).arg(count == 1 ? u"backup"_s : u"backups"_s, formatBytes(bytes));
}

QString yesOrNo(bool value) { return value ? u"yes"_s : u"no"_s; }

void printInspection(Console &console, const QJsonObject &result)
{
    console.out(u"PostgreSQL %1 as %2, client tools %3, TLS %4"_s.arg(
        result[u"serverVersion"].toString(), result[u"user"].toString(), result[u"tools"][u"version"].toString(),
        yesOrNo(result[u"tls"].toBool())));
    console.out(u"superuser %1, may create databases %2, standby %3"_s.arg(yesOrNo(result[u"superuser"].toBool()),
                                                                           yesOrNo(result[u"canCreateDb"].toBool()),
                                                                           yesOrNo(result[u"isStandby"].toBool())));
    TextTable connection({u"setting"_s, u"value"_s, u"from"_s});
    for (const QJsonValue param : result[u"connection"].toArray())
        connection.addRow({param[u"key"].toString(), param[u"value"].toString(), param[u"source"].toString()});
    console.out(connection.text().toUtf8());
    console.out(QByteArray("\n"));
    TextTable table({u"database"_s, u">size"_s, u"owner"_s});
    for (const QJsonValue value : result[u"databases"].toArray()) {
        if (!value[u"isTemplate"].toBool())
            table.addRow(
                {value[u"name"].toString(), formatBytes(value[u"bytes"].toInteger(-1)), value[u"owner"].toString()});
    }
    console.out(table.text().toUtf8());
}
}

JobSpec specFor(const Invocation &invocation, const char *kind)
{
    QJsonObject json = settingsFor(invocation);
    json[u"kind"_s] = QLatin1StringView(kind ? kind : invocation.verb->kind->name);
    return jobSpecFromJson(json);
}

int runJobVerb(Invocation &invocation)
{
    JobSpec spec = specFor(invocation);
    confirm(invocation, spec);
    return runShown(invocation, spec).exitCode();
}

int runCleanup(Invocation &invocation)
{
    JobSpec spec = specFor(invocation);
    auto &cleanup = std::get<CleanupSpec>(spec);
    if (!cleanup.dryRun && !cleanup.confirmed && invocation.console.canAsk()) {
        CleanupSpec look = cleanup;
        look.dryRun = true;
        QList<QJsonObject> items;
        const JobOutcome outcome = runQuietly(invocation, look, &items);
        if (!outcome.ok())
            throw outcome.error;
        const QString removal = describeRemoval(items);
        if (!removal.isEmpty())
            confirm(invocation, spec, removal);
        else
            cleanup.confirmed = true; // nothing to lose: the job says so
    }
    confirm(invocation, spec);
    return runShown(invocation, spec).exitCode();
}

int testServer(Invocation &invocation)
{
    const JobOutcome outcome = runShown(invocation, specFor(invocation));
    if (outcome.ok() && !invocation.json())
        printInspection(invocation.console, outcome.result);
    return outcome.exitCode();
}
}
