#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;
class QTreeWidget;

namespace larder
{
class JobController;
class MessagePanel;
class ProfileStore;
class SecretStore;
class ServerCommands;
class ServerTest;

/// The saved servers: add, change, remove and test them.
class ServerSettings : public SettingsPage
{
    Q_OBJECT
public:
    ServerSettings(JobController &jobs, ProfileStore &profiles, SecretStore &secrets, ServerCommands &commands,
                   QWidget *parent = nullptr);

    void refresh() override;

private:
    QLayout *makeButtons();
    QString selected() const;
    void test();
    void enableButtons();

    JobController &m_jobs;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    ServerCommands &m_commands;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_testButton;
    ServerTest *m_test;
    MessagePanel *m_problem;
};
}
