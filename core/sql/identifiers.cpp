#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Reads one part of a name from the front of `text` and removes it.
std::optional<QString> takeQuoted(QStringView &text)
{
    QString name;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"') {
            if (i + 1 == text.size() || text[i + 1] != u'"') {
                text = text.sliced(i + 1);
                return name.isEmpty() ? std::nullopt : std::optional(name);
            }
            ++i;
        }
        name.append(text[i]);
    }
    return std::nullopt;
}

bool startsName(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c >= QChar(0x80);
}
bool continuesName(QChar c) { return startsName(c) || (c >= u'0' && c <= u'9') || c == u'$'; }

std::optional<QString> takeName(QStringView &text)
{
    if (text.startsWith(u'"'))
        return takeQuoted(text);
    if (text.isEmpty() || !startsName(text.front()))
        return std::nullopt;
    QString name;
    while (!text.isEmpty() && continuesName(text.front())) {
        // Only ASCII letters: what the server does beyond them depends on its encoding.
        const QChar c = text.front();
        name.append(c >= u'A' && c <= u'Z' ? c.toLower() : c);
        text = text.sliced(1);
    }
    return name;
}
}

QString quoteIdentifier(QStringView name)
{
    QString quoted = name.toString();
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QByteArray quoteIdentifier(QByteArrayView name)
{
    QByteArray quoted = name.toByteArray();
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

QString quoteLiteral(QStringView text)
{
    QString quoted = text.toString();
    quoted.replace(u'\'', u"''"_s);
    if (!quoted.contains(u'\\'))
        return u'\'' + quoted + u'\'';
    quoted.replace(u'\\', u"\\\\"_s);
    return u"E'"_s + quoted + u'\'';
}

QByteArray quoteLiteral(QByteArrayView text)
{
    QByteArray quoted = text.toByteArray();
    quoted.replace('\'', "''");
    if (!quoted.contains('\\'))
        return '\'' + quoted + '\'';
    quoted.replace('\\', "\\\\");
    return "E'" + quoted + '\'';
}

std::optional<QualifiedName> parseQualifiedName(QStringView text)
{
    std::optional<QString> first = takeName(text);
    if (!first)
        return std::nullopt;
    if (text.isEmpty())
        return QualifiedName{{}, *first};
    if (text.front() != u'.')
        return std::nullopt;
    text = text.sliced(1);
    std::optional<QString> second = takeName(text);
    if (!second || !text.isEmpty())
        return std::nullopt;
    return QualifiedName{*first, *second};
}

QString quoteQualifiedName(const QualifiedName &name)
{
    if (name.schema.isEmpty())
        return quoteIdentifier(name.name);
    return quoteIdentifier(name.schema) + u'.' + quoteIdentifier(name.name);
}
}
