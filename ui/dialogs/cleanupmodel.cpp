#include "ui/dialogs/cleanupmodel.h"

#include "core/base/format.h"
#include "ui/dialogs/cleanupdays.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
CleanupItem CleanupItem::fromJson(const QJsonObject &data)
{
    return {data["path"_L1].toString(),
            data["database"_L1].toString(),
            QDateTime::fromString(data["started"_L1].toString(), Qt::ISODate),
            data["bytes"_L1].toInteger(-1),
            data["keep"_L1].toBool(true),
            data["reason"_L1].toString()};
}

CleanupModel::CleanupModel(QObject *parent) : QAbstractTableModel(parent) { }

void CleanupModel::setItems(QList<CleanupItem> items)
{
    std::stable_sort(items.begin(), items.end(), [](const CleanupItem &a, const CleanupItem &b) {
        return a.keep != b.keep ? !a.keep : a.started < b.started;
    });
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int CleanupModel::removals() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const CleanupItem &item) { return !item.keep; }));
}

qint64 CleanupModel::removedBytes() const
{
    qint64 bytes = 0;
    for (const CleanupItem &item : m_items)
        bytes += item.keep ? 0 : std::max<qint64>(item.bytes, 0);
    return bytes;
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int CleanupModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CleanupItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return item.path;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case KeepRole: return item.keep;
    case DateRole: return item.started.toLocalTime().date();
    default: return {};
    }
}

QString CleanupModel::text(const CleanupItem &item, int column)
{
    switch (column) {
    case Action: return item.keep ? tr("Keep") : tr("Delete");
    case Database: return item.database;
    case Made: return QLocale().toString(item.started.toLocalTime(), u"d MMM yyyy HH:mm"_s);
    case Size: return formatBytes(item.bytes);
    case Reason: return reasonText(item.reason);
    default: return {};
    }
}

QVariant CleanupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("What");
    case Database: return tr("Database");
    case Made: return tr("Made");
    case Size: return tr("Size");
    case Reason: return tr("Because");
    default: return {};
    }
}
}
