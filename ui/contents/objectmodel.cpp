#include "ui/contents/objectmodel.h"

#include "core/base/format.h"

#include <QSet>

namespace larder
{
namespace
{
bool isNumber(int column) { return column == ObjectModel::Rows || column == ObjectModel::Size; }

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}
}

void ObjectModel::setObjects(const QList<BackupObject> &objects, bool tickable)
{
    beginResetModel();
    m_tickable = tickable;
    m_objects.clear();
    m_objects.reserve(objects.size());
    for (const BackupObject &object : objects)
        m_objects.append({object, object.shownName(), false});
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<BackupObject> ObjectModel::ticked() const
{
    QList<BackupObject> objects;
    for (const Row &row : m_objects) {
        if (row.ticked)
            objects.append(row.object);
    }
    return objects;
}

QSet<int> ObjectModel::rowsOf(const QList<BackupObject> &some) const
{
    QSet<int> rows;
    qsizetype next = 0;
    for (int row = 0; row < rowCount() && next < some.size(); ++row) {
        if (m_objects.at(row).object == some.at(next)) {
            rows.insert(row);
            ++next;
        }
    }
    return rows;
}

int ObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_objects.size());
}

int ObjectModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ObjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_objects.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::CheckStateRole && index.column() == Name && isTickable(index.row()))
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == Name)
        return row.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row.name;
    case Kind: return nameOfKind(row.object.kind);
    case Rows: return row.object.rows < 0 ? QString() : formatCount(row.object.rows);
    case Size: return row.object.bytes < 0 ? QString() : formatBytes(row.object.bytes);
    default: return {};
    }
}

bool ObjectModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_objects[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QVariant ObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Rows: return tr("Rows");
    case Size: return tr("Size");
    default: return {};
    }
}

Qt::ItemFlags ObjectModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && isTickable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

ObjectFilter::ObjectFilter(ObjectModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ObjectFilter::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void ObjectFilter::setText(const QString &text)
{
    m_text = text;
    m_found.clear();
    invalidateFilter();
}

void ObjectFilter::setFound(const QSet<int> &rows)
{
    m_found = rows;
    invalidateFilter();
}

const BackupObject &ObjectFilter::object(const QModelIndex &index) const
{
    return m_model.object(mapToSource(index).row());
}

bool ObjectFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_kind.isEmpty() && m_model.object(row).kind != m_kind)
        return false;
    return m_text.isEmpty() || m_model.shownName(row).contains(m_text, Qt::CaseInsensitive) || m_found.contains(row);
}

bool ObjectFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const BackupObject &a = m_model.object(left.row());
    const BackupObject &b = m_model.object(right.row());
    if (left.column() == ObjectModel::Rows && a.rows != b.rows)
        return a.rows < b.rows;
    if (left.column() == ObjectModel::Size && a.bytes != b.bytes)
        return a.bytes < b.bytes;
    if (left.column() == ObjectModel::Kind && a.kind != b.kind)
        return rankOfKind(a.kind) < rankOfKind(b.kind);
    return QString::compare(m_model.shownName(left.row()), m_model.shownName(right.row()), Qt::CaseInsensitive) < 0;
}
}
