#pragma once

#include "core/job/flightfinding.h"

/// The three kinds of findings a flight check gives.
namespace larder::finding
{
inline FlightFinding good(const QString &title, const QString &text)
{
    return {.severity = FindingSeverity::Ok, .title = title, .text = text, .remedy = {}};
}

inline FlightFinding doubt(const QString &title, const QString &text, const QString &remedy)
{
    return {.severity = FindingSeverity::Warning, .title = title, .text = text, .remedy = remedy};
}

inline FlightFinding stop(const QString &title, const QString &text, const QString &remedy,
                          ErrorCode code = ErrorCode::FlightCheckFailed)
{
    return {FindingSeverity::Blocker, title, text, remedy, code};
}
}
