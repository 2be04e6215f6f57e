#include "ui/server/serverdialog.h"

#include "core/profile/profilestore.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/backupdefaults.h"
#include "ui/messages/messagepanel.h"
#include "ui/server/serverform.h"
#include "ui/server/servertest.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passwordfield.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// As libpq reads ~/.pgpass: colons and backslashes escaped, "localhost" for a socket.
QString passFileLine(const ServerAddress &address)
{
    const auto part = [](QString text, const QString &ifEmpty) {
        return text.isEmpty() ? ifEmpty : text.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
    };
    const QString host = address.host.startsWith(u'/') ? QString() : address.host;
    return u"%1:%2:*:%3:"_s.arg(part(host, u"localhost"_s), part(address.port, u"5432"_s), part(address.user, u"*"_s))
        + ServerDialog::tr("PASSWORD");
}

ServerProfile startingPoint(const ProfileStore &profiles, const QString &name)
{
    if (!name.isEmpty())
        return profiles.get(name);
    ServerProfile fresh;
    fresh.retention = backupDefaults().retention;
    return fresh;
}
}

ServerDialog::ServerDialog(JobController &controller, ProfileStore &profiles, SecretStore &secrets, const QString &name,
                           QWidget *parent)
    : QDialog(parent),
      m_controller(controller),
      m_profiles(profiles),
      m_secrets(secrets),
      m_name(name),
      m_password(new PasswordField(secrets, name)),
      m_form(new ServerForm(startingPoint(profiles, name), m_password)),
      m_test(new ServerTest),
      m_problem(new MessagePanel),
      m_reason(new SecondaryLabel),
      m_testButton(new QPushButton(QIcon::fromTheme(u"network-connect"_s), tr("&Test"))),
      m_save(new QPushButton(tr("&Save")))
{
    setManualPlace(this, "first-backup.md#save-a-server");
    setWindowTitle(name.isEmpty() ? tr("Add a server") : tr("Server %1").arg(name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(headingLabel(name.isEmpty() ? tr("Add a server") : name));
    layout->addWidget(m_form);
    layout->addWidget(m_test);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(makeButtons());
    resize(600, sizeHint().height());

    connect(m_form, &ServerForm::changed, this, &ServerDialog::refresh);
    connect(m_form, &ServerForm::passwordFound, m_password, &PasswordField::setTyped);
    connect(m_password, &PasswordField::settled, this, [this] { growToFit(this); });
    connect(m_test, &ServerTest::finished, this, &ServerDialog::refresh);
    connect(m_password, &PasswordField::saved, this, &ServerDialog::onPasswordSaved);
    refresh();
}

QLayout *ServerDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_testButton, cancel})
        button->setAutoDefault(false);
    m_testButton->setToolTip(tr("Connects with what is typed here, without saving it"));
    m_save->setDefault(true);
    connect(m_testButton, &QPushButton::clicked, this, &ServerDialog::test);
    connect(cancel, &QPushButton::clicked, this, &ServerDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerDialog::save);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_testButton);
    layout->addWidget(m_reason, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    return layout;
}

QString ServerDialog::savedName() const { return m_form->profile().name; }

QStringList ServerDialog::otherNames() const
{
    QStringList names;
    for (const ServerProfile &profile : m_profiles.list())
        names += profile.name;
    names.removeAll(m_name);
    return names;
}

void ServerDialog::test()
{
    m_problem->hide();
    m_form->takeHostApart(); // a mnemonic leaves the keyboard in its field
    ServerProfile profile = m_form->profile();
    profile.name = m_name; // what is saved is saved under the name it had
    m_test->run(m_controller.services(), profile.address, m_password->typed(), profile.keychainEntry(), m_secrets);
    refresh();
}

void ServerDialog::save()
{
    m_problem->hide();
    m_form->takeHostApart();
    try {
        if (!m_form->problem(otherNames()).isEmpty())
            return;
        saveProfile();
    } catch (const Error &error) {
        m_problem->present(error);
        return;
    }
    m_password->save(savedName());
    refresh();
}

/// A new name is a new entry: it takes the old one's place, also as the default.
void ServerDialog::saveProfile()
{
    ServerProfile profile = m_form->profile();
    if (const std::optional<bool> kept = m_password->willBeKept())
        profile.passwordInKeychain = kept;
    const std::optional<ServerProfile> before = m_profiles.defaultServer();
    m_profiles.save(profile);
    if (m_name.isEmpty() || profile.name == m_name)
        return;
    m_profiles.remove(m_name);
    if (before && before->name == m_name)
        m_profiles.setDefaultServer(profile.name);
}

void ServerDialog::onPasswordSaved(const Error &error)
{
    refresh();
    if (error.code() == ErrorCode::None)
        accept();
    else
        m_problem->present(error.within(tr("The server is saved, its password is not")));
}

void ServerDialog::refresh()
{
    QString reason;
    try {
        reason = m_form->problem(otherNames());
    } catch (const Error &error) {
        m_problem->present(error);
    }
    m_reason->setText(reason);
    m_save->setEnabled(reason.isEmpty() && !m_password->isBusy());
    m_save->setToolTip(reason);
    m_testButton->setEnabled(!m_test->isRunning());
    m_password->setPassFileLine(passFileLine(m_form->profile().address));
    growToFit(this);
}

void ServerDialog::reject()
{
    if (!m_password->isBusy())
        QDialog::reject();
}
}
