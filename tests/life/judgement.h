#pragma once

#include "tests/life/fault.h"

#include <csignal>

namespace larder::life
{
/// What was done at once, and how each ended.
struct Deed
{
    Plan plan;
    Fault fault;
    Ended ended;

    bool succeeded() const { return ended.succeeded(); }
    bool wasKilled() const { return ended.signal == SIGKILL; }
    bool diedInTheMiddle() const { return wasKilled() || fault.kind == Fault::Kind::ServerCrash; }
    /// What its own machine's dead left: another one's it may take for at work for a day (see OwnerMark).
    bool tidiesUp(bool elsewhere) const { return plan.writes && succeeded() && fault.isElsewhere() == elsewhere; }
    /// By the signal it was sent; also by one that may be caught, when it came before there was anything to undo.
    bool endedAsTold() const
    {
        using enum Fault::Kind;
        const QMap<Fault::Kind, int> told{
            {Kill, SIGKILL}, {KillElsewhere, SIGKILL}, {Terminate, SIGTERM}, {Interrupt, SIGINT}};
        return !ended.hung && ended.signal != 0 && ended.signal == told.value(fault.kind);
    }
};

/// What is not as it must be after these deeds; one sentence each.
QStringList judge(const World &world, const Model &before, const State &after, const QList<Deed> &deeds);

/// The model after it.
void learn(Model &model, const State &after, const QList<Deed> &deeds);
}
