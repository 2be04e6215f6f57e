#include "ui/contents/differencemodel.h"

#include "core/base/format.h"
#include "ui/contents/backupobject.h"

#include <QIcon>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QIcon iconOf(Difference::Change change)
{
    switch (change) {
    case Difference::Change::Added: return QIcon::fromTheme(u"list-add"_s);
    case Difference::Change::Removed: return QIcon::fromTheme(u"list-remove"_s);
    case Difference::Change::Definition: return QIcon::fromTheme(u"edit-rename"_s);
    case Difference::Change::Rows: return QIcon::fromTheme(u"larder-database"_s);
    }
    return {};
}

/// Names come quoted throughout; quotation marks that only guard plain names hinder reading.
QString unquoted(QString name)
{
    if (!name.contains("\"\""_L1))
        name.remove(u'"');
    return name;
}
}

QString Difference::shownName() const { return unquoted(name); }

QString Difference::words() const
{
    switch (change) {
    case Change::Added: return DifferenceModel::tr("added");
    case Change::Removed: return DifferenceModel::tr("removed");
    case Change::Definition: return DifferenceModel::tr("definition changed");
    case Change::Rows:
        return leftRows == rightRows
            ? DifferenceModel::tr("other values in %1 rows").arg(formatCount(leftRows))
            : DifferenceModel::tr("%1 rows → %2").arg(formatCount(leftRows), formatCount(rightRows));
    }
    return {};
}

void DifferenceModel::setResult(const QJsonObject &result)
{
    beginResetModel();
    m_differences.clear();
    const auto take = [&](const QString &key, Difference::Change change) {
        for (const QJsonValue &value : result[key].toArray()) {
            const QJsonObject object = value.toObject();
            m_differences.append({change, object[u"kind"_s].toString(u"table"_s),
                                  object[u"name"_s].toString(object[u"table"_s].toString()),
                                  object[u"diff"_s].toString(), object[u"leftRows"_s].toInteger(-1),
                                  object[u"rightRows"_s].toInteger(-1)});
        }
    };
    take(u"changed"_s, Difference::Change::Definition);
    take(u"added"_s, Difference::Change::Added);
    take(u"removed"_s, Difference::Change::Removed);
    take(u"tables"_s, Difference::Change::Rows);
    endResetModel();
}

int DifferenceModel::count(Difference::Change change) const
{
    return static_cast<int>(std::count_if(m_differences.begin(), m_differences.end(),
                                          [change](const Difference &each) { return each.change == change; }));
}

QStringList DifferenceModel::titles() const { return {tr("Name"), tr("Kind"), tr("Difference")}; }

QString DifferenceModel::text(int row, int column) const
{
    const Difference &difference = m_differences.at(row);
    switch (column) {
    case Name: return difference.shownName();
    case Kind: return nameOfKind(difference.kind);
    default: return difference.words();
    }
}

QIcon DifferenceModel::icon(int row, int column) const
{
    return column == Name ? iconOf(m_differences.at(row).change) : QIcon();
}

QString DifferenceModel::toolTip(int row, int column) const
{
    return column == Name ? m_differences.at(row).shownName() : QString();
}
}
