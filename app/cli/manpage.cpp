#include "app/cli/manpage.h"

#include "app/cli/help.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/base/product.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// Text in roff: backslashes and dashes mean themselves, a leading dot or quote is no request.
QString roff(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString entry(const QString &term, const QString &text)
{
    return u".TP\n.B "_s + roff(term) + u'\n' + roff(text) + u'\n';
}

QString optionEntries(const QList<OptionInfo> &options)
{
    QString text;
    for (const OptionInfo &option : options)
        text += entry(optionTitle(option), optionText(option));
    return text;
}

/// --json and --verbose: the last two switches of every verb.
constexpr int commonSwitches = 2;

/// The options every verb has for its server, and those every verb has, are told once.
QList<OptionInfo> ownOptions(const Verb &verb)
{
    QList<OptionInfo> own;
    for (const OptionInfo &option : verb.options) {
        if (option.isPositional() || !QLatin1StringView(option.key).startsWith("server."_L1))
            own.append(option);
    }
    return own + verb.switches.first(verb.switches.size() - commonSwitches);
}

QString verbSection(const Verb &verb)
{
    return u".SS "_s + roff(usageLine(verb)) + u'\n' + roff(verb.help) + u'\n' + optionEntries(ownOptions(verb));
}

QString exitCodes()
{
    QString text = entry(u"0"_s, u"Everything was done."_s)
        + entry(u"1"_s, u"Done, with warnings; status: something wants attention."_s);
    for (const ErrorKind &kind : errorKinds())
        text += entry(QString::number(static_cast<int>(kind.code)),
                      u"%1 (%2)"_s.arg(QString::fromUtf8(kind.meaning), QString::fromLatin1(kind.name)));
    return text + entry(u"129, 130, 143"_s, u"Cancelled by SIGHUP, SIGINT or SIGTERM."_s);
}

/// "--json --verbose …" of a verb, for a case branch.
QString wordsOf(const Verb &verb)
{
    QStringList words;
    for (const OptionInfo &option : verb.options + verb.switches) {
        if (!option.isPositional())
            words.append(QString::fromLatin1(option.name));
    }
    return words.join(u' ');
}
}

QString manPage()
{
    QString text
        = u".TH LARDER\\-CLI 1 \"\" \"larder %1\" \"User Commands\"\n"_s.arg(QLatin1StringView(product::version));
    text += u".SH NAME\nlarder\\-cli \\- PostgreSQL backups you can see, trust and restore\n"
            ".SH SYNOPSIS\n.B larder\\-cli\n.I VERB\n[\\fIOPTION\\fR...]\n.SH VERBS\n"_s;
    for (const VerbGroup &group : verbGroups()) {
        for (const QString &words : group.verbs)
            text += verbSection(*findVerb(words));
    }
    const auto server = serverOptions();
    text += u".SH OPTIONS OF VERBS THAT CONNECT TO A SERVER\n"_s
        + optionEntries(QList<OptionInfo>(server.begin(), server.end()));
    text += u".SH OPTIONS OF EVERY VERB\n"_s + optionEntries(verbs().first().switches.last(commonSwitches));
    text
        += u".SH ENVIRONMENT\n"_s
        + entry(
               u"POSTGRES_HOST, POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD"_s,
               u"The server where no option and no saved server or service says which; then libpq's own PG* variables, "
               ".pgpass and service files."_s)
        + entry(u"BACKUP_DIR, RETENTION_DAYS, COMPRESS"_s,
                u"As the options of backup say, where neither an option nor a saved server does."_s)
        + entry(u"NO_COLOR"_s, u"Set: no colours."_s);
    return text + u".SH EXIT STATUS\n"_s + exitCodes();
}

QString bashCompletion()
{
    QStringList firstWords;
    QMap<QString, QStringList> secondWords;
    QString cases;
    for (const Verb &verb : verbs()) {
        const QStringList words = verb.words.split(u' ');
        if (!firstWords.contains(words.first()))
            firstWords.append(words.first());
        if (words.size() > 1)
            secondWords[words.first()].append(words.last());
        cases += u"        '%1') words='%2' ;;\n"_s.arg(verb.words, wordsOf(verb));
    }
    for (auto it = secondWords.begin(); it != secondWords.end(); ++it)
        cases += u"        '%1'|'%1 '*) words='%2' ;;\n"_s.arg(it.key(), it.value().join(u' '));
    return u"_larder_cli()\n{\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]} words=''\n"
           "    case $verb in %1) [ \"$COMP_CWORD\" -gt 2 ] && verb=\"$verb ${COMP_WORDS[2]}\" ;; esac\n"
           "    [ \"$COMP_CWORD\" -eq 1 ] && verb=''\n"
           "    case $verb in\n        '') words='%2' ;;\n%3    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "    [ ${#COMPREPLY[@]} -eq 0 ] && mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
           "    return 0\n}\ncomplete -o filenames -F _larder_cli larder-cli\n"_s.arg(secondWords.keys().join(u'|'),
                                                                                      firstWords.join(u' '), cases);
}
}
