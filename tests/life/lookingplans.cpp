#include "tests/life/plan.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
std::optional<Plan> looking(const QStringList &arguments, Dice &dice)
{
    Plan plan;
    plan.account = dice.pick<QString>({admin, admin, office});
    plan.arguments = arguments;
    return plan;
}

std::optional<Plan> list(const Model &, Dice &dice)
{
    return looking(dice.pick<QStringList>({{u"list"_s}, {u"list"_s, u"--json"_s}, {u"list"_s, u"shop"_s}}), dice);
}

std::optional<Plan> status(const Model &, Dice &dice)
{
    std::optional<Plan> plan = looking({u"status"_s}, dice);
    plan->needsServer = true;
    return plan;
}

std::optional<Plan> doctor(const Model &, Dice &dice)
{
    std::optional<Plan> plan = looking({u"doctor"_s}, dice);
    plan->needsServer = true;
    return plan;
}

std::optional<Plan> atOne(const QStringList &arguments, const QStringList &backups, Dice &dice)
{
    if (backups.isEmpty())
        return std::nullopt;
    std::optional<Plan> plan = looking(arguments, dice);
    plan->operands = {dice.pick(backups)};
    return plan;
}

std::optional<Plan> show(const Model &model, Dice &dice)
{
    const auto options
        = dice.pick<QStringList>({{}, {u"--objects"_s}, {u"--table"_s, u"public.facts"_s, u"--rows"_s, u"5"_s}});
    return atOne(QStringList{u"show"_s} + options, options.isEmpty() ? model.good() : model.goodScripts(), dice);
}

std::optional<Plan> extract(const Model &model, Dice &dice)
{
    return atOne({u"extract"_s, u"--table"_s, u"public.facts"_s, u"--as"_s, u"csv"_s, u"-o"_s, outputFile, u"--yes"_s},
                 model.goodScripts(), dice);
}

std::optional<Plan> compare(const Model &model, Dice &dice)
{
    std::optional<Plan> plan = atOne({u"compare"_s}, model.good(), dice);
    if (plan)
        plan->operands += dice.pick(model.good());
    return plan;
}

std::optional<Plan> keptList(const Model &, Dice &dice)
{
    std::optional<Plan> plan = looking({u"kept"_s, u"list"_s}, dice);
    plan->needsServer = true;
    plan->needsRepository = false;
    return plan;
}
}

QList<Operation> lookingOperations()
{
    return {{"list", 4, list},
            {"status", 3, status},
            {"doctor", 2, doctor},
            {"look inside", 3, show},
            {"extraction", 2, extract},
            {"comparison", 2, compare},
            {"list of kept ones", 1, keptList}};
}
}
