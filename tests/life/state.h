#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace larder::life
{
class World;

inline const QString closed = QStringLiteral("closed"); ///< what is in a database that refuses connections
inline const QString nothing = QStringLiteral("no tables"); ///< what is in a database that is empty
inline const QString gone = QStringLiteral("gone"); ///< in place of what is in a database: there is none

/// One backup as it lies on the disk, looked at by find, sha256sum, zcat and pg_restore.
struct BackupFile
{
    QString database; ///< from the manifest, else from the name
    QByteArray hash; ///< of the file, or of all the files of a folder
    bool ours = false; ///< a manifest lies beside it
    bool globals = false;
    QString date; ///< its folder
    int version = -1; ///< of the database's contents; 0: it has the table but no row; −1: not even that
    bool whole = false; ///< it unpacks to the end, and its script has one
};

/// What larder-cli says of a backup.
struct Listed
{
    bool pinned = false;
    QString note;

    bool operator==(const Listed &) const = default;
};

/// What there is, at rest.
struct State
{
    QMap<QString, BackupFile> backups; ///< by path relative to the repository
    QMap<QString, Listed> listed; ///< the same by `list --json`
    QMap<QString, QString> databases; ///< name → what is in it
    QSet<QString> wrongSums; ///< backups that `sha256sum -c` does not find as SHA256SUMS says
    QStringList leftovers; ///< temporary files
    QSet<QString> recordsAlone; ///< paths of data files that are gone while their manifest is there
    QStringList problems; ///< what kept us from looking
};

/// Looks at everything. `known` saves looking into files that have not changed since.
State observe(World &world, const State &known);

/// What is in a database, as one comparable text: "version/facts/links/indexes/keys".
QByteArray contentQuery();
}
