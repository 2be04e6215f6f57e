#pragma once

#include "tests/life/plan.h"

namespace larder::life
{
/// What goes wrong while one thing is done.
struct Fault
{
    enum class Kind {
        None,
        Kill, ///< kill -9 in the middle
        Terminate,
        Interrupt,
        FullDisk, ///< of the backups
        FullHome, ///< of catalogue, settings and journals
        ReadOnly,
        NotMounted,
        OtherMachine,
        KillElsewhere, ///< kill -9 on another machine
        Stranger, ///< user nobody, who may read
        WrongClock,
        ServerCrash,
    };
    Kind kind = Kind::None;
    qint64 free = 0; ///< bytes left on a full disk
    QString clock;
    int moment = 0; ///< per cent of how long it usually takes

    QString described() const;
    Circumstances circumstances() const;
    /// Nothing is done beside it: it would meet the others as well.
    bool meetsAll() const { return kind == Kind::FullDisk || kind == Kind::FullHome || kind == Kind::ServerCrash; }
    bool stopsInTheMiddle() const
    {
        return kind == Kind::Kill || kind == Kind::KillElsewhere || kind == Kind::ServerCrash;
    }
    bool isElsewhere() const { return kind == Kind::OtherMachine || kind == Kind::KillElsewhere; }
};

/// A fault that can be had here and can meet the plan; mostly none.
Fault chooseFault(const World &world, const Model &model, const Plan &plan, Dice &dice);

/// How a program may end that met it: the codes of the plan and these. A killed one is ended by its signal or was done.
QSet<int> codesOf(const Fault &fault, const Plan &plan);
}
