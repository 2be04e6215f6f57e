#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/restore/rescuereport.h"
#include "core/sql/copyheader.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString placed(qint64 line, const QString &text)
{
    return line > 0 ? Engine::tr("line %1: %2").arg(QString::number(line), text) : text;
}

QString reason(const Refusal &why)
{
    QString text = why.sqlState.isEmpty() ? why.said : u"%1 (%2)"_s.arg(why.said, why.sqlState);
    if (!why.detail.isEmpty())
        text += u' ' + why.detail;
    return printable(text);
}

QString indented(const QString &line) { return u"    "_s + line; }

/// How psql loads what was set aside: it reads the file as rows, whatever is written in them.
QString copyCommand(const TableResult &table, const QString &folder)
{
    const std::optional<CopyBlock> block = parseCopyFromStdin(table.copy);
    QStringList columns;
    if (block) {
        for (const QByteArray &column : block->columns)
            columns.append(quoteIdentifier(QString::fromUtf8(column)));
    }
    QString command = u"\\copy "_s + quoteQualifiedName({table.schema, table.name});
    if (!columns.isEmpty())
        command += u" ("_s + columns.join(u", "_s) + u')';
    command += u" FROM "_s + quoteLiteral(folder + u'/' + table.file);
    if (!table.encoding.isEmpty())
        command += u" WITH (ENCODING "_s + quoteLiteral(table.encoding) + u')';
    return command;
}

void tell(const TableResult &table, const QString &folder, QStringList &lines)
{
    lines.append(Engine::tr("%1: %2 rows loaded, %3 refused, %4 not tried.")
                     .arg(printable(quoteQualifiedName({table.schema, table.name})), formatCount(table.loaded),
                          formatCount(table.refused), formatCount(table.untried)));
    if (table.isCut)
        lines.append(indented(Engine::tr("More rows of it were in a part of the file that could not be read.")));
    if (table.withPath)
        lines.append(indented(Engine::tr("They could be loaded only with a search_path: a function finds what it uses "
                                         "through it. ALTER FUNCTION … SET search_path = … mends that.")));
    if (!table.whyUntried.isEmpty())
        lines.append(indented(table.whyUntried));
    for (const RefusedRow &row : table.examples)
        lines += {indented(placed(row.line, row.text)), indented(indented(reason(row.why)))};
    if (table.refused > table.examples.size() && !table.examples.isEmpty())
        lines.append(
            indented(Engine::tr("%1 more were refused.").arg(formatCount(table.refused - table.examples.size()))));
    if (table.notKept)
        lines.append(
            indented(Engine::tr("Not all of them were kept: there are too many tables, or a row is too long.")));
    if (!table.file.isEmpty())
        lines += {indented(Engine::tr("They are in %1. Mend that file, then load it with psql:").arg(table.file)),
                  indented(indented(printable(copyCommand(table, folder))))};
}

void tell(const RefusedStatement &refused, QStringList &lines)
{
    lines += {placed(refused.line, refused.text), indented(reason(refused.why))};
    if (!refused.needs.isEmpty())
        lines.append(indented(Engine::tr("It needs what was refused before: %1.").arg(refused.needs)));
    if (refused.orphanRows >= 0)
        lines.append(indented(Engine::tr("%1 rows have no partner. The constraint is off; this finds them:")
                                  .arg(formatCount(refused.orphanRows))));
    if (!refused.orphans.isEmpty())
        lines.append(indented(indented(refused.orphans)));
}

void heading(const QString &title, QStringList &lines) { lines += {QString(), title, QString(title.size(), u'-')}; }

void tellDamage(const RescueReport &report, QStringList &lines)
{
    if (report.damages == 0 && report.notReached.isEmpty())
        return;
    heading(Engine::tr("What could not be read"), lines);
    for (const QString &sentence : report.damage)
        lines.append(printable(sentence));
    if (report.damages > report.damage.size())
        lines.append(Engine::tr("%1 more places are damaged.").arg(report.damages - report.damage.size()));
    if (report.damages > 0)
        lines.append(Engine::tr("Whatever was defined there is missing as well, and is named nowhere here."));
    if (report.passedOver > 0)
        lines.append(Engine::tr("%1 behind damaged places were passed over: it is not sure what they belong to.")
                         .arg(formatBytes(report.passedOver)));
    if (!report.notReached.isEmpty())
        lines.append(Engine::tr("No rows were found for these tables, and they may have had some: %1.")
                         .arg(printable(report.notReached.join(u", "_s))));
}

void tellTables(const RescueReport &report, QStringList &lines)
{
    heading(Engine::tr("Rows"), lines);
    for (const TableResult &table : report.tables)
        tell(table, report.folder, lines);
    if (report.moreTables > 0)
        lines.append(Engine::tr("%1 more tables are not listed.").arg(formatCount(report.moreTables)));
}

void tellStatements(const RescueReport &report, QStringList &lines)
{
    if (report.refusedStatements == 0 && report.ownership.isEmpty())
        return;
    heading(Engine::tr("Statements that were refused"), lines);
    for (auto it = report.ownership.begin(); it != report.ownership.end(); ++it)
        lines.append(Engine::tr("%1 owners and grants: %2").arg(formatCount(it.value()), printable(it.key())));
    for (const RefusedStatement &refused : report.statements)
        tell(refused, lines);
    if (report.refusedStatements > report.statements.size())
        lines.append(
            Engine::tr("%1 more were refused.").arg(formatCount(report.refusedStatements - report.statements.size())));
    if (report.refusedStatements > 0)
        lines.append(Engine::tr("Those that the server refused are whole in refused.sql."));
}
}

QString RescueReport::text() const
{
    QStringList lines{Engine::tr("What was loaded of %1 into %2, and what not").arg(printable(file), database),
                      QString(), summary(),
                      Engine::tr("This is no proof of the backup: nothing was compared with it.")};
    if (!linesKnown && passedOver > 0)
        lines.append(Engine::tr("Behind the first damaged place lines could not be counted."));
    for (const QString &remark : remarks)
        lines.append(printable(remark));
    if (leftOut > 0)
        lines.append(Engine::tr("%1 statements about the database as a whole or the server were left out, as in every "
                                "restore.")
                         .arg(formatCount(leftOut)));
    if (unknownSettings > 0)
        lines.append(Engine::tr("%1 settings are unknown to this server and were left out, as in every restore.")
                         .arg(formatCount(unknownSettings)));
    if (withPath > 0)
        lines.append(Engine::tr("%1 statements could be loaded only with a search_path: a function finds what it uses "
                                "through it. ALTER FUNCTION … SET search_path = … mends that.")
                         .arg(formatCount(withPath)));
    tellDamage(*this, lines);
    tellTables(*this, lines);
    tellStatements(*this, lines);
    return lines.join(u'\n') + u'\n';
}
}
