#pragma once

#include <QJsonObject>
#include <QMenu>

namespace larder
{
/// Databases that a replacing restore kept: each can be put back or removed.
class KeptMenu : public QMenu
{
    Q_OBJECT
public:
    explicit KeptMenu(QWidget *parent = nullptr);

    /// "kept" of an inspection's result.
    void present(const QJsonArray &kept);

Q_SIGNALS:
    void putBackRequested(const QString &database, const QString &kept);
    void removeRequested(const QString &kept, qint64 bytes);
};
}
