#pragma once

#include "core/restore/globalsscript.h"

namespace larder
{
/// What applying one thing of a globals dump would do to a server.
struct GlobalsChange
{
    enum class Effect {
        None, ///< it is there and equal
        Creates, ///< it is missing, and it touches nothing that exists
        Changes, ///< it differs, or it would change a role or tablespace that exists
        Impossible, ///< it differs in what cannot be changed: where a tablespace lies
    };
    GlobalsItem item;
    Effect effect = Effect::None;
    /// "login: no on the server, yes in the backup"; never a password.
    QStringList differences;
    /// What a dump does not say because it is the default, but must be said where the server has something else.
    QList<QByteArray> resets{};

    /// For Creates and Changes, in their order; they may hold a password.
    QList<QByteArray> statements() const;
    /// The same for people to read, one a line, with stars instead of a password.
    QString shownSql() const;
};
/// What the server still has otherwise when `item` was applied to it. A password that cannot be seen is taken as set.
QStringList differencesThatStayed(const GlobalsItem &item, const GlobalsScript &server, bool passwordsVisible);
QString toString(GlobalsChange::Effect effect); ///< "equal", "create", "change", "impossible"

/// Compares a dump with what the server's own dump says now. `passwordsVisible`: the latter has password hashes, which
/// only superusers may read. In the order of the dump; what only the server has is left alone.
QList<GlobalsChange> compareGlobals(const GlobalsScript &backup, const GlobalsScript &server, bool passwordsVisible);
}
