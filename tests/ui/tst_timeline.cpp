#include "core/repository/backupname.h"
#include "core/repository/manifest.h"
#include "tests/ui/dialogfixture.h"
#include "ui/memory/settings.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedock.h"
#include "ui/timeline/timelineplot.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QDateTime newest({2026, 5, 5}, {0, 0}, Qt::UTC); // 02:00 in Berlin
constexpr qint64 mega = 1'000'000;

BackupRecord record(const QString &database, int daysAgo, qint64 bytes)
{
    BackupRecord backup;
    backup.database = database;
    backup.started = newest.addDays(-daysAgo);
    backup.path = database + QString::number(daysAgo);
    backup.bytes = bytes;
    return backup;
}

void writeBackup(const QString &repository, const QString &database, const QDateTime &started, qint64 bytes, int day)
{
    Manifest manifest;
    manifest.larderVersion = u"0.1.0"_s;
    manifest.runId = u"c0ffee00-0000-4000-8000-%1"_s.arg(day, 12, 10, QLatin1Char('0'));
    manifest.database = database;
    manifest.serverVersion = manifest.clientVersion = u"15.20"_s;
    manifest.started = manifest.snapshotAt = started;
    manifest.finished = started.addSecs(20 + bytes / (20 * mega));
    manifest.fileBytes = bytes;
    manifest.rawBytes = bytes * 6;
    manifest.members = 1;
    manifest.sha256 = QByteArray(64, 'a');
    const int proof = day % 7 == 1 ? 4 : day % 3 == 1 ? 2 : 1;
    for (int level = 1; level <= proof; ++level)
        manifest.addProof({static_cast<ProofLevel>(level), started.addSecs(3600), u"larder-cli verify"_s, u"host"_s});
    manifest.pinned = day % 50 == 8;
    const QDateTime local = started.toLocalTime();
    manifest.fileName = backupBaseName(database, local) + fileSuffix(BackupFormat::PlainGzip);
    const QString folder = repository + u'/' + dateFolderName(local);
    QDir().mkpath(folder);
    QFile data(folder + u'/' + manifest.fileName);
    QVERIFY(data.open(QIODevice::WriteOnly) && data.resize(bytes)); // sparse: takes no room
    QFile note(folder + u'/' + manifestNameFor(manifest.fileName));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(toJson(manifest));
}

/// Nightly backups of three databases: one large and growing, one that lost half its rows once, a small one that was
/// not saved for a week.
void fillWithHistory(DialogFixture &fixture, int days)
{
    for (int day = 0; day < days; ++day) {
        const QDateTime night = newest.addDays(-day);
        const qint64 wave = (day * 7919) % 11;
        writeBackup(fixture.repository(), u"meal_planner"_s, night, (551 - day) * mega + wave * mega, day);
        writeBackup(fixture.repository(), u"shop"_s, night.addSecs(40), (day == 31 ? 96 : 214 - day / 4) * mega + wave,
                    day);
        if (day < 60 || day > 66)
            writeBackup(fixture.repository(), u"tandoor"_s, night.addSecs(70), 10 * mega + wave * 90'000, day);
    }
    fixture.catalogue().refresh(Repository::open(fixture.repository()), true);
}

class Window
{
public:
    explicit Window(DialogFixture &fixture)
        : window(fixture.controller(), fixture.catalogue(), fixture.profiles(), secrets)
    {
        window.resize(1280, 800);
        open(window);
        window.session().openServer(u"prod-1"_s);
        QCoreApplication::sendPostedEvents(); // the timeline follows the tree in a turn of its own
    }
    template <typename Part> Part *part() const { return window.findChild<Part *>(); }
    int shown() const { return part<BackupTreeModel>()->shownCount(); }
    QWidget *canvas() const { return part<TimelinePlot>()->findChild<QWidget *>(); }
    /// Where the first backup of this database and day is drawn.
    QPoint placeOf(const QString &database, int daysAgo) const
    {
        for (const BackupRecord &backup : window_().session().backups()) {
            if (backup.database == database && backup.started.daysTo(newest) == daysAgo)
                return part<TimelinePlot>()->placeOf(backup.path).value().toPoint();
        }
        return {};
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QTest::mouseMove(canvas(), to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }

    FakeSecrets secrets;
    MainWindow window;

private:
    MainWindow &window_() const { return const_cast<MainWindow &>(window); }
};
}

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { settings().clear(); }

    void aLineForEachDatabaseByNameOldestFirst()
    {
        const auto series = timelineSeries({record(u"shop"_s, 0, 3), record(u"crm"_s, 1, 9), record(u"shop"_s, 5, 2)});
        QCOMPARE(series.size(), 2);
        QCOMPARE(series.at(0).database, u"crm"_s);
        QCOMPARE(series.at(1).database, u"shop"_s);
        QCOMPARE(series.at(1).points.constFirst().bytes, 2);
        QCOMPARE(series.at(1).points.constLast().bytes, 3);
    }

    void whatSaysNothingOfADatabasesSizeIsNotDrawn()
    {
        BackupRecord roles = record(u"globals"_s, 0, 3);
        roles.isGlobals = true;
        BackupRecord partial = record(u"shop"_s, 0, 3);
        partial.partial = true;
        BackupRecord timeless = record(u"shop"_s, 0, 3);
        timeless.started = {};
        QVERIFY(timelineSeries({roles, partial, timeless, record(u"shop"_s, 0, -1)}).isEmpty());
    }

    void whatIsOddIsSaidInWords()
    {
        QList<BackupRecord> backups;
        for (int day = 1; day < 12; ++day) {
            backups.append(record(u"shop"_s, day, 100 * mega));
            backups.last().rows = 1000;
        }
        backups.append(record(u"shop"_s, 0, 40 * mega));
        backups.last().rows = 300;
        const QString text = anomalyTexts(backups).value(u"shop0"_s);
        QCOMPARE(text, u"Smaller than usual: the ones before were about 100 MB\n300 rows; the one before had 1,000"_s);
        QCOMPARE(anomalyTexts(backups).size(), 1);
    }

    void theTooltipNamesDateDatabaseAndSize()
    {
        TimelinePlot plot;
        const auto series = timelineSeries({record(u"shop"_s, 0, 551 * mega)});
        plot.setSeries(series, {});
        QCOMPARE(plot.textOf(series.at(0), series.at(0).points.at(0)), u"Tue 5 May 2026, 02:00\nshop, 551 MB"_s);
        plot.setSeries(series, {{u"shop0"_s, u"odd"_s}});
        QVERIFY(plot.textOf(series.at(0), series.at(0).points.at(0)).endsWith(u"\n\nodd"_s));
    }

    void withFewerThanThreeBackupsItIsHidden()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 1);
        QVERIFY(Window(fixture).part<TimelineDock>()->isVisible());
        DialogFixture smaller;
        smaller.addBackup(u"shop"_s, newest);
        smaller.addBackup(u"shop"_s, newest.addDays(-1));
        QVERIFY(!Window(smaller).part<TimelineDock>()->isVisible());
    }

    void hidingItIsRemembered()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 2);
        {
            const Window shown(fixture);
            auto *dock = shown.part<TimelineDock>();
            dock->findChild<QToolButton *>()->click();
            QVERIFY(!dock->isVisible());
        }
        const Window again(fixture);
        auto *dock = again.part<TimelineDock>();
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isVisible());
    }

    void draggingSelectsDatesThatFilterTheTree()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 20);
        const Window shown(fixture);
        QCOMPARE(shown.shown(), 60);
        shown.drag(shown.placeOf(u"shop"_s, 12), shown.placeOf(u"shop"_s, 9));
        QCOMPARE(shown.part<FilterField>()->filter().from, QDate(2026, 4, 23));
        QCOMPARE(shown.part<FilterField>()->filter().to, QDate(2026, 4, 26));
        QCOMPARE(shown.shown(), 12);
        shown.drag(shown.placeOf(u"shop"_s, 3), shown.placeOf(u"shop"_s, 5)); // backwards
        QCOMPARE(shown.shown(), 9);
    }

    void aClickBesideTheBackupsLetsGoOfTheDates()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 20);
        const Window shown(fixture);
        shown.drag(shown.placeOf(u"shop"_s, 12), shown.placeOf(u"shop"_s, 9));
        QCOMPARE(shown.shown(), 12);
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, QPoint(shown.canvas()->width() / 2, 2));
        QCOMPARE(shown.shown(), 60);
    }

    void aClickOnABackupSelectsItInTheTree()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 20);
        const Window shown(fixture);
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, shown.placeOf(u"shop"_s, 7));
        const QList<BackupRecord> selected = shown.part<BackupTreeView>()->selectedBackups();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().database, u"shop"_s);
        QCOMPARE(selected.constFirst().path.left(10), u"2026-04-28"_s);
        QCOMPARE(shown.part<TimelinePlot>()->marked(), QSet<QString>{selected.constFirst().path});
    }

    void whatIsSelectedInTheTreeIsMarked()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 5);
        const Window shown(fixture);
        auto *view = shown.part<BackupTreeView>();
        view->setCurrentIndex(view->model()->index(1, 0)); // a day stands for its three backups
        QCOMPARE(shown.part<TimelinePlot>()->marked().size(), 3);
    }

    void theFiltersDatabaseIsTheOnlyOneDrawn()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 5);
        const Window shown(fixture);
        const QString path = shown.part<BackupTreeView>()->selectedBackups().constFirst().path;
        QVERIFY(shown.part<TimelinePlot>()->placeOf(path));
        shown.part<FilterField>()->change([](BackupFilter &filter) { filter.database = u"nothing"_s; });
        QVERIFY(!shown.part<TimelinePlot>()->placeOf(path));
    }

    void itIsRedrawnInTheColoursOfAnotherTheme()
    {
        DialogFixture fixture;
        fillWithHistory(fixture, 5);
        const Window shown(fixture);
        const auto paper = [&shown] {
            const QImage image = shown.canvas()->grab().toImage();
            return image.pixelColor(image.width() / 2, 2);
        };
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Dark, Theme::Light}) {
            applyTheme(*qApp, theme);
            QTRY_COMPARE(paper(), qApp->palette().color(QPalette::Base));
        }
    }

    void picturesOfALongHistory()
    {
        if (!qEnvironmentVariableIsSet("LARDER_SCREENSHOTS"))
            QSKIP("only makes pictures");
        DialogFixture fixture;
        fillWithHistory(fixture, 110);
        const Window shown(fixture);
        shoot(const_cast<MainWindow &>(shown.window), u"timeline"_s);
        shown.drag(shown.placeOf(u"shop"_s, 40), shown.placeOf(u"shop"_s, 25));
        shoot(const_cast<MainWindow &>(shown.window), u"timeline-dates"_s);
        shown.part<FilterField>()->change([](BackupFilter &filter) {
            filter = {};
            filter.database = u"shop"_s;
            filter.minimumProof = 2;
            filter.pinnedOnly = true;
        });
        shoot(const_cast<MainWindow &>(shown.window), u"timeline-one"_s);
    }
};

LARDER_DIALOG_TEST(TestTimeline)
#include "tst_timeline.moc"
