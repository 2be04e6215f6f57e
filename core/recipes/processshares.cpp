#include "core/recipes/processshares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace larder
{
QList<int> shareProcesses(const QList<qint64> &bytes, int jobs)
{
    const qint64 all = std::accumulate(bytes.begin(), bytes.end(), qint64(0));
    QList<int> shares;
    for (const qint64 own : bytes) {
        const double share
            = all > 0 ? static_cast<double>(jobs) * static_cast<double>(own) / static_cast<double>(all) : 0;
        shares.append(std::clamp(static_cast<int>(std::lround(share)), 1, std::max(jobs, 1)));
    }
    return shares;
}
}
