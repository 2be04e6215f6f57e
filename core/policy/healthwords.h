#pragma once

#include "core/policy/health.h"

namespace larder
{
// The sentences of findings, in the language of the window.

/// `backup` is the one the finding speaks of; null where there is none.
QString databaseSentence(const HealthFinding &finding, const BackupRecord *backup, const QDateTime &now);
QString failedRunsSentence(const BackupRun &last, int inARow, const QDateTime &now);
QString missingSentence(const HealthFinding &finding);
QString closedSentence(const QString &database);
QString roomSentence(qint64 wantedBytes, qint64 freeBytes);
QString catalogueSentence(const QString &problem);
QString serverSentence(const QString &problem);
}
