#include "ui/details/logpage.h"

#include "ui/details/backupruns.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/logview.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum Page { RunsPage, NothingPage };
}

LogPage::LogPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_model(new RunModel(this)),
      m_stack(new QStackedWidget),
      m_view(new QTreeView),
      m_log(new LogView(tr("Log of the run")))
{
    m_stack->addWidget(makeRuns());
    m_stack->addWidget(new EmptyPage(u"view-list-details"_s, tr("No log of this backup here"),
                                     tr("It was made on another computer or by another program. What is done with it "
                                        "from now on is listed here."),
                                     {}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_stack);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPage::showCurrent);
}

QWidget *LogPage::makeRuns()
{
    layOutAsList(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What was done with this backup"));
    m_view->header()->setStretchLastSection(true);
    setColumnWidths(m_view, {24, 16});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_view);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void LogPage::present(const BackupRecord &backup)
{
    m_backup = backup;
    m_stale = true;
    readWhenSeen();
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readWhenSeen();
}

void LogPage::readWhenSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    QList<JobRecord> runs;
    try {
        runs = runsOf(m_catalogue, m_backup);
    } catch (const Error &) {
        // The history is a convenience; the backup is shown without it.
    }
    const QModelIndex before = m_view->currentIndex();
    const QString shown = before.isValid() ? m_model->run(before.row()).id : m_backup.runId;
    m_model->setRuns(runs);
    m_stack->setCurrentIndex(runs.isEmpty() ? NothingPage : RunsPage);
    int row = 0;
    for (int i = 0; i < runs.size(); ++i) {
        if (runs.at(i).id == shown)
            row = i;
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void LogPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    QString log;
    try {
        if (current.isValid())
            log = m_catalogue.jobLog(m_model->run(current.row()).id);
    } catch (const Error &error) {
        log = error.message();
    }
    m_log->setLog(log);
}
}
