#include "ui/jobs/jobhistorydialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/advice.h"
#include "ui/messages/commandwords.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int mostJobs = 2000;

QString explanationOf(const JobRecord &job)
{
    const QString hint = job.error.isEmpty() ? QString() : hintOf(Error::fromJson(job.error));
    return hint.isEmpty() ? outcomeOf(job) : outcomeOf(job) + u'\n' + hint;
}
}

JobHistoryDialog::JobHistoryDialog(const Catalogue &catalogue, const JobsElsewhere &news,
                                   std::shared_ptr<const Clock> clock, QWidget *parent)
    : QDialog(parent),
      m_catalogue(catalogue),
      m_clock(std::move(clock)),
      m_model(new JobHistoryModel(this)),
      m_text(new QLineEdit),
      m_state(new QComboBox),
      m_kind(new QComboBox),
      m_view(new QTreeView),
      m_title(sectionLabel({})),
      m_hint(new SecondaryLabel),
      m_log(new LogView(tr("Log of the selected job"))),
      m_count(new SecondaryLabel)
{
    setManualPlace(this, "window.md#jobs");
    setWindowTitle(tr("Job history"));
    layOutAsList(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Jobs"));
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(makeLog());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(makeFilter());
    layout->addWidget(parts, 1);
    layout->addLayout(bottom);
    resize(940, 640);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobHistoryDialog::showSelected);
    connect(&news, &JobsElsewhere::historyChanged, this, &JobHistoryDialog::reload);
    reload();
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(JobHistoryModel::OutcomeColumn, QHeaderView::Stretch);
    setColumnWidths(m_view, {44});
    m_view->setColumnWidth(JobHistoryModel::JobColumn,
                           std::min(m_view->columnWidth(JobHistoryModel::JobColumn), width() / 3));
    for (const int column : {JobHistoryModel::StartedColumn, JobHistoryModel::TookColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->setFocus();
}

QLayout *JobHistoryDialog::makeFilter()
{
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Words in job or outcome"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_state->setAccessibleName(tr("How they ended"));
    m_state->addItem(tr("All"), static_cast<int>(JobHistoryModel::State::Any));
    m_state->addItem(tr("Failed"), static_cast<int>(JobHistoryModel::State::Failed));
    m_state->addItem(tr("Running"), static_cast<int>(JobHistoryModel::State::Running));
    m_kind->setAccessibleName(tr("Kind of job"));
    m_kind->addItem(tr("Every kind"), QString());
    m_kind->setMinimumWidth(200);
    connect(m_text, &QLineEdit::textChanged, this, &JobHistoryDialog::applyFilter);
    for (const QComboBox *box : {m_state, m_kind})
        connect(box, &QComboBox::activated, this, &JobHistoryDialog::applyFilter);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_kind);
    return layout;
}

QWidget *JobHistoryDialog::makeLog()
{
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *advice = new QPushButton;
    advice->setAutoDefault(false);
    m_advice = new Advice(advice);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(advice, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_log, 1);
    return part;
}

void JobHistoryDialog::reload()
{
    const QString kind = m_kind->currentData().toString();
    try {
        m_model->setJobs(m_catalogue.jobs(mostJobs), m_clock->nowUtc());
    } catch (const Error &error) {
        m_title->setText(error.message());
        m_hint->setText(hintOf(error));
        return;
    }
    while (m_kind->count() > 1)
        m_kind->removeItem(1);
    for (const QString &each : m_model->kinds())
        m_kind->addItem(kindTitle(each), each);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    applyFilter();
}

void JobHistoryDialog::applyFilter()
{
    const QString selected = m_selected;
    m_model->setFilter({static_cast<JobHistoryModel::State>(m_state->currentData().toInt()),
                        m_kind->currentData().toString(), m_text->text().trimmed()});
    const int row = std::max(0, m_model->rowOf(selected));
    m_view->setCurrentIndex(m_model->index(row, 0));
    showCount();
    showSelected();
}

void JobHistoryDialog::showCount()
{
    if (m_model->isEmpty())
        m_count->setText(tr("No job has run yet."));
    else if (m_model->rowCount() == 0)
        m_count->setText(tr("No job matches the filter."));
    else
        m_count->setText(tr("%n job(s)", nullptr, m_model->rowCount()));
}

void JobHistoryDialog::showSelected()
{
    const QModelIndex current = m_view->currentIndex();
    m_advice->withdraw();
    if (!current.isValid()) {
        for (QLabel *label : {m_title, m_hint})
            label->clear();
        m_log->clear();
        return;
    }
    const JobRecord &job = m_model->job(current.row());
    m_selected = job.id;
    m_title->setText(job.title);
    m_hint->setText(explanationOf(job));
    if (!job.error.isEmpty())
        m_advice->giveFor(Error::fromJson(job.error).code());
    QString log;
    try {
        log = m_catalogue.jobLog(job.id);
    } catch (const Error &error) {
        log = error.message();
    }
    if (log.isEmpty())
        log = job.status == "running"_L1 ? tr("The log is written when the job ends.") : tr("There is no log.");
    m_log->setLog(log);
}
}
