#include "core/base/error.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;
using test::runProgram;

namespace
{
const QByteArray dump = "--\n-- PostgreSQL database dump\n--\n\nSET standard_conforming_strings = on;\n\n"
                        "CREATE TABLE public.foods (\n    id integer\n);\n\n"
                        "COPY public.foods (id) FROM stdin;\n1\n2\n\\.\n\n"
                        "--\n-- PostgreSQL database dump complete\n--\n\n";
const QString backup = QStringLiteral("2025-12-12/shop_20251212_090000.sql");

QString quoted(const QString &word) { return u'\'' + word + u'\''; }
}

/// The real programs where a home folder, a display, room on a disk or file descriptors are missing. No server is
/// needed.
class TestCliSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outputThatIsLostIsAnError_data();
    void outputThatIsLostIsAnError();
    void aClosedStandardOutputIsAnErrorToo();
    void whatWentWrongBeforeDecidesOnTheCode();
    void withoutAUsableHomeEveryVerbAnswers_data();
    void withoutAUsableHomeEveryVerbAnswers();
    void theWindowExplainsItselfWithoutADisplay_data();
    void theWindowExplainsItselfWithoutADisplay();
    void theWindowWithoutADisplaySaysSo();
    void tooFewDescriptorsAreNoMissingTools();
    void aLimitOnFileSizesIsAnOrdinaryError();
    void noPasswordIsInACoreFileOrTheListOfProcesses();
    void aTerminalThatShowsAsciiOnlyGetsNoMarks();
    void aCleanupOnATerminalRemovesOnlyWhatWasConfirmed_data();
    void aCleanupOnATerminalRemovesOnlyWhatWasConfirmed();

private:
    ToolResult shell(const QString &script, const QMap<QByteArray, QByteArray> &more = {}) const;
    QString cli() const { return quoted(m_folder->file(u"larder-cli"_s)); }

    std::unique_ptr<test::TempDir> m_folder;
};

/// A copy of the program that every account can run, and a folder of backups that every account can read.
void TestCliSurroundings::init()
{
    m_folder = std::make_unique<test::TempDir>();
    m_folder->write(u"backups/"_s + backup, dump);
    QVERIFY(QFile::copy(QStringLiteral(LARDER_BIN_DIR "/larder-cli"), m_folder->file(u"larder-cli"_s)));
    for (const QString &path : {u"."_s, u"larder-cli"_s, u"backups"_s, u"backups/2025-12-12"_s})
        ::chmod(QFile::encodeName(m_folder->file(path)).constData(), 0755);
    ::chmod(QFile::encodeName(m_folder->file(u"backups/"_s + backup)).constData(), 0644);
}

ToolResult TestCliSurroundings::shell(const QString &script, const QMap<QByteArray, QByteArray> &more) const
{
    QMap<QByteArray, QByteArray> all{{"LARDER_HOME", m_folder->file(u"home"_s).toUtf8()},
                                     {"BACKUP_DIR", m_folder->file(u"backups"_s).toUtf8()},
                                     {"POSTGRES_HOST", "/nowhere"},
                                     {"PATH", qgetenv("PATH")},
                                     {"LC_ALL", "C.UTF-8"}};
    all.insert(more);
    return runProgram(u"bash"_s, {u"-c"_s, script}, all);
}

void TestCliSurroundings::outputThatIsLostIsAnError_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"--version",
                              "help",
                              "help errors",
                              "help --man",
                              "help --completion bash",
                              "list",
                              "list --json",
                              "status",
                              "status --json",
                              "show 2025-12-12/shop_20251212_090000.sql",
                              "show 2025-12-12/shop_20251212_090000.sql --objects",
                              "show 2025-12-12/shop_20251212_090000.sql --table foods",
                              "show 2025-12-12/shop_20251212_090000.sql --ddl foods --json",
                              "verify --all",
                              "verify --all --json",
                              "server list --json",
                              "server add x --host y",
                              "catalogue rebuild",
                              "cleanup --dry-run",
                              "pin 2025-12-12/shop_20251212_090000.sql"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCliSurroundings::outputThatIsLostIsAnError()
{
    QFETCH(QString, words);
    const ToolResult kept = shell(cli() + u' ' + words);
    QVERIFY2(kept.status.code == 0 || kept.status.code == 1, qPrintable(kept.stdErr));
    const ToolResult lost = shell(cli() + u' ' + words + u" > /dev/full"_s);
    QVERIFY2(lost.status.code == static_cast<int>(ErrorCode::NoSpace), qPrintable(lost.status.describe()));
    QVERIFY2(lost.stdErr.contains("Cannot write to standard output: No space left on device."_L1),
             qPrintable(lost.stdErr));
    // A reader that has seen enough is none.
    const ToolResult piped = shell(cli() + u' ' + words + u" | true; exit ${PIPESTATUS[0]}"_s);
    QVERIFY2(piped.status.code == kept.status.code, qPrintable(piped.stdErr));
    QVERIFY(!piped.stdErr.contains("standard output"_L1));
}

void TestCliSurroundings::aClosedStandardOutputIsAnErrorToo()
{
    const ToolResult result = shell(cli() + u" list --json >&-"_s);
    QCOMPARE(result.status.code, static_cast<int>(ErrorCode::FileAccess));
    QVERIFY2(result.stdErr.contains("standard output"_L1), qPrintable(result.stdErr));
}

void TestCliSurroundings::whatWentWrongBeforeDecidesOnTheCode()
{
    const ToolResult result = shell(cli() + u" backup --json > /dev/full"_s);
    QCOMPARE(result.status.code, static_cast<int>(ErrorCode::ConnectionFailed));
    QVERIFY2(result.stdErr.contains("standard output"_L1), qPrintable(result.stdErr));
}

void TestCliSurroundings::withoutAUsableHomeEveryVerbAnswers_data()
{
    QTest::addColumn<QString>("variables");
    QTest::newRow("HOME that does not exist, as of system accounts") << u"HOME=/nonexistent"_s;
    QTest::newRow("no HOME at all") << QString();
    QTest::newRow("HOME that is a file") << u"HOME=/etc/passwd"_s;
    QTest::newRow("HOME of somebody else") << u"HOME=/root"_s;
    QTest::newRow("LARDER_HOME that is a file") << u"LARDER_HOME=/etc/passwd"_s;
    QTest::newRow("XDG folders that cannot be made") << u"HOME=/ XDG_DATA_HOME=/proc/x XDG_STATE_HOME=/proc/y"_s;
}

void TestCliSurroundings::withoutAUsableHomeEveryVerbAnswers()
{
    QFETCH(QString, variables);
    if (::geteuid() != 0)
        QSKIP("only root can become another account");
    const QString as = u"env -i PATH=/usr/bin:/bin POSTGRES_HOST=/nowhere BACKUP_DIR=%1 %2 setpriv --reuid=65534 "
                       "--regid=65534 --clear-groups "_s.arg(quoted(m_folder->file(u"backups"_s)), variables)
        + cli() + u' ';
    for (const char *words : {"help", "--version", "help backup", "--help"}) {
        const ToolResult result = shell(as + QString::fromLatin1(words));
        QVERIFY2(result.status.code == 0 && result.stdErr.isEmpty(),
                 qPrintable(QString::fromLatin1(words) + result.stdErr));
    }
    struct Row
    {
        const char *words;
        QList<int> codes;
    };
    const QList<Row> rows{
        {"list", {0}},        {"list --json", {0}},        {"show 2025-12-12/shop_20251212_090000.sql", {0}},
        {"server list", {0}}, {"status", {0, 1}},          {"backup", {11}},
        {"doctor", {11, 15}}, {"backup --server x", {33}}, {"server add x --host y", {22}}};
    for (const Row &row : rows) {
        const ToolResult result = shell(as + QString::fromLatin1(row.words));
        const QString told = QString::fromLatin1(row.words) + u": "_s + result.status.describe() + u' ' + result.stdErr;
        QVERIFY2(result.status.exited && row.codes.contains(result.status.code), qPrintable(told));
        QVERIFY2(!result.stdErr.contains("terminate called"_L1), qPrintable(told));
    }
}

void TestCliSurroundings::theWindowExplainsItselfWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("--help") << u"--help"_s << QByteArray("--demo");
    QTest::newRow("-h") << u"-h"_s << QByteArray("--demo");
    QTest::newRow("--version") << u"--version"_s << QByteArray("Larder ");
    QTest::newRow("--help beside others") << u"--demo --help"_s << QByteArray("--screenshot");
}

void TestCliSurroundings::theWindowExplainsItselfWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, said);
    const QString window = QStringLiteral(LARDER_BIN_DIR "/larder");
    if (!QFile::exists(window))
        QSKIP("the window is not built");
    const ToolResult result = shell(u"env -i HOME=/nonexistent "_s + quoted(window) + u' ' + option);
    QVERIFY2(result.status.exited && result.status.code == 0, qPrintable(result.status.describe() + result.stdErr));
    QVERIFY2(result.stdOut.contains(said), result.stdOut.constData());
}

void TestCliSurroundings::theWindowWithoutADisplaySaysSo()
{
    const QString window = QStringLiteral(LARDER_BIN_DIR "/larder");
    if (!QFile::exists(window))
        QSKIP("the window is not built");
    const ToolResult result = shell(u"env -i QT_QPA_PLATFORM=xcb "_s + quoted(window));
    QVERIFY2(result.status.exited && result.status.code == static_cast<int>(ErrorCode::Usage),
             qPrintable(result.status.describe() + result.stdErr));
    QVERIFY2(result.stdErr.contains("needs a display"_L1), qPrintable(result.stdErr));
}

void TestCliSurroundings::tooFewDescriptorsAreNoMissingTools()
{
    bool isTold = false;
    for (int limit = 8; limit <= 24; ++limit) {
        const ToolResult result = shell(u"ulimit -n %1; "_s.arg(limit) + cli() + u" doctor"_s);
        const QString told = QString::fromUtf8(result.stdOut) + result.stdErr;
        QVERIFY2(!told.contains("No pg_dump"_L1) && !told.contains("were found"_L1),
                 qPrintable(QString::number(limit) + told));
        isTold = isTold || told.contains("Too many open files"_L1);
    }
    QVERIFY(isTold);
}

void TestCliSurroundings::aLimitOnFileSizesIsAnOrdinaryError()
{
    const QString out = quoted(m_folder->file(u"out"_s));
    const ToolResult result = shell(u"ulimit -f 0; "_s + cli() + u" help > "_s + out);
    QVERIFY2(result.status.exited && result.status.code == static_cast<int>(ErrorCode::FileAccess),
             qPrintable(result.status.describe()));
    QVERIFY2(result.stdErr.contains("File too large"_L1), qPrintable(result.stdErr));
}

/// It waits for its standard input meanwhile.
void TestCliSurroundings::noPasswordIsInACoreFileOrTheListOfProcesses()
{
    const ToolResult result = shell(
        u"ulimit -S -c unlimited; mkfifo in; exec 3<>in;"
        "%1 server test --password-prompt --host postgresql://me:s3cret@db <in >/dev/null 2>&1 & pid=$!;"
        "for i in $(seq 300); do grep -q '[*][*]' /proc/$pid/cmdline && break; sleep 0.1; done;"
        "tr '\\0' ' ' </proc/$pid/cmdline; grep '^Max core file size' /proc/$pid/limits; kill $pid"_s.arg(cli()));
    QVERIFY2(result.stdOut.contains("server test --password-prompt --host ***"), result.stdOut.constData());
    QVERIFY2(!result.stdOut.contains("s3cret"), result.stdOut.constData());
    const QByteArray limits = result.stdOut.mid(result.stdOut.indexOf("Max core")).simplified();
    QVERIFY2(limits.startsWith("Max core file size 0 "), limits.constData());
}

void TestCliSurroundings::aTerminalThatShowsAsciiOnlyGetsNoMarks()
{
    // script(1) gives the program a terminal.
    const ToolResult result = shell(u"script -qec \"%1 help errors; %1 doctor; %1 nosuch\" /dev/null"_s.arg(cli()),
                                    {{"LC_ALL", "C"}, {"NO_COLOR", "1"}});
    QVERIFY2(result.stdOut.contains("OK Catalogue") || result.stdOut.contains("OK Keychain"),
             result.stdOut.constData());
    QVERIFY(result.stdOut.contains("There is no verb \"nosuch\"."));
    for (const char c : result.stdOut)
        QVERIFY2(static_cast<unsigned char>(c) < 0x80, result.stdOut.constData());
}

void TestCliSurroundings::aCleanupOnATerminalRemovesOnlyWhatWasConfirmed_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("removes");
    QTest::newRow("no") << u"no"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("another word") << u"y"_s << false;
    QTest::newRow("yes") << u"yes"_s << true;
}

void TestCliSurroundings::aCleanupOnATerminalRemovesOnlyWhatWasConfirmed()
{
    QFETCH(QString, answer);
    QFETCH(bool, removes);
    const QString older = m_folder->write(u"backups/2025-11-01/shop_20251101_090000.sql"_s, dump);
    const ToolResult result = shell(
        u"echo %1 | script -qec \"%2 cleanup --retention-days 7 --clock-is-right\" /dev/null"_s.arg(answer, cli()));
    QVERIFY2(result.stdOut.contains("Delete 1 backup"), result.stdOut.constData());
    QVERIFY2(result.status.code == (removes ? 0 : static_cast<int>(ErrorCode::Refused)),
             qPrintable(result.status.describe() + QString::fromUtf8(result.stdOut)));
    QCOMPARE(QFile::exists(older), !removes);
    QVERIFY(QFile::exists(m_folder->file(u"backups/"_s + backup)));
}

QTEST_GUILESS_MAIN(TestCliSurroundings)
#include "tst_clisurroundings.moc"
