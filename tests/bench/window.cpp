#include "core/base/allocator.h"
#include "core/catalogue/catalogue.h"
#include "core/profile/keychainstore.h"
#include "core/profile/profilestore.h"
#include "core/recipes/productionservices.h"
#include "core/repository/backupname.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/memory/language.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

// What the window costs a user, measured inside a process of its own: bench_window FOLDER STARTED, where STARTED is
// CLOCK_MONOTONIC in nanoseconds just before this process was begun. Prints one JSON object, milliseconds.
namespace larder
{
namespace
{
qint64 clockNs(clockid_t clock)
{
    timespec now = {};
    ::clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

double msSince(qint64 ns, clockid_t clock = CLOCK_MONOTONIC) { return static_cast<double>(clockNs(clock) - ns) / 1e6; }

/// Knows how long the longest turn of the main loop took, in processor time of its thread, and when the tree was first
/// painted with rows in it.
class Application final : public QApplication
{
public:
    Application(int &argc, char **argv, qint64 started) : QApplication(argc, argv), m_started(started) { }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const qint64 before = clockNs(CLOCK_THREAD_CPUTIME_ID);
        const bool isOuter = !std::exchange(m_inside, true);
        const QEvent::Type type = event->type();
        const bool result = QApplication::notify(receiver, event);
        if (isOuter) {
            m_inside = false;
            m_longestMs = std::max(m_longestMs, msSince(before, CLOCK_THREAD_CPUTIME_ID));
        }
        if (type == QEvent::Paint && m_shownMs < 0 && m_view && receiver == m_view->viewport()
            && m_view->model()->rowCount() > 0)
            m_shownMs = msSince(m_started);
        return result;
    }

    void watch(const QAbstractItemView *view) { m_view = view; }
    double shownMs() const { return m_shownMs; }
    double longestMs() const { return m_longestMs; }
    void forgetLongest() { m_longestMs = 0; }

private:
    qint64 m_started;
    const QAbstractItemView *m_view = nullptr;
    double m_shownMs = -1;
    double m_longestMs = 0;
    bool m_inside = false;
};

/// Until everything that follows from `act` is on the screen.
template <typename Act> double timeOf(Act act)
{
    const qint64 before = clockNs(CLOCK_MONOTONIC);
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return msSince(before);
}

QJsonArray typeAndErase(FilterField &field, const QString &words)
{
    QJsonArray times;
    const auto send = [&](int key, const QString &text) {
        times.append(timeOf([&] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(&field, &press);
        }));
    };
    for (const QChar letter : words)
        send(Qt::Key_unknown, letter);
    for (qsizetype i = 0; i < words.size(); ++i)
        send(Qt::Key_Backspace, {});
    return times;
}

/// A page at a time, over the whole length and back.
QJsonArray scroll(const QAbstractItemView &view)
{
    constexpr int steps = 100;
    QScrollBar &bar = *view.verticalScrollBar();
    QJsonArray times;
    for (int i = 0; i <= steps; ++i)
        times.append(timeOf([&] { bar.setValue(bar.maximum() / steps * i); }));
    for (int i = 0; i < steps; ++i)
        times.append(timeOf([&] { bar.setValue(bar.value() - bar.pageStep()); }));
    return times;
}

void waitUntilSettled(const Session &session)
{
    while (!session.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QCoreApplication::processEvents();
}

/// From a change on the disk until the tree shows it.
template <typename Act> double timeToShow(MainWindow &window, Act act)
{
    const Session &session = window.session();
    const QList<BackupRecord> before = session.backups();
    const qint64 begun = clockNs(CLOCK_MONOTONIC);
    act();
    while (session.backups() == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    return msSince(begun);
}

/// A backup that comes into the newest day, is written over in place, and goes.
QJsonArray liveChanges(MainWindow &window)
{
    const BackupRecord newest = window.session().backups().constFirst();
    QFile file(QFileInfo(newest.absolutePath()).path() + u'/' + backupBaseName(u"live"_s, newest.started.toLocalTime())
               + u".sql"_s);
    const auto write = [&file](const QByteArray &sql) {
        if (!file.open(QFile::WriteOnly) || file.write(sql) != sql.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
    };
    QJsonArray times{timeToShow(window, [&] { write("SELECT 1;\n"); }),
                     timeToShow(window, [&] { write("SELECT 1;\nSELECT 2;\n"); }),
                     timeToShow(window, [&] { file.remove(); })};
    waitUntilSettled(window.session());
    return times;
}

QJsonObject measure(Application &application, MainWindow &window, const QString &folder)
{
    auto &view = *window.findChild<BackupTreeView *>();
    application.watch(&view);
    window.session().openFolder(folder);
    window.show();
    while (application.shownMs() < 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    waitUntilSettled(window.session());
    application.forgetLongest();
    window.session().refresh();
    waitUntilSettled(window.session());
    const double longestOfRefresh = application.longestMs();
    const QJsonArray live = liveChanges(window);
    QJsonObject measured{{u"shown"_s, application.shownMs()},
                         {u"refreshTurn"_s, longestOfRefresh},
                         {u"live"_s, live},
                         {u"liveTurn"_s, application.longestMs()},
                         {u"backups"_s, window.session().backups().size()},
                         {u"filter"_s, typeAndErase(*window.findChild<FilterField *>(), u"database_07 2025"_s)}};
    view.expandAll();
    measured[u"scroll"_s] = scroll(view);
    return measured;
}

int run(Application &application, const QString &folder)
{
    JobController jobs(productionServices());
    Catalogue catalogue(jobs.services().catalogueFile);
    ProfileStore profiles;
    KeychainStore secrets;
    MainWindow window(jobs, catalogue, profiles, secrets);
    const QJsonObject measured = measure(application, window, folder);
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}
}
}

int main(int argc, char *argv[])
{
    using namespace larder;
    if (argc != 3) {
        std::fputs("bench_window FOLDER STARTED: see tests/bench/run\n", stderr);
        return 1;
    }
    keepFreedBlocks();
    Application application(argc, argv, std::atoll(argv[2]));
    QApplication::setApplicationName(u"Larder"_s);
    loadTranslations(application);
    applyTheme(application, Theme::Light);
    return run(application, QString::fromLocal8Bit(argv[1]));
}
