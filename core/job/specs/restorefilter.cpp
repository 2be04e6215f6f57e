#include "core/job/specs/restorefilter.h"

#include "core/job/membervisitor.h"

namespace larder
{
void RestoreFilter::visitMembers(MemberVisitor &v)
{
    v.member("noOwner", noOwner);
    v.member("noPrivileges", noPrivileges);
    v.member("noComments", noComments);
    v.member("noSecurityLabels", noSecurityLabels);
    v.member("noTablespaces", noTablespaces);
    v.member("noPublications", noPublications);
    v.member("noSubscriptions", noSubscriptions);
    v.member("noExtensions", noExtensions);
}
}
