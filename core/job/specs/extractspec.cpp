#include "core/job/specs/extractspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"
#include "core/job/specs/titlewords.h"

#include <QDir>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array extractOptions{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "",
               true},
    fromOption,
    OptionInfo{"--table", "tables", TextList, "", "", "", "A table to extract, named as in SQL."},
    OptionInfo{"-o", "output", Path, "", "", "",
               "The file to write, - for standard output; without it one named after the table, here."},
    OptionInfo{"--as", "as", Choice, "sql", "sql|csv", "",
               "sql: a script that makes the tables in a database with their schemas; csv: the rows of one table."},
    OptionInfo{"--schema-only", "content", Flag, "", "", "", "Only definitions, no rows.", "schema-only"},
    OptionInfo{"--data-only", "content", Flag, "", "", "", "Only rows, no definitions.", "data-only"},
    confirmOption,
    waitOption,
};
}

QString toString(ExtractFormat format) { return format == ExtractFormat::Csv ? u"csv"_s : u"sql"_s; }

std::optional<ExtractFormat> extractFormatFromString(const QString &text)
{
    for (const ExtractFormat format : {ExtractFormat::Sql, ExtractFormat::Csv}) {
        if (text == toString(format))
            return format;
    }
    return {};
}

const JobKind &ExtractSpec::kind()
{
    static constexpr JobKind kind{
        .name = "extract",
        .verb = "extract",
        .title = "Extract tables of a backup",
        .help = "Write tables of a backup into a file of their own, as a script or as CSV.",
        .icon = "document-export",
        .lock = LockKind::Read,
        .hasRepository = true,
        .options = extractOptions,
    };
    return kind;
}

void ExtractSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backup", backup);
    v.member("from", from);
    v.member("tables", tables);
    v.member("output", output);
    v.choice("as", as, extractFormatFromString);
    v.choice("content", content, dumpContentFromString);
    v.member("confirmed", confirmed);
    v.member("waitMinutes", waitMinutes);
}

void ExtractSpec::check(const SpecCheck &check) const
{
    check.requireFile("backup", repository, backup);
    check.requireText("output", output);
    if (output != "-"_L1 && !QDir::isAbsolutePath(output))
        check.reject("output", Engine::tr("“%1” is no absolute path."));
    if (tables.isEmpty())
        check.reject("tables", Engine::tr("“%1” is missing."), Engine::tr("Name the tables with --table."));
    if (as == ExtractFormat::Csv && tables.size() > 1)
        check.reject("tables", Engine::tr("“%1” names several."),
                     Engine::tr("A CSV file holds one table: extract them one by one."));
    if (as == ExtractFormat::Csv && content != DumpContent::Everything)
        check.reject("content", Engine::tr("“%1” does not go with CSV."), Engine::tr("A CSV file holds the rows."));
}

QString ExtractSpec::title() const
{
    const QString what = tables.size() > 4 ? Engine::tr("%1 tables").arg(tables.size()) : joined(tables);
    return Engine::tr("Extract %1 of %2").arg(what, fileNameOf(backup));
}
}
