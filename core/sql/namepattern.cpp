#include "core/sql/namepattern.h"

#include "core/base/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The parts of a pattern between its dots, each as a regular expression for the whole name. As processSQLNamePattern()
/// does it (PostgreSQL source, fe_utils/string_utils.c).
QStringList expressionsOf(const QString &pattern)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar letter = pattern[i];
        const bool twice = i + 1 < pattern.size() && pattern[i + 1] == u'"';
        if (letter == u'"' && quoted && twice) {
            parts.last() += u'"';
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (quoted || letter == u'$') {
            parts.last() += QRegularExpression::escape(QString(letter));
        } else if (letter == u'*') {
            parts.last() += u".*"_s;
        } else if (letter == u'?') {
            parts.last() += u'.';
        } else if (letter == u'.') {
            parts.append(QString());
        } else {
            parts.last() += letter.toLower();
        }
    }
    return parts;
}

QRegularExpression whole(const QString &expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}
}

NamePattern::NamePattern(const QString &pattern, Of what)
{
    const QStringList parts = expressionsOf(pattern);
    if (what == Of::Schemas) {
        m_schema = whole(parts.last());
        return;
    }
    m_name = whole(parts.last());
    // Without a schema it finds what the search path of the database leads to: public, where nobody changed it.
    m_schema = whole(parts.size() > 1 ? parts.at(parts.size() - 2) : u"public"_s);
}

bool NamePattern::matches(const QString &schema, const QString &name) const
{
    return m_schema.match(schema).hasMatch() && (!m_name || m_name->match(name).hasMatch());
}

NamePatterns::NamePatterns(const QStringList &patterns, NamePattern::Of what) : m_texts(patterns)
{
    for (const QString &pattern : patterns)
        m_patterns.append(NamePattern(pattern, what));
    m_used.resize(patterns.size());
}

/// Every one is asked: each that finds something is of use.
bool NamePatterns::matches(const QString &schema, const QString &name)
{
    bool found = false;
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        if (!m_patterns[i].matches(schema, name))
            continue;
        m_used[i] = true;
        found = true;
    }
    return found;
}

QStringList NamePatterns::idle() const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (!m_used[i])
            texts.append(m_texts[i]);
    }
    return texts;
}

QStringList splitPatterns(const QString &text)
{
    QStringList patterns{QString()};
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        if (letter == u',' && !quoted)
            patterns.append(QString());
        else
            patterns.last() += letter;
    }
    for (QString &pattern : patterns)
        pattern = pattern.trimmed();
    patterns.removeAll(QString());
    return patterns;
}

QString joinPatterns(const QStringList &patterns) { return patterns.join(u", "_s); }

QString whyNoPattern(const QString &pattern)
{
    if (pattern.count(u'"') % 2 != 0)
        return Engine::tr("lacks a quotation mark");
    const QStringList parts = expressionsOf(pattern);
    if (parts.size() > 3)
        return Engine::tr("has too many dots outside of quotation marks");
    const bool readable = std::all_of(parts.begin(), parts.end(),
                                      [](const QString &part) { return !part.isEmpty() && whole(part).isValid(); });
    return readable ? QString() : Engine::tr("is no name and no pattern");
}
}
