#include "tests/ui/dialogfixture.h"
#include "ui/tree/filterbar.h"
#include "ui/tree/filterchip.h"
#include "ui/tree/filterdates.h"
#include "ui/tree/filterfield.h"

#include <QDateEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QDate today(2026, 5, 5);
}

class TestFilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new FilterField(m_window.get());
        m_bar = new FilterBar(
            *m_field, [] { return today; }, m_window.get());
        m_bar->present({u"crm"_s, u"shop"_s}, 20, 20);
        m_bar->move(0, 40);
        m_window->resize(900, 100);
        open(*m_window);
    }
    void cleanup() { m_window.reset(); }

    void withoutAFilterNothingIsToClear()
    {
        QVERIFY(!m_field->isActive());
        QVERIFY(!buttonNamed(u"Clear filter"_s)->isVisible());
        QVERIFY(shows(*m_bar, u"20 backup"_s));
    }

    void aDatabaseIsChosenByName()
    {
        choose(u"Database"_s, u"shop"_s);
        QCOMPARE(m_field->filter().database, u"shop"_s);
        QCOMPARE(chip(u"Database"_s)->text(), u"shop"_s);
        choose(u"Database: shop"_s, u"All databases"_s);
        QCOMPARE(m_field->filter().database, QString());
    }

    void datesAreChosenBackFromToday_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QDate>("from");
        QTest::newRow("today") << u"Today"_s << today;
        QTest::newRow("the last 7 days hold today") << u"Last 7 days"_s << QDate(2026, 4, 29);
        QTest::newRow("30 days") << u"Last 30 days"_s << QDate(2026, 4, 6);
        QTest::newRow("any") << u"Any date"_s << QDate();
    }

    void datesAreChosenBackFromToday()
    {
        QFETCH(QString, choice);
        QFETCH(QDate, from);
        choose(u"Dates"_s, choice);
        QCOMPARE(m_field->filter().from, from);
        QVERIFY(!m_field->filter().to.isValid());
        QCOMPARE(m_field->isActive(), from.isValid());
    }

    void twoDaysMayBeChosenInAnyOrder()
    {
        choose(u"Dates"_s, u"Choose dates…"_s);
        auto *dates = m_bar->findChild<FilterDates *>();
        QVERIFY(dates && dates->isVisible());
        QCOMPARE(firstNameless(*dates), QString());
        const auto fields = dates->findChildren<QDateEdit *>();
        fields.at(0)->setDate({2026, 5, 3});
        fields.at(1)->setDate({2026, 4, 20});
        buttonWith(*dates, u"Show these days"_s)->click();
        QCOMPARE(m_field->filter().from, QDate(2026, 4, 20));
        QCOMPARE(m_field->filter().to, QDate(2026, 5, 3));
        QCOMPARE(chip(u"Dates"_s)->text(), u"20 Apr – 3 May 2026"_s);
    }

    void proofAndPinNarrowToo()
    {
        choose(u"Proof"_s, u"At least readable"_s);
        QCOMPARE(m_field->filter().minimumProof, static_cast<int>(ProofLevel::Readable));
        buttonWith(*m_bar, u"Pinned"_s)->click();
        QVERIFY(m_field->filter().pinnedOnly);
        buttonWith(*m_bar, u"Pinned"_s)->click();
        QVERIFY(!m_field->filter().pinnedOnly);
    }

    void clearLetsEverythingPassAndHidesItself()
    {
        m_field->setText(u"larch"_s);
        choose(u"Database"_s, u"crm"_s);
        choose(u"Proof"_s, u"Identical"_s);
        auto *clear = buttonNamed(u"Clear filter"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(!m_field->isActive());
        QVERIFY(!clear->isVisible());
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(chip(u"Database"_s)->text(), u"All databases"_s);
    }

    void everyCriterionIsRemembered()
    {
        m_field->setText(u"larch"_s);
        m_field->change([](BackupFilter &filter) {
            filter.database = u"crm"_s;
            filter.from = {2026, 1, 2};
            filter.to = {2026, 3, 4};
            filter.minimumProof = 3;
            filter.pinnedOnly = true;
        });
        FilterField other;
        other.restore(m_field->saved());
        QCOMPARE(other.text(), u"larch"_s);
        QCOMPARE(other.filter().text, u"larch"_s);
        QCOMPARE(other.filter().database, u"crm"_s);
        QCOMPARE(other.filter().from, QDate(2026, 1, 2));
        QCOMPARE(other.filter().to, QDate(2026, 3, 4));
        QCOMPARE(other.filter().minimumProof, 3);
        QVERIFY(other.filter().pinnedOnly);
    }

    void nonsenseInTheSettingsIsNoFilter_data()
    {
        QTest::addColumn<QString>("saved");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{"_s;
        QTest::newRow("wrong types") << uR"({"text":5,"database":[],"from":"soon","proof":"x","pinned":"yes"})"_s;
    }

    void nonsenseInTheSettingsIsNoFilter()
    {
        QFETCH(QString, saved);
        m_field->restore(saved);
        QVERIFY(!m_field->isActive());
    }

    void rangesAreToldShortly_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("text");
        const QDate may3(2026, 5, 3);
        QTest::newRow("any") << QDate() << QDate() << QString();
        QTest::newRow("open end") << may3 << QDate() << u"since 3 May 2026"_s;
        QTest::newRow("open start") << QDate() << may3 << u"until 3 May 2026"_s;
        QTest::newRow("a day") << may3 << may3 << u"3 May 2026"_s;
        QTest::newRow("in a month") << may3 << QDate(2026, 5, 9) << u"3 – 9 May 2026"_s;
        QTest::newRow("over months") << QDate(2026, 4, 30) << may3 << u"30 Apr – 3 May 2026"_s;
        QTest::newRow("over years") << QDate(2025, 12, 30) << may3 << u"30 Dec 2025 – 3 May 2026"_s;
    }

    void rangesAreToldShortly()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(dateRangeText(from, to), "text");
    }

    void theKeyboardReachesEveryChip()
    {
        QCOMPARE(firstNameless(*m_window), QString());
        for (FilterChip *each : m_bar->findChildren<FilterChip *>())
            QVERIFY2(tabTo(each), qPrintable(each->accessibleName()));
    }

private:
    FilterChip *chip(const QString &name) const
    {
        for (FilterChip *each : m_bar->findChildren<FilterChip *>()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        return nullptr;
    }
    QAbstractButton *buttonNamed(const QString &name) const
    {
        for (QAbstractButton *each : m_bar->findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(const QString &chipName, const QString &text)
    {
        QMenu *menu = chip(chipName)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<QWidget> m_window;
    FilterField *m_field = nullptr;
    FilterBar *m_bar = nullptr;
};

LARDER_DIALOG_TEST(TestFilterBar)
#include "tst_filterbar.moc"
