#pragma once

#include "core/job/progressreader.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace larder
{
class OneJob;
struct JobEvent;

/// Step, bar, amount, rate and time left of a job, read four times a second. `job` must outlive it.
class JobProgress : public QWidget
{
    Q_OBJECT
public:
    explicit JobProgress(OneJob &job, QWidget *parent = nullptr);

private:
    void begin();
    void onEvent(const JobEvent &event);
    void refresh();
    void end();

    OneJob &m_job;
    QLabel *m_step;
    QProgressBar *m_bar;
    QLabel *m_figures;
    QTimer m_timer;
    ProgressReader m_reader;
};
}
