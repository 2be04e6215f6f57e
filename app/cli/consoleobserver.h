#pragma once

#include "app/cli/liveline.h"
#include "core/job/flightfinding.h"
#include "core/job/jobobserver.h"

#include <QStringList>

namespace larder::cli
{
/// Tells a person what a job does. What it made goes to standard output, the rest to standard error.
class ConsoleObserver final : public JobObserver
{
public:
    ConsoleObserver(Console &console, const ProgressMeter &meter, bool verbose);
    void onEvent(const JobEvent &event) noexcept override;

private:
    void printFinding(const QJsonObject &data);
    /// An object that failed is told on standard error, but not when the job's end says the same.
    void tellHeldBack(const JobEvent &next);

    Console &m_console;
    LiveLine m_line;
    const bool m_verbose;
    QString m_heldBack;
};

/// A check with its mark, and its remedy below, for standard output.
QStringList findingLines(const Console &console, const FlightFinding &finding);
}
