#pragma once

namespace larder
{
class MemberVisitor;

/// What a restore leaves out of a backup, with the meanings and names of pg_restore's options. JSON keys stand in the
/// spec itself.
struct RestoreFilter
{
    bool noOwner = false; ///< everything belongs to who restores
    bool noPrivileges = false; ///< no GRANT, REVOKE and default privileges
    bool noComments = false;
    bool noSecurityLabels = false;
    bool noTablespaces = false; ///< everything into the default tablespace
    bool noPublications = false;
    bool noSubscriptions = false;
    bool noExtensions = false; ///< no CREATE EXTENSION, and no comments on them: somebody else has installed them

    void visitMembers(MemberVisitor &v);
    bool operator==(const RestoreFilter &) const = default;
};
}
