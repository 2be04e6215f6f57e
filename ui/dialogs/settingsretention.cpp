#include "ui/dialogs/settingsretention.h"

#include "ui/backupdefaults.h"
#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/labels.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QSpinBox *makeBox(int lowest, int highest, int value)
{
    auto *box = new QSpinBox;
    box->setRange(lowest, highest);
    box->setValue(value);
    box->setMinimumWidth(160);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}
}

RetentionSettings::RetentionSettings(QWidget *parent)
    : SettingsPage(tr("Retention"), tr("How long backups stay before a cleanup may remove them."), u"larder-cleanup"_s,
                   parent),
      m_days(makeBox(0, 3650, backupDefaults().retentionDays)),
      m_copies(makeBox(1, 99, backupDefaults().minimumCopies))
{
    m_days->setSuffix(tr(" days"));
    m_days->setSpecialValueText(tr("keep everything"));
    m_days->setAccessibleName(tr("Days to keep backups"));
    m_copies->setAccessibleName(tr("Copies that always stay"));
    auto *form = new QFormLayout;
    form->addRow(
        tr("&Keep for:"),
        explained(m_days, new SecondaryLabel(tr("What new servers begin with; each has its own in its form."))));
    form->addRow(tr("At &least:"),
                 explained(m_copies,
                           new SecondaryLabel(tr("Newest good backups of each database that a cleanup keeps, "
                                                 "however old they are."))));
    alignForms({form});
    form->setVerticalSpacing(16);
    body()->addLayout(form);
    body()->addSpacing(8);
    body()->addWidget(
        new SecondaryLabel(tr("Pinned backups and the last proven backup of each database are never removed.")));
    body()->addStretch();
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionSettings::save);
    connect(m_copies, &QSpinBox::valueChanged, this, &RetentionSettings::save);
}

void RetentionSettings::save()
{
    BackupDefaults defaults = backupDefaults();
    defaults.retentionDays = m_days->value();
    defaults.minimumCopies = m_copies->value();
    saveBackupDefaults(defaults);
}
}
