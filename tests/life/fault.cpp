#include "tests/life/fault.h"

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
using enum Fault::Kind;

struct FaultRow
{
    Fault::Kind kind;
    const char *words;
    int weight; ///< of 100
    QList<int> codes; ///< docs/errors.md says what they mean
};

/// A catalogue that cannot be written is a warning; notes of a restore that could not be undone after a crash are not.
const QList<FaultRow> &faultRows()
{
    static const QList<FaultRow> rows{
        {Kill, "killed", 12, {}},
        {Terminate, "SIGTERM", 4, {143}},
        {Interrupt, "SIGINT", 3, {130}},
        {FullDisk, "full disk", 5, {21, 35}},
        {FullHome, "full disk of the account", 4, {21}},
        {ReadOnly, "read-only disk", 4, {22}},
        {NotMounted, "disk not mounted", 4, {18, 23}},
        {OtherMachine, "another machine", 5, {24}},
        {KillElsewhere, "killed on another machine", 2, {24}},
        {Stranger, "user nobody", 5, {18, 22, 23}},
        {WrongClock, "wrong clock", 5, {}},
        {ServerCrash, "crash of the server", 2, {11, 17, 27, 30, 35}},
    };
    return rows;
}

bool canMeet(Fault::Kind kind, const World &world, const Model &model, const Plan &plan)
{
    switch (kind) {
    case FullDisk:
    case ReadOnly: return world.hasMounts() && plan.needsRepository;
    case FullHome: return world.hasMounts();
    case NotMounted: // who has never seen the disk cannot miss it
        return world.hasMounts() && plan.needsRepository && plan.account == admin && model.known;
    case OtherMachine: return world.hasMounts();
    case KillElsewhere: return world.hasMounts() && !plan.restores; // the journal of restores is a machine's own
    case Stranger: return world.hasStranger() && plan.needsRepository && !plan.needsServer && !plan.byWindow;
    case Terminate:
    case Interrupt: return !plan.byWindow; // a window has no way to end with these
    case WrongClock: return world.hasClock();
    case ServerCrash: return plan.needsServer;
    default: return true;
    }
}
}

QString Fault::described() const
{
    for (const FaultRow &row : faultRows()) {
        if (row.kind == kind)
            return QString::fromLatin1(row.words)
                + (kind == WrongClock                         ? u' ' + clock
                       : kind == FullDisk || kind == FullHome ? u", %1 bytes free"_s.arg(free)
                                                              : QString());
    }
    return {};
}

Circumstances Fault::circumstances() const
{
    Circumstances one;
    one.readOnly = kind == ReadOnly;
    one.notMounted = kind == NotMounted;
    one.otherMachine = isElsewhere();
    one.stranger = kind == Stranger;
    one.clock = clock;
    return one;
}

Fault chooseFault(const World &world, const Model &model, const Plan &plan, Dice &dice)
{
    Fault fault;
    qsizetype number = dice.below(100);
    for (const FaultRow &row : faultRows()) {
        if (number < row.weight && canMeet(row.kind, world, model, plan)) {
            fault.kind = row.kind;
            break;
        }
        number -= row.weight;
        if (number < 0)
            break;
    }
    fault.moment = static_cast<int>(dice.below(105));
    fault.free = dice.pick<qint64>({0, 4096, 8192, 12288, 20480, 65536});
    const QString clock = dice.pick<QString>({u"+400d"_s, u"-400d"_s, u"+3d"_s, u"-40d"_s, u"+14600d"_s});
    if (fault.kind == WrongClock)
        fault.clock = clock;
    return fault;
}

QSet<int> codesOf(const Fault &fault, const Plan &plan)
{
    QSet<int> codes = plan.codes;
    for (const FaultRow &row : faultRows()) {
        if (row.kind == fault.kind)
            codes += QSet<int>(row.codes.begin(), row.codes.end());
    }
    return codes;
}
}
