#pragma once

#include "core/job/specs/dumpcontent.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

enum class ExtractFormat : int { Sql, Csv };
QString toString(ExtractFormat format); ///< "sql", "csv"
std::optional<ExtractFormat> extractFormatFromString(const QString &text);

/// Writes tables of a backup into a file of their own.
struct ExtractSpec
{
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    QString from{}; ///< as in RestoreSpec
    QStringList tables; ///< named as in SQL; one for Csv
    QString output; ///< absolute path, or "-": standard output
    ExtractFormat as = ExtractFormat::Sql;
    DumpContent content = DumpContent::Everything; ///< Sql only
    bool confirmed = false; ///< replace a file that exists
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
