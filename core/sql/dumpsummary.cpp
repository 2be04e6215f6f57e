#include "core/sql/dumpsummary.h"

using namespace Qt::StringLiterals;

namespace larder
{
bool DumpSummary::isComplete() const { return incompleteness().isEmpty(); }

QString DumpSummary::incompleteness() const
{
    if (insideCopy)
        return u"ends inside the data of a table"_s;
    if (insideStatement)
        return u"ends inside a statement"_s;
    if (headers == 0)
        return u"does not begin as a dump of pg_dump or pg_dumpall does"_s;
    if (trailers != headers || restrictOpen)
        return u"ends before the last lines that pg_dump writes"_s;
    return {};
}
}
