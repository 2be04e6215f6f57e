#include "core/recipes/makejob.h"

#include "core/recipes/annotatejob.h"
#include "core/recipes/backupjob.h"
#include "core/recipes/cleanupjob.h"
#include "core/recipes/comparejob.h"
#include "core/recipes/contentsjob.h"
#include "core/recipes/demojob.h"
#include "core/recipes/drilljob.h"
#include "core/recipes/dropkeptjob.h"
#include "core/recipes/extractjob.h"
#include "core/recipes/flightcheckjob.h"
#include "core/recipes/forgetjob.h"
#include "core/recipes/globalsjob.h"
#include "core/recipes/inspectjob.h"
#include "core/recipes/recoverjob.h"
#include "core/recipes/refreshjob.h"
#include "core/recipes/removejob.h"
#include "core/recipes/restorejob.h"
#include "core/recipes/tablerestorejob.h"
#include "core/recipes/undojob.h"
#include "core/recipes/verifyjob.h"

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
std::unique_ptr<Job> make(const RemoveSpec &spec) { return std::make_unique<RemoveJob>(spec); }
std::unique_ptr<Job> make(const RecoverSpec &spec) { return std::make_unique<RecoverJob>(spec); }
}

std::unique_ptr<Job> makeJob(const JobSpec &spec)
{
    return std::visit([](const auto &kind) { return make(kind); }, spec);
}
}
