#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Compares two backups, or one and a live database.
struct CompareSpec
{
    ServerAddress server; ///< of `database`
    QString repository; ///< may be empty when the backups lie outside any
    QString left;
    QString right; ///< a backup; empty when `database` is given
    QString from; ///< the database that is meant, on each side whose file holds several
    QString database;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
