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

    /// For Creates and Changes, in their order; they may hold a password.
    QList<QByteArray> statements() const;
    /// The same for people to read, one a line, with stars instead of a password.
    QString shownSql() const;
};
QString toString(GlobalsChange::Effect effect); ///< "equal", "create", "change", "impossible"

/// Compares a dump with what the server's own dump says now. `passwordsVisible`: the latter has password hashes, which
/// only superusers may read. In the order of the dump; what only the server has is left alone.
QList<GlobalsChange> compareGlobals(const GlobalsScript &backup, const GlobalsScript &server, bool passwordsVisible);
}
