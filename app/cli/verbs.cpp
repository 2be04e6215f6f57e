#include "app/cli/verbs.h"

#include "app/cli/annotateverbs.h"
#include "app/cli/catalogueverb.h"
#include "app/cli/contentsverbs.h"
#include "app/cli/demoverb.h"
#include "app/cli/doctorverb.h"
#include "app/cli/helpverb.h"
#include "app/cli/jobverb.h"
#include "app/cli/keptverb.h"
#include "app/cli/listverb.h"
#include "app/cli/restoreverb.h"
#include "app/cli/serververbs.h"
#include "app/cli/showverb.h"
#include "app/cli/statusverb.h"
#include "core/profile/serverprofile.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
using enum OptionType;

constexpr OptionInfo jsonSwitch{"--json", "json", Flag, "", "", "", "Machine-readable output on standard output."};
constexpr OptionInfo verboseSwitch{
    "--verbose", "verbose", Flag, "", "", "", "Also show commands and the raw evidence of errors."};
constexpr OptionInfo passwordSwitch{
    "--password-prompt", "passwordPrompt", Flag, "", "", "", "Ask for the server's password on the terminal."};
constexpr OptionInfo serverSwitch{
    "--server", "serverName", Text, "", "", "", "A saved server whose backup directory and retention to use."};
constexpr OptionInfo checkSwitch{"--check", "check", Flag, "", "", "", "Only look whether the restore would succeed."};
constexpr OptionInfo tourSwitch{
    "--tour", "tour", Flag, "", "", "", "Show the main job on it: back up, list, verify, restore, replace."};
constexpr OptionInfo repairSwitch{
    "--repair", "repair", Flag, "", "", "", "Undo what killed restores and drills left on the server."};
constexpr OptionInfo manSwitch{"--man", "man", Flag, "", "", "", "Print the manual page (roff)."};
constexpr OptionInfo completionSwitch{
    "--completion", "completion", Choice, "", "bash", "", "Print the completion script for a shell."};

constexpr OptionInfo backupArgument{
    "BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "", true};
constexpr OptionInfo serverArgument{"NAME", "name", Text, "", "", "", "The server's name.", "", true};

QList<OptionInfo> withRepository(QList<OptionInfo> options)
{
    const auto more = repositoryOptions();
    return options + QList<OptionInfo>(more.begin(), more.end());
}

QList<OptionInfo> withServer(QList<OptionInfo> options)
{
    const auto more = serverOptions();
    return options + QList<OptionInfo>(more.begin(), more.end());
}

/// The verb that runs a job kind, made of its registry row.
Verb jobVerb(const char *kindName, std::function<int(Invocation &)> run, QList<OptionInfo> switches = {})
{
    const JobKind &kind = *findJobKind(QLatin1StringView(kindName));
    return {.words = QString::fromLatin1(kind.verb),
            .title = QString::fromUtf8(kind.title),
            .help = QString::fromUtf8(kind.help),
            .kind = &kind,
            .options = allOptions(kind),
            .switches = std::move(switches),
            .run = std::move(run)};
}

QList<OptionInfo> listOptions()
{
    return withRepository({{"DATABASE", "database", Text, "", "", "", "Only backups of this database."},
                           {"--globals", "globals", Flag, "", "", "", "Also the saved roles and tablespaces."}});
}

QList<OptionInfo> serverAddOptions()
{
    // The address is given by the options every verb has for it; what a backup takes by default comes from its kind.
    QList<OptionInfo> options{serverArgument,
                              {"DATABASE", "databases", TextList, "", "", "",
                               "Databases to back up there, names or patterns; without any, all of them."}};
    const QJsonObject jobDefaults = ServerProfile().jobDefaults();
    for (const OptionInfo &option : findJobKind("backup")->options) {
        const QLatin1StringView key(option.key);
        if (option.type != Flag && (key == "exclude"_L1 || jobDefaults.contains(key)))
            options.append(option);
    }
    options.append({"--backup-dir", "repository", Path, "", "", "", "Its backup directory."});
    for (const OptionInfo &option : serverOptions()) {
        if (QLatin1StringView(option.name) != "--server"_L1)
            options.append(option);
    }
    return options;
}

QList<Verb> seeingVerbs()
{
    return {
        {.words = u"list"_s,
         .title = u"List backups"_s,
         .help = u"List the backups of the backup directory, newest first."_s,
         .options = listOptions(),
         .run = list},
        jobVerb("contents", show),
        jobVerb("extract", extract),
        jobVerb("compare", compare),
        {.words = u"status"_s,
         .title = u"Show the health of the backups"_s,
         .help
         = u"Say which databases are protected, what is wrong, and what helps. A server that is named is asked which "
           "databases it has. Ends with 0 when all is well, with 23 when the backup directory cannot be used, "
           "else with 1."_s,
         .options = withServer(withRepository({})),
         .run = status},
        {.words = u"doctor"_s,
         .title = u"Check the installation"_s,
         .help = u"Check client tools, backup directory, catalogue, keychain and server, each with a remedy, and show "
                 "which values are used and where each comes from. It only looks. Ends with 0 when all is well, 1 for "
                 "warnings, else with the code of the first failure."_s,
         .options = withServer(withRepository({})),
         .switches = {repairSwitch},
         .run = doctor},
    };
}

QList<Verb> settingVerbs()
{
    return {
        {.words = u"server list"_s,
         .title = u"List saved servers"_s,
         .help = u"List the saved servers."_s,
         .run = listServers},
        {.words = u"server add"_s,
         .title = u"Save a server"_s,
         .help
         = u"Save a server under a name, or change the one of that name. With --password-prompt its password goes "
           "into the keychain."_s,
         .options = serverAddOptions(),
         .run = addServer},
        {.words = u"server remove"_s,
         .title = u"Forget a saved server"_s,
         .help = u"Forget a saved server and its password. Backups stay."_s,
         .options = {serverArgument},
         .run = removeServer},
        {.words = u"kept list"_s,
         .title = u"List kept databases"_s,
         .help = u"List the databases that restores replaced and kept for undo."_s,
         .options = withServer({}),
         .run = listKept},
        {.words = u"catalogue rebuild"_s,
         .title = u"Rebuild the catalogue"_s,
         .help = u"Read every backup of the backup directory anew."_s,
         .options = withRepository({}),
         .run = rebuildCatalogue},
        {.words = u"pin"_s,
         .title = u"Keep a backup for ever"_s,
         .help = u"Pin a backup: cleanup never removes it."_s,
         .options = withRepository({backupArgument}),
         .run = pin},
        {.words = u"unpin"_s,
         .title = u"Let a backup go with its age"_s,
         .help = u"Take the pin off a backup."_s,
         .options = withRepository({backupArgument}),
         .run = unpin},
        {.words = u"note"_s,
         .title = u"Write a note on a backup"_s,
         .help = u"Write your words on a backup; an empty text removes them."_s,
         .options = withRepository({backupArgument, {"TEXT", "note", Text, "", "", "", "The note.", "", true}}),
         .run = note},
        {.words = u"help"_s,
         .title = u"Explain"_s,
         .help = u"Explain a verb, or with “help errors” the exit codes."_s,
         .options = {{"TOPIC", "topic", TextList, "", "", "", "A verb, or “errors”."}},
         .switches = {manSwitch, completionSwitch},
         .run = help},
    };
}

QList<Verb> allVerbs()
{
    QList<Verb> all{jobVerb("backup", runJobVerb),  jobVerb("restore", runRestore, {checkSwitch}),
                    jobVerb("globals", runJobVerb), jobVerb("undo", runJobVerb),
                    jobVerb("verify", runJobVerb),  jobVerb("drill", runJobVerb),
                    jobVerb("cleanup", runCleanup), jobVerb("remove", runJobVerb),
                    jobVerb("forget", runJobVerb)};
    all += seeingVerbs();
    all += {jobVerb("inspect", testServer), jobVerb("drop-kept", runJobVerb), jobVerb("refresh", runJobVerb),
            jobVerb("annotate", runJobVerb), jobVerb("demo", demo, {tourSwitch})};
    all += settingVerbs();
    for (Verb &verb : all) {
        if (verb.takes("server.host"_L1))
            verb.switches.append(passwordSwitch);
        else if (verb.takes("repository"_L1))
            verb.switches.append(serverSwitch);
        verb.switches += {jsonSwitch, verboseSwitch};
    }
    return all;
}
}

bool Verb::takes(QLatin1StringView key) const
{
    return std::any_of(options.begin(), options.end(),
                       [&](const OptionInfo &option) { return QLatin1StringView(option.key) == key; });
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all = allVerbs();
    return all;
}

const Verb *findVerb(const QString &words)
{
    for (const Verb &verb : verbs()) {
        if (verb.words == words)
            return &verb;
    }
    return nullptr;
}
}
