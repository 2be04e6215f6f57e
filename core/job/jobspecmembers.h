#pragma once

#include "core/job/jobspec.h"
#include "core/policy/retentionmembers.h"

namespace larder
{
inline std::optional<CompressionLevel> parseCompression(const QString &text)
{
    return compressionLevelFromString(text);
}

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
    visitMembers(v, s.retention);
    v.member("dryRun", s.dryRun);
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, RestoreFilter &f)
{
    v.member("noOwner", f.noOwner);
    v.member("noPrivileges", f.noPrivileges);
    v.member("noComments", f.noComments);
    v.member("noSecurityLabels", f.noSecurityLabels);
    v.member("noTablespaces", f.noTablespaces);
    v.member("noPublications", f.noPublications);
    v.member("noSubscriptions", f.noSubscriptions);
    v.member("noExtensions", f.noExtensions);
}

template <typename Visitor> void visitMembers(Visitor &v, RestoreSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("database", s.database);
    v.member("from", s.from);
    v.choice("mode", s.mode, restoreModeFromString);
    v.member("confirmed", s.confirmed);
    v.member("acceptForeign", s.acceptForeign);
    v.member("acceptStatements", s.acceptStatements);
    v.member("loadAs", s.loadAs);
    visitMembers(v, s.filter);
    v.member("rescue", s.rescue);
    v.member("acceptPartial", s.acceptPartial);
    v.member("keepOld", s.keepOld);
    v.member("safetyDump", s.safetyDump);
    v.member("jobs", s.jobs);
    v.member("tables", s.tables);
    v.member("intoSchema", s.intoSchema);
    v.member("inPlace", s.inPlace);
    v.member("waitMinutes", s.waitMinutes);
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
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, CleanupSpec &s)
{
    v.member("repository", s.repository);
    visitMembers(v, s.retention);
    v.member("clockIsRight", s.clockIsRight);
    v.member("dryRun", s.dryRun);
    v.member("confirmed", s.confirmed);
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, ForgetSpec &s)
{
    v.member("repository", s.repository);
    v.member("backups", s.backups);
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, AnnotateSpec &s)
{
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("pinned", s.pinned);
    v.member("note", s.note);
    v.member("waitMinutes", s.waitMinutes);
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
    v.member("from", s.from);
    v.member("objects", s.objects);
    v.member("search", s.search);
    v.member("object", s.object);
    v.member("table", s.table);
    v.member("firstRow", s.firstRow);
    v.member("rows", s.rows);
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, ExtractSpec &s)
{
    v.member("repository", s.repository);
    v.member("backup", s.backup);
    v.member("from", s.from);
    v.member("tables", s.tables);
    v.member("output", s.output);
    v.choice("as", s.as, extractFormatFromString);
    v.choice("content", s.content, dumpContentFromString);
    v.member("confirmed", s.confirmed);
    v.member("waitMinutes", s.waitMinutes);
}

template <typename Visitor> void visitMembers(Visitor &v, CompareSpec &s)
{
    v.member("server", s.server);
    v.member("repository", s.repository);
    v.member("left", s.left);
    v.member("right", s.right);
    v.member("from", s.from);
    v.member("database", s.database);
    v.member("waitMinutes", s.waitMinutes);
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
    v.member("acceptStatements", s.acceptStatements);
    v.member("loadAs", s.loadAs);
    v.member("jobs", s.jobs);
    v.member("waitMinutes", s.waitMinutes);
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
    v.member("waitMinutes", s.waitMinutes);
}
}
