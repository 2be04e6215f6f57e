#pragma once

#include "core/policy/retentionpolicy.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace larder
{
class ProfileStore;
class RetentionForm;
class ServerCommands;

/// What the backups and cleanups of a saved server keep, and what new servers and folders without one begin with. The
/// rules of a server are saved when the page or the server is left: a cleanup that cron starts meanwhile must not find
/// a number that is half typed.
class RetentionSettings : public SettingsPage
{
    Q_OBJECT
public:
    RetentionSettings(ProfileStore &profiles, ServerCommands &commands, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showRules();
    void save();

    ProfileStore &m_profiles;
    ServerCommands &m_commands;
    QComboBox *m_owner;
    RetentionForm *m_form;
    QLabel *m_meaning;
    QString m_server; ///< whose rules are shown; empty: the defaults
    RetentionPolicy m_shown; ///< as they were
};
}
