#pragma once

#include "core/restore/dumplayout.h"
#include "core/restore/workgraph.h"

#include <variant>
#include <vector>

namespace larder
{
/// COPY blocks that lie together, from `first` on. A member of the file is inflated for few of them only, so that many
/// small tables cost one reader.
struct RowsWork
{
    qsizetype first = 0;
    std::vector<int> parts; ///< the block first + i is done: finish parts[i]
};
/// Everything between the rows.
struct StretchesWork
{
};
/// Statements behind the rows, one after the other.
struct StatementsWork
{
    qsizetype first = 0;
    qsizetype count = 0;
    qint64 cost = 0; ///< in bytes of rows that load in the same time
};
using Work = std::variant<std::monostate, RowsWork, StretchesWork, StatementsWork>;

/// The work of a parallel load and its order.
struct LoadPlan
{
    WorkGraph graph; ///< closed
    std::vector<Work> work; ///< by number in the graph
};

/// What may overlap: rows of different tables, not those of one table that lie in several places; building indexes, of
/// one table too, once its rows are in; anything else that changes one table with what touches others; foreign keys
/// whose tables are disjoint. What calls functions, and triggers (which reach partitions), wait for all rows. Every
/// other statement waits for everything before it, and everything after it waits for it: the order of the script is the
/// order for all that is not known to be independent.
///
/// `anywhere`: the file can be entered anywhere. If not, its rows are read once, in order, by one worker.
LoadPlan planLoad(const DumpLayout &layout, bool anywhere);

/// What the statements behind the rows cost, in bytes of rows that load in the same time.
qint64 statementsCost(const LoadPlan &plan);
}
