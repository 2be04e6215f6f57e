#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Undoes on a server what a restore or drill left there that was killed.
struct RecoverSpec
{
    ServerAddress server;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
