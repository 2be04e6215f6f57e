#include "core/postgres/verboselog.h"

#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
constexpr QByteArrayView serverWarning = "WARNING: ";
constexpr std::array<QByteArrayView, 6> seriousWords{
    "warning: ", "error: ", "detail: ", "hint: ", "while ", "from TOC entry "};

bool isSerious(QByteArrayView said)
{
    return std::any_of(seriousWords.begin(), seriousWords.end(),
                       [&](QByteArrayView word) { return said.startsWith(word); });
}
}

void VerboseLog::feed(QByteArrayView piece)
{
    m_partial.append(piece.data(), piece.size());
    qsizetype start = 0;
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n', start)) {
        takeLine(m_partial.mid(start, end - start));
        start = end + 1;
    }
    m_partial.remove(0, start);
}

void VerboseLog::takeLine(const QByteArray &line)
{
    const QByteArrayView view(line);
    if (view.startsWith(m_prefix)) {
        const QByteArrayView said = view.sliced(m_prefix.size());
        m_keeps = isSerious(said);
        m_onLine(said);
    } else if (view.startsWith(serverWarning)) {
        m_keeps = true;
    }
    if (m_keeps)
        m_remarks.append(line + '\n');
}

QString VerboseLog::remarks() const { return shownText(m_remarks.text() + m_partial, m_encoding).trimmed(); }
}
