#include "core/base/error.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cerrno>

using namespace larder;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneRowInAscendingOrder();
    void theNumbersAreThoseThatWereEverPublished();
    void theManualListsEveryCodeWithItsNameAndMeaning();
    void anErrorSurvivesJson();
    void contextIsPutBeforeTheMessage();
    void systemErrorsAreSorted_data();
    void systemErrorsAreSorted();
};

void TestError::everyCodeHasOneRowInAscendingOrder()
{
    int before = 0;
    QSet<QString> names;
    for (const ErrorKind &kind : errorKinds()) {
        QVERIFY(int(kind.code) > before);
        before = int(kind.code);
        names.insert(errorName(kind.code));
        QVERIFY(QByteArray(kind.meaning).endsWith('.'));
    }
    QCOMPARE(names.size(), qsizetype(errorKinds().size()));
    QCOMPARE(errorName(ErrorCode::None), u"none"_s);
}

void TestError::theNumbersAreThoseThatWereEverPublished()
{
    QCOMPARE(int(ErrorCode::Usage), 2);
    QCOMPARE(int(ErrorCode::Internal), 10);
    QCOMPARE(int(ErrorCode::BackupDamaged), 20);
    QCOMPARE(int(ErrorCode::NoSpace), 21);
    QCOMPARE(int(ErrorCode::FileAccess), 22);
    QCOMPARE(int(ErrorCode::RepositoryUnusable), 23);
    QCOMPARE(int(ErrorCode::Busy), 24);
    QCOMPARE(int(ErrorCode::PartlyDone), 35);
    QCOMPARE(int(ErrorCode::HookFailed), 36);
    QCOMPARE(int(ErrorCode::PartlyLoaded), 37);
    QCOMPARE(int(ErrorCode::NotComparable), 38);
}

void TestError::theManualListsEveryCodeWithItsNameAndMeaning()
{
    QFile manual(QStringLiteral(LARDER_SOURCE_DIR) + u"/docs/errors.md"_s);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    QSet<int> documented;
    static const QRegularExpression row(u"^\\| (\\d+) \\| ([a-z-]+) \\| ([^|]+) \\|"_s,
                                        QRegularExpression::MultilineOption);
    for (auto match = row.globalMatch(text); match.hasNext();)
        documented.insert(match.next().captured(1).toInt());
    for (const ErrorKind &kind : errorKinds()) {
        const QString line
            = u"| %1 | %2 | %3 |"_s.arg(int(kind.code)).arg(errorName(kind.code), QString::fromUtf8(kind.meaning));
        QVERIFY2(text.contains(line), qPrintable(line));
        documented.remove(int(kind.code));
    }
    // What no Error stands for: success, warnings, and the two signals.
    QCOMPARE(documented, (QSet<int>{0, 1, 129, 130, 143}));
}

void TestError::anErrorSurvivesJson()
{
    const Error error(ErrorCode::BackupDamaged, u"message"_s, u"hint"_s, u"detail"_s);
    const Error back = Error::fromJson(error.toJson());
    QCOMPARE(back.code(), error.code());
    QCOMPARE(back.message(), error.message());
    QCOMPARE(back.hint(), error.hint());
    QCOMPARE(back.detail(), error.detail());
    QCOMPARE(back.exitCode(), 20);
    QCOMPARE(error.toJson()[u"kind"].toString(), u"backup-damaged"_s);
    QCOMPARE(QByteArray(error.what()), "message");
}

void TestError::contextIsPutBeforeTheMessage()
{
    const Error error = Error(ErrorCode::NoSpace, u"the disk is full"_s, u"hint"_s).within(u"tandoor"_s);
    QCOMPARE(error.message(), u"tandoor: the disk is full"_s);
    QCOMPARE(error.hint(), u"hint"_s);
    QCOMPARE(error.code(), ErrorCode::NoSpace);
}

void TestError::systemErrorsAreSorted_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("hasHint");
    QTest::newRow("a full disk is no-space, with advice") << ENOSPC << int(ErrorCode::NoSpace) << true;
    QTest::newRow("a used-up quota is no-space, with advice") << EDQUOT << int(ErrorCode::NoSpace) << true;
    QTest::newRow("a refused access is file-access, with advice") << EACCES << int(ErrorCode::FileAccess) << true;
    QTest::newRow("a read-only disk is file-access, with advice") << EROFS << int(ErrorCode::FileAccess) << true;
    QTest::newRow("a failing disk is file-access, with advice") << EIO << int(ErrorCode::FileAccess) << true;
    QTest::newRow("what nobody can advise on has none") << ENXIO << int(ErrorCode::FileAccess) << false;
}

void TestError::systemErrorsAreSorted()
{
    QFETCH(int, number);
    QFETCH(int, code);
    QFETCH(bool, hasHint);
    const Error error = systemError(number, u"Cannot write /backups/x.part"_s);
    QCOMPARE(error.exitCode(), code);
    QCOMPARE(!error.hint().isEmpty(), hasHint);
    QVERIFY(error.message().startsWith(u"Cannot write /backups/x.part: "_s));
    QCOMPARE(error.detail(), u"errno %1"_s.arg(number));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
