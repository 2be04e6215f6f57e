#include "core/job/shownhook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
QString shownHook(const QString &line)
{
    static const QRegularExpression program(u"^\\s*([A-Za-z0-9_./+-]+)(\\s+\\S|\\s*$)"_s);
    const QRegularExpressionMatch match = program.match(line);
    if (!match.hasMatch())
        return line.trimmed().isEmpty() ? QString() : u"…"_s;
    return match.captured(2).trimmed().isEmpty() ? match.captured(1) : match.captured(1) + u" …"_s;
}
}
