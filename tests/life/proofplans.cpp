#include "tests/life/plan.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
bool anyBroken(const Model &model)
{
    for (const QString &path : model.damaged + model.vanished) {
        if (model.state.backups.contains(path) || model.state.recordsAlone.contains(path))
            return true;
    }
    return false;
}

std::optional<Plan> verifyAll(const Model &model, Dice &dice)
{
    if (model.state.backups.isEmpty())
        return std::nullopt;
    Plan plan;
    plan.account = dice.chance(60) ? admin : office;
    plan.arguments = {u"verify"_s, u"--all"_s};
    if (anyBroken(model))
        plan.codes = {18, 20, 35};
    return plan;
}

std::optional<Plan> verifyOne(const Model &model, Dice &dice)
{
    if (model.state.backups.isEmpty())
        return std::nullopt;
    Plan plan;
    const QString path = dice.pick(model.state.backups.keys());
    plan.arguments = {u"verify"_s};
    plan.operands = {path};
    if (model.damaged.contains(path))
        plan.codes = {20};
    return plan;
}

std::optional<Plan> drillOnServer(const Model &model, Dice &dice)
{
    const QStringList good = model.good();
    if (good.isEmpty())
        return std::nullopt;
    Plan plan;
    plan.account = dice.chance(70) ? admin : office;
    plan.arguments = {u"drill"_s, u"--on"_s, u"server"_s, u"--accept-foreign"_s};
    plan.operands = {dice.pick(good)};
    plan.needsServer = plan.restores = true;
    return plan;
}

/// Slow: a server is made for it.
std::optional<Plan> drillOnItsOwn(const Model &model, Dice &dice)
{
    const QStringList good = model.good();
    if (good.isEmpty())
        return std::nullopt;
    Plan plan;
    plan.arguments = {u"drill"_s, u"--accept-foreign"_s};
    plan.operands = {dice.pick(good)};
    return plan;
}
}

QList<Operation> proofOperations()
{
    return {{"verification", 4, verifyAll},
            {"verification of one", 5, verifyOne},
            {"drill on the server", 4, drillOnServer},
            {"drill on a server of its own", 1, drillOnItsOwn}};
}
}
