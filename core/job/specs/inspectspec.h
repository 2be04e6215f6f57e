#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Asks a server: version, tools chosen, TLS, rights, databases with sizes, databases kept for undo.
struct InspectSpec
{
    ServerAddress server;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
