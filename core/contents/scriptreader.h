#pragma once

#include "core/contents/dumptext.h"
#include "core/repository/backupsource.h"
#include "core/sql/dumpscanner.h"

class QThreadPool;

namespace larder
{
/// Delivers everything of a plain dump but the rows to `listener`, in order and with true offsets: statements,
/// comments, commands, and for each table copyBegin() and copyEnd(), the latter with rows and bytes as `sections` say.
/// So also for those whose rows are INSERT statements; the line of what comes behind them is not known, and told as 0.
/// Rows are passed over without inflating them (see DumpText), so that the time depends on the definitions alone.
///
/// `sections` come from sectionsOf() and are trusted for nothing but lengths: each COPY is found by tokenising, must
/// name the table the section names, and must end in its end mark where the section says; else BackupDamaged.
/// Throws also for a script that is not whole. Statements beyond `statementLimit` bytes arrive capped.
///
/// Of a script of several databases `listener` hears the one that the sections are of; see OneDatabase.
DumpSummary readScript(const BackupSource &source, const QList<ManifestSection> &sections, DumpListener &listener,
                       QThreadPool &pool, const CancelToken &token,
                       qsizetype statementLimit = DumpScanner::defaultStatementLimit);

/// Delivers everything of all databases.
DumpSummary readWholeScript(const BackupSource &source, const QList<ManifestSection> &sections, DumpListener &listener,
                            QThreadPool &pool, const CancelToken &token,
                            qsizetype statementLimit = DumpScanner::defaultStatementLimit);
}
