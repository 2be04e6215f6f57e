#include "ui/settings/settingsretention.h"

#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "ui/cleanup/retentionform.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/backupdefaults.h"
#include "ui/server/servercommands.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollcolumn.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QList<ServerProfile> savedServers(const ProfileStore &profiles)
{
    try {
        return profiles.list();
    } catch (const Error &) {
        return {}; // the page of the servers says why
    }
}
}

RetentionSettings::RetentionSettings(ProfileStore &profiles, ServerCommands &commands, QWidget *parent)
    : SettingsPage(tr("Retention"), tr("How long backups stay before a cleanup may remove them."), u"larder-cleanup"_s,
                   parent),
      m_profiles(profiles),
      m_commands(commands),
      m_owner(new QComboBox),
      m_form(new RetentionForm(backupDefaults().retention)),
      m_meaning(new SecondaryLabel)
{
    setManualPlace(this, "cleanup.md#rules");
    auto *owner = new QFormLayout;
    owner->addRow(tr("&Rules of:"), m_owner);
    alignForms({owner});
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(owner);
    auto *rules = new QHBoxLayout; // no alignment: lines that wrap would get too little height
    rules->addWidget(m_form);
    rules->addStretch();
    layout->addLayout(rules);
    layout->addSpacing(8);
    layout->addWidget(new SecondaryLabel(
        tr("A backup stays when one of the rules wants it; pinned backups and the last proven backup of each database "
           "stay always. With no rule of age on, everything stays.")));
    layout->addWidget(m_meaning);
    layout->addStretch();
    body()->addWidget(new ScrollColumn(contents), 1);
    refresh();
    connect(m_owner, &QComboBox::currentIndexChanged, this, &RetentionSettings::showRules);
}

void RetentionSettings::refresh()
{
    const QSignalBlocker blocker(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("New servers and folders"));
    const QList<ServerProfile> servers = savedServers(m_profiles);
    for (const ServerProfile &server : servers)
        m_owner->addItem(server.name, server.name);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_server.isEmpty() ? QVariant() : QVariant(m_server))));
    m_server.clear(); // what is shown anew has not been edited
    m_shown = m_form->policy();
    showRules();
}

void RetentionSettings::showRules()
{
    save();
    m_server = m_owner->currentData().toString();
    RetentionPolicy rules = backupDefaults().retention;
    const QList<ServerProfile> servers = savedServers(m_profiles);
    for (const ServerProfile &server : servers) {
        if (server.name == m_server)
            rules = server.retention;
    }
    m_form->setPolicy(rules);
    m_shown = m_form->policy(); // the form may show a size rounded
    m_meaning->setText(m_server.isEmpty()
                           ? tr("New servers begin with these rules, and so does a folder without a server until its "
                                "own were remembered in Clean up.")
                           : tr("Backups and cleanups of this server keep to these rules, also those of larder-cli."));
}

void RetentionSettings::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    save();
}

void RetentionSettings::save()
{
    const RetentionPolicy rules = m_form->policy();
    if (rules == m_shown)
        return;
    m_shown = rules;
    if (!m_server.isEmpty())
        return m_commands.setRetention(m_server, rules, window()->parentWidget());
    BackupDefaults defaults = backupDefaults();
    defaults.retention = rules;
    saveBackupDefaults(defaults);
}
}
