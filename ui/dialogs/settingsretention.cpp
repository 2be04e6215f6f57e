#include "ui/dialogs/settingsretention.h"

#include "ui/backupdefaults.h"
#include "ui/dialogs/labels.h"
#include "ui/dialogs/retentionform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RetentionSettings::RetentionSettings(QWidget *parent)
    : SettingsPage(tr("Retention"), tr("How long backups stay before a cleanup may remove them."), u"larder-cleanup"_s,
                   parent),
      m_form(new RetentionForm(backupDefaults().retention))
{
    constexpr int readable = 480;
    m_form->setMaximumWidth(readable);
    body()->addWidget(m_form);
    body()->addSpacing(8);
    body()->addWidget(new SecondaryLabel(
        tr("A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database "
           "stay always. With no rule of age on, everything stays.")));
    body()->addWidget(new SecondaryLabel(
        tr("Servers have days of their own in their form, and a folder has the rules that were remembered for it in "
           "Clean up; the others begin with these.")));
    body()->addStretch();
    connect(m_form, &RetentionForm::changed, this, &RetentionSettings::save);
}

void RetentionSettings::save()
{
    BackupDefaults defaults = backupDefaults();
    defaults.retention = m_form->policy();
    saveBackupDefaults(defaults);
}
}
