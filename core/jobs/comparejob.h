#pragma once

#include "core/contents/backupcontents.h"
#include "core/job/job.h"
#include "core/job/jobspec.h"

#include <QThreadPool>
#include <memory>
#include <vector>

namespace larder
{
class DatabaseScan;
class OpenedBackup;

/// Compares two backups, or a backup and a live database (definitions and rows are then read one after the other, so
/// keep writers away for an exact answer). Objects by kind and name, their definitions as text; tables by rows and
/// SHA-256 of their COPY text; sequence values not at all. Result: {"differences", "added": [{"kind", "name"}…],
/// "removed", "changed": [{"kind", "name", "diff"}…], "tables": [{"table", "leftRows", "rightRows"}…] of those whose
/// content differs, "objects", "tablesCompared"}; added is what only the right side has.
class CompareJob final : public Job
{
public:
    explicit CompareJob(CompareSpec spec);
    ~CompareJob() override;
    void run(JobContext &context) override;

private:
    struct Side;
    Side backupSide(const QString &backup, JobContext &context);
    Side databaseSide(const Side &other, JobContext &context);

    CompareSpec m_spec;
    QThreadPool m_inflaters;
    std::vector<std::unique_ptr<OpenedBackup>> m_backups;
    std::unique_ptr<DatabaseScan> m_scan;
    std::unique_ptr<BackupContents> m_live;
};
}
