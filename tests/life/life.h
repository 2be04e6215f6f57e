#pragma once

#include "tests/life/judgement.h"
#include "tests/life/options.h"

#include <QDeadlineTimer>

namespace larder::life
{
/// One life: a world, what is known of it, and a seed from which all follows that is done in it. When a process runs
/// how far before it is killed depends on the machine, so the same seed is the same life in its intentions only.
class Life
{
public:
    Life(quint64 seed, const Options &options);
    /// False when something did not hold: then it has said what, and how to live it again.
    bool live(const QDeadlineTimer &until);
    int operations() const { return m_operations; }

private:
    bool step();
    QList<Plan> chooseCompanions(const Plan &main, const Fault &fault);
    QList<Deed> carryOut(const QList<Plan> &plans, const Fault &fault);
    std::unique_ptr<Program> begin(const Plan &plan, const Circumstances &circumstances);
    void strike(const Fault &fault, const Plan &plan, Program &program);
    QStringList afterwards();
    QStringList keepWindowOpen();
    void look();
    void record(const QString &line);
    void tellFailure(const QStringList &complaints);

    const quint64 m_seed;
    const Options m_options;
    Dice m_dice;
    World m_world;
    Model m_model;
    std::unique_ptr<Program> m_window;
    QMap<QString, std::chrono::milliseconds> m_usual; ///< how long a verb takes
    QStringList m_history;
    int m_operations = 0;
    bool m_canRepair = false;
};
}
