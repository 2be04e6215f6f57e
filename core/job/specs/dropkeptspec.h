#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Drops a database kept by a swap ("shop_before_20260503_0210").
struct DropKeptSpec
{
    ServerAddress server;
    QString keptDatabase;
    bool confirmed = false;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
