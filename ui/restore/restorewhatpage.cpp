#include "ui/restore/restorewhatpage.h"

#include "core/base/format.h"
#include "core/catalogue/catalogue.h"
#include "core/reading/archivescript.h"
#include "ui/contents/contentsreader.h"
#include "ui/contents/filedatabases.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/messagepanel.h"
#include "ui/restore/restoreplan.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/proofladder.h"
#include "ui/words/backupwords.h"
#include "ui/words/datewords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QIcon>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreWhatPage::RestoreWhatPage(JobController &controller, Catalogue &catalogue, RestorePlan &plan, QWidget *parent)
    : RestorePage(parent),
      m_catalogue(catalogue),
      m_plan(plan),
      m_job(new OneJob(controller, this)),
      m_reader(new ContentsReader(controller, this)),
      m_databases(new FileDatabases),
      m_reading(new SecondaryLabel(tr("Looking which databases it holds…"))),
      m_ladder(new ProofLadder),
      m_meaning(new SecondaryLabel),
      m_verify(new QPushButton(QIcon::fromTheme(u"larder-verify"_s), tr("&Verify now"))),
      m_stop(new QPushButton(tr("S&top"))),
      m_progress(new JobProgress(*m_job)),
      m_message(new MessagePanel),
      m_trust(new QCheckBox(tr("&I trust where this file comes from")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeFacts());
    layout->addWidget(m_databases);
    layout->addWidget(m_reading);
    layout->addSpacing(4);
    layout->addWidget(sectionLabel(tr("What has been proven about it")));
    layout->addWidget(m_ladder);
    layout->addWidget(m_meaning);
    layout->addLayout(makeVerify());
    layout->addWidget(m_message);
    layout->addWidget(m_trust);
    layout->addStretch();

    m_trust->setVisible(plan.isForeign());
    connect(m_trust, &QCheckBox::toggled, this, [this](bool trusted) {
        m_plan.spec.acceptForeign = trusted;
        Q_EMIT changed();
    });
    m_reading->hide();
    connect(m_databases, &FileDatabases::chosenByUser, this, [this](const QString &name) {
        m_plan.chooseDatabase(name);
        Q_EMIT changed();
    });
    connect(m_reader, &ContentsReader::databasesRead, this, &RestoreWhatPage::showDatabases);
    connect(m_reader, &ContentsReader::databasesFailed, this, [this] { showDatabases({}); }); // the check says why
    connect(m_verify, &QPushButton::clicked, this, &RestoreWhatPage::verify);
    connect(m_stop, &QPushButton::clicked, m_job, &OneJob::cancel);
    connect(m_job, &OneJob::finished, this, &RestoreWhatPage::showOutcome);
    showState();
}

QWidget *RestoreWhatPage::makeFacts()
{
    const BackupRecord &record = m_plan.record;
    auto *facts = new QWidget;
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    const auto add = [form](const QString &name, const QString &value) {
        auto *label = textLabel(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(new SecondaryLabel(name), label);
    };
    if (!record.repository.isEmpty()) // else it is no more than the file's name
        add(tr("Database"), record.database);
    if (record.partial)
        add(tr("Holds"), tr("only a part of it: %1").arg(partWords(record)));
    add(tr("Made"), u"%1 (%2)"_s.arg(shortDateTime(record.started, m_plan.now), formatAgo(record.started, m_plan.now)));
    QStringList sizes{record.bytes < 0 ? tr("unknown size") : tr("%1 on disk").arg(formatBytes(record.bytes))};
    if (record.rawBytes >= 0)
        sizes += tr("%1 of SQL").arg(formatBytes(record.rawBytes));
    if (record.rows >= 0)
        sizes += tr("%1 rows").arg(formatCount(record.rows));
    add(tr("Size"), sizes.join(u", "_s));
    if (!record.serverVersion.isEmpty())
        add(tr("From"), tr("PostgreSQL %1").arg(record.serverVersion));
    add(tr("File"), record.path);
    return facts;
}

QLayout *RestoreWhatPage::makeVerify()
{
    m_verify->setToolTip(tr("Reads the whole file, unpacks it and compares checksum, sizes and row counts"));
    for (QPushButton *button : {m_verify, m_stop})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(m_verify, 0, Qt::AlignTop);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop, 0, Qt::AlignVCenter);
    m_progress->hide();
    m_stop->hide();
    layout->addStretch();
    return layout;
}

bool RestoreWhatPage::isComplete() const
{
    const bool trusted = !m_plan.isForeign() || m_plan.spec.acceptForeign;
    const bool chosen = m_reading->isHidden() && (!m_databases->isChoice() || !m_databases->chosen().isEmpty());
    return trusted && chosen && !m_plan.record.isGlobals && !m_job->isRunning();
}

QWidget *RestoreWhatPage::firstField() { return m_plan.isForeign() ? static_cast<QWidget *>(m_trust) : m_verify; }

/// What Larder wrote and every archive is of one database.
void RestoreWhatPage::enter()
{
    if (!m_plan.isForeign() || m_plan.record.isGlobals || isArchive(m_plan.record.absolutePath())
        || m_databases->isChoice())
        return;
    m_reader->setBackup(m_plan.record);
    m_reading->show();
    m_reader->readDatabases();
}

/// None is taken for the user: what is brought back is said by a person.
void RestoreWhatPage::showDatabases(const QStringList &names)
{
    m_reading->hide();
    m_databases->present(names, m_plan.record.from);
    Q_EMIT changed();
}

void RestoreWhatPage::verify()
{
    m_message->hide();
    m_progress->show();
    m_stop->show();
    m_stop->setFocus();
    m_verify->setEnabled(false);
    m_job->start(VerifySpec{.repository = m_plan.record.repository, .backups = {m_plan.record.path}});
    Q_EMIT changed();
}

void RestoreWhatPage::showOutcome(const JobOutcome &outcome)
{
    m_progress->hide();
    m_stop->hide();
    m_verify->setEnabled(true);
    m_verify->setFocus();
    readAgain();
    showState();
    if (outcome.ok())
        m_message->present(MessagePanel::Kind::Success, tr("The backup is readable to its end."), outcome.summary);
    else if (outcome.status == JobStatus::Failed)
        m_message->present(outcome.error);
    Q_EMIT changed();
}

/// The verification wrote its result beside the backup and into the catalogue.
void RestoreWhatPage::readAgain()
{
    try {
        if (const auto fresh = m_catalogue.backup(m_plan.record.repository, m_plan.record.path))
            m_plan.record = *fresh;
        m_plan.chooseDatabase(m_plan.spec.from);
    } catch (const Error &error) {
        m_message->present(error);
    }
}

void RestoreWhatPage::showState()
{
    const BackupRecord &record = m_plan.record;
    m_ladder->setProofs(record.proof.level, {record.proof}, !record.problem.isEmpty(), !record.drillProblem.isEmpty());
    m_meaning->setText(record.problem.isEmpty() ? meaningOf(record.proof.level) : QString());
    if (record.isGlobals)
        m_message->present(MessagePanel::Kind::Warning, tr("This file holds roles and tablespaces, not a database."),
                           tr("Choose the backup of a database to restore."));
    else if (!record.problem.isEmpty())
        m_message->present(MessagePanel::Kind::Warning, tr("This backup is known to be bad."), record.problem);
    else if (record.partial)
        m_message->present(MessagePanel::Kind::Warning, tr("This backup holds only a part of its database."),
                           tr("Restore it as a new database, or choose a backup of the whole one."));
    else if (m_plan.isForeign())
        m_message->present(
            MessagePanel::Kind::Warning, tr("This file has no record made by Larder."),
            tr("Only what fills this one database is sent to the server, but the functions of the file run "
               "there with your rights. Go on only if you know who made it."));
}
}
