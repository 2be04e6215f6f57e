#include "ui/notify/trayicon.h"

#include "core/base/product.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/mainactions.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace larder
{
TrayIcon::TrayIcon(const JobController &jobs, const MainActions &actions, QWidget &window)
    : QObject(&window),
      m_jobs(jobs),
      m_menu(new QMenu(&window)),
      m_icon(new QSystemTrayIcon(QIcon::fromTheme(u"larder"_s), this))
{
    m_menu->addAction(QIcon::fromTheme(u"larder"_s), tr("&Show Larder"), this, &TrayIcon::showRequested);
    m_menu->addAction(actions.backUp);
    m_menu->addSeparator();
    m_menu->addAction(actions.quit);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested();
    });
    connect(&jobs, &JobController::started, this, &TrayIcon::update);
    connect(&jobs, &JobController::finished, this, &TrayIcon::update);
    update();
    m_icon->show(); // shown as soon as the desktop has a panel for it
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::update()
{
    const int running = m_jobs.runningJobs();
    const QString product = QString::fromLatin1(product::name);
    m_icon->setToolTip(running ? u"%1: %2"_s.arg(product, tr("%n job(s) running", nullptr, running)) : product);
}
}
