#include "tests/life/plan.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
QString whose(Dice &dice) { return dice.chance(75) ? admin : office; }

/// A new whole backup of each database holds what the database held.
QStringList unsaved(const Model &before, const State &after, const QSet<QString> &databases)
{
    QStringList complaints;
    for (const QString &database : databases) {
        bool saved = false;
        for (auto it = after.backups.begin(); it != after.backups.end(); ++it)
            saved = saved
                || (!before.state.backups.contains(it.key()) && it->database == database && it->whole
                    && before.contents.value(it->version) == before.contentOf(database));
        if (!saved)
            complaints += u"%1 was backed up, but no new backup holds it"_s.arg(database);
    }
    return complaints;
}

Plan backupOf(const QStringList &databases, Dice &dice)
{
    Plan plan;
    plan.account = whose(dice);
    plan.arguments = {u"backup"_s};
    plan.operands = databases;
    plan.needsServer = plan.writes = true;
    plan.backsUp = {databases.begin(), databases.end()};
    plan.cleans = Cleaning{30, 1}; // what a backup removes by default
    plan.achieved
        = [all = plan.backsUp](const Model &before, const State &after) { return unsaved(before, after, all); };
    return plan;
}

std::optional<Plan> backUp(const Model &model, Dice &dice)
{
    QStringList databases = model.liveDatabases();
    if (databases.isEmpty())
        return std::nullopt;
    while (databases.size() > 1 && dice.chance(50))
        databases.removeAt(dice.below(databases.size()));
    Plan plan = backupOf(databases, dice);
    plan.arguments += QStringList{
        u"--format"_s,
        dice.pick<QString>({u"sql.gz"_s, u"sql.gz"_s, u"sql.gz"_s, u"sql"_s, u"custom"_s, u"directory"_s})};
    if (dice.chance(30))
        plan.arguments += u"--no-globals"_s;
    if (dice.chance(20))
        plan.arguments += {u"--jobs"_s, u"2"_s};
    return plan;
}

/// Every database: neither kept nor scratch ones.
std::optional<Plan> backUpAll(const Model &model, Dice &dice)
{
    const QStringList databases = model.liveDatabases();
    if (databases.isEmpty())
        return std::nullopt;
    Plan plan = backupOf(databases, dice);
    plan.arguments += u"--all"_s;
    plan.operands.clear();
    return plan;
}

std::optional<Plan> backUpMissing(const Model &model, Dice &dice)
{
    const QStringList databases = model.liveDatabases();
    if (databases.isEmpty())
        return std::nullopt;
    Plan plan = backupOf({dice.pick(databases)}, dice);
    plan.operands += u"no_such_database"_s;
    plan.codes = {13, 35};
    plan.achieved = {};
    return plan;
}

std::optional<Plan> backUpPart(const Model &model, Dice &dice)
{
    const QStringList databases = model.liveDatabases();
    if (databases.isEmpty())
        return std::nullopt;
    Plan plan = backupOf({dice.pick(databases)}, dice);
    plan.arguments += dice.pick<QStringList>({{u"--schema-only"_s},
                                              {u"--data-only"_s},
                                              {u"--table"_s, u"facts"_s},
                                              {u"--exclude-table-data"_s, u"facts"_s}});
    plan.backsUpParts = true;
    plan.achieved = {};
    return plan;
}
}

QList<Operation> backupOperations()
{
    return {{"backup", 24, backUp},
            {"backup everything", 5, backUpAll},
            {"backup of a missing one", 2, backUpMissing},
            {"backup of a part", 4, backUpPart}};
}
}
