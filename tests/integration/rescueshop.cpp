#include "tests/integration/rescueshop.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
QByteArray RescueShop::dumpOfBroken(const QByteArray &sql, const QStringList &dumpArguments)
{
    server.createDatabase(u"broken"_s);
    server.psql(u"broken"_s, sql);
    QByteArray dump = server.dumpOf(u"broken"_s, dumpArguments);
    server.psql(u"postgres"_s, "DROP DATABASE broken");
    return dump;
}

RestoreSpec RescueShop::rescueSpec(const QString &backup) const
{
    RestoreSpec spec = restoreSpec(backup, u"rescued"_s);
    spec.confirmed = false;
    spec.acceptForeign = true;
    spec.rescue = true;
    return spec;
}

void RescueShop::dropRescued() { server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS rescued"); }

QByteArray RescueShop::report(const JobRun &job) { return kept(job, u"report.txt"_s); }

QByteArray RescueShop::kept(const JobRun &job, const QString &name)
{
    QFile file(job.outcome.result[u"folder"_s].toString() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(file.fileName() + u" after "_s + job.described()), __FILE__, __LINE__);
    return file.readAll();
}

QString RescueShop::sqlStates(const JobRun &job)
{
    QStringList states;
    for (const QJsonValue &refused : job.outcome.result[u"refused"_s].toArray())
        states.append(refused[u"sqlState"_s].toString());
    return states.join(u' ');
}
}
