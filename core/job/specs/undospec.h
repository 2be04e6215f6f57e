#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Swaps the newest kept old database of `database` back; the present one is kept in its turn.
struct UndoSpec
{
    ServerAddress server;
    QString database;
    QString keptDatabase; ///< a certain one of several; empty = the newest
    bool confirmed = false;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
