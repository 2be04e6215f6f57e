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

void printTable(Invocation &invocation, const QList<BackupRecord> &backups, const QString &repository)
{
    if (backups.isEmpty())
        invocation.console.err(
            u"No backups in %1 yet. %2 makes the first ones."_s.arg(repository, command(u"backup"_s)));
    else
        invocation.console.out(backupTable(backups, invocation.services.clock->zone()).toUtf8());
}
}

int list(Invocation &invocation)
{
    const QJsonObject settings = settingsFor(invocation);
    const Repository repository = Repository::open(settings[u"repository"].toString());
    QList<BackupRecord> backups = readBackups(invocation, repository, settings[u"database"].toString());
    if (!settings[u"globals"].toBool())
        backups.removeIf([](const BackupRecord &record) { return record.isGlobals; });
    if (invocation.json())
        printJson(invocation.console, backups);
    else
        printTable(invocation, backups, repository.path());
    return 0;
}

QString backupTable(const QList<BackupRecord> &backups, const QTimeZone &zone)
{
    TextTable table(
        {u"date"_s, u"time"_s, u"database"_s, u">size"_s, u">rows"_s, u"proof"_s, u""_s, u"file"_s, u"note"_s});
    for (const BackupRecord &record : backups) {
        const qint64 offset = zone.offsetFromUtc(record.started) * 1000LL;
        const QString local = QString::fromLatin1(isoTime(record.started.toMSecsSinceEpoch() + offset));
        table.addRow({local.first(10), local.sliced(11), record.database, formatBytes(record.bytes),
                      formatCount(record.rows), record.problem.isEmpty() ? toString(record.proof.level) : u"DAMAGED"_s,
                      record.pinned ? u"pinned"_s : QString(), record.path, record.note});
    }
    return table.text();
}
}
