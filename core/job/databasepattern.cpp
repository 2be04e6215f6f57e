#include "core/job/databasepattern.h"

#include <QRegularExpression>
#include <algorithm>

namespace larder
{
namespace
{
/// Qt 6.4 knows wildcards of paths only, where `*` stops at a slash.
QString withoutSlashes(QString text)
{
    constexpr QChar nothingElse = u'\uFFFF'; // no character, says Unicode
    return text.replace(u'/', nothingElse);
}
}

bool matchesAny(const QString &database, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [name = withoutSlashes(database)](const QString &pattern) {
        return QRegularExpression::fromWildcard(withoutSlashes(pattern), Qt::CaseSensitive).match(name).hasMatch();
    });
}

bool isPattern(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c == u'*' || c == u'?' || c == u'['; });
}
}
