#include "ui/settings/settingsservers.h"

#include "core/base/secret.h"
#include "core/profile/profilestore.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/server/servercommands.h"
#include "ui/server/servertest.h"
#include "ui/widgets/formlayout.h"

#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString addressOf(const ServerAddress &address)
{
    if (!address.service.isEmpty() && address.host.isEmpty())
        return ServerSettings::tr("service %1").arg(address.service);
    const QString host = address.host.isEmpty() ? ServerSettings::tr("this computer") : address.host;
    const QString place = address.port.isEmpty() ? host : host + u':' + address.port;
    return address.user.isEmpty() ? place : address.user + u'@' + place;
}

QPushButton *makeButton(const QString &text, const QString &icon, const QString &tip)
{
    auto *button = new QPushButton(QIcon::fromTheme(icon), text);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}
}

ServerSettings::ServerSettings(JobController &jobs, ProfileStore &profiles, SecretStore &secrets,
                               ServerCommands &commands, QWidget *parent)
    : SettingsPage(tr("Servers"), tr("The PostgreSQL servers that Larder knows. Passwords are in the keychain."),
                   u"network-server"_s, parent),
      m_jobs(jobs),
      m_profiles(profiles),
      m_secrets(secrets),
      m_commands(commands),
      m_list(new QTreeWidget),
      m_edit(makeButton(tr("&Edit…"), u"configure"_s, tr("Change address, folder, databases or password"))),
      m_remove(makeButton(tr("&Remove…"), u"list-remove"_s, tr("Forget the server; its backups stay"))),
      m_testButton(makeButton(tr("&Test"), u"network-connect"_s,
                              tr("Connect, and show version, client tools, encryption and rights"))),
      m_test(new ServerTest),
      m_problem(new MessagePanel)
{
    setManualPlace(this, "first-backup.md#save-a-server");
    layOutAsList(m_list);
    m_list->setAccessibleName(tr("Saved servers"));
    m_list->setHeaderLabels({tr("Name"), tr("Address"), tr("Backups in")});
    body()->addWidget(m_list, 1);
    body()->addLayout(makeButtons());
    body()->addWidget(m_test);
    body()->addWidget(m_problem);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ServerSettings::enableButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_edit, &QPushButton::click);
    connect(&commands, &ServerCommands::changed, this, &ServerSettings::refresh);
    connect(m_test, &ServerTest::finished, this, &ServerSettings::enableButtons);
}

QLayout *ServerSettings::makeButtons()
{
    auto *add = makeButton(tr("&Add…"), u"list-add"_s, tr("Save a connection to another server"));
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QPushButton *button : {add, m_edit, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    layout->addWidget(m_testButton);
    connect(add, &QPushButton::clicked, this, [this] { m_commands.add(window()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_commands.edit(selected(), window()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands.forget(selected(), window()); });
    connect(m_testButton, &QPushButton::clicked, this, &ServerSettings::test);
    return layout;
}

QString ServerSettings::selected() const { return m_list->currentItem() ? m_list->currentItem()->text(0) : QString(); }

void ServerSettings::refresh()
{
    const QString before = selected();
    m_list->clear();
    try {
        for (const ServerProfile &profile : m_profiles.list()) {
            auto *item = new QTreeWidgetItem(m_list, {profile.name, addressOf(profile.address), profile.repository});
            item->setIcon(0, QIcon::fromTheme(u"larder-server"_s));
            item->setToolTip(2, profile.repository);
            if (profile.name == before || m_list->topLevelItemCount() == 1)
                m_list->setCurrentItem(item);
        }
        m_problem->hide();
    } catch (const Error &error) {
        m_problem->present(error);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    enableButtons();
}

void ServerSettings::test()
{
    try {
        const ServerProfile profile = m_profiles.get(selected());
        m_test->run(m_jobs.services(), profile.address, {}, profile.keychainEntry(), m_secrets);
    } catch (const Error &error) {
        m_problem->present(error);
    }
    enableButtons();
}

void ServerSettings::enableButtons()
{
    const bool any = m_list->currentItem();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_testButton->setEnabled(any && !m_test->isRunning());
}
}
