#include "core/job/flightfinding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::array severities{"ok"_L1, "warning"_L1, "blocker"_L1};
}

QJsonObject FlightFinding::toJson() const
{
    return {{u"severity"_s, severities[static_cast<size_t>(severity)]},
            {u"title"_s, title},
            {u"text"_s, text},
            {u"remedy"_s, remedy}};
}

FlightFinding FlightFinding::fromJson(const QJsonObject &object)
{
    FlightFinding finding;
    // An unknown word stops rather than reassures.
    finding.severity = FindingSeverity::Blocker;
    for (size_t i = 0; i < severities.size(); ++i) {
        if (object[u"severity"].toString() == severities[i])
            finding.severity = static_cast<FindingSeverity>(i);
    }
    finding.title = object[u"title"].toString();
    finding.text = object[u"text"].toString();
    finding.remedy = object[u"remedy"].toString();
    return finding;
}
}
