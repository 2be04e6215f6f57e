#include "core/postgres/privateserver.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using test::runProgram;

/// Every command of README.md, in its order, against the demo server, by the real program.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCommandWorks_data();
    void everyCommandWorks();

private:
    ToolResult run(const QString &command) const;
    QString newestBackup() const;
    QMap<QByteArray, QByteArray> variables() const;

    test::TempDir m_folder;
    std::unique_ptr<ToolProcess> m_demo;
};

QMap<QByteArray, QByteArray> TestReadme::variables() const
{
    QMap<QByteArray, QByteArray> all{{"HOME", m_folder.path().toUtf8()},
                                     {"PATH", QByteArray(LARDER_BIN_DIR) + ':' + qgetenv("PATH")},
                                     {"NO_COLOR", "1"}};
    for (const char *kind : {"CONFIG", "DATA", "STATE", "CACHE"})
        all.insert(QByteArray("XDG_") + kind + "_HOME", m_folder.file(QString::fromLatin1(kind).toLower()).toUtf8());
    return all;
}

ToolResult TestReadme::run(const QString &command) const
{
    return runProgram(u"bash"_s, {u"-c"_s, u"cd '%1' && %2"_s.arg(m_folder.path(), command)}, variables());
}

void TestReadme::initTestCase()
{
    ToolCommand command;
    command.program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
    command.arguments = QStringList{u"demo"_s};
    const QMap<QByteArray, QByteArray> given = variables();
    for (auto it = given.begin(); it != given.end(); ++it)
        command.environment.set(it.key(), it.value());
    m_demo = std::make_unique<ToolProcess>(command, CancelToken(), ToolOptions{.stdOut = Channel::Capture});
    m_demo->start();
    QTRY_VERIFY_WITH_TIMEOUT(run(u"larder-cli server test demo"_s).success() || m_demo->poll(), 60000);
    QVERIFY2(!m_demo->poll(), qPrintable(m_demo->stderrText()));
}

void TestReadme::cleanupTestCase()
{
    m_demo->sendSignal(SIGINT);
    m_demo->wait();
    // For root the demo's data lies outside our folder. The server ends a moment after its parent.
    const QMap<QByteArray, QByteArray> given = variables();
    for (auto it = given.begin(); it != given.end(); ++it)
        qputenv(it.key().constData(), it.value());
    QDir data(PrivateServer::lastingFolder(u"demo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!data.exists(u"data/postmaster.pid"_s), 30000);
    QVERIFY(data.removeRecursively());
}

/// The path of the newest backup of meal_planner.
QString TestReadme::newestBackup() const
{
    const QByteArray json = run(u"larder-cli list meal_planner --server demo --json"_s).stdOut;
    return QJsonDocument::fromJson(json).array().first()[u"path"].toString();
}

void TestReadme::everyCommandWorks_data()
{
    QTest::addColumn<QString>("command");
    QFile file(QStringLiteral(LARDER_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QFile::ReadOnly));
    // Indented lines; what stands behind two blanks is an explanation.
    static const QRegularExpression line(u"^    (larder-cli .*?)(?:  +.*)?$"_s, QRegularExpression::MultilineOption);
    int number = 0;
    for (auto it = line.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
        const QString command = it.next().captured(1);
        QTest::addRow("%02d %s", ++number, qPrintable(command)) << command;
    }
    QVERIFY(number > 10);
}

void TestReadme::everyCommandWorks()
{
    QFETCH(QString, command);
    if (command.contains(u"FILE"_s)) {
        const QString file = newestBackup();
        QVERIFY2(QFile::exists(file), qPrintable(file));
        command.replace(u"FILE"_s, u"'%1'"_s.arg(file));
    }
    const ToolResult result = run(command);
    // A comparison ends with 1 when it finds something.
    const bool isDone = result.success() || (command.contains(u"compare"_s) && result.status.code == 1);
    QVERIFY2(isDone, qPrintable(result.status.describe() + u'\n' + QString::fromUtf8(result.stdOut) + result.stdErr));
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
