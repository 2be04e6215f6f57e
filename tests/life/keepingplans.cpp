#include "tests/life/plan.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
std::optional<Plan> mark(const Model &model, Dice &dice, const QString &verb)
{
    QStringList paths;
    for (const QString &path : model.state.backups.keys()) {
        if (!model.vanished.contains(path))
            paths += path;
    }
    if (paths.isEmpty())
        return std::nullopt;
    const QString path = dice.pick(paths);
    Plan plan;
    plan.account = dice.chance(60) ? admin : office;
    plan.arguments = {verb};
    plan.operands = {path};
    Marking marking;
    if (verb == "note"_L1) {
        marking.note = dice.pick<QString>({u"before the migration"_s, u"für Zoë: “gut”"_s, u"x"_s, {}});
        plan.operands += *marking.note;
    } else {
        marking.pinned = verb == "pin"_L1;
    }
    plan.marks[path] = marking;
    if (marking.pinned != true) // a cleanup that runs beside it may take what is not pinned
        return plan;
    plan.achieved = [path](const Model &, const State &after) {
        return after.listed.contains(path) ? QStringList() : QStringList{u"%1 was pinned and is gone"_s.arg(path)};
    };
    return plan;
}

std::optional<Plan> pin(const Model &model, Dice &dice) { return mark(model, dice, u"pin"_s); }
std::optional<Plan> unpin(const Model &model, Dice &dice) { return mark(model, dice, u"unpin"_s); }
std::optional<Plan> note(const Model &model, Dice &dice) { return mark(model, dice, u"note"_s); }

struct Rules
{
    QStringList options;
    Cleaning cleaning;
};

std::optional<Plan> cleanUp(const Model &model, Dice &dice)
{
    if (model.state.backups.isEmpty())
        return std::nullopt;
    const QList<Rules> all{
        {{u"--retention-days"_s, u"20"_s}, {20, 1}},
        {{u"--retention-days"_s, u"20"_s, u"--keep-copies"_s, u"3"_s}, {20, 3}},
        {{u"--retention-days"_s, u"0"_s, u"--keep-daily"_s, u"1"_s}, {0, 1}},
        {{u"--retention-days"_s, u"0"_s, u"--keep-daily"_s, u"1"_s, u"--keep-copies"_s, u"3"_s}, {0, 3}},
        {{u"--retention-days"_s, u"10"_s, u"--max-size"_s, u"1K"_s}, {0, 1}}};
    const Rules rules = dice.pick(all);
    Plan plan;
    plan.account = dice.chance(60) ? admin : office;
    plan.arguments = QStringList{u"cleanup"_s} + rules.options;
    plan.codes = {0, 1, 20}; // 20: what was to stay turned out to be damaged, and nothing went
    plan.writes = true;
    if (dice.chance(25)) {
        plan.arguments += u"--dry-run"_s;
        plan.writes = false;
        return plan;
    }
    plan.arguments += u"--yes"_s;
    plan.cleans = rules.cleaning;
    return plan;
}

std::optional<Plan> rebuild(const Model &, Dice &dice)
{
    Plan plan;
    plan.account = dice.chance(60) ? admin : office;
    plan.arguments = {u"catalogue"_s, dice.pick<QString>({u"rebuild"_s, u"refresh"_s})};
    return plan;
}

/// Both accounts at once: what a killed one left is put right by either.
std::optional<Plan> tidyUp(const Model &model, Dice &dice)
{
    if (model.dirty.isEmpty() && dice.chance(80))
        return std::nullopt;
    Plan plan;
    QStringList accounts(model.dirty.begin(), model.dirty.end());
    accounts.sort();
    plan.account = accounts.isEmpty() ? admin : dice.pick(accounts);
    plan.arguments = {u"doctor"_s, u"--repair"_s};
    plan.needsServer = plan.restores = true;
    return plan;
}
}

QList<Operation> keepingOperations()
{
    return {{"pin", 4, pin},         {"unpin", 2, unpin},       {"note", 3, note},
            {"cleanup", 7, cleanUp}, {"catalogue", 3, rebuild}, {"tidying up", 4, tidyUp}};
}
}
