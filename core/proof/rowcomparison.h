#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/pgconnection.h"
#include "core/proof/verification.h"

namespace larder
{
struct RowComparison
{
    qsizetype tables = 0; ///< compared
    qint64 rows = 0; ///< found in them
    bool noTables = false; ///< nor has the database any: there is nothing to compare
    qint64 largeObjects = -1; ///< found; -1: the backup does not say how many it holds
    QStringList differences; ///< one sentence each: "public.orders has 3 rows, the backup has 4"
};

/// Counts every row of the database `connection` is in and compares each table with what the backup holds.
/// A partitioned table that was dumped through its root is compared as a whole.
RowComparison compareRows(PgConnection &connection, const QList<TableRows> &expected, JobContext &context);
}
