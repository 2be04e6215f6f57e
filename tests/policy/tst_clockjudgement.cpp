#include "core/policy/clockjudgement.h"
#include "tests/support/caselines.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
QDateTime moment(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(time.date(), time.time(), Qt::UTC);
}

struct ClockCase
{
    QString title;
    ClockFacts facts;
    QString doubt;
    QDateTime before;
};

void addNightly(ClockFacts &facts, const QString &text)
{
    const QDateTime newest = moment(text.section(u' ', 2) + u" 02:00"_s);
    for (int night = 0; night < text.section(u' ', 0, 0).toInt(); ++night)
        facts.backups.append(newest.addDays(-night));
}

qint64 seconds(const QString &text)
{
    const qint64 unit = text.endsWith(u'd') ? 86'400 : text.endsWith(u'h') ? 3600 : 1;
    return text.chopped(1).toLongLong() * unit;
}

void take(ClockCase &one, const QString &word, const QString &rest)
{
    if (word == "now"_L1)
        one.facts.now = moment(rest);
    else if (word == "last"_L1)
        one.facts.lastSeen = moment(rest);
    else if (word == "backup"_L1)
        one.facts.backups.append(moment(rest));
    else if (word == "nightly"_L1)
        addNightly(one.facts, rest);
    else if (word == "server"_L1)
        one.facts.serverAheadSeconds = seconds(rest);
    else if (word == "horizon"_L1)
        one.facts.horizonDays = rest.toInt();
    else if (word == "right"_L1)
        one.facts.isRight = true;
    else if (word == "doubt"_L1)
        one.doubt = rest;
    else if (word == "before"_L1)
        one.before = moment(rest);
    else
        qFatal("clock.txt: %s is no word", qPrintable(word));
}

QList<ClockCase> readCases()
{
    QList<ClockCase> cases;
    for (const CaseLine &line : caseLines(u"clock.txt"_s)) {
        if (line.word == "case"_L1)
            cases.append({line.rest, {.now = moment(u"2026-05-03 02:00"_s)}, {}, {}});
        else
            take(cases.last(), line.word, line.rest);
    }
    return cases;
}

QString nameOf(ClockDoubt doubt)
{
    switch (doubt) {
    case ClockDoubt::None: return u"none"_s;
    case ClockDoubt::JumpedSinceLastJob: return u"jumped"_s;
    case ClockDoubt::DiffersFromServer: return u"server"_s;
    case ClockDoubt::AheadOfBackups: return u"ahead"_s;
    case ClockDoubt::GapInBackups: return u"gap"_s;
    }
    return {};
}
}

class TestClockJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHolds_data();
    void eachRuleHolds();
    void theOrderOfTheBackupsMakesNoDifference();
};

void TestClockJudgement::eachRuleHolds_data()
{
    QTest::addColumn<ClockCase>("one");
    for (const ClockCase &one : readCases())
        QTest::newRow(qPrintable(one.title)) << one;
}

void TestClockJudgement::eachRuleHolds()
{
    QFETCH(ClockCase, one);
    const ClockJudgement found = judgeClock(one.facts);
    QCOMPARE(nameOf(found.doubt), one.doubt);
    QCOMPARE(sentenceOf(found).isEmpty(), one.doubt == "none"_L1);
    QVERIFY(!sentenceOf(found).contains(u'%'));
    if (one.before.isValid())
        QCOMPARE(found.doubtedBefore, one.before);
    const bool all = found.doubt != ClockDoubt::None && !one.before.isValid();
    for (const QDateTime &backup : std::as_const(one.facts.backups)) {
        if (backup <= one.facts.now)
            QCOMPARE(found.doubts(backup), all || (one.before.isValid() && backup < one.before));
    }
}

void TestClockJudgement::theOrderOfTheBackupsMakesNoDifference()
{
    for (ClockCase one : readCases()) {
        const ClockJudgement before = judgeClock(one.facts);
        std::reverse(one.facts.backups.begin(), one.facts.backups.end());
        QVERIFY2(judgeClock(one.facts) == before, qPrintable(one.title));
    }
}

QTEST_APPLESS_MAIN(TestClockJudgement)
#include "tst_clockjudgement.moc"
