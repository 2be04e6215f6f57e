#include "core/sql/dumpsummary.h"

#include "core/base/translation.h"

namespace larder
{
bool DumpSummary::isComplete() const { return incompleteness().isEmpty(); }

QString DumpSummary::incompleteness() const
{
    if (insideCopy)
        return Engine::tr("it ends inside the data of a table");
    if (insideStatement)
        return Engine::tr("it ends inside a statement");
    if (headers == 0)
        return Engine::tr("it does not begin as a dump of pg_dump or pg_dumpall does");
    if (trailers != headers || restrictOpen)
        return Engine::tr("it ends before the last lines that pg_dump writes");
    return {};
}
}
