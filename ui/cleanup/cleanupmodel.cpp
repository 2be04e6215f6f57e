#include "ui/cleanup/cleanupmodel.h"

#include "core/base/format.h"
#include "ui/words/datewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace larder
{
CleanupModel::CleanupModel(QObject *parent) : QAbstractTableModel(parent), m_plan(std::make_shared<CleanupPlan>()) { }

void CleanupModel::setPlan(std::shared_ptr<const CleanupPlan> plan)
{
    beginResetModel();
    m_plan = plan ? std::move(plan) : std::make_shared<CleanupPlan>();
    endResetModel();
}

void CleanupModel::setShowsAll(bool all)
{
    beginResetModel();
    m_showsAll = all;
    endResetModel();
}

QModelIndex CleanupModel::find(const QDate &date) const
{
    const QList<qsizetype> items = m_plan->days.value(date).items;
    return !items.isEmpty() && items.first() < rowCount() ? index(static_cast<int>(items.first()), 0) : QModelIndex();
}

QModelIndex CleanupModel::find(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_plan->items.at(row).path == path)
            return index(row, 0);
    }
    return {};
}

QString CleanupModel::pathAt(const QModelIndex &row) const
{
    return row.isValid() ? m_plan->items.at(row.row()).path : QString();
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_showsAll ? m_plan->items.size() : m_plan->removals);
}

int CleanupModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CleanupItem &item = m_plan->items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return item.path;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QString CleanupModel::text(const CleanupItem &item, int column) const
{
    switch (column) {
    case Action: return item.keep ? tr("Keep") : tr("Delete");
    case Database: return item.name;
    case Made: return QLocale().toString(item.started, datePattern::dayAndTime());
    case Size: return formatBytes(item.bytes);
    case Reason: return reasonText(item, m_plan->policy);
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
