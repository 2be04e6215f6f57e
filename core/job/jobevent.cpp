#include "core/job/jobevent.h"

#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString kindName(JobEvent::Kind kind)
{
    switch (kind) {
    case JobEvent::Kind::Started: return u"started"_s;
    case JobEvent::Kind::Step: return u"step"_s;
    case JobEvent::Kind::Info: return u"info"_s;
    case JobEvent::Kind::Warning: return u"warning"_s;
    case JobEvent::Kind::Command: return u"command"_s;
    case JobEvent::Kind::Finding: return u"finding"_s;
    case JobEvent::Kind::Item: return u"item"_s;
    case JobEvent::Kind::Finished: return u"finished"_s;
    }
    return {};
}

QString decoratedText(const JobEvent &event)
{
    switch (event.kind) {
    case JobEvent::Kind::Step: return u"[%1/%2] %3"_s.arg(event.step).arg(event.stepCount).arg(event.text);
    case JobEvent::Kind::Warning: return Engine::tr("Warning: %1").arg(event.text);
    case JobEvent::Kind::Command: return u"$ "_s + event.text;
    case JobEvent::Kind::Finding: return event.text + u": "_s + event.data[u"text"].toString();
    default: return event.text;
    }
}
}

QJsonObject JobEvent::toJson() const
{
    QJsonObject object{{u"event"_s, kindName(kind)}, {u"at"_s, at.toString(Qt::ISODateWithMs)}, {u"text"_s, text}};
    if (stepCount > 0) {
        object[u"step"_s] = step;
        object[u"steps"_s] = stepCount;
    }
    if (!data.isEmpty())
        object[u"data"_s] = data;
    return object;
}

QString JobEvent::toLine() const { return at.toLocalTime().toString(u"HH:mm:ss ") + decoratedText(*this); }
}
