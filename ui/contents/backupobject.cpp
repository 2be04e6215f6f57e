#include "ui/contents/backupobject.h"

#include "core/sql/identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct KindWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::KindWords)
public:
    QLatin1StringView kind;
    const char *one;
    const char *many;
};

constexpr std::array kinds{
    KindWords{"table"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Table"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Tables")},
    KindWords{"view"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "View"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Views")},
    KindWords{"materialized view"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Materialized view"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Materialized views")},
    KindWords{"foreign table"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Foreign table"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Foreign tables")},
    KindWords{"function"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Function"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Functions")},
    KindWords{"procedure"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Procedure"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Procedures")},
    KindWords{"aggregate"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Aggregate"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Aggregates")},
    KindWords{"trigger"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Trigger"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Triggers")},
    KindWords{"index"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Index"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Indexes")},
    KindWords{"constraint"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Constraint"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Constraints")},
    KindWords{"foreign key"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Foreign key"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Foreign keys")},
    KindWords{"sequence"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Sequence"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Sequences")},
    KindWords{"type"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Type"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Types")},
    KindWords{"domain"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Domain"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Domains")},
    KindWords{"policy"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Policy"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Policies")},
    KindWords{"rule"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Rule"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Rules")},
    KindWords{"schema"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Schema"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Schemas")},
    KindWords{"extension"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Extension"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Extensions")},
    KindWords{"statistics"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Statistics"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Statistics")},
    KindWords{"role"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Role"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Roles")},
    KindWords{"tablespace"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Tablespace"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Tablespaces")},
    KindWords{"large object"_L1, QT_TRANSLATE_NOOP("larder::KindWords", "Large object"),
              QT_TRANSLATE_NOOP("larder::KindWords", "Large objects")},
};

QString capitalized(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QString shown(const QString &quotedName)
{
    const auto name = parseQualifiedName(quotedName);
    if (!name)
        return quotedName;
    return name->schema.isEmpty() ? name->name : name->schema + u'.' + name->name;
}

QString quotedWhereNeeded(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    return plain.match(name).hasMatch() ? name : quoteIdentifier(name);
}

/// Indexes and sequences have names of their own in a schema; the others are told apart by their table.
bool isNamedByTable(const BackupObject &object)
{
    return !object.table.isEmpty() && object.kind != "index"_L1 && object.kind != "sequence"_L1;
}
}

BackupObject BackupObject::fromJson(const QJsonObject &object)
{
    return {object[u"kind"_s].toString(),  object[u"schema"_s].toString(),  object[u"name"_s].toString(),
            object[u"table"_s].toString(), object[u"rows"_s].toInteger(-1), object[u"bytes"_s].toInteger(-1)};
}

QString BackupObject::shownName() const
{
    if (isNamedByTable(*this))
        return QCoreApplication::translate("larder::KindWords", "%1 on %2").arg(name, shown(table));
    return schema.isEmpty() ? name : schema + u'.' + name;
}

QString BackupObject::sqlName() const
{
    const QString bare = quotedWhereNeeded(name);
    return schema.isEmpty() ? bare : quotedWhereNeeded(schema) + u'.' + bare;
}

QString BackupObject::lookupName() const
{
    if (isNamedByTable(*this))
        return name + u" on "_s + table;
    return schema.isEmpty() ? name : schema + u'.' + name;
}

QString nameOfKind(const QString &kind)
{
    const int rank = rankOfKind(kind);
    return rank < static_cast<int>(kinds.size()) ? KindWords::tr(kinds.at(static_cast<size_t>(rank)).one)
                                                 : capitalized(kind);
}

QString pluralOfKind(const QString &kind)
{
    const int rank = rankOfKind(kind);
    return rank < static_cast<int>(kinds.size()) ? KindWords::tr(kinds.at(static_cast<size_t>(rank)).many)
                                                 : capitalized(kind);
}

int rankOfKind(const QString &kind)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&](const KindWords &words) { return words.kind == kind; });
    return static_cast<int>(found - kinds.begin());
}
}
