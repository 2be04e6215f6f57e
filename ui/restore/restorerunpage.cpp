#include "ui/restore/restorerunpage.h"

#include "ui/jobs/joblog.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/restore/restoreplan.h"
#include "ui/restore/restorewords.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace larder
{
RestoreRunPage::RestoreRunPage(OneJob &job, RestorePlan &plan, QWidget *parent)
    : RestorePage(parent),
      m_job(job),
      m_plan(plan),
      m_what(sectionLabel({})),
      m_safety(new SecondaryLabel),
      m_progress(new JobProgress(job)),
      m_log(new JobLog(job))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_safety);
    layout->addSpacing(4);
    layout->addWidget(m_progress);
    layout->addWidget(m_log, 1);
}

void RestoreRunPage::enter()
{
    m_what->setText(titleOf(m_plan.job()));
    m_safety->setText(RestoreWords(m_plan).during());
    m_job.start(m_plan.job());
    m_log->setFocus();
}
}
