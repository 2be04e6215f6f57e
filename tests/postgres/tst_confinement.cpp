#include "core/base/error.h"
#include "core/postgres/confinement.h"
#include "core/postgres/toolprocess.h"
#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// pg_restore as it reads an archive of somebody else's. Where bubblewrap does not work there is nothing to test but
/// that the work goes on.
class TestConfinement final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_server.createDatabase(u"shop"_s);
        m_server.loadSample(u"shop"_s);
        m_archive = m_folder.file(u"shop.dump"_s);
        const QStringList arguments{u"-Fc"_s, u"-f"_s, m_archive};
        QVERIFY(runTool(m_server.command(m_server.tools().pgDump(), arguments, u"shop"_s), {}).success());
        QVERIFY(QFile::copy(m_archive, m_folder.file(u"other.dump"_s)));
    }

    void whatItReadsComesOutAsWithout()
    {
        const ToolResult plain = runTool(command({u"-f"_s, u"-"_s, m_archive}), {});
        const ToolResult confined
            = runTool(confinedReader(command({u"-f"_s, u"-"_s, m_archive}), m_server.tools(), m_archive), {});
        QVERIFY2(confined.success(), qPrintable(confined.stdErr));
        QVERIFY(confined.stdOut.contains("PostgreSQL database dump complete"));
        QCOMPARE(withoutKeys(confined.stdOut), withoutKeys(plain.stdOut));
    }

    void anotherFileOfTheSameFolderIsNotThere()
    {
        requireConfinement();
        const ToolResult result = runTool(
            confinedReader(command({u"-f"_s, u"-"_s, m_folder.file(u"other.dump"_s)}), m_server.tools(), m_archive),
            {});
        QVERIFY(!result.success());
        QVERIFY2(result.stdErr.contains(u"No such file"_s), qPrintable(result.stdErr));
    }

    void nothingIsWrittenBesideTheFile()
    {
        requireConfinement();
        const QString written = m_folder.file(u"written.sql"_s);
        runTool(confinedReader(command({u"-f"_s, written, m_archive}), m_server.tools(), m_archive), {});
        QVERIFY(!QFile::exists(written));
    }

    void theServersOfThisMachineAreNotReached()
    {
        requireConfinement();
        const ToolCommand load
            = m_server.command(m_server.tools().pgRestore(), {u"--clean"_s, u"-d"_s, u"shop"_s, m_archive}, u"shop"_s);
        const ToolResult result = runTool(confinedReader(load, m_server.tools(), m_archive), {});
        QVERIFY(!result.success());
        QVERIFY2(result.stdErr.contains(u"connection"_s), qPrintable(result.stdErr));
    }

    void itsCommandIsShownWithoutWhatConfinesIt()
    {
        const ToolCommand confined = confinedReader(command({u"-l"_s, m_archive}), m_server.tools(), m_archive);
        QVERIFY2(!confined.shown().contains(u"bwrap"_s), qPrintable(confined.shown()));
        QCOMPARE(confined.name(), u"pg_restore"_s);
    }

private:
    ToolCommand command(const QStringList &arguments) const
    {
        ToolCommand command;
        command.program = m_server.tools().pgRestore();
        command.arguments = arguments;
        return command;
    }

    /// pg_restore takes a new key for each script.
    static QByteArray withoutKeys(const QByteArray &script)
    {
        QByteArrayList lines = script.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("restrict "); });
        return lines.join('\n');
    }

    void requireConfinement()
    {
        if (!canConfineReader(m_server.tools().pgRestore()))
            QSKIP("bubblewrap does not work on this machine");
    }

    TestServer m_server;
    TempDir m_folder;
    QString m_archive;
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
