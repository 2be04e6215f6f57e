#include "tests/integration/workshop.h"

#include "core/postgres/connectionparams.h"
#include "core/recipes/makejob.h"
#include "core/repository/repository.h"
#include "tests/support/runprogram.h"

#include <QDirIterator>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
class Recorder final : public JobObserver
{
public:
    Recorder(JobRun &run, CancelToken token, const std::function<void(const JobEvent &, const CancelToken &)> &onEvent)
        : m_run(run), m_token(std::move(token)), m_onEvent(onEvent)
    { }
    void onEvent(const JobEvent &event) noexcept override
    {
        m_run.events.append(event);
        if (m_onEvent)
            m_onEvent(event, m_token);
    }

private:
    JobRun &m_run;
    CancelToken m_token;
    const std::function<void(const JobEvent &, const CancelToken &)> &m_onEvent;
};
}

bool JobRun::said(const QString &text) const
{
    return std::any_of(events.begin(), events.end(), [&](const JobEvent &event) { return event.text.contains(text); });
}

QString JobRun::described() const
{
    return u"%1 [%2] hint: %3 detail: %4"_s.arg(outcome.summary, errorName(outcome.error.code()), outcome.error.hint(),
                                                outcome.error.detail());
}

namespace
{
PrivateServerOptions serverOptions()
{
    PrivateServerOptions options;
    options.user = u"tester"_s;
    options.settings = {u"wal_level=logical"_s}; // for replication slots
    return options;
}
}

Workshop::Workshop()
    : server(serverOptions()), repository(folder.file(u"backups"_s)), clock(std::make_shared<FakeClock>())
{ }

Services Workshop::services() const
{
    Services services;
    services.clock = clock;
    services.makeJob = makeJob;
    services.resolveServer
        = [](const ServerAddress &address) { return ConnectionParams::resolve(address, QProcessEnvironment()); };
    services.clientTools = [tools = server.tools()] { return QList<ClientTools>{tools}; };
    services.listedDatabases = [](const ServerAddress &) { return QStringList{}; };
    services.catalogueFile = folder.file(u"catalogue.sqlite"_s);
    services.journalDir = folder.file(u"journal"_s);
    return services;
}

ServerAddress Workshop::address() const
{
    ServerAddress address;
    address.host = server.host();
    address.port = QString::number(server.port());
    address.user = server.user();
    return address;
}

JobRun Workshop::run(const JobSpec &spec,
                     const std::function<void(const JobEvent &, const CancelToken &)> &onEvent) const
{
    return run(spec, onEvent, services());
}

JobRun Workshop::run(const JobSpec &spec, const std::function<void(const JobEvent &, const CancelToken &)> &onEvent,
                     const Services &services) const
{
    JobRun run;
    const CancelToken token;
    Recorder recorder(run, token, onEvent);
    ProgressMeter meter;
    run.outcome = runJob(spec, services, recorder, meter, token);
    return run;
}

BackupSpec Workshop::backupSpec(const QStringList &names) const
{
    BackupSpec spec;
    spec.server = address();
    spec.repository = repository;
    spec.databases = names;
    return spec;
}

RestoreSpec Workshop::restoreSpec(const QString &backup, const QString &database, RestoreMode mode) const
{
    RestoreSpec spec;
    spec.server = address();
    spec.repository = repository;
    spec.backup = backup;
    spec.database = database;
    spec.mode = mode;
    spec.confirmed = true;
    return spec;
}

QString Workshop::backUp(const QString &database)
{
    const JobRun job = run(backupSpec({database}));
    if (!job.outcome.ok())
        QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
    for (const JobEvent &event : job.events) {
        if (event.kind == JobEvent::Kind::Item && event.data[u"database"].toString() == database)
            return event.data[u"path"].toString();
    }
    return {};
}

QStringList Workshop::misplacedTables(const QString &relativePath) const
{
    QStringList misplaced;
    const std::optional<Manifest> manifest = Repository::open(repository).readManifest(relativePath);
    for (const ManifestSection &section : manifest->sections) {
        if (section.kind != "table"_L1)
            continue;
        const QString cut = u"tail -c +%1 \"$1\" | gzip -dc 2>/dev/null | tail -c +%2 | head -c %3 | sha256sum"_s
                                .arg(section.memberOffset + 1)
                                .arg(section.skip + 1)
                                .arg(section.bytes);
        const ToolResult result = runProgram(u"bash"_s, {u"-c"_s, cut, u"bash"_s, absolute(relativePath)});
        if (result.stdOut.left(64) != section.sha256)
            misplaced.append(section.schema + u'.' + section.name);
    }
    return misplaced;
}

QStringList Workshop::databases()
{
    const QByteArray names
        = server.psql(u"postgres"_s, "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1");
    return QString::fromUtf8(names).split(u'\n');
}

QStringList Workshop::filesOfRepository() const
{
    QStringList files;
    QDirIterator it(repository, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(repository).relativeFilePath(it.next());
        if (!path.endsWith(".larder-lock"_L1) && !path.endsWith(".larder-reading"_L1))
            files.append(path);
    }
    files.sort();
    return files;
}
}
