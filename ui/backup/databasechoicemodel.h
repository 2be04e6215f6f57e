#pragma once

#include "core/job/serverinventory.h"
#include "core/repository/backuptypes.h"
#include "ui/backup/backupestimate.h"

#include <QAbstractTableModel>

namespace larder
{
/// Databases to tick, each with its newest good backup of the whole database and what the next one is expected to come
/// to.
class DatabaseChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, LastBackup, Expected, ColumnCount };

    explicit DatabaseChoiceModel(QObject *parent = nullptr);

    /// `backups` newest first; `now` for "3 h ago".
    void fill(const QList<ServerDatabase> &databases, const QList<BackupRecord> &backups, const QDateTime &now);
    void setTicked(const QStringList &names);
    /// Marks databases that nobody has chosen or left out yet.
    void setNew(const QStringList &names);
    void tickAll(bool ticked);
    /// Names or patterns of databases that are not backed up, ticked or not.
    void setLeftOut(const QStringList &patterns);
    /// In the order of databases(); the others have none.
    void setExpected(const QList<Expectation> &expected);
    QStringList ticked() const; ///< without those left out
    bool isTicked(int row) const { return m_rows.at(row).ticked && !m_rows.at(row).leftOut; }
    QList<ServerDatabase> databases() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Row
    {
        ServerDatabase database;
        BackupRecord last; ///< path empty when there is none
        bool ticked = false;
        bool leftOut = false;
        bool isNew = false;
        Expectation expected{};
    };
    QString text(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;

    QList<Row> m_rows;
    QDateTime m_now;
};
}
