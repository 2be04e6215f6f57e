#include "core/restore/loadplan.h"

#include <algorithm>

// What may overlap while a dump is loaded
//
// One session keeps one core of the server busy. pg_restore -j uses more, because an archive lists what depends on
// what; a plain script has only its order. So here the order holds for everything, but for statements that show by
// their own tokens (StatementFacts, never the section comments, which can be forged) that they touch certain tables
// only. What is not known to be independent claims everything and becomes a barrier: that costs time, a wrong overlap
// could cost a deadlock or a wrong database. tst_parallelrestore compares the outcome with psql's.
//
// A piece of work claims things, such as a table (t), all rows (r) or everything (e), and says how it uses them. Pieces
// that both fill or both share a thing may overlap, all others keep the order of the script (WorkGraph). Example:
//
//   COPY s.big …                               fills t:big, r              1  at once
//   COPY s.small …, COPY s.tiny …              fill t:small, t:tiny, r     2  at once: one piece, as they are small
//   CREATE INDEX i ON s.small (a)              shares t:small              3  when small is in, while tiny is read
//   ALTER TABLE ONLY s.big ADD … PRIMARY KEY   changes t:big               4  when 1 is done
//   ALTER TABLE ONLY s.small ADD … FOREIGN KEY
//     (a) REFERENCES s.big(a)                  changes t:small, t:big      5  after 3 and 4
//   CREATE VIEW s.v …                          changes e                   6  after all, before what follows
//
// (All but 6 share e.) Of what is ready, that goes first with which the longest chain begins, here 1-4-5. Costs are in
// bytes of rows: that is what is known beforehand. A btree or a key takes half the time of loading its rows, GIN nine
// quarters, a foreign key a quarter (PostgreSQL 15, tables of 70 to 250 MB).
//
// 387 MB of SQL on two cores: gunzip | psql 16.3 s, pg_restore -j2 from a directory 10.0 s, this way 9.5 s; the longest
// chain alone (rows, key, index and two foreign keys of the largest table) takes 9.3 s. Tried and left: parallel
// maintenance workers (up to 40 % more processor time than they save beside other sessions), maintenance_work_mem of 1
// GB instead of 64 MB (sorts 1.6 times as slowly), COPY FREEZE (nothing measurable).
//
// The plan is an optimisation, one session the definition: when it fails, BackupLoad makes a new database and one
// session loads it in order.

namespace larder
{
namespace
{
/// Tables below this are read together.
constexpr qint64 batchBytes = 4 << 20;
/// The round trips and catalogue work of one statement, in bytes of rows that load in the same time.
constexpr qint64 statementCost = 20'000;

/// How long it takes, in quarters of the time that loading the table's rows takes; measured with PostgreSQL 15 on
/// tables of 70 to 250 MB.
int quarters(const StatementFacts &facts)
{
    switch (facts.kind) {
    case StatementKind::Index:
        if (facts.method == "brin" || facts.method == "hash")
            return 1;
        return facts.method.isEmpty() || facts.method == "btree" ? 2 : 9; // gin, gist and the like
    case StatementKind::Constraint: return 2; // nearly always a key
    case StatementKind::ForeignKey: return 1;
    default: return 0;
    }
}

QByteArray keyOf(char kind, const SqlName &name) { return kind + name.schema + '\0' + name.name; }
QByteArray tableKey(const SqlName &table) { return keyOf('t', table); }
QByteArray objectKey(const SqlName &object) { return keyOf('o', object); }

// Things that are no objects of the database; their keys cannot be those of one.
const QByteArray everything = "e";
const QByteArray allRows = "r";
/// Two statements that each lock a table and look at another's could wait for each other.
const QByteArray lane = "l";

class Planner
{
public:
    Planner(const DumpLayout &layout, bool anywhere) : m_layout(layout), m_anywhere(anywhere)
    {
        for (const LoadBlock &block : layout.blocks())
            ++m_blocksOf[keyOf('b', block.table)];
    }

    LoadPlan plan()
    {
        planRows();
        if (!m_layout.stretches().isEmpty())
            add(0, {{allRows, Usage::Fill}}, StretchesWork());
        for (qsizetype i = 0; i < m_layout.lateStatements().size(); ++i)
            planStatement(i);
        flush();
        m_plan.graph.close();
        m_plan.work.resize(static_cast<size_t>(m_plan.graph.size()));
        return std::move(m_plan);
    }

private:
    void planRows()
    {
        const QList<LoadBlock> &blocks = m_layout.blocks();
        for (qsizetype first = 0; first < blocks.size();) {
            qsizetype end = first;
            for (qint64 bytes = 0; end < blocks.size(); ++end) {
                if (m_anywhere && end > first && bytes + blocks[end].bytes > batchBytes)
                    break;
                bytes += blocks[end].bytes;
            }
            planBatch(first, end);
            first = end;
        }
    }

    void planBatch(qsizetype first, qsizetype end)
    {
        const int whole = m_plan.graph.add(0, claimsOfBatch(first, end));
        RowsWork rows{first, {}};
        qint64 before = 0;
        for (qsizetype i = first; i < end; ++i) {
            const LoadBlock &block = m_layout.blocks()[i];
            const QByteArray table = tableKey(block.table);
            before += block.bytes + statementCost;
            rows.parts.push_back(m_plan.graph.addPart(
                whole, before, {{everything, Usage::Share}, {allRows, Usage::Fill}, {table, Usage::Fill}}));
            m_bytes[table] += block.bytes;
        }
        keep(whole, std::move(rows));
    }

    /// A table whose rows lie in several places gets them in the order of the file.
    QList<Claim> claimsOfBatch(qsizetype first, qsizetype end) const
    {
        QList<Claim> claims{{everything, Usage::Share}};
        for (qsizetype i = first; i < end; ++i) {
            if (const QByteArray key = keyOf('b', m_layout.blocks()[i].table); m_blocksOf.value(key) > 1)
                claims.append({key, Usage::Change});
        }
        return claims;
    }

    void planStatement(qsizetype index)
    {
        const LateStatement &late = m_layout.lateStatements()[index];
        const StatementFacts facts = statementFacts(late.text, late.schema);
        const QList<Claim> claims = claimsOf(facts);
        if (claims.isEmpty()) {
            m_inOrder += 1;
            return;
        }
        flush();
        const qint64 cost = costOf(facts);
        add(cost, claims, StatementsWork{index, 1, cost});
        m_next = index + 1;
    }

    /// Statements that hold up everything are one piece of work as long as nothing comes between them.
    void flush()
    {
        if (m_inOrder > 0) {
            const qint64 cost = m_inOrder * statementCost;
            const int piece = m_plan.graph.add(cost, {{everything, Usage::Change}});
            keep(piece, StatementsWork{m_next, m_inOrder, cost});
        }
        m_inOrder = 0;
    }

    /// Nothing for a statement that must not overlap with any.
    QList<Claim> claimsOf(const StatementFacts &facts)
    {
        QList<Claim> claims;
        const QByteArray table = tableKey(facts.table);
        if (facts.callsFunctions)
            claims.append({allRows, Usage::Share});
        switch (facts.kind) {
        case StatementKind::Index: claims.append({table, Usage::Share}); break;
        case StatementKind::ForeignKey: claims.append({tableKey(facts.other), Usage::Change}); [[fallthrough]];
        case StatementKind::Constraint:
        case StatementKind::OfTable: claims.append({table, Usage::Change}); break;
        case StatementKind::Trigger:
            if (!facts.other.name.isEmpty())
                return {};
            claims += {{allRows, Usage::Share}, {table, Usage::Change}};
            break;
        case StatementKind::Rule: claims += {{lane, Usage::Change}, {table, Usage::Change}}; break;
        case StatementKind::OfObject: return claimsOfObject(facts);
        case StatementKind::AttachIndex: return claimsOfAttaching(facts);
        default: return {};
        }
        if (!facts.object.name.isEmpty()) {
            claims.append({objectKey(facts.object), Usage::Change});
            m_tableOfObject.insert(objectKey(facts.object), table);
        }
        return claims;
    }

    QList<Claim> claimsOfObject(const StatementFacts &facts) const
    {
        const QByteArray object = objectKey(facts.object);
        return m_tableOfObject.contains(object) ? QList<Claim>{{object, Usage::Change}} : QList<Claim>();
    }

    QList<Claim> claimsOfAttaching(const StatementFacts &facts) const
    {
        QList<Claim> claims;
        for (const QByteArray &object : {objectKey(facts.object), objectKey(facts.other)}) {
            const auto table = m_tableOfObject.constFind(object);
            if (table == m_tableOfObject.cend())
                return {};
            claims += {{object, Usage::Change}, {*table, Usage::Change}};
        }
        return claims;
    }

    qint64 costOf(const StatementFacts &facts) const
    {
        return statementCost + quarters(facts) * m_bytes.value(tableKey(facts.table)) / 4;
    }

    void add(qint64 cost, QList<Claim> claims, Work work)
    {
        claims.append({everything, Usage::Share});
        keep(m_plan.graph.add(cost, claims), std::move(work));
    }

    void keep(int piece, Work work)
    {
        m_plan.work.resize(static_cast<size_t>(m_plan.graph.size()));
        m_plan.work[static_cast<size_t>(piece)] = std::move(work);
    }

    const DumpLayout &m_layout;
    const bool m_anywhere;
    LoadPlan m_plan;
    QHash<QByteArray, int> m_blocksOf; ///< by table
    QHash<QByteArray, qint64> m_bytes; ///< of rows, by table
    QHash<QByteArray, QByteArray> m_tableOfObject;
    qsizetype m_next = 0; ///< the first statement not yet planned
    qsizetype m_inOrder = 0; ///< from there on, statements that must not overlap
};
}

LoadPlan planLoad(const DumpLayout &layout, bool anywhere) { return Planner(layout, anywhere).plan(); }

qint64 statementsCost(const LoadPlan &plan)
{
    qint64 cost = 0;
    for (const Work &work : plan.work) {
        const auto *statements = std::get_if<StatementsWork>(&work);
        cost += statements ? statements->cost : 0;
    }
    return cost;
}
}
