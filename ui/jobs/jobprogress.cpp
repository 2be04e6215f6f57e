#include "ui/jobs/jobprogress.h"

#include "ui/jobs/onejob.h"
#include "ui/widgets/labels.h"
#include "ui/words/progresswords.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
JobProgress::JobProgress(OneJob &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_step(textLabel()), m_bar(new QProgressBar), m_figures(new SecondaryLabel)
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_figures->setText(u" "_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_step);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);

    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &JobProgress::refresh);
    connect(&job, &OneJob::started, this, &JobProgress::begin);
    connect(&job, &OneJob::reported, this, &JobProgress::onEvent);
    connect(&job, &OneJob::finished, this, &JobProgress::end);
    if (job.isRunning())
        begin();
}

void JobProgress::begin()
{
    m_reader = {};
    m_step->setText(tr("Starting…"));
    m_bar->setRange(0, 0);
    m_figures->setText(u" "_s);
    m_timer.start();
}

void JobProgress::onEvent(const JobEvent &event)
{
    if (event.kind != JobEvent::Kind::Step)
        return;
    m_step->setText(event.stepCount > 1 ? tr("Step %1 of %2: %3").arg(event.step).arg(event.stepCount).arg(event.text)
                                        : event.text);
    refresh();
}

void JobProgress::refresh()
{
    if (!m_job.isRunning())
        return;
    const ProgressReading reading = m_reader.read(m_job.meter());
    showFraction(*m_bar, reading.progress.fraction);
    const QString figures = figuresLine(reading);
    m_figures->setText(figures.isEmpty() ? u" "_s : figures);
}

void JobProgress::end()
{
    m_timer.stop();
    showFraction(*m_bar, 1);
}
}
