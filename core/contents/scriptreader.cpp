#include "core/contents/scriptreader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/sectioncheck.h"
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
    void requireBegun() const
    {
        if (!m_begun)
            throwMisplaced(m_file, *m_expected);
    }
    void passRows()
    {
        m_passed += m_expected->bytes;
        m_rows += m_expected->rows;
    }
    qint64 passedBytes() const { return m_passed; }
    qint64 passedRows() const { return m_rows; }

private:
    void header(ScriptKind kind, qint64 offset) override { m_listener.header(kind, offset + m_passed); }
    void trailer(ScriptKind kind, qint64 offset) override { m_listener.trailer(kind, offset + m_passed); }
    void comment(QByteArrayView line, qint64 offset) override { m_listener.comment(line, offset + m_passed); }
    void statement(const SqlStatement &found) override
    {
        SqlStatement moved = found;
        moved.offset += m_passed;
        moved.lineNumber += m_rows;
        m_listener.statement(moved);
    }
    void metaCommand(const MetaCommand &found) override
    {
        MetaCommand moved = found;
        moved.offset += m_passed;
        moved.lineNumber += m_rows;
        m_listener.metaCommand(moved);
    }
    void copyBegin(const CopyBlock &found) override
    {
        CopyBlock moved = found;
        moved.statementOffset += m_passed;
        moved.dataOffset += m_passed;
        moved.lineNumber += m_rows; // each is a line
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

    DumpListener &m_listener;
    const QString m_file;
    const ManifestSection *m_expected = nullptr;
    bool m_begun = false;
    qint64 m_passed = 0;
    qint64 m_rows = 0;
};

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
        gaps.requireBegun();
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
