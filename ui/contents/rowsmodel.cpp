#include "ui/contents/rowsmodel.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype longestCell = 200;

/// One line, not too long: the tooltip has the whole.
QString cellText(const QString &value)
{
    QString text = value.left(longestCell);
    text.replace(u'\n', u'⏎').replace(u'\t', u' ');
    return text.size() < value.size() ? text + u'…' : text;
}

QStringList valuesOf(const QJsonArray &row)
{
    QStringList values;
    for (const QJsonValue &value : row) {
        // An empty string is a value, NULL is none.
        values.append(value.isNull() ? QString() : value.toString().isNull() ? u""_s : value.toString());
    }
    return values;
}
}

void RowsModel::setRows(const QJsonObject &result)
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    m_numeric.clear();
    m_firstRow = result[u"firstRow"_s].toInteger();
    m_totalRows = result[u"totalRows"_s].toInteger();
    for (const QJsonValue &column : result[u"columns"_s].toArray())
        m_columns.append(column.toString());
    for (const QJsonValue &row : result[u"rows"_s].toArray())
        m_rows.append(valuesOf(row.toArray()));
    for (int column = 0; column < m_columns.size(); ++column)
        m_numeric.append(holdsNumbers(column));
    endResetModel();
}

bool RowsModel::holdsNumbers(int column) const
{
    bool any = false;
    for (const QStringList &row : m_rows) {
        const QString value = row.value(column);
        bool isNumber = false;
        value.toDouble(&isNumber);
        if (!value.isNull() && !isNumber)
            return false;
        any = any || isNumber;
    }
    return any;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString value = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole: return value.isNull() ? u"NULL"_s : cellText(value);
    case Qt::ToolTipRole: return value.size() > 40 ? value : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(m_numeric.at(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return value.isNull() ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (role == Qt::TextAlignmentRole) {
        const bool right = !isColumn || m_numeric.value(section);
        return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    return isColumn ? QVariant(m_columns.value(section)) : QVariant(m_firstRow + section + 1);
}
}
