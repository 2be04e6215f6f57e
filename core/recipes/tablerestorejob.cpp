#include "core/recipes/tablerestorejob.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/contents/renaming.h"
#include "core/contents/tablereader.h"
#include "core/job/repositoryaccess.h"
#include "core/job/stepplan.h"
#include "core/postgres/surecommit.h"
#include "core/recipes/contentsjob.h"
#include "core/restore/gate.h"
#include "core/restore/placederror.h"
#include "core/restore/puttingright.h"
#include "core/restore/searchpathcheck.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

#include <QJsonArray>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int tableStepCount = 4;

using RelationSet = QSet<std::pair<QByteArray, QByteArray>>;

RelationSet relationsOf(const BackupContents &contents, const TableScript &script, const QByteArray &encoding)
{
    RelationSet relations;
    for (const qsizetype index : script.objects()) {
        const ContentsObject &object = contents.objects()[index];
        relations.insert({encodedText(object.schema, encoding), encodedText(object.name, encoding)});
    }
    return relations;
}

/// Of user triggers: an audit trigger must not take a restore for new rows.
const QString triggersSql
    = u"SELECT pg_catalog.quote_ident(tgname) AS name, tgenabled::pg_catalog.text AS state FROM pg_catalog.pg_trigger "
      "WHERE tgrelid = $1::pg_catalog.regclass AND NOT tgisinternal AND tgenabled <> 'D' ORDER BY tgname"_s;

struct SwitchedTrigger
{
    QString table;
    QString name;
    QString state;

    QString enableSql() const
    {
        const QString how = state == "A"_L1 ? u"ENABLE ALWAYS"_s : state == "R"_L1 ? u"ENABLE REPLICA"_s : u"ENABLE"_s;
        return u"ALTER TABLE %1 %2 TRIGGER %3"_s.arg(table, how, name);
    }
};

QList<SwitchedTrigger> switchOff(PgConnection &connection, const QString &table)
{
    QList<SwitchedTrigger> switched;
    const PgResult found = connection.exec(triggersSql, {table});
    for (int row = 0; row < found.rows(); ++row) {
        switched.append({table, found.value(row, "name"), found.value(row, "state")});
        connection.exec(u"ALTER TABLE %1 DISABLE TRIGGER %2"_s.arg(table, switched.last().name));
    }
    return switched;
}

bool relationExists(PgConnection &connection, const QString &name)
{
    return connection.exec(u"SELECT pg_catalog.to_regclass($1) IS NOT NULL AS there"_s, {name}).boolean(0, "there");
}

/// A table's own rows, not those of its children; a partitioned table has none of its own.
QString onlyWord(PgConnection &connection, const QString &table)
{
    const PgResult kind = connection.exec(
        u"SELECT relkind = 'p' AS root FROM pg_catalog.pg_class WHERE oid = $1::pg_catalog.regclass"_s, {table});
    return kind.boolean(0, "root") ? QString() : u"ONLY "_s;
}

/// Referenced tables before those that refer to them, where no cycle forbids it.
QList<qsizetype> byReferences(const BackupContents &contents, QList<qsizetype> tables)
{
    QList<qsizetype> ordered;
    QSet<QString> waiting;
    for (const qsizetype table : tables)
        waiting.insert(contents.objects()[table].fullName());
    const auto isFree = [&](qsizetype table) {
        const QString name = contents.objects()[table].fullName();
        return std::none_of(contents.objects().begin(), contents.objects().end(), [&](const ContentsObject &object) {
            return object.kind == "foreign key"_L1 && object.table == name && object.refersTo != name
                && waiting.contains(object.refersTo);
        });
    };
    while (!tables.isEmpty()) {
        const auto next = std::find_if(tables.begin(), tables.end(), isFree);
        const qsizetype table = next == tables.end() ? tables.first() : *next;
        ordered.append(table);
        tables.removeOne(table);
        waiting.remove(contents.objects()[table].fullName());
    }
    return ordered;
}
}

void TableRestoreJob::run(JobContext &context)
{
    if (m_spec.inPlace && !m_spec.confirmed)
        throw Error(ErrorCode::Refused,
                    Engine::tr("Replacing rows of %1 in database \"%2\" was not confirmed.")
                        .arg(m_spec.tables.join(u", "_s), m_spec.database),
                    Engine::tr("Give --yes, or restore the tables into a schema of their own."));
    m_source = openBackupToRead(m_spec.repository, m_spec.backup, context);
    m_source.from = m_spec.from;
    context.meter().plan(tableRestoreSteps(volumeOf(m_source)));
    context.step(Engine::tr("Find the tables in the backup"), 1, tableStepCount);
    requirePlain(m_source);
    const BackupContents contents(m_source, sectionsOf(m_source, m_inflaters, context), m_inflaters, context.token());
    QList<qsizetype> tables;
    for (const QString &name : m_spec.tables) {
        if (const qsizetype table = contents.requireTable(name); !tables.contains(table))
            tables.append(table);
    }

    context.step(Engine::tr("Connect to %1").arg(m_spec.database), 2, tableStepCount);
    ServerSurvey survey = surveyPutRight(m_spec.server, u"restore"_s, context);
    loadAs(survey, m_spec.loadAs, context.services());
    m_connection = PgConnection::connect(survey.loader.withDatabase(m_spec.database), context.token());
    m_connection->setDefaultErrorCode(ErrorCode::RestoreFailed);
    m_connection->exec(u"BEGIN"_s);
    context.step(Engine::tr("Load the tables"), 3, tableStepCount);
    TableScript(contents, tables, {}).expectRows(context.meter());
    if (m_spec.inPlace)
        restoreInPlace(contents, tables, context);
    else
        restoreApart(contents, tables, context);
    context.step(Engine::tr("Commit"), 4, tableStepCount);
    // The point of no return: the tables are those of the backup.
    commitForGood(*m_connection, [&] { context.pointOfNoReturn(); });

    for (const QString &left : m_leftOut)
        context.info(Engine::tr("Left out: %1.").arg(left));
    const QString names = m_spec.tables.join(u", "_s);
    context.conclude(
        m_spec.inPlace
            ? Engine::tr("Restored %1 back into place in %2: %3 rows.").arg(names, m_spec.database, formatCount(m_rows))
            : Engine::tr("Restored %1 into schema %2 of %3: %4 rows.")
                  .arg(names, m_schema, m_spec.database, formatCount(m_rows)),
        {{u"database"_s, m_spec.database},
         {u"schema"_s, m_schema},
         {u"tables"_s, QJsonArray::fromStringList(m_spec.tables)},
         {u"rows"_s, m_rows},
         {u"leftOut"_s, QJsonArray::fromStringList(m_leftOut)}});
}

QString TableRestoreJob::newSchemaName(JobContext &context)
{
    const QDateTime taken = m_source.record.started.toTimeZone(context.services().clock->zone());
    const QString base
        = m_spec.intoSchema.isEmpty() ? u"recovered_"_s + taken.toString(u"yyyyMMdd") : m_spec.intoSchema;
    const auto isTaken = [&](const QString &name) {
        return !m_connection->exec(u"SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1"_s, {name}).isEmpty();
    };
    if (!isTaken(base))
        return base;
    if (!m_spec.intoSchema.isEmpty())
        throw Error(ErrorCode::Refused, Engine::tr("Schema \"%1\" exists already in %2.").arg(base, m_spec.database),
                    Engine::tr("Name a schema that does not exist: nothing is ever mixed with what is there."));
    for (int n = 2;; ++n) {
        if (const QString name = u"%1_%2"_s.arg(base).arg(n); !isTaken(name))
            return name;
    }
}

void TableRestoreJob::restoreApart(const BackupContents &contents, const QList<qsizetype> &tables, JobContext &context)
{
    const TableScript script(contents, tables, {});
    m_leftOut = script.leftOut();
    QSet<QString> names;
    for (const qsizetype table : script.tables()) {
        const QString name = contents.objects()[table].name;
        if (names.contains(name))
            throw Error(ErrorCode::Usage, Engine::tr("Several of the tables are called %1.").arg(name),
                        Engine::tr("Restore tables of one name one after the other, each into a schema of its own."));
        names.insert(name);
    }
    m_schema = newSchemaName(context);
    m_connection->exec(u"CREATE SCHEMA "_s + quoteIdentifier(m_schema));
    const QByteArray encoding = contents.encodingAt(std::numeric_limits<qint64>::max());
    const Renaming rename(relationsOf(contents, script, encoding), encodedText(m_schema, encoding));
    runScript(contents, script, rename, context);
    // A child of a table that stayed where it is would show its rows there.
    const PgResult parents = m_connection->exec(
        u"SELECT i.inhrelid::pg_catalog.regclass::pg_catalog.text AS child, "
        "i.inhparent::pg_catalog.regclass::pg_catalog.text AS parent FROM pg_catalog.pg_inherits i "
        "JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid JOIN pg_catalog.pg_class p ON p.oid = i.inhparent "
        "WHERE c.relnamespace = $1::pg_catalog.regnamespace AND p.relnamespace <> c.relnamespace"_s,
        {quoteIdentifier(m_schema)});
    for (int row = 0; row < parents.rows(); ++row)
        m_connection->exec(
            u"ALTER TABLE %1 NO INHERIT %2"_s.arg(parents.value(row, "child"), parents.value(row, "parent")));
    compareRows(contents, script.tables(), m_schema);
}

void TableRestoreJob::restoreInPlace(const BackupContents &contents, const QList<qsizetype> &tables,
                                     JobContext &context)
{
    const TableScript all(contents, tables, {});
    QList<qsizetype> present;
    QList<qsizetype> missing;
    for (const qsizetype table : all.tables())
        (relationExists(*m_connection, contents.objects()[table].fullName()) ? present : missing).append(table);

    QList<SwitchedTrigger> switched;
    for (const qsizetype table : present)
        switched += switchOff(*m_connection, contents.objects()[table].fullName());
    emptyTables(contents, present);
    if (!missing.isEmpty()) {
        TableScriptParts everything;
        everything.code = everything.allForeignKeys = everything.privileges = true;
        runScript(
            contents, TableScript(contents, missing, everything), [](const QByteArray &s) { return s; }, context);
    }
    for (const qsizetype table : byReferences(contents, present)) {
        TableScriptParts rowsOnly;
        rowsOnly.definition = rowsOnly.partitions = false;
        runScript(
            contents, TableScript(contents, {table}, rowsOnly), [](const QByteArray &s) { return s; }, context);
    }
    for (const SwitchedTrigger &trigger : switched)
        m_connection->exec(trigger.enableSql());
    compareRows(contents, all.tables(), {});
}

void TableRestoreJob::emptyTables(const BackupContents &contents, const QList<qsizetype> &tables)
{
    QStringList names;
    for (const qsizetype index : tables) {
        const ContentsObject &table = contents.objects()[index];
        if (!table.sections.isEmpty())
            names.append(onlyWord(*m_connection, table.fullName()) + table.fullName());
    }
    if (names.isEmpty() && !tables.isEmpty())
        throw Error(ErrorCode::BackupNotFound,
                    Engine::tr("%1 holds no rows of %2.").arg(m_source.absolutePath, m_spec.tables.join(u", "_s)),
                    Engine::tr("It was made without rows; choose another backup."));
    if (!names.isEmpty())
        m_connection->exec(u"TRUNCATE "_s + names.join(u", "_s));
}

void TableRestoreJob::placed(const QByteArray &statement, const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        if (!error.detail().contains("SQLSTATE"_L1)) // said by us
            throw;
        throw placedError(error, {0, statement}, *m_connection);
    }
}

void TableRestoreJob::runScript(const BackupContents &contents, const TableScript &script,
                                const std::function<QByteArray(const QByteArray &)> &rename, JobContext &context)
{
    Gate gate({.ownBackup = m_source.manifest.has_value()});
    m_connection->speakUtf8();
    script.visit(
        [&](const QByteArray &statement) {
            const SqlStatement renamed{.text = rename(statement)};
            if (!isToBeSent(gate.statement(renamed), 0, renamed.text, m_connection->encoding()))
                return;
            placed(renamed.text, [&] { m_connection->execStatement(renamed.text); });
            requireFirstSchema(*m_connection, renamed.text);
        },
        [&](qsizetype section) {
            CopyBlock block;
            block.statement = rename(contents.copyStatement(section)).trimmed();
            isToBeSent(gate.copy(block), 0, block.statement, m_connection->encoding());
            placed(block.statement, [&] { loadRows(contents, section, block.statement, context); });
        });
    m_connection->speakOwnEncoding();
}

void TableRestoreJob::loadRows(const BackupContents &contents, qsizetype section, const QByteArray &copy,
                               JobContext &context)
{
    TableReader reader(m_source, contents.sections(), section, m_inflaters, context.token());
    context.meter().expect(QString::number(section), reader.section().bytes);
    m_connection->startCopy(copy);
    try {
        qint64 taken = 0;
        for (QByteArray text = reader.next(); !text.isEmpty(); text = reader.next()) {
            m_connection->putCopyData(text);
            context.advance(reader.bytesTaken() - std::exchange(taken, reader.bytesTaken()));
        }
    } catch (const Error &error) {
        m_connection->abortCopy(error.message());
        throw;
    }
    const qint64 rows = m_connection->finishCopy();
    m_rows += rows;
    if (rows != reader.section().rows)
        throw Error(ErrorCode::ContentsDiffer,
                    Engine::tr("The server took %1 rows of table %2, the backup has %3.")
                        .arg(QString::number(rows), reader.section().name, QString::number(reader.section().rows)),
                    Engine::tr("Nothing was changed."));
}

/// What is in the tables now, a rule or trigger notwithstanding, is what the backup holds.
void TableRestoreJob::compareRows(const BackupContents &contents, const QList<qsizetype> &tables, const QString &schema)
{
    for (const qsizetype index : tables) {
        const ContentsObject &table = contents.objects()[index];
        if (table.sections.isEmpty())
            continue;
        const QString name = schema.isEmpty() ? table.fullName() : quoteQualifiedName({schema, table.name});
        const QString countSql = u"SELECT count(*) AS rows FROM "_s + onlyWord(*m_connection, name) + name;
        const qint64 rows = m_connection->exec(countSql).number(0, "rows");
        if (rows != table.rows)
            throw Error(ErrorCode::ContentsDiffer,
                        Engine::tr("Table %1 has %2 rows now, the backup has %3.")
                            .arg(name, QString::number(rows), QString::number(table.rows)),
                        Engine::tr("Nothing was changed."));
    }
}
}
