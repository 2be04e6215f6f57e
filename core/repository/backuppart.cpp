#include "core/repository/backuppart.h"

#include "core/base/translation.h"
#include "core/repository/manifest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct PartRow
{
    PartKind kind;
    QLatin1StringView code;
    /// Of BackupSpec: a list of names and patterns that makes such a part; empty where none does.
    QLatin1StringView option;
};

constexpr std::array rows{
    PartRow{PartKind::SchemaOnly, "schema-only"_L1, ""_L1},
    PartRow{PartKind::DataOnly, "data-only"_L1, ""_L1},
    PartRow{PartKind::Tables, "tables"_L1, "tables"_L1},
    PartRow{PartKind::Schemas, "schemas"_L1, "schemas"_L1},
    PartRow{PartKind::WithoutTables, "without-tables"_L1, "excludeTables"_L1},
    PartRow{PartKind::WithoutSchemas, "without-schemas"_L1, "excludeSchemas"_L1},
    PartRow{PartKind::WithoutRows, "without-rows"_L1, "excludeTableData"_L1},
    PartRow{PartKind::WithoutLargeObjects, "without-large-objects"_L1, ""_L1},
    PartRow{PartKind::WithoutUnloggedRows, "without-unlogged-rows"_L1, ""_L1},
};

constexpr int mostNamed = 10; ///< in a sentence

const PartRow &rowOf(PartKind kind) { return rows[static_cast<size_t>(kind)]; }

QStringList namesIn(const QJsonObject &options, QLatin1StringView key)
{
    QStringList names;
    for (const QJsonValue value : options[key].toArray())
        names.append(value.toString());
    return names;
}

/// A pattern of pg_dump may stand for any number of tables.
bool isPattern(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"*?[]|()+$").contains(c); });
}

int countOf(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), isPattern) ? 0 : static_cast<int>(names.size());
}

QString shortened(const QStringList &names)
{
    if (names.size() <= mostNamed)
        return names.join(u", "_s);
    return Engine::tr("%1 and %2 more")
        .arg(names.first(mostNamed).join(u", "_s), QString::number(names.size() - mostNamed));
}

QString counted(const QString &one, const QString &many, const QString &some, int count)
{
    return count == 0 ? some : count == 1 ? one : many.arg(count);
}

QString wordsOf(const PartTrait &trait)
{
    switch (trait.kind) {
    case PartKind::SchemaOnly: return Engine::tr("schema only");
    case PartKind::DataOnly: return Engine::tr("data only");
    case PartKind::Tables:
        return counted(Engine::tr("1 table"), Engine::tr("%1 tables"), Engine::tr("some tables"), trait.count);
    case PartKind::Schemas:
        return counted(Engine::tr("1 schema"), Engine::tr("%1 schemas"), Engine::tr("some schemas"), trait.count);
    case PartKind::WithoutTables:
        return counted(Engine::tr("without 1 table"), Engine::tr("without %1 tables"),
                       Engine::tr("without some tables"), trait.count);
    case PartKind::WithoutSchemas:
        return counted(Engine::tr("without 1 schema"), Engine::tr("without %1 schemas"),
                       Engine::tr("without some schemas"), trait.count);
    case PartKind::WithoutRows:
        return counted(Engine::tr("without the rows of 1 table"), Engine::tr("without the rows of %1 tables"),
                       Engine::tr("without the rows of some tables"), trait.count);
    case PartKind::WithoutLargeObjects: return Engine::tr("without large objects");
    case PartKind::WithoutUnloggedRows: return Engine::tr("without the rows of unlogged tables");
    }
    Q_UNREACHABLE();
}

QString missingBy(PartKind kind, const QString &names)
{
    switch (kind) {
    case PartKind::SchemaOnly: return Engine::tr("all rows");
    case PartKind::DataOnly: return Engine::tr("all definitions: tables, keys, indexes, functions");
    case PartKind::Tables: return Engine::tr("everything but the tables %1").arg(names);
    case PartKind::Schemas: return Engine::tr("everything but the schemas %1").arg(names);
    case PartKind::WithoutTables: return Engine::tr("the tables %1").arg(names);
    case PartKind::WithoutSchemas: return Engine::tr("the schemas %1").arg(names);
    case PartKind::WithoutRows: return Engine::tr("the rows of %1").arg(names);
    case PartKind::WithoutLargeObjects: return Engine::tr("all large objects");
    case PartKind::WithoutUnloggedRows: return Engine::tr("the rows of unlogged tables");
    }
    Q_UNREACHABLE();
}

bool hasArgument(const QJsonObject &options, std::initializer_list<QLatin1StringView> names)
{
    const QStringList arguments = namesIn(options, "extraArguments"_L1);
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1StringView name) { return arguments.contains(QString(name)); });
}

}

QString toString(const BackupPart &part)
{
    QStringList words;
    for (const PartTrait &trait : part) {
        const QString code = rowOf(trait.kind).code;
        words.append(trait.count > 0 ? u"%1=%2"_s.arg(code).arg(trait.count) : code);
    }
    return words.join(u' ');
}

BackupPart backupPartFromString(const QString &text)
{
    BackupPart part;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString code = word.section(u'=', 0, 0);
        for (const PartRow &row : rows) {
            if (code == row.code)
                part.append({row.kind, std::max(0, word.section(u'=', 1).toInt())});
        }
    }
    return part;
}

BackupPart partOf(const QJsonObject &options)
{
    BackupPart part;
    const QString content = options["content"_L1].toString();
    for (const PartRow &row : rows) {
        const QStringList names = row.option.isEmpty() ? QStringList() : namesIn(options, row.option);
        if (!names.isEmpty())
            part.append({row.kind, countOf(names)});
        else if (content == row.code) // of the first two
            part.append({row.kind, 0});
    }
    if (hasArgument(options, {"--no-blobs"_L1, "--no-large-objects"_L1}))
        part.append({PartKind::WithoutLargeObjects, 0});
    if (hasArgument(options, {"--no-unlogged-table-data"_L1}))
        part.append({PartKind::WithoutUnloggedRows, 0});
    return part;
}

QString partWords(const BackupRecord &backup)
{
    if (!backup.partial)
        return {};
    QStringList words;
    for (const PartTrait &trait : backup.part)
        words.append(wordsOf(trait));
    return words.isEmpty() ? Engine::tr("part of the database") : words.join(u", "_s);
}

QString missingFrom(const Manifest &manifest)
{
    if (!manifest.partial)
        return {};
    QStringList clauses;
    for (const PartTrait &trait : partOf(manifest.options)) {
        const QLatin1StringView option = rowOf(trait.kind).option;
        clauses.append(
            missingBy(trait.kind, option.isEmpty() ? QString() : shortened(namesIn(manifest.options, option))));
    }
    return clauses.isEmpty() ? Engine::tr("what the job that made it left out") : clauses.join(u"; "_s);
}
}
