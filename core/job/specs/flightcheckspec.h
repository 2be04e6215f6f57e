#pragma once

#include "core/job/specs/restorespec.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// The read-only checks before a restore, as findings. In JSON its members are those of RestoreSpec.
struct FlightCheckSpec
{
    RestoreSpec restore;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
