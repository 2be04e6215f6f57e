#include "core/dump/dumppart.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/reading/tablesection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
DumpPart::DumpPart(const QString &kind, MemberCutter::Sink sink, std::function<void(const ManifestSection &)> onTable,
                   std::function<void(qint64)> onRows)
    : m_cutter(std::move(sink)),
      m_rows(*this),
      m_scanner(m_rows),
      m_onTable(std::move(onTable)),
      m_onRows(std::move(onRows))
{
    ManifestSection whole;
    whole.kind = kind;
    m_sections.append(whole);
    m_cutter.beginSection();
}

void DumpPart::feed(QByteArrayView chunk)
{
    m_scanner.feed(chunk); // tells copyBegin() where tables start in this chunk
    const qint64 undecided = std::max(m_rows.undecided(), m_scanner.beginOfUntold()); // at most one of them
    if (m_held.isEmpty() && undecided < 0)
        return cut(chunk);
    m_held.append(chunk);
    const qint64 bytes = undecided < 0 ? m_held.size() : undecided - m_cutBytes;
    cut(QByteArrayView(m_held).first(bytes));
    m_held = m_held.sliced(bytes);
}

/// All sections that begin in `text` are known.
void DumpPart::cut(QByteArrayView text)
{
    const qint64 base = m_cutBytes;
    qint64 handed = 0;
    for (; m_startsCut < m_sections.size(); ++m_startsCut) {
        const qint64 start = std::max(handed, m_sections[m_startsCut].rawOffset - base);
        if (start >= text.size())
            break; // begins with the next piece
        m_cutter.add(text.sliced(handed, start - handed));
        m_cutter.beginSection();
        handed = start;
    }
    m_cutter.add(text.sliced(handed));
    m_cutBytes += text.size();
}

void DumpPart::finish()
{
    m_summary = m_scanner.finish();
    cut(std::exchange(m_held, {}));
    for (; m_startsCut < m_sections.size(); ++m_startsCut)
        m_cutter.beginSection();
    m_cutter.finish();
    if (!m_summary.isComplete() || m_summary.trailers != 1)
        throw Error(ErrorCode::DumpFailed,
                    Engine::tr("The output of pg_dump is not complete: %1.").arg(m_summary.incompleteness()),
                    Engine::tr("Look at the server's log for the time of the backup, then try again."));
    m_sections.first().bytes = m_summary.bytes;
}

QList<ManifestSection> DumpPart::sections() const
{
    QList<ManifestSection> sections = m_sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const MemberPosition &position = m_cutter.sections()[static_cast<size_t>(i)];
        sections[i].memberOffset = position.member;
        sections[i].skip = position.skip;
    }
    return sections;
}

void DumpPart::copyBegin(const CopyBlock &block) { m_sections.append(tableSection(block)); }

/// A line end inside a value is written as \n.
void DumpPart::copyData(QByteArrayView data)
{
    m_hash.add(data);
    m_onRows(std::count(data.begin(), data.end(), '\n'));
}

void DumpPart::copyEnd(const CopyEnd &end)
{
    ManifestSection &table = m_sections.last();
    finishTableSection(table, end, m_hash.finishHex());
    m_onTable(table);
}

/// A stretch as any other: the cutter counts it already.
void DumpPart::copyTakenBack()
{
    const qint64 offset = m_sections.last().rawOffset;
    m_sections.last() = {};
    m_sections.last().kind = u"data"_s;
    m_sections.last().rawOffset = offset;
    m_hash = Sha256();
}
}
