#include "app/cli/backupjson.h"

#include "app/cli/timetext.h"

#include <algorithm>

namespace larder::cli
{
namespace
{
/// One object, member by member.
class ObjectText
{
public:
    ObjectText() { m_text.reserve(usualBytes); }

    void text(const char *key, const QByteArray &value)
    {
        begin(key);
        m_text += '"';
        if (std::all_of(value.begin(), value.end(), isPlain))
            m_text += value;
        else
            for (const char c : value)
                appendEscaped(c);
        m_text += '"';
    }
    void text(const char *key, const QString &value) { text(key, value.toUtf8()); }

    void number(const char *key, qint64 value)
    {
        begin(key);
        m_text += value < 0 ? QByteArray("null") : QByteArray::number(value);
    }

    void seconds(const char *key, qint64 milliseconds)
    {
        begin(key);
        m_text += milliseconds < 0 ? QByteArray("null")
                                   : QByteArray::number(static_cast<double>(milliseconds) / 1000, 'f', 3);
    }

    void boolean(const char *key, bool value)
    {
        begin(key);
        m_text += value ? "true" : "false";
    }

    void null(const char *key)
    {
        begin(key);
        m_text += "null";
    }

    QByteArray finish() { return m_text + '}'; }

private:
    static constexpr qsizetype usualBytes = 512;

    static bool isPlain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

    void begin(const char *key)
    {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += key;
        m_text += "\":";
    }

    /// RFC 8259, section 7: quote, backslash and the control characters.
    void appendEscaped(char c)
    {
        if (isPlain(c))
            m_text += c;
        else if (c == '"' || c == '\\')
            m_text += QByteArray("\\") + c;
        else
            m_text += "\\u00" + QByteArray(1, c).toHex();
    }

    QByteArray m_text;
};
}

QByteArray backupJson(const BackupRecord &record)
{
    ObjectText object;
    object.text("path", record.absolutePath());
    object.text("database", record.database);
    object.boolean("isGlobals", record.isGlobals);
    object.text("started", isoTime(record.started.toMSecsSinceEpoch()) + 'Z');
    object.number("bytes", record.bytes);
    object.number("rawBytes", record.rawBytes);
    object.number("rows", record.rows);
    object.seconds("durationSeconds", record.durationMs);
    object.text("proof", toString(record.proof.level));
    object.boolean("pinned", record.pinned);
    object.boolean("partial", record.partial);
    object.text("part", partWords(record));
    object.text("note", record.note);
    object.text("format", toString(record.format));
    object.text("problem", record.problem);
    object.boolean("missing", record.missing);
    if (record.drilledAt.isValid())
        object.text("drilled", isoTime(record.drilledAt.toMSecsSinceEpoch()) + 'Z');
    else
        object.null("drilled");
    object.text("drillProblem", record.drillProblem);
    return object.finish();
}
}
