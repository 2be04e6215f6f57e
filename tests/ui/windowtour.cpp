#include "tests/ui/windowtour.h"

#include "tests/ui/touranswers.h"
#include "tests/ui/tourparts.h"
#include "ui/contents/comparepage.h"
#include "ui/health/healthdetails.h"
#include "ui/memory/settings.h"
#include "ui/session/session.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterdates.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
WindowTour::WindowTour() : m_morning({2026, 5, 5}, {7, 0}, Qt::UTC)
{
    answerJobs(m_world);
    for (int day = 0; day < 9; ++day) {
        m_world.addBackup(u"shop"_s, m_morning.addDays(-day), day ? ProofLevel::Identical : ProofLevel::Sealed,
                          day == 3);
        m_world.addBackup(u"crm"_s, m_morning.addDays(-day).addSecs(2), ProofLevel::Readable);
    }
    fillHistory(m_world.catalogue(), m_morning);
}

WindowTour::~WindowTour() = default;

QStringList WindowTour::stops()
{
    return {u"main window"_s,
            u"main window without backups"_s,
            u"popups"_s,
            u"backup"_s,
            u"restore"_s,
            u"ways to restore"_s,
            u"restore in trouble"_s,
            u"cleanup"_s,
            u"servers"_s,
            u"settings"_s,
            u"history"_s,
            u"kept databases"_s,
            u"globals"_s,
            u"about and manual"_s};
}

void WindowTour::visit(const QString &stop, const Visit &visit)
{
    using Stop = void (WindowTour::*)(const Visit &);
    constexpr std::array<Stop, 14> visits{
        &WindowTour::mainWindow, &WindowTour::emptyMainWindow, &WindowTour::popups,         &WindowTour::backup,
        &WindowTour::restore,    &WindowTour::restoreWays,     &WindowTour::restoreProblem, &WindowTour::cleanup,
        &WindowTour::servers,    &WindowTour::settingsPages,   &WindowTour::history,        &WindowTour::kept,
        &WindowTour::globals,    &WindowTour::aboutAndManual};
    settings().clear();
    (this->*visits.at(static_cast<size_t>(stops().indexOf(stop))))(visit);
}

/// Until no job but an endless one runs and what they told is shown.
void WindowTour::settle()
{
    test::settle([this] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const bool endlessRuns = !m_world.controller().isIdle();
        return m_world.isAtRest() && std::all_of(windows.begin(), windows.end(), [endlessRuns](QWidget *each) {
                   auto *window = qobject_cast<MainWindow *>(each);
                   return !window || endlessRuns || window->session().isSettled();
               });
    });
}

void WindowTour::endJobs()
{
    m_world.controller().cancelAll();
    test::settle([this] { return m_world.controller().isIdle(); });
    settle();
}

std::unique_ptr<MainWindow> WindowTour::openMain()
{
    auto window
        = std::make_unique<MainWindow>(m_world.controller(), m_world.catalogue(), m_world.profiles(), m_secrets);
    window->resize(1280, 800);
    open(*window);
    return window;
}

void WindowTour::showServer(MainWindow &window)
{
    window.session().openServer(u"prod-1"_s);
    settle();
}

void WindowTour::mainWindow(const Visit &visit)
{
    const auto window = openMain();
    showServer(*window);
    auto &tabs = partOf<QTabWidget>(*window);
    const QStringList names{u"overview"_s, u"contents"_s, u"compare"_s, u"log"_s};
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        settle();
        visit(u"main window, "_s + names.value(tab), *window);
    }
    tabs.setCurrentIndex(2);
    partOf<QPushButton>(partOf<ComparePage>(*window)).click();
    settle();
    visit(u"main window, compared"_s, *window);
    m_world.controller().start(BackupSpec());
    settle();
    visit(u"main window, a job runs"_s, *window);
    endJobs();
    partOf<BackupTreeView>(*window).selectAll();
    settle();
    visit(u"main window, several backups"_s, *window);
    partOf<FilterField>(*window).setText(u"larch"_s);
    settle();
    visit(u"main window, no match"_s, *window);
}

void WindowTour::emptyMainWindow(const Visit &visit)
{
    const ServerProfile profile = m_world.profile();
    ServerProfile fresh = profile;
    fresh.repository = m_world.repository() + u"-new"_s;
    Repository::openOrCreate(fresh.repository);
    m_world.profiles().save(fresh);
    {
        const auto window = openMain();
        showServer(*window);
        visit(u"main window without backups"_s, *window);
    }
    m_world.profiles().remove(u"prod-1"_s);
    {
        const auto window = openMain();
        settle();
        visit(u"main window without a server"_s, *window);
    }
    m_world.profiles().save(profile);
}

void WindowTour::popups(const Visit &visit)
{
    const auto window = openMain();
    showServer(*window);
    auto *health = new HealthDetails(window->session().healthPicture(), window.get());
    health->popUp(window->mapToGlobal(QPoint(window->width() - 16, 120)));
    settle();
    visit(u"health details"_s, *health);
    health->close();
    auto *dates = new FilterDates({2026, 5, 1}, {2026, 5, 3}, window.get());
    dates->popUp(window->mapToGlobal(QPoint(40, 120)));
    settle();
    visit(u"dates of the filter"_s, *dates);
    dates->close();
}
}
