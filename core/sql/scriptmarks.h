#pragma once

#include "core/sql/dumplistener.h"
#include "core/sql/dumpsummary.h"

#include <optional>

namespace larder
{
/// Finds the first and last lines that pg_dump and pg_dumpall sign their scripts with, and the \restrict pair around
/// them, in the comments and commands outside statements. A mark is three comment lines, the outer two bare dashes: a
/// script cut inside its last mark is not whole.
class ScriptMarks
{
public:
    struct Mark
    {
        bool isTrailer = false;
        ScriptKind kind = ScriptKind::Database;
        qint64 offset = 0; ///< of its first line
    };

    /// One comment line. Returns the mark that it completes.
    std::optional<Mark> comment(QByteArrayView line, qint64 offset);
    void metaCommand(const MetaCommand &command);
    void statement() { m_step = Step::Outside; }
    /// Writes headers, trailers, versions and restrictOpen.
    void finish(DumpSummary &summary) const;

private:
    enum class Step { Outside, Opened, Named };
    void noteVersions(QByteArrayView line);
    bool nextScriptBegun() const;

    Step m_step = Step::Outside;
    Mark m_candidate;
    QByteArray m_lineAfterOpening;
    int m_headers = 0;
    int m_trailers = 0;
    QByteArray m_serverVersion;
    QByteArray m_clientVersion;
    QByteArray m_restrictKey;
    bool m_wrongKey = false;
};

/// Whether the line is `\restrict KEY` or `\unrestrict KEY` and nothing else, as pg_dump writes them.
struct RestrictLine
{
    bool opens;
    QByteArray key;
};
std::optional<RestrictLine> parseRestrictLine(QByteArrayView line);
}
