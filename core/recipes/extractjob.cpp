#include "core/recipes/extractjob.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/contents/csvwriter.h"
#include "core/contents/dumpindex.h"
#include "core/contents/outputfile.h"
#include "core/contents/tablereader.h"
#include "core/contents/tablescript.h"
#include "core/job/repositoryaccess.h"
#include "core/job/stepplan.h"
#include "core/recipes/contentsjob.h"
#include "core/sql/textencoding.h"

#include <QJsonArray>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
TableScriptParts partsFor(DumpContent content)
{
    TableScriptParts parts;
    parts.definition = content != DumpContent::DataOnly;
    parts.rows = content != DumpContent::SchemaOnly;
    return parts;
}

/// A comment line: names may hold line ends.
QByteArray commentLine(const QString &text, const QByteArray &encoding)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    return "-- " + encodedText(line, encoding) + '\n';
}
}

void ExtractJob::run(JobContext &context)
{
    m_source = openBackupToRead(m_spec.repository, m_spec.backup, context);
    m_source.from = m_spec.from;
    context.meter().plan(extractSteps(volumeOf(m_source)));
    context.step(Engine::tr("Find the tables"), 1, 2);
    requirePlain(m_source);
    const BackupContents contents(m_source, sectionsOf(m_source, m_inflaters, context), m_inflaters, context.token());
    QList<qsizetype> tables;
    for (const QString &name : m_spec.tables)
        tables.append(contents.requireTable(name));

    context.step(Engine::tr("Write %1").arg(m_spec.output), 2, 2);
    TableScript(contents, tables, {}).expectRows(context.meter());
    OutputFile output({m_spec.output, m_spec.confirmed, m_spec.repository, m_source.absolutePath}, context.jobId(),
                      context.token());
    if (m_spec.as == ExtractFormat::Csv)
        writeCsv(contents, tables.first(), output, context);
    else
        writeSql(contents, tables, output, context);
    output.finish();
    for (const QString &left : m_leftOut)
        context.info(Engine::tr("Left out: %1.").arg(left));
    context.conclude(
        Engine::tr("%1 rows of %2 written to %3 (%4).")
            .arg(formatCount(m_rows), m_spec.tables.join(u", "_s), m_spec.output, formatBytes(output.bytes())),
        {{u"output"_s, m_spec.output},
         {u"tables"_s, QJsonArray::fromStringList(m_spec.tables)},
         {u"rows"_s, m_rows},
         {u"bytes"_s, output.bytes()},
         {u"leftOut"_s, QJsonArray::fromStringList(m_leftOut)}});
}

void ExtractJob::writeSql(const BackupContents &contents, const QList<qsizetype> &tables, OutputFile &output,
                          JobContext &context)
{
    const TableScript script(contents, tables, partsFor(m_spec.content));
    m_leftOut = script.leftOut();
    const QByteArray encoding = contents.encodingAt(std::numeric_limits<qint64>::max());
    output.write(commentLine(u"%1 of %2"_s.arg(m_spec.tables.join(u", "_s), m_source.absolutePath), encoding));
    for (const QString &left : m_leftOut)
        output.write(commentLine(u"left out: "_s + left, encoding));
    script.visit([&](const QByteArray &statement) { output.write('\n' + statement + '\n'); },
                 [&](qsizetype section) {
                     output.write('\n' + contents.copyStatement(section));
                     copyRows(
                         contents, section, [&](QByteArrayView rows) { output.write(rows); }, context);
                     output.write("\\.\n");
                 });
}

void ExtractJob::writeCsv(const BackupContents &contents, qsizetype table, OutputFile &output, JobContext &context)
{
    const ContentsObject &object = contents.objects()[table];
    if (object.sections.isEmpty())
        throw Error(ErrorCode::BackupNotFound,
                    Engine::tr("%1 holds no rows of table %2.").arg(m_source.absolutePath, object.fullName()),
                    Engine::tr("A partitioned table's rows are those of its partitions: extract them, or all as SQL."));
    const QStringList columns = contents.columnsOf(object.sections.first());
    if (!columns.isEmpty())
        output.write(csvHeader(columns));
    const QByteArray encoding = contents.sections()[object.sections.first()].encoding;
    CopyRowDecoder decoder(std::numeric_limits<qsizetype>::max(), [&](CopyRow &row) {
        output.write(inUtf8(csvLine(row), encoding));
        return true;
    });
    for (const qsizetype section : object.sections)
        copyRows(
            contents, section, [&](QByteArrayView rows) { decoder.feed(rows); }, context);
}

void ExtractJob::copyRows(const BackupContents &contents, qsizetype section,
                          const std::function<void(QByteArrayView)> &sink, JobContext &context)
{
    TableReader reader(m_source, contents.sections(), section, m_inflaters, context.token());
    context.meter().expect(QString::number(section), reader.section().bytes);
    qint64 taken = 0;
    for (QByteArray text = reader.next(); !text.isEmpty(); text = reader.next()) {
        sink(text);
        context.advance(reader.bytesTaken() - std::exchange(taken, reader.bytesTaken()));
    }
    m_rows += reader.section().rows;
}
}
