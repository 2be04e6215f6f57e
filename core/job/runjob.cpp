#include "core/job/runjob.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/job/job.h"
#include "core/job/jobcontext.h"
#include "core/job/jobhistory.h"

#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void fail(JobOutcome &outcome, const Error &error)
{
    outcome.status = JobStatus::Failed;
    outcome.error = error;
    outcome.summary = error.message();
}

/// Runs the job and gives its outcome; the exceptions end here.
JobOutcome perform(const JobSpec &spec, const Services &services, JobContext &context)
{
    JobOutcome outcome;
    try {
        services.makeJob(spec)->run(context);
        outcome.status = context.warnings().isEmpty() ? JobStatus::Succeeded : JobStatus::SucceededWithWarnings;
        outcome.summary = context.summary();
    } catch (const Cancelled &) {
        outcome.status = JobStatus::Cancelled;
        outcome.cancelReason = context.cancelReason();
        outcome.summary = Engine::tr("%1: cancelled.").arg(titleOf(spec));
    } catch (const Error &error) {
        fail(outcome, error);
    } catch (const std::bad_alloc &) {
        fail(outcome,
             {ErrorCode::Internal, Engine::tr("Out of memory."),
              Engine::tr("Use fewer jobs (--jobs 1) or close other programs.")});
    } catch (const std::exception &error) {
        fail(outcome,
             {ErrorCode::Internal, Engine::tr("An unexpected error: %1.").arg(QString::fromUtf8(error.what())),
              Engine::tr("Please report this as a bug, with the log.")});
    }
    outcome.warnings = context.warnings();
    outcome.result = context.result();
    if (context.hasTurned())
        outcome.result[u"turned"_s] = true;
    return outcome;
}
}

JobOutcome runJob(const JobSpec &spec, const Services &services, JobObserver &observer, ProgressMeter &meter,
                  const CancelToken &token) noexcept
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QElapsedTimer timer;
    timer.start();
    JobHistory history(observer, services.catalogueFile);
    JobContext context(spec, services, history, meter, token, id);

    history.begin(id, spec, context.nowUtc());
    context.emitEvent({.kind = JobEvent::Kind::Started, .at = {}, .text = titleOf(spec), .data = toJson(spec)});
    JobOutcome outcome = perform(spec, services, context);
    context.locks().letGo();
    outcome.jobId = id;
    outcome.durationMs = timer.elapsed();
    history.end(outcome, context.nowUtc());
    writeLog(u"%1 %2: %3 %4"_s.arg(kindOf(spec), toString(outcome.status), outcome.summary, outcome.error.detail()));
    context.emitEvent({.kind = JobEvent::Kind::Finished, .at = {}, .text = outcome.summary, .data = outcome.toJson()});
    return outcome;
}
}
