#include "app/cli/typedhost.h"
#include "core/base/paths.h"
#include "core/postgres/connectionparams.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QString uri = QStringLiteral("postgresql://me:s3cret@db.example:5433/app?sslmode=require");
}

/// Connection strings with passwords on the command line.
class TestTypedHost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsPartsGoToTheJobAndItsPasswordToTheConnection();
    void itsPasswordIsInNoFileOfOurs_data();
    void itsPasswordIsInNoFileOfOurs();
    void onlyArgumentsWithPasswordsAreOverwritten();
};

void TestTypedHost::itsPartsGoToTheJobAndItsPasswordToTheConnection()
{
    Command command;
    QByteArray password;
    command.job = [&](const JobSpec &spec, JobContext &context) {
        password = context.services().resolveServer(std::get<BackupSpec>(spec).server).password().reveal();
    };
    const CommandResult result = command.run({u"backup"_s, u"--json"_s, u"--host"_s, uri, u"--user"_s, u"other"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QVERIFY(!result.text().contains(u"s3cret"_s));
    const ServerAddress address = std::get<BackupSpec>(command.specs.last()).server;
    QCOMPARE(address.host, u"db.example"_s);
    QCOMPARE(address.port, u"5433"_s);
    QCOMPARE(address.user, u"other"_s);
    QCOMPARE(address.sslmode, u"require"_s);
    QCOMPARE(address.maintenanceDatabase, u"app"_s);
    QCOMPARE(password, "s3cret");
}

void TestTypedHost::itsPasswordIsInNoFileOfOurs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a job") << QStringList{u"backup"_s, u"--host"_s, uri};
    QTest::newRow("a saved server, with a keychain or without")
        << QStringList{u"server"_s, u"add"_s, u"prod"_s, u"--host"_s, uri};
    QTest::newRow("one that cannot be read")
        << QStringList{u"backup"_s, u"--host"_s, u"postgresql://me:s3cret%zz@db"_s};
}
void TestTypedHost::itsPasswordIsInNoFileOfOurs()
{
    QFETCH(const QStringList, arguments);
    Command command;
    const CommandResult result = command.run(arguments);
    QVERIFY2(!result.text().contains(u"s3cret"_s), qPrintable(result.text()));
    int files = 0;
    QDirIterator it(command.folder().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(result.code != 0 || files > 0);
}

void TestTypedHost::onlyArgumentsWithPasswordsAreOverwritten()
{
    QByteArrayList words{"larder-cli",
                         "backup",
                         "--host",
                         uri.toUtf8(),
                         "--host=host=db password=s3cret",
                         "--param",
                         "sslrootcert=/ca",
                         "postgresql://me@db/app"};
    QList<char *> argv;
    for (QByteArray &word : words)
        argv.append(word.data());
    cli::hidePasswords(static_cast<int>(argv.size()), argv.data());
    QCOMPARE(words[3], QByteArray(uri.size(), '*'));
    QVERIFY(!words[4].contains("s3cret"));
    QCOMPARE(words.mid(5), (QByteArrayList{"--param", "sslrootcert=/ca", "postgresql://me@db/app"}));
}

QTEST_GUILESS_MAIN(TestTypedHost)
#include "tst_typedhost.moc"
