#include "ui/jobs/jobdock.h"

#include "core/catalogue/catalogue.h"
#include "core/job/jobregistry.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/manual/manualplaces.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int readingsPerSecond = 4;
constexpr int mostCards = 60;
constexpr int mostOfHistory = 8;

QString iconOf(const JobSpec &spec) { return QString::fromLatin1(jobKindOf(spec).icon); }
}

JobDock::JobDock(JobController &jobs, Catalogue &catalogue, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent),
      m_jobs(jobs),
      m_catalogue(catalogue),
      m_elsewhere(new JobsElsewhere(catalogue, this)),
      m_pages(new QStackedWidget)
{
    setManualPlace(this, "window.md#jobs");
    setObjectName(u"jobs"_s);
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    auto *hint = new SecondaryLabel(tr("Backups, restores and checks appear here while they run and after."));
    hint->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(hint);
    m_pages->addWidget(scroll);
    m_pages->setMinimumHeight(72);
    setWidget(m_pages);

    m_timer.setInterval(1000 / readingsPerSecond);
    connect(&m_timer, &QTimer::timeout, this, &JobDock::readMeters);
    connect(&jobs, &JobController::started, this, &JobDock::begin);
    connect(&jobs, &JobController::reported, this, [this](int job, const JobEvent &event) {
        if (JobCard *card = m_running.value(job))
            card->onEvent(event);
    });
    connect(&jobs, &JobController::finished, this, &JobDock::end);
    connect(m_elsewhere, &JobsElsewhere::began, this, &JobDock::beginElsewhere);
    connect(m_elsewhere, &JobsElsewhere::ended, this, &JobDock::endElsewhere);
}

void JobDock::showHistory()
{
    try {
        int shown = 0;
        for (const JobRecord &record : m_catalogue.jobs(mostOfHistory * 8)) {
            if (record.status == "running"_L1 || !isKindOfHistory(record.kind) || shown++ >= mostOfHistory)
                continue;
            add(cardOf(record), static_cast<int>(m_cards.size()));
        }
    } catch (const Error &) {
        // The history is a convenience: the window works without it.
    }
    m_elsewhere->look();
}

JobCard *JobDock::cardOf(const JobRecord &record)
{
    return new JobCard(record, m_jobs.services().clock->nowUtc(),
                       [this, id = record.id] { return m_catalogue.jobLog(id); });
}

int JobDock::cardCount() const { return static_cast<int>(m_cards.size()); }

QList<QWidget *> JobDock::cards() const { return {m_cards.begin(), m_cards.end()}; }

void JobDock::add(JobCard *card, int place)
{
    m_cards.insert(place, card);
    m_list->insertWidget(place, card);
    connect(card, &JobCard::dismissed, this, [this, card] { remove(card); });
    for (qsizetype last = m_cards.size() - 1; m_cards.size() > mostCards && last > 0; --last) {
        if (!m_cards.at(last)->isRunning())
            remove(m_cards.at(last));
    }
    showOrHint();
}

void JobDock::remove(JobCard *card)
{
    m_cards.removeOne(card);
    card->hide();
    card->deleteLater();
    showOrHint();
}

void JobDock::begin(int job, const JobSpec &spec)
{
    if (!belongsInHistory(spec))
        return;
    auto *card = new JobCard(titleOf(spec), iconOf(spec));
    connect(card, &JobCard::cancelRequested, this, [this, card, job] {
        card->setCancelling();
        m_jobs.cancel(job);
    });
    m_running.insert(job, card);
    add(card, 0);
    m_timer.start();
}

void JobDock::end(int job, const JobSpec &spec, const JobOutcome &outcome)
{
    JobCard *card = m_running.take(job);
    // Of the window's own jobs only a failed refresh concerns the reader; the others speak where they were asked.
    if (!card && outcome.status == JobStatus::Failed && std::holds_alternative<RefreshSpec>(spec)) {
        card = new JobCard(titleOf(spec), iconOf(spec));
        add(card, 0);
    }
    if (card)
        card->end(outcome);
    if (m_running.isEmpty())
        m_timer.stop();
}

void JobDock::beginElsewhere(const JobRecord &record)
{
    const JobKind *kind = findJobKind(record.kind);
    auto *card = new JobCard(record.title, kind ? QString::fromLatin1(kind->icon) : QString());
    card->setElsewhere(record);
    m_runningElsewhere.insert(record.id, card);
    add(card, 0);
}

void JobDock::endElsewhere(const JobRecord &record)
{
    if (JobCard *card = m_runningElsewhere.take(record.id))
        remove(card);
    add(cardOf(record), static_cast<int>(m_running.size() + m_runningElsewhere.size()));
}

void JobDock::readMeters()
{
    for (auto running = m_running.cbegin(); running != m_running.cend(); ++running) {
        if (m_jobs.isRunning(running.key()))
            running.value()->readMeter(m_jobs.meter(running.key()));
    }
}

void JobDock::showOrHint() { m_pages->setCurrentIndex(m_cards.isEmpty() ? 0 : 1); }
}
