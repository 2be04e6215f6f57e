#include "core/reading/archivescript.h"

#include "core/postgres/confinement.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype readBytes = 256 * 1024;
/// What comes before the end of a tar header's magic number (POSIX ustar: 257).
constexpr qint64 magicBytes = 262;

QByteArray startOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a FIFO would keep us waiting
        return {};
    return file.read(magicBytes);
}
}

bool isTar(const QString &path)
{
    const QByteArray start = startOf(path);
    return start.startsWith("toc.dat") && start.endsWith("ustar");
}

bool isArchive(const QString &path)
{
    if (QFileInfo(path).isDir())
        return QFileInfo(path + u"/toc.dat"_s).isFile();
    return startOf(path).startsWith("PGDMP") || isTar(path);
}

bool isArchive(const BackupSource &source)
{
    return source.manifest ? isArchive(source.record.format) : isArchive(source.dataPath());
}

ToolCommand archiveScriptCommand(const ClientTools &tools, const QString &path)
{
    ToolCommand command;
    command.program = tools.pgRestore();
    command.arguments = QStringList{u"--file=-"_s};
    if (!path.isEmpty())
        command.arguments.append(path);
    command.deathSignal = SIGKILL; // it has no session that would need an orderly end
    return command;
}

ToolCommand archiveScriptCommand(const ClientTools &tools, const BackupSource &source)
{
    const ToolCommand command = archiveScriptCommand(tools, source.dataPath());
    return source.manifest ? command : confinedReader(command, tools, source.dataPath());
}

ArchiveScript::ArchiveScript(std::function<void(const ManifestSection &)> onTable, DumpListener *also)
    : m_counter(TableCounter::Hashes::Yes, std::move(onTable)),
      m_rows(m_counter),
      m_listeners(m_rows, also),
      m_scanner(m_listeners)
{ }

void ArchiveScript::takeIn(ToolProcess &pgRestore, const std::function<void(qint64)> &onBytes)
{
    QByteArray buffer(readBytes, Qt::Uninitialized);
    while (const qint64 got = pgRestore.readStdout(buffer.data(), buffer.size())) {
        m_scanner.feed(QByteArrayView(buffer.constData(), got));
        onBytes(got);
    }
}

const DumpSummary &ArchiveScript::finish()
{
    m_summary = m_scanner.finish();
    return m_summary;
}

QList<ManifestSection> ArchiveScript::sections() const
{
    ManifestSection script;
    script.kind = u"script"_s;
    script.bytes = m_summary.bytes;
    return QList<ManifestSection>{script} + m_counter.tables();
}
}
