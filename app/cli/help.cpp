#include "app/cli/help.h"

#include "app/cli/verbs.h"
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
QString wrapped(const QString &text, int indent, int width)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        }
        if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

/// A term and its explanation in two columns; a long term has a line of its own.
QString entry(const QString &term, const QString &text, int indent, int width)
{
    QString line = u"  "_s + term;
    if (line.size() + 2 > indent)
        line += u'\n' + QString(indent, u' ');
    else
        line = line.leftJustified(indent);
    return line + wrapped(text, indent, width) + u'\n';
}

QString section(const QString &title, const QList<OptionInfo> &options, int width)
{
    if (options.isEmpty())
        return {};
    QString text = u'\n' + title + u'\n';
    for (const OptionInfo &option : options)
        text += entry(optionTitle(option), optionText(option), 27, width);
    return text;
}

bool isServerOption(const OptionInfo &option) { return QLatin1StringView(option.key).startsWith("server."_L1); }

QList<OptionInfo> chosen(const QList<OptionInfo> &options, bool positional, bool ofServer)
{
    QList<OptionInfo> result;
    for (const OptionInfo &option : options) {
        if (option.isPositional() == positional && (positional || isServerOption(option) == ofServer))
            result.append(option);
    }
    return result;
}

/// "--maintenance-db" → "DB".
QString lastWordOf(QLatin1StringView name)
{
    return name.startsWith("--exclude"_L1) ? u"PATTERN"_s : QString(name).section(u'-', -1).toUpper();
}

QString placeholder(const OptionInfo &option)
{
    switch (option.type) {
    case OptionType::Flag: return {};
    case OptionType::Integer: return u"N"_s;
    case OptionType::Size: return u"SIZE"_s;
    case OptionType::Path: return u"PATH"_s;
    case OptionType::KeyValueList: return u"KEY=VALUE"_s;
    default: return lastWordOf(QLatin1StringView(option.name));
    }
}
}

QString usageLine(const Verb &verb)
{
    QString line = u"larder-cli "_s + verb.words;
    for (const OptionInfo &option : verb.options) {
        if (!option.isPositional())
            continue;
        const QString title = optionTitle(option);
        line += u' ' + (option.required ? title : u'[' + title + u']');
    }
    return line + u" [OPTION…]"_s;
}

QString optionTitle(const OptionInfo &option)
{
    const QString name = QString::fromLatin1(option.name);
    if (option.isPositional())
        return option.isList() ? name + u"…"_s : name;
    const QString value = placeholder(option);
    return value.isEmpty() ? name : name + u' ' + value;
}

QString optionText(const OptionInfo &option)
{
    QString text = QString::fromUtf8(option.help);
    QStringList facts;
    if (option.type == OptionType::Choice)
        facts.append(QString::fromLatin1(option.choices).replace(u"|"_s, u", "_s));
    if (option.defaultText[0] != '\0')
        facts.append(u"default "_s + QString::fromLatin1(option.defaultText));
    if (option.environment[0] != '\0')
        facts.append(u"environment "_s + QString::fromLatin1(option.environment));
    if (option.isList() && !option.isPositional())
        facts.append(u"may be repeated"_s);
    return facts.isEmpty() ? text : text + u" ("_s + facts.join(u"; "_s) + u')';
}

QList<VerbGroup> verbGroups()
{
    return {
        {u"Back up and restore"_s,
         {u"backup"_s, u"restore"_s, u"globals"_s, u"undo"_s, u"kept list"_s, u"kept drop"_s}},
        {u"See and prove"_s, {u"list"_s, u"show"_s, u"extract"_s, u"compare"_s, u"verify"_s, u"drill"_s, u"status"_s}},
        {u"Keep and clear"_s, {u"cleanup"_s, u"remove"_s, u"forget"_s, u"pin"_s, u"unpin"_s, u"note"_s, u"annotate"_s}},
        {u"Set up"_s,
         {u"server list"_s, u"server add"_s, u"server test"_s, u"server remove"_s, u"doctor"_s, u"catalogue refresh"_s,
          u"catalogue rebuild"_s, u"demo"_s, u"help"_s}}};
}

QString overviewText(int width)
{
    QString text = u"larder-cli: PostgreSQL backups you can see, trust and restore\n\n"
                   "Usage: larder-cli VERB [OPTION…]\n"_s;
    for (const VerbGroup &group : verbGroups()) {
        text += u'\n' + group.title + u'\n';
        for (const QString &words : group.verbs)
            text += entry(words, findVerb(words)->title, 22, width);
    }
    text += u'\n'
        + wrapped(u"larder-cli help VERB explains a verb, larder-cli help errors the exit codes. What an option does "
                  "not say comes from the saved server or service, then from the environment, then from the default."_s,
                  0, width)
        + u'\n';
    return text;
}

QString verbHelpText(const Verb &verb, int width)
{
    return u"Usage: "_s + usageLine(verb) + u"\n\n"_s + wrapped(verb.help, 0, width) + u'\n'
        + section(u"Arguments"_s, chosen(verb.options, true, false), width)
        + section(u"Options"_s, chosen(verb.options, false, false), width)
        + section(u"Server"_s, chosen(verb.options, false, true), width) + section(u"Always"_s, verb.switches, width);
}

QString errorsText(int width)
{
    QString text = u"Exit codes\n"_s;
    text += entry(u"0"_s, u"Everything was done."_s, 32, width);
    text += entry(u"1"_s, u"Done, with warnings; status: something wants attention."_s, 32, width);
    for (const ErrorKind &kind : errorKinds())
        text += entry(QString::number(static_cast<int>(kind.code)).leftJustified(5) + QString::fromLatin1(kind.name),
                      QString::fromUtf8(kind.meaning), 32, width);
    text += entry(u"129"_s, u"Cancelled by SIGHUP (the terminal was closed)."_s, 32, width);
    text += entry(u"130"_s, u"Cancelled by SIGINT (Ctrl+C)."_s, 32, width);
    return text + entry(u"143"_s, u"Cancelled by SIGTERM."_s, 32, width);
}
}
