#include "app/cli/showverb.h"

#include "app/cli/backupjson.h"
#include "app/cli/backuplookup.h"
#include "app/cli/contentsverbs.h"
#include "app/cli/settings.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"
#include "core/postgres/toolcommand.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
constexpr std::array levels{ProofLevel::Written, ProofLevel::Sealed, ProofLevel::Readable, ProofLevel::Restorable,
                            ProofLevel::Identical};

void printFact(Console &console, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        console.out(console.colouredOut(name.leftJustified(12), 1) + visible(value));
}

QString localTime(const QDateTime &when, const QTimeZone &zone)
{
    return when.isValid() ? when.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss t") : QString();
}

void printRecord(Invocation &invocation, const BackupRecord &record)
{
    Console &console = invocation.console;
    const QString size = record.rawBytes < 0
        ? formatBytes(record.bytes)
        : u"%1 (%2 of SQL)"_s.arg(formatBytes(record.bytes), formatBytes(record.rawBytes));
    printFact(console, u"file"_s, record.absolutePath());
    printFact(console, u"database"_s, record.isGlobals ? u"roles and tablespaces of the server"_s : record.database);
    if (record.partial)
        console.out(console.colouredOut(u"PART        "_s, 33) + visible(partWords(record)));
    printFact(console, u"started"_s, localTime(record.started, invocation.services.clock->zone()));
    if (record.durationMs >= 0)
        printFact(console, u"took"_s, formatDuration(std::chrono::milliseconds(record.durationMs)));
    printFact(console, u"size"_s, size);
    if (record.rows >= 0)
        printFact(console, u"rows"_s, formatCount(record.rows));
    printFact(console, u"server"_s, record.serverVersion);
    printFact(console, u"SHA-256"_s, QString::fromLatin1(record.sha256));
    printFact(console, u"pinned"_s, record.pinned ? u"yes"_s : QString());
    printFact(console, u"note"_s, record.note);
    if (!record.problem.isEmpty())
        console.out(console.colouredOut(record.missing ? u"MISSING     "_s : u"DAMAGED     "_s, 31)
                    + visible(record.problem));
    if (!record.drillProblem.isEmpty())
        console.out(console.colouredOut(u"DRILL FAILED "_s, 31)
                    + localTime(record.drilledAt, invocation.services.clock->zone()) + u": "_s
                    + visible(record.drillProblem));
}

/// The ladder: each level with its date, or a dash.
void printProofs(Invocation &invocation, const QList<Proof> &proofs)
{
    Console &console = invocation.console;
    console.out(QByteArray("\n"));
    for (const ProofLevel level : levels) {
        const auto proof
            = std::find_if(proofs.begin(), proofs.end(), [&](const Proof &one) { return one.level == level; });
        if (proof == proofs.end())
            console.out(u"  – "_s + toString(level));
        else
            console.out(console.colouredOut(u"  ✔ "_s, 32)
                        + u"%1  %2  %3"_s.arg(toString(level).leftJustified(10),
                                              localTime(proof->at, invocation.services.clock->zone()), proof->how));
    }
}

void printTables(Console &console, const Manifest &manifest)
{
    TextTable table({u"table"_s, u">rows"_s, u">bytes"_s});
    bool hasTables = false;
    for (const ManifestSection &section : manifest.sections) {
        if (section.kind != "table"_L1)
            continue;
        hasTables = true;
        table.addRow({section.schema + u'.' + section.name, formatCount(section.rows), formatBytes(section.bytes)});
    }
    if (hasTables)
        console.out('\n' + table.text().toUtf8());
}

/// How to get it back without Larder.
void printByHand(Console &console, const BackupRecord &record)
{
    const QString command = storedFormat(record.format).restoredBy;
    console.out(u"by hand: "_s + command.arg(shellQuoted(record.absolutePath())));
}
}

int show(Invocation &invocation)
{
    for (const QStringView option : {u"objects", u"search", u"object", u"table", u"from"}) {
        if (invocation.given.contains(option))
            return showContents(invocation);
    }
    const QJsonObject settings = settingsFor(invocation);
    if (settings[u"repository"].toString().isEmpty()) // nothing is recorded about it
        return showContents(invocation);
    const FoundBackup found = findBackup(invocation, settings);
    const std::optional<Manifest> manifest = found.repository.readManifest(found.record.path);
    if (invocation.json()) {
        QJsonObject object = QJsonDocument::fromJson(backupJson(found.record)).object();
        object[u"sha256"_s] = QString::fromLatin1(found.record.sha256);
        object[u"manifest"_s]
            = manifest ? QJsonValue(QJsonDocument::fromJson(toJson(*manifest)).object()) : QJsonValue();
        invocation.console.out(QJsonDocument(object));
        return 0;
    }
    printRecord(invocation, found.record);
    printProofs(invocation, manifest ? manifest->proofs : QList<Proof>{found.record.proof});
    if (manifest)
        printTables(invocation.console, *manifest);
    invocation.console.out(QByteArray("\n"));
    printByHand(invocation.console, found.record);
    return 0;
}
}
