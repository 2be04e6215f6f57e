#pragma once

#include "core/repository/backuptypes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace larder
{
/// A stretch of the SQL inside a backup, in file order.
struct ManifestSection
{
    /// "pre-data", "data" (everything between tables), "table" (one COPY block), "post-data", "script" (whole file).
    QString kind;
    QString schema; ///< tables only
    QString name; ///< tables only
    QStringList columns; ///< tables only, in COPY order
    qint64 rows = 0; ///< tables only
    qint64 bytes = 0; ///< of the section; for a table of its COPY text without the `\.` line
    QByteArray sha256; ///< hex, tables only: of the COPY text
    qint64 rawOffset = 0; ///< of the section's first byte in the decompressed file; for a table of its first data line
    qint64 memberOffset = 0; ///< file offset of the gzip member that holds this byte
    qint64 skip = 0; ///< bytes of that member to pass over
    /// Tables only: PostgreSQL's name of the encoding their text is in, as the script gives it; empty: UTF8.
    QByteArray encoding;
    bool operator==(const ManifestSection &) const = default;
};

struct ManifestExtension
{
    QString name;
    QString version;
    QString schema;
    bool operator==(const ManifestExtension &) const = default;
};

/// How the newest drill of a backup went. A dump may be whole and yet not load, on this server or on any.
struct DrillRecord
{
    QDateTime at; ///< UTC
    QString how; ///< into what it was loaded
    qint64 loadMs = 0; ///< how long loading took; what a restore there would take
    QString problem; ///< why it did not load, or what differed; empty when all was well
    bool operator==(const DrillRecord &) const = default;
};

/// The commit record of one backup (see the manual, "What lies on disk"): JSON, UTF-8. Everything but `proof`,
/// `pinned` and `note` is written once.
struct Manifest
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString larderVersion;
    QString runId;
    QString database;
    bool isGlobals = false;
    /// The job asked for less than the whole database (schema only, data only, chosen or excluded tables): such a
    /// backup is no good copy. `options` say which part it is, see backuppart.h.
    bool partial = false;
    BackupFormat fileFormat = BackupFormat::PlainGzip;

    QString serverVersion; ///< "15.20 (Debian …)"
    QString systemIdentifier;
    QString serverHost;
    QString serverPort;
    QString clientVersion; ///< of pg_dump
    QStringList clientCommands; ///< without secrets
    QString snapshotId;
    QString snapshotLsn;
    QDateTime snapshotAt; ///< UTC
    QString timeZone; ///< of the sessions of pg_dump: timestamps with time zone are written in it

    QDateTime started; ///< UTC
    QDateTime finished; ///< UTC
    int utcOffsetSeconds = 0; ///< of local time when it started
    QJsonObject options; ///< the job specification that made it

    QString fileName; ///< without folder
    qint64 fileBytes = 0;
    qint64 rawBytes = 0;
    qint64 members = 0;
    QByteArray sha256; ///< hex, of the file

    QJsonObject databaseProperties; ///< DatabaseProperties::toJson()
    QList<ManifestExtension> extensions;
    QStringList roles;
    QList<ManifestSection> sections;
    QList<Proof> proofs; ///< at most one for each level, ascending
    QString problem; ///< set when a verification failed, cleared when one succeeds
    std::optional<DrillRecord> drill; ///< the newest
    bool pinned = false;
    QString note;

    /// Rows of all tables, -1 when there is no section list.
    qint64 rows() const;
    /// The highest level; Written when there is none.
    Proof proof() const;
    void addProof(const Proof &proof);
    /// Nothing above `level` holds any longer.
    void dropProofsAbove(ProofLevel level);
    BackupRecord toRecord(const QString &repository, const QString &relativePath) const;
    bool operator==(const Manifest &) const = default;
};

/// `sections` come last, one a line, so that lists need to parse the head only.
QByteArray toJson(const Manifest &manifest);
/// Hostile input: every field checked for type and range, file names without slashes. Throws Error(BackupDamaged).
/// Unknown fields are ignored; a `format` above ours is an error that says to update Larder.
Manifest manifestFromJson(const QByteArray &json, const QString &path);
}
