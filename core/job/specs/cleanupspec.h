#pragma once

#include "core/policy/retentionpolicy.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Removes the backups that no rule of the retention keeps.
struct CleanupSpec
{
    QString repository;
    RetentionPolicy retention; ///< one that removes something
    bool clockIsRight = false; ///< somebody looked at the clock: ages count although the backups make them doubtful
    bool dryRun = false;
    bool confirmed = false;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    bool needsConfirmation() const;
    bool belongsInHistory() const;
    QString title() const;
};
}
