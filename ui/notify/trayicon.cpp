#include "ui/notify/trayicon.h"

#include "core/base/product.h"
#include "ui/health/healthstrip.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/session/mainactions.h"
#include "ui/theme/tones.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The product's icon; with a dot in the lower right corner when something wants attention.
QIcon iconFor(HealthLevel level)
{
    const QIcon plain = QIcon::fromTheme(u"larder"_s);
    if (level != HealthLevel::Attention && level != HealthLevel::Bad)
        return plain;
    const QPalette palette = QGuiApplication::palette();
    QIcon marked;
    for (const int size : {16, 22, 32, 64}) {
        QPixmap pixmap = plain.pixmap(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(level == HealthLevel::Bad ? tone::bad(palette) : tone::attention(palette));
        painter.drawEllipse(QRectF(size * 0.55, size * 0.55, size * 0.45, size * 0.45));
        marked.addPixmap(pixmap);
    }
    return marked;
}
}

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

void TrayIcon::present(const Health &health)
{
    m_health = health;
    m_icon->setIcon(iconFor(health.level));
    update();
}

void TrayIcon::update()
{
    const int running = m_jobs.runningJobs();
    const QString product = QString::fromLatin1(product::name);
    QStringList lines{running ? u"%1: %2"_s.arg(product, tr("%n job(s) running", nullptr, running)) : product};
    if (m_health.level != HealthLevel::Unknown)
        lines.append(healthHeadline(m_health));
    if (!m_health.findings.isEmpty())
        lines.append(m_health.findings.constFirst().text);
    m_icon->setToolTip(lines.join(u'\n'));
}
}
