#include "ui/dialogs/databasechoicemodel.h"

#include "core/base/format.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QHash<QString, BackupRecord> newestGood(const QList<BackupRecord> &backups)
{
    QHash<QString, BackupRecord> newest;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals && backup.problem.isEmpty() && !newest.contains(backup.database))
            newest.insert(backup.database, backup);
    }
    return newest;
}
}

DatabaseChoiceModel::DatabaseChoiceModel(QObject *parent) : QAbstractTableModel(parent) { }

void DatabaseChoiceModel::fill(const QList<ServerDatabase> &databases, const QList<BackupRecord> &backups,
                               const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_rows.clear();
    const QHash<QString, BackupRecord> newest = newestGood(backups);
    for (const ServerDatabase &database : databases)
        m_rows += Row{database, newest.value(database.name), false};
    endResetModel();
    Q_EMIT tickedChanged();
}

void DatabaseChoiceModel::setTicked(const QStringList &names)
{
    for (Row &row : m_rows)
        row.ticked = names.contains(row.database.name);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void DatabaseChoiceModel::tickAll(bool ticked)
{
    QStringList names;
    if (ticked)
        std::transform(m_rows.begin(), m_rows.end(), std::back_inserter(names),
                       [](const Row &row) { return row.database.name; });
    setTicked(names);
}

QStringList DatabaseChoiceModel::ticked() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.ticked)
            names += row.database.name;
    }
    return names;
}

int DatabaseChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DatabaseChoiceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DatabaseChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return row.ticked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Name ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QString DatabaseChoiceModel::text(const Row &row, int column) const
{
    const bool known = !row.last.path.isEmpty();
    switch (column) {
    case Name: return row.database.name;
    case Size: return formatBytes(row.database.bytes);
    case LastBackup: return formatAgo(known ? row.last.started : QDateTime(), m_now);
    case Expected:
        if (!known || row.last.durationMs < 0)
            return formatBytes(known ? row.last.bytes : -1);
        return tr("%1 in %2")
            .arg(formatBytes(row.last.bytes), formatDuration(std::chrono::milliseconds(row.last.durationMs)));
    default: return {};
    }
}

QString DatabaseChoiceModel::toolTip(const Row &row, int column) const
{
    if (column == Name && !row.database.owner.isEmpty())
        return tr("%1, owned by %2").arg(row.database.name, row.database.owner);
    if (column == LastBackup && row.last.started.isValid())
        return QLocale().toString(row.last.started.toLocalTime(), QLocale::LongFormat);
    if (column == Expected)
        return tr("Size and time of the last backup of this database");
    return {};
}

bool DatabaseChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    m_rows[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QVariant DatabaseChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Database");
    case Size: return tr("Size");
    case LastBackup: return tr("Last backup");
    case Expected: return tr("Expected");
    default: return {};
    }
}

Qt::ItemFlags DatabaseChoiceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
}
