#include "ui/session.h"

#include "core/job/databasepattern.h"
#include "core/postgres/libpqenvironment.h"
#include "core/profile/backupdirectory.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/repositorywatcher.h"
#include "ui/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QStorageInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int mostJobsLookedAt = 50;

bool changesDatabases(const JobSpec &spec)
{
    return std::holds_alternative<RestoreSpec>(spec) || std::holds_alternative<UndoSpec>(spec)
        || std::holds_alternative<DropKeptSpec>(spec);
}

}

Session::Session(JobController &jobs, Catalogue &catalogue, ProfileStore &profiles, QObject *parent)
    : QObject(parent),
      m_jobs(jobs),
      m_catalogue(catalogue),
      m_profiles(profiles),
      m_watcher(new RepositoryWatcher(this))
{
    connect(&m_jobs, &JobController::finished, this, &Session::onFinished);
    connect(&m_look, &QFutureWatcherBase::finished, this, &Session::onRead);
    connect(m_watcher, &RepositoryWatcher::changed, this, [this] { refresh(); });
}

void Session::openServer(const QString &name)
{
    std::optional<ServerProfile> profile;
    try {
        if (m_profiles.contains(name))
            profile = m_profiles.get(name);
    } catch (const Error &error) {
        Q_EMIT catalogueFailed(error);
    }
    const QString repository = profile ? backupDirectoryOf(*profile, inheritedEnvironment()) : QString();
    show(std::move(profile), repository);
    settings().setValue(settingsKey::lastServer, m_server ? m_server->name : QString());
    settings().remove(settingsKey::lastFolder);
    inspect();
}

void Session::rereadRetention()
{
    if (!m_server)
        return;
    m_server->retention = m_profiles.get(m_server->name).retention;
    Q_EMIT backupsChanged();
}

void Session::openFolder(const QString &path)
{
    show(std::nullopt, QDir::cleanPath(QDir(path).absolutePath()));
    settings().setValue(settingsKey::lastFolder, m_repository);
}

void Session::openLast()
{
    const QString folder = settings().value(settingsKey::lastFolder).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return openFolder(folder);
    QString name = settings().value(settingsKey::lastServer).toString();
    try {
        if (const auto preset = m_profiles.defaultServer(); preset && !m_profiles.contains(name))
            name = preset->name;
    } catch (const Error &error) {
        Q_EMIT catalogueFailed(error);
    }
    openServer(name);
}

void Session::show(std::optional<ServerProfile> server, const QString &repository)
{
    m_server = std::move(server);
    m_repository = repository;
    m_connection = Connection::None;
    m_connectionError = {};
    m_inspection = {};
    m_inspectJob = 0;
    m_refreshJob = 0;
    m_watcher->watch(repository);
    Q_EMIT placeChanged();
    readCatalogue();
    refresh();
}

void Session::inspect()
{
    if (!m_server)
        return;
    m_connection = Connection::Connecting;
    m_inspectJob = m_jobs.start(InspectSpec{m_server->address});
    Q_EMIT connectionChanged();
}

void Session::refresh(bool everything)
{
    // A repository that was never written to is empty, not an error.
    if (m_repository.isEmpty() || !QDir(m_repository).exists())
        return;
    if (m_refreshJob) {
        m_refreshAgain = true;
        return;
    }
    m_refreshJob = m_jobs.start(RefreshSpec{m_repository, everything});
}

bool Session::isSettled() const { return m_jobs.isIdle() && !m_watcher->isPending() && !m_refreshAgain && !m_looking; }

void Session::onFinished(int job, const JobSpec &spec, const JobOutcome &outcome)
{
    if (job == m_inspectJob)
        onInspected(outcome);
    if (job == m_refreshJob) {
        m_refreshJob = 0;
        readCatalogueAside();
        if (!outcome.ok() && outcome.status != JobStatus::Cancelled)
            Q_EMIT catalogueFailed(outcome.error);
        if (std::exchange(m_refreshAgain, false))
            refresh();
    } else if (larder::repositoryOf(spec) == m_repository && !std::holds_alternative<RefreshSpec>(spec)) {
        refresh();
    }
    if (m_server && changesDatabases(spec))
        inspect();
    // Queued: other receivers of this signal may have more to start.
    QMetaObject::invokeMethod(this, &Session::tellWhenSettled, Qt::QueuedConnection);
}

void Session::tellWhenSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void Session::onInspected(const JobOutcome &outcome)
{
    m_inspectJob = 0;
    m_connection = outcome.ok() ? Connection::Connected : Connection::Failed;
    m_connectionError = outcome.error;
    m_inspection = outcome.result;
    Q_EMIT connectionChanged();
}

/// For another place: what it holds is shown with it, not after it.
void Session::readCatalogue()
{
    try {
        m_backups = m_repository.isEmpty() ? QList<BackupRecord>() : m_catalogue.backups(m_repository);
    } catch (const Error &error) {
        Q_EMIT catalogueFailed(error);
    }
    Q_EMIT backupsChanged();
}

/// While the window is in use: 20,000 rows take longer than a user should wait for a letter to appear.
void Session::readCatalogueAside()
{
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_look.setFuture(
        QtConcurrent::run([file = m_catalogue.fileName(), repository = m_repository, known = m_backups]() -> Look {
            try {
                QList<BackupRecord> backups = Catalogue(file).backups(repository);
                const bool isOther = backups != known;
                return {repository, std::move(backups), {}, isOther};
            } catch (const Error &error) {
                return {repository, {}, error, false};
            }
        }));
}

void Session::onRead()
{
    m_looking = false;
    const Look look = m_look.result();
    if (!look.error.message().isEmpty())
        Q_EMIT catalogueFailed(look.error);
    if (look.repository == m_repository) {
        if (look.isOther) // else what is shown stays the same list, which is quick to compare
            m_backups = look.backups;
        Q_EMIT backupsChanged();
    }
    if (std::exchange(m_lookAgain, false))
        readCatalogueAside();
    tellWhenSettled();
}

QStringList Session::protectedDatabases() const
{
    QStringList names;
    for (const QJsonValue &value : m_inspection[u"databases"_s].toArray()) {
        const QString name = value[u"name"_s].toString();
        const bool wanted = m_server && !m_server->databases.isEmpty()
            ? matchesAny(name, m_server->databases)
            : value[u"canConnect"_s].toBool() && !value[u"isTemplate"_s].toBool() && name != "postgres"_L1;
        if (wanted && !(m_server && matchesAny(name, m_server->exclude)))
            names.append(name);
    }
    return names;
}

Health Session::health() const
{
    constexpr int maximumAgeHours = 26;
    return assessHealth(m_backups, protectedDatabases(), m_jobs.services().clock->nowUtc(), freeBytes(),
                        maximumAgeHours, retentionDays());
}

HealthFacts Session::healthFacts() const
{
    HealthFacts facts;
    facts.backups = m_backups;
    facts.databases = protectedDatabases();
    facts.freeBytes = freeBytes();
    facts.now = m_jobs.services().clock->nowUtc();
    facts.space = forecastSpace(m_backups, facts.now, facts.freeBytes, retentionDays());
    try {
        facts.restores
            = measuredByDrills(m_backups) + pastRestores(m_catalogue.jobs(mostJobsLookedAt, u"restore"_s), m_backups);
    } catch (const Error &) {
        // The rest of the facts is true without the history.
    }
    return facts;
}

int Session::retentionDays() const { return m_server ? m_server->retention.days : 0; }

qint64 Session::freeBytes() const
{
    QString path = m_repository;
    while (!path.isEmpty() && path != "/"_L1 && !QFileInfo::exists(path))
        path = QFileInfo(path).path();
    const QStorageInfo disk(path);
    return path.isEmpty() || !disk.isValid() ? -1 : disk.bytesAvailable();
}
}
