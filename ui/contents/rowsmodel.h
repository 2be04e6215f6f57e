#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

namespace larder
{
/// Some rows of a table, as ContentsJob gives them. Columns whose values are all numbers are aligned right.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `result` of a ContentsJob for rows; an empty object: none.
    void setRows(const QJsonObject &result);
    qint64 firstRow() const { return m_firstRow; } ///< counted from 0
    qint64 totalRows() const { return m_totalRows; } ///< of the table

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool holdsNumbers(int column) const;

    QStringList m_columns;
    QList<QStringList> m_rows; ///< a null QString is NULL
    QList<bool> m_numeric;
    qint64 m_firstRow = 0;
    qint64 m_totalRows = 0;
};
}
