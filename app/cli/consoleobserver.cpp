#include "app/cli/consoleobserver.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
ConsoleObserver::ConsoleObserver(Console &console, const ProgressMeter &meter, bool verbose)
    : m_console(console), m_line(console, meter), m_verbose(verbose)
{ }

void ConsoleObserver::onEvent(const JobEvent &event) noexcept
{
    tellHeldBack(event);
    switch (event.kind) {
    case JobEvent::Kind::Started: m_line.setStep(event.text); break;
    case JobEvent::Kind::Step:
        m_line.setStep(event.text);
        m_line.printErr(m_console.colouredErr(event.text, 2));
        break;
    case JobEvent::Kind::Info: m_line.printErr(event.text); break;
    case JobEvent::Kind::Warning: m_line.printErr(m_console.colouredErr(u"Warning: "_s + event.text, 33)); break;
    case JobEvent::Kind::Command:
        if (m_verbose)
            m_line.printErr(m_console.colouredErr(u"$ "_s + event.text, 2));
        break;
    case JobEvent::Kind::Finding: printFinding(event.data); break;
    case JobEvent::Kind::Item:
        if (event.data.contains(u"error"_s))
            m_heldBack = event.text;
        else
            m_line.printOut(event.text);
        break;
    case JobEvent::Kind::Finished: break; // told from the outcome, when the line is gone
    }
}

void ConsoleObserver::tellHeldBack(const JobEvent &next)
{
    const QString text = std::exchange(m_heldBack, {});
    const bool isTheEnd = next.kind == JobEvent::Kind::Finished && next.data[u"error"_s][u"message"_s] == text;
    if (!text.isEmpty() && !isTheEnd)
        m_line.printErr(m_console.colouredErr(text, 31));
}

void ConsoleObserver::printFinding(const QJsonObject &data)
{
    const FlightFinding finding = FlightFinding::fromJson(data);
    for (const QString &line : findingLines(m_console, finding))
        m_line.printOut(line);
}

QStringList findingLines(const Console &console, const FlightFinding &finding)
{
    QString mark = console.colouredOut(u"✔"_s, 32);
    if (finding.severity == FindingSeverity::Warning)
        mark = console.colouredOut(u"!"_s, 33);
    else if (finding.severity == FindingSeverity::Blocker)
        mark = console.colouredOut(u"✖"_s, 31);
    QStringList lines{u"%1 %2: %3"_s.arg(mark, finding.title, finding.text)};
    if (!finding.remedy.isEmpty())
        lines.append(u"    "_s + finding.remedy);
    return lines;
}
}
