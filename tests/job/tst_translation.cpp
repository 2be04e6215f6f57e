#include "core/base/error.h"
#include "core/base/format.h"
#include "core/job/jobspec.h"
#include "core/policy/retention.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <cerrno>

using namespace larder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Sets every text of the engine in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Engine") == 0 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

JobSpec backupOf(const QStringList &databases)
{
    BackupSpec spec;
    spec.databases = databases;
    return spec;
}
}

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATranslatorTextsAreEnglish();
    void errorsComeOutTranslated();
    void titlesComeOutTranslated();
    void sizesComeOutTranslated();
    void numbersFollowTheLocale();
    void aNameThatLooksLikeAPlaceStaysAsItIs();
    void whatAScriptReadsStaysEnglish();
};

void TestTranslation::withoutATranslatorTextsAreEnglish()
{
    QVERIFY(systemError(EACCES, u"Cannot read x"_s).hint().startsWith(u"Check the owner"_s));
    QCOMPARE(titleOf(backupOf({u"shop"_s})), u"Back up shop"_s);
    QCOMPARE(formatBytes(1200), u"1.2 kB"_s);
    QCOMPARE(formatCount(1204), u"1,204"_s);
}

void TestTranslation::errorsComeOutTranslated()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    const Error error = systemError(EACCES, u"Cannot read x"_s);
    QVERIFY2(error.message().startsWith(u"[Cannot read x: "_s), qPrintable(error.message()));
    QVERIFY2(error.hint().startsWith(u"[Check the owner"_s), qPrintable(error.hint()));
}

void TestTranslation::titlesComeOutTranslated()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCOMPARE(titleOf(backupOf({u"shop"_s})), u"[Back up shop]"_s);
    QCOMPARE(titleOf(backupOf({u"shop"_s, u"tandoor"_s})), u"[Back up [shop and tandoor]]"_s);
}

void TestTranslation::sizesComeOutTranslated()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCOMPARE(formatBytes(1200), u"[1.2 kB]"_s);
    QCOMPARE(formatDuration(42s), u"[42 s]"_s);
    QCOMPARE(formatAgo({}, {}), u"[never]"_s);
    QCOMPARE(wordsOf(RetentionReason::Pinned), u"[pinned]"_s);
}

void TestTranslation::numbersFollowTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
    QCOMPARE(formatBytes(1200), u"1,2 kB"_s);
    QCOMPARE(formatCount(1204), u"1.204"_s);
    QCOMPARE(formatDuration(1500ms), u"1,5 s"_s);
}

void TestTranslation::aNameThatLooksLikeAPlaceStaysAsItIs()
{
    QCOMPARE(titleOf(backupOf({u"%2"_s, u"shop"_s})), u"Back up %2 and shop"_s);
}

/// A reason is read back by its name.
void TestTranslation::whatAScriptReadsStaysEnglish()
{
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCOMPARE(toString(RetentionReason::Pinned), u"pinned"_s);
    QVERIFY(retentionReasonFromString(u"pinned"_s) == RetentionReason::Pinned);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
