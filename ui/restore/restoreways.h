#pragma once

#include "ui/restore/restoreplan.h"

#include <QWidget>

class QButtonGroup;

namespace larder
{
class SecondaryLabel;

/// What the backup is to become, as a row of tiles; below it what the chosen one means.
class RestoreWays : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreWays(QWidget *parent = nullptr);

    RestoreWay way() const;
    void setWay(RestoreWay way);
    /// Tables and File cannot be chosen, and say why.
    void forbidTables(const QString &reason);
    QWidget *field() const; ///< where the keyboard starts

Q_SIGNALS:
    void chosen();

private:
    QButtonGroup *m_ways;
    SecondaryLabel *m_meaning;
};
}
