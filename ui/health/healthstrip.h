#pragma once

#include "core/policy/health.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace larder
{
class ElidedLabel;
class IconLabel;

/// One line that answers: if the server died now, what would be lost?
class HealthStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HealthStrip(QWidget *parent = nullptr);

    void present(const Health &health, const QDateTime &now);

Q_SIGNALS:
    void detailsRequested(const QPoint &globalPosition);
    void remedyRequested(const larder::HealthFinding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HealthLevel m_level = HealthLevel::Unknown;
    IconLabel *m_icon;
    QLabel *m_headline;
    ElidedLabel *m_facts;
    QToolButton *m_remedy; ///< of the worst finding
    QToolButton *m_details;
    HealthFinding m_worst;
};

/// "2 of 2 databases protected"
QString healthHeadline(const Health &health);
/// "last backup 3 h ago · proven identical 2 days ago · 41 GB free, about 63 days at this pace"; before it the worst
/// finding and how many more there are.
QString healthFacts(const Health &health, const QDateTime &now);
}
