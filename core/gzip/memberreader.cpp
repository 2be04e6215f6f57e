#include "core/gzip/memberreader.h"

#include "core/base/translation.h"
#include "core/gzip/memberheader.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace larder
{
namespace
{
// Enough for 8 threads at 1 MiB; with larger members fewer are read ahead, so that memory stays flat.
constexpr qint64 maxAheadRawBytes = 16 << 20;
}

MemberReader::MemberReader(HashedInput &input, QThreadPool &pool, bool numbered)
    : m_input(input), m_pool(pool), m_numbered(numbered)
{ }

std::optional<TextBlock> MemberReader::next()
{
    readAhead();
    if (m_ahead.empty()) {
        if (m_failure)
            throw *m_failure;
        return std::nullopt;
    }
    Pending oldest = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_aheadRawBytes -= oldest.rawBytes;
    InflatedMember inflated = oldest.result.takeResult();
    if (!inflated.problem.isEmpty())
        throw damagedMember(oldest.place, inflated.problem);
    readAhead(); // the pool goes on while the caller digests this block
    return TextBlock{std::move(inflated.text), oldest.end, ++m_delivered};
}

void MemberReader::readAhead()
{
    while (!m_stopped && roomForMore())
        startNext();
}

bool MemberReader::roomForMore() const
{
    return m_ahead.empty()
        || (m_ahead.size() < 2 * static_cast<size_t>(m_pool.maxThreadCount()) + 2
            && m_aheadRawBytes < maxAheadRawBytes);
}

void MemberReader::startNext()
{
    char header[memberHeaderBytes];
    const qint64 got = m_input.peek(header, memberHeaderBytes);
    const std::optional<quint32> deflateBytes = memberDeflateBytes({header, got});
    if (!deflateBytes) {
        m_stopped = !takeEndMark();
        return;
    }
    const MemberPlace place{m_input.name(), m_numbered ? m_started : -1, m_input.position()};
    const qint64 bytes = memberHeaderBytes + *deflateBytes + memberTrailerBytes;
    char trailer[memberTrailerBytes];
    if (m_input.peek(trailer, memberTrailerBytes, bytes - memberTrailerBytes) != memberTrailerBytes)
        return stopAt(
            place,
            Engine::tr("%3 is cut short, or its length is wrong: it should end at byte %1, the file ends at %2")
                .arg(place.offset + bytes)
                .arg(m_input.fileBytes()));
    const qint64 rawBytes = readMemberTrailer(trailer).rawBytes;
    if (const QString problem = memberSizeProblem(*deflateBytes, rawBytes); !problem.isEmpty())
        return stopAt(place, problem);
    ++m_started;
    m_sawEnd = false;
    ++m_sinceEnd.members;
    m_sinceEnd.rawBytes += rawBytes;
    m_aheadRawBytes += rawBytes;
    auto task = [data = m_input.take(bytes), rawBytes] { return inflateMember(data, rawBytes); };
    m_ahead.push_back({QtConcurrent::run(&m_pool, std::move(task)), place, m_input.position(), rawBytes});
}

/// False when none stands here. Files of ours may follow each other (cat a.gz b.gz), each with its own.
bool MemberReader::takeEndMark()
{
    QByteArray bytes(endMemberBytes, Qt::Uninitialized);
    bytes.truncate(m_input.peek(bytes.data(), bytes.size()));
    const std::optional<EndMark> mark = endMarkOf(bytes);
    if (!mark)
        return false;
    const EndMark found = std::exchange(m_sinceEnd, {});
    if (m_numbered && *mark != found) {
        m_failure
            = Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 is damaged: its end speaks of %2 gzip members with %3 bytes of SQL, and %4 with "
                               "%5 are there.")
                        .arg(m_input.name(), QString::number(mark->members), QString::number(mark->rawBytes),
                             QString::number(found.members), QString::number(found.rawBytes)),
                    Engine::tr("Do not restore it. Use another backup, or another copy of this one."));
        return false;
    }
    m_input.take(endMemberBytes);
    m_sawEnd = true;
    return true;
}

void MemberReader::stopAt(const MemberPlace &place, const QString &problem)
{
    m_stopped = true;
    m_failure = damagedMember(place, problem);
}
}
