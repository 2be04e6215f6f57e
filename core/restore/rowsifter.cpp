#include "core/restore/rowsifter.h"

#include "core/base/translation.h"
#include "core/restore/refusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype siftedBytes = 1 << 20;
/// PostgreSQL takes no longer rows (MaxAllocSize).
constexpr qsizetype longestRow = (1 << 30) - 1;
/// Where bad rows are many, so many rows behind the last one are tried with those known to be good, which are sent
/// again each time, until there are enough of them.
constexpr qsizetype triedBehind = 8;
constexpr qsizetype enoughGood = 64;

QByteArray joined(const auto &begin, const auto &end)
{
    QByteArray text;
    for (auto row = begin; row != end; ++row)
        text.append(row->text);
    return text;
}
}

void RowSifter::begin(const CopyBlock &block, qint64 firstLine, TableResult &result)
{
    m_block = block;
    m_result = &result;
    m_line = firstLine;
    m_held.clear();
    m_tooLong = false;
}

void RowSifter::refuseAll(const QString &why) { m_result->whyUntried = why; }

void RowSifter::add(QByteArrayView rows)
{
    if (m_tooLong) {
        const qsizetype end = rows.indexOf('\n');
        if (end < 0)
            return;
        m_tooLong = false;
        rows = rows.sliced(end + 1);
    }
    const qsizetype lineEnd = rows.lastIndexOf('\n');
    const qsizetype whole = lineEnd < 0 ? 0 : m_held.size() + lineEnd + 1;
    m_held.append(rows);
    if (whole > 0 && m_held.size() >= siftedBytes) {
        load(QByteArrayView(m_held).first(whole));
        m_held.remove(0, whole);
    } else if (m_held.size() > longestRow) {
        ++m_result->refused;
        m_result->notKept = true;
        m_held = {};
        m_tooLong = true;
    }
}

void RowSifter::end()
{
    const qsizetype whole = m_held.lastIndexOf('\n') + 1;
    if (whole > 0)
        load(QByteArrayView(m_held).first(whole));
    m_held = {};
}

void RowSifter::load(QByteArrayView rows)
{
    const qint64 lines = rows.count('\n');
    if (!m_result->whyUntried.isEmpty()) {
        m_result->untried += lines;
        setAside(rows);
    } else if (!tryRows(rows)) {
        m_result->loaded += lines;
    } else {
        sift(split(rows));
    }
    m_line += m_line > 0 ? lines : 0;
}

std::deque<RowSifter::Row> RowSifter::split(QByteArrayView rows) const
{
    std::deque<Row> found;
    qint64 line = m_line;
    while (!rows.isEmpty()) {
        const qsizetype end = rows.indexOf('\n') + 1;
        found.push_back({rows.first(end), line});
        rows = rows.sliced(end);
        line += line > 0 ? 1 : 0;
    }
    return found;
}

void RowSifter::sift(std::deque<Row> rows)
{
    qsizetype size = std::ssize(rows);
    while (!rows.empty() && m_result->whyUntried.isEmpty()) {
        size = std::clamp<qsizetype>(size, 1, std::ssize(rows));
        const auto end = rows.begin() + size;
        const std::optional<Error> failed = tryRows(joined(rows.begin(), end));
        if (!failed) {
            m_result->loaded += size;
            rows.erase(rows.begin(), end);
            size *= 2;
            continue;
        }
        if (m_remedy(refusalOf(*failed)))
            continue;
        const qint64 named = size == 1 ? 1 : rowOfCopy(*failed, m_block.table);
        if (named < 1 || named > size) {
            size /= 2;
            continue;
        }
        refuse(rows[static_cast<size_t>(named - 1)], *failed);
        rows.erase(rows.begin() + (named - 1));
        size = named > enoughGood ? named - 1 : named - 1 + triedBehind;
    }
    m_result->untried += std::ssize(rows);
    setAside(joined(rows.begin(), rows.end()));
}

/// What the server said when it did not take them; nothing when it did.
std::optional<Error> RowSifter::tryRows(QByteArrayView rows)
{
    try {
        m_attempt([&] {
            m_connection.startCopy(m_block.statement);
            m_connection.putCopyData(rows);
            m_connection.finishCopy();
        });
        return std::nullopt;
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
        return error;
    }
}

void RowSifter::refuse(const Row &row, const Error &error)
{
    ++m_result->refused;
    if (m_result->examples.size() < TableResult::mostExamples)
        m_result->examples.append({row.line, quoted(row.text), refusalOf(error)});
    setAside(row.text);
    if (isHopeless())
        m_result->whyUntried = Engine::tr("The first %1 rows were refused one by one, so the others were not tried.")
                                   .arg(m_result->refused);
    else if (m_result->refused >= mostRefused)
        m_result->whyUntried = Engine::tr("After %1 refused rows the others were not tried.").arg(m_result->refused);
}

bool RowSifter::isHopeless() const { return m_result->loaded == 0 && m_result->refused >= mostInVain; }

void RowSifter::setAside(QByteArrayView rows)
{
    if (rows.isEmpty())
        return;
    m_result->file = m_aside.addRows(m_block.statement, rows);
    m_result->notKept = m_result->notKept || m_result->file.isEmpty();
}
}
