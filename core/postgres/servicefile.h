#pragma once

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

namespace larder
{
/// One section of a connection service file (PostgreSQL documentation, "The Connection Service File").
struct ServiceEntry
{
    QString path; ///< the file it was found in
    QMap<QString, QString> values; ///< keyword → value; may hold a password
};

/// Looks where libpq looks: PGSERVICEFILE or ~/.pg_service.conf, then $PGSYSCONFDIR/pg_service.conf.
/// Throws Error SettingsInvalid when no file has the section, or a line of the section cannot be used.
ServiceEntry readService(const QString &service, const QProcessEnvironment &environment);
}
