#pragma once

#include "core/base/canceltoken.h"

#include <QtGlobal>
#include <condition_variable>
#include <mutex>

namespace larder
{
/// Lets the globals of a run wait until one of its databases is saved: alone they are a backup of nothing. Thread-safe.
class FirstSaved
{
public:
    explicit FirstSaved(qsizetype databases) : m_open(databases) { }

    /// One of the databases is through.
    void ended(bool saved);
    /// True as soon as one is saved, false when none was. Throws Cancelled.
    bool wait(const CancelToken &token);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qsizetype m_open;
    bool m_saved = false;
};
}
