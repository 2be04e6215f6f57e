#pragma once

#include "ui/health/healthpicture.h"

#include <QFrame>

class QGridLayout;

namespace larder
{
/// A small table over the window: for each database what would be lost now, the proof of its newest good backup and
/// how long its restore takes; below it what wants attention, each line with the button that helps, and the forecast of
/// the disk. Esc closes it.
class HealthDetails : public QFrame
{
    Q_OBJECT
public:
    HealthDetails(const HealthPicture &picture, QWidget *parent);

    /// Opens with its upper right corner at `corner`.
    void popUp(const QPoint &corner);

Q_SIGNALS:
    void remedyRequested(const larder::HealthFinding &finding);

private:
    QGridLayout *makeTable(const HealthPicture &picture) const;
    QGridLayout *makeFindings(const Health &health);
};

/// "about 5 min, as measured", "about 5 min, estimated from other restores", "not measured yet".
QString restoreTimeText(const RestoreForecast &forecast);
/// "41 GB free · new backups take 600 MB a day · full in about 63 days"; empty when nothing is known.
QString spaceText(const SpaceForecast &space, qint64 freeBytes);
}
