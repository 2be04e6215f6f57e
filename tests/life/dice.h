#pragma once

#include <QList>
#include <random>

namespace larder::life
{
/// All chance of a life comes from one seed, so that a life can be lived again.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }

    /// 0 … count−1; not std::uniform_int_distribution, whose numbers differ between libraries.
    qsizetype below(qsizetype count) { return static_cast<qsizetype>(m_source() % static_cast<quint64>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename Value> Value pick(const QList<Value> &values) { return values[below(values.size())]; }

private:
    std::mt19937_64 m_source;
};
}
