#include "core/restore/rescuereport.h"

#include "core/base/format.h"
#include "core/base/translation.h"

#include <QJsonArray>
#include <numeric>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostInJson = 100;
constexpr qsizetype shownBytes = 200;

QJsonObject toJson(const RefusedStatement &refused)
{
    QJsonObject object{{u"line"_s, refused.line},
                       {u"statement"_s, refused.text},
                       {u"sqlState"_s, refused.why.sqlState},
                       {u"message"_s, refused.why.said}};
    if (!refused.needs.isEmpty())
        object[u"needs"_s] = refused.needs;
    if (refused.orphanRows >= 0)
        object[u"orphanRows"_s] = refused.orphanRows;
    return object;
}

QJsonObject toJson(const TableResult &table)
{
    return {{u"schema"_s, table.schema},
            {u"table"_s, table.name},
            {u"rows"_s, table.loaded},
            {u"refusedRows"_s, table.refused},
            {u"rowsNotTried"_s, table.untried},
            {u"file"_s, table.file},
            {u"cut"_s, table.isCut}};
}

template <typename T> QJsonArray firstOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list.first(qMin(mostInJson, list.size())))
        array.append(toJson(item));
    return array;
}
}

QString printable(QStringView text)
{
    QString shown;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            shown += u' ';
        else if (c.isPrint() || c.isSurrogate())
            shown += c;
        else
            shown += u"\\x%1"_s.arg(static_cast<int>(c.unicode()), 2, 16, QChar(u'0'));
    }
    return shown.trimmed();
}

QString quoted(QByteArrayView text)
{
    const QString shown = printable(QString::fromUtf8(text.first(qMin(shownBytes, text.size()))));
    return text.size() > shownBytes ? shown + u'…' : shown;
}

bool RescueReport::isWhole() const
{
    return damages == 0 && refusedStatements == 0 && refusedRows() == 0 && untriedRows() == 0 && ownership.isEmpty()
        && notReached.isEmpty() && remarks.isEmpty();
}

qint64 RescueReport::refusedRows() const
{
    return std::accumulate(tables.begin(), tables.end(), moreRefused,
                           [](qint64 sum, const TableResult &table) { return sum + table.refused; });
}

qint64 RescueReport::untriedRows() const
{
    return std::accumulate(tables.begin(), tables.end(), moreUntried,
                           [](qint64 sum, const TableResult &table) { return sum + table.untried; });
}

void RescueReport::add(RefusedStatement statement)
{
    if (++refusedStatements <= mostListed)
        statements.append(std::move(statement));
}

void RescueReport::addDamage(const QString &sentence)
{
    if (++damages <= mostListed)
        damage.append(sentence);
}

void RescueReport::addRemark(const QString &sentence)
{
    if (remarks.size() < mostListed)
        remarks.append(sentence);
}

QString RescueReport::summary() const
{
    const qint64 ownershipCount = std::accumulate(ownership.begin(), ownership.end(), qint64(0));
    return Engine::tr("%1 rows in %2 tables are in %3. Refused were %4 statements and %5 rows; %6 rows were not tried.")
        .arg(formatCount(rowsThere), formatCount(tablesThere), database,
             formatCount(refusedStatements + ownershipCount), formatCount(refusedRows()), formatCount(untriedRows()));
}

QJsonObject RescueReport::toJson() const
{
    QStringList files;
    for (const TableResult &table : tables) {
        if (!table.file.isEmpty() && !files.contains(table.file) && files.size() < mostInJson)
            files.append(table.file);
    }
    return {{u"tables"_s, tablesThere},
            {u"rows"_s, rowsThere},
            {u"rowsByTable"_s, firstOf(tables)},
            {u"refusedStatements"_s, refusedStatements},
            {u"refused"_s, firstOf(statements)},
            {u"refusedOwnersAndGrants"_s, std::accumulate(ownership.begin(), ownership.end(), qint64(0))},
            {u"refusedRows"_s, refusedRows()},
            {u"rowsNotTried"_s, untriedRows()},
            {u"setAside"_s, QJsonArray::fromStringList(files)},
            {u"damages"_s, damages},
            {u"damage"_s, QJsonArray::fromStringList(damage.first(qMin(mostInJson, damage.size())))},
            {u"notReached"_s, QJsonArray::fromStringList(notReached.first(qMin(mostInJson, notReached.size())))},
            {u"folder"_s, folder},
            {u"report"_s, folder.isEmpty() ? QString() : folder + u"/report.txt"_s}};
}
}
