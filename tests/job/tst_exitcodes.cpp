#include "core/job/joboutcome.h"
#include "core/job/runcode.h"
#include "tests/support/caselines.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
ErrorCode codeNamed(const QString &name)
{
    for (const ErrorKind &kind : errorKinds()) {
        if (name == QLatin1StringView(kind.name))
            return kind.code;
    }
    return ErrorCode::None;
}

JobOutcome failedWith(ErrorCode code)
{
    JobOutcome outcome;
    outcome.status = code == ErrorCode::None ? JobStatus::Succeeded : JobStatus::Failed;
    outcome.error = Error(code, u"It failed."_s);
    return outcome;
}

QList<ErrorCode> codesNamed(const QString &names)
{
    QList<ErrorCode> codes;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        codes.append(codeNamed(name));
    return codes;
}

/// "3" or "0, no-space timed-out".
JobOutcome runThatSaved(const QString &words)
{
    return failedWith(codeOfRun(words.section(u',', 0, 0).toInt(), codesNamed(words.section(u", "_s, 1))));
}

JobOutcome checkThatFound(const QString &names)
{
    const QList<ErrorCode> codes = codesNamed(names);
    return failedWith(codes.at(worstOf(codes)));
}

JobOutcome cancelledBy(const QString &word)
{
    const QMap<QString, CancelReason> reasons{{u"user"_s, CancelReason::User},
                                              {u"hangup"_s, CancelReason::Hangup},
                                              {u"interrupt"_s, CancelReason::Interrupt},
                                              {u"terminate"_s, CancelReason::Terminate}};
    JobOutcome outcome;
    outcome.status = JobStatus::Cancelled;
    outcome.cancelReason = reasons.value(word);
    return outcome;
}

JobOutcome outcomeOf(const QString &ended)
{
    const QString rest = ended.section(u' ', 1);
    if (ended.startsWith("saved"_L1))
        return runThatSaved(rest);
    if (ended.startsWith("checked"_L1))
        return checkThatFound(rest);
    if (ended.startsWith("failed"_L1))
        return failedWith(codeNamed(rest));
    if (ended.startsWith("cancelled"_L1))
        return cancelledBy(rest);
    JobOutcome outcome;
    outcome.status = ended == "warnings"_L1 ? JobStatus::SucceededWithWarnings : JobStatus::Succeeded;
    return outcome;
}
}

/// What larder-cli ends with, and that the documents say the same.
class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayAJobEndedDecides_data()
    {
        QTest::addColumn<QString>("ended");
        QTest::addColumn<int>("code");
        for (const CaseLine &line : caseLines(u"exit-codes.txt"_s)) {
            const QString ended = (line.word + u' ' + line.rest.section(u' ', 0, -2)).trimmed();
            QTest::newRow(qPrintable(ended)) << ended << line.rest.section(u' ', -1).toInt();
        }
    }

    void theWayAJobEndedDecides()
    {
        QFETCH(QString, ended);
        const JobOutcome outcome = outcomeOf(ended);
        QTEST(outcome.exitCode(), "code");
        // Told in JSON, it ends the same.
        QCOMPARE(JobOutcome::fromJson(outcome.toJson()).exitCode(), outcome.exitCode());
    }

    void nothingIsTheWorstOfNothing() { QCOMPARE(worstOf({}), -1); }

    void theDocumentHasEveryCodeAndNoOther()
    {
        QFile file(QStringLiteral(LARDER_SOURCE_DIR "/docs/errors.md"));
        QVERIFY(file.open(QFile::ReadOnly));
        static const QRegularExpression row(u"^\\| (\\d+) \\| ([a-z-]+) \\| ([^|]+) \\|"_s,
                                            QRegularExpression::MultilineOption);
        QMap<int, QStringList> documented;
        for (auto it = row.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            documented[match.captured(1).toInt()] = {match.captured(2), match.captured(3)};
        }
        for (const ErrorKind &kind : errorKinds())
            QCOMPARE(documented.take(static_cast<int>(kind.code)),
                     (QStringList{QString::fromLatin1(kind.name), QString::fromUtf8(kind.meaning)}));
        // Beside the kinds: done, done with warnings, and the signals.
        QCOMPARE(documented.keys(), (QList<int>{0, 1, 129, 130, 143}));
    }
};

QTEST_APPLESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
