#pragma once

#include "ui/dialogs/settingspage.h"

namespace larder
{
class RetentionForm;

/// What new servers, backups and cleanups begin with where a folder has no rules of its own.
class RetentionSettings : public SettingsPage
{
    Q_OBJECT
public:
    explicit RetentionSettings(QWidget *parent = nullptr);

private:
    void save();

    RetentionForm *m_form;
};
}
