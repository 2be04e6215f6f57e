#include "ui/session/session.h"

#include "core/catalogue/catalogueerror.h"
#include "core/job/backupruns.h"
#include "core/job/databasechoice.h"
#include "core/job/jobkind.h"
#include "core/job/serverinventory.h"
#include "core/postgres/libpqenvironment.h"
#include "core/profile/backupdirectory.h"
#include "core/repository/repository.h"
#include "core/restore/leftnotes.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/memory/settings.h"
#include "ui/session/repositorywatcher.h"

#include <QDir>
#include <QStorageInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int mostJobsLookedAt = 50;

bool isSet(const Error &error) { return error.code() != ErrorCode::None; }

/// What stands in the catalogue may be of long ago then. A disk that is not mounted is another thing: what it holds is
/// still to be seen.
bool isTheCatalogues(const JobOutcome &outcome)
{
    return !outcome.ok() && outcome.status != JobStatus::Cancelled
        && outcome.error.code() != ErrorCode::RepositoryUnusable && outcome.error.code() != ErrorCode::Busy;
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
    m_isPutRight = false;
    m_inspectJob = 0;
    m_refreshJob = 0;
    m_repositoryProblem.clear();
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
    if (m_repository.isEmpty())
        return;
    if (!QDir(m_repository).exists()) { // empty when it was never written to, else not mounted
        if (!m_backups.isEmpty())
            m_repositoryProblem = tr("The backup directory %1 is not there.").arg(m_repository);
        Q_EMIT backupsChanged();
        return;
    }
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
    if (job == m_refreshJob)
        onRefreshed(outcome);
    else if (larder::repositoryOf(spec) == m_repository && !std::holds_alternative<RefreshSpec>(spec))
        refresh();
    if (m_server && jobKindOf(spec).changesDatabases)
        inspect();
    // Queued: other receivers of this signal may have more to start.
    QMetaObject::invokeMethod(this, &Session::tellWhenSettled, Qt::QueuedConnection);
}

void Session::onRefreshed(const JobOutcome &outcome)
{
    m_refreshJob = 0;
    const bool failed = !outcome.ok() && outcome.status != JobStatus::Cancelled;
    m_repositoryProblem.clear();
    if (failed && outcome.error.code() == ErrorCode::RepositoryUnusable)
        m_repositoryProblem = outcome.error.message();
    m_refreshError = isTheCatalogues(outcome) ? outcome.error : Error();
    readCatalogueAside();
    if (failed)
        Q_EMIT catalogueFailed(outcome.error);
    if (std::exchange(m_refreshAgain, false))
        refresh();
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
    if (outcome.ok() && !std::exchange(m_isPutRight, true))
        putThingsRight();
}

/// What a killed restore left on the server may be a database that nobody can use: not for the next job to find out.
void Session::putThingsRight()
{
    try {
        const QString server = m_inspection["systemIdentifier"_L1].toString();
        if (!leftByKilledJobs(m_jobs.services().journalDir, server).here.isEmpty())
            m_jobs.start(RecoverSpec{m_server->address});
    } catch (const Error &) { // the next job there says that its notes cannot be read
    }
}

/// For another place: what it holds is shown with it, not after it.
void Session::readCatalogue()
{
    m_refreshError = {};
    m_catalogueError = {};
    m_backups.clear();
    m_runs.clear();
    try {
        if (!m_repository.isEmpty())
            m_backups = m_catalogue.backups(m_repository);
        m_runs = lastBackupRuns(m_catalogue, m_repository);
    } catch (const Error &error) {
        m_catalogueError = error;
        readCatalogueAside();
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
        QtConcurrent::run(&Session::lookAt, m_catalogue.fileName(), m_repository, m_backups, m_refreshError));
}

Session::Look Session::lookAt(const QString &catalogueFile, const QString &repository, const QList<BackupRecord> &known,
                              const Error &refreshError)
{
    Look look{repository, {}, {}, refreshError, false};
    try {
        if (isSet(refreshError)) {
            look.backups = Repository::open(repository).scan();
        } else {
            const Catalogue catalogue(catalogueFile);
            look.backups = catalogue.backups(repository);
            look.runs = lastBackupRuns(catalogue, repository);
        }
    } catch (const CatalogueError &error) {
        return lookAt(catalogueFile, repository, known, error);
    } catch (const Error &) { // the folder cannot be read either
        look.backups = known;
    }
    look.isOther = look.backups != known;
    return look;
}

void Session::onRead()
{
    m_looking = false;
    const Look look = m_look.result();
    if (isSet(look.error))
        Q_EMIT catalogueFailed(look.error);
    if (look.repository == m_repository) {
        m_catalogueError = look.error;
        m_runs = look.runs;
        if (look.isOther) // else what is shown stays the same list, which is quick to compare
            m_backups = look.backups;
        Q_EMIT backupsChanged();
    }
    if (std::exchange(m_lookAgain, false))
        readCatalogueAside();
    tellWhenSettled();
}

/// While the server has not answered, the databases of the backups stand for its own.
DatabaseChoice Session::databaseChoice() const
{
    const QStringList wanted = m_server ? m_server->databases : QStringList();
    const QStringList exclude = m_server ? m_server->exclude : QStringList();
    return m_inspection.isEmpty()
        ? chooseAmongSaved(m_backups, wanted, exclude)
        : chooseDatabases(ServerInventory::fromJson(m_inspection).databaseInfos(), wanted, exclude);
}

QStringList Session::protectedDatabases() const { return databasesToProtect(databaseChoice()); }

HealthFacts Session::healthFacts() const
{
    HealthFacts facts;
    facts.backups = m_backups;
    const DatabaseChoice choice = databaseChoice();
    facts.databases = databasesToProtect(choice);
    facts.closed = closedThoughSaved(choice, m_backups);
    facts.runs = m_runs;
    facts.repositoryProblem = m_repositoryProblem;
    facts.catalogueProblem = catalogueProblem();
    if (m_connection == Connection::Failed)
        facts.serverProblem = m_connectionError.message();
    facts.freeBytes = freeBytes();
    facts.now = m_jobs.services().clock->nowUtc();
    facts.retentionDays = retentionDays();
    return facts;
}

Health Session::health() const { return assessHealth(healthFacts()); }

HealthPicture Session::healthPicture() const
{
    HealthPicture picture;
    picture.facts = healthFacts();
    picture.health = assessHealth(picture.facts);
    picture.space = forecastSpace(m_backups, picture.facts.now, picture.facts.freeBytes, retentionDays());
    try {
        picture.restores
            = measuredByDrills(m_backups) + pastRestores(m_catalogue.jobs(mostJobsLookedAt, u"restore"_s), m_backups);
    } catch (const Error &) {
        // The rest is true without the history.
    }
    return picture;
}

int Session::retentionDays() const { return m_server ? m_server->retention.days : 0; }

qint64 Session::freeBytes() const
{
    if (!m_repositoryProblem.isEmpty()) // what is there then lies on another disk
        return -1;
    QString path = m_repository;
    while (!path.isEmpty() && path != "/"_L1 && !QFileInfo::exists(path))
        path = QFileInfo(path).path();
    const QStorageInfo disk(path);
    return path.isEmpty() || !disk.isValid() ? -1 : disk.bytesAvailable();
}
}
