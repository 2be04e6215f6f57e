#pragma once

#include "tests/integration/workshop.h"

#include <QJsonArray>

namespace larder::test
{
/// A workshop whose dumps get broken and rescued into the database "rescued".
class RescueShop : public Workshop
{
public:
    /// Makes the database "broken" by these statements and gives its dump by the real pg_dump; gone afterwards.
    QByteArray dumpOfBroken(const QByteArray &sql, const QStringList &dumpArguments = {});
    /// Writes a file that is in no backup directory and gives its path.
    QString foreign(const QString &name, const QByteArray &content) const { return folder.write(name, content); }
    RestoreSpec rescueSpec(const QString &backup) const;
    JobRun rescue(const QString &backup) const { return run(rescueSpec(backup)); }
    JobRun rescueScript(const QByteArray &script) const
    {
        return rescue(foreign(QStringLiteral("broken.sql"), script));
    }

    /// What a query on the rescued database gives.
    QByteArray rescued(const QByteArray &query) { return server.psql(QStringLiteral("rescued"), query); }
    void dropRescued();

    static QByteArray report(const JobRun &job);
    /// A file of the report's folder.
    static QByteArray kept(const JobRun &job, const QString &name);
    static QString sqlStates(const JobRun &job); ///< of refused statements, joined by spaces
};
}
