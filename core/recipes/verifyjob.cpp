#include "core/recipes/verifyjob.h"

#include "core/base/taskgroup.h"
#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/proof/verification.h"
#include "core/recipes/checksfailed.h"
#include "core/recipes/knownbackups.h"

#include <QJsonArray>
#include <QThread>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QStringList chooseBackups(const VerifySpec &spec, JobContext &context)
{
    if (!spec.all)
        return spec.backups;
    const Repository repository = openToRead(spec.repository, context);
    QStringList paths;
    for (const BackupRecord &record : knownBackups(context).of(repository))
        paths.append(record.path);
    return paths;
}

/// The bar belongs to all of them from the start, and not to those that were begun.
void expectAll(const VerifySpec &spec, const QStringList &paths, JobContext &context)
{
    for (const QString &path : paths) {
        try {
            const BackupSource source = findBackup(spec.repository, path);
            context.meter().expect(source.absolutePath, bytesToVerify(source));
        } catch (const Error &) { // it is told when its turn comes
        }
    }
}

void refreshCatalogue(const VerifySpec &spec, JobContext &context)
{
    if (!spec.repository.isEmpty())
        knownBackups(context).refresh(openToRead(spec.repository, context));
}

/// The tallies of one run, filled in by several workers. What is written down is written by one at a time: backups of
/// one folder share SHA256SUMS.
class Tally
{
public:
    void succeeded(const BackupSource &source, const Verification &seen, JobContext &context)
    {
        const std::scoped_lock lock(m_mutex);
        recordVerification(source, seen, {}, context);
        ++m_verified;
        const QString text
            = seen.showsNoRows() ? Engine::tr("%1 is readable; rows not compared") : Engine::tr("%1 is readable");
        context.item(text.arg(source.absolutePath),
                     {{u"path"_s, source.record.path}, {u"proof"_s, toString(seen.proof.level)}});
    }
    void failed(const QString &path, const BackupSource *source, const Error &error, JobContext &context)
    {
        const std::scoped_lock lock(m_mutex);
        if (source)
            recordDamage(*source, error, context);
        const QJsonObject item{{u"path"_s, path}, {u"error"_s, error.toJson()}};
        m_failed.append(item);
        m_errors.append(error);
        context.item(error.message(), item);
    }
    void conclude(JobContext &context) const
    {
        const QString summary = m_verified == 1
            ? Engine::tr("1 backup is readable to its last byte.")
            : Engine::tr("%1 backups are readable to their last byte.").arg(m_verified);
        context.conclude(summary, {{u"verified"_s, m_verified}, {u"failed"_s, m_failed}});
        throwWorst(m_errors, m_verified, Engine::tr("%1 of %2 backups failed: %3"));
    }

private:
    std::mutex m_mutex;
    int m_verified = 0;
    QJsonArray m_failed;
    QList<Error> m_errors; ///< of the failed ones
};

/// Whoever edits a record by hand seldom thinks of SHA256SUMS. No proof against one who does: a hash is no signature.
void requireUntouchedRecord(const BackupSource &source)
{
    if (!source.repository || !source.manifest || source.repository->manifestIsAsListed(source.record.path))
        return;
    throw Error(ErrorCode::BackupDamaged,
                Engine::tr("The manifest of %1 was changed by hand.").arg(source.absolutePath),
                Engine::tr("Compare it with a copy from elsewhere; its hash in SHA256SUMS is the one it had."));
}

void verifyOne(const VerifySpec &spec, const QString &path, QThreadPool &inflaters, Tally &tally, JobContext &context)
{
    std::optional<BackupSource> source;
    try {
        const BackupSource found = openBackupToRead(spec.repository, path, context);
        requireUntouchedRecord(found); // it is listed as such; writing into it would blur the traces
        source = found;
        tally.succeeded(*source, verifyBackup(*source, inflaters, context), context);
    } catch (const Error &error) {
        tally.failed(path, source ? &*source : nullptr, error, context);
    }
}
}

void VerifyJob::run(JobContext &context)
{
    const QStringList paths = chooseBackups(m_spec, context);
    if (paths.isEmpty())
        throw Error(ErrorCode::BackupNotFound, Engine::tr("There is no backup to verify in %1.").arg(m_spec.repository),
                    Engine::tr("Name a backup, or back up a database first."));
    context.step(paths.size() == 1 ? Engine::tr("Read %1").arg(paths.first())
                                   : Engine::tr("Read %1 backups").arg(paths.size()),
                 1, 1);
    expectAll(m_spec, paths, context);
    const int jobs = m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount();
    QThreadPool inflaters;
    inflaters.setMaxThreadCount(jobs);
    QThreadPool readers;
    readers.setMaxThreadCount(jobs);
    Tally tally;
    TaskGroup group(readers, context.token());
    for (const QString &path : paths)
        group.add([&, path] { verifyOne(m_spec, path, inflaters, tally, context); });
    group.wait();
    refreshCatalogue(m_spec, context);
    tally.conclude(context);
}
}
