#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <vector>

namespace larder
{
/// How a piece of work uses something: pieces that use the same thing in the same way may overlap, all others run in
/// the order in which they were added. Change never overlaps.
enum class Usage {
    Fill, ///< load rows
    Share, ///< read, or build an index
    Change,
};

struct Claim
{
    QByteArray thing;
    Usage usage = Usage::Change;
};

/// What may start when. Dependencies lead from later to earlier additions only, so the graph has no cycle and always
/// runs dry. Linear in the number of claims. Not thread-safe; no I/O.
class WorkGraph
{
public:
    /// A piece of work; its number, counted from 0, is returned. `cost` is any measure of its duration.
    int add(qint64 cost, const QList<Claim> &claims);
    /// A part of the piece `whole` that finishes by itself earlier. It never waits: its claims must be the first ones
    /// on their things, or share them with such.
    int addPart(int whole, qint64 cost, const QList<Claim> &claims);
    /// Call once, after the last addition.
    void close();

    int size() const { return static_cast<int>(m_nodes.size()); }
    /// Pieces, without parts, that nothing holds back; new ones since the last call only.
    QList<int> takeReady();
    /// The work is done; what waited for it becomes ready.
    void finish(int piece);
    bool isDry() const { return m_unfinished == 0; }
    /// The cost of the longest chain of work that begins with it: the larger, the sooner it should start.
    qint64 urgency(int piece) const { return m_nodes[static_cast<size_t>(piece)].urgency; }

private:
    struct Node
    {
        qint64 urgency = 0; ///< before close() the cost alone
        int waitsFor = 0;
        int partOf = -1;
        bool isGate = false;
        std::vector<int> followers;
    };
    /// Those that use a thing at the same time.
    struct Group
    {
        Usage usage = Usage::Change;
        std::vector<int> members;
        int after = -1; ///< what all of them wait for
    };

    int addNode(qint64 cost, const std::vector<int> &after);
    int gateAfter(const std::vector<int> &members);
    int place(qint64 cost, const QList<Claim> &claims);
    void becomeReady(int node);

    std::vector<Node> m_nodes;
    QHash<QByteArray, Group> m_groups;
    QList<int> m_ready;
    int m_unfinished = 0;
};
}
