#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/jobspec.h"
#include "core/profile/serverprofile.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace larder
{
class BackupAdvancedOptions;
class BackupContentOptions;
class CodeBox;
class DatabaseChooser;
class FolderField;
class JobController;

/// Chooses databases of one server and how to back them up. Starts nothing but the question which databases there
/// are; when accepted, spec() is the job to start.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(JobController &controller, Catalogue &catalogue, const ServerProfile &profile,
                 QWidget *parent = nullptr);

    BackupSpec spec() const;
    void accept() override;

private:
    QLayout *makeDisclosures();
    QLayout *makeButtons();
    void refresh();
    QString reasonNotToStart() const;

    const ServerProfile m_profile;
    DatabaseChooser *m_databases;
    FolderField *m_folder;
    BackupContentOptions *m_content;
    BackupAdvancedOptions *m_advanced;
    CodeBox *m_command;
    QLabel *m_reason;
    QPushButton *m_start;
};
}
