#pragma once

#include "ui/dialogs/settingspage.h"

class QSpinBox;

namespace larder
{
/// What new servers and the cleanup dialog begin with.
class RetentionSettings : public SettingsPage
{
    Q_OBJECT
public:
    explicit RetentionSettings(QWidget *parent = nullptr);

private:
    void save();

    QSpinBox *m_days;
    QSpinBox *m_copies;
};
}
