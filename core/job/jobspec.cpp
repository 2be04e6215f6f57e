#include "core/job/jobspec.h"

#include "core/base/error.h"
#include "core/job/jobregistry.h"
#include "core/job/jobspecjson.h"
#include "core/job/passedoptions.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
std::optional<CompressionLevel> parseCompression(const QString &text) { return compressionLevelFromString(text); }

// One list of members for each spec, read by SpecWriter and SpecReader: what is written can be read back.

template <typename Visitor> void visitMembers(Visitor &v, BackupSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("databases", s.databases);
    v.member("allDatabases", s.allDatabases);
    v.member("exclude", s.exclude);
    v.choice("format", s.format, backupFormatFromString);
    v.choice("compression", s.compression, parseCompression);
    v.choice("content", s.content, dumpContentFromString);
    v.member("tables", s.tables);
    v.member("schemas", s.schemas);
    v.member("excludeSchemas", s.excludeSchemas);
    v.member("excludeTables", s.excludeTables);
    v.member("excludeTableData", s.excludeTableData);
    v.member("noOwner", s.noOwner);
    v.member("noPrivileges", s.noPrivileges);
    v.member("extraArguments", s.extraArguments);
    v.member("withGlobals", s.withGlobals);
    v.member("jobs", s.jobs);
    v.member("lockWaitSeconds", s.lockWaitSeconds);
    v.member("retries", s.retries);
    v.member("retryDelaySeconds", s.retryDelaySeconds);
    v.member("preHook", s.preHook);
    v.member("postHook", s.postHook);
    v.member("retentionDays", s.retentionDays);
    v.member("dryRun", s.dryRun);
}

template <typename Visitor> void visitMembers(Visitor &v, RestoreSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("database", s.database);
    v.choice("mode", s.mode, restoreModeFromString);
    v.member("confirmed", s.confirmed);
    v.member("acceptForeign", s.acceptForeign);
    v.member("keepOld", s.keepOld);
    v.member("safetyDump", s.safetyDump);
    v.member("jobs", s.jobs);
    v.member("tables", s.tables);
    v.member("intoSchema", s.intoSchema);
    v.member("inPlace", s.inPlace);
}

template <typename Visitor> void visitMembers(Visitor &v, FlightCheckSpec &s) { visitMembers(v, s.restore); }

template <typename Visitor> void visitMembers(Visitor &v, UndoSpec &s)
{
    v.member("server", s.server);
    v.member("database", s.database);
    v.member("keptDatabase", s.keptDatabase);
    v.member("confirmed", s.confirmed);
}

template <typename Visitor> void visitMembers(Visitor &v, DropKeptSpec &s)
{
    v.member("server", s.server);
    v.member("keptDatabase", s.keptDatabase);
    v.member("confirmed", s.confirmed);
}

template <typename Visitor> void visitMembers(Visitor &v, VerifySpec &s)
{
    v.member("repository", s.repository);
    v.member("backups", s.backups);
    v.member("all", s.all);
    v.member("jobs", s.jobs);
}

template <typename Visitor> void visitMembers(Visitor &v, CleanupSpec &s)
{
    v.member("repository", s.repository);
    v.member("retentionDays", s.retentionDays);
    v.member("minimumCopies", s.minimumCopies);
    v.member("dryRun", s.dryRun);
    v.member("confirmed", s.confirmed);
}

template <typename Visitor> void visitMembers(Visitor &v, AnnotateSpec &s)
{
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("pinned", s.pinned);
    v.member("note", s.note);
}

template <typename Visitor> void visitMembers(Visitor &v, InspectSpec &s) { v.member("server", s.server); }

template <typename Visitor> void visitMembers(Visitor &v, RefreshSpec &s)
{
    v.member("repository", s.repository);
    v.member("everything", s.everything);
}

template <typename Visitor> void visitMembers(Visitor &, DemoSpec &) { }

template <typename Visitor> void visitMembers(Visitor &v, ContentsSpec &s)
{
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("objects", s.objects);
    v.member("search", s.search);
    v.member("object", s.object);
    v.member("table", s.table);
    v.member("firstRow", s.firstRow);
    v.member("rows", s.rows);
}

template <typename Visitor> void visitMembers(Visitor &v, ExtractSpec &s)
{
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("tables", s.tables);
    v.member("output", s.output);
    v.choice("as", s.as, extractFormatFromString);
    v.choice("content", s.content, dumpContentFromString);
    v.member("confirmed", s.confirmed);
}

template <typename Visitor> void visitMembers(Visitor &v, CompareSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("left", s.left);
    v.member("right", s.right);
    v.member("database", s.database);
}

template <typename Visitor> void visitMembers(Visitor &v, DrillSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("backups", s.backups);
    v.member("latest", s.latest);
    v.member("all", s.all);
    v.member("sample", s.sample);
    v.choice("place", s.place, drillPlaceFromString);
    v.member("folder", s.folder);
    v.member("acceptForeign", s.acceptForeign);
    v.member("jobs", s.jobs);
}

template <typename Visitor> void visitMembers(Visitor &v, RecoverSpec &s) { v.member("server", s.server); }

template <typename Visitor> void visitMembers(Visitor &v, GlobalsSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("apply", s.apply);
    v.member("change", s.change);
    v.member("confirmed", s.confirmed);
}

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
    const bool archive = s.format == BackupFormat::Custom || s.format == BackupFormat::Directory;
    if (s.noOwner && archive)
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

void check(const SpecReader &reader, const CleanupSpec &s) { requireRepository(reader, s.repository); }

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

/// In the order of the variant's alternatives.
constexpr std::array kindNames{"backup"_L1,  "restore"_L1,  "flight-check"_L1, "undo"_L1,    "drop-kept"_L1,
                               "verify"_L1,  "cleanup"_L1,  "annotate"_L1,     "inspect"_L1, "refresh"_L1,
                               "demo"_L1,    "contents"_L1, "extract"_L1,      "compare"_L1, "drill"_L1,
                               "recover"_L1, "globals"_L1};
static_assert(kindNames.size() == std::variant_size_v<JobSpec>);

template <size_t index = 0> JobSpec emptySpec(size_t wanted)
{
    if constexpr (index < std::variant_size_v<JobSpec>)
        return wanted == index ? JobSpec(std::in_place_index<index>) : emptySpec<index + 1>(wanted);
    else
        return DemoSpec{};
}

size_t indexOfKind(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == kindNames[i])
            return i;
    }
    throw Error(ErrorCode::Usage, u"“%1” is no kind of job."_s.arg(name));
}

// Titles.

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QString fileNameOf(const QString &path) { return QFileInfo(path).fileName(); }

QString title(const BackupSpec &s)
{
    if (!s.databases.isEmpty() && s.databases.size() <= 4)
        return u"Back up "_s + joined(s.databases);
    if (!s.databases.isEmpty())
        return u"Back up %1 databases"_s.arg(s.databases.size());
    const QString server = s.server.name.isEmpty() ? QString() : u" of "_s + s.server.name;
    return (s.allDatabases ? u"Back up all databases"_s : u"Back up the databases"_s) + server;
}

QString title(const RestoreSpec &s)
{
    if (!s.tables.isEmpty())
        return (s.inPlace ? u"Restore %1 back into %3 from %2"_s : u"Restore %1 beside into %3 from %2"_s)
            .arg(s.tables.size() > 4 ? u"%1 tables"_s.arg(s.tables.size()) : joined(s.tables), fileNameOf(s.backup),
                 s.database);
    switch (s.mode) {
    case RestoreMode::New:
    case RestoreMode::Empty: return u"Restore %1 into %2"_s.arg(fileNameOf(s.backup), s.database);
    case RestoreMode::Swap:
    case RestoreMode::Drop: return u"Replace %2 by %1"_s.arg(fileNameOf(s.backup), s.database);
    }
    return {};
}

QString title(const FlightCheckSpec &s)
{
    return u"Check restoring %1 into %2"_s.arg(fileNameOf(s.restore.backup), s.restore.database);
}

QString title(const UndoSpec &s) { return u"Undo the restore of %1"_s.arg(s.database); }
QString title(const DropKeptSpec &s) { return u"Remove the kept database %1"_s.arg(s.keptDatabase); }

QString title(const VerifySpec &s)
{
    if (s.all)
        return u"Verify all backups of %1"_s.arg(s.repository);
    return s.backups.size() == 1 ? u"Verify "_s + fileNameOf(s.backups.first())
                                 : u"Verify %1 backups"_s.arg(s.backups.size());
}

QString title(const CleanupSpec &s)
{
    return (s.dryRun ? u"Look for backups older than %1 days"_s : u"Remove backups older than %1 days"_s)
        .arg(s.retentionDays);
}

QString title(const AnnotateSpec &s) { return u"Pin or describe %1"_s.arg(fileNameOf(s.backup)); }

QString title(const InspectSpec &s)
{
    const QString name = s.server.name.isEmpty() ? s.server.host : s.server.name;
    return name.isEmpty() ? u"Look at the server"_s : u"Look at "_s + name;
}

QString title(const RefreshSpec &s) { return u"Read "_s + s.repository; }
QString title(const DemoSpec &) { return u"Start the demo server"_s; }
QString title(const ContentsSpec &s) { return u"Look into %1"_s.arg(fileNameOf(s.backup)); }

QString title(const ExtractSpec &s)
{
    const QString what = s.tables.size() > 4 ? u"%1 tables"_s.arg(s.tables.size()) : joined(s.tables);
    return u"Extract %1 of %2"_s.arg(what, fileNameOf(s.backup));
}

QString title(const GlobalsSpec &s)
{
    return (s.apply ? u"Apply %1"_s : u"Compare %1 with the server"_s).arg(fileNameOf(s.backup));
}

QString title(const CompareSpec &s)
{
    return u"Compare %1 with %2"_s.arg(fileNameOf(s.left), s.right.isEmpty() ? s.database : fileNameOf(s.right));
}

QString title(const DrillSpec &s)
{
    if (s.latest)
        return u"Drill the newest backups of %1"_s.arg(s.repository);
    if (!s.sample.isEmpty())
        return u"Drill %1 backups of %2"_s.arg(s.sample, s.repository);
    if (s.all)
        return u"Drill all backups of %1"_s.arg(s.repository);
    return s.backups.size() == 1 ? u"Drill "_s + fileNameOf(s.backups.first())
                                 : u"Drill %1 backups"_s.arg(s.backups.size());
}

QString title(const RecoverSpec &) { return u"Clean up after killed restores"_s; }

template <typename Spec> QString repositoryIn(const Spec &spec)
{
    if constexpr (requires { spec.repository; })
        return spec.repository;
    else if constexpr (requires { spec.restore; })
        return spec.restore.repository;
    else
        return {};
}
}

QString toString(DumpContent content)
{
    switch (content) {
    case DumpContent::Everything: return u"everything"_s;
    case DumpContent::SchemaOnly: return u"schema-only"_s;
    case DumpContent::DataOnly: return u"data-only"_s;
    }
    return {};
}

std::optional<DumpContent> dumpContentFromString(const QString &text)
{
    for (const DumpContent content : {DumpContent::Everything, DumpContent::SchemaOnly, DumpContent::DataOnly}) {
        if (text == toString(content))
            return content;
    }
    return {};
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

QString toString(RestoreMode mode)
{
    switch (mode) {
    case RestoreMode::New: return u"new"_s;
    case RestoreMode::Swap: return u"swap"_s;
    case RestoreMode::Drop: return u"drop"_s;
    case RestoreMode::Empty: return u"empty"_s;
    }
    return {};
}

std::optional<RestoreMode> restoreModeFromString(const QString &text)
{
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Drop, RestoreMode::Empty}) {
        if (text == toString(mode))
            return mode;
    }
    return {};
}

QString toString(ExtractFormat format) { return format == ExtractFormat::Csv ? u"csv"_s : u"sql"_s; }

std::optional<ExtractFormat> extractFormatFromString(const QString &text)
{
    for (const ExtractFormat format : {ExtractFormat::Sql, ExtractFormat::Csv}) {
        if (text == toString(format))
            return format;
    }
    return {};
}

QString kindOf(const JobSpec &spec) { return kindNames[spec.index()]; }

QString titleOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return title(s); }, spec);
}

QString repositoryOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return repositoryIn(s); }, spec);
}

bool needsConfirmation(const JobSpec &spec)
{
    if (const auto *restore = std::get_if<RestoreSpec>(&spec))
        return restore->tables.isEmpty() ? restore->mode == RestoreMode::Swap || restore->mode == RestoreMode::Drop
                                         : restore->inPlace;
    if (const auto *cleanup = std::get_if<CleanupSpec>(&spec))
        return !cleanup->dryRun;
    if (const auto *globals = std::get_if<GlobalsSpec>(&spec))
        return globals->apply;
    return std::holds_alternative<UndoSpec>(spec) || std::holds_alternative<DropKeptSpec>(spec);
}

QJsonObject toJson(const JobSpec &spec)
{
    SpecWriter writer(kindOf(spec));
    JobSpec copy = spec;
    std::visit([&](auto &s) { visitMembers(writer, s); }, copy);
    return writer.object();
}

QJsonObject defaultSpecJson(const QString &kind) { return toJson(emptySpec(indexOfKind(kind))); }

JobSpec jobSpecFromJson(const QJsonObject &object)
{
    JobSpec spec = emptySpec(indexOfKind(object[u"kind"].toString()));
    SpecReader reader(object, *findJobKind(kindOf(spec)));
    std::visit(
        [&](auto &s) {
            visitMembers(reader, s);
            reader.finish();
            check(reader, s);
        },
        spec);
    return spec;
}
}
