#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/serverinventory.h"
#include "core/profile/serverprofile.h"
#include "ui/backup/backupestimate.h"
#include "ui/memory/backupdefaults.h"

#include <QWidget>
#include <functional>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace larder
{
class DatabaseChoiceModel;
class JobController;
class MessagePanel;
class OneJob;

/// The databases of a server, asked for when it is made, with ticks. While it asks it says so; when it cannot it says
/// why and offers to try again.
class DatabaseChooser : public QWidget
{
    Q_OBJECT
public:
    DatabaseChooser(JobController &controller, const QList<BackupRecord> &backups, const ServerProfile &profile,
                    RememberedDatabases remembered, QWidget *parent = nullptr);

    /// These and no others are ticked, now or once they are known.
    void tickOnly(const QStringList &names);
    QStringList ticked() const;
    QList<ServerDatabase> tickedDatabases() const;
    /// Names or patterns of databases that are not backed up, ticked or not.
    void setLeftOut(const QStringList &patterns);
    /// Shows what each database and all ticked ones together are expected to come to.
    void setExpected(const std::function<Expectation(const ServerDatabase &)> &expect, double overlap);
    Expectation total() const { return m_total; } ///< of the ticked ones
    const QList<ServerDatabase> &databases() const { return m_databases; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();
    void listed(); ///< the server has answered: the list takes its room

private:
    QWidget *makeList();
    QWidget *makeWaiting();
    void load();
    void present(const ServerInventory &inventory);
    void showProblem(const Error &error);
    void tickAtFirst(const ServerInventory &inventory);
    QStringList newAmong(const QStringList &wanted) const;

    JobController &m_controller;
    const QList<BackupRecord> m_backups;
    const ServerProfile m_profile;
    const RememberedDatabases m_remembered;
    QStringList m_only; ///< see tickOnly()
    OneJob *m_job;
    DatabaseChoiceModel *m_model;
    QList<ServerDatabase> m_databases;
    Expectation m_total;
    QLabel *m_sum;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack;
    MessagePanel *m_problem;
    bool m_loaded = false;
};
}
