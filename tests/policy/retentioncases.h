#pragma once

#include "core/policy/retention.h"

namespace larder::test
{
/// One case of tests/cases/retention.txt.
struct RetentionCase
{
    QString title;
    RetentionPolicy policy;
    QDateTime now;
    QTimeZone zone;
    QDateTime lastSeen; ///< invalid: never
    QList<BackupRecord> backups;
    QList<RetentionReason> expected; ///< one for each backup
};

/// A line that is no line of it ends the program with its number.
QList<RetentionCase> readRetentionCases();

/// "2026-05-03 02:00" or with seconds: that time in Berlin.
QDateTime berlin(const QString &local);
}
