#pragma once

#include <QAbstractTableModel>
#include <QIcon>

namespace larder
{
/// A list to read: rows of text in titled columns, to the left throughout. What stands in them say those who derive.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual int lines() const = 0;
    virtual QStringList titles() const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual QIcon icon(int row, int column) const = 0; ///< null = none
    virtual QString toolTip(int row, int column) const = 0; ///< empty = none
};
}
