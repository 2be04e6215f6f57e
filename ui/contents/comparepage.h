#pragma once

#include "core/job/joboutcome.h"
#include "core/profile/serverprofile.h"
#include "core/repository/backuptypes.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace larder
{
class ContentsReader;
class DifferenceModel;
class DiffView;
class JobController;
class MessagePanel;
class OneJob;
class SecondaryLabel;
struct CompareSpec;
struct Difference;

/// Compares a backup with another of its database, or with the database as it is now. The earlier side is always the
/// one before, so that "added" means what came later.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(JobController &jobs, QWidget *parent = nullptr);

    /// `backups`: all of the repository, newest first; `server`: where the database lives, if one is shown.
    void present(const BackupRecord &backup, const QList<BackupRecord> &backups,
                 const std::optional<ServerProfile> &server);

private:
    QWidget *makeHead();
    QWidget *makeResult();
    void fillChoices(const QList<BackupRecord> &backups);
    void compare();
    CompareSpec spec();
    void onFinished(const JobOutcome &outcome);
    void showCurrent();
    void showOneSide(const Difference &difference);

    ContentsReader *m_reader; ///< of definitions that only one side has
    OneJob *m_job;
    DifferenceModel *m_model;
    QComboBox *m_others;
    QPushButton *m_compare;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    DiffView *m_diff;
    QLabel *m_headline;
    SecondaryLabel *m_facts;
    MessagePanel *m_problem;
    BackupRecord m_backup;
    QList<BackupRecord> m_candidates;
    std::optional<ServerProfile> m_server;
    BackupRecord m_left; ///< of the comparison shown
    std::optional<BackupRecord> m_right; ///< nothing: the live database
    QChar m_mark; ///< of the definition that is being read
};
}
