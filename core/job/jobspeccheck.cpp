#include "core/job/jobspeccheck.h"

#include "core/base/translation.h"
#include "core/job/jobspecjson.h"
#include "core/job/passedoptions.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// What a kind cannot do without. Called with the reader for its messages.

void requireText(const SpecReader &reader, const char *key, const QString &value)
{
    if (value.isEmpty())
        reader.reject(key, Engine::tr("“%1” is missing."));
}

void requireRepository(const SpecReader &reader, const QString &path)
{
    requireText(reader, "repository", path);
    if (!QDir::isAbsolutePath(path))
        reader.reject("repository", Engine::tr("“%1” is no absolute path."));
}

/// A file outside any repository stands by itself.
void requireFile(const SpecReader &reader, const char *key, const QString &repository, const QString &file)
{
    requireText(reader, key, file);
    if (!repository.isEmpty() || !QDir::isAbsolutePath(file))
        requireRepository(reader, repository);
}

void check(const SpecReader &reader, const BackupSpec &s)
{
    requireRepository(reader, s.repository);
    if (s.allDatabases && !s.databases.isEmpty())
        reader.reject("allDatabases", Engine::tr("“%1” is set and databases are named."),
                      Engine::tr("Name databases or say --all, not both."));
    if (s.noOwner && isArchive(s.format))
        reader.reject(
            "noOwner", Engine::tr("“%1” has no effect on archives: pg_dump always writes the owners into them."),
            Engine::tr("Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz."));
    for (const QString &argument : s.extraArguments) {
        if (const QString reason = whyNotPassed(argument); !reason.isEmpty())
            reader.reject("extraArguments", Engine::tr("“%1” cannot hold %2."),
                          Engine::tr("Handed on to pg_dump are %1.").arg(passedOptionNames()),
                          Engine::tr("“%1”: it %2").arg(argument, reason));
    }
}

void check(const SpecReader &reader, const RestoreSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    requireText(reader, "database", s.database);
    if (s.tables.isEmpty() && (s.inPlace || !s.intoSchema.isEmpty()))
        reader.reject("tables", Engine::tr("“%1” is missing."), Engine::tr("Name the tables to restore with --table."));
    if (s.inPlace && !s.intoSchema.isEmpty())
        reader.reject("inPlace", Engine::tr("“%1” is set and a schema is named."),
                      Engine::tr("Say --in-place or --into-schema, not both."));
    if (s.rescue && (s.mode != RestoreMode::New || !s.tables.isEmpty()))
        reader.reject("rescue", Engine::tr("“%1” goes with a whole backup and a new database only."),
                      Engine::tr("Leave out --mode and --table, and name a database that does not exist yet."));
}

void check(const SpecReader &reader, const FlightCheckSpec &s) { check(reader, s.restore); }
void check(const SpecReader &reader, const UndoSpec &s) { requireText(reader, "database", s.database); }
void check(const SpecReader &reader, const DropKeptSpec &s) { requireText(reader, "keptDatabase", s.keptDatabase); }

void check(const SpecReader &reader, const VerifySpec &s)
{
    if (s.all == !s.backups.isEmpty())
        reader.reject("backups", Engine::tr("“%1” must be given, or --all, but not both."),
                      Engine::tr("Name the backups to verify, or say --all."));
    if (s.all)
        requireRepository(reader, s.repository);
    for (const QString &backup : s.backups)
        requireFile(reader, "backups", s.repository, backup);
}

void check(const SpecReader &reader, const CleanupSpec &s)
{
    requireRepository(reader, s.repository);
    if (s.retention.removesNothing())
        reader.reject("retentionDays", Engine::tr("“%1” is 0 and no other rule says what may go."),
                      Engine::tr("Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size."));
}

void check(const SpecReader &reader, const AnnotateSpec &s)
{
    requireRepository(reader, s.repository);
    requireText(reader, "backup", s.backup);
}

void check(const SpecReader &reader, const ForgetSpec &s)
{
    requireRepository(reader, s.repository);
    if (s.backups.isEmpty())
        reader.reject("backups", Engine::tr("“%1” is missing."), Engine::tr("Name the backups whose files are gone."));
}

void check(const SpecReader &, const InspectSpec &) { }
void check(const SpecReader &reader, const RefreshSpec &s) { requireRepository(reader, s.repository); }
void check(const SpecReader &, const DemoSpec &) { }

void check(const SpecReader &reader, const ContentsSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    const int wanted = (s.objects || !s.search.isEmpty()) + !s.object.isEmpty() + !s.table.isEmpty();
    if (wanted > 1)
        reader.reject("objects", Engine::tr("“%1” is one of several things asked for."),
                      Engine::tr("Ask for the objects, one definition, or the rows of one table."));
}

void check(const SpecReader &reader, const ExtractSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    requireText(reader, "output", s.output);
    if (s.output != "-"_L1 && !QDir::isAbsolutePath(s.output))
        reader.reject("output", Engine::tr("“%1” is no absolute path."));
    if (s.tables.isEmpty())
        reader.reject("tables", Engine::tr("“%1” is missing."), Engine::tr("Name the tables with --table."));
    if (s.as == ExtractFormat::Csv && s.tables.size() > 1)
        reader.reject("tables", Engine::tr("“%1” names several."),
                      Engine::tr("A CSV file holds one table: extract them one by one."));
    if (s.as == ExtractFormat::Csv && s.content != DumpContent::Everything)
        reader.reject("content", Engine::tr("“%1” does not go with CSV."), Engine::tr("A CSV file holds the rows."));
}

void check(const SpecReader &reader, const CompareSpec &s)
{
    requireFile(reader, "left", s.repository, s.left);
    if (s.right.isEmpty() == s.database.isEmpty())
        reader.reject("right", Engine::tr("“%1” must be given, or --database, but not both."),
                      Engine::tr("Compare with another backup, or with a database by --database."));
    if (!s.right.isEmpty())
        requireFile(reader, "right", s.repository, s.right);
}

void check(const SpecReader &reader, const DrillSpec &s)
{
    if (!s.backups.isEmpty() + s.latest + s.all + !s.sample.isEmpty() != 1)
        reader.reject("backups", Engine::tr("“%1” must be given, or one of --latest, --all and --sample."),
                      Engine::tr("Name the backups to drill, or say --latest, --all or --sample."));
    if (s.backups.isEmpty())
        requireRepository(reader, s.repository);
    for (const QString &backup : s.backups)
        requireFile(reader, "backups", s.repository, backup);
    static const QRegularExpression number(u"\\A([1-9][0-9]{0,8}|([1-9][0-9]?|100)%)\\z"_s);
    if (!s.sample.isEmpty() && !number.match(s.sample).hasMatch())
        reader.reject("sample", Engine::tr("“%1” is neither a number nor a percentage."),
                      Engine::tr("Say --sample 5 or --sample 10%."));
    if (!s.folder.isEmpty() && !QDir::isAbsolutePath(s.folder))
        reader.reject("folder", Engine::tr("“%1” is no absolute path."));
    if (s.place == DrillPlace::Private && !(s.server.host.isEmpty() && s.server.service.isEmpty()))
        reader.reject("server", Engine::tr("“%1” is given, but the drill is to run on a private server."),
                      Engine::tr("Say --on server to load into a scratch database there."));
    if (s.place == DrillPlace::Private && !s.loadAs.isEmpty())
        reader.reject("loadAs", Engine::tr("“%1” is given, but the drill is to run on a private server."),
                      Engine::tr("Say --on server to load into a scratch database there."));
}

void check(const SpecReader &, const RecoverSpec &) { }

void check(const SpecReader &reader, const GlobalsSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    if (s.change && !s.apply)
        reader.reject("change", Engine::tr("“%1” goes with --apply."), Engine::tr("Say --apply too."));
}
}

void checkSpec(const SpecReader &reader, const JobSpec &spec)
{
    std::visit([&](const auto &s) { check(reader, s); }, spec);
}
}
