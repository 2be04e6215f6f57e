#pragma once

#include <QString>
#include <QStringList>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Removes backups that somebody chose, under the rules of a cleanup.
struct RemoveSpec
{
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    bool confirmed = false;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
