#include "core/sql/scriptmarks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace larder
{
namespace
{
struct Title
{
    QByteArrayView line;
    bool isTrailer;
    ScriptKind kind;
};
constexpr std::array titles{
    Title{"-- PostgreSQL database dump", false, ScriptKind::Database},
    Title{"-- PostgreSQL database dump complete", true, ScriptKind::Database},
    Title{"-- PostgreSQL database cluster dump", false, ScriptKind::Cluster},
    Title{"-- PostgreSQL database cluster dump complete", true, ScriptKind::Cluster},
};
constexpr QByteArrayView bareDashes = "--";
constexpr QByteArrayView serverPrefix = "-- Dumped from database version ";
constexpr QByteArrayView clientPrefix = "-- Dumped by pg_dump version ";

bool isKeyByte(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
}

std::optional<ScriptMarks::Mark> ScriptMarks::comment(QByteArrayView line, qint64 offset)
{
    noteVersions(line);
    if (line == bareDashes) {
        if (std::exchange(m_step, Step::Opened) != Step::Named) {
            m_candidate.offset = offset;
            m_lineAfterOpening.clear();
            return std::nullopt;
        }
        m_step = Step::Outside;
        ++(m_candidate.isTrailer ? m_trailers : m_headers);
        return m_candidate;
    }
    const Step before = std::exchange(m_step, Step::Outside);
    if (before != Step::Opened)
        return std::nullopt;
    m_lineAfterOpening = line.toByteArray();
    for (const Title &title : titles) {
        if (line == title.line) {
            m_candidate.isTrailer = title.isTrailer;
            m_candidate.kind = title.kind;
            m_step = Step::Named;
        }
    }
    return std::nullopt;
}

void ScriptMarks::metaCommand(const MetaCommand &command)
{
    m_step = Step::Outside;
    const std::optional<RestrictLine> line = parseRestrictLine(command.line);
    if (!line)
        return;
    if (line->opens ? !m_restrictKey.isEmpty() : m_restrictKey != line->key)
        m_wrongKey = true;
    m_restrictKey = line->opens ? line->key : QByteArray();
}

void ScriptMarks::finish(DumpSummary &summary) const
{
    summary.headers = m_headers + (nextScriptBegun() ? 1 : 0);
    summary.trailers = m_trailers;
    summary.restrictOpen = m_wrongKey || !m_restrictKey.isEmpty();
    summary.serverVersion = m_serverVersion;
    summary.clientVersion = m_clientVersion;
}

void ScriptMarks::noteVersions(QByteArrayView line)
{
    if (m_serverVersion.isEmpty() && line.startsWith(serverPrefix))
        m_serverVersion = line.sliced(serverPrefix.size()).toByteArray();
    if (m_clientVersion.isEmpty() && line.startsWith(clientPrefix))
        m_clientVersion = line.sliced(clientPrefix.size()).toByteArray();
}

/// After a whole script, the text ends inside the first lines of another one.
bool ScriptMarks::nextScriptBegun() const
{
    if (m_headers == 0 || m_headers != m_trailers)
        return false;
    const bool cutName = m_step == Step::Outside && !m_lineAfterOpening.isEmpty()
        && titles.front().line.startsWith(m_lineAfterOpening);
    return m_step != Step::Outside || cutName;
}

std::optional<RestrictLine> parseRestrictLine(QByteArrayView line)
{
    const bool opens = line.startsWith("\\restrict ");
    if (!opens && !line.startsWith("\\unrestrict "))
        return std::nullopt;
    const QByteArray key = line.sliced(line.indexOf(' ')).trimmed().toByteArray();
    if (key.isEmpty() || !std::all_of(key.begin(), key.end(), isKeyByte))
        return std::nullopt;
    return RestrictLine{opens, key};
}
}
