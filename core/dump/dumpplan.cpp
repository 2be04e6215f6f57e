#include "core/dump/dumpplan.h"

#include "core/dump/dumparguments.h"
#include "core/sql/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Below this a second process costs more to start than it saves (measured: it breaks even near 20 MB of tables).
constexpr qint64 splitBytes = 32'000'000;
/// Smaller tables stay with the process that takes everything else.
constexpr qint64 namedTableBytes = 2'000'000;
/// Each name is looked up by a regular expression over the whole catalogue: few are enough to balance.
constexpr qsizetype maxNamedTables = 100;

/// Entries of the lock table that one pg_dump takes beside its tables: system catalogues and their indexes.
constexpr qint64 catalogueLocks = 200;

struct Share
{
    QList<TableInfo> named; ///< empty for the process that takes everything else
    qint64 bytes = 0;
};

qint64 bytesOf(const QList<TableInfo> &tables)
{
    qint64 bytes = 0;
    for (const TableInfo &table : tables)
        bytes += table.kind == 'r' ? table.bytes : 0;
    return bytes;
}

/// Longest first to the least loaded process. The first share is the one without names.
QList<Share> shareOut(const QList<TableInfo> &tables, int jobs)
{
    QList<TableInfo> large;
    for (const TableInfo &table : tables) {
        if (table.kind == 'r' && !table.isExtensionMember && table.bytes >= namedTableBytes)
            large.append(table);
    }
    std::stable_sort(large.begin(), large.end(), [](const auto &a, const auto &b) { return a.bytes > b.bytes; });
    large.resize(std::min(large.size(), maxNamedTables));

    QList<Share> shares(jobs);
    shares.first().bytes = bytesOf(tables) - bytesOf(large);
    for (const TableInfo &table : large) {
        Share &least = *std::min_element(shares.begin(), shares.end(),
                                         [](const Share &a, const Share &b) { return a.bytes < b.bytes; });
        least.named.append(table);
        least.bytes += table.bytes;
    }
    shares.first().named.clear(); // what it got it takes without naming it
    shares.removeIf([first = &shares.first()](const Share &share) { return &share != first && share.named.isEmpty(); });
    return shares;
}

/// A pattern that matches one name only: everything between quotation marks is literal.
QString pattern(const TableInfo &table) { return quoteQualifiedName({table.schema, table.name}); }

/// pg_dump --table takes the sequences of the table's columns along; --exclude-table leaves them where they are.
QStringList sequencesOf(const TableInfo &table, const QList<OwnedSequence> &sequences)
{
    QStringList patterns;
    for (const OwnedSequence &sequence : sequences) {
        if (sequence.table == table.oid)
            patterns.append(quoteQualifiedName({sequence.schema, sequence.name}));
    }
    return patterns;
}

QList<DumpStream> dataStreams(const DumpPlanInput &input)
{
    // Only --data-only puts tables behind those they refer to, for a database that has its foreign keys already.
    if (input.spec.content == DumpContent::DataOnly)
        return {{u"data"_s, {u"--data-only"_s}}};
    const QStringList data{u"--section=data"_s};
    const bool split = input.jobs > 1 && !input.spec.takesPart() && bytesOf(input.tables) >= splitBytes;
    if (!split)
        return {{u"data"_s, data}};
    QList<DumpStream> streams;
    QStringList rest = data;
    const QList<Share> shares = shareOut(input.tables, input.jobs);
    for (qsizetype i = 1; i < shares.size(); ++i) {
        QStringList arguments = data;
        for (const TableInfo &table : shares[i].named) {
            arguments.append(u"--table="_s + pattern(table));
            for (const QString &excluded : QStringList{pattern(table)} + sequencesOf(table, input.sequences))
                rest.append(u"--exclude-table="_s + excluded);
        }
        streams.append({u"data"_s, arguments});
    }
    streams.append({u"data"_s, rest});
    return streams;
}

QList<DumpStream> sectionStreams(const DumpPlanInput &input)
{
    QList<DumpStream> streams;
    if (input.spec.content != DumpContent::DataOnly)
        streams.append({u"pre-data"_s, {u"--section=pre-data"_s}});
    if (input.spec.content != DumpContent::SchemaOnly)
        streams.append(dataStreams(input));
    if (input.spec.content != DumpContent::DataOnly)
        streams.append({u"post-data"_s, {u"--section=post-data"_s}});
    return streams;
}

qint64 locksOfOneProcess(const DumpPlanInput &input)
{
    const auto tables = std::count_if(input.tables.begin(), input.tables.end(),
                                      [](const TableInfo &t) { return t.kind == 'r' || t.kind == 'p'; });
    return tables + catalogueLocks;
}

/// Every process locks all tables it looks at, and so does the exporter of the snapshot.
DumpPlan planOf(const DumpPlanInput &input)
{
    DumpPlan plan{sectionStreams(input), true, 0};
    plan.locks = locksOfOneProcess(input) * (plan.streams.size() + 1);
    return plan;
}
}

DumpPlan planWithoutSnapshot(const DumpPlanInput &input)
{
    return {{{u"script"_s, contentArguments(input.spec.content)}}, false, locksOfOneProcess(input)};
}

DumpPlan planDump(const DumpPlanInput &input)
{
    DumpPlanInput unsplit = input;
    unsplit.jobs = 1;
    for (const DumpPlan &plan : {planOf(input), planOf(unsplit)}) {
        if (plan.locks < input.maxLocks)
            return plan;
    }
    DumpPlan single = planWithoutSnapshot(input);
    // Sessions that lock the same tables share the larger half of an entry, and there are twice as many of the other
    // (PostgreSQL source, storage/lmgr/lock.c: InitLocks).
    if (single.locks < input.maxLocks) {
        single.sharedSnapshot = true;
        single.locks *= 2;
    }
    return single;
}
}
