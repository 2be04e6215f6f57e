#pragma once

#include <QString>
#include <QStringList>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Removes the records of backups whose files are gone.
struct ForgetSpec
{
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
