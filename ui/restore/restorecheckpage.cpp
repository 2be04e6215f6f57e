#include "ui/restore/restorecheckpage.h"

#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/findinglist.h"
#include "ui/messages/messagepanel.h"
#include "ui/restore/restoreplan.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreCheckPage::RestoreCheckPage(JobController &controller, RestorePlan &plan, QWidget *parent)
    : RestorePage(parent),
      m_plan(plan),
      m_job(new OneJob(controller, this)),
      m_verdict(sectionLabel({})),
      m_progress(new JobProgress(*m_job)),
      m_findings(new FindingList),
      m_problem(new MessagePanel),
      m_part(new QCheckBox),
      m_statements(new QCheckBox),
      m_rescue(new QCheckBox(tr("&Load what can be loaded"))),
      m_again(new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("&Check again")))
{
    m_again->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new SecondaryLabel(tr("Nothing is changed by these checks.")));
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_part);
    m_part->setObjectName(u"acceptPartial"_s);
    layout->addWidget(m_statements);
    m_statements->setObjectName(u"acceptStatements"_s);
    layout->addWidget(m_rescue);
    m_rescue->setObjectName(u"rescue"_s);
    const QString meaning = tr("What fails is left out with what needs it; a report says what is missing, and refused "
                               "rows are kept in files. It is no proof of the backup.");
    m_rescue->setToolTip(meaning);
    m_rescue->setAccessibleDescription(meaning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verdict, 1);
    row->addWidget(m_again);
    layout->addLayout(row);

    connect(m_again, &QPushButton::clicked, this, &RestoreCheckPage::check);
    connect(m_part, &QCheckBox::clicked, this, [this](bool accepted) {
        m_plan.spec.acceptPartial = accepted;
        check();
    });
    connect(m_statements, &QCheckBox::clicked, this, [this](bool accepted) {
        m_plan.spec.acceptStatements = accepted;
        check();
    });
    connect(m_rescue, &QCheckBox::clicked, this, [this](bool wanted) {
        m_plan.spec.rescue = wanted;
        check();
    });
    connect(m_job, &OneJob::reported, this, &RestoreCheckPage::onEvent);
    connect(m_job, &OneJob::finished, this, &RestoreCheckPage::onFinished);
}

void RestoreCheckPage::enter()
{
    m_part->hide(); // until the check says that they matter
    m_statements->hide();
    m_rescue->hide();
    check();
}

void RestoreCheckPage::check()
{
    m_passed = false;
    m_findings->clear();
    m_problem->hide();
    m_verdict->clear();
    m_progress->show();
    m_again->setEnabled(false);
    m_job->start(FlightCheckSpec{m_plan.spec});
    Q_EMIT changed();
}

void RestoreCheckPage::leave() { m_job->abandon(); }

void RestoreCheckPage::onEvent(const JobEvent &event)
{
    if (event.kind == JobEvent::Kind::Finding)
        m_findings->add(FlightFinding::fromJson(event.data));
}

void RestoreCheckPage::onFinished(const JobOutcome &outcome)
{
    m_progress->hide();
    m_again->setEnabled(true);
    if (outcome.ok()) {
        m_plan.facts = FlightFacts::fromJson(outcome.result);
        m_passed = m_plan.facts.blockers == 0;
        m_verdict->setText(verdict());
        m_part->setVisible(m_plan.leavesOutMuch());
        m_part->setText(
            tr("&Replace %1 with this part all the same").arg(QString(m_plan.spec.database).replace(u'&', u"&&"_s)));
        m_part->setAccessibleDescription(tr("Missing from then on will be %1.").arg(m_plan.facts.missing));
        m_part->setChecked(m_plan.spec.acceptPartial);
        m_statements->setVisible(m_plan.facts.unknownStatements > 0);
        m_statements->setText(tr("&Send these statements all the same: I have read them"));
        m_statements->setChecked(m_plan.spec.acceptStatements);
        offerRescue();
    } else if (outcome.status == JobStatus::Failed) {
        m_problem->present(outcome.error);
    }
    Q_EMIT changed();
}

void RestoreCheckPage::offerRescue()
{
    const bool helps = m_plan.facts.blockers > 0 || m_plan.hasFailed || !m_plan.record.problem.isEmpty();
    m_rescue->setVisible(m_plan.way == RestoreWay::NewDatabase && (helps || m_plan.spec.rescue));
    m_rescue->setChecked(m_plan.spec.rescue);
}

QString RestoreCheckPage::verdict() const
{
    const FlightFacts &facts = m_plan.facts;
    if (facts.blockers > 0)
        return facts.blockers == 1
            ? tr("1 thing is in the way. Put it right, then check again.")
            : tr("%n things are in the way. Put them right, then check again.", nullptr, facts.blockers);
    if (facts.warnings > 0)
        return facts.warnings == 1 ? tr("Ready, with 1 warning.")
                                   : tr("Ready, with %n warnings.", nullptr, facts.warnings);
    return tr("Ready: all checks passed.");
}

QWidget *RestoreCheckPage::firstField() { return m_findings; }
}
