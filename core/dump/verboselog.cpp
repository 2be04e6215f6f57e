#include "core/dump/verboselog.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
constexpr QByteArrayView prefix = "pg_dump: ";
constexpr QByteArrayView serverWarning = "WARNING: ";
constexpr QByteArrayView tableBegins = "dumping contents of table \"";
constexpr std::array<QByteArrayView, 4> seriousWords{"warning: ", "error: ", "detail: ", "hint: "};

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
    if (view.startsWith(prefix)) {
        const QByteArrayView said = view.sliced(prefix.size());
        m_keeps = isSerious(said);
        if (said.startsWith(tableBegins) && said.endsWith('"'))
            m_onTable(QString::fromUtf8(said.sliced(tableBegins.size()).chopped(1)));
    } else if (view.startsWith(serverWarning)) {
        m_keeps = true;
    }
    if (m_keeps)
        m_remarks.append(line + '\n');
}

QString VerboseLog::remarks() const { return QString::fromUtf8(m_remarks.text() + m_partial).trimmed(); }
}
