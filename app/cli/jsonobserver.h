#pragma once

#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/job/jobobserver.h"
#include "core/job/progressreader.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace larder::cli
{
/// Prints each event as one line of JSON on standard output and, at most once a second and only when it has changed,
/// how far the job is: {"event": "progress", "at": …, …} with what ProgressReading::toJson() gives.
class JsonObserver final : public JobObserver
{
public:
    /// All must outlive it.
    JsonObserver(Console &console, const Clock &clock, const ProgressMeter &meter);
    ~JsonObserver() override;
    JsonObserver(const JsonObserver &) = delete;
    JsonObserver &operator=(const JsonObserver &) = delete;
    void onEvent(const JobEvent &event) noexcept override;

private:
    void run();
    void tellProgress();
    void print(const QJsonObject &line);

    Console &m_console;
    const Clock &m_clock;
    const ProgressMeter &m_meter;
    ProgressReader m_reader;
    QJsonObject m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread; ///< last: it uses the others
};
}
