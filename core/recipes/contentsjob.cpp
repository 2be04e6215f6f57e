#include "core/recipes/contentsjob.h"

#include "core/base/commandtext.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/contents/backupcontents.h"
#include "core/contents/copyrow.h"
#include "core/contents/dumpindex.h"
#include "core/contents/scriptreader.h"
#include "core/contents/tablereader.h"
#include "core/job/repositoryaccess.h"
#include "core/proof/verification.h"
#include "core/reading/archivescript.h"
#include "core/recipes/openedbackup.h"
#include "core/restore/globalsscript.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype previewBytes = 1000;

QJsonArray toJson(const CopyRow &row, const QByteArray &encoding)
{
    QJsonArray values;
    for (const CopyField &field : row) {
        const QString text = shownText(field.text, encoding) + (field.bytes > field.text.size() ? u"…"_s : QString());
        values.append(field.isNull ? QJsonValue() : QJsonValue(text));
    }
    return values;
}

QJsonObject toJson(const ContentsObject &object)
{
    return {{u"kind"_s, object.kind},
            {u"schema"_s, shownText(object.schema)},
            {u"name"_s, shownText(object.name)},
            {u"table"_s, shownText(object.table)},
            {u"owner"_s, shownText(object.owner)},
            {u"rows"_s, object.rows},
            {u"bytes"_s, object.bytes}};
}

QJsonObject toJson(const DatabaseOfFile &database)
{
    return {{u"name"_s, database.name},
            {u"hasContents"_s, database.hasContents},
            {u"tables"_s, database.tables},
            {u"rows"_s, database.rows},
            {u"bytes"_s, database.bytes}};
}

QJsonArray shownTexts(const QStringList &names)
{
    QJsonArray shown;
    for (const QString &name : names)
        shown.append(shownText(name));
    return shown;
}

/// Of an archive, whose script has no rows: by full name.
QHash<QString, ManifestSection> countedTables(const OpenedBackup &backup)
{
    QHash<QString, ManifestSection> counted;
    for (const ManifestSection &section : backup.tables()) {
        if (!backup.isArchive() || section.kind != "table"_L1)
            continue;
        ManifestSection &table = counted[quoteQualifiedName({section.schema, section.name})];
        table.rows += section.rows;
        table.bytes += section.bytes;
    }
    return counted;
}

/// By the name as written, as the list shows it, or with the table it belongs to, as differences name it.
bool isCalled(const ContentsObject &object, const QString &name, const std::optional<QualifiedName> &parsed)
{
    const QString shown = shownText(object.name);
    const QString schema = shownText(object.schema);
    if (shown == name || shownText(object.fullName()) == name || schema + u'.' + shown == name)
        return true;
    if (!object.table.isEmpty() && shown + u" on "_s + shownText(object.table) == name)
        return true;
    return parsed && shown == parsed->name && (parsed->schema.isEmpty() || parsed->schema == schema);
}
}

void requirePlain(const BackupSource &source)
{
    if (!isArchive(source))
        return;
    throw Error(ErrorCode::NotADump, Engine::tr("%1 is an archive, no plain dump.").arg(source.absolutePath),
                Engine::tr("Rows of single tables are reached in plain dumps only: use pg_restore --table."));
}

void ContentsJob::run(JobContext &context)
{
    context.step(Engine::tr("Look into the backup"), 1, 1);
    m_source = openBackupToRead(m_spec.repository, m_spec.backup, context);
    m_source.from = m_spec.from;
    const bool asksObjects = m_spec.objects || !m_spec.search.isEmpty() || !m_spec.object.isEmpty();
    if (!m_spec.table.isEmpty())
        readRows(context);
    else if (asksObjects)
        readObjects(context);
    else
        readDatabases(context);
}

void ContentsJob::readRows(JobContext &context)
{
    requirePlain(m_source);
    const QList<ManifestSection> sections = sectionsOf(m_source, m_inflaters, context);
    const std::optional<QualifiedName> name = parseQualifiedName(m_spec.table);
    const qsizetype table = name ? findTable(sections, name->schema, name->name) : -1;
    if (table < 0)
        throw Error(
            ErrorCode::BackupNotFound,
            Engine::tr("%1 holds no rows of a table %2.").arg(m_source.absolutePath, m_spec.table),
            Engine::tr("Write names as in SQL; what it holds is told by %1.").arg(command(u"show BACKUP --objects"_s)));
    TableReader reader(m_source, sections, table, m_inflaters, context.token());
    reader.seekRow(m_spec.firstRow);
    QJsonArray rows;
    CopyRowDecoder decoder(previewBytes, [&](CopyRow &row) {
        rows.append(toJson(row, sections[table].encoding));
        return rows.size() < m_spec.rows;
    });
    for (QByteArray text = reader.next(); !text.isEmpty() && decoder.feed(text);)
        text = reader.next();
    const ManifestSection &section = reader.section();
    const bool named = !section.columns.isEmpty();
    const QStringList columns
        = named ? section.columns : BackupContents(m_source, sections, m_inflaters, context.token()).columnsOf(table);
    context.conclude(
        Engine::tr("%1 of %2 rows of %3.").arg(formatCount(rows.size()), formatCount(section.rows), m_spec.table),
        {{u"table"_s, shownText(quoteQualifiedName({section.schema, section.name}))},
         {u"columns"_s, shownTexts(columns)},
         {u"firstRow"_s, m_spec.firstRow},
         {u"rows"_s, rows},
         {u"totalRows"_s, section.rows},
         {u"bytes"_s, section.bytes}});
}

void ContentsJob::readDatabases(JobContext &context)
{
    if (isArchive(m_source)) // of one database, always
        return readObjects(context);
    QJsonArray list;
    for (const DatabaseOfFile &database : databasesOf(m_source, m_inflaters, context))
        list.append(toJson(database));
    GlobalsScript globals;
    readWholeScript(m_source, wholeSectionsOf(m_source, m_inflaters, context), globals, m_inflaters, context.token());
    QJsonArray roles;
    QJsonArray tablespaces;
    for (const GlobalsItem &item : globals.items()) {
        if (item.kind == "role"_L1)
            roles.append(item.name);
        else if (item.kind == "tablespace"_L1)
            tablespaces.append(item.name);
    }
    context.conclude(list.size() == 1 ? Engine::tr("It holds one database.")
                                      : Engine::tr("It holds %1 databases.").arg(list.size()),
                     {{u"databases"_s, list}, {u"roles"_s, roles}, {u"tablespaces"_s, tablespaces}});
}

void ContentsJob::readObjects(JobContext &context)
{
    const OpenedBackup backup(m_source, m_inflaters, context);
    const BackupContents &contents = backup.contents();
    const QList<ContentsObject> &objects = contents.objects();
    if (!m_spec.object.isEmpty()) {
        const std::optional<QualifiedName> parsed = parseQualifiedName(m_spec.object);
        QString ddl;
        int found = 0;
        for (const ContentsObject &object : objects) {
            if (!isCalled(object, m_spec.object, parsed))
                continue;
            ddl += (found++ > 0 ? u"\n"_s : QString()) + contents.ddl(object);
        }
        if (found == 0)
            throw Error(ErrorCode::BackupNotFound,
                        Engine::tr("%1 holds nothing called %2.").arg(m_spec.backup, m_spec.object),
                        Engine::tr("It can be found by a part of its name: %1.")
                            .arg(command(u"show BACKUP --objects --search TEXT"_s)));
        context.conclude((found == 1 ? Engine::tr("%1 object is called %2.") : Engine::tr("%1 objects are called %2."))
                             .arg(QString::number(found), m_spec.object),
                         {{u"ddl"_s, ddl}, {u"found"_s, found}});
        return;
    }
    const QHash<QString, ManifestSection> counted = countedTables(backup);
    const QList<qsizetype> chosen = contents.search(m_spec.search);
    QJsonArray list;
    for (const qsizetype index : chosen) {
        QJsonObject object = toJson(objects[index]);
        if (const auto table = counted.constFind(objects[index].fullName()); table != counted.constEnd()) {
            object[u"rows"_s] = table->rows;
            object[u"bytes"_s] = table->bytes;
        }
        list.append(object);
    }
    context.conclude(Engine::tr("%1 objects.").arg(formatCount(list.size())),
                     {{u"objects"_s, list}, {u"archive"_s, backup.isArchive()}});
}
}
