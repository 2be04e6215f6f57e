#include "core/jobs/makejob.h"

#include "core/jobs/annotatejob.h"
#include "core/jobs/backupjob.h"
#include "core/jobs/cleanupjob.h"
#include "core/jobs/comparejob.h"
#include "core/jobs/contentsjob.h"
#include "core/jobs/demojob.h"
#include "core/jobs/drilljob.h"
#include "core/jobs/dropkeptjob.h"
#include "core/jobs/extractjob.h"
#include "core/jobs/flightcheckjob.h"
#include "core/jobs/forgetjob.h"
#include "core/jobs/globalsjob.h"
#include "core/jobs/inspectjob.h"
#include "core/jobs/recoverjob.h"
#include "core/jobs/refreshjob.h"
#include "core/jobs/restorejob.h"
#include "core/jobs/tablerestorejob.h"
#include "core/jobs/undojob.h"
#include "core/jobs/verifyjob.h"

namespace larder
{
namespace
{
std::unique_ptr<Job> make(const BackupSpec &spec) { return std::make_unique<BackupJob>(spec); }
std::unique_ptr<Job> make(const RestoreSpec &spec)
{
    if (spec.tables.isEmpty())
        return std::make_unique<RestoreJob>(spec);
    return std::make_unique<TableRestoreJob>(spec);
}
std::unique_ptr<Job> make(const FlightCheckSpec &spec) { return std::make_unique<FlightCheckJob>(spec); }
std::unique_ptr<Job> make(const UndoSpec &spec) { return std::make_unique<UndoJob>(spec); }
std::unique_ptr<Job> make(const DropKeptSpec &spec) { return std::make_unique<DropKeptJob>(spec); }
std::unique_ptr<Job> make(const VerifySpec &spec) { return std::make_unique<VerifyJob>(spec); }
std::unique_ptr<Job> make(const CleanupSpec &spec) { return std::make_unique<CleanupJob>(spec); }
std::unique_ptr<Job> make(const AnnotateSpec &spec) { return std::make_unique<AnnotateJob>(spec); }
std::unique_ptr<Job> make(const InspectSpec &spec) { return std::make_unique<InspectJob>(spec); }
std::unique_ptr<Job> make(const RefreshSpec &spec) { return std::make_unique<RefreshJob>(spec); }
std::unique_ptr<Job> make(const DemoSpec &spec) { return std::make_unique<DemoJob>(spec); }
std::unique_ptr<Job> make(const ContentsSpec &spec) { return std::make_unique<ContentsJob>(spec); }
std::unique_ptr<Job> make(const ExtractSpec &spec) { return std::make_unique<ExtractJob>(spec); }
std::unique_ptr<Job> make(const GlobalsSpec &spec) { return std::make_unique<GlobalsJob>(spec); }
std::unique_ptr<Job> make(const CompareSpec &spec) { return std::make_unique<CompareJob>(spec); }
std::unique_ptr<Job> make(const DrillSpec &spec) { return std::make_unique<DrillJob>(spec); }
std::unique_ptr<Job> make(const ForgetSpec &spec) { return std::make_unique<ForgetJob>(spec); }
std::unique_ptr<Job> make(const RecoverSpec &spec) { return std::make_unique<RecoverJob>(spec); }
}

std::unique_ptr<Job> makeJob(const JobSpec &spec)
{
    return std::visit([](const auto &kind) { return make(kind); }, spec);
}
}
