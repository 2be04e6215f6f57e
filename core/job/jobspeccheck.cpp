#include "core/job/jobspeccheck.h"

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
        reader.reject(key, u"is missing"_s);
}

void requireRepository(const SpecReader &reader, const QString &path)
{
    requireText(reader, "repository", path);
    if (!QDir::isAbsolutePath(path))
        reader.reject("repository", u"is no absolute path"_s);
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
        reader.reject("allDatabases", u"is set and databases are named"_s, u"Name databases or say --all, not both."_s);
    if (s.noOwner && isArchive(s.format))
        reader.reject("noOwner", u"has no effect on archives: pg_dump always writes the owners into them"_s,
                      u"Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz."_s);
    for (const QString &argument : s.extraArguments) {
        if (const QString reason = whyNotPassed(argument); !reason.isEmpty())
            reader.reject("extraArguments", u"cannot hold “%1”: it %2"_s.arg(argument, reason),
                          u"Handed on to pg_dump are %1."_s.arg(passedOptionNames()));
    }
}

void check(const SpecReader &reader, const RestoreSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    requireText(reader, "database", s.database);
    if (s.tables.isEmpty() && (s.inPlace || !s.intoSchema.isEmpty()))
        reader.reject("tables", u"is missing"_s, u"Name the tables to restore with --table."_s);
    if (s.inPlace && !s.intoSchema.isEmpty())
        reader.reject("inPlace", u"is set and a schema is named"_s, u"Say --in-place or --into-schema, not both."_s);
}

void check(const SpecReader &reader, const FlightCheckSpec &s) { check(reader, s.restore); }
void check(const SpecReader &reader, const UndoSpec &s) { requireText(reader, "database", s.database); }
void check(const SpecReader &reader, const DropKeptSpec &s) { requireText(reader, "keptDatabase", s.keptDatabase); }

void check(const SpecReader &reader, const VerifySpec &s)
{
    if (s.all == !s.backups.isEmpty())
        reader.reject("backups", u"must be given, or “all”, but not both"_s,
                      u"Name the backups to verify, or say --all."_s);
    if (s.all)
        requireRepository(reader, s.repository);
    for (const QString &backup : s.backups)
        requireFile(reader, "backups", s.repository, backup);
}

void check(const SpecReader &reader, const CleanupSpec &s)
{
    requireRepository(reader, s.repository);
    if (s.retention.removesNothing())
        reader.reject("retentionDays", u"is 0 and no other rule says what may go"_s,
                      u"Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size."_s);
}

void check(const SpecReader &reader, const AnnotateSpec &s)
{
    requireRepository(reader, s.repository);
    requireText(reader, "backup", s.backup);
}

void check(const SpecReader &, const InspectSpec &) { }
void check(const SpecReader &reader, const RefreshSpec &s) { requireRepository(reader, s.repository); }
void check(const SpecReader &, const DemoSpec &) { }

void check(const SpecReader &reader, const ContentsSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    const int wanted = (s.objects || !s.search.isEmpty()) + !s.object.isEmpty() + !s.table.isEmpty();
    if (wanted > 1)
        reader.reject("objects", u"is one of several things asked for"_s,
                      u"Ask for the objects, one definition, or the rows of one table."_s);
}

void check(const SpecReader &reader, const ExtractSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    requireText(reader, "output", s.output);
    if (!QDir::isAbsolutePath(s.output))
        reader.reject("output", u"is no absolute path"_s);
    if (s.tables.isEmpty())
        reader.reject("tables", u"is missing"_s, u"Name the tables with --table."_s);
    if (s.as == ExtractFormat::Csv && s.tables.size() > 1)
        reader.reject("tables", u"names several"_s, u"A CSV file holds one table: extract them one by one."_s);
    if (s.as == ExtractFormat::Csv && s.content != DumpContent::Everything)
        reader.reject("content", u"does not go with CSV"_s, u"A CSV file holds the rows."_s);
}

void check(const SpecReader &reader, const CompareSpec &s)
{
    requireFile(reader, "left", s.repository, s.left);
    if (s.right.isEmpty() == s.database.isEmpty())
        reader.reject("right", u"must be given, or “database”, but not both"_s,
                      u"Compare with another backup, or with a database by --database."_s);
    if (!s.right.isEmpty())
        requireFile(reader, "right", s.repository, s.right);
}

void check(const SpecReader &reader, const DrillSpec &s)
{
    if (!s.backups.isEmpty() + s.latest + s.all + !s.sample.isEmpty() != 1)
        reader.reject("backups", u"must be given, or one of “latest”, “all” and “sample”"_s,
                      u"Name the backups to drill, or say --latest, --all or --sample."_s);
    if (s.backups.isEmpty())
        requireRepository(reader, s.repository);
    for (const QString &backup : s.backups)
        requireFile(reader, "backups", s.repository, backup);
    static const QRegularExpression number(u"\\A([1-9][0-9]{0,8}|([1-9][0-9]?|100)%)\\z"_s);
    if (!s.sample.isEmpty() && !number.match(s.sample).hasMatch())
        reader.reject("sample", u"is neither a number nor a percentage"_s, u"Say --sample 5 or --sample 10%."_s);
    if (!s.folder.isEmpty() && !QDir::isAbsolutePath(s.folder))
        reader.reject("folder", u"is no absolute path"_s);
    if (s.place == DrillPlace::Private && !(s.server.host.isEmpty() && s.server.service.isEmpty()))
        reader.reject("server", u"is given, but the drill is to run on a private server"_s,
                      u"Say --on server to load into a scratch database there."_s);
}

void check(const SpecReader &, const RecoverSpec &) { }

void check(const SpecReader &reader, const GlobalsSpec &s)
{
    requireFile(reader, "backup", s.repository, s.backup);
    if (s.change && !s.apply)
        reader.reject("change", u"goes with “apply”"_s, u"Say --apply too."_s);
}
}

void checkSpec(const SpecReader &reader, const JobSpec &spec)
{
    std::visit([&](const auto &s) { check(reader, s); }, spec);
}
}
