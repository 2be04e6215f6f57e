#include "core/job/job.h"
#include "tests/ui/dialogfixture.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using larder::test::DialogFixture;

namespace
{
/// Everything a controller says about its jobs, in order.
class Recorder : public QObject
{
public:
    explicit Recorder(JobController &controller)
    {
        connect(&controller, &JobController::started, this,
                [this](int job, const JobSpec &spec) { lines += u"%1 started %2"_s.arg(job).arg(kindOf(spec)); });
        connect(&controller, &JobController::reported, this, [this](int job, const JobEvent &event) {
            lines += u"%1 %2 %3"_s.arg(job).arg(event.toJson()[u"event"_s].toString(), event.text);
        });
        connect(&controller, &JobController::finished, this,
                [this](int job, const JobSpec &spec, const JobOutcome &outcome) {
                    lines += u"%1 ended %2 %3"_s.arg(job).arg(kindOf(spec), toString(outcome.status));
                    outcomes += outcome;
                });
    }
    QStringList lines;
    QList<JobOutcome> outcomes;
};

const VerifySpec verifyAll{.repository = {}, .backups = {}, .all = true};
}

class TestJobController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsArriveInOrderAndTheEndComesLastAndOnce()
    {
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) {
            context.step(u"one"_s, 1, 2);
            context.info(u"between"_s);
            context.step(u"two"_s, 2, 2);
            context.conclude(u"2 backups verified."_s, {{u"verified"_s, 2}});
        });
        const Recorder seen(fixture.controller());
        const int job = fixture.controller().start(verifyAll);
        QTRY_COMPARE(seen.outcomes.size(), 1);
        QCOMPARE(seen.lines,
                 QStringList({u"1 started verify"_s, u"1 started "_s + titleOf(verifyAll), u"1 step one"_s,
                              u"1 info between"_s, u"1 step two"_s, u"1 finished 2 backups verified."_s,
                              u"1 ended verify succeeded"_s}));
        QCOMPARE(job, 1);
        QCOMPARE(seen.outcomes.constFirst().summary, u"2 backups verified."_s);
        QCOMPARE(seen.outcomes.constFirst().result[u"verified"_s].toInt(), 2);
        QVERIFY(!fixture.controller().isRunning(job));
        QVERIFY(fixture.controller().isIdle());
    }

    void tenThousandEventsAllArriveInOrder()
    {
        constexpr int count = 10'000;
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) {
            for (int i = 0; i < count; ++i)
                context.info(QString::number(i));
        });
        int next = 0;
        bool inOrder = true;
        connect(&fixture.controller(), &JobController::reported, this, [&](int, const JobEvent &event) {
            if (event.kind == JobEvent::Kind::Info)
                inOrder = inOrder && event.text.toInt() == next++;
        });
        QSignalSpy ended(&fixture.controller(), &JobController::finished);
        fixture.controller().start(verifyAll);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(next, count);
        QVERIFY(inOrder);
    }

    void aFailureArrivesWithItsMessageAndHint()
    {
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &) {
            throw Error(ErrorCode::NoSpace, u"No space left on /backups."_s, u"Free 1.2 GB."_s);
        });
        const Recorder seen(fixture.controller());
        fixture.controller().start(verifyAll);
        QTRY_COMPARE(seen.outcomes.size(), 1);
        const JobOutcome &outcome = seen.outcomes.constFirst();
        QVERIFY(outcome.status == JobStatus::Failed);
        QCOMPARE(outcome.error.code(), ErrorCode::NoSpace);
        QCOMPARE(outcome.error.message(), u"No space left on /backups."_s);
        QCOMPARE(outcome.error.hint(), u"Free 1.2 GB."_s);
    }

    void aForeignExceptionBecomesAnInternalError()
    {
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &) { throw std::runtime_error("boom"); });
        const Recorder seen(fixture.controller());
        fixture.controller().start(verifyAll);
        QTRY_COMPARE(seen.outcomes.size(), 1);
        QCOMPARE(seen.outcomes.constFirst().error.code(), ErrorCode::Internal);
    }

    void aCancelledJobEndsAsCancelledAndSaysSo()
    {
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { test::runUntilCancelled(context); });
        const Recorder seen(fixture.controller());
        const int job = fixture.controller().start(verifyAll);
        QVERIFY(fixture.controller().isRunning(job));
        fixture.controller().cancel(job);
        QTRY_COMPARE(seen.outcomes.size(), 1);
        QVERIFY(seen.outcomes.constFirst().status == JobStatus::Cancelled);
        QCOMPARE(seen.outcomes.constFirst().cancelReason, CancelReason::User);
        QCOMPARE(seen.outcomes.constFirst().error.code(), ErrorCode::None);
        fixture.controller().cancel(job);
        fixture.controller().cancel(4711);
        QCOMPARE(seen.outcomes.size(), 1);
    }

    void cancellingOneJobLeavesTheOtherAlone()
    {
        DialogFixture fixture;
        QSemaphore goOn;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { test::runUntilCancelled(context); });
        fixture.onJob(u"cleanup"_s, [&](const JobSpec &, JobContext &) { goOn.acquire(); });
        const Recorder seen(fixture.controller());
        const int stopped = fixture.controller().start(verifyAll);
        const int kept = fixture.controller().start(CleanupSpec{});
        QCOMPARE(fixture.controller().runningJobs(), 2);
        fixture.controller().cancel(stopped);
        QTRY_VERIFY(!fixture.controller().isRunning(stopped));
        QVERIFY(fixture.controller().isRunning(kept));
        goOn.release();
        QTRY_COMPARE(seen.outcomes.size(), 2);
        QVERIFY(seen.outcomes.constLast().status == JobStatus::Succeeded);
    }

    void onlyKindsAUserWaitsForAreCounted()
    {
        DialogFixture fixture;
        QSemaphore goOn;
        for (const QString &kind : {u"inspect"_s, u"refresh"_s})
            fixture.onJob(kind, [&](const JobSpec &, JobContext &) { goOn.acquire(); });
        fixture.controller().start(InspectSpec{});
        fixture.controller().start(RefreshSpec{});
        QCOMPARE(fixture.controller().runningJobs(), 0);
        QVERIFY(!fixture.controller().isIdle());
        goOn.release(2);
        QTRY_VERIFY(fixture.controller().isIdle());
    }

    void theMeterOfARunningJobCanBeRead()
    {
        DialogFixture fixture;
        QSemaphore moved;
        QSemaphore goOn;
        fixture.onJob(u"verify"_s, [&](const JobSpec &, JobContext &context) {
            context.meter().addTotalBytes(100);
            context.advance(40, 7);
            moved.release();
            goOn.acquire();
        });
        const int job = fixture.controller().start(verifyAll);
        moved.acquire();
        QCOMPARE(fixture.controller().meter(job).now().bytes, 40);
        QCOMPARE(fixture.controller().meter(job).now().rows, 7);
        QVERIFY(std::holds_alternative<VerifySpec>(fixture.controller().spec(job)));
        goOn.release();
        QTRY_VERIFY(fixture.controller().isIdle());
    }

    void theNextJobMayBeStartedWhereTheFirstEnds()
    {
        DialogFixture fixture;
        QStringList ended;
        connect(&fixture.controller(), &JobController::finished, this, [&](int, const JobSpec &spec) {
            ended += kindOf(spec);
            if (ended.size() < 3)
                fixture.controller().start(ended.size() == 1 ? JobSpec(RefreshSpec{}) : JobSpec(CleanupSpec{}));
        });
        fixture.controller().start(verifyAll);
        QTRY_COMPARE(ended, QStringList({u"verify"_s, u"refresh"_s, u"cleanup"_s}));
    }

    void aReceiverMayWaitForTheEndOfTheJobItHearsOf()
    {
        DialogFixture fixture;
        JobController &controller = fixture.controller();
        QSemaphore goOn; // else the job may have ended before its first event is told
        fixture.onJob(u"verify"_s, [&](const JobSpec &, JobContext &) { goOn.acquire(); });
        bool waited = false;
        connect(&controller, &JobController::reported, this, [&](int job, const JobEvent &event) {
            if (event.kind != JobEvent::Kind::Started)
                return;
            QEventLoop loop; // as a dialog that is answered when the job has long ended
            connect(&controller, &JobController::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
            goOn.release();
            loop.exec();
            waited = !controller.isRunning(job);
        });
        const Recorder seen(controller);
        controller.start(verifyAll);
        QTRY_VERIFY(waited);
        QTRY_COMPARE(seen.outcomes.size(), 1);
    }

    void jobsThatWaitForEachOtherRunAtTheSameTime()
    {
        constexpr int count = 12; // more than this machine has cores, fewer than the pool has threads
        DialogFixture fixture;
        QSemaphore arrived;
        fixture.onJob(u"verify"_s, [&](const JobSpec &, JobContext &context) {
            arrived.release();
            while (arrived.available() < count)
                context.token().throwIfCancelled();
        });
        const Recorder seen(fixture.controller());
        for (int i = 0; i < count; ++i)
            fixture.controller().start(verifyAll);
        QTRY_COMPARE_WITH_TIMEOUT(seen.outcomes.size(), count, 60'000);
        QVERIFY(std::all_of(seen.outcomes.begin(), seen.outcomes.end(), [](const auto &each) { return each.ok(); }));
    }

    void destroyingTheControllerStopsItsJobsAndStaysSilent()
    {
        DialogFixture fixture;
        QSemaphore begun;
        std::atomic<bool> stopped = false;
        fixture.onJob(u"verify"_s, [&](const JobSpec &, JobContext &context) {
            begun.release();
            try {
                test::runUntilCancelled(context);
            } catch (const Cancelled &) {
                stopped = true;
                throw;
            }
        });
        auto controller = std::make_unique<JobController>(fixture.controller().services());
        const QSignalSpy ended(controller.get(), &JobController::finished);
        controller->start(verifyAll);
        begun.acquire();
        controller.reset();
        QVERIFY(stopped);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
    }
};

LARDER_DIALOG_TEST(TestJobController)
#include "tst_jobcontroller.moc"
