#pragma once

#include "core/contents/backupcontents.h"
#include "core/job/job.h"
#include "core/job/specs/comparespec.h"

#include <QThreadPool>
#include <memory>
#include <vector>

namespace larder
{
class DatabaseScan;
class OpenedBackup;

/// Compares two backups, or a backup and a live database (definitions and rows are then read one after the other, so
/// keep writers away for an exact answer). Objects by kind and name, their definitions as text; tables by rows and
/// SHA-256 of their COPY text; large objects by numbers and contents; sequence values not at all. Result:
/// {"differences", "added": [{"kind", "name"}…], "removed", "changed": [{"kind", "name", "diff"}…], "tables":
/// [{"table", "leftRows", "rightRows"}…] of those whose content differs, "objects", "tablesCompared", "notCompared":
/// [tables that both define and one side has no rows of]}; added is what only the right side has. Throws
/// Error(NotComparable) when nothing differs and rows of no table could be compared.
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
