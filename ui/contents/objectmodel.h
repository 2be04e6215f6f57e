#pragma once

#include "ui/contents/backupobject.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace larder
{
/// The objects of a backup, in the order of the dump. Tables can be ticked.
class ObjectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Rows, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `tickable`: whether tables can be taken out of this backup one by one.
    void setObjects(const QList<BackupObject> &objects, bool tickable = true);
    const BackupObject &object(int row) const { return m_objects.at(row).object; }
    const QString &shownName(int row) const { return m_objects.at(row).name; }
    QList<BackupObject> ticked() const;
    /// The rows of `some`, which are some of the objects in the same order.
    QSet<int> rowsOf(const QList<BackupObject> &some) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Row
    {
        BackupObject object;
        QString name; ///< shownName(), made once: it is compared and searched often
        bool ticked = false;
    };
    bool isTickable(int row) const { return m_tickable && object(row).isTable(); }

    QList<Row> m_objects;
    bool m_tickable = true;
};

/// Objects of one kind, or all, whose name contains a text or that a search of the definitions has found. 20,000
/// objects take a few milliseconds.
class ObjectFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ObjectFilter(ObjectModel &model, QObject *parent = nullptr);

    void setKind(const QString &kind); ///< empty: all
    void setText(const QString &text); ///< forgets what was found
    void setFound(const QSet<int> &rows); ///< of the model
    const QString &kind() const { return m_kind; }
    const BackupObject &object(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ObjectModel &m_model;
    QString m_kind;
    QString m_text;
    QSet<int> m_found;
};
}
