#include "tests/cli/commandfixture.h"

#include "app/cli/runcommand.h"
#include "core/postgres/connectionparams.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
class CallbackJob final : public Job
{
public:
    explicit CallbackJob(std::function<void(JobContext &)> body) : m_body(std::move(body)) { }
    void run(JobContext &context) override { m_body(context); }

private:
    std::function<void(JobContext &)> m_body;
};

QByteArray contentsOf(int fd)
{
    QByteArray contents(::lseek(fd, 0, SEEK_END), Qt::Uninitialized);
    const ssize_t count = ::pread(fd, contents.data(), static_cast<size_t>(contents.size()), 0);
    ::close(fd);
    return contents.first(count);
}
}

Command::Command() : m_previousFolder(QDir::currentPath())
{
    qputenv("LARDER_HOME", m_folder.file(u"home"_s).toUtf8());
    // No keychain on a build machine's session bus may be asked.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    // File names tell local time: that of the clock of these tests.
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    QDir::setCurrent(m_folder.path());
}

Command::~Command() { QDir::setCurrent(m_previousFolder); }

CommandResult Command::run(const QStringList &arguments)
{
    const int out = ::memfd_create("out", MFD_CLOEXEC);
    const int err = ::memfd_create("err", MFD_CLOEXEC);
    cli::Invocation invocation;
    invocation.console = cli::Console(out, err);
    invocation.environment = environment;
    invocation.services = services();
    CommandResult result;
    result.code = cli::runCommand(arguments, invocation);
    result.out = contentsOf(out);
    result.err = contentsOf(err);
    return result;
}

Services Command::services()
{
    Services services;
    services.clock = std::make_shared<FakeClock>();
    services.makeJob = [this](const JobSpec &spec) {
        specs.append(spec);
        return std::make_unique<CallbackJob>([this, spec](JobContext &context) { job(spec, context); });
    };
    services.resolveServer = [](const ServerAddress &) { return ConnectionParams(); };
    services.clientTools = [] { return QList<ClientTools>{}; };
    services.listedDatabases = [this](const ServerAddress &) { return listed; };
    services.catalogueFile = m_folder.file(u"catalogue.sqlite"_s);
    services.journalDir = m_folder.file(u"journals"_s);
    return services;
}

void makeBackup(const Command &command)
{
    command.folder().write(u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, "x");
}
}
