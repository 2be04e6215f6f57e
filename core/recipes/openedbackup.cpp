#include "core/recipes/openedbackup.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/contents/scriptreader.h"
#include "core/postgres/toolerror.h"
#include "core/reading/archivescript.h"
#include "core/reading/readerend.h"
#include "core/restore/largeobjects.h"

#include <QRegularExpression>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype readBytes = 256 * 1024;

ToolCommand scriptCommand(const BackupSource &archive, const QString &what, JobContext &context)
{
    const QList<ClientTools> installed = context.services().clientTools();
    if (installed.isEmpty())
        throw Error(ErrorCode::ClientToolsMissing, Engine::tr("pg_restore is not installed."),
                    Engine::tr("Install it: apt install postgresql-client."));
    ToolCommand command = archiveScriptCommand(installed.last(), archive);
    command.arguments.prepend(what);
    context.command(command.shown());
    return command;
}

void requireSuccess(const BackupSource &archive, ToolProcess &process)
{
    const ExitStatus status = process.wait();
    requireOwnEnd(archive, status, process.stderrText());
    if (!status.success())
        throw toolError(process.command(), status, process.stderrText(), ErrorCode::BackupDamaged);
}

bool areCounted(const QList<ManifestSection> &tables)
{
    return !tables.isEmpty() && std::none_of(tables.begin(), tables.end(), [](const ManifestSection &section) {
        return section.kind == "table"_L1 && section.sha256.isEmpty();
    });
}
}

OpenedBackup::OpenedBackup(BackupSource backup, QThreadPool &pool, JobContext &context)
    : m_pool(pool), m_backup(std::move(backup)), m_script(m_backup)
{
    if (larder::isArchive(m_script)) {
        openArchive(BackupSource(m_script), context);
        m_contents
            = std::make_unique<BackupContents>(m_script, scanSections(m_script, pool, context), pool, context.token());
        return;
    }
    m_tables = sectionsOf(m_script, pool, context);
    if (!areCounted(m_tables))
        m_tables = scanSections(m_script, pool, context);
    m_contents = std::make_unique<BackupContents>(m_script, m_tables, pool, context.token());
}

void OpenedBackup::openArchive(const BackupSource &archive, JobContext &context)
{
    m_folder.emplace();
    if (!m_folder->isValid())
        throw Error(ErrorCode::FileAccess, Engine::tr("No temporary folder: %1").arg(m_folder->errorString()),
                    Engine::tr("Set TMPDIR to a folder that can be written."));
    m_script = {};
    m_script.absolutePath = m_folder->filePath(u"definitions.sql"_s);
    const FileDescriptor file = FileDescriptor::open(m_script.absolutePath, O_WRONLY | O_CREAT | O_EXCL);
    ToolProcess process(scriptCommand(archive, u"--schema-only"_s, context), context.token());
    process.start();
    QByteArray buffer(readBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        file.writeAll(QByteArrayView(buffer.constData(), got));
    requireSuccess(archive, process);
    if (archive.manifest && areCounted(archive.manifest->sections))
        m_tables = archive.manifest->sections;
    else
        countRows(archive, context);
}

void OpenedBackup::countRows(const BackupSource &archive, JobContext &context)
{
    ArchiveScript script;
    ToolProcess process(scriptCommand(archive, u"--data-only"_s, context), context.token());
    process.start();
    script.takeIn(process, [&](qint64 bytes) { context.advance(bytes); });
    requireSuccess(archive, process);
    if (const DumpSummary &summary = script.finish(); !summary.isComplete())
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 is damaged: it is cut off: %2.").arg(archive.absolutePath, summary.incompleteness()),
                    Engine::tr("Use an older backup or a copy of this one."));
    m_tables = script.tables();
}

/// pg_restore -l: "3456; 2613 16401 BLOB - 16401 clerk" up to version 16, "BLOB METADATA" and "BLOBS" from 17 on.
bool OpenedBackup::listsLargeObjects(JobContext &context) const
{
    ToolProcess process(scriptCommand(m_backup, u"--list"_s, context), context.token());
    process.start();
    QByteArray list;
    QByteArray buffer(readBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        list.append(buffer.constData(), got);
    requireSuccess(m_backup, process);
    static const QRegularExpression entry(u"^\\d+; \\d+ \\d+ BLOBS? "_s, QRegularExpression::MultilineOption);
    return entry.match(QString::fromUtf8(list)).hasMatch();
}

std::optional<RowSum> OpenedBackup::largeObjects(JobContext &context) const
{
    LargeObjectSum objects;
    if (!isArchive()) {
        readScript(m_script, m_contents->sections(), objects, m_pool, context.token());
        return objects.sum();
    }
    if (!listsLargeObjects(context))
        return RowSum();
    ArchiveScript script({}, &objects);
    ToolProcess process(scriptCommand(m_backup, u"--data-only"_s, context), context.token());
    process.start();
    script.takeIn(process, [](qint64) {});
    requireSuccess(m_backup, process);
    script.finish();
    return objects.sum();
}
}
