#include "app/cli/listverb.h"

#include "app/cli/backupjson.h"
#include "app/cli/backuplookup.h"
#include "app/cli/settings.h"
#include "app/cli/texttable.h"
#include "app/cli/timetext.h"
#include "core/base/commandtext.h"
#include "core/base/format.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
void printJson(Console &console, const QList<BackupRecord> &backups)
{
    // Written in portions: twenty thousand objects need not be held as one text.
    constexpr qsizetype portion = 256 * 1024;
    QByteArray text("[");
    for (qsizetype i = 0; i < backups.size(); ++i) {
        text += i == 0 ? "\n" : ",\n";
        text += backupJson(backups[i]);
        if (text.size() >= portion) {
            console.outJson(text);
            text.clear();
        }
    }
    console.outJson(text + "\n]\n");
}

QList<BackupRecord> shownBackups(Invocation &invocation, const Repository &repository, const QString &database,
                                 bool withGlobals)
{
    QList<BackupRecord> backups = readBackups(invocation, repository, database);
    if (!withGlobals)
        backups.removeIf([](const BackupRecord &record) { return record.isGlobals; });
    return backups;
}

/// `others`: how many there would be for any name.
QString whyNone(const QString &repository, const QString &database, qsizetype others)
{
    if (others == 0)
        return u"No backups in %1 yet. %2 makes the first ones."_s.arg(repository, command(u"backup"_s));
    if (others == 1)
        return u"The one backup in %1 is not of “%2”."_s.arg(repository, database);
    return u"None of the %3 backups in %1 is of “%2”."_s.arg(repository, database, QString::number(others));
}
}

int list(Invocation &invocation)
{
    const QJsonObject settings = settingsFor(invocation);
    const Repository repository = Repository::open(settings[u"repository"].toString());
    const QString database = settings[u"database"].toString();
    const bool withGlobals = settings[u"globals"].toBool();
    const QList<BackupRecord> backups = shownBackups(invocation, repository, database, withGlobals);
    if (backups.isEmpty())
        invocation.console.err(
            whyNone(repository.path(), database, shownBackups(invocation, repository, {}, withGlobals).size()));
    if (invocation.json())
        printJson(invocation.console, backups);
    else if (!backups.isEmpty())
        invocation.console.out(backupTable(backups, invocation.services.clock->zone()).toUtf8());
    return 0;
}

namespace
{
QString proofOf(const BackupRecord &record)
{
    if (record.missing)
        return u"MISSING"_s;
    return record.problem.isEmpty() ? toString(record.proof.level) : u"DAMAGED"_s;
}

/// Nobody should take a part for the backup of a database.
QString marksOf(const BackupRecord &record)
{
    QStringList marks;
    if (record.partial)
        marks.append(u"PART: "_s + partWords(record));
    if (record.pinned)
        marks.append(u"pinned"_s);
    if (!record.drillProblem.isEmpty())
        marks.append(u"drill failed"_s);
    return marks.join(u", "_s);
}
}

QString backupTable(const QList<BackupRecord> &backups, const QTimeZone &zone)
{
    TextTable table(
        {u"date"_s, u"time"_s, u"database"_s, u">size"_s, u">rows"_s, u"proof"_s, u""_s, u"file"_s, u"note"_s});
    for (const BackupRecord &record : backups) {
        const qint64 offset = zone.offsetFromUtc(record.started) * 1000LL;
        const QString local = QString::fromLatin1(isoTime(record.started.toMSecsSinceEpoch() + offset));
        table.addRow({local.first(10), local.sliced(11), record.database, formatBytes(record.bytes),
                      formatCount(record.rows), proofOf(record), marksOf(record), record.path, record.note});
    }
    return table.text();
}
}
