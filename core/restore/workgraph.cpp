#include "core/restore/workgraph.h"

#include <algorithm>
#include <utility>

namespace larder
{
namespace
{
/// Each thing once: who uses it in two ways shares it with nobody.
QList<Claim> onePerThing(const QList<Claim> &claims)
{
    QList<Claim> merged;
    for (const Claim &claim : claims) {
        const auto same = std::find_if(merged.begin(), merged.end(),
                                       [&](const Claim &other) { return other.thing == claim.thing; });
        if (same == merged.end())
            merged.append(claim);
        else if (same->usage != claim.usage)
            same->usage = Usage::Change;
    }
    return merged;
}
}

int WorkGraph::add(qint64 cost, const QList<Claim> &claims) { return place(cost, claims); }

int WorkGraph::addPart(int whole, qint64 cost, const QList<Claim> &claims)
{
    const int part = place(cost, claims);
    m_nodes[static_cast<size_t>(part)].partOf = whole;
    Q_ASSERT(m_nodes[static_cast<size_t>(part)].waitsFor == 0);
    return part;
}

int WorkGraph::place(qint64 cost, const QList<Claim> &asGiven)
{
    const QList<Claim> claims = onePerThing(asGiven);
    std::vector<int> after;
    for (const Claim &claim : claims) {
        Group &group = m_groups[claim.thing];
        const bool joins = group.members.empty() || (claim.usage == group.usage && claim.usage != Usage::Change);
        if (!joins) {
            group.after = gateAfter(group.members);
            group.members.clear();
        }
        group.usage = claim.usage;
        if (group.after >= 0)
            after.push_back(group.after);
    }
    const int node = addNode(cost, after);
    for (const Claim &claim : claims)
        m_groups[claim.thing].members.push_back(node);
    return node;
}

/// One node stands for the end of many, so that a thousand that wait for a thousand cost two thousand edges.
int WorkGraph::gateAfter(const std::vector<int> &members)
{
    if (members.size() == 1)
        return members.front();
    const int gate = addNode(0, members);
    m_nodes[static_cast<size_t>(gate)].isGate = true;
    return gate;
}

int WorkGraph::addNode(qint64 cost, const std::vector<int> &after)
{
    const auto number = static_cast<int>(m_nodes.size());
    Node node;
    node.urgency = cost;
    node.waitsFor = static_cast<int>(after.size());
    m_nodes.push_back(std::move(node));
    for (const int before : after)
        m_nodes[static_cast<size_t>(before)].followers.push_back(number);
    ++m_unfinished;
    return number;
}

void WorkGraph::close()
{
    for (size_t i = m_nodes.size(); i-- > 0;) {
        Node &node = m_nodes[i];
        qint64 longest = 0;
        for (const int follower : node.followers)
            longest = std::max(longest, m_nodes[static_cast<size_t>(follower)].urgency);
        node.urgency += longest;
        if (node.partOf >= 0) { // the whole has a smaller number: its turn comes later
            Node &whole = m_nodes[static_cast<size_t>(node.partOf)];
            whole.urgency = std::max(whole.urgency, node.urgency);
        }
    }
    for (int i = 0; i < size(); ++i) {
        if (m_nodes[static_cast<size_t>(i)].waitsFor == 0)
            becomeReady(i);
    }
    m_groups.clear();
}

QList<int> WorkGraph::takeReady() { return std::exchange(m_ready, {}); }

void WorkGraph::finish(int piece)
{
    std::vector<int> finished{piece};
    while (!finished.empty()) {
        const int node = finished.back();
        finished.pop_back();
        --m_unfinished;
        const std::vector<int> followers = std::exchange(m_nodes[static_cast<size_t>(node)].followers, {});
        for (const int follower : followers) {
            Node &next = m_nodes[static_cast<size_t>(follower)];
            if (--next.waitsFor > 0)
                continue;
            if (next.isGate)
                finished.push_back(follower);
            else
                becomeReady(follower);
        }
    }
}

void WorkGraph::becomeReady(int node)
{
    if (m_nodes[static_cast<size_t>(node)].partOf < 0)
        m_ready.append(node);
}
}
