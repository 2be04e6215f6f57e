#include "app/cli/parser.h"

#include "app/cli/spelling.h"
#include "app/cli/verbs.h"
#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/job/optionvalue.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// CLI11 takes "[a,b]" apart into a list, but it may be a database's name: such words travel with this at their end.
constexpr char notAList = '\x01';

/// A row and the CLI11 option made of it.
struct BoundOption
{
    OptionInfo info;
    CLI::Option *option;
};

struct BoundVerb
{
    const Verb *verb;
    CLI::App *app;
    std::vector<BoundOption> options;
    std::vector<BoundOption> switches;
};

CLI::Option *addTo(CLI::App &app, const OptionInfo &info)
{
    if (info.type == OptionType::Flag)
        return app.add_flag(info.name);
    CLI::Option *option = app.add_option(info.name, [](const CLI::results_t &) { return true; });
    option->required(info.required);
    option->expected(1)->allow_extra_args(info.isList() && info.isPositional());
    if (info.isList())
        option->take_all();
    return option;
}

/// Two options that set the same thing cannot both be meant.
void excludeEachOther(const std::vector<BoundOption> &options)
{
    for (const BoundOption &one : options) {
        for (const BoundOption &other : options) {
            if (one.option != other.option && QLatin1StringView(one.info.key) == QLatin1StringView(other.info.key))
                one.option->excludes(other.option);
        }
    }
}

std::vector<BoundOption> bind(CLI::App &app, const QList<OptionInfo> &rows)
{
    std::vector<BoundOption> bound;
    for (const OptionInfo &row : rows)
        bound.push_back({row, addTo(app, row)});
    excludeEachOther(bound);
    return bound;
}

/// The tree of subcommands: one level for each word of a verb.
class Parser
{
public:
    Parser()
    {
        m_root.set_help_flag("-h,--help");
        m_root.require_subcommand(0, 1);
        for (const Verb &verb : verbs())
            add(verb);
    }

    CLI::App &root() { return m_root; }

    /// What was parsed: the deepest subcommand; null without any.
    const BoundVerb *parsed() const
    {
        for (const BoundVerb &bound : m_verbs) {
            if (bound.app->parsed())
                return &bound;
        }
        return nullptr;
    }

private:
    void add(const Verb &verb)
    {
        CLI::App *app = &m_root;
        for (const QString &word : verb.words.split(u' '))
            app = child(*app, word.toStdString());
        BoundVerb bound{&verb, app, {}, {}};
        bound.options = bind(*app, verb.options);
        bound.switches = bind(*app, verb.switches);
        m_verbs.push_back(std::move(bound));
    }

    CLI::App *child(CLI::App &parent, const std::string &word)
    {
        CLI::App *&app = m_apps[{&parent, word}];
        if (!app) {
            app = parent.add_subcommand(word);
            parent.require_subcommand(&parent == &m_root ? 0 : 1, 1);
        }
        return app;
    }

    CLI::App m_root;
    std::map<std::pair<CLI::App *, std::string>, CLI::App *> m_apps;
    std::vector<BoundVerb> m_verbs;
};

QString pathFromHere(const QString &path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); }

void insertKeyValue(QJsonObject &values, const OptionInfo &info, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        throw Error(ErrorCode::Usage,
                    u"%1: “%2” is not of the form KEY=VALUE."_s.arg(QLatin1StringView(info.name), text),
                    QString::fromUtf8(info.help));
    values.insert(text.left(equals), text.mid(equals + 1));
}

/// CLI11 takes "--yes=false"; here a flag is either there or not.
void refuseFlagValue(const OptionInfo &info, const std::vector<std::string> &texts)
{
    for (const std::string &text : texts) {
        if (text != "true")
            throw Error(ErrorCode::Usage, u"%1 takes no value."_s.arg(QLatin1StringView(info.name)),
                        QString::fromUtf8(info.help));
    }
}

/// The JSON value of what an option was given.
QJsonValue valueOf(const OptionInfo &info, const std::vector<std::string> &texts)
{
    if (info.type == OptionType::Flag) {
        refuseFlagValue(info, texts);
        return flagValueOf(info);
    }
    QJsonArray list;
    QJsonObject pairs;
    for (const std::string &text : texts) {
        QString word = QString::fromStdString(text);
        if (word.endsWith(QLatin1Char(notAList)))
            word.chop(1);
        if (info.type == OptionType::KeyValueList)
            insertKeyValue(pairs, info, word);
        else
            list.append(valueFromText(info, word, QString::fromLatin1(info.name)));
    }
    if (info.type == OptionType::KeyValueList)
        return pairs;
    if (info.isList())
        return list;
    return info.type == OptionType::Path ? QJsonValue(pathFromHere(list.first().toString())) : list.first();
}

QJsonObject valuesOf(const std::vector<BoundOption> &options)
{
    QJsonObject values;
    for (const BoundOption &bound : options) {
        if (bound.option->count() > 0)
            setValueAt(values, QString::fromLatin1(bound.info.key), valueOf(bound.info, bound.option->results()));
    }
    return values;
}

/// "server ad" → the verb words given so far that lead somewhere, for hints and help.
QString verbWordsIn(const QStringList &arguments)
{
    const QString two = arguments.mid(0, 2).join(u' ');
    if (findVerb(two))
        return two;
    return arguments.value(0);
}

bool isVerbOrGroup(const QString &word)
{
    return std::any_of(verbs().begin(), verbs().end(),
                       [&](const Verb &verb) { return verb.words.section(u' ', 0, 0) == word; });
}

void turnIntoHelp(Invocation &invocation, const QStringList &topic)
{
    invocation.verb = findVerb(u"help"_s);
    invocation.given = {{u"topic"_s, QJsonArray::fromStringList(topic)}};
    invocation.switches = {};
}

std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> words;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it) {
        words.push_back(it->toStdString());
        if (it->endsWith(u']'))
            words.back() += notAList;
    }
    return words;
}

[[noreturn]] void refuseVerb(const QString &words)
{
    const QString nearest = nearestVerb(words);
    throw Error(ErrorCode::Usage, u"There is no verb “%1”."_s.arg(words),
                (nearest.isEmpty() ? QString() : u"Did you mean “%1”? "_s.arg(nearest))
                    + u"%1 lists what there is."_s.arg(command(u"help"_s)));
}

/// CLI11 lists them backwards.
QString inGivenOrder(const std::vector<std::string> &extras, const QStringList &arguments)
{
    QStringList left;
    for (const std::string &extra : extras)
        left.append(QString::fromStdString(extra).remove(QLatin1Char(notAList)));
    QStringList ordered;
    for (const QString &argument : arguments) {
        if (left.removeOne(argument))
            ordered.append(argument);
    }
    return (ordered + left).join(u", "_s);
}

[[noreturn]] void explain(const QString &what, const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (word.startsWith(u'-'))
        throw Error(ErrorCode::Usage, u"A verb must come first, not “%1”."_s.arg(word),
                    u"%1 lists what there is."_s.arg(command(u"help"_s)));
    if (!isVerbOrGroup(word))
        refuseVerb(word);
    const QString words = verbWordsIn(arguments);
    if (!findVerb(words) && arguments.size() > 1 && !arguments[1].startsWith(u'-'))
        refuseVerb(arguments.mid(0, 2).join(u' '));
    QString text = what.trimmed();
    if (!text.endsWith(u'.'))
        text += u'.';
    throw Error(ErrorCode::Usage, text, u"%1 shows what it takes."_s.arg(command(u"help %1"_s.arg(words))));
}
}

void parseArguments(const QStringList &arguments, Invocation &invocation)
{
    if (arguments.isEmpty())
        throw Error(ErrorCode::Usage, u"No verb given."_s, u"%1 lists what there is."_s.arg(command(u"help"_s)));
    Parser parser;
    try {
        parser.root().parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        const QString words = verbWordsIn(arguments);
        turnIntoHelp(invocation, isVerbOrGroup(words.section(u' ', 0, 0)) ? words.split(u' ') : QStringList{});
        return;
    } catch (const CLI::ExtrasError &) {
        explain(u"Not expected here: %1"_s.arg(inGivenOrder(parser.root().remaining(true), arguments)), arguments);
    } catch (const CLI::ParseError &error) {
        explain(QString::fromUtf8(error.what()), arguments);
    }
    const BoundVerb *bound = parser.parsed();
    invocation.verb = bound->verb;
    invocation.given = valuesOf(bound->options);
    invocation.switches = valuesOf(bound->switches);
}
}
