#include "ui/theme/textdirection.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QString lineForPainting(QString line)
{
    static const QRegularExpression technical(
        uR"(((?<![\w/])(?:~|\.{1,2})?/[^\s"'()“”„«»]+)" // a path
        uR"(|(?<!\S)--?\p{Latin}[\w=-]*)" // an option
        uR"(|\d[\d.,\x{a0}\x{202f}]*[\s\x{a0}]\p{Latin}+(?:/\p{Latin}+)?))"_s, // a number with its unit
        QRegularExpression::UseUnicodePropertiesOption);
    line.replace(technical, leftToRightIsolate + u"\\1"_s + popIsolate);
    return firstStrongIsolate + line + popIsolate;
}
}

QString forPainting(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft || text.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = lineForPainting(line);
    return lines.join(u'\n');
}
}
