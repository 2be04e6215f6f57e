#pragma once

#include "core/repository/backuptypes.h"

#include <QFrame>

namespace larder
{
/// A small table over the window: the newest good backup of each database, its age and its proof. Esc closes it.
class HealthDetails : public QFrame
{
    Q_OBJECT
public:
    /// `databases`: those that should be protected; empty = those seen in `backups` (newest first).
    HealthDetails(const QList<BackupRecord> &backups, QStringList databases, const QDateTime &now, QWidget *parent);

    /// Opens with its upper right corner at `corner`.
    void popUp(const QPoint &corner);
};
}
