#include "core/base/error.h"
#include "core/base/paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void larderHomeReplacesAllOfThem();
    void theXdgVariablesAreHonoured();
    void relativeXdgVariablesAreIgnored();
    void foldersAreForTheOwnerOnly();
    void aFolderThatCannotBeMadeIsNamedToWhoWritesThere();
    void withoutHomeItIsThatOfTheAccount();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPaths::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    for (const char *variable : {"LARDER_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
}

void TestPaths::larderHomeReplacesAllOfThem()
{
    qputenv("LARDER_HOME", QFile::encodeName(m_dir->path()));
    qputenv("XDG_CONFIG_HOME", "/nowhere");
    QCOMPARE(paths::configDir(), m_dir->path() + u"/config"_s);
    QCOMPARE(paths::dataDir(), m_dir->path() + u"/data"_s);
    QCOMPARE(paths::stateDir(), m_dir->path() + u"/state"_s);
    QCOMPARE(paths::cacheDir(), m_dir->path() + u"/cache"_s);
    QCOMPARE(paths::runtimeDir(), m_dir->path() + u"/run"_s);
}

void TestPaths::theXdgVariablesAreHonoured()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_dir->filePath(u"c"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir->filePath(u"d"_s)));
    QCOMPARE(paths::configDir(), m_dir->filePath(u"c/larder"_s));
    QCOMPARE(paths::dataDir(), m_dir->filePath(u"d/larder"_s));
    QVERIFY(QDir(m_dir->filePath(u"d/larder"_s)).exists());
}

void TestPaths::relativeXdgVariablesAreIgnored()
{
    qputenv("HOME", QFile::encodeName(m_dir->path()));
    qputenv("XDG_CONFIG_HOME", "relative/folder");
    QCOMPARE(paths::configDir(), m_dir->path() + u"/.config/larder"_s);
}

void TestPaths::foldersAreForTheOwnerOnly()
{
    qputenv("LARDER_HOME", QFile::encodeName(m_dir->path()));
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(paths::dataDir()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
}

void TestPaths::aFolderThatCannotBeMadeIsNamedToWhoWritesThere()
{
    qputenv("LARDER_HOME", "/dev/null/x");
    QCOMPARE(paths::dataDir(), u"/dev/null/x/data"_s);
    try {
        paths::require(paths::dataDir());
        QFAIL("a folder was made below /dev/null");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::FileAccess);
        QVERIFY(error.message().contains(u"/dev/null/x/data"_s));
        QVERIFY(error.hint().contains(u"LARDER_HOME"_s));
    }
}

void TestPaths::withoutHomeItIsThatOfTheAccount()
{
    qputenv("HOME", "/somewhere");
    QCOMPARE(paths::home(), u"/somewhere"_s);
    qunsetenv("HOME");
    QCOMPARE(paths::home(), QFile::decodeName(::getpwuid(::geteuid())->pw_dir));
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
