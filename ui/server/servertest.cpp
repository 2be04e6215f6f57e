#include "ui/server/servertest.h"

#include "core/job/serverinventory.h"
#include "core/profile/passwordresolution.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/messagepanel.h"
#include "ui/server/connectionsources.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString rights(const ServerInventory &inventory)
{
    if (inventory.superuser)
        return ServerTest::tr("superuser: may back up and restore everything");
    if (inventory.canCreateDb)
        return ServerTest::tr("may create databases, so restoring is possible");
    return ServerTest::tr("may not create databases: backing up works, restoring needs CREATEDB");
}
}

ServerTest::ServerTest(QWidget *parent)
    : QWidget(parent), m_message(new MessagePanel), m_facts(new QWidget), m_rows(new QFormLayout(m_facts))
{
    m_rows->setContentsMargins(16, 4, 16, 0);
    m_rows->setHorizontalSpacing(16);
    m_facts->setAccessibleName(tr("What the server is"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
}

ServerTest::~ServerTest() = default;

void ServerTest::run(const Services &services, ServerAddress address, const Secret &typed, const QString &savedName,
                     SecretStore &store)
{
    clear();
    address.name.clear(); // as typed here, not mixed with what is saved under the name
    m_used = usedValues(address);
    Services own = services;
    own.listedDatabases = [](const ServerAddress &) { return QStringList(); };
    own.resolveServer = [typed, savedName, &store](const ServerAddress &tried) {
        // As the job of a saved server will: what is typed here is named, the environment only fills gaps.
        const ConnectionParams params = ConnectionParams::resolve({}, inheritedEnvironment(), tried);
        return typed.isEmpty() ? withStoredPassword(params, savedName, store) : params.withPassword(typed, u"typed"_s);
    };
    m_job.reset();
    m_controller = std::make_unique<JobController>(own);
    m_job = std::make_unique<OneJob>(*m_controller);
    connect(m_job.get(), &OneJob::finished, this, &ServerTest::present);
    m_message->present(MessagePanel::Kind::Information, tr("Connecting…"), {});
    m_job->start(InspectSpec{address});
}

bool ServerTest::isRunning() const { return m_job && m_job->isRunning(); }

void ServerTest::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void ServerTest::present(const JobOutcome &outcome)
{
    if (outcome.ok())
        showFacts(outcome.result);
    else
        m_message->present(outcome.error);
    if (!m_used.isEmpty())
        addRow(tr("Values used"), m_used);
    Q_EMIT finished();
}

void ServerTest::addRow(const QString &name, const QString &value)
{
    auto *label = textLabel(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(new SecondaryLabel(name), label);
}

void ServerTest::showFacts(const QJsonObject &result)
{
    const ServerInventory inventory = ServerInventory::fromJson(result);
    const int databases = static_cast<int>(inventory.userDatabases().size());
    m_message->present(MessagePanel::Kind::Success, tr("The connection works."),
                       databases == 1 ? tr("1 database can be backed up.")
                                      : tr("%n databases can be backed up.", nullptr, databases));
    addRow(tr("Server"),
           inventory.isStandby ? tr("PostgreSQL %1, a standby (read only)").arg(inventory.serverVersion)
                               : tr("PostgreSQL %1").arg(inventory.serverVersion));
    addRow(tr("Client tools"), tr("%1 in %2").arg(inventory.toolsVersion, inventory.toolsDir));
    addRow(tr("Encryption"), inventory.tls ? tr("TLS") : tr("none: what is sent can be read on the way"));
    addRow(tr("User"), inventory.user);
    addRow(tr("Rights"), rights(inventory));
}
}
