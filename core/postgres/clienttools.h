#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace larder
{
/// One installation of PostgreSQL's client programs. A value type.
struct ClientTools
{
    QString binDir; ///< canonical path
    int major = 0;
    int minor = 0;
    QString version; ///< as pg_dump says it: "15.13 (Debian 15.13-0+deb12u1)"
    bool hasServer = false; ///< initdb and postgres are there too

    QString pgDump() const { return tool("pg_dump"); }
    QString pgDumpall() const { return tool("pg_dumpall"); }
    QString pgRestore() const { return tool("pg_restore"); }
    QString psql() const { return tool("psql"); }
    QString pgIsready() const { return tool("pg_isready"); }
    QString initdb() const { return tool("initdb"); }
    QString postgres() const { return tool("postgres"); }

    /// A sentence when this version has known security holes in psql or pg_dump, or is no longer maintained.
    QString warning() const;

private:
    QString tool(const char *name) const { return binDir + u'/' + QLatin1String(name); }
};

/// Everything installed: the folders of LARDER_PG_BINDIRS (separated by colons), then /usr/lib/postgresql/*/bin,
/// /usr/pgsql-*/bin, /usr/local/pgsql/bin and PATH, Debian's Perl wrapper left out. A folder counts when it holds
/// pg_dump, psql and pg_restore. Ascending by version; each folder once. Versions are asked once for each program
/// file and remembered. Thread-safe.
QList<ClientTools> findClientTools();

/// The folders of LARDER_PG_BINDIRS that do not count.
QStringList passedOverToolFolders();

/// The tools in one folder; major is 0 when it holds none that work.
ClientTools clientToolsIn(const QString &binDir);

/// The lowest installed major that is not below the server's, the newest minor of it: pg_dump refuses servers newer
/// than itself, and a dump is best loaded by the same major. Throws Error(ClientToolsMissing) for an empty list and
/// Error(ServerTooNew), each with the package to install.
ClientTools chooseClientTools(int serverMajor, const QList<ClientTools> &installed);

/// Takes "pg_dump (PostgreSQL) 15.13 (Debian …)" apart. Major 0 when it is no such line.
ClientTools parseToolVersion(const QString &line);
}
