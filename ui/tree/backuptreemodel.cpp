#include "ui/tree/backuptreemodel.h"

#include "core/base/format.h"
#include "core/repository/backupname.h"
#include "core/repository/checksumfile.h"
#include "ui/words/backupwords.h"
#include "ui/words/datewords.h"

#include <QFileInfo>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// Above this many changed days one reset is cheaper for a view than row by row.
constexpr qsizetype mostSingleChanges = 64;

QStringList databasesOf(const QList<BackupRecord> &backups)
{
    QSet<QString> names;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals)
            names.insert(backup.database);
    }
    QStringList sorted = names.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}

/// The backup and its record; nothing of one whose file is gone.
QStringList filesOf(const BackupRecord &backup)
{
    if (backup.missing)
        return {};
    const QFileInfo file(backup.absolutePath());
    QStringList files{file.filePath()};
    if (backup.hasManifest)
        files.append(file.path() + u'/' + manifestNameFor(file.fileName()));
    return files;
}

/// The file with the checksums of a date folder that all of these lie in; nothing where there is none. Those of several
/// folders would overwrite each other at their destination.
QStringList commonChecksums(const QStringList &files)
{
    const QString folder = QFileInfo(files.constFirst()).path();
    const bool isOneFolder = std::all_of(files.begin(), files.end(),
                                         [&](const QString &file) { return QFileInfo(file).path() == folder; });
    const QString sums = folder + u'/' + ChecksumFile::fileName;
    return isOneFolder && QFile::exists(sums) ? QStringList{sums} : QStringList();
}

QFont struckOut()
{
    QFont font;
    font.setStrikeOut(true);
    return font;
}

QString timeText(const BackupRecord &backup)
{
    return QLocale().toString(backup.started.toLocalTime(), datePattern::time());
}
}

void BackupTreeModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex day = index(row, 0);
        if (const int backups = rowCount(day); backups > 0)
            Q_EMIT dataChanged(index(0, AgeColumn, day), index(backups - 1, AgeColumn, day), {Qt::DisplayRole});
    }
}

void BackupTreeModel::setBackups(const QList<BackupRecord> &backups)
{
    if (backups == m_all)
        return;
    m_all = backups;
    m_largest = 0;
    for (const BackupRecord &backup : backups)
        m_largest = std::max(m_largest, backup.bytes);
    m_databases = databasesOf(backups);
    QList<BackupDay> fresh = groupByDay(m_all, m_filter);
    const bool manyChanges = std::abs(fresh.size() - m_days.size()) > mostSingleChanges;
    apply(std::move(fresh), manyChanges);
}

void BackupTreeModel::setFilter(const BackupFilter &filter)
{
    m_filter = filter;
    apply(groupByDay(m_all, m_filter), true);
}

int BackupTreeModel::shownCount() const
{
    qsizetype count = 0;
    for (const BackupDay &each : m_days)
        count += each.backups.size();
    return static_cast<int>(count);
}

const BackupDay &BackupTreeModel::day(const QModelIndex &index) const
{
    return m_days.at(isDay(index) ? index.row() : parent(index).row());
}

const BackupRecord &BackupTreeModel::backup(const QModelIndex &index) const
{
    return day(index).backups.at(index.row());
}

int BackupTreeModel::rowOfDay(const QDate &date) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), date,
                                        [](const BackupDay &each, const QDate &wanted) { return each.date > wanted; });
    return found != m_days.end() && found->date == date ? static_cast<int>(found - m_days.begin()) : -1;
}

QModelIndex BackupTreeModel::indexOfDay(const QDate &date) const
{
    const int row = rowOfDay(date);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex BackupTreeModel::indexOfPath(const QString &path) const
{
    for (int dayRow = 0; dayRow < m_days.size(); ++dayRow) {
        const auto &backups = m_days.at(dayRow).backups;
        for (int row = 0; row < backups.size(); ++row) {
            if (backups.at(row).path == path)
                return index(row, 0, index(dayRow, 0));
        }
    }
    return {};
}

// A backup's internal id is the Julian day of its day's date: it stays true when days come and go. Days have 0.
QModelIndex BackupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, static_cast<quintptr>(m_days.at(parent.row()).date.toJulianDay()));
}

QModelIndex BackupTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isDay(child))
        return {};
    const int row = rowOfDay(QDate::fromJulianDay(static_cast<qint64>(child.internalId())));
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int BackupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_days.size());
    return isDay(parent) && parent.column() == 0 ? static_cast<int>(m_days.at(parent.row()).backups.size()) : 0;
}

int BackupTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant BackupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() >= TimeColumn && index.column() <= DurationColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == DateRole)
        return day(index).date;
    return isDay(index) ? dayData(day(index), index.column(), role) : backupData(backup(index), index.column(), role);
}

QVariant BackupTreeModel::dayData(const BackupDay &day, int column, int role) const
{
    if (role == ContentsRole)
        return day.contents();
    if (role == DoubtfulRole)
        return day.isDoubtful();
    if (role == Qt::AccessibleTextRole && column == DatabaseColumn)
        return u"%1, %2, %3"_s.arg(day.title(), day.contents(), formatBytes(day.bytes()));
    if (role != Qt::DisplayRole)
        return {};
    if (column == DatabaseColumn)
        return day.title();
    return column == SizeColumn ? formatBytes(day.bytes()) : QVariant();
}

QVariant BackupTreeModel::backupData(const BackupRecord &backup, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case DatabaseColumn: return nameAndPart(backup);
        case TimeColumn: return timeText(backup);
        case AgeColumn: return formatAgo(backup.started, m_now);
        case SizeColumn: return formatBytes(backup.bytes);
        case RowsColumn: return backup.isGlobals ? QString() : formatCount(backup.rows);
        case DurationColumn: return formatDuration(std::chrono::milliseconds(backup.durationMs));
        case NoteColumn: return backup.note;
        default: return {};
        }
    case Qt::DecorationRole:
        if (column == DatabaseColumn)
            return proofIcon(backup);
        return column == NoteColumn && backup.pinned ? QIcon::fromTheme(u"larder-pin"_s) : QVariant();
    case Qt::ToolTipRole: return column == NoteColumn ? QVariant(backup.note) : QVariant(proofSentence(backup));
    case Qt::AccessibleTextRole:
        return column == DatabaseColumn ? u"%1, %2, %3"_s.arg(nameAndPart(backup), timeText(backup), proofName(backup))
                                        : backupData(backup, column, Qt::DisplayRole);
    case Qt::FontRole: return backup.missing ? QVariant(struckOut()) : QVariant();
    case DoubtfulRole: return isDoubtful(backup);
    case PathRole: return backup.path;
    case DimmedRole: return backup.isGlobals || backup.partial;
    case SizeShareRole: return m_largest > 0 && backup.bytes > 0 ? double(backup.bytes) / double(m_largest) : 0.0;
    default: return {};
    }
}

QVariant BackupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (section >= TimeColumn && section <= DurationColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DatabaseColumn: return tr("Backup");
    case TimeColumn: return tr("Time");
    case AgeColumn: return tr("Age");
    case SizeColumn: return tr("Size");
    case RowsColumn: return tr("Rows");
    case DurationColumn: return tr("Duration");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

Qt::ItemFlags BackupTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    return flags | Qt::ItemIsDragEnabled | (isDay(index) ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
}

QStringList BackupTreeModel::mimeTypes() const { return {u"text/uri-list"_s}; }

QMimeData *BackupTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList files;
    for (const QModelIndex &each : indexes) {
        if (each.column() != 0)
            continue;
        for (const BackupRecord &one : isDay(each) ? day(each).backups : QList<BackupRecord>{backup(each)})
            files += filesOf(one);
    }
    if (files.isEmpty())
        return nullptr;
    files.removeDuplicates(); // a day and one of its backups
    files += commonChecksums(files);
    QList<QUrl> urls;
    for (const QString &file : std::as_const(files))
        urls.append(QUrl::fromLocalFile(file));
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

void BackupTreeModel::apply(QList<BackupDay> fresh, bool allAtOnce)
{
    if (!allAtOnce)
        return mergeDays(fresh);
    beginResetModel();
    m_days = std::move(fresh);
    endResetModel();
}

void BackupTreeModel::mergeDays(const QList<BackupDay> &fresh)
{
    int row = 0;
    for (const BackupDay &wanted : fresh) {
        while (row < m_days.size() && m_days.at(row).date > wanted.date) {
            beginRemoveRows({}, row, row);
            m_days.removeAt(row);
            endRemoveRows();
        }
        if (row < m_days.size() && m_days.at(row).date == wanted.date) {
            mergeBackups(row, wanted);
        } else {
            beginInsertRows({}, row, row);
            m_days.insert(row, wanted);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_days.size()) {
        beginRemoveRows({}, row, static_cast<int>(m_days.size()) - 1);
        m_days.resize(row);
        endRemoveRows();
    }
}

void BackupTreeModel::mergeBackups(int dayRow, const BackupDay &fresh)
{
    const QModelIndex parent = index(dayRow, 0);
    QList<BackupRecord> &shown = m_days[dayRow].backups;
    if (shown == fresh.backups)
        return;
    int row = 0;
    const auto removeUpTo = [&](int end) {
        if (row == end)
            return;
        beginRemoveRows(parent, row, end - 1);
        shown.remove(row, end - row);
        endRemoveRows();
    };
    for (const BackupRecord &wanted : fresh.backups) {
        const auto first = std::lower_bound(shown.begin() + row, shown.end(), wanted, isShownBefore);
        removeUpTo(static_cast<int>(first - shown.begin()));
        if (row < shown.size() && !isShownBefore(wanted, shown.at(row))) {
            shown[row] = wanted;
        } else {
            beginInsertRows(parent, row, row);
            shown.insert(row, wanted);
            endInsertRows();
        }
        ++row;
    }
    removeUpTo(static_cast<int>(shown.size()));
    Q_EMIT dataChanged(index(0, 0, parent), index(row - 1, ColumnCount - 1, parent));
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}
}
