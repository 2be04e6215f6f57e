#pragma once

#include "core/postgres/databaseinspector.h"

#include <QHash>
#include <queue>
#include <vector>

namespace larder
{
/// The table, "schema.name" as pg_dump prints it without quoting, whose data `said` by pg_dump --verbose tells to
/// begin; empty for everything else it says. `encoding`: of what it says.
QString begunTable(QByteArrayView said, QByteArrayView encoding);

/// How much is certainly through when all that is known is which tables were begun: at most `processes` of them are
/// still being read, and it could be the largest. Pure; not thread-safe.
class StartedTables
{
public:
    StartedTables(const QList<TableInfo> &tables, int processes);

    /// "schema.name". Returns the bytes that are certain now and were not before.
    qint64 begin(const QString &name);

private:
    const size_t m_processes;
    QHash<QString, qint64> m_bytes;
    /// Of the tables that may still be read, the smallest on top.
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> m_open;
};
}
