#include "core/catalogue/migrations.h"

#include "core/base/translation.h"
#include "core/catalogue/cataloguequery.h"

#include <QScopeGuard>
#include <QSet>
#include <QSqlError>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Times are milliseconds since 1970 in UTC, NULL when unknown. `search` is folded text, because SQLite's LIKE knows
/// the case of ASCII letters only.
const QStringList firstVersion{
    uR"(CREATE TABLE repository (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        repository_id TEXT NOT NULL))"_s,
    uR"(CREATE TABLE folder (
        repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
        name TEXT NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        PRIMARY KEY (repository, name)) WITHOUT ROWID)"_s,
    uR"(CREATE TABLE backup (
        id INTEGER PRIMARY KEY,
        repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
        path TEXT NOT NULL,
        run TEXT NOT NULL, database TEXT NOT NULL, flags INTEGER NOT NULL, format INTEGER NOT NULL,
        started INTEGER, bytes INTEGER NOT NULL, raw_bytes INTEGER NOT NULL, row_count INTEGER NOT NULL,
        duration_ms INTEGER NOT NULL, proof INTEGER NOT NULL, proof_at INTEGER,
        proof_how TEXT NOT NULL, proof_where TEXT NOT NULL, note TEXT NOT NULL, sha256 TEXT NOT NULL,
        server_version TEXT NOT NULL, problem TEXT NOT NULL, search TEXT NOT NULL,
        data_size INTEGER NOT NULL, data_mtime INTEGER NOT NULL, data_inode INTEGER NOT NULL,
        manifest_size INTEGER NOT NULL, manifest_mtime INTEGER NOT NULL, manifest_inode INTEGER NOT NULL,
        manifest_sha256 TEXT NOT NULL,
        UNIQUE (repository, path)))"_s,
    u"CREATE INDEX backup_by_time ON backup (repository, started DESC, path DESC)"_s,
    u"CREATE INDEX backup_by_database ON backup (repository, database, started DESC, path DESC)"_s,
    // What users and checks said about files without a record, until it is carried to them (see LegacyNotes).
    uR"(CREATE TABLE foreign_note (
        repository INTEGER NOT NULL REFERENCES repository ON DELETE CASCADE,
        path TEXT NOT NULL,
        size INTEGER NOT NULL, mtime INTEGER NOT NULL,
        proof INTEGER NOT NULL, proof_at INTEGER, proof_how TEXT NOT NULL, proof_where TEXT NOT NULL,
        pinned INTEGER NOT NULL, note TEXT NOT NULL, problem TEXT NOT NULL,
        row_count INTEGER NOT NULL, raw_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
        PRIMARY KEY (repository, path)) WITHOUT ROWID)"_s,
    uR"(CREATE TABLE job (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, spec TEXT NOT NULL,
        started INTEGER NOT NULL, finished INTEGER, status TEXT NOT NULL, summary TEXT NOT NULL,
        error TEXT NOT NULL, result TEXT NOT NULL, log TEXT NOT NULL,
        host TEXT NOT NULL, pid INTEGER NOT NULL, boot_id TEXT NOT NULL, start_ticks INTEGER NOT NULL))"_s,
    u"CREATE INDEX job_by_time ON job (started DESC)"_s,
    u"CREATE INDEX job_by_kind ON job (kind, started DESC)"_s,
    u"CREATE INDEX job_running ON job (status) WHERE status = 'running'"_s,
    u"CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), last_seen INTEGER NOT NULL)"_s,
};

/// Where the tables lie in dumps without a record of ours, for as long as the file stays the same.
const QStringList secondVersion{
    uR"(CREATE TABLE dump_index (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL, mtime INTEGER NOT NULL, inode INTEGER NOT NULL,
        used INTEGER NOT NULL, sections BLOB NOT NULL))"_s,
};

/// What part of its database a backup holds. Records are read once more for it.
const QStringList partVersion{
    u"ALTER TABLE backup ADD COLUMN part TEXT NOT NULL DEFAULT ''"_s,
    u"UPDATE backup SET manifest_size = -2 WHERE flags & 8"_s,
    u"UPDATE folder SET mtime_ns = -1"_s,
};

/// The newest drill of each backup. All are read again.
const QStringList drillsVersion{
    u"ALTER TABLE backup ADD COLUMN drilled_at INTEGER"_s,
    u"ALTER TABLE backup ADD COLUMN drill_problem TEXT NOT NULL DEFAULT ''"_s,
    u"UPDATE backup SET manifest_mtime = 0"_s,
    u"UPDATE folder SET mtime_ns = -1"_s, // not removed: what is gone from the disk is found by them
};

const QList<QStringList> &versions()
{
    static const QList<QStringList> all{firstVersion, secondVersion, partVersion, drillsVersion};
    return all;
}

qsizetype versionOf(const QSqlDatabase &database)
{
    CatalogueQuery statement(database, u"PRAGMA user_version"_s);
    statement.run().next();
    return statement.number(0);
}

void bring(const QSqlDatabase &database, qsizetype from, qsizetype to)
{
    for (qsizetype version = from; version < to; ++version) {
        for (const QString &sql : versions()[version])
            CatalogueQuery(database, sql).run();
    }
    CatalogueQuery(database, u"PRAGMA user_version = %1"_s.arg(to)).run();
}

/// The statements that would make the tables and indexes there are.
QSet<QString> schemaOf(const QSqlDatabase &database)
{
    CatalogueQuery rows(database, u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"_s);
    rows.run();
    QSet<QString> statements;
    while (rows.next())
        statements.insert(rows.text(0));
    return statements;
}

QSet<QString> madeSchema(qsizetype version)
{
    const QString name = u"larder-schema-%1"_s.arg(QUuid::createUuid().toString());
    const auto tidyUp = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    memory.setDatabaseName(u":memory:"_s);
    if (!memory.open())
        throwSqlError(memory.lastError(), memory.databaseName());
    bring(memory, 0, version);
    return schemaOf(memory);
}

/// Every opening asks for the newest one.
QSet<QString> schemaOfVersion(qsizetype version)
{
    static const QSet<QString> newest = madeSchema(versions().size());
    return version == versions().size() ? newest : madeSchema(version);
}

CatalogueError ofNewerLarder(const QSqlDatabase &database)
{
    return {Error(ErrorCode::FileAccess,
                  Engine::tr("The catalogue %1 was written by a newer Larder.").arg(database.databaseName()),
                  Engine::tr("Update Larder, or move that file away: it is made again from the backups.")),
            CatalogueError::Kind::Unusable};
}
}

void migrateCatalogue(const QSqlDatabase &database)
{
    if (versionOf(database) == versions().size())
        return;
    SqlTransaction transaction(database);
    const qsizetype from = versionOf(database); // again: another process may have been quicker
    if (from > versions().size())
        throw ofNewerLarder(database);
    bring(database, from, versions().size());
    transaction.commit();
}

std::optional<CatalogueError> troubleWithSchema(const QSqlDatabase &database)
{
    const qsizetype version = versionOf(database);
    if (version > versions().size())
        return ofNewerLarder(database);
    const QSet<QString> present = schemaOf(database);
    // One without a version is a file that somebody is about to make a catalogue of.
    const bool isOurs = version > 0 ? present.contains(schemaOfVersion(version)) : present.isEmpty();
    if (isOurs)
        return std::nullopt;
    return damagedCatalogue(database.databaseName(), Engine::tr("its tables are not those of this Larder"));
}
}
