#pragma once

#include <QString>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Reads a repository into the catalogue.
struct RefreshSpec
{
    QString repository;
    bool everything = false; ///< also what seems unchanged (catalogue rebuild)

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
