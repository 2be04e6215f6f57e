#include "app/cli/liveline.h"

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
    const QString progress = progressText(m_reader.read(m_meter));
    return progress.isEmpty() ? m_step : progress + u"  "_s + m_step;
}

QString progressText(const ProgressReading &reading)
{
    QStringList parts = progressFigures(reading);
    if (reading.progress.fraction >= 0)
        parts.prepend(u"%1 %"_s.arg(static_cast<int>(reading.progress.fraction * 100), 2));
    return parts.join(u"  "_s);
}
}
