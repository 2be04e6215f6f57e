#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace larder
{
enum class FindingSeverity : int { Ok, Warning, Blocker };

/// One line of a flight check: ✔, ! or ✖, and for the latter two what to do about it.
struct FlightFinding
{
    FindingSeverity severity = FindingSeverity::Ok;
    QString title; ///< "Client tools"
    QString text; ///< "pg_restore 15.20 fits the server's version 15."
    QString remedy; ///< empty when Ok
    ErrorCode code = ErrorCode::FlightCheckFailed; ///< what a job fails with when this alone blocks it; not in JSON

    QJsonObject toJson() const;
    static FlightFinding fromJson(const QJsonObject &object);
};
}
