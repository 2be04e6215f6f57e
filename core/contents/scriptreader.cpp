#include "core/contents/scriptreader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/sectioncheck.h"
#include "core/sql/insertrows.h"
#include "core/sql/onedatabase.h"
#include "core/sql/textencoding.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 longestEndMark = 4; // with a carriage return

/// Stands between scanner and listener: the scanner does not know of the rows that were passed over.
class GapListener final : public DumpListener
{
public:
    GapListener(DumpListener &listener, const QString &file) : m_listener(listener), m_file(file) { }

    /// The next COPY must be this one; null when there must be none.
    void expect(const ManifestSection *table)
    {
        m_expected = table;
        m_begun = false;
    }
    bool hasBegun() const { return m_begun; }
    /// Its rows are INSERT statements, and the text goes on behind them.
    void passInserts(CopyBlock block)
    {
        const ManifestSection &table = *std::exchange(m_expected, nullptr);
        block.statementOffset = block.dataOffset = table.rawOffset;
        m_linesKnown = false;
        m_passed += table.bytes;
        m_insertRows += table.rows;
        m_listener.copyBegin(block);
        m_listener.copyEnd({table.rows, table.bytes, table.rawOffset + table.bytes});
    }
    void passRows()
    {
        m_passed += m_expected->bytes;
        m_rows += m_expected->rows;
    }
    qint64 passedBytes() const { return m_passed; }
    qint64 passedRows() const { return m_rows + m_insertRows; }

private:
    void header(ScriptKind kind, qint64 offset) override { m_listener.header(kind, offset + m_passed); }
    void trailer(ScriptKind kind, qint64 offset) override { m_listener.trailer(kind, offset + m_passed); }
    void comment(QByteArrayView line, qint64 offset) override { m_listener.comment(line, offset + m_passed); }
    void statement(const SqlStatement &found) override
    {
        SqlStatement moved = found;
        moved.offset += m_passed;
        moved.lineNumber = lineOf(found.lineNumber);
        m_listener.statement(moved);
    }
    void insertText(const InsertPlace &found, QByteArrayView part) override
    {
        InsertPlace moved = found;
        moved.offset += m_passed;
        moved.lineNumber = lineOf(found.lineNumber);
        m_listener.insertText(moved, part);
    }
    void metaCommand(const MetaCommand &found) override
    {
        MetaCommand moved = found;
        moved.offset += m_passed;
        moved.lineNumber = lineOf(found.lineNumber);
        m_listener.metaCommand(moved);
    }
    void copyBegin(const CopyBlock &found) override
    {
        CopyBlock moved = found;
        moved.statementOffset += m_passed;
        moved.dataOffset += m_passed;
        moved.lineNumber = lineOf(found.lineNumber);
        if (!m_expected)
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1 holds table %2, of which its index says nothing.")
                            .arg(m_file, shownText(moved.table, moved.encoding)),
                        Engine::tr("Verify the backup."));
        if (moved.dataOffset != m_expected->rawOffset || !isTableOf(moved, *m_expected))
            throwMisplaced(m_file, *m_expected);
        m_begun = true;
        m_listener.copyBegin(moved);
    }
    /// Only the end mark is fed to the scanner: anything else is a row where the index says there is none.
    void copyData(QByteArrayView) override { throwMisplaced(m_file, *m_expected); }
    void copyEnd(const CopyEnd &found) override
    {
        m_listener.copyEnd({m_expected->rows, m_expected->bytes, found.endOffset + m_passed});
        m_expected = nullptr;
    }
    void end() override { m_listener.end(); }

    qint64 lineOf(qint64 found) const { return m_linesKnown ? found + m_rows : 0; }

    DumpListener &m_listener;
    const QString m_file;
    const ManifestSection *m_expected = nullptr;
    bool m_begun = false;
    bool m_linesKnown = true;
    qint64 m_passed = 0;
    qint64 m_rows = 0; ///< of COPY: each is a line
    qint64 m_insertRows = 0;
};

/// The table of the INSERT statements of `section`: the first begins where it begins, the last ends where it ends.
CopyBlock insertsOf(const ManifestSection &section, DumpText &text, const QString &file)
{
    text.seek(section.rawOffset);
    std::optional<CopyBlock> block = tableOfInsert(text.read(std::min<qint64>(section.bytes, InsertRows::headLimit)));
    if (!block)
        throwMisplaced(file, section);
    if (block->schema.isEmpty()) // that of its search_path, which the index knows
        block->schema = encodedText(section.schema, section.encoding);
    block->encoding = section.encoding;
    text.seek(section.rawOffset + section.bytes - 1);
    if (!isTableOf(*block, section) || text.read(1) != ";")
        throwMisplaced(file, section);
    return *block;
}

/// Feeds what lies between the text's position and `end`.
void feedUpTo(qint64 end, DumpText &text, DumpScanner &scanner)
{
    while (text.position() < end) {
        const qint64 start = text.position();
        const QByteArray part = text.next();
        if (part.isEmpty())
            return;
        scanner.feed(QByteArrayView(part).first(std::min<qint64>(part.size(), end - start)));
        if (text.position() > end)
            text.seek(end);
    }
}
}

DumpSummary readWholeScript(const BackupSource &source, const QList<ManifestSection> &sections, DumpListener &listener,
                            QThreadPool &pool, const CancelToken &token, qsizetype statementLimit)
{
    const std::unique_ptr<DumpText> text = DumpText::open(source.open(), pool, token);
    GapListener gaps(listener, source.absolutePath);
    DumpScanner scanner(gaps, statementLimit);
    for (const ManifestSection &section : sections) {
        if (section.kind != "table"_L1 && section.kind != elsewhereKind)
            continue;
        if (section.rawOffset < text->position())
            throwMisplaced(source.absolutePath, section);
        gaps.expect(&section);
        feedUpTo(section.rawOffset, *text, scanner);
        if (!gaps.hasBegun()) {
            if (scanner.insideStatement())
                throwMisplaced(source.absolutePath, section);
            gaps.passInserts(insertsOf(section, *text, source.absolutePath));
            continue;
        }
        text->seek(section.rawOffset + section.bytes);
        gaps.passRows();
        feedUpTo(text->position() + longestEndMark, *text, scanner); // a byte more than the mark does no harm
    }
    gaps.expect(nullptr);
    feedUpTo(std::numeric_limits<qint64>::max(), *text, scanner);
    DumpSummary summary = scanner.finish();
    requireWhole(source.absolutePath, summary);
    summary.bytes += gaps.passedBytes();
    summary.copyBytes += gaps.passedBytes();
    summary.rows += gaps.passedRows();
    return summary;
}

DumpSummary readScript(const BackupSource &source, const QList<ManifestSection> &sections, DumpListener &listener,
                       QThreadPool &pool, const CancelToken &token, qsizetype statementLimit)
{
    OneDatabase chosen(source.from, listener);
    const DumpSummary summary = readWholeScript(source, sections, chosen, pool, token, statementLimit);
    chooseDatabase(chosen.databases(), source.from, source.absolutePath);
    return summary;
}
}
