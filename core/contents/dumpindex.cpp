#include "core/contents/dumpindex.h"

#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/catalogue/catalogue.h"
#include "core/contents/sectioncheck.h"
#include "core/gzip/dumpreader.h"
#include "core/gzip/memberheader.h"
#include "core/job/expectedbytes.h"
#include "core/proof/backupchecks.h"
#include "core/reading/archivescript.h"
#include "core/reading/tablesection.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr QDataStream::Version indexVersion = QDataStream::Qt_6_4;
/// Changes with what is kept, so that what an older version kept is not taken for it.
constexpr quint32 indexForm = 0x4c'44'00'05;

/// Where the text that is being read can be entered. Which table the rows of an INSERT are of may show some blocks
/// later.
class EntryPoints
{
public:
    EntryPoints(StoredFile file, DumpPacking packing) : m_file(std::move(file)), m_packing(packing) { }

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
    const StoredFile m_file;
    const DumpPacking m_packing;
    bool m_members = true;
    std::deque<Entry> m_entries{Entry()};
};

/// The index of a whole script.
struct WholeIndex
{
    QList<ManifestSection> sections; ///< the script, then its tables
    QList<ScriptDatabase> databases;
    QList<qint32> databaseOf; ///< of each section
};

class SectionFinder final : public DumpListener
{
public:
    SectionFinder(EntryPoints &entries, JobContext &context) : m_entries(entries), m_context(context)
    {
        ManifestSection whole;
        whole.kind = u"script"_s;
        append(whole);
    }
    WholeIndex finish(qint64 rawBytes)
    {
        m_index.sections.first().bytes = rawBytes;
        m_index.databases = m_databases.all();
        return m_index;
    }
    /// A table whose first row comes with the next block.
    void blockBegins()
    {
        if (m_unlocated)
            m_entries.locate(m_index.sections.last());
        m_unlocated = false;
    }
    void setBlockEnd(qint64 offset) { m_blockEnd = offset; }

private:
    void append(const ManifestSection &section)
    {
        m_index.sections.append(section);
        m_index.databaseOf.append(static_cast<qint32>(m_databases.current()));
    }
    void statement(const SqlStatement &statement) override { m_databases.note(statement); }
    void metaCommand(const MetaCommand &command) override { m_databases.note(command); }
    void copyBegin(const CopyBlock &block) override
    {
        m_databases.noteContents(block.lineNumber);
        ManifestSection table = tableSection(block);
        m_entries.locate(table);
        m_unlocated = block.dataOffset == m_blockEnd;
        append(table);
    }
    void copyData(QByteArrayView data) override { m_hash.add(data); }
    void copyEnd(const CopyEnd &end) override
    {
        ManifestSection &table = m_index.sections.last();
        finishTableSection(table, end, m_hash.finishHex());
        m_context.advance(0, end.rows);
    }
    void copyTakenBack() override
    {
        m_index.sections.removeLast();
        m_index.databaseOf.removeLast();
        m_hash = Sha256();
        m_unlocated = false;
    }

    EntryPoints &m_entries;
    JobContext &m_context;
    WholeIndex m_index;
    ScriptDatabases m_databases;
    Sha256 m_hash;
    qint64 m_blockEnd = 0;
    bool m_unlocated = false;
};

QByteArray toIndex(const WholeIndex &index)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(indexVersion);
    stream << indexForm << static_cast<qint32>(index.databases.size());
    for (const ScriptDatabase &database : index.databases)
        stream << database.name << database.hasContents << database.line << database.againAt;
    stream << index.databaseOf;
    for (const ManifestSection &s : index.sections)
        stream << s.schema << s.name << s.columns << s.rows << s.bytes << s.sha256 << s.rawOffset << s.memberOffset
               << s.skip << s.encoding;
    return qCompress(bytes, 1);
}

/// Without sections when it cannot be read.
WholeIndex fromIndex(const QByteArray &compressed)
{
    const QByteArray bytes = compressed.isEmpty() ? QByteArray() : qUncompress(compressed);
    QDataStream stream(bytes);
    stream.setVersion(indexVersion);
    const QString tableKind = u"table"_s; // shared by all of them
    WholeIndex index;
    quint32 form = 0;
    stream >> form;
    if (form != indexForm)
        return {};
    qint32 databases = 0;
    for (stream >> databases; databases > 0 && stream.status() == QDataStream::Ok; --databases) {
        ScriptDatabase database;
        stream >> database.name >> database.hasContents >> database.line >> database.againAt;
        index.databases.append(database);
    }
    stream >> index.databaseOf;
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        ManifestSection s;
        stream >> s.schema >> s.name >> s.columns >> s.rows >> s.bytes >> s.sha256 >> s.rawOffset >> s.memberOffset
            >> s.skip >> s.encoding;
        s.kind = index.sections.isEmpty() ? u"script"_s : tableKind;
        index.sections.append(s);
    }
    const auto isKnown = [&](qint32 database) { return database >= 0 && database < index.databases.size(); };
    const bool fits = index.databaseOf.size() == index.sections.size()
        && std::all_of(index.databaseOf.begin(), index.databaseOf.end(), isKnown);
    return stream.status() == QDataStream::Ok && fits ? index : WholeIndex();
}

WholeIndex remembered(const BackupSource &source, const FileStamp &stamp, const JobContext &context)
{
    try {
        return fromIndex(Catalogue(context.services().catalogueFile).dumpIndex(source.absolutePath, stamp));
    } catch (const Error &) { // a cache that cannot be read is no reason to fail
        return {};
    }
}

void remember(const BackupSource &source, const FileStamp &stamp, const WholeIndex &index, JobContext &context)
{
    try {
        Catalogue catalogue(context.services().catalogueFile);
        catalogue.saveDumpIndex(source.absolutePath, stamp, toIndex(index));
    } catch (const Error &error) {
        context.info(Engine::tr("The index of %1 was not kept: %2").arg(source.absolutePath, error.message()));
    }
}

WholeIndex scan(const BackupSource &source, QThreadPool &pool, JobContext &context)
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

WholeIndex indexOf(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    const FileStamp stamp = source.open().stamp();
    if (const WholeIndex known = remembered(source, stamp, context); !known.sections.isEmpty())
        return known;
    context.info(Engine::tr("Reading %1 once to find its tables.").arg(source.absolutePath));
    const WholeIndex index = scan(source, pool, context);
    remember(source, stamp, index, context);
    return index;
}

QList<ManifestSection> chosenOf(const WholeIndex &index, const BackupSource &source)
{
    const ScriptDatabase &chosen = chooseDatabase(index.databases, source.from, source.absolutePath);
    const qsizetype database = &chosen - index.databases.constData();
    QList<ManifestSection> sections = index.sections;
    for (qsizetype i = 1; i < sections.size(); ++i) {
        if (index.databaseOf[i] != database)
            sections[i].kind = elsewhereKind;
    }
    return sections;
}
}

QList<ManifestSection> scanSections(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    return chosenOf(scan(source, pool, context), source);
}

QList<ManifestSection> sectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    if (source.manifest && !source.manifest->sections.isEmpty())
        return source.manifest->sections;
    return chosenOf(indexOf(source, pool, context), source);
}

QList<ManifestSection> wholeSectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    if (source.manifest && !source.manifest->sections.isEmpty())
        return source.manifest->sections;
    return indexOf(source, pool, context).sections;
}

bool mayHoldSeveralDatabases(const BackupSource &source) { return !source.manifest && !isArchive(source); }

QList<DatabaseOfFile> databasesOf(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    const WholeIndex index = indexOf(source, pool, context);
    QList<DatabaseOfFile> databases;
    for (const ScriptDatabase &database : index.databases)
        databases.append({.name = database.name, .hasContents = database.hasContents});
    for (qsizetype i = 1; i < index.sections.size(); ++i) {
        DatabaseOfFile &database = databases[index.databaseOf[i]];
        ++database.tables;
        database.rows += index.sections[i].rows;
        database.bytes += index.sections[i].bytes;
    }
    if (databases.size() > 1 && !databases.first().hasContents)
        databases.removeFirst();
    return databases;
}
}
