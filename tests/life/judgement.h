#pragma once

#include "tests/life/fault.h"

namespace larder::life
{
/// What was done at once, and how each ended.
struct Deed
{
    Plan plan;
    Fault fault;
    Ended ended;

    bool succeeded() const { return ended.succeeded(); }
    bool diedInTheMiddle() const { return ended.signal != 0 || fault.kind == Fault::Kind::ServerCrash; }
};

/// What is not as it must be after these deeds; one sentence each.
QStringList judge(const World &world, const Model &before, const State &after, const QList<Deed> &deeds);

/// The model after it.
void learn(Model &model, const State &after, const QList<Deed> &deeds);
}
