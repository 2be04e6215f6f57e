#include "app/cli/jobrunner.h"

#include "app/cli/consoleobserver.h"
#include "app/cli/jsonobserver.h"
#include "app/cli/signals.h"
#include "core/job/runjob.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
class ItemCollector final : public JobObserver
{
public:
    explicit ItemCollector(QList<QJsonObject> *items) : m_items(items) { }
    void onEvent(const JobEvent &event) noexcept override
    {
        if (m_items && event.kind == JobEvent::Kind::Item)
            m_items->append(event.data);
    }

private:
    QList<QJsonObject> *m_items;
};

JobOutcome runWith(Invocation &invocation, const JobSpec &spec, JobObserver &observer, ProgressMeter &meter)
{
    const CancelToken token;
    const SignalCancel signals(token);
    return runJob(spec, invocation.services, observer, meter, token);
}

void tellEnd(Invocation &invocation, const JobOutcome &outcome)
{
    Console &console = invocation.console;
    switch (outcome.status) {
    case JobStatus::Succeeded: console.out(console.colouredOut(outcome.summary, 32)); break;
    case JobStatus::SucceededWithWarnings: console.out(console.colouredOut(outcome.summary, 33)); break;
    case JobStatus::Cancelled: console.err(u"larder-cli: "_s + outcome.summary); break;
    case JobStatus::Failed: printError(invocation, outcome.error); break;
    }
}
}

JobOutcome runShown(Invocation &invocation, const JobSpec &spec)
{
    ProgressMeter meter;
    if (invocation.json()) {
        JsonObserver observer(invocation.console, *invocation.services.clock, meter);
        const JobOutcome outcome = runWith(invocation, spec, observer, meter);
        if (outcome.status == JobStatus::Failed)
            printError(invocation, outcome.error);
        return outcome;
    }
    JobOutcome outcome;
    {
        ConsoleObserver observer(invocation.console, meter, invocation.verbose());
        outcome = runWith(invocation, spec, observer, meter);
    }
    tellEnd(invocation, outcome);
    return outcome;
}

JobOutcome runQuietly(Invocation &invocation, const JobSpec &spec, QList<QJsonObject> *items)
{
    ProgressMeter meter;
    ItemCollector observer(items);
    const JobOutcome outcome = runWith(invocation, spec, observer, meter);
    if (outcome.status == JobStatus::Cancelled) { // what it would have told is not known: nobody may go on with it
        tellEnd(invocation, outcome);
        throw JobEnded{outcome.exitCode()};
    }
    return outcome;
}

void printError(Invocation &invocation, const Error &error)
{
    Console &console = invocation.console;
    console.err(console.colouredErr(u"larder-cli: "_s, 31) + error.message());
    if (!error.hint().isEmpty())
        console.err(u"  "_s + error.hint());
    if (invocation.verbose() && !error.detail().isEmpty())
        console.err(console.colouredErr(error.detail(), 2));
}
}
