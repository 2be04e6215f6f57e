#include "ui/window/mainwindow.h"

#include "core/base/format.h"
#include "core/base/product.h"
#include "ui/details/detailspane.h"
#include "ui/health/healthstrip.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/jobs/jobdock.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/settings.h"
#include "ui/server/serverchooser.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedock.h"
#include "ui/tree/backupspane.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fittingtoolbar.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/wantedpanel.h"
#include "ui/window/closequestion.h"
#include "ui/window/windowcommands.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int stateVersion = 2;

QString firstLocalFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}
}

MainWindow::MainWindow(JobController &jobs, Catalogue &catalogue, ProfileStore &profiles, SecretStore &secrets,
                       QWidget *parent)
    : QMainWindow(parent),
      m_jobs(jobs),
      m_actions(new MainActions(this)),
      m_session(new Session(jobs, catalogue, profiles, this)),
      m_commands(new WindowCommands(*m_session, jobs, catalogue, profiles, secrets, this)),
      m_model(new BackupTreeModel(this)),
      m_filter(new FilterField),
      m_backups(new BackupsPane(*m_actions, *m_model, *m_filter, [this] { return now().toLocalTime().date(); })),
      m_view(m_backups->view())
{
    setManualPlace(this, "window.md");
    setWindowTitle(QLatin1StringView(product::name));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea); // the timeline is as wide as the tree
    setCentralWidget(m_backups);
    buildToolBar(profiles);
    buildHealthStrip();
    buildDocks(catalogue);
    buildStatusBar();
    m_healthBar->toggleViewAction()->setText(tr("&Health"));
    m_timeline->toggleViewAction()->setText(tr("&Timeline"));
    m_detailsDock->toggleViewAction()->setText(tr("&Details"));
    m_jobDock->toggleViewAction()->setText(tr("Jo&bs"));
    m_actions->fillMenuBar({m_healthBar->toggleViewAction(), m_timeline->toggleViewAction(),
                            m_detailsDock->toggleViewAction(), m_jobDock->toggleViewAction()});
    connectActions();
    connectSelectionActions();
    connectViewActions();
    connectSession();
    connectPieces();
    resize(QSize(1280, 800).expandedTo(screen()->availableSize() * 0.75));
    restoreState();
    m_healthPanel = new WantedPanel(m_healthBar, m_healthBar->toggleViewAction(), u"health"_s);
    m_detailsPanel = new WantedPanel(m_detailsDock, m_detailsDock->toggleViewAction(), u"details"_s);
    m_jobDock->showHistory();
    showPlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar(const ProfileStore &profiles)
{
    auto *bar = new FittingToolBar(tr("Tools"));
    addToolBar(bar);
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->toggleViewAction()->setVisible(false);
    m_servers = new ServerChooser(*m_session, profiles);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(m_servers);
    bar->addSeparator();
    bar->addActions({m_actions->backUp, m_actions->restore, m_actions->verify, m_actions->cleanUp});
    bar->addWidget(space);
    bar->addWidget(m_filter);
}

void MainWindow::buildHealthStrip()
{
    addToolBarBreak();
    m_healthBar = addToolBar(tr("Health"));
    m_healthBar->setObjectName(u"health"_s);
    m_healthBar->setMovable(false);
    m_health = new HealthStrip;
    m_healthBar->addWidget(m_health);
    m_healthBar->layout()->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::buildDocks(Catalogue &catalogue)
{
    m_details = new DetailsPane(m_jobs, catalogue, *m_session);
    m_detailsDock = new QDockWidget(tr("Details"), this);
    m_detailsDock->setObjectName(u"details"_s);
    m_detailsDock->setWidget(m_details);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    m_timeline = new TimelineDock(*m_filter, *m_view);
    addDockWidget(Qt::TopDockWidgetArea, m_timeline);
    m_jobDock = new JobDock(m_jobs, catalogue, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobDock);
}

void MainWindow::buildStatusBar()
{
    m_path = new ElidedLabel(nullptr, Qt::ElideMiddle);
    m_path->setSecondary(true);
    m_free = new QLabel;
    statusBar()->setContentsMargins(12, 0, 4, 0);
    statusBar()->addWidget(m_path, 1);
    statusBar()->addPermanentWidget(m_free);
}

void MainWindow::showPlace()
{
    const QString product = QString::fromLatin1(product::name);
    const QString place = m_session->server() ? m_session->server()->name : m_session->repository();
    setWindowTitle(place.isEmpty() ? product : u"%1 – %2"_s.arg(place, product));
    m_path->setFullText(m_session->repository());
    m_healthPanel->setUseful(!m_session->repository().isEmpty());
    showBackups();
}

void MainWindow::showBackups()
{
    m_model->setBackups(m_session->backups());
    m_backups->present(*m_session);
    // In a turn of its own while the window is in use: with 20,000 backups tree and timeline take 20 ms each.
    QMetaObject::invokeMethod(
        m_timeline, [this] { m_timeline->present(m_session->backups()); },
        isVisible() ? Qt::QueuedConnection : Qt::DirectConnection);
    m_detailsPanel->setUseful(m_model->backupCount() > 0);
    m_view->selectNewestAtFirst();
    showHealth();
    showSelection();
}

void MainWindow::showHealth()
{
    const Health health = m_session->health();
    m_model->setNow(now());
    m_health->present(health, now());
    Q_EMIT healthChanged(health);
    m_health->setEnabled(!m_session->repository().isEmpty());
    const qint64 free = m_session->freeBytes();
    m_free->setText(free < 0 ? QString() : tr("%1 free").arg(formatBytes(free)));
}

void MainWindow::showSelection()
{
    const QList<BackupRecord> backups = m_view->selectedBackups();
    const bool one = backups.size() == 1 && !m_view->selectedDay();
    if (one)
        m_details->presentOne(backups.constFirst(), now());
    else if (backups.isEmpty())
        m_details->presentNothing();
    else
        m_details->presentSeveral(m_view->selectedDay() ? m_view->selectedDay()->title() : tr("Several backups"),
                                  backups);
    m_actions->enable(m_session->server().has_value(), !m_session->repository().isEmpty(),
                      static_cast<int>(backups.size()), one);
    m_actions->pin->setChecked(
        !backups.isEmpty()
        && std::all_of(backups.begin(), backups.end(), [](const BackupRecord &backup) { return backup.pinned; }));
}

void MainWindow::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    m_actions->clearFilter->setEnabled(m_filter->isActive());
    m_backups->present(*m_session);
}

void MainWindow::openContextMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillContextMenu(menu, index.isValid() && !BackupTreeModel::isDay(index));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

/// Tab follows what is seen. Qt's own order is that in which the parts were made, and docks move while the window is
/// open. QWidget::setTabOrder() does not serve: it knows no parts, and Qt 6.4 loses widgets when areas that scroll are
/// moved.
bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> parts = readingOrder(*this);
    if (const qsizetype jobs = parts.indexOf(m_jobDock); jobs >= 0)
        parts = parts.mid(0, jobs + 1) + m_jobDock->cards() + parts.mid(jobs + 1);
    QWidget *stop = nextStop(parts, focusWidget(), next);
    if (!stop)
        return QMainWindow::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_isArranged, true))
        arrangeDocks();
    if (!focusWidget())
        m_backups->takeKeyboard();
}

/// For the size the window has: the details take what a checksum and a definition need, the tree the larger part.
void MainWindow::arrangeDocks()
{
    const int line = fontMetrics().height();
    resizeDocks({m_detailsDock}, {width() * 43 / 100}, Qt::Horizontal);
    resizeDocks({m_timeline, m_jobDock}, {line * 10, line * 9}, Qt::Vertical);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs.runningJobs() > 0) {
        event->ignore();
        askBeforeClosing(m_jobs, this);
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::comeUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && !firstLocalFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_commands->openPath(firstLocalFile(event->mimeData()));
}

void MainWindow::saveState()
{
    settings().setValue(settingsKey::geometry, saveGeometry());
    settings().setValue(settingsKey::docks, QMainWindow::saveState(stateVersion));
    settings().setValue(settingsKey::filter, m_filter->saved());
    m_view->saveState();
    settings().sync();
}

void MainWindow::restoreState()
{
    restoreGeometry(settings().value(settingsKey::geometry).toByteArray());
    m_isArranged = QMainWindow::restoreState(settings().value(settingsKey::docks).toByteArray(), stateVersion);
    m_view->restoreState();
    m_filter->restore(settings().value(settingsKey::filter).toString());
    const QString theme = settings().value(settingsKey::theme, toString(Theme::System)).toString();
    for (QAction *action : m_actions->themes->actions())
        action->setChecked(action->data() == theme);
}

QDateTime MainWindow::now() const { return m_jobs.services().clock->nowUtc(); }
}
