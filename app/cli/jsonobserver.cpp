#include "app/cli/jsonobserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
constexpr std::chrono::seconds pace{1};
}

JsonObserver::JsonObserver(Console &console, const Clock &clock, const ProgressMeter &meter)
    : m_console(console), m_clock(clock), m_meter(meter), m_thread([this] { run(); })
{ }

JsonObserver::~JsonObserver()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void JsonObserver::onEvent(const JobEvent &event) noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_stop = m_stop || event.kind == JobEvent::Kind::Finished; // nothing comes after it
    print(event.toJson());
}

void JsonObserver::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, pace, [this] { return m_stop; }))
        tellProgress();
}

void JsonObserver::tellProgress()
{
    QJsonObject line = m_reader.read(m_meter).toJson();
    if (line == m_told)
        return;
    m_told = line;
    line[u"event"_s] = u"progress"_s;
    line[u"at"_s] = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    print(line);
}

void JsonObserver::print(const QJsonObject &line) { m_console.out(QJsonDocument(line), QJsonDocument::Compact); }
}
