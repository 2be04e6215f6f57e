#pragma once

#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

namespace larder::test
{
// What tests stand on when the world is not as the one who wrote the code had it: another language, fewer rights,
// databases that restores left, disks that cannot be written.

/// Server programs that speak another language, whatever locales are installed: the postmaster of
/// PostgreSQL's own texts in /usr/share/locale, started with LANGUAGE. Outlives the server made with it.
class ForeignTongue
{
public:
    /// `language`: of a folder of /usr/share/locale, "de".
    explicit ForeignTongue(const QString &language);
    /// False when the server's texts in it are not installed (Debian's images may leave them out).
    bool isInstalled() const { return m_installed; }
    /// For TestServer; lc_messages of its sessions and of its log.
    PrivateServerOptions options() const;

private:
    TempDir m_folder;
    bool m_installed = false;
};

/// A login role as administrators make them for backups: no superuser, owner of `database`, reads everything
/// (pg_read_all_data, from PostgreSQL 14 on), may create databases. Gives its name.
QString addBackupRole(TestServer &server, const QString &database);

/// What restores leave beside `database`: one kept for undo and, of a killed one, a scratch database. Gives both names.
QStringList addLeftDatabases(TestServer &server, const QString &database);

/// Whether this account may do what the two below need: only root may.
bool mayPlayOthers();
/// Runs a program that finds `folder` on a read-only file system, as on a snapshot. Only root can.
ToolResult runWhereReadOnly(const QString &folder, const QString &program, const QStringList &arguments,
                            const QMap<QByteArray, QByteArray> &variables = {});
/// Whether user nobody reaches the program: a build below somebody's home may be closed to others. Only root can ask.
bool nobodyMayRun(const QString &program);
/// Runs a program as user nobody. Only root can.
ToolResult runAsNobody(const QString &program, const QStringList &arguments,
                       const QMap<QByteArray, QByteArray> &variables = {});
}
