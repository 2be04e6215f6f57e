#include "ui/restore/restoreresultpage.h"

#include "core/base/format.h"
#include "ui/jobs/joblog.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/commandwords.h"
#include "ui/messages/messagepanel.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/keptquestions.h"
#include "ui/restore/restoreplan.h"
#include "ui/restore/restorewords.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QIcon>
#include <QJsonArray>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list;
}
}

RestoreResultPage::RestoreResultPage(JobController &controller, OneJob &restore, RestorePlan &plan, QWidget *parent)
    : RestorePage(parent),
      m_controller(controller),
      m_plan(plan),
      m_undoJob(new OneJob(controller, this)),
      m_message(new MessagePanel),
      m_facts(new QWidget),
      m_factRows(new QFormLayout(m_facts)),
      m_undo(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("&Undo…"))),
      m_kept(new QPushButton(tr("&Kept databases…"))),
      m_undoProgress(new JobProgress(*m_undoJob)),
      m_undoBox(makeUndo()),
      m_log(new JobLog(restore))
{
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setHorizontalSpacing(16);
    m_log->setMinimumHeight(140);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(m_undoBox);
    layout->addWidget(new Disclosure(tr("&Log"), m_log));
    layout->addStretch();
    connect(m_undoJob, &OneJob::finished, this, &RestoreResultPage::onUndone);
}

QWidget *RestoreResultPage::makeUndo()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_undo->setAutoDefault(false);
    m_kept->setAutoDefault(false);
    m_kept->setToolTip(tr("All databases that restores have kept on this server"));
    m_undo->setToolTip(tr("Puts the replaced database back; the restored one is kept in its turn"));
    m_undoProgress->hide();
    layout->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addWidget(m_kept, 0, Qt::AlignTop);
    layout->addWidget(m_undoProgress, 1);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &RestoreResultPage::askForUndo);
    connect(m_kept, &QPushButton::clicked, this, &RestoreResultPage::showKept);
    return box;
}

QWidget *RestoreResultPage::firstField() { return m_undo->isVisible() ? m_undo : nullptr; }

void RestoreResultPage::present(const JobOutcome &outcome)
{
    while (m_factRows->rowCount() > 0)
        m_factRows->removeRow(0);
    m_keptDatabase = outcome.result["keptDatabase"_L1].toString();
    m_undo->setEnabled(true);
    m_undo->show();
    m_undoBox->setVisible(outcome.ok() && !m_keptDatabase.isEmpty());
    if (outcome.ok())
        presentSuccess(outcome);
    else
        presentFailure(outcome);
}

void RestoreResultPage::presentSuccess(const JobOutcome &outcome)
{
    const bool clean = outcome.status == JobStatus::Succeeded;
    m_message->present(clean ? MessagePanel::Kind::Success : MessagePanel::Kind::Warning, outcome.summary,
                       outcome.warnings.join(u'\n'));
    showFacts(outcome);
}

void RestoreResultPage::presentFailure(const JobOutcome &outcome)
{
    // Behind the point of no return nothing is untouched any more: the error says what is.
    const bool turned = outcome.result["turned"_L1].toBool();
    const QString untouched = turned ? QString() : RestoreWords(m_plan).afterFailure();
    if (outcome.status == JobStatus::Cancelled) {
        m_message->present(MessagePanel::Kind::Information, tr("The restore was cancelled."), untouched);
        return;
    }
    const Error &error = outcome.error;
    const QString hint = error.hint().isEmpty() ? QString() : hintOf(error) + u'\n';
    const bool rescued = error.code() == ErrorCode::PartlyLoaded;
    m_message->present(rescued ? MessagePanel::Kind::Warning : MessagePanel::Kind::Error, error.message(),
                       hint + untouched, error.detail());
    showFacts(outcome);
}

void RestoreResultPage::showFacts(const JobOutcome &outcome)
{
    const QJsonObject &result = outcome.result;
    const auto add = [this](const QString &name, const QString &value) {
        auto *label = textLabel(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_factRows->addRow(new SecondaryLabel(name), label);
    };
    if (result.contains("tablesCompared"_L1))
        add(tr("Rows compared"),
            result["tablesCompared"_L1].toInteger() == 0
                ? tr("none")
                : tr("%1 in %2 tables")
                      .arg(formatCount(result["rows"_L1].toInteger(-1)),
                           formatCount(result["tablesCompared"_L1].toInteger(-1))));
    if (result.contains("differences"_L1)) {
        const QStringList differences = strings(result["differences"_L1]);
        add(tr("Differences"), differences.isEmpty() ? tr("none") : differences.join(u'\n'));
    }
    if (result.contains("tables"_L1))
        add(tr("Rows"), formatCount(result["rows"_L1].toInteger(-1)));
    if (const QString schema = result["schema"_L1].toString(); !schema.isEmpty())
        add(tr("Schema"), schema);
    if (const QString file = result["output"_L1].toString(); !file.isEmpty())
        add(tr("File"), u"%1 (%2)"_s.arg(file, formatBytes(result["bytes"_L1].toInteger(-1))));
    if (const QStringList leftOut = strings(result["leftOut"_L1]); !leftOut.isEmpty())
        add(tr("Left out"), leftOut.join(u'\n'));
    if (!m_keptDatabase.isEmpty())
        add(tr("Old database"), tr("kept as %1; undo is possible until you remove it").arg(m_keptDatabase));
    if (const QString saved = result["safetyBackup"_L1].toString(); !saved.isEmpty())
        add(tr("Old database"), tr("saved as %1").arg(saved));
    add(tr("Time"), formatDuration(std::chrono::milliseconds(outcome.durationMs)));
}

void RestoreResultPage::askForUndo()
{
    const TypedQuestion *question = askToPutBack(m_plan.spec.database, m_keptDatabase, m_plan.serverName, this);
    connect(question, &QDialog::accepted, this, &RestoreResultPage::undo);
}

void RestoreResultPage::showKept()
{
    auto *dialog = new KeptDialog(m_controller, m_plan.spec.server, m_plan.serverName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RestoreResultPage::undo()
{
    m_undo->setEnabled(false);
    m_undoProgress->show();
    m_undoJob->start(UndoSpec{m_plan.spec.server, m_plan.spec.database, m_keptDatabase, true});
    Q_EMIT changed();
}

void RestoreResultPage::onUndone(const JobOutcome &outcome)
{
    m_undoProgress->hide();
    m_undo->setEnabled(!outcome.ok());
    m_undo->setVisible(!outcome.ok());
    if (outcome.ok())
        m_message->present(MessagePanel::Kind::Success, outcome.summary, outcome.warnings.join(u'\n'));
    else if (outcome.status == JobStatus::Failed)
        m_message->present(outcome.error);
    Q_EMIT changed();
}

bool RestoreResultPage::isComplete() const { return !m_undoJob->isRunning(); }
}
