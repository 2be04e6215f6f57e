#include "core/restore/backupfacts.h"

#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/contents/scriptreader.h"
#include "core/postgres/confinement.h"
#include "core/postgres/toolerror.h"
#include "core/postgres/toolprocess.h"
#include "core/proof/verification.h"
#include "core/reading/archivescript.h"
#include "core/restore/archiveload.h"
#include "core/restore/databasefacts.h"
#include "core/restore/dumpfacts.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/listenerpair.h"
#include "core/sql/onedatabase.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::minutes silenceLimit{10};
constexpr qsizetype blockBytes = 256 * 1024;

BackupFacts fromManifest(const Manifest &manifest)
{
    BackupFacts facts;
    facts.serverVersion = manifest.serverVersion;
    facts.roles = manifest.roles;
    for (const ManifestExtension &extension : manifest.extensions)
        facts.extensions.append(extension.name);
    facts.rawBytes = manifest.rawBytes;
    facts.missing = missingFrom(manifest);
    facts.rowsOnly = manifest.options[u"content"].toString() == toString(DumpContent::DataOnly);
    return facts;
}

/// Of a file without record, by what is in it. pg_dump writes a COPY for a table without rows, too.
void notePart(const DumpFacts &heard, bool bringsRows, BackupFacts &facts)
{
    facts.missing.clear();
    facts.tablePartsOnly = heard.definesTableParts() && !heard.definesTables();
    facts.rowsOnly = bringsRows && !heard.definesAnything();
    if (facts.rowsOnly)
        facts.missing = Engine::tr("all definitions: tables, keys, indexes, functions");
    else if (heard.definesTables() && !bringsRows)
        facts.missing = Engine::tr("all rows");
}

/// The definitions alone: pg_restore passes over the rows of a custom archive.
DumpSummary scanDefinitions(const BackupSource &source, DumpListener &heard, JobContext &context)
{
    ToolCommand command = archiveScriptCommand(toolsForArchive(source, {}, context), source);
    command.arguments.prepend(u"--schema-only"_s);
    ToolOptions options;
    options.noProgressLimit = silenceLimit;
    ToolProcess process(command, context.token(), options);
    process.start();
    DumpScanner scanner(heard);
    QByteArray buffer(blockBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        scanner.feed(QByteArrayView(buffer.constData(), got));
    const ExitStatus status = process.wait();
    if (!status.success())
        throw toolError(command, status, process.stderrText(), ErrorCode::BackupDamaged);
    return scanner.finish();
}

/// Whether the table of contents of an archive names rows of any table: "3456; 0 16385 TABLE DATA public orders clerk".
bool listsRows(const BackupSource &source, JobContext &context)
{
    ToolCommand command = archiveScriptCommand(toolsForArchive(source, {}, context), source);
    command.arguments.prepend(u"--list"_s);
    ToolOptions options;
    options.noProgressLimit = silenceLimit;
    ToolProcess process(command, context.token(), options);
    process.start();
    QByteArray list;
    QByteArray buffer(blockBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        list.append(buffer.constData(), got);
    const ExitStatus status = process.wait();
    if (!status.success())
        throw toolError(command, status, process.stderrText(), ErrorCode::BackupDamaged);
    static const QRegularExpression rows(u"^\\d+; \\d+ \\d+ TABLE DATA "_s, QRegularExpression::MultilineOption);
    return rows.match(QString::fromUtf8(list)).hasMatch();
}

/// By some of the tools; the flight check says why not.
bool mayBeRead(JobContext &context)
{
    const QList<ClientTools> installed = context.services().clientTools();
    return installed.isEmpty() || std::any_of(installed.begin(), installed.end(), mayReadForeign);
}

BackupFacts readFacts(const BackupSource &source, bool archive, const RestoreFilter &filter, QThreadPool &pool,
                      JobContext &context)
{
    DumpFacts heard;
    ScopeReport scopes(source.manifest.has_value(), filter);
    ListenerPair listeners(heard, &scopes);
    if (archive) {
        const DumpSummary summary = scanDefinitions(source, listeners, context);
        BackupFacts facts = backupFacts(source, heard, scopes.facts(), QString::fromUtf8(summary.serverVersion), -1);
        facts.largeObjects = -1; // they go with the rows
        notePart(heard, listsRows(source, context), facts);
        return facts;
    }
    DatabaseFacts databases;
    ListenerPair outside(scopes, &databases);
    OneDatabase chosen(source.from, listeners, &outside);
    const DumpSummary summary
        = readWholeScript(source, sectionsOf(source, pool, context), chosen, pool, context.token());
    BackupFacts facts
        = backupFacts(source, heard, scopes.facts(), QString::fromUtf8(summary.serverVersion), summary.bytes);
    facts.properties
        = databases.propertiesOf(chooseDatabase(chosen.databases(), source.from, source.absolutePath).name);
    return facts;
}
}

BackupFacts backupFacts(const BackupSource &source, const ReadingTerms &terms, QThreadPool &pool, JobContext &context)
{
    const bool archive = isArchive(source);
    BackupFacts facts;
    if (source.manifest) {
        facts = fromManifest(*source.manifest);
    } else if (archive && !(terms.acceptForeign && mayBeRead(context))) {
        facts.unread = true;
    } else {
        try {
            facts = readFacts(source, archive, terms.filter, pool, context);
            facts.remarks = source.remarks;
        } catch (const Error &error) {
            if (!isDamage(error.code())) // which of its databases is meant
                throw;
            facts.problem = error.message();
            facts.problemCode = error.code();
        }
    }
    facts.archive = archive;
    return facts;
}

BackupFacts backupFacts(const BackupSource &source, const DumpFacts &heard, const ScopeFacts &scopes,
                        const QString &serverVersion, qint64 rawBytes)
{
    BackupFacts facts;
    if (source.manifest) {
        facts = fromManifest(*source.manifest);
    } else {
        facts.serverVersion = serverVersion;
        facts.roles = heard.roles();
        facts.extensions = heard.extensions().keys();
        notePart(heard, heard.bringsRows(), facts);
    }
    if (rawBytes >= 0)
        facts.rawBytes = rawBytes;
    facts.owners = heard.owners();
    facts.superuserOwners = heard.superuserOwners();
    facts.largeObjects = heard.largeObjects();
    facts.makesPublic = heard.makesPublic();
    facts.locks = heard.locks();
    facts.scopes = scopes;
    return facts;
}
}
