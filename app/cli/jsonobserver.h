#pragma once

#include "app/cli/console.h"
#include "core/job/jobobserver.h"

namespace larder::cli
{
/// Prints each event as one line of JSON on standard output.
class JsonObserver final : public JobObserver
{
public:
    explicit JsonObserver(Console &console) : m_console(console) { }
    void onEvent(const JobEvent &event) noexcept override;

private:
    Console &m_console;
};
}
