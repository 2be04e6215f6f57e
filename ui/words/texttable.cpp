#include "ui/words/texttable.h"

namespace larder
{
int TextTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : lines(); }

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(titles().size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::DecorationRole:
        if (const QIcon shown = icon(index.row(), index.column()); !shown.isNull())
            return shown; // a null one would take up room
        return {};
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    default: return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
}
}
