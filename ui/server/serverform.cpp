#include "ui/server/serverform.h"

#include "core/base/error.h"
#include "core/policy/retentionmembers.h"
#include "core/postgres/conninfo.h"
#include "ui/memory/backupdefaults.h"
#include "ui/widgets/folderfield.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// libpq's names with what they mean (PostgreSQL documentation, "SSL Mode Descriptions").
void fillTls(QComboBox *box)
{
    box->addItem(ServerForm::tr("Default (use TLS if the server offers it)"), QString());
    box->addItem(ServerForm::tr("Verify certificate and host name (safest)"), u"verify-full"_s);
    box->addItem(ServerForm::tr("Verify certificate"), u"verify-ca"_s);
    box->addItem(ServerForm::tr("Encrypt, without verifying"), u"require"_s);
    box->addItem(ServerForm::tr("Use TLS if the server offers it"), u"prefer"_s);
    box->addItem(ServerForm::tr("Use TLS only if the server insists"), u"allow"_s);
    box->addItem(ServerForm::tr("Never encrypt"), u"disable"_s);
}

/// While one is typed that nobody can read yet there is no host.
ServerAddress withoutConninfo(ServerAddress address)
{
    try {
        return takenApart(address).address;
    } catch (const Error &) {
        address.host.clear();
        return address;
    }
}

QString defaultFolder(const QString &name)
{
    return backupDefaults().folder + (name.isEmpty() ? QString() : u'/' + name);
}
}

ServerForm::ServerForm(const ServerProfile &profile, QWidget *password, QWidget *parent)
    : QWidget(parent),
      m_original(profile),
      m_name(new QLineEdit),
      m_host(new QLineEdit),
      m_port(new QLineEdit),
      m_user(new QLineEdit),
      m_tls(new QComboBox),
      m_maintenance(new QLineEdit),
      m_folder(new FolderField(profile.repository.isEmpty() ? defaultFolder(profile.name) : profile.repository)),
      m_databases(new QPlainTextEdit),
      m_retention(new QSpinBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name:"), m_name);
    addConnection(form, password);
    addBackups(form);
    alignForms({form});
    fill();

    for (QLineEdit *edit : {m_name, m_host, m_port, m_user, m_maintenance})
        connect(edit, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(m_host, &QLineEdit::editingFinished, this, &ServerForm::takeHostApart);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_folder, &FolderField::changed, this, &ServerForm::changed);
}

void ServerForm::addConnection(QFormLayout *form, QWidget *password)
{
    m_name->setPlaceholderText(tr("for example prod-1"));
    m_host->setPlaceholderText(tr("host name, address or socket folder"));
    m_host->setToolTip(tr("Empty: what libpq finds in the environment, else the local socket. A connection string "
                          "(postgresql://…) is taken apart."));
    m_port->setPlaceholderText(u"5432"_s);
    m_port->setMaximumWidth(96);
    m_port->setAccessibleName(tr("Port"));
    m_user->setPlaceholderText(tr("the name you are signed in with"));
    m_maintenance->setPlaceholderText(u"postgres"_s);
    m_maintenance->setToolTip(tr("Connected to for questions about the whole server"));
    fillTls(m_tls);

    auto *portLabel = new QLabel(tr("&Port:"));
    portLabel->setBuddy(m_port);
    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_host, 1);
    address->addWidget(portLabel);
    address->addWidget(m_port);
    auto *hostLabel = new QLabel(tr("&Host:"));
    hostLabel->setBuddy(m_host);
    form->addRow(hostLabel, address);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("Pass&word:"), password);
    form->addRow(tr("&Encryption:"), m_tls);
    form->addRow(tr("&Maintenance database:"), m_maintenance);
}

void ServerForm::addBackups(QFormLayout *form)
{
    m_databases->setPlaceholderText(tr("every database, new ones included"));
    m_databases->setTabChangesFocus(true);
    m_databases->setFixedHeight(m_databases->fontMetrics().lineSpacing() * 3 + 14);
    m_databases->setToolTip(tr("One name or pattern a line, for example shop_*"));
    const IntegerRange days = retentionNumber(&RetentionPolicy::days).range;
    m_retention->setRange(days.lowest, days.highest);
    m_retention->setSuffix(tr(" days"));
    m_retention->setSpecialValueText(m_original.retention.keepsAllWithoutDays() ? tr("keep everything") : tr("off"));
    m_retention->setToolTip(
        tr("The other rules of what to keep are in the settings, under Retention, and in Clean up."));
    m_retention->setMinimumWidth(160);

    auto *title = sectionLabel(tr("Backups"));
    title->setContentsMargins(0, 12, 0, 0);
    form->addRow(title);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("&Databases:"), m_databases);
    form->addRow(tr("&Keep for:"), m_retention);
    form->setAlignment(m_retention, Qt::AlignLeft);
}

void ServerForm::fill()
{
    const ServerAddress &address = m_original.address;
    m_name->setText(m_original.name);
    m_host->setText(address.host);
    m_port->setText(address.port);
    m_user->setText(address.user);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(address.sslmode)));
    m_maintenance->setText(address.maintenanceDatabase);
    m_databases->setPlainText(m_original.databases.join(u'\n'));
    m_retention->setValue(m_original.retention.days);
}

/// What this form has no field for (service, extra keywords, exclusions, compression, the other rules of the retention)
/// stays as it was.
ServerProfile ServerForm::profile() const
{
    ServerProfile profile = m_original;
    profile.name = m_name->text().trimmed();
    profile.address.name = profile.name;
    profile.address.host = m_host->text().trimmed();
    profile.address.port = m_port->text().trimmed();
    profile.address.user = m_user->text();
    profile.address.sslmode = m_tls->currentData().toString();
    profile.address.maintenanceDatabase = m_maintenance->text();
    profile.address = withoutConninfo(profile.address);
    profile.databases = m_databases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    profile.repository = m_folder->folder();
    profile.retention.days = m_retention->value();
    return profile;
}

void ServerForm::takeHostApart()
{
    const QString text = m_host->text().trimmed();
    if (!isConninfo(text))
        return;
    try {
        const auto [address, password] = parseConninfo(text);
        m_host->setText(address.host);
        for (const auto &[edit, value] : {std::pair{m_port, address.port}, std::pair{m_user, address.user},
                                          std::pair{m_maintenance, address.maintenanceDatabase}}) {
            if (!value.isEmpty())
                edit->setText(value);
        }
        if (const int mode = m_tls->findData(address.sslmode); mode > 0)
            m_tls->setCurrentIndex(mode);
        m_original.address.service = address.service;
        m_original.address.extra.insert(address.extra);
        if (!password.isEmpty())
            Q_EMIT passwordFound(password);
    } catch (const Error &) { // problem() says so
    }
}

QString ServerForm::problem(const QStringList &taken) const
{
    const ServerProfile now = profile();
    if (now.name.isEmpty())
        return tr("Give the server a name.");
    if (now.name.size() > ServerProfile::longestName)
        return tr("The name is longer than %n characters.", nullptr, ServerProfile::longestName);
    if (taken.contains(now.name))
        return tr("There is a server called \"%1\" already.").arg(now.name);
    if (isConninfo(m_host->text().trimmed()) && now.address.host.isEmpty())
        return tr("The connection string in the field of the host cannot be understood.");
    if (!now.address.port.isEmpty() && !isPort(now.address.port))
        return tr("The port is a number from 1 to 65535.");
    if (now.repository.isEmpty())
        return tr("Choose a folder for the backups.");
    return {};
}
}
