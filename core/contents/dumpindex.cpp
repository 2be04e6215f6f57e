#include "core/contents/dumpindex.h"

#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/catalogue/catalogue.h"
#include "core/contents/sectioncheck.h"
#include "core/gzip/dumpreader.h"
#include "core/gzip/memberheader.h"
#include "core/job/expectedbytes.h"
#include "core/proof/backupchecks.h"
#include "core/proof/tablesection.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"

#include <QDataStream>
#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr QDataStream::Version indexVersion = QDataStream::Qt_6_4;

/// Where the text that is being read can be entered. Which table the rows of an INSERT are of may show some blocks
/// later.
class EntryPoints
{
public:
    EntryPoints(FileDescriptor file, DumpPacking packing) : m_file(std::move(file)), m_packing(packing) { }

    /// Before each block: it begins at `rawOffset`, the reader stands at `fileOffset`.
    void blockBegins(qint64 rawOffset, qint64 fileOffset)
    {
        if (m_packing == DumpPacking::Plain)
            return;
        char header[memberHeaderBytes];
        // Behind the first ordinary member nothing that looks like one of ours is one.
        m_members = m_members && m_packing == DumpPacking::Members
            && memberDeflateBytes({header, m_file.readAt(header, memberHeaderBytes, fileOffset)}).has_value();
        if (!m_members)
            return;
        m_entries.push_back({rawOffset, fileOffset});
        while (m_entries.size() > 1 && m_entries[1].rawOffset <= rawOffset - InsertRows::headLimit)
            m_entries.pop_front();
    }
    void locate(ManifestSection &section) const
    {
        const bool plain = m_packing == DumpPacking::Plain;
        const auto behind = std::find_if(m_entries.begin() + 1, m_entries.end(),
                                         [&](const Entry &entry) { return entry.rawOffset > section.rawOffset; });
        const Entry &entry = *(behind - 1);
        section.memberOffset = plain ? section.rawOffset : entry.fileOffset;
        section.skip = plain ? 0 : section.rawOffset - entry.rawOffset;
    }

private:
    struct Entry
    {
        qint64 rawOffset = 0;
        qint64 fileOffset = 0;
    };
    const FileDescriptor m_file;
    const DumpPacking m_packing;
    bool m_members = true;
    std::deque<Entry> m_entries{Entry()};
};

class SectionFinder final : public DumpListener
{
public:
    SectionFinder(EntryPoints &entries, JobContext &context) : m_entries(entries), m_context(context)
    {
        ManifestSection whole;
        whole.kind = u"script"_s;
        m_sections.append(whole);
    }
    QList<ManifestSection> finish(qint64 rawBytes)
    {
        m_sections.first().bytes = rawBytes;
        return m_sections;
    }
    /// A table whose first row comes with the next block.
    void blockBegins()
    {
        if (m_unlocated)
            m_entries.locate(m_sections.last());
        m_unlocated = false;
    }
    void setBlockEnd(qint64 offset) { m_blockEnd = offset; }

private:
    void copyBegin(const CopyBlock &block) override
    {
        ManifestSection table = tableSection(block);
        m_entries.locate(table);
        m_unlocated = block.dataOffset == m_blockEnd;
        m_sections.append(table);
    }
    void copyData(QByteArrayView data) override { m_hash.add(data); }
    void copyEnd(const CopyEnd &end) override
    {
        ManifestSection &table = m_sections.last();
        finishTableSection(table, end, m_hash.finishHex());
        m_context.advance(0, end.rows);
    }
    void copyTakenBack() override
    {
        m_sections.removeLast();
        m_hash = Sha256();
        m_unlocated = false;
    }

    EntryPoints &m_entries;
    JobContext &m_context;
    QList<ManifestSection> m_sections;
    Sha256 m_hash;
    qint64 m_blockEnd = 0;
    bool m_unlocated = false;
};

QByteArray toIndex(const QList<ManifestSection> &sections)
{
    QByteArray index;
    QDataStream stream(&index, QIODevice::WriteOnly);
    stream.setVersion(indexVersion);
    for (const ManifestSection &s : sections)
        stream << s.schema << s.name << s.columns << s.rows << s.bytes << s.sha256 << s.rawOffset << s.memberOffset
               << s.skip;
    return qCompress(index, 1);
}

/// Nothing when it cannot be read.
QList<ManifestSection> fromIndex(const QByteArray &compressed)
{
    const QByteArray index = compressed.isEmpty() ? QByteArray() : qUncompress(compressed);
    QDataStream stream(index);
    stream.setVersion(indexVersion);
    const QString tableKind = u"table"_s; // shared by all of them
    QList<ManifestSection> sections;
    while (!stream.atEnd()) {
        ManifestSection s;
        stream >> s.schema >> s.name >> s.columns >> s.rows >> s.bytes >> s.sha256 >> s.rawOffset >> s.memberOffset
            >> s.skip;
        s.kind = sections.isEmpty() ? u"script"_s : tableKind;
        sections.append(s);
    }
    return stream.status() == QDataStream::Ok ? sections : QList<ManifestSection>();
}

QList<ManifestSection> remembered(const BackupSource &source, const FileStamp &stamp, const JobContext &context)
{
    try {
        return fromIndex(Catalogue(context.services().catalogueFile).dumpIndex(source.absolutePath, stamp));
    } catch (const Error &) { // a cache that cannot be read is no reason to fail
        return {};
    }
}

void remember(const BackupSource &source, const FileStamp &stamp, const QList<ManifestSection> &sections,
              JobContext &context)
{
    try {
        Catalogue catalogue(context.services().catalogueFile);
        catalogue.saveDumpIndex(source.absolutePath, stamp, toIndex(sections));
    } catch (const Error &error) {
        context.info(Engine::tr("The index of %1 was not kept: %2").arg(source.absolutePath, error.message()));
    }
}
}

QList<ManifestSection> scanSections(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    DumpReader reader(source.open(), pool, context.token());
    ExpectedBytes expected(context, source.absolutePath, reader.fileBytes());
    EntryPoints entries(source.open(), reader.packing());
    SectionFinder finder(entries, context);
    InsertsAsCopy rows(finder);
    DumpScanner scanner(rows);
    while (true) {
        const qint64 filePosition = reader.compressedPosition();
        const qint64 rawPosition = reader.rawPosition();
        const QByteArray block = reader.nextBlock();
        if (block.isEmpty())
            break;
        entries.blockBegins(rawPosition, filePosition);
        finder.blockBegins();
        finder.setBlockEnd(reader.rawPosition());
        scanner.feed(block);
        requireNoNul(source, scanner.firstNulOffset(), reader.beginning());
        expected.advance(reader.compressedPosition() - filePosition);
    }
    const DumpSummary summary = scanner.finish();
    requireWhole(source.absolutePath, summary);
    return finder.finish(summary.bytes);
}

QList<ManifestSection> sectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    if (source.manifest && !source.manifest->sections.isEmpty())
        return source.manifest->sections;
    const FileStamp stamp = stampOf(source.open());
    if (const QList<ManifestSection> known = remembered(source, stamp, context); !known.isEmpty())
        return known;
    context.info(Engine::tr("Reading %1 once to find its tables.").arg(source.absolutePath));
    const QList<ManifestSection> sections = scanSections(source, pool, context);
    remember(source, stamp, sections, context);
    return sections;
}
}
