#include "core/base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace larder;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineHasATimeStampInUtc();
    void onlyTheOwnerMayReadIt();
    void itIsRolledOverOnceAtFiveMegabytes();
    void linesOfSeveralThreadsStayWhole();
    void aFolderThatCannotBeWrittenIsNoSecondFailure();

private:
    QByteArray logText() const;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("LARDER_HOME", QFile::encodeName(m_home->path()));
}

QByteArray TestLog::logText() const
{
    QFile file(logFilePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLog::aLineHasATimeStampInUtc()
{
    writeLog(u"größer"_s);
    const QByteArray text = logText();
    QVERIFY(text.endsWith("Z größer\n"));
    QVERIFY(QDateTime::fromString(QString::fromUtf8(text.first(24)), Qt::ISODateWithMs).isValid());
}

void TestLog::onlyTheOwnerMayReadIt()
{
    writeLog(u"x"_s);
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(logFilePath()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 077U, 0U);
}

void TestLog::itIsRolledOverOnceAtFiveMegabytes()
{
    QFile file(logFilePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000'000, 'x'));
    file.close();
    writeLog(u"the next line"_s);
    QVERIFY(logText().size() < 100);
    QCOMPARE(QFile(logFilePath() + u".1"_s).size(), 5'000'000);
}

void TestLog::linesOfSeveralThreadsStayWhole()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([] {
            for (int line = 0; line < 100; ++line)
                writeLog(u"whole"_s);
        });
    for (std::thread &thread : threads)
        thread.join();
    const QByteArrayList lines = logText().trimmed().split('\n');
    QCOMPARE(lines.size(), 400);
    for (const QByteArray &line : lines)
        QVERIFY(line.endsWith("Z whole"));
}

void TestLog::aFolderThatCannotBeWrittenIsNoSecondFailure()
{
    qputenv("LARDER_HOME", "/dev/null/nowhere");
    writeLog(u"lost"_s);
    QVERIFY(!QFile::exists(u"/dev/null/nowhere"_s));
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
