#include "ui/jobs/jobcard.h"

#include "core/base/format.h"
#include "core/job/jobevent.h"
#include "core/job/jobregistry.h"
#include "ui/messages/advice.h"
#include "ui/messages/commandwords.h"
#include "ui/theme/tones.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/words/datewords.h"
#include "ui/words/progresswords.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSysInfo>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int iconSize = 24;
constexpr int logHeight = 160;
constexpr int mostLogLines = 20'000;

QString outcomeIcon(JobStatus status)
{
    switch (status) {
    case JobStatus::Succeeded: return u"dialog-ok"_s;
    case JobStatus::SucceededWithWarnings: return u"dialog-warning"_s;
    case JobStatus::Failed: return u"dialog-error"_s;
    case JobStatus::Cancelled: return u"dialog-cancel"_s;
    }
    return {};
}

QString outcomeWords(JobStatus status)
{
    switch (status) {
    case JobStatus::Succeeded: return JobCard::tr("succeeded");
    case JobStatus::SucceededWithWarnings: return JobCard::tr("succeeded with warnings");
    case JobStatus::Cancelled: return JobCard::tr("cancelled");
    case JobStatus::Failed: return JobCard::tr("failed");
    }
    return {};
}

JobStatus statusOf(const JobRecord &record)
{
    for (const JobStatus status : {JobStatus::Succeeded, JobStatus::SucceededWithWarnings, JobStatus::Cancelled}) {
        if (record.status == toString(status))
            return status;
    }
    return JobStatus::Failed;
}
}

JobCard::JobCard(const QString &title, const QString &icon, QWidget *parent) : QFrame(parent)
{
    build(title, icon);
    m_bar->setRange(0, 0);
    m_status->setFullText(tr("Waiting to begin…"));
}

JobCard::JobCard(const JobRecord &record, const QDateTime &now, std::function<QString()> readLog, QWidget *parent)
    : QFrame(parent), m_running(false), m_readLog(std::move(readLog))
{
    const JobKind *kind = findJobKind(record.kind);
    build(record.title, kind ? QLatin1StringView(kind->icon).toString() : QString());
    const Error error = record.error.isEmpty() ? Error() : Error::fromJson(record.error);
    const QString summary = record.summary.isEmpty() ? error.message() : record.summary;
    present(statusOf(record), u"%1 (%2)"_s.arg(summary, formatAgo(record.finished, now)), hintOf(error));
    if (!record.error.isEmpty())
        m_advice->giveFor(error.code());
}

void JobCard::build(const QString &title, const QString &icon)
{
    setAccessibleName(title);
    m_icon = new IconLabel(iconSize, icon);
    m_title = new ElidedLabel;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setFullText(title);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_status = new ElidedLabel;
    m_status->setSecondary(true);
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_figures = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress of: %1").arg(title));
    m_hint = new SecondaryLabel;
    m_hint->hide();
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setFixedHeight(logHeight);
    m_log->setAccessibleName(tr("Log of: %1").arg(title));
    m_log->hide();

    auto *advice = new QToolButton;
    advice->setAutoRaise(true);
    advice->setAccessibleName(tr("What to do about: %1").arg(title));
    m_advice = new Advice(advice);
    m_logButton = new QToolButton;
    m_logButton->setText(tr("Log"));
    m_logButton->setCheckable(true);
    m_logButton->setAutoRaise(true);
    m_logButton->setToolTip(tr("Show what happened, line by line"));
    m_logButton->setAccessibleName(tr("Log of: %1").arg(title));
    connect(m_logButton, &QToolButton::toggled, this, &JobCard::setLogVisible);
    m_stop = new QToolButton;
    m_stop->setText(tr("Cancel"));
    m_stop->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setToolTip(tr("Stop this job; nothing half-done is left behind"));
    connect(m_stop, &QToolButton::clicked, this, [this] { m_running ? cancelRequested() : dismissed(); });

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_status, 1, 1);
    layout->addWidget(m_figures, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    layout->addWidget(advice, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_logButton, 0, 4, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_stop, 0, 5, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_hint, 2, 1, 1, 5);
    layout->addWidget(m_bar, 3, 1, 1, 5);
    layout->addWidget(m_log, 4, 0, 1, 6);
}

void JobCard::setElsewhere(const JobRecord &record)
{
    const QString since = QLocale().toString(record.started.toLocalTime().time(), datePattern::time());
    m_status->setFullText(record.host == QSysInfo::machineHostName()
                              ? tr("Runs in another program since %1 (process %2)").arg(since).arg(record.pid)
                              : tr("Runs on %1 since %2").arg(record.host, since));
    m_stop->hide();
    m_logButton->hide();
}

void JobCard::onEvent(const JobEvent &event)
{
    m_log->appendPlainText(event.toLine());
    if (event.kind == JobEvent::Kind::Step)
        m_status->setFullText(event.stepCount > 0
                                  ? tr("Step %1 of %2: %3").arg(event.step).arg(event.stepCount).arg(event.text)
                                  : event.text);
}

void JobCard::readMeter(const ProgressMeter &meter)
{
    const ProgressReading reading = m_reader.read(meter);
    showFraction(*m_bar, reading.progress.fraction);
    m_figures->setText(figuresLine(reading));
}

void JobCard::setCancelling()
{
    m_stop->setEnabled(false);
    m_status->setFullText(tr("Stopping…"));
}

void JobCard::end(const JobOutcome &outcome)
{
    m_running = false;
    m_stop->setEnabled(true);
    const QString took = outcome.ok() && outcome.durationMs >= 0
        ? formatDuration(std::chrono::milliseconds(outcome.durationMs))
        : QString();
    m_figures->setText(took);
    QStringList hints = outcome.warnings;
    if (!outcome.error.hint().isEmpty())
        hints.append(outcome.error.hint());
    present(outcome.status, outcome.summary, wordedForWindow(hints.join(u'\n')));
    if (outcome.status == JobStatus::Failed)
        m_advice->giveFor(outcome.error.code());
    if (!outcome.error.detail().isEmpty())
        m_log->appendPlainText(outcome.error.detail());
}

void JobCard::present(JobStatus status, const QString &summary, const QString &hint)
{
    m_icon->setIconName(outcomeIcon(status));
    m_icon->setToolTip(outcomeWords(status));
    m_status->setFullText(summary);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_bar->hide();
    m_stop->setText(tr("Dismiss"));
    m_stop->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_stop->setToolTip(tr("Take this line away; the history keeps it"));
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_stop->setAutoRaise(true);
}

void JobCard::setLogVisible(bool visible)
{
    if (visible && m_readLog)
        m_log->setPlainText(std::exchange(m_readLog, {})());
    m_log->setVisible(visible);
}

void JobCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone::hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
}
