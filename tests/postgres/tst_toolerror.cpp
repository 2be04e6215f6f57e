#include "core/postgres/connecthint.h"
#include "core/postgres/failureadvice.h"
#include "core/postgres/toolerror.h"

#include <QSet>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// What the words of a client tool mean, in whatever language the server behind it speaks.
class TestToolError final : public QObject
{
    Q_OBJECT
private:
    static Error errorOf(const QString &said)
    {
        ToolCommand command;
        command.program = u"/usr/bin/pg_dump"_s;
        return toolError(command, ExitStatus{true, 1, 0}, said, ErrorCode::DumpFailed);
    }

private Q_SLOTS:
    void theCodeIsThatOfTheCause_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("this machine's disk is full")
            << u"pg_dump: error: could not write to file \"/b/x.dir/1.dat.gz\": No space left on device"_s
            << ErrorCode::NoSpace;
        QTest::newRow("the server's disk is full")
            << u"pg_dump: error: query failed: ERROR:  could not write to file \"base/pgsql_tmp/1\": No space left on "
               "device"_s
            << ErrorCode::ServerNoSpace;
        QTest::newRow("psql tells the state, in German")
            << u"psql:<stdin>:7: FEHLER:  53100: konnte Datei nicht erweitern\nLOCATION:  mdextend, md.c:1"_s
            << ErrorCode::ServerNoSpace;
        QTest::newRow("psql tells the state, in Japanese")
            << u"psql:<stdin>:7: エラー:  42501: テーブル t へのアクセスが拒否されました"_s
            << ErrorCode::PermissionDenied;
        QTest::newRow("a warning of the server comes first")
            << u"WARNUNG:  01000: Datenbank „d“ hat eine abweichende Sortierfolgenversion\nLOCATION:  x, y.c:1\n"
               "psql:<stdin>:7: FEHLER:  42501: keine Berechtigung für Tabelle t"_s
            << ErrorCode::PermissionDenied;
        QTest::newRow("the lock table is full, in German")
            << u"pg_dump: error: query failed: FEHLER:  Shared Memory aufgebraucht\n"
               "TIPP:  Sie müssen möglicherweise max_locks_per_transaction erhöhen."_s
            << ErrorCode::DumpFailed;
        QTest::newRow("whoever held the snapshot is gone")
            << u"pg_dump: error: query failed: ERROR:  invalid snapshot identifier: \"00000003-0000001B-1\""_s
            << ErrorCode::ConnectionFailed;
        QTest::newRow("the database was dropped meanwhile")
            << u"pg_dump: error: connection to server on socket \"/tmp/.s.PGSQL.5432\" failed: "
               "FATAL:  database \"shop\" does not exist"_s
            << ErrorCode::DatabaseNotFound;
        QTest::newRow("the database was closed meanwhile")
            << u"pg_dump: error: connection to server on socket \"/tmp/.s.PGSQL.5432\" failed: "
               "FATAL:  database \"shop\" is not currently accepting connections"_s
            << ErrorCode::ConnectionFailed;
        QTest::newRow("nothing that is known")
            << u"pg_dump: error: query failed: FEHLER:  anderes"_s << ErrorCode::DumpFailed;
    }
    void theCodeIsThatOfTheCause()
    {
        QFETCH(QString, said);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(said).code(), code);
    }

    void aDatabaseThatWasClosedMeanwhileHasTheRemedyBesideIt()
    {
        const Error error = errorOf(u"pg_dump: error: connection to server at \"db\", port 5432 failed: "
                                    "FATAL:  database \"shop\" is not currently accepting connections"_s);
        QCOMPARE(error.hint(), closedDatabaseHint());
    }

    void aFunctionThatDoesNotFindItsTablesIsNamedWithTheRemedy()
    {
        const QString missing
            = u"pg_restore: error: could not execute query: ERROR:  relation \"lookup\" does not exist\n"
              "LINE 1: SELECT FROM lookup\n"_s;
        const Error named
            = errorOf(missing + u"CONTEXT:  SQL function \"known\" during inlining\nCommand was: CREATE INDEX"_s);
        QVERIFY2(named.hint().contains(u"ALTER FUNCTION known SET search_path"_s), qPrintable(named.hint()));
        QVERIFY2(!errorOf(missing).hint().contains(u"ALTER FUNCTION"_s), qPrintable(errorOf(missing).hint()));
    }

    void theMessageIsTheServersSentenceWithoutItsState()
    {
        const Error error
            = errorOf(u"psql:<stdin>:7: FEHLER:  42P01: Relation „t“ existiert nicht\nLOCATION:  x, parse.c:1"_s);
        QVERIFY2(error.message().endsWith(u": Relation „t“ existiert nicht"_s), qPrintable(error.message()));
    }

    void aWarningBeforeTheErrorIsNotItsMessage_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("message");
        QTest::newRow("pg_dump") << u"WARNING:  database \"d\" has a collation version mismatch\nHINT:  Rebuild it.\n"
                                    "pg_dump: error: query failed: FEHLER:  anderes"_s
                                 << u": query failed: FEHLER:  anderes"_s;
        QTest::newRow("psql") << u"WARNUNG:  01000: abweichende Version\n"
                                 "psql:<stdin>:7: FEHLER:  22012: Division durch Null"_s
                              << u": Division durch Null"_s;
    }
    void aWarningBeforeTheErrorIsNotItsMessage()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, message);
        const Error error = errorOf(said);
        QVERIFY2(error.message().endsWith(message), qPrintable(error.message()));
    }

    void aFaultOfTheServersOwnHasTheCodeOfWhatWasBeingDone()
    {
        for (const QString &state : {u"58030"_s, u"XX000"_s, u"53200"_s}) {
            QCOMPARE(errorCodeFor(state, ErrorCode::RestoreFailed), ErrorCode::RestoreFailed);
            QVERIFY(errorCodeFor(state, ErrorCode::Internal) != ErrorCode::Internal);
        }
    }

    void eachTroubleOfAConnectionHasItsOwnAdvice()
    {
        QSet<QString> hints;
        for (const QString &said :
             {u"could not translate host name \"nowhere\" to address: Name or service not known"_s,
              u"connection to server at \"x\", port 1 failed: Connection refused"_s,
              u"connection to server on socket \"/s\" failed: No such file or directory"_s,
              u"connection to server at \"x\" failed: server does not support SSL, but SSL was required"_s,
              u"connection to server at \"x\" failed: SSL error: certificate verify failed"_s,
              u"connection to server at \"x\" failed: No route to host"_s,
              u"connection to server at \"x\" failed: server is not in hot standby mode"_s,
              u"invalid port number: \"0\""_s, u"anything else"_s})
            hints.insert(connectHint(said));
        QCOMPARE(hints.size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestToolError)
#include "tst_toolerror.moc"
