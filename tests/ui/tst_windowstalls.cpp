#include "tests/integration/workshop.h"
#include "tests/ui/dialogfixture.h"
#include "ui/jobs/jobcard.h"
#include "ui/memory/settings.h"
#include "ui/session/session.h"
#include "ui/tree/backuptreeview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <pthread.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double slowness = 20; // of checked code
#else
constexpr double slowness = 1;
#endif
constexpr double longestStallMs = 50 * slowness;
constexpr int patienceMs = 60'000;

/// Knocks at the main loop again and again from a thread of its own and measures how much processor time the main
/// thread spends until it answers: what a click would have waited for, without what other programs take on a busy
/// machine.
class Watchdog
{
public:
    Watchdog() : m_thread([this] { watch(); }) { }
    ~Watchdog()
    {
        m_stop = true;
        while (!m_done)
            QCoreApplication::processEvents(); // its last knock wants an answer
        m_thread.join();
    }
    double longestMs() const { return m_longestNs / 1e6; }
    int answers() const { return m_answers; }

private:
    static constexpr int everyMs = 5;

    qint64 mainThreadNs() const
    {
        timespec used = {};
        ::clock_gettime(m_clock, &used);
        return used.tv_sec * 1'000'000'000 + used.tv_nsec;
    }

    void watch()
    {
        while (!m_stop) {
            const qint64 before = mainThreadNs();
            QMetaObject::invokeMethod(
                &m_door,
                [this] {
                    m_answeredNs = mainThreadNs();
                    m_knocks.release();
                },
                Qt::QueuedConnection);
            m_knocks.acquire();
            m_longestNs = std::max<qint64>(m_longestNs, m_answeredNs - before);
            ++m_answers;
            std::this_thread::sleep_for(std::chrono::milliseconds(everyMs)); // a pace, nothing waits for it
        }
        m_done = true;
    }

    static clockid_t clockOfThisThread()
    {
        clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
        ::pthread_getcpuclockid(::pthread_self(), &clock);
        return clock;
    }

    const clockid_t m_clock = clockOfThisThread();
    QObject m_door;
    QSemaphore m_knocks;
    std::atomic<qint64> m_answeredNs = 0;
    std::atomic<qint64> m_longestNs = 0;
    std::atomic<int> m_answers = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    std::thread m_thread; ///< last: begins when the rest is there
};

void compute(std::chrono::milliseconds span)
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    const auto inMs = [](const timespec &time) { return time.tv_sec * 1000 + time.tv_nsec / 1'000'000; };
    for (const auto end = inMs(now) + span.count(); inMs(now) < end;)
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
}
}

/// The window with the real engine behind it, while that works.
class TestWindowStalls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theWatchdogSeesAStall();
    void twoBackupsAtOnceDoNotStallTheWindow();

private:
    void fillRepository(int days);

    Workshop m_shop;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
    FakeSecrets m_secrets;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowStalls::initTestCase()
{
    QVERIFY(m_shop.start());
    for (const QString &name : {u"one"_s, u"two"_s}) {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name,
                           "CREATE TABLE words AS SELECT n, md5(n::text) || md5((n + 1)::text) AS word "
                           "FROM generate_series(1, 300000) AS n");
    }
    fillRepository(250);
}

/// Of four databases, as another program would have left them: files without records.
void TestWindowStalls::fillRepository(int days)
{
    Repository::openOrCreate(m_shop.repository);
    const QDate today = m_shop.clock->nowUtc().date();
    for (int day = 1; day <= days; ++day) {
        const QDate date = today.addDays(-day);
        const QString folder = m_shop.repository + u'/' + date.toString(Qt::ISODate);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"one"_s, u"two"_s, u"crm"_s, u"shop"_s}) {
            QFile file(folder + u"/%1_%2_090000.sql"_s.arg(name, date.toString(u"yyyyMMdd"_s)));
            QVERIFY(file.open(QFile::WriteOnly) && file.write("SELECT 1;\n") > 0);
        }
    }
    Catalogue(m_shop.services().catalogueFile).refresh(Repository::open(m_shop.repository));
}

void TestWindowStalls::init()
{
    settings().clear();
    ServerProfile profile;
    profile.name = u"prod-1"_s;
    profile.address = m_shop.address();
    profile.address.name = profile.name;
    profile.repository = m_shop.repository;
    m_profiles = std::make_unique<ProfileStore>(m_shop.folder.file(u"servers.json"_s));
    m_profiles->save(profile);
    m_catalogue = std::make_unique<Catalogue>(m_shop.services().catalogueFile);
    m_controller = std::make_unique<JobController>(m_shop.services());
    m_window = std::make_unique<MainWindow>(*m_controller, *m_catalogue, *m_profiles, m_secrets);
    m_window->resize(1280, 800);
    m_window->session().openServer(u"prod-1"_s);
    open(*m_window);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
}

void TestWindowStalls::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_catalogue.reset();
    m_profiles.reset();
}

void TestWindowStalls::theWatchdogSeesAStall()
{
    const Watchdog watchdog;
    QTRY_VERIFY_WITH_TIMEOUT(watchdog.answers() > 3, patienceMs);
    const auto stall = std::chrono::milliseconds(static_cast<int>(longestStallMs * 2));
    QMetaObject::invokeMethod(
        m_window.get(), [stall] { compute(stall); }, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(watchdog.longestMs() > longestStallMs, patienceMs);
}

void TestWindowStalls::twoBackupsAtOnceDoNotStallTheWindow()
{
    const int before = static_cast<int>(m_window->session().backups().size());
    QSignalSpy finished(m_controller.get(), &JobController::finished);
    double longestMs = 0;
    int answers = 0;
    {
        const Watchdog watchdog;
        BackupSpec one = m_shop.backupSpec({u"one"_s});
        one.retention.days = 0; // the old ones stay
        m_controller->start(one);
        BackupSpec other = m_shop.backupSpec({u"two"_s});
        other.repository = m_shop.folder.file(u"elsewhere"_s); // one repository takes one backup at a time
        m_controller->start(other);
        QTRY_COMPARE(m_window->findChildren<JobCard *>().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 2 && m_window->session().isSettled(), patienceMs);
        longestMs = watchdog.longestMs();
        answers = watchdog.answers();
    }
    for (const QVariantList &job : finished) {
        const auto outcome = job.at(2).value<JobOutcome>();
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message()));
    }
    QVERIFY(m_window->session().backups().size() > before);
    QVERIFY(answers > 10);
    QVERIFY2(longestMs <= longestStallMs, qPrintable(u"%1 ms without an answer"_s.arg(longestMs)));
    qInfo("longest stall: %.1f ms of %d answers", longestMs, answers);
}

LARDER_DIALOG_TEST(TestWindowStalls)
#include "tst_windowstalls.moc"
