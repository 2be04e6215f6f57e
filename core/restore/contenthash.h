#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/manifest.h"

namespace larder
{
class TableRowSums;

/// Settings of pg_dump's session that show in the text of rows and that are not always the same.
struct TextSettings
{
    QString timeZone; ///< empty: the server's default
    QString floatDigits; ///< extra_float_digits; empty: pg_dump's own
};
/// Those a backup was made with: what its record says of the snapshot, else what the database had set.
TextSettings textSettingsOf(const Manifest &manifest);

struct ContentComparison
{
    qsizetype tables = 0; ///< read back
    QList<ManifestSection> differing; ///< one section for each table whose text is another one
    QStringList reordered; ///< tables of which only the order of rows is another one
    QStringList notRead; ///< tables whose rows lie elsewhere
};

/// Reads every table of `sections` back from the database `params` leads to and compares the SHA-256 of its COPY text
/// with the one recorded: COPY TO under the settings of pg_dump, with the recorded columns, gives the text that pg_dump
/// wrote, as long as the load kept the order of rows. A partitioned table that was dumped through its root is compared
/// partition by partition. Up to `jobs` sessions, largest tables first. Bytes advance the context's meter.
ContentComparison compareContents(const ConnectionParams &params, const QList<ManifestSection> &sections,
                                  const TextSettings &settings, int jobs, JobContext &context);

/// Looks again at the tables that differ, now as sets of rows: those that equal `recorded` are reordered only. The
/// server puts a row that finds no room behind the last one into any earlier page that has some (PostgreSQL source,
/// access/heap/hio.c), so that rows of different lengths may change places when they are loaded.
void compareAsSets(const ConnectionParams &params, const TableRowSums &recorded, const TextSettings &settings,
                   ContentComparison &contents, JobContext &context);
}
