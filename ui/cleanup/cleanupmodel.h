#pragma once

#include "ui/cleanup/cleanupplan.h"

#include <QAbstractTableModel>

namespace larder
{
/// The backups of a repository with what a cleanup does to them: those that go first, oldest first, then, when asked
/// for, those that stay.
class CleanupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Action, Database, Made, Size, Reason, ColumnCount };

    explicit CleanupModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const CleanupPlan> plan); ///< null: nothing
    void setShowsAll(bool all);
    const CleanupPlan &plan() const { return *m_plan; }
    /// The first row that shows a backup of this day, else an invalid index.
    QModelIndex find(const QDate &date) const;
    /// The row of the backup of this path, else an invalid index.
    QModelIndex find(const QString &path) const;
    QString pathAt(const QModelIndex &row) const; ///< empty for an invalid index

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CleanupItem &item, int column) const;

    std::shared_ptr<const CleanupPlan> m_plan;
    bool m_showsAll = false;
};
}
