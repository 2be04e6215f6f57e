#include "core/job/specs/drillspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"
#include "core/job/specs/titlewords.h"

#include <QDir>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array drillOptions{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backup files, or their paths in the backup directory."},
    OptionInfo{"--latest", "latest", Flag, "", "", "", "The newest good backup of each database."},
    OptionInfo{"--all", "all", Flag, "", "", "", "Every backup of the backup directory."},
    OptionInfo{"--sample", "sample", Text, "", "", "",
               "So many backups, or a share of them (10%): those not drilled for the longest time."},
    OptionInfo{"--on", "place", Choice, "private", "private|server", "",
               "private: a throw-away server of the same major version, started from the installed PostgreSQL; server: "
               "a scratch database on the server given."},
    OptionInfo{"--work-dir", "folder", Path, "", "", "",
               "Where the private server keeps its data meanwhile; without it /var/tmp."},
    OptionInfo{"--accept-foreign", "acceptForeign", Flag, "", "", "",
               "Trust a file that Larder did not write and that cannot be checked fully."},
    OptionInfo{"--accept-statements", "acceptStatements", Flag, "", "", "",
               "Also send statements that pg_dump does not write and that may do anything: the check lists them."},
    OptionInfo{"--load-as", "loadAs", Text, "", "", "",
               "With --on server: another user of it who loads the backup; see restore --load-as."},
    jobsOption,
    waitOption,
};
}

QString toString(DrillPlace place)
{
    switch (place) {
    case DrillPlace::Private: return u"private"_s;
    case DrillPlace::Server: return u"server"_s;
    }
    return {};
}

std::optional<DrillPlace> drillPlaceFromString(const QString &text)
{
    for (const DrillPlace place : {DrillPlace::Private, DrillPlace::Server}) {
        if (text == toString(place))
            return place;
    }
    return {};
}

const JobKind &DrillSpec::kind()
{
    static constexpr JobKind kind{
        .name = "drill",
        .verb = "drill",
        .title = "Drill backups",
        .help
        = "Prove backups by loading them into a scratch database, which is dropped afterwards: rows are counted and "
          "every table's contents compared. Says how long a restore takes.",
        .icon = "larder-restore",
        .lock = LockKind::Record,
        .usesServer = true,
        .hasRepository = true,
        .options = drillOptions,
    };
    return kind;
}

void DrillSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("repository", repository);
    v.member("backups", backups);
    v.member("latest", latest);
    v.member("all", all);
    v.member("sample", sample);
    v.choice("place", place, drillPlaceFromString);
    v.member("folder", folder);
    v.member("acceptForeign", acceptForeign);
    v.member("acceptStatements", acceptStatements);
    v.member("loadAs", loadAs);
    v.member("jobs", jobs);
    v.member("waitMinutes", waitMinutes);
}

void DrillSpec::check(const SpecCheck &check) const
{
    if (!backups.isEmpty() + latest + all + !sample.isEmpty() != 1)
        check.reject("backups", Engine::tr("“%1” must be given, or one of --latest, --all and --sample."),
                     Engine::tr("Name the backups to drill, or say --latest, --all or --sample."));
    if (backups.isEmpty())
        check.requireRepository(repository);
    for (const QString &backup : backups)
        check.requireFile("backups", repository, backup);
    static const QRegularExpression number(u"\\A([1-9][0-9]{0,8}|([1-9][0-9]?|100)%)\\z"_s);
    if (!sample.isEmpty() && !number.match(sample).hasMatch())
        check.reject("sample", Engine::tr("“%1” is neither a number nor a percentage."),
                     Engine::tr("Say --sample 5 or --sample 10%."));
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder))
        check.reject("folder", Engine::tr("“%1” is no absolute path."));
    if (place == DrillPlace::Private && !(server.host.isEmpty() && server.service.isEmpty()))
        check.reject("server", Engine::tr("“%1” is given, but the drill is to run on a private server."),
                     Engine::tr("Say --on server to load into a scratch database there."));
    if (place == DrillPlace::Private && !loadAs.isEmpty())
        check.reject("loadAs", Engine::tr("“%1” is given, but the drill is to run on a private server."),
                     Engine::tr("Say --on server to load into a scratch database there."));
}

QString DrillSpec::title() const
{
    if (latest)
        return Engine::tr("Drill the newest backups of %1").arg(repository);
    if (!sample.isEmpty())
        return Engine::tr("Drill %1 backups of %2").arg(sample, repository);
    if (all)
        return Engine::tr("Drill all backups of %1").arg(repository);
    return backups.size() == 1 ? Engine::tr("Drill %1").arg(fileNameOf(backups.first()))
                               : Engine::tr("Drill %1 backups").arg(backups.size());
}
}
