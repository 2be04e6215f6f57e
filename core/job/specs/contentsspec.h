#pragma once

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Looks into a backup: its objects, the definition of one, or rows of a table.
struct ContentsSpec
{
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    QString from{}; ///< as in RestoreSpec
    bool objects = false; ///< list the objects
    QString search; ///< only those whose name or definition contains this
    QString object; ///< the definition of what has this name
    QString table; ///< rows of this table, named as in SQL
    int firstRow = 0; ///< counted from 0
    int rows = 100;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
