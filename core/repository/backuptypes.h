#pragma once

#include "core/repository/backuppart.h"
#include "core/repository/storedformat.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace larder
{
/// What has been shown about a backup, weakest first; each level includes those before it (design words in the manual).
enum class ProofLevel : int {
    Written = 0, ///< a file is there
    Sealed = 1, ///< re-read from disk, SHA-256 equal
    Readable = 2, ///< every member decompresses, sizes and row counts equal the manifest, trailer present
    Restorable = 3, ///< loaded into a scratch database without error
    Identical = 4, ///< every table's data read back hashes equal to the manifest
};
QString toString(ProofLevel level); ///< "written", "sealed", …
std::optional<ProofLevel> proofLevelFromString(const QString &text);

/// When and how a level was reached.
struct Proof
{
    ProofLevel level = ProofLevel::Written;
    QDateTime at; ///< UTC
    QString how; ///< e.g. "re-read after writing", "larder-cli verify"
    QString where; ///< host name
    bool operator==(const Proof &) const = default;
};

/// One backup as lists show it: from its manifest, or from name, size and time of a file without one.
/// Unknown numbers are -1.
struct BackupRecord
{
    QString repository; ///< absolute path of the repository
    QString path; ///< relative to it: "2025-12-12/meal_planner_20251212_090000.sql.gz"
    QString runId;
    QString database; ///< the true name; "globals" with isGlobals for roles and tablespaces
    QString from; ///< of a file of several databases the one that was chosen; in no list of backups
    bool isGlobals = false;
    bool hasManifest = false;
    BackupFormat format = BackupFormat::PlainGzip;
    QDateTime started; ///< UTC
    qint64 bytes = -1;
    qint64 rawBytes = -1;
    qint64 rows = -1;
    qint64 durationMs = -1;
    Proof proof;
    bool pinned = false;
    bool partial = false; ///< not the whole database: protects nothing, replaces none without consent
    BackupPart part; ///< how so, as far as the record says; see partWords()
    QString note;
    QByteArray sha256; ///< hex, empty when unknown
    QString serverVersion;
    /// Why this backup is known to be bad (a failed verification, a file that is gone), empty when it is not.
    QString problem;
    bool missing = false; ///< only the record is left; `bytes` is what its file had
    QDateTime drilledAt; ///< UTC, of the newest drill; invalid when there was none
    QString drillProblem; ///< why that drill failed; the file itself may be whole

    /// The database that a restore of it brings back.
    QString meantDatabase() const { return from.isEmpty() ? database : from; }
    QString absolutePath() const { return repository + u'/' + path; }
    qint64 bytesOnDisk() const { return missing || bytes < 0 ? 0 : bytes; }
    bool operator==(const BackupRecord &) const = default;
};
}
