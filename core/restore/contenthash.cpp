#include "core/restore/contenthash.h"

#include "core/base/sha256.h"
#include "core/base/taskgroup.h"
#include "core/postgres/databaseproperties.h"
#include "core/postgres/pgconnection.h"
#include "core/restore/rowsum.h"
#include "core/sql/identifiers.h"

#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

// Whether what was loaded is what was saved
//
// That a dump loads and its rows are as many says nothing about what is in them. While pg_dump wrote, each table's COPY
// text was hashed, and the record keeps that; so it is enough to ask the restored database for the same text. The live
// database is not asked: it has gone on since. SHA-256 costs little: OpenSSL does 1,870 MB/s (QCryptographicHash 236);
// rows are gathered to 64 KiB for it, as each call has its price.
//
// The text of equal rows is equal only when nothing else shows in it:
//
//   what shows                       and how it is made equal
//   formats of dates, floats, …      the settings that pg_dump's session has (setup_connection() in pg_dump.c)
//   time zone of timestamptz         the record names it; older ones: what the database had set
//   encoding                         that of the dump, in which the server converted nothing
//   where a scan begins              synchronize_seqscans off
//   columns and their order          those that the record lists
//   partitions                       one hash for each leaf, compared as a sorted list; those without rows give none
//   the order of rows                see below
//
// The last one is the server's. Example (tst_drill): some 3,000 rows of 1,500 bytes, then 6,000 of at most 89. Five of
// the long ones fill a page but for a few hundred bytes. When the dump is loaded, a short row that finds no room behind
// the last one may go into any page that has some (access/heap/hio.c): COPY then gives the same rows in another order,
// and a drill called a good backup different. So a table whose hash differs is looked at once more as a set of rows:
// the sums of the SHA-256 of each row modulo 2^256, of the server and of the file, and how many there are (RowSum). A
// sum, because under XOR two equal rows would vanish. Equal sums: "in another order"; else the table is named as
// different. Only those tables pay for this: it reads both sides again and hashes row by row. A sum of hashes can be
// forged, a hash of all rows cannot; so it is the second question, never the first.
//
// Never equal is what was not compared: tables whose rows lie on another server are `notRead`, and the proof stays
// below Identical. Records of archives hold the same hashes; rows written as INSERT have those of the COPY text that
// they stand for.

namespace larder
{
namespace
{
constexpr qsizetype hashBytes = 64 * 1024;

/// A table and what its COPY text hashes to: several hashes where it was dumped in several blocks.
struct RecordedTable
{
    QString schema;
    QString name;
    QStringList columns;
    QByteArrayList hashes;
    QByteArray encoding;
    qint64 bytes = 0;

    QString shown() const { return schema + u'.' + name; }
    ManifestSection section() const
    {
        ManifestSection section;
        section.kind = u"table"_s;
        section.schema = schema;
        section.name = name;
        section.columns = columns;
        section.encoding = encoding;
        return section;
    }
};

QList<RecordedTable> recordedTables(const QList<ManifestSection> &sections)
{
    QMap<std::pair<QString, QString>, RecordedTable> tables;
    for (const ManifestSection &section : sections) {
        if (section.kind != "table"_L1)
            continue;
        RecordedTable &table = tables[{section.schema, section.name}];
        table.schema = section.schema;
        table.name = section.name;
        table.columns = section.columns;
        if (section.rows > 0) // pg_dump writes an empty COPY for an empty partition, and no INSERT
            table.hashes.append(section.sha256);
        table.encoding = section.encoding;
        table.bytes += section.bytes;
    }
    QList<RecordedTable> list = tables.values();
    std::stable_sort(list.begin(), list.end(),
                     [](const RecordedTable &a, const RecordedTable &b) { return a.bytes > b.bytes; });
    return list;
}

/// What pg_dump's setup_connection() sets (pg_dump.c), so that values come out as the same text; and no synchronised
/// scans, which may begin in the middle of a table.
PgConnection dumpLikeSession(const ConnectionParams &params, const TextSettings &settings, const QByteArray &encoding,
                             const CancelToken &token)
{
    PgConnection connection = PgConnection::connect(params, token);
    connection.execScript(u"SET client_encoding = "_s + quoteLiteral(QString::fromLatin1(encoding)));
    connection.execScript(u"SET search_path = ''; SET DateStyle = ISO; SET IntervalStyle = postgres; "
                          "SET synchronize_seqscans = off; SET row_security = off; SET extra_float_digits = %1"_s.arg(
                              settings.floatDigits.isEmpty() ? u"3"_s : quoteLiteral(settings.floatDigits)));
    if (!settings.timeZone.isEmpty())
        connection.execScript(u"SET TimeZone = "_s + quoteLiteral(settings.timeZone));
    return connection;
}

/// The tables of which each gave one COPY block, quoted: the table itself, or the leaves of a partitioned one. Nothing
/// where the rows are another server's.
QStringList storedParts(PgConnection &connection, const QString &schema, const QString &name)
{
    const PgResult parts = connection.exec(
        u"WITH RECURSIVE part AS (SELECT c.oid, c.relkind FROM pg_catalog.pg_class c "
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2 "
        "UNION ALL SELECT c.oid, c.relkind FROM part JOIN pg_catalog.pg_inherits i ON i.inhparent = part.oid "
        "JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid WHERE part.relkind = 'p') "
        "SELECT oid::pg_catalog.regclass::pg_catalog.text AS name FROM part WHERE relkind = 'r'"_s,
        {schema, name});
    return parts.column("name");
}

QString copyStatement(const QString &part, const QStringList &columns)
{
    QStringList names;
    for (const QString &column : columns)
        names.append(quoteIdentifier(column));
    const QString list = names.isEmpty() ? QString() : u" (%1)"_s.arg(names.join(u", "_s));
    return u"COPY %1%2 TO STDOUT"_s.arg(part, list);
}

QByteArray hashOf(PgConnection &connection, const QString &part, const QStringList &columns, JobContext &context)
{
    Sha256 hash;
    QByteArray lines; // many lines at once: each call has its price
    lines.reserve(hashBytes * 2);
    const auto pass = [&] {
        hash.add(lines);
        context.advance(lines.size());
        lines.resize(0);
    };
    connection.copyOut(copyStatement(part, columns), [&](QByteArrayView line) {
        lines.append(line);
        if (lines.size() >= hashBytes)
            pass();
    });
    pass();
    return hash.finishHex();
}

/// As the dump speaks: the session's own conversion, if any, is that of pg_dump.
QByteArray encodingOf(const QList<ManifestSection> &sections)
{
    const auto table = std::find_if(sections.begin(), sections.end(),
                                    [](const ManifestSection &section) { return section.kind == "table"_L1; });
    return table == sections.end() || table->encoding.isEmpty() ? QByteArray("UTF8") : table->encoding;
}

/// Of those that have rows.
QByteArrayList hashesOf(PgConnection &connection, const QStringList &parts, const QStringList &columns,
                        JobContext &context)
{
    static const QByteArray ofNothing = sha256Hex({});
    QByteArrayList hashes;
    for (const QString &part : parts)
        hashes.append(hashOf(connection, part, columns, context));
    hashes.removeAll(ofNothing);
    return hashes;
}

class Comparing
{
public:
    Comparing(QList<RecordedTable> tables, JobContext &context) : m_tables(std::move(tables)), m_context(context) { }

    void work(PgConnection connection)
    {
        for (qsizetype i = m_next++; i < m_tables.size(); i = m_next++)
            compare(connection, m_tables[i]);
    }

    ContentComparison result()
    {
        std::sort(m_result.differing.begin(), m_result.differing.end(),
                  [](const auto &a, const auto &b) { return std::tie(a.schema, a.name) < std::tie(b.schema, b.name); });
        m_result.notRead.sort();
        return m_result;
    }

private:
    void compare(PgConnection &connection, RecordedTable table)
    {
        const QStringList parts = storedParts(connection, table.schema, table.name);
        QByteArrayList found = hashesOf(connection, parts, table.columns, m_context);
        std::sort(found.begin(), found.end());
        std::sort(table.hashes.begin(), table.hashes.end());
        const std::scoped_lock lock(m_mutex);
        if (parts.isEmpty()) {
            m_result.notRead.append(table.shown());
            return;
        }
        ++m_result.tables;
        if (found != table.hashes)
            m_result.differing.append(table.section());
    }

    const QList<RecordedTable> m_tables;
    JobContext &m_context;
    std::atomic<qsizetype> m_next = 0;
    std::mutex m_mutex;
    ContentComparison m_result;
};
}

TextSettings textSettingsOf(const Manifest &manifest)
{
    TextSettings settings{manifest.timeZone, {}};
    if (settings.timeZone.isEmpty() && !manifest.databaseProperties.isEmpty()) {
        for (const DatabaseSetting &one : DatabaseProperties::fromJson(manifest.databaseProperties).settings) {
            if (one.role.isEmpty() && one.name.compare("timezone"_L1, Qt::CaseInsensitive) == 0)
                settings.timeZone = one.value;
        }
    }
    constexpr auto digits = "--extra-float-digits="_L1;
    for (const QJsonValue argument : manifest.options[u"extraArguments"].toArray()) {
        if (const QString text = argument.toString(); text.startsWith(digits))
            settings.floatDigits = text.sliced(digits.size());
    }
    return settings;
}

ContentComparison compareContents(const ConnectionParams &params, const QList<ManifestSection> &sections,
                                  const TextSettings &settings, int jobs, JobContext &context)
{
    const QList<RecordedTable> tables = recordedTables(sections);
    for (const RecordedTable &table : tables)
        context.meter().addTotalBytes(table.bytes);
    Comparing comparing(tables, context);
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    TaskGroup tasks(pool, context.token());
    for (int i = 0; i < qMin<qsizetype>(jobs, qMax<qsizetype>(tables.size(), 1)); ++i)
        tasks.add([&] { comparing.work(dumpLikeSession(params, settings, encodingOf(sections), tasks.token())); });
    tasks.wait();
    return comparing.result();
}

void compareAsSets(const ConnectionParams &params, const TableRowSums &recorded, const TextSettings &settings,
                   ContentComparison &contents, JobContext &context)
{
    PgConnection connection = dumpLikeSession(params, settings, encodingOf(contents.differing), context.token());
    QList<ManifestSection> differing;
    for (const ManifestSection &table : std::as_const(contents.differing)) {
        RowSum stored;
        for (const QString &part : storedParts(connection, table.schema, table.name))
            connection.copyOut(copyStatement(part, table.columns), [&](QByteArrayView line) { stored.add(line); });
        if (stored == recorded.of({table.schema, table.name}))
            contents.reordered.append(table.schema + u'.' + table.name);
        else
            differing.append(table);
    }
    contents.differing = differing;
}
}
