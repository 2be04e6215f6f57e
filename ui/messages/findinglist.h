#pragma once

#include "core/job/flightfinding.h"

#include <QListView>

class QStandardItemModel;

namespace larder
{
/// The findings of a flight check: icon, title, what was found and, where something is wrong, what to do. One list
/// item each, so that keyboard and screen reader walk through them.
class FindingList : public QListView
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);
    void clear();
    void add(const FlightFinding &finding);
    int count() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_findings;
};
}
