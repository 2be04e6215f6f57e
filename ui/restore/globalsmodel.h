#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QStringList>

namespace larder
{
/// One role, membership, setting … of a globals backup, and how the server's stands to it.
struct GlobalsRow
{
    enum class State { Missing, Different, Impossible, Equal };

    QString kind; ///< the engine's word
    QString name;
    State state = State::Equal;
    QStringList differences;
    QString sql; ///< what would be run; stars for passwords

    static GlobalsRow fromJson(const QJsonObject &item);
};

/// What a globals backup holds, in the order of the dump; what the server has equally is left out unless wanted.
class GlobalsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Kind, Name, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QJsonArray &items); ///< of a globals job's result
    void showEqual(bool shown);
    const GlobalsRow &row(int row) const { return m_shown.at(row); }
    int count(GlobalsRow::State state) const; ///< of all, shown or not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QList<GlobalsRow> m_all;
    QList<GlobalsRow> m_shown;
    bool m_equal = false;
};
}
