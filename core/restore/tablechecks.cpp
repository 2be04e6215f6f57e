#include "core/restore/tablechecks.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/restore/findings.h"

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

namespace
{
bool mayCreateSchemas(PgConnection &target)
{
    return target.exec(u"SELECT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE') AS may"_s)
        .boolean(0, "may");
}

bool hasSchema(PgConnection &target, const QString &name)
{
    return !target.exec(u"SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1"_s, {name}).isEmpty();
}

/// A name that is none in SQL is no table either: the job says so.
bool hasTable(PgConnection &target, const QString &name)
{
    try {
        return target.exec(u"SELECT pg_catalog.to_regclass($1) IS NOT NULL AS there"_s, {name}).boolean(0, "there");
    } catch (const Error &) {
        return false;
    }
}

FlightFinding checkSchema(const FlightSubject &s, PgConnection &target)
{
    const QString title = Engine::tr("Schema");
    if (!mayCreateSchemas(target))
        return stop(title, Engine::tr("%1 may not create schemas in %2.").arg(s.survey.loaderName, s.spec.database),
                    Engine::tr("As its owner: GRANT CREATE ON DATABASE … TO %1.").arg(s.survey.loaderName));
    const QString &schema = s.spec.intoSchema;
    if (!schema.isEmpty() && hasSchema(target, schema))
        return stop(title, Engine::tr("Schema \"%1\" exists already in %2.").arg(schema, s.spec.database),
                    Engine::tr("Name a schema that does not exist: nothing is ever mixed with what is there."),
                    ErrorCode::Refused);
    return good(title,
                schema.isEmpty()
                    ? Engine::tr("A new schema is made for the tables; nothing else is touched.")
                    : Engine::tr("The new schema %1 is made for the tables; nothing else is touched.").arg(schema));
}

QList<FlightFinding> checkPlaces(const FlightSubject &s, PgConnection &target)
{
    QStringList present;
    QStringList missing;
    for (const QString &table : s.spec.tables)
        (hasTable(target, table) ? present : missing).append(table);
    QList<FlightFinding> findings;
    if (!present.isEmpty())
        findings.append(doubt(
            Engine::tr("Rows"), Engine::tr("What these tables hold now is replaced: %1.").arg(present.join(u", "_s)),
            Engine::tr("There is no undo: back up %1 first if its rows may be needed.").arg(s.spec.database)));
    if (!missing.isEmpty())
        findings.append(
            good(Engine::tr("Missing tables"),
                 Engine::tr("They are made anew with all that belongs to them: %1.").arg(missing.join(u", "_s))));
    return findings;
}
}

QList<FlightFinding> checkTables(const FlightSubject &s)
{
    QList<FlightFinding> findings;
    if (s.facts.archive)
        findings.append(stop(Engine::tr("Tables"), Engine::tr("Single tables of an archive are left to pg_restore."),
                             Engine::tr("Restore the archive as a new database, or use pg_restore --table.")));
    if (s.survey.facts.isStandby)
        findings.append(stop(Engine::tr("Rights"), Engine::tr("The server is a standby: it accepts no changes."),
                             Engine::tr("Restore on its primary.")));
    const QString title = Engine::tr("Target");
    if (!s.survey.find(s.spec.database)) {
        findings.append(stop(title, Engine::tr("There is no database \"%1\" to load into.").arg(s.spec.database),
                             Engine::tr("Choose one that exists."), ErrorCode::DatabaseNotFound));
        return findings;
    }
    try {
        PgConnection target = PgConnection::connect(s.survey.loader.withDatabase(s.spec.database));
        findings.append(good(title,
                             s.spec.tables.size() == 1
                                 ? Engine::tr("1 table goes into %1.").arg(s.spec.database)
                                 : Engine::tr("%1 tables go into %2.").arg(s.spec.tables.size()).arg(s.spec.database)));
        if (s.spec.inPlace)
            findings += checkPlaces(s, target);
        else
            findings.append(checkSchema(s, target));
    } catch (const Error &error) {
        findings.append(stop(title, error.message(), error.hint(), error.code()));
    }
    return findings;
}
}
