#pragma once

#include "core/policy/health.h"

namespace larder::test
{
/// One case of tests/cases/health.txt.
struct HealthCase
{
    QString title;
    HealthFacts facts;
    QString level;
    QString protectedText; ///< "1 of 2"
    QStringList findings; ///< "bad never-saved new back-up", and words of the sentence
    QStringList names; ///< backups of the first finding; empty: not asked
    QDateTime lastBackup; ///< invalid: not asked
    std::optional<ProofLevel> weakestProof;
    std::optional<int> fullIn; ///< days, −1 unknown
};

/// A line that is no line of it ends the program with its number.
QList<HealthCase> readHealthCases();
}
