#pragma once

#include <QString>
#include <optional>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Pin and note of a backup; what is not given stays as it is; in JSON it is null.
struct AnnotateSpec
{
    QString repository;
    QString backup;
    std::optional<bool> pinned{};
    std::optional<QString> note{}; ///< empty = remove the note
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
