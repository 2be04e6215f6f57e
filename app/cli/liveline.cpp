#include "app/cli/liveline.h"

#include "core/base/format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder::cli
{
LiveLine::LiveLine(Console &console, const ProgressMeter &meter) : m_console(console), m_meter(meter)
{
    if (m_console.errIsTerminal())
        m_thread = std::thread([this] { run(); });
}

LiveLine::~LiveLine()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    wipe();
}

void LiveLine::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::milliseconds(250), [this] { return m_stop; }))
        draw();
}

void LiveLine::printOut(const QString &line)
{
    const std::scoped_lock lock(m_mutex);
    wipe();
    m_console.out(line);
}

void LiveLine::printErr(const QString &line)
{
    const std::scoped_lock lock(m_mutex);
    wipe();
    m_console.err(line);
}

void LiveLine::setStep(const QString &step)
{
    const std::scoped_lock lock(m_mutex);
    m_step = step;
}

void LiveLine::draw()
{
    const QString line = visible(status()).left(m_console.errWidth() - 1);
    m_console.errRaw("\r" + line.toUtf8() + "\x1b[K");
    m_isDrawn = true;
}

void LiveLine::wipe()
{
    if (m_isDrawn)
        m_console.errRaw("\r\x1b[K");
    m_isDrawn = false;
}

QString LiveLine::status()
{
    const auto elapsed
        = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
    m_rate.update(elapsed, m_meter.bytes(), m_meter.totalBytes());
    const QString progress = progressText(m_meter, m_rate);
    return progress.isEmpty() ? m_step : progress + u"  "_s + m_step;
}

QString progressText(const ProgressMeter &meter, const RateEstimator &rate)
{
    QStringList parts;
    if (meter.fraction() >= 0)
        parts.append(u"%1 %"_s.arg(static_cast<int>(meter.fraction() * 100), 2));
    if (meter.totalBytes() > 0)
        parts.append(u"%1 of %2"_s.arg(formatBytes(meter.bytes()), formatBytes(meter.totalBytes())));
    else if (meter.bytes() > 0)
        parts.append(formatBytes(meter.bytes()));
    if (meter.bytes() > 0 && rate.bytesPerSecond() >= 0)
        parts.append(formatRate(rate.bytesPerSecond()));
    if (meter.totalBytes() > 0 && rate.timeLeft().count() >= 0)
        parts.append(formatDuration(rate.timeLeft()) + u" left"_s);
    return parts.join(u"  "_s);
}
}
