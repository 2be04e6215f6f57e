#include "app/cli/contentsverbs.h"

#include "app/cli/jobrunner.h"
#include "app/cli/jobverb.h"
#include "app/cli/settings.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"
#include "core/repository/backupname.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
QString fullName(const QJsonValue &object)
{
    const QString schema = object[u"schema"].toString();
    return schema.isEmpty() ? object[u"name"].toString() : schema + u'.' + object[u"name"].toString();
}

void printObjects(Console &console, const QJsonArray &objects)
{
    TextTable table({u"kind"_s, u"name"_s, u">rows"_s, u">bytes"_s, u"owner"_s, u"of"_s});
    for (const QJsonValue object : objects) {
        const qint64 rows = object[u"rows"].toInteger();
        const qint64 bytes = object[u"bytes"].toInteger();
        table.addRow({object[u"kind"].toString(), fullName(object), rows < 0 ? QString() : formatCount(rows),
                      bytes < 0 ? QString() : formatBytes(bytes), object[u"owner"].toString(),
                      object[u"table"].toString()});
    }
    console.out(table.text().toUtf8());
}

void printRows(Console &console, const QJsonObject &result)
{
    QStringList titles;
    for (const QJsonValue column : result[u"columns"].toArray())
        titles.append(column.toString());
    TextTable table(titles);
    for (const QJsonValue row : result[u"rows"].toArray()) {
        QStringList cells;
        for (const QJsonValue value : row.toArray())
            cells.append(value.isNull() ? u"NULL"_s : value.toString());
        table.addRow(cells);
    }
    console.out(table.text().toUtf8());
}

/// What stands before any \connect has no name.
void printDatabases(Console &console, const QJsonObject &result)
{
    TextTable table({u"database"_s, u">tables"_s, u">rows"_s, u">bytes"_s});
    for (const QJsonValue database : result[u"databases"].toArray()) {
        const QString name = database[u"name"].toString();
        const bool empty = !database[u"hasContents"].toBool();
        table.addRow({name.isEmpty() ? u"(without a name)"_s : name,
                      empty ? u"empty"_s : formatCount(database[u"tables"].toInteger()),
                      empty ? QString() : formatCount(database[u"rows"].toInteger()),
                      empty ? QString() : formatBytes(database[u"bytes"].toInteger())});
    }
    console.out(table.text().toUtf8());
    for (const QString &kind : {u"roles"_s, u"tablespaces"_s}) {
        QStringList names;
        for (const QJsonValue name : result[kind].toArray())
            names.append(name.toString());
        if (!names.isEmpty())
            console.out(kind + u": "_s + visible(names.join(u", "_s)));
    }
}

void printDifferences(Console &console, const QJsonObject &result)
{
    for (const auto &[key, mark] : {std::pair{u"removed"_s, u"-"_s}, std::pair{u"added"_s, u"+"_s}}) {
        for (const QJsonValue object : result[key].toArray())
            console.out(u"%1 %2 %3"_s.arg(mark, object[u"kind"].toString(), object[u"name"].toString()));
    }
    for (const QJsonValue object : result[u"changed"].toArray()) {
        console.out(u"~ %1 %2"_s.arg(object[u"kind"].toString(), object[u"name"].toString()));
        for (const QString &line : object[u"diff"].toString().split(u'\n', Qt::SkipEmptyParts))
            console.out(u"    "_s + line);
    }
    for (const QJsonValue table : result[u"tables"].toArray())
        console.out(u"~ rows of %1: %2 and %3"_s.arg(table[u"table"].toString(),
                                                     formatCount(table[u"leftRows"].toInteger()),
                                                     formatCount(table[u"rightRows"].toInteger())));
}
}

int showContents(Invocation &invocation)
{
    JobSpec spec = specFor(invocation);
    auto &contents = std::get<ContentsSpec>(spec);
    contents.objects = contents.objects || !contents.from.isEmpty();
    const JobOutcome outcome = runQuietly(invocation, spec);
    if (outcome.status == JobStatus::Failed)
        throw outcome.error;
    if (invocation.json())
        invocation.console.out(QJsonDocument(outcome.result));
    else if (outcome.result.contains(u"ddl"))
        invocation.console.outData(outcome.result[u"ddl"].toString());
    else if (outcome.result.contains(u"columns"))
        printRows(invocation.console, outcome.result);
    else if (outcome.result.contains(u"databases"))
        printDatabases(invocation.console, outcome.result);
    else
        printObjects(invocation.console, outcome.result[u"objects"].toArray());
    return outcome.exitCode();
}

namespace
{
/// The rows are what standard output carries: everything else goes to standard error.
int extractToOutput(Invocation &invocation, const JobSpec &spec)
{
    if (invocation.json())
        throw Error(ErrorCode::Usage, u"--json and -o - both want standard output."_s,
                    u"Name a file with -o, or leave out --json."_s);
    const JobOutcome outcome = runQuietly(invocation, spec);
    if (outcome.status == JobStatus::Failed)
        printError(invocation, outcome.error);
    for (const QString &warning : outcome.warnings)
        invocation.console.err(u"Warning: "_s + warning);
    if (outcome.status != JobStatus::Failed && !outcome.summary.isEmpty())
        invocation.console.err(outcome.summary);
    return outcome.exitCode();
}
}

int extract(Invocation &invocation)
{
    QJsonObject settings = settingsFor(invocation);
    settings[u"kind"_s] = u"extract"_s;
    if (!settings.contains(u"output")) {
        const QString table = settings.value(u"tables").toArray().first().toString();
        const QString suffix = settings.value(u"as").toString() == "csv"_L1 ? u".csv"_s : u".sql"_s;
        settings[u"output"_s] = QDir::current().absoluteFilePath(encodeDatabaseName(table) + suffix);
    }
    const JobSpec spec = jobSpecFromJson(settings);
    if (std::get<ExtractSpec>(spec).output == "-"_L1)
        return extractToOutput(invocation, spec);
    return runShown(invocation, spec).exitCode();
}

int compare(Invocation &invocation)
{
    const JobOutcome outcome = runShown(invocation, specFor(invocation));
    if (!outcome.ok())
        return outcome.exitCode();
    if (!invocation.json())
        printDifferences(invocation.console, outcome.result);
    return outcome.result[u"differences"].toInteger() > 0 ? 1 : outcome.exitCode();
}
}
