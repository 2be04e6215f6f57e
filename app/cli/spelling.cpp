#include "app/cli/spelling.h"

#include "app/cli/verbs.h"

#include <numeric>
#include <vector>

namespace larder::cli
{
namespace
{
/// Letters to put in, leave out or change (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return row.back();
}
}

QString nearestVerb(const QString &words)
{
    QString nearest;
    int best = std::min(3, static_cast<int>(words.size() + 2) / 3 + 1);
    for (const Verb &verb : verbs()) {
        if (const int d = distance(words.toLower(), verb.words); d < best) {
            best = d;
            nearest = verb.words;
        }
    }
    return nearest;
}
}
