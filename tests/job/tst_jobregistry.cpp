#include "core/base/error.h"
#include "core/gzip/compressionlevel.h"
#include "core/job/jobregistry.h"
#include "core/job/jobspec.h"
#include "core/job/optionvalue.h"
#include "core/policy/retentionmembers.h"

#include <QSet>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace larder;

/// The registry's rows against the structs they describe: whoever reads only the rows tells the truth.
class TestJobRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesOfARetentionHaveTheRangesOfTheirOptions_data();
    void theRulesOfARetentionHaveTheRangesOfTheirOptions();
    void everyKindOfSpecHasItsRow();
    void everyOptionIsAMemberOfTheSpec_data() { kindRows(); }
    void everyOptionIsAMemberOfTheSpec();
    void everyMemberOfTheSpecHasAnOption_data() { kindRows(); }
    void everyMemberOfTheSpecHasAnOption();
    void everyDefaultIsThatOfTheStruct_data() { kindRows(); }
    void everyDefaultIsThatOfTheStruct();
    void everyChoiceIsAcceptedByTheSpec_data() { kindRows(); }
    void everyChoiceIsAcceptedByTheSpec();
    void theEndsOfARangeAreAcceptedAndTheirNeighboursAreNot_data() { kindRows(); }
    void theEndsOfARangeAreAcceptedAndTheirNeighboursAreNot();
    void theFieldOfAFormTakesTheRangeOfTheOption();
    void aKindOfAnotherVersionIsShown();
    void noKindHasTwoOptionsOfOneName_data() { kindRows(); }
    void noKindHasTwoOptionsOfOneName();
    void whatCannotRunWithoutConfirmationHasTheOptionYes();
    void whatNeedsALockCanWaitForIt_data() { kindRows(); }
    void whatNeedsALockCanWaitForIt();
    void everyHelpTextIsASentence_data() { kindRows(); }
    void everyHelpTextIsASentence();
    void nestedKeysAreReadAndWritten();

private:
    static void kindRows();
};

namespace
{
const JobKind &current() { return *findJobKind(QLatin1StringView(QTest::currentDataTag())); }

/// Reads one member; what else is missing does not matter: only complaints about this key count.
bool accepts(const JobKind &kind, const OptionInfo &option, const QJsonValue &value)
{
    QJsonObject object{{u"kind"_s, QLatin1StringView(kind.name)}};
    setValueAt(object, QString::fromLatin1(option.key), value);
    try {
        jobSpecFromJson(object);
        return true;
    } catch (const Error &error) {
        const QString key = u"“%1”"_s.arg(optionNameOf(kind, QLatin1StringView(option.key)));
        const bool aboutThis = error.message().contains(key) || error.message().contains(u"TLS"_s);
        return !aboutThis;
    }
}
}

void TestJobRegistry::kindRows()
{
    QTest::addColumn<int>("unused");
    for (const JobKind *kind : jobKinds())
        QTest::newRow(kind->name) << 0;
}

void TestJobRegistry::everyKindOfSpecHasItsRow()
{
    QCOMPARE(jobKinds().size(), std::variant_size_v<JobSpec>);
    for (const JobKind *kind : jobKinds())
        QCOMPARE(defaultSpecJson(QString::fromLatin1(kind->name))[u"kind"].toString(), QLatin1StringView(kind->name));
    QVERIFY(!findJobKind("none"));
}

void TestJobRegistry::everyOptionIsAMemberOfTheSpec()
{
    const QJsonObject members = defaultSpecJson(QString::fromLatin1(current().name));
    for (const OptionInfo &option : allOptions(current())) {
        const QString member = QString::fromLatin1(option.key).section(u'.', 0, 0);
        QVERIFY2(members.contains(member), option.key);
    }
}

void TestJobRegistry::everyMemberOfTheSpecHasAnOption()
{
    const QJsonObject members = defaultSpecJson(QString::fromLatin1(current().name));
    QSet<QString> keys{u"kind"_s};
    for (const OptionInfo &option : allOptions(current()))
        keys.insert(QString::fromLatin1(option.key).section(u'.', 0, 0));
    for (auto it = members.begin(); it != members.end(); ++it)
        QVERIFY2(keys.contains(it.key()), qPrintable(it.key()));
}

void TestJobRegistry::everyDefaultIsThatOfTheStruct()
{
    const QJsonObject members = defaultSpecJson(QString::fromLatin1(current().name));
    for (const OptionInfo &option : current().options) {
        const QJsonValue value = defaultValueOf(option);
        if (!value.isUndefined())
            QCOMPARE(value, valueAt(members, QString::fromLatin1(option.key)));
        else if (option.type == OptionType::Integer || option.type == OptionType::Choice)
            QFAIL(option.name);
    }
}

void TestJobRegistry::everyChoiceIsAcceptedByTheSpec()
{
    for (const OptionInfo &option : allOptions(current())) {
        if (option.type == OptionType::Choice) {
            for (const QString &choice : choicesOf(option))
                QVERIFY2(accepts(current(), option, choice), qPrintable(choice));
            QVERIFY2(!accepts(current(), option, u"nonsense"_s), option.name);
        } else if (option.type == OptionType::Flag) {
            QVERIFY2(accepts(current(), option, flagValueOf(option)), option.name);
        }
    }
}

void TestJobRegistry::theEndsOfARangeAreAcceptedAndTheirNeighboursAreNot()
{
    for (const OptionInfo &option : current().options) {
        if (option.type != OptionType::Integer)
            continue;
        const IntegerRange range = rangeOf(option);
        QVERIFY(accepts(current(), option, range.lowest));
        QVERIFY(accepts(current(), option, range.highest));
        QVERIFY(!accepts(current(), option, range.lowest - 1));
        QVERIFY(!accepts(current(), option, range.highest + 1));
    }
}

void TestJobRegistry::theFieldOfAFormTakesTheRangeOfTheOption()
{
    const IntegerRange seconds = rangeOf(BackupSpec::kind(), "lockWaitSeconds"_L1);
    QCOMPARE(seconds.lowest, 1);
    QCOMPARE(seconds.highest, 86400);
    QCOMPARE(rangeOf(ContentsSpec::kind(), "firstRow"_L1).highest, std::numeric_limits<int>::max());
}

void TestJobRegistry::aKindOfAnotherVersionIsShown()
{
    QVERIFY(isKindOfHistory("of tomorrow"));
    QVERIFY(isKindOfHistory("restore"));
    QVERIFY(!isKindOfHistory("inspect"));
}

void TestJobRegistry::noKindHasTwoOptionsOfOneName()
{
    QSet<QString> names;
    for (const OptionInfo &option : allOptions(current())) {
        QVERIFY2(!names.contains(QString::fromLatin1(option.name)), option.name);
        names.insert(QString::fromLatin1(option.name));
    }
}

void TestJobRegistry::whatNeedsALockCanWaitForIt()
{
    const bool needsLock = current().lock != LockKind::None;
    QJsonObject json = defaultSpecJson(QString::fromLatin1(current().name));
    QVERIFY(!needsLock || (current().hasRepository && json.contains(u"waitMinutes"_s)));
    QVERIFY(!needsLock || std::any_of(current().options.begin(), current().options.end(), [](const OptionInfo &option) {
        return QLatin1StringView(option.name) == "--wait"_L1;
    }));
}

void TestJobRegistry::whatCannotRunWithoutConfirmationHasTheOptionYes()
{
    for (const JobKind *kind : jobKinds()) {
        const bool hasYes = std::any_of(kind->options.begin(), kind->options.end(), [](const OptionInfo &option) {
            return QLatin1StringView(option.key) == "confirmed"_L1;
        });
        QVERIFY2(hasYes || !kind->destructive, kind->name);
    }
}

void TestJobRegistry::everyHelpTextIsASentence()
{
    QVERIFY(QByteArray(current().help).endsWith('.'));
    for (const OptionInfo &option : allOptions(current()))
        QVERIFY2(QByteArray(option.help).endsWith('.'), option.name);
}

void TestJobRegistry::nestedKeysAreReadAndWritten()
{
    QJsonObject object{{u"server"_s, QJsonObject{{u"port"_s, u"5433"_s}}}};
    setValueAt(object, u"server.host"_s, u"db"_s);
    QCOMPARE(valueAt(object, u"server.host"_s).toString(), u"db"_s);
    QCOMPARE(valueAt(object, u"server.port"_s).toString(), u"5433"_s);
    QVERIFY(valueAt(object, u"server.user"_s).isUndefined());
}

void TestJobRegistry::theRulesOfARetentionHaveTheRangesOfTheirOptions_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("in a backup") << u"backup"_s;
    QTest::newRow("in a cleanup") << u"cleanup"_s;
}

void TestJobRegistry::theRulesOfARetentionHaveTheRangesOfTheirOptions()
{
    QFETCH(QString, kind);
    const auto options = findJobKind(kind)->options;
    for (const RetentionNumber &number : retentionNumbers) {
        const auto option = std::find_if(options.begin(), options.end(), [&](const OptionInfo &each) {
            return QLatin1StringView(each.key) == QLatin1StringView(number.key);
        });
        QVERIFY2(option != options.end(), number.key);
        QCOMPARE(rangeOf(*option).lowest, number.range.lowest);
        QCOMPARE(rangeOf(*option).highest, number.range.highest);
    }
}

QTEST_GUILESS_MAIN(TestJobRegistry)
#include "tst_jobregistry.moc"
