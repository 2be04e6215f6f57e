#pragma once

#include "core/profile/serverprofile.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace larder
{
class Error;
class JobController;
class MessagePanel;
class PasswordField;
class ProfileStore;
class SecretStore;
class ServerForm;
class ServerTest;

/// Adds a server, or changes the one called `name`. When accepted it is saved, its password is in the keychain, and
/// savedName() is what it is called now.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    ServerDialog(JobController &controller, ProfileStore &profiles, SecretStore &secrets, const QString &name,
                 QWidget *parent = nullptr);

    QString savedName() const;
    void reject() override;

private:
    QLayout *makeButtons();
    QStringList otherNames() const;
    void test();
    void save();
    void saveProfile();
    void onPasswordSaved(const Error &error);
    void refresh();

    JobController &m_controller;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    const QString m_name;
    PasswordField *m_password;
    ServerForm *m_form;
    ServerTest *m_test;
    MessagePanel *m_problem;
    QLabel *m_reason;
    QPushButton *m_testButton;
    QPushButton *m_save;
};
}
