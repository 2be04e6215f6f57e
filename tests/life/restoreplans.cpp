#include "tests/life/plan.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
constexpr qsizetype manyDatabases = 7;

/// What a backup holds, as a database would after a restore.
QString contentOf(const Model &model, const QString &backup)
{
    return model.contents.value(model.state.backups[backup].version);
}

std::optional<QString> anyGood(const Model &model, Dice &dice)
{
    const QStringList good = model.good();
    return good.isEmpty() ? std::nullopt : std::optional(dice.pick(good));
}

QStringList notHolding(const State &after, const QString &database, const QString &content)
{
    const QString found = after.databases.value(database, gone);
    return found == content ? QStringList() : QStringList{u"%1 holds %2, not %3"_s.arg(database, found, content)};
}

Plan restoreOf(const QString &backup, const QString &database, const QString &mode, const QString &content, Dice &dice)
{
    Plan plan;
    plan.account = dice.chance(75) ? admin : office;
    plan.arguments = {u"restore"_s, u"--mode"_s, mode, u"--accept-foreign"_s, u"--yes"_s};
    plan.operands = {backup, database};
    plan.needsServer = plan.restores = true;
    plan.holds[database] = {content};
    plan.achieved
        = [database, content](const Model &, const State &after) { return notHolding(after, database, content); };
    return plan;
}

std::optional<Plan> restoreNew(const Model &model, Dice &dice)
{
    const auto backup = anyGood(model, dice);
    if (!backup || model.state.databases.size() >= manyDatabases)
        return std::nullopt;
    return restoreOf(*backup, u"copy_%1"_s.arg(model.lastName + 1), u"new"_s, contentOf(model, *backup), dice);
}

/// A backup of the database that lies beside it, or of another one.
std::optional<Plan> replacing(const Model &model, Dice &dice, const QString &mode)
{
    const auto backup = anyGood(model, dice);
    const QStringList live = model.liveDatabases();
    if (!backup || live.isEmpty())
        return std::nullopt;
    const QString own = model.state.backups[*backup].database;
    const QString database = live.contains(own) && dice.chance(80) ? own : dice.pick(live);
    return restoreOf(*backup, database, mode, contentOf(model, *backup), dice);
}

std::optional<Plan> restoreSwap(const Model &model, Dice &dice)
{
    std::optional<Plan> plan = replacing(model, dice, u"swap"_s);
    if (!plan)
        return plan;
    const QString database = plan->operands[1];
    if (dice.chance(30) || model.state.databases.size() >= manyDatabases) {
        plan->arguments += u"--no-keep"_s;
        return plan;
    }
    plan->keeps = {database};
    plan->achieved = [database, content = plan->holds[database].first()](const Model &before, const State &after) {
        QStringList complaints = notHolding(after, database, content);
        const QString old = before.contentOf(database);
        if (after.databases.keys(old).size() < before.state.databases.keys(old).size() + (old == content ? 1 : 0))
            complaints += u"what %1 held was not kept"_s.arg(database);
        return complaints;
    };
    return plan;
}

std::optional<Plan> restoreIntoEmpty(const Model &model, Dice &dice)
{
    const auto backup = anyGood(model, dice);
    const QStringList prepared = model.emptyDatabases();
    if (!backup || prepared.isEmpty())
        return std::nullopt;
    return restoreOf(*backup, dice.pick(prepared), u"empty"_s, contentOf(model, *backup), dice);
}

/// Into an existing database nothing goes where there is something.
std::optional<Plan> restoreIntoFull(const Model &model, Dice &dice)
{
    std::optional<Plan> plan = replacing(model, dice, u"empty"_s);
    if (!plan || model.emptyDatabases().contains(plan->operands[1]))
        return std::nullopt;
    plan->holds.clear();
    plan->achieved = {};
    plan->codes = {29};
    return plan;
}

std::optional<Plan> restoreDrop(const Model &model, Dice &dice)
{
    std::optional<Plan> plan = replacing(model, dice, u"drop"_s);
    if (!plan)
        return plan;
    const QString database = plan->operands[1];
    plan->holds[database] += gone; // between the drop and the new one; what it held is in the safety dump
    plan->writes = plan->needsRepository = true;
    plan->backsUp = {database};
    return plan;
}

std::optional<Plan> restoreTable(const Model &model, Dice &dice)
{
    const QStringList scripts = model.goodScripts();
    const QStringList live = model.liveDatabases();
    if (scripts.isEmpty() || live.isEmpty())
        return std::nullopt;
    Plan plan;
    plan.needsServer = plan.restores = true;
    plan.arguments = {u"restore"_s,
                      u"--table"_s,
                      u"public.links"_s,
                      u"--into-schema"_s,
                      u"recovered_%1"_s.arg(model.lastName + 1),
                      u"--accept-foreign"_s,
                      u"--yes"_s};
    plan.operands = {dice.pick(scripts), dice.pick(live)};
    return plan; // beside what there is: the public tables stay as they are
}

/// What does not hold a whole database never replaces one.
std::optional<Plan> replaceByPart(const Model &model, Dice &dice)
{
    const QStringList live = model.liveDatabases();
    QStringList parts;
    for (const QString &path : model.parts) {
        if (model.state.backups.contains(path) && !model.damaged.contains(path))
            parts += path;
    }
    if (parts.isEmpty() || live.isEmpty())
        return std::nullopt;
    parts.sort();
    Plan plan = restoreOf(dice.pick(parts), dice.pick(live), dice.pick<QString>({u"swap"_s, u"drop"_s}), {}, dice);
    plan.holds.clear();
    plan.achieved = {};
    plan.codes = {2, 25, 26};
    return plan;
}

/// What is damaged never replaces anything.
std::optional<Plan> restoreDamaged(const Model &model, Dice &dice)
{
    const QStringList live = model.liveDatabases();
    QStringList damaged;
    for (const QString &path : model.damaged) {
        if (model.state.backups.contains(path))
            damaged += path;
    }
    if (damaged.isEmpty() || live.isEmpty())
        return std::nullopt;
    damaged.sort();
    Plan plan = restoreOf(dice.pick(damaged), dice.pick(live), dice.pick<QString>({u"swap"_s, u"drop"_s}), {}, dice);
    plan.holds.clear();
    plan.achieved = {};
    plan.codes = {20, 26};
    return plan;
}

std::optional<Plan> undo(const Model &model, Dice &dice)
{
    QStringList possible;
    for (const QString &kept : model.keptDatabases()) {
        if (model.liveDatabases().contains(originalOf(kept)))
            possible += kept;
    }
    if (possible.isEmpty())
        return std::nullopt;
    const QString kept = dice.pick(possible);
    const QString database = originalOf(kept);
    Plan plan;
    plan.arguments = {u"undo"_s, u"--kept"_s, kept, u"--yes"_s};
    plan.operands = {database};
    plan.needsServer = plan.restores = true;
    plan.needsRepository = false;
    const QString content = model.contentOf(kept);
    plan.holds[database] = {content};
    plan.holds[kept] = {gone};
    plan.keeps = {database};
    plan.achieved
        = [database, content](const Model &, const State &after) { return notHolding(after, database, content); };
    return plan;
}

std::optional<Plan> dropKept(const Model &model, Dice &dice)
{
    const QStringList kept = model.keptDatabases();
    if (kept.isEmpty() || (kept.size() < 3 && dice.chance(50)))
        return std::nullopt;
    Plan plan;
    const QString name = dice.pick(kept);
    plan.arguments = {u"kept"_s, u"drop"_s, u"--yes"_s};
    plan.operands = {name};
    plan.needsServer = true;
    plan.needsRepository = false;
    plan.holds[name] = {gone};
    plan.achieved = [name](const Model &, const State &after) { return notHolding(after, name, gone); };
    return plan;
}
}

QList<Operation> restoreOperations()
{
    return {{"restore as a new one", 6, restoreNew},
            {"restore in place", 8, restoreSwap},
            {"restore after dropping", 4, restoreDrop},
            {"restore into an empty one", 8, restoreIntoEmpty},
            {"restore into a full one", 1, restoreIntoFull},
            {"restore of a table", 3, restoreTable},
            {"restore of a part over a whole one", 3, replaceByPart},
            {"restore of a damaged one", 3, restoreDamaged},
            {"undo", 6, undo},
            {"drop of a kept one", 6, dropKept}};
}
}
