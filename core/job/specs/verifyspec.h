#pragma once

#include <QString>
#include <QStringList>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Proves backups Sealed and Readable.
struct VerifySpec
{
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    bool all = false;
    int jobs = 0;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
