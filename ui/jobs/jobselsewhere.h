#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/jobwatch.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace larder
{
/// Jobs of the command line, of cron and of other windows, as the catalogue's history shows them: looks twice a second.
/// Those whose process is gone end as interrupted. Main thread.
class JobsElsewhere : public QObject
{
    Q_OBJECT
public:
    explicit JobsElsewhere(Catalogue &catalogue, QObject *parent = nullptr);

    /// Looks at once; done by a timer from then on.
    void look();

Q_SIGNALS:
    void began(const larder::JobRecord &job);
    /// Also of a job that began and ended between two looks.
    void ended(const larder::JobRecord &job);
    /// The history of any process's jobs may be another.
    void historyChanged();

private:
    void compare();
    void compareOne(const JobRecord &job, bool isFirst);
    void endTheDead();

    Catalogue &m_catalogue;
    JobWatch m_watch;
    QTimer m_timer;
    QHash<QString, bool> m_known; ///< id → runs
    QHash<QString, qint64> m_running; ///< id → process, of those on this machine
    bool m_looked = false;
    QDeadlineTimer m_rest; ///< after a look that failed
};
}
