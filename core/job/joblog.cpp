#include "core/job/joblog.h"

#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
void BoundedLog::add(const QString &line)
{
    const QString kept = line.size() > mostCharactersOfLine ? line.first(mostCharactersOfLine) + u"…"_s : line;
    if (m_end.isEmpty() && m_beginningSize + kept.size() <= mostCharactersOfHalf) {
        m_beginning.append(kept);
        m_beginningSize += kept.size() + 1;
        return;
    }
    m_end.enqueue(kept);
    m_endSize += kept.size() + 1;
    while (m_endSize > mostCharactersOfHalf) {
        m_endSize -= m_end.dequeue().size() + 1;
        ++m_leftOut;
    }
}

QString BoundedLog::text() const
{
    QStringList lines = m_beginning;
    if (m_leftOut > 0)
        lines.append(Engine::tr("… %1 lines are left out here …").arg(m_leftOut));
    return (lines + QStringList(m_end)).join(u'\n');
}
}
