#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/specs/backupspec.h"
#include "core/profile/serverprofile.h"
#include "ui/backup/backupestimate.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace larder
{
class BackupAdvanced;
class BackupChoices;
class ScrollColumn;
class BackupTables;
class CodeBox;
class DatabaseChooser;
class Disclosure;
class FolderField;
class JobController;

/// Chooses databases of one server and how to back them up. Starts nothing but the questions which databases there
/// are and which tables the last backup holds; when accepted, spec() is the job to start.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(JobController &controller, Catalogue &catalogue, const ServerProfile &profile,
                 QWidget *parent = nullptr);

    /// Begins with this database alone, whatever was ticked last time, which stays remembered.
    void tickOnly(const QString &database);

    BackupSpec spec() const;
    void accept() override;

private:
    QWidget *makeOptions();
    QLayout *makeButtons();
    void refresh();
    void rememberChoices() const;
    void presentChoices(const BackupSpec &now);
    QString reasonNotToStart() const;

    const ServerProfile m_profile;
    const BackupSpec m_remembered;
    BackupEstimate m_estimate;
    DatabaseChooser *m_databases;
    BackupTables *m_tables;
    BackupChoices *m_choices;
    BackupAdvanced *m_advanced;
    Disclosure *m_more;
    QLabel *m_summary; ///< of the advanced choices, while they are folded up
    CodeBox *m_command;
    ScrollColumn *m_options;
    QLabel *m_reason;
    QPushButton *m_start;
    bool m_refreshing = false;
    bool m_isForOne = false; ///< see tickOnly()
};
}
