#pragma once

#include "core/profile/serverprofile.h"
#include "core/repository/backuptypes.h"

#include <QDialog>
#include <optional>

namespace larder
{
class ComparePage;
class ContentsPage;
class JobController;

/// A dump file from anywhere, looked at before anything is done with it: what it holds, and what differs from backups
/// or the database. Looking reads the file and changes nothing.
class DumpFileDialog : public QDialog
{
    Q_OBJECT
public:
    /// `backups` and `server`: what it can be compared with.
    DumpFileDialog(JobController &jobs, const BackupRecord &file, const QList<BackupRecord> &backups,
                   const std::optional<ServerProfile> &server, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `file`: as given, with the database that was chosen where it holds several.
    void restoreRequested(const larder::BackupRecord &file);
    void restoreTablesRequested(const larder::BackupRecord &file, const QStringList &tables); ///< named as in SQL
    void extractTablesRequested(const larder::BackupRecord &file, const QStringList &tables);

private:
    QWidget *makeTabs(const BackupRecord &file, const QList<BackupRecord> &backups,
                      const std::optional<ServerProfile> &server);
    QWidget *makeButtons();

    ContentsPage *m_contents;
    ComparePage *m_compare;
};
}
