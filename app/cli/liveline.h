#pragma once

#include "app/cli/console.h"
#include "core/job/progressreader.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace larder::cli
{
/// The one line at the bottom of a terminal that tells how far a job is, redrawn four times a second, and the lines
/// printed above it. Without a terminal there is only the printing. Thread-safe.
class LiveLine
{
public:
    LiveLine(Console &console, const ProgressMeter &meter);
    /// Wipes the line and ends its thread.
    ~LiveLine();
    LiveLine(const LiveLine &) = delete;
    LiveLine &operator=(const LiveLine &) = delete;

    void printOut(const QString &line);
    void printErr(const QString &line);
    /// What is being done, shown at the end of the line.
    void setStep(const QString &step);

private:
    void run();
    void draw();
    void wipe();
    QString status();

    Console &m_console;
    const ProgressMeter &m_meter;
    ProgressReader m_reader;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QString m_step;
    bool m_isDrawn = false;
    bool m_stop = false;
    std::thread m_thread; ///< last: it uses the others
};

/// "43 %  240 MB of 551 MB  120 MB/s  35 s left", as far as it is known.
QString progressText(const ProgressReading &reading);
}
