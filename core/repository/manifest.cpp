#include "core/repository/manifest.h"

#include <algorithm>
#include <numeric>

namespace larder
{
qint64 Manifest::rows() const
{
    if (sections.isEmpty())
        return -1;
    return std::accumulate(sections.cbegin(), sections.cend(), qint64(0),
                           [](qint64 sum, const ManifestSection &section) { return sum + section.rows; });
}

Proof Manifest::proof() const { return proofs.isEmpty() ? Proof{} : proofs.last(); }

void Manifest::addProof(const Proof &proof)
{
    const auto place
        = std::find_if(proofs.begin(), proofs.end(), [&](const Proof &other) { return other.level >= proof.level; });
    if (place != proofs.end() && place->level == proof.level)
        *place = proof;
    else
        proofs.insert(place, proof);
}

void Manifest::dropProofsAbove(ProofLevel level)
{
    proofs.removeIf([&](const Proof &proof) { return proof.level > level; });
}

BackupRecord Manifest::toRecord(const QString &repository, const QString &relativePath) const
{
    BackupRecord record;
    record.repository = repository;
    record.path = relativePath;
    record.runId = runId;
    record.database = database;
    record.isGlobals = isGlobals;
    record.hasManifest = true;
    record.format = fileFormat;
    record.started = started;
    record.bytes = fileBytes;
    record.rawBytes = rawBytes;
    record.rows = rows();
    record.durationMs = started.isValid() && finished.isValid() ? std::max<qint64>(0, started.msecsTo(finished)) : -1;
    record.proof = proof();
    record.pinned = pinned;
    record.partial = partial;
    record.part = partial ? partOf(options) : BackupPart{};
    record.note = note;
    record.sha256 = sha256;
    record.serverVersion = serverVersion;
    record.problem = problem;
    record.drilledAt = drill ? drill->at : QDateTime();
    record.drillProblem = drill ? drill->problem : QString();
    return record;
}
}
