#pragma once

#include <QStringList>
#include <chrono>
#include <optional>

namespace larder::life
{
/// How long, and which life.
struct Options
{
    quint64 seed = 0; ///< of the first life
    int steps = 0; ///< of each life; 0: as many as the time allows
    int lives = 1; ///< one after the other, each with the next seed
    std::chrono::seconds time{60}; ///< for all of them together
    bool keep = false; ///< the folder stays, also when all went well
    bool verbose = false; ///< says each step
    bool window = true;
};

/// Nothing, with the reason printed, when they make no sense.
std::optional<Options> readOptions(const QStringList &arguments);
}
