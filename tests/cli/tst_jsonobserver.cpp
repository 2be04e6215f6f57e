#include "app/cli/jsonobserver.h"

#include <QJsonDocument>
#include <QTest>
#include <sys/mman.h>
#include <unistd.h>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
/// An observer that writes into memory, and what it wrote.
class Scene
{
public:
    Scene() : m_out(::memfd_create("out", MFD_CLOEXEC)), m_console(m_out, m_out)
    {
        meter.plan({1, 3});
        observer.emplace(m_console, m_clock, meter);
    }
    ~Scene()
    {
        observer.reset();
        ::close(m_out);
    }

    QList<QJsonObject> lines() const
    {
        QByteArray text(::lseek(m_out, 0, SEEK_END), Qt::Uninitialized);
        text.truncate(::pread(m_out, text.data(), static_cast<size_t>(text.size()), 0));
        QList<QJsonObject> lines;
        for (const QByteArray &line : text.split('\n')) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }

    ProgressMeter meter;
    std::optional<cli::JsonObserver> observer;

private:
    const SystemClock m_clock;
    const int m_out;
    cli::Console m_console;
};

/// Later than anybody who watches already has looked again: a second watch, begun now, has seen two changes.
void anotherLookPasses()
{
    Scene later;
    later.meter.enter(1, 2);
    later.meter.addTotalBytes(1'000'000);
    const auto sawTwo = [&later] {
        later.meter.advance(1);
        return later.lines().size() >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sawTwo(), 60'000);
}

QDateTime at(const QJsonObject &line) { return QDateTime::fromString(line[u"at"].toString(), Qt::ISODateWithMs); }
}

/// JSON lines of a job: its events, and how far it is.
class TestJsonObserver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howFarAJobIsIsToldWhenItHasChanged()
    {
        Scene scene;
        scene.meter.enter(2, 2);
        scene.meter.addTotalBytes(100);
        scene.meter.advance(50, 7);
        QTRY_COMPARE_WITH_TIMEOUT(scene.lines().size(), 1, 60'000);
        const QJsonObject line = scene.lines().constFirst();
        QCOMPARE(line[u"event"].toString(), u"progress"_s);
        QVERIFY(at(line).isValid());
        QCOMPARE(line[u"fraction"].toDouble(), 0.625);
        QCOMPARE(line[u"step"].toInt(), 2);
        QCOMPARE(line[u"steps"].toInt(), 2);
        QCOMPARE(line[u"bytes"].toInt(), 50);
        QCOMPARE(line[u"totalBytes"].toInt(), 100);
        QCOMPARE(line[u"rows"].toInt(), 7);
        anotherLookPasses();
        QCOMPARE(scene.lines().size(), 1);
    }

    void itIsToldAtMostOnceASecond()
    {
        Scene scene;
        scene.meter.enter(1, 2);
        scene.meter.addTotalBytes(1'000'000);
        const auto movesOn = [&scene] {
            scene.meter.advance(1);
            return scene.lines().size() >= 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(movesOn(), 60'000);
        const QList<QJsonObject> lines = scene.lines();
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(at(lines[i - 1]).msecsTo(at(lines[i])) >= 900);
    }

    void nothingFollowsTheEnd()
    {
        Scene scene;
        JobEvent end;
        end.kind = JobEvent::Kind::Finished;
        scene.observer->onEvent(end);
        scene.meter.enter(2, 2);
        anotherLookPasses();
        QCOMPARE(scene.lines().size(), 1);
        QCOMPARE(scene.lines().constFirst()[u"event"].toString(), u"finished"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonObserver)
#include "tst_jsonobserver.moc"
