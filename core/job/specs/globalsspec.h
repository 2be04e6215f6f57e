#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Compares a backup of roles and tablespaces with a server, and brings back what is missing there.
struct GlobalsSpec
{
    ServerAddress server;
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    bool apply = false; ///< without it nothing is changed
    bool change = false; ///< also what differs, and what would touch roles that exist
    bool confirmed = false;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    bool needsConfirmation() const;
    QString title() const;
};
}
