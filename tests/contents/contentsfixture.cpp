#include "tests/contents/contentsfixture.h"

#include "core/gzip/membercompressor.h"
#include "tests/support/fakeclock.h"
#include "tests/support/runprogram.h"

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
Services servicesWith(const QString &catalogueFile)
{
    Services services;
    services.clock = std::make_shared<FakeClock>();
    services.catalogueFile = catalogueFile;
    return services;
}

QByteArray members(const QByteArray &sql, qsizetype memberBytes)
{
    QByteArray file;
    for (qsizetype at = 0; at < sql.size(); at += memberBytes)
        file += compressMember(sql.mid(at, memberBytes), CompressionLevel::Fast);
    return file;
}

QByteArray gzip(const QByteArray &sql) { return runProgram(u"gzip"_s, {u"-c"_s}, {}, sql).stdOut; }
}

QuietContext::QuietContext(const QString &catalogueFile)
    : m_services(servicesWith(catalogueFile)), m_context(ContentsSpec(), m_services, *this, m_meter, {}, u"job"_s)
{ }

QByteArray packed(const QByteArray &sql, Packing packing, qsizetype memberBytes)
{
    switch (packing) {
    case Packing::Plain: return sql;
    case Packing::Gzip: return gzip(sql);
    case Packing::Members: return members(sql, memberBytes);
    case Packing::MembersThenGzip: {
        const qsizetype half = sql.size() / 2;
        return members(sql.first(half), memberBytes) + gzip(sql.sliced(half));
    }
    }
    return {};
}

BackupSource sourceOf(const QString &path)
{
    BackupSource source;
    source.absolutePath = path;
    return source;
}

QByteArray rowsOfTable(int table, int rows)
{
    QByteArray text;
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(row) + "\tvalue " + QByteArray::number(row * 7919 + table) + "\n";
    return text;
}

QByteArray scriptWithTables(int tables, const std::function<int(int)> &rows)
{
    QByteArray sql = "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\n";
    for (int i = 0; i < tables; ++i)
        sql += "CREATE TABLE public.t" + QByteArray::number(i) + " (\n    id integer,\n    v text\n);\n\n";
    for (int i = 0; i < tables; ++i)
        sql += "COPY public.t" + QByteArray::number(i) + " (id, v) FROM stdin;\n" + rowsOfTable(i, rows(i))
            + "\\.\n\n\n";
    return sql
        + "ALTER TABLE ONLY public.t0 ADD CONSTRAINT k PRIMARY KEY (id);\n\n"
          "--\n-- PostgreSQL database dump complete\n--\n\n";
}

void ScriptRecorder::copyBegin(const CopyBlock &block)
{
    note("table", block.statementOffset, block.schema + '.' + block.table + ' ' + block.columns.join(','));
    note("rows from", block.dataOffset, {});
}

void ScriptRecorder::copyEnd(const CopyEnd &end)
{
    note("rows to", end.endOffset, QByteArray::number(end.rows) + ' ' + QByteArray::number(end.bytes));
}

void ScriptRecorder::note(const char *what, qint64 offset, QByteArrayView text)
{
    events.append(QByteArray(what) + ' ' + QByteArray::number(offset) + ' ' + text.toByteArray());
}
}
