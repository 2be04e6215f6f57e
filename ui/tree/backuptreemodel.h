#pragma once

#include "ui/tree/backupdays.h"

#include <QAbstractItemModel>

namespace larder
{
/// The backups of a repository as a tree: days, newest first, and under each its backups. Filters by itself, so that
/// 20,000 backups stay quick; small changes arrive as single rows, so that selection and expansion survive them.
class BackupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        DatabaseColumn,
        TimeColumn,
        AgeColumn,
        SizeColumn,
        RowsColumn,
        DurationColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        DateRole = Qt::UserRole, ///< QDate, of days and backups
        PathRole, ///< relative path; empty for days
        ContentsRole, ///< days: "2 backups"
        SizeShareRole, ///< backups: 0 … 1 of the largest one
        DimmedRole, ///< bool: no backup of a whole database: globals, parts
        DoubtfulRole, ///< bool: a backup that is bad or failed in a drill, or a day that holds one
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setBackups(const QList<BackupRecord> &backups);
    void setNow(const QDateTime &now); ///< what ages count to
    void setFilter(const BackupFilter &filter);
    const BackupFilter &filter() const { return m_filter; }

    int backupCount() const { return static_cast<int>(m_all.size()); }
    int shownCount() const; ///< that pass the filter
    const QStringList &databases() const { return m_databases; } ///< of all backups, sorted; without globals

    static bool isDay(const QModelIndex &index) { return index.isValid() && index.internalId() == 0; }
    const BackupDay &day(const QModelIndex &index) const; ///< of a day or of a backup's day
    const BackupRecord &backup(const QModelIndex &index) const; ///< of a backup
    QModelIndex indexOfDay(const QDate &date) const;
    QModelIndex indexOfPath(const QString &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// What a drag out of the window copies: each backup with its record, of a day all its backups, and the folder's
    /// checksums when they all lie in one.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QVariant dayData(const BackupDay &day, int column, int role) const;
    QVariant backupData(const BackupRecord &backup, int column, int role) const;
    int rowOfDay(const QDate &date) const;
    void apply(QList<BackupDay> fresh, bool allAtOnce);
    void mergeDays(const QList<BackupDay> &fresh);
    void mergeBackups(int row, const BackupDay &fresh);

    QList<BackupRecord> m_all;
    QList<BackupDay> m_days; ///< newest first
    BackupFilter m_filter;
    QDateTime m_now;
    qint64 m_largest = 0;
    QStringList m_databases;
};
}
