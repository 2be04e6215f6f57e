#include "ui/backup/databasechoicemodel.h"

#include "core/base/format.h"
#include "core/job/databasepattern.h"
#include "ui/words/datewords.h"

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
        if (!backup.isGlobals && !backup.partial && backup.problem.isEmpty() && !newest.contains(backup.database))
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
        m_rows += Row{database, newest.value(database.name)};
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

void DatabaseChoiceModel::setNew(const QStringList &names)
{
    for (Row &row : m_rows)
        row.isNew = names.contains(row.database.name);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
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
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            names += m_rows.at(row).database.name;
    }
    return names;
}

void DatabaseChoiceModel::setLeftOut(const QStringList &patterns)
{
    for (Row &row : m_rows)
        row.leftOut = matchesAny(row.database.name, patterns);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DatabaseChoiceModel::setExpected(const QList<Expectation> &expected)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows[row].expected = expected.value(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Expected), index(rowCount() - 1, Expected));
}

QList<ServerDatabase> DatabaseChoiceModel::databases() const
{
    QList<ServerDatabase> databases;
    for (const Row &row : m_rows)
        databases += row.database;
    return databases;
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
            return row.ticked && !row.leftOut ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Name ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QString DatabaseChoiceModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name: return row.isNew ? tr("%1 (new)").arg(row.database.name) : row.database.name;
    case Size: return formatBytes(row.database.bytes);
    case LastBackup: return formatAgo(row.last.started, m_now);
    case Expected: return row.expected.words().isEmpty() ? u"–"_s : row.expected.words();
    default: return {};
    }
}

QString DatabaseChoiceModel::toolTip(const Row &row, int column) const
{
    if (row.leftOut)
        return tr("Left out by the patterns under Advanced");
    if (column == Name && row.isNew)
        return tr("It was not there when databases were last chosen here");
    if (column == Name && !row.database.owner.isEmpty())
        return tr("%1, owned by %2").arg(row.database.name, row.database.owner);
    if (column == LastBackup && row.last.started.isValid())
        return QLocale().toString(row.last.started.toLocalTime(), datePattern::longDayAndTime());
    if (column == Expected && row.last.bytes >= 0)
        return row.last.durationMs < 0
            ? tr("The last backup took %1.").arg(formatBytes(row.last.bytes))
            : tr("The last backup took %1 in %2.")
                  .arg(formatBytes(row.last.bytes), formatDuration(std::chrono::milliseconds(row.last.durationMs)));
    if (column == Expected)
        return tr("Judged by the size of the database and by backups of others; it has none yet.");
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
    if (!index.isValid())
        return flags;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    if (m_rows.at(index.row()).leftOut)
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}
}
