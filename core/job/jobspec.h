#pragma once

#include "core/job/specs/annotatespec.h"
#include "core/job/specs/backupspec.h"
#include "core/job/specs/cleanupspec.h"
#include "core/job/specs/comparespec.h"
#include "core/job/specs/contentsspec.h"
#include "core/job/specs/demospec.h"
#include "core/job/specs/drillspec.h"
#include "core/job/specs/dropkeptspec.h"
#include "core/job/specs/extractspec.h"
#include "core/job/specs/flightcheckspec.h"
#include "core/job/specs/forgetspec.h"
#include "core/job/specs/globalsspec.h"
#include "core/job/specs/inspectspec.h"
#include "core/job/specs/recoverspec.h"
#include "core/job/specs/refreshspec.h"
#include "core/job/specs/removespec.h"
#include "core/job/specs/restorespec.h"
#include "core/job/specs/undospec.h"
#include "core/job/specs/verifyspec.h"

#include <QJsonObject>
#include <chrono>
#include <variant>

namespace larder
{
// What a job is to do: pure data, to and from JSON, without secrets. Forms, command line, schedules and history use
// nothing else. JSON keys are the member names; a member left out has the default written in its struct. The members of
// a retention and those of a restore filter are keys of the spec itself, see core/policy/retentionmembers.h and
// RestoreFilter.

/// The one list of the kinds of job, in the order in which they are told. Names, readers and registry follow from it.
using JobSpec = std::variant<BackupSpec, RestoreSpec, FlightCheckSpec, UndoSpec, DropKeptSpec, VerifySpec, CleanupSpec,
                             ForgetSpec, RemoveSpec, AnnotateSpec, InspectSpec, RefreshSpec, DemoSpec, ContentsSpec,
                             ExtractSpec, CompareSpec, DrillSpec, RecoverSpec, GlobalsSpec>;

/// What each kind says of itself, in its pair of files under core/job/specs. Beside this it may have
/// `bool needsConfirmation() const`, where not every job of a destructive kind destroys something, and
/// `bool belongsInHistory() const`, where not every job of a kind of the history belongs there.
template <typename Spec>
concept KindOfJob = requires(Spec spec, MemberVisitor &visitor, const SpecCheck &check)
{
    Spec::kind(); // const JobKind &: its row of the registry
    spec.visitMembers(visitor); // its members, under their JSON keys
    spec.check(check); // throws for what it cannot run without, or what contradicts itself
    spec.title(); // see titleOf()
};

/// The row of its kind.
const JobKind &jobKindOf(const JobSpec &spec);
/// The registry's name of the kind: "backup", "restore", "flight-check", …
QString kindOf(const JobSpec &spec);
/// One line for lists: "Back up meal_planner and tandoor".
QString titleOf(const JobSpec &spec);
/// The repository a job works on, empty when none.
QString repositoryOf(const JobSpec &spec);
/// How long it waits for another job there; 0 where it needs no lock.
std::chrono::minutes waitOf(const JobSpec &spec);
/// {"kind": …, and the members}.
QJsonObject toJson(const JobSpec &spec);
/// Checks kinds, types and ranges; unknown keys are errors. Throws Error(Usage) naming the key.
JobSpec jobSpecFromJson(const QJsonObject &object);
/// toJson() of a spec of that kind with nothing set: where forms begin. Throws Error(Usage) for an unknown kind.
QJsonObject defaultSpecJson(const QString &kind);
/// Whether the job destroys or replaces something and runs only with `confirmed` set.
bool needsConfirmation(const JobSpec &spec);
/// Whether it is kept in the history and shown as it runs: see JobKind::inHistory.
bool belongsInHistory(const JobSpec &spec);
/// The same job as one larder-cli command, shell-quoted, for showing and copying. Only what differs from the defaults,
/// which for a job of a saved server are those of its ServerProfile::jobDefaults(): the command takes them from there.
QString commandLineFor(const JobSpec &spec, const QJsonObject &jobDefaults = {});
}
