#pragma once

#include "core/job/job.h"
#include "core/job/specs/contentsspec.h"
#include "core/repository/backupsource.h"

#include <QThreadPool>

namespace larder
{
/// Looks into a backup without restoring it. Result: for `table` {"table", "columns", "firstRow", "rows": [[text or
/// null…]…], "totalRows", "bytes"}, long values cut after 1000 bytes with an ellipsis; for `object` {"ddl", "found"};
/// when nothing is asked for {"databases": [{"name", "hasContents", "tables", "rows", "bytes"}…], "roles": [name…],
/// "tablespaces": [name…]} of a plain dump, the name empty where the file names none; else {"objects": [{"kind",
/// "schema", "name", "table", "owner", "rows", "bytes"}…], "archive"}, rows and bytes −1 where an object has none;
/// "archive": single tables are reached by pg_restore alone.
class ContentsJob final : public Job
{
public:
    explicit ContentsJob(ContentsSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void readRows(JobContext &context);
    void readObjects(JobContext &context);
    void readDatabases(JobContext &context);

    ContentsSpec m_spec;
    BackupSource m_source;
    QThreadPool m_inflaters;
};

/// Throws NotADump for a format that is looked into otherwise.
void requirePlain(const BackupSource &source);
}
