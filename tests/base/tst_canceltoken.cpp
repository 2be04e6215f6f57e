#include "core/base/canceltoken.h"

#include <QTest>
#include <csignal>
#include <thread>

using namespace larder;

namespace
{
CancelToken *signalToken = nullptr;
}

class TestCancelToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTokenIsNotCancelled();
    void copiesShareTheFlag();
    void aCancelledTokenThrows();
    void theFirstReasonStays();
    void anotherThreadSeesTheRequest();
    void aSignalHandlerMayCancel();
    void theExitCodeTellsTheSignal_data();
    void theExitCodeTellsTheSignal();
};

void TestCancelToken::aNewTokenIsNotCancelled()
{
    const CancelToken token;
    QVERIFY(!token.isCancelled());
    QCOMPARE(token.reason(), CancelReason::None);
    token.throwIfCancelled();
}

void TestCancelToken::copiesShareTheFlag()
{
    const CancelToken token;
    const CancelToken copy = token;
    copy.requestCancel();
    QVERIFY(token.isCancelled());
    QVERIFY(!CancelToken().isCancelled());
}

void TestCancelToken::aCancelledTokenThrows()
{
    const CancelToken token;
    token.requestCancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, token.throwIfCancelled());
}

void TestCancelToken::theFirstReasonStays()
{
    const CancelToken token;
    token.requestCancel(CancelReason::Interrupt);
    token.requestCancel(CancelReason::Terminate);
    QCOMPARE(token.reason(), CancelReason::Interrupt);
}

void TestCancelToken::theExitCodeTellsTheSignal_data()
{
    QTest::addColumn<CancelReason>("reason");
    QTest::addColumn<int>("code");
    QTest::addColumn<CancelReason>("readBack");
    QTest::newRow("the terminal was closed") << CancelReason::Hangup << 129 << CancelReason::Hangup;
    QTest::newRow("Ctrl+C") << CancelReason::Interrupt << 130 << CancelReason::User;
    QTest::newRow("a button") << CancelReason::User << 130 << CancelReason::User;
    QTest::newRow("kill") << CancelReason::Terminate << 143 << CancelReason::Terminate;
}

void TestCancelToken::theExitCodeTellsTheSignal()
{
    QFETCH(CancelReason, reason);
    QFETCH(CancelReason, readBack);
    QTEST(exitCodeOf(reason), "code");
    QCOMPARE(cancelReasonOf(exitCodeOf(reason)), readBack);
}

void TestCancelToken::anotherThreadSeesTheRequest()
{
    const CancelToken token;
    std::thread other([token] { token.requestCancel(CancelReason::User); });
    other.join();
    QCOMPARE(token.reason(), CancelReason::User);
}

void TestCancelToken::aSignalHandlerMayCancel()
{
    CancelToken token;
    signalToken = &token;
    const auto before = std::signal(SIGUSR1, [](int) { signalToken->requestCancel(CancelReason::Terminate); });
    std::raise(SIGUSR1);
    std::signal(SIGUSR1, before);
    QCOMPARE(token.reason(), CancelReason::Terminate);
}

QTEST_APPLESS_MAIN(TestCancelToken)
#include "tst_canceltoken.moc"
