#pragma once

#include "core/postgres/boundedtext.h"

#include <QString>
#include <functional>

namespace larder
{
/// Tells apart what pg_dump and pg_restore write to stderr with --verbose: what they are doing, and everything that
/// would have been said without it. Takes pieces of any size; keeps a bounded text. Not thread-safe.
class VerboseLog
{
public:
    /// `tool`: "pg_dump" or "pg_restore". `onLine` gets each of its lines without its name, the important ones too.
    /// `encoding`: of what it says, see textencoding.h.
    VerboseLog(const QByteArray &tool, std::function<void(QByteArrayView)> onLine, QByteArray encoding = {})
        : m_prefix(tool + ": "), m_onLine(std::move(onLine)), m_encoding(std::move(encoding))
    { }

    void feed(QByteArrayView piece);
    /// Warnings and errors with their details and hints, and where they happened.
    QString remarks() const;

private:
    void takeLine(const QByteArray &line);

    const QByteArray m_prefix;
    std::function<void(QByteArrayView)> m_onLine;
    const QByteArray m_encoding;
    QByteArray m_partial;
    bool m_keeps = true; ///< the last line was a remark; a line without the tool's name goes on what is before it
    BoundedText m_remarks;
};
}
