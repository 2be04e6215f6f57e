#include "core/contents/tablereader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/sectioncheck.h"
#include "core/sql/copyheader.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// How much text before the rows a COPY statement may take: first the common case, then 1600 columns of odd names.
constexpr qint64 statementWindows[]{16 << 10, 4 << 20};
constexpr qint64 insertHeadLimit = InsertRows::headLimit;
/// Within so much of its start a script of pg_dump has made its settings.
constexpr qint64 preambleBytes = 16 << 10;

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct StringSetting final : DumpListener
{
    void statement(const SqlStatement &statement) override { escapes = statement.escapesInStrings; }
    bool escapes = false;
};

/// Whether the script switches standard_conforming_strings off, as old servers had it.
bool escapesInStrings(DumpText &text)
{
    StringSetting setting;
    DumpScanner scanner(setting);
    text.seek(0);
    scanner.feed(text.read(preambleBytes));
    return setting.escapes;
}

/// Whether `text` ends with the COPY statement of `section` and the end of its line.
bool endsWithHeader(QByteArrayView text, const ManifestSection &section)
{
    static constexpr QByteArrayView copy("COPY ");
    for (qsizetype at = text.lastIndexOf(copy); at >= 0; at = at > 0 ? text.lastIndexOf(copy, at - 1) : -1) {
        const bool atLineStart = at == 0 || text[at - 1] == '\n';
        std::optional<CopyBlock> block = atLineStart ? parseCopyFromStdin(text.sliced(at)) : std::nullopt;
        if (block && block->schema.isEmpty()) // that of its search_path, which the index knows
            block->schema = encodedText(section.schema, section.encoding);
        if (block && isTableOf(*block, section))
            return true;
    }
    return false;
}
}

TableReader::TableReader(const BackupSource &source, const QList<ManifestSection> &sections, qsizetype table,
                         QThreadPool &pool, const CancelToken &token)
    : m_file(source.absolutePath), m_section(sections[table]), m_text(DumpText::open(source.open(), pool, token))
{
    checkPlace(sections);
    goTo(0);
}

void TableReader::checkPlace(const QList<ManifestSection> &sections)
{
    const ManifestSection *before = nullptr;
    for (const ManifestSection &other : sections) {
        if (other.memberOffset < m_section.memberOffset && other.rawOffset - other.skip <= m_section.rawOffset
            && (!before || other.memberOffset > before->memberOffset))
            before = &other;
    }
    // The statement may end the member before the rows.
    if (before)
        m_text->addPlace(before->rawOffset - before->skip, before->memberOffset);
    for (const qint64 window : statementWindows) {
        if (headerEndsHere(window))
            return;
    }
    m_inserts = insertBeginsHere();
    if (!m_inserts)
        throwMisplaced(m_file, m_section);
}

bool TableReader::insertBeginsHere()
{
    m_text->seek(m_section.rawOffset);
    std::optional<CopyBlock> block = tableOfInsert(m_text->read(std::min(m_section.bytes, insertHeadLimit)));
    if (block && block->schema.isEmpty())
        block->schema = encodedText(m_section.schema, m_section.encoding);
    if (!block || !isTableOf(*block, m_section))
        return false;
    m_head = block->statement;
    m_escapesInStrings = escapesInStrings(*m_text);
    return true;
}

bool TableReader::headerEndsHere(qint64 window)
{
    const qint64 start = std::max<qint64>(0, m_section.rawOffset - window);
    m_text->seek(start);
    const QByteArray text = m_text->read(m_section.rawOffset - start);
    return text.endsWith('\n') && text.size() == m_section.rawOffset - start && endsWithHeader(text, m_section);
}

void TableReader::goTo(qint64 byte)
{
    m_text->seek(m_section.rawOffset + (m_inserts ? 0 : byte));
    m_position = m_inserts ? 0 : byte;
    m_pending.clear();
    m_hash.finishHex();
    m_hashed = byte == 0;
    if (!m_inserts)
        return;
    m_taken = 0;
    m_rows.begin(m_escapesInStrings);
    while (m_position < byte) {
        const QByteArray text = nextOfInserts();
        if (text.isEmpty())
            return;
        m_position += text.size();
        m_pending = text.last(std::max<qint64>(0, m_position - byte));
    }
    m_position -= m_pending.size();
}

void TableReader::seekRow(qint64 row)
{
    goTo(0);
    while (row > 0) {
        const QByteArray text = next();
        if (text.isEmpty())
            return;
        qsizetype at = 0;
        while (row > 0 && at < text.size()) {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end + 1;
            row -= end < 0 ? 0 : 1;
        }
        m_pending = text.sliced(at);
        m_position -= m_pending.size();
    }
    m_hashed = m_position == 0;
}

void TableReader::seekByte(qint64 byte)
{
    goTo(std::clamp<qint64>(byte - 1, 0, m_inserts ? byte : m_section.bytes));
    if (byte <= 0)
        return;
    while (true) {
        const QByteArray text = next();
        if (text.isEmpty())
            return;
        const qsizetype end = text.indexOf('\n');
        if (end >= 0) {
            m_pending = text.sliced(end + 1);
            m_position -= m_pending.size();
            m_hashed = false;
            return;
        }
    }
}

QByteArray TableReader::next()
{
    QByteArray text = std::exchange(m_pending, {});
    if (text.isEmpty())
        text = m_inserts ? nextOfInserts() : nextOfCopy();
    if (text.isEmpty()) {
        checkEnd();
        return {};
    }
    m_position += text.size();
    if (m_hashed)
        m_hash.add(text);
    return text;
}

QByteArray TableReader::nextOfCopy()
{
    const qint64 left = m_section.bytes - m_position;
    if (left <= 0)
        return {};
    QByteArray text = m_text->next();
    if (text.isEmpty())
        throwMisplaced(m_file, m_section);
    text.truncate(left);
    return text;
}

QByteArray TableReader::nextOfInserts()
{
    QByteArray rows;
    while (rows.isEmpty() && m_taken < m_section.bytes) {
        QByteArray text = m_text->next();
        if (text.isEmpty())
            throwMisplaced(m_file, m_section);
        text.truncate(m_section.bytes - m_taken);
        m_taken += text.size();
        takeInserts(text, rows);
    }
    return rows;
}

void TableReader::takeInserts(QByteArrayView text, QByteArray &rows)
{
    while (!text.isEmpty()) {
        if (m_rows.isWhole()) {
            const auto next = std::find_if_not(text.begin(), text.end(), isSpace);
            text = text.sliced(next - text.begin());
            if (text.isEmpty())
                return;
            m_rows.begin(m_escapesInStrings);
        }
        const qsizetype taken = m_rows.feed(text, &rows);
        if (taken < 0 || (m_rows.knowsHead() && m_rows.head() != m_head))
            throwMisplaced(m_file, m_section);
        text = text.sliced(taken);
    }
}

/// The end mark of COPY, or the semicolon of the last INSERT.
bool TableReader::endsHere()
{
    if (m_inserts)
        return m_rows.isWhole();
    m_text->seek(m_section.rawOffset + m_section.bytes);
    const QByteArray mark = m_text->read(4);
    return mark.startsWith("\\.\n") || mark.startsWith("\\.\r\n");
}

void TableReader::checkEnd()
{
    if (!endsHere())
        throwMisplaced(m_file, m_section);
    if (!std::exchange(m_hashed, false) || m_section.sha256.isEmpty())
        return;
    if (m_hash.finishHex() != m_section.sha256)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("The rows of table %1.%2 in %3 are not those its manifest records.")
                        .arg(m_section.schema, m_section.name, m_file),
                    Engine::tr("Do not use them; use an older backup or a copy of this one."));
}

qsizetype findTable(const QList<ManifestSection> &sections, const QString &schema, const QString &name)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const ManifestSection &section = sections[i];
        if (section.kind != "table"_L1 || shownText(section.name) != name
            || (!schema.isEmpty() && shownText(section.schema) != schema))
            continue;
        if (found >= 0 && sections[found].schema != section.schema)
            throw Error(ErrorCode::Usage, Engine::tr("There are several tables %1.").arg(name),
                        Engine::tr("Name the schema too: %1, %2 …")
                            .arg(quoteQualifiedName({sections[found].schema, name}),
                                 quoteQualifiedName({section.schema, name})));
        if (found < 0)
            found = i;
    }
    return found;
}
}
