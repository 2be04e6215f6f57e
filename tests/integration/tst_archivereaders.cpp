#include "tests/integration/workshop.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Which pg_restore may see an archive of somebody else's. The programs are scripts here, which no sandbox starts: it
/// holds no shell.
class TestArchiveReaders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void oneWithHolesSeesNoForeignArchiveUnconfined_data();
    void oneWithHolesSeesNoForeignArchiveUnconfined();
    void aConfinedOneIsDoubtedOnly();
    void anOwnArchiveIsReadWithAWarning();

private:
    /// Services with programs that say they are 15.`minor`.
    Services servicesWith(int minor) const;
    QString findings(const Services &services, bool accept = true) const;

    Workshop m_shop;
    QString m_archive;
    QString m_mark; ///< exists once pg_restore was started
};

void TestArchiveReaders::initTestCase()
{
    QVERIFY(m_shop.start());
    m_shop.server.createDatabase(u"shop"_s);
    m_shop.server.loadSample(u"shop"_s);
    m_archive = m_shop.folder.file(u"shop.dump"_s);
    const QStringList arguments{u"-Fc"_s, u"-f"_s, m_archive};
    QVERIFY(runTool(m_shop.server.command(m_shop.server.tools().pgDump(), arguments, u"shop"_s), {}).success());
    m_mark = m_shop.folder.file(u"mark"_s);
    for (const QString &name : {u"pg_dump"_s, u"pg_dumpall"_s, u"psql"_s, u"pg_restore"_s}) {
        QByteArray script = "#!/bin/sh\n";
        if (name == "pg_restore"_L1)
            script += "touch '" + m_mark.toUtf8() + "'\n";
        script += "exec " + m_shop.server.tools().binDir.toUtf8() + '/' + name.toUtf8() + " \"$@\"\n";
        QFile(m_shop.folder.write(u"bin/"_s + name, script)).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
}

void TestArchiveReaders::cleanup()
{
    QFile::remove(m_mark);
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS copy");
}

Services TestArchiveReaders::servicesWith(int minor) const
{
    ClientTools tools;
    tools.binDir = m_shop.folder.file(u"bin"_s);
    tools.major = m_shop.server.tools().major;
    tools.minor = tools.major == 15 ? minor : minor == 20 ? 99 : 0;
    tools.version = u"%1.%2"_s.arg(tools.major).arg(tools.minor);
    Services services = m_shop.services();
    services.clientTools = [tools] { return QList<ClientTools>{tools}; };
    return services;
}

QString TestArchiveReaders::findings(const Services &services, bool accept) const
{
    RestoreSpec spec = m_shop.restoreSpec(m_archive, u"copy"_s);
    spec.repository.clear();
    spec.acceptForeign = accept;
    const JobRun job = m_shop.run(FlightCheckSpec{spec}, {}, services);
    QString all = QString::number(job.outcome.result[u"blockers"].toInt());
    for (const QJsonValue finding : job.outcome.result[u"findings"].toArray())
        all += u'\n' + finding[u"title"].toString() + u": "_s + finding[u"text"].toString();
    return all;
}

void TestArchiveReaders::oneWithHolesSeesNoForeignArchiveUnconfined_data()
{
    QTest::addColumn<int>("minor");
    QTest::addColumn<bool>("runs");
    QTest::newRow("with the hole of backquotes") << 18 << false;
    QTest::newRow("with the hole of forged archives") << 19 << false;
    QTest::newRow("without known holes") << 20 << true;
}
void TestArchiveReaders::oneWithHolesSeesNoForeignArchiveUnconfined()
{
    QFETCH(const int, minor);
    QFETCH(const bool, runs);
    const Services services = servicesWith(minor);
    const QString check = findings(services);
    QVERIFY2(check.startsWith(u'0') == runs, qPrintable(check));
    QVERIFY2(check.contains(u"CVE-2026-116314"_s) != runs, qPrintable(check));
    RestoreSpec restore = m_shop.restoreSpec(m_archive, u"copy"_s);
    restore.repository.clear();
    restore.acceptForeign = true;
    VerifySpec verify;
    verify.backups = {m_archive};
    for (const JobSpec &spec : {JobSpec(verify), JobSpec(restore)}) {
        const JobRun job = m_shop.run(spec, {}, services);
        QVERIFY2(job.outcome.ok() == runs, qPrintable(job.described()));
        if (runs)
            continue;
        QCOMPARE(job.outcome.error.code(), ErrorCode::ClientToolsMissing);
        QVERIFY2(job.outcome.error.hint().contains(u"--only-upgrade"_s), qPrintable(job.described()));
    }
    QCOMPARE(QFile::exists(m_mark), runs);
}

void TestArchiveReaders::aConfinedOneIsDoubtedOnly()
{
    Services services = servicesWith(18);
    QList<ClientTools> real = services.clientTools();
    real.first().binDir = m_shop.server.tools().binDir; // which bubblewrap can start
    services.clientTools = [real] { return real; };
    const QString check = findings(services);
    if (!check.startsWith(u'0'))
        QSKIP("bubblewrap does not work on this machine");
    QVERIFY2(check.contains(u"It is confined"_s), qPrintable(check));
}

void TestArchiveReaders::anOwnArchiveIsReadWithAWarning()
{
    const Services services = servicesWith(18);
    BackupSpec backup = m_shop.backupSpec({u"shop"_s});
    backup.format = BackupFormat::Custom;
    backup.withGlobals = false;
    const JobRun saved = m_shop.run(backup, {}, services);
    QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
    QFile::remove(m_mark);
    const RestoreSpec spec = m_shop.restoreSpec(saved.outcome.result[u"saved"][0][u"path"].toString(), u"copy"_s);
    const JobRun job = m_shop.run(spec, {}, services);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY(QFile::exists(m_mark));
    const bool warned = std::any_of(job.events.begin(), job.events.end(), [](const JobEvent &event) {
        return event.kind == JobEvent::Kind::Finding && event.data[u"text"].toString().contains(u"CVE-2026-116314"_s);
    });
    QVERIFY(warned);
}

QTEST_GUILESS_MAIN(TestArchiveReaders)
#include "tst_archivereaders.moc"
