#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace larder
{
/// What happened in a job, in order. A value: it travels through QPromise, JSON lines and the history's log.
struct JobEvent
{
    enum class Kind : int {
        Started, ///< text: the job's title
        Step, ///< text: what begins now; step/stepCount, counted from 1
        Info, ///< text
        Warning, ///< text; the outcome becomes SucceededWithWarnings
        Command, ///< text: a client tool's command line, without secrets
        Finding, ///< data: FlightFinding
        Item, ///< data: one finished object (a backup saved, verified, removed, a database restored)
        Finished, ///< data: JobOutcome::toJson()
    };
    Kind kind = Kind::Info;
    QDateTime at; ///< UTC
    QString text;
    int step = 0;
    int stepCount = 0;
    QJsonObject data;

    /// {"event": "step", "at": …, "text": …, …}
    QJsonObject toJson() const;
    /// One line for people and logs, local time first.
    QString toLine() const;
};
}
