#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QJsonObject>

namespace larder
{
/// What a dry run said it would do with one backup.
struct CleanupItem
{
    QString path;
    QString database;
    QDateTime started; ///< UTC
    qint64 bytes = -1;
    bool keep = true;
    QString reason;

    static CleanupItem fromJson(const QJsonObject &data);
};

/// The backups of a repository with what a cleanup does to them: those that go first, oldest first, then those that
/// stay.
class CleanupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Action, Database, Made, Size, Reason, ColumnCount };
    enum {
        KeepRole = Qt::UserRole,
        DateRole, ///< QDate, local
    };

    explicit CleanupModel(QObject *parent = nullptr);

    void setItems(QList<CleanupItem> items);
    const QList<CleanupItem> &items() const { return m_items; }
    int removals() const;
    qint64 removedBytes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const CleanupItem &item, int column);
    QList<CleanupItem> m_items;
};
}
