#include "core/contents/tablescript.h"

#include "core/contents/objectstatement.h"
#include "core/job/progressmeter.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
TableScript::TableScript(const BackupContents &contents, const QList<qsizetype> &tables, const TableScriptParts &parts)
    : m_contents(contents), m_parts(parts)
{
    choose(tables);
}

void TableScript::choose(const QList<qsizetype> &tables)
{
    const QList<ContentsObject> &objects = m_contents.objects();
    QSet<QString> names;
    for (const qsizetype table : tables)
        names.insert(objects[table].fullName());
    // Partitions of partitions: until nothing is added. The dump names a root before its leaves only by chance.
    for (qsizetype before = -1; m_parts.partitions && before != names.size();) {
        before = names.size();
        for (const ContentsObject &object : objects) {
            if (object.kind != "index"_L1 && names.contains(object.partitionOf))
                names.insert(object.fullName());
        }
    }
    m_names = names;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const ContentsObject &object = objects[i];
        const bool isTable = object.table.isEmpty() && names.contains(object.fullName());
        if (isTable)
            m_tables.append(i);
        else if (!names.contains(object.table))
            continue;
        else if (!wants(object)) {
            m_leftOut.append(object.kind + u' ' + object.name);
            continue;
        }
        m_objects.append(i);
        m_names.insert(quoteQualifiedName({object.schema, object.name})); // of a constraint: that of its index
    }
}

bool TableScript::wants(const ContentsObject &object) const
{
    if (object.kind == "trigger"_L1 || object.kind == "rule"_L1 || object.kind == "policy"_L1)
        return m_parts.code;
    if (object.kind == "foreign key"_L1)
        return m_parts.allForeignKeys || m_names.contains(object.refersTo);
    return true;
}

bool TableScript::wantsStatement(const QByteArray &statement, qint64 offset) const
{
    const ObjectStatement found = objectStatement(statement, m_contents.schemaAt(offset));
    const QByteArray encoding = m_contents.encodingAt(offset);
    const bool isRoot = found.role == ObjectStatement::Role::Changes && !found.other.name.isEmpty();
    if (isRoot) { // ATTACH PARTITION: only to what is there
        const QualifiedName root{decodedText(found.schema, encoding), decodedText(found.name, encoding)};
        return m_names.contains(quoteQualifiedName(root));
    }
    return m_parts.privileges || (found.owner.isEmpty() && !found.isGrant);
}

QList<TableScriptStep> TableScript::steps() const
{
    QList<TableScriptStep> steps;
    for (const qsizetype index : m_objects) {
        const ContentsObject &object = m_contents.objects()[index];
        for (const ScriptPiece &piece : object.pieces)
            steps.append({piece, -1});
        for (const qsizetype section : object.sections)
            steps.append({{m_contents.sections()[section].rawOffset, 0}, section});
    }
    std::sort(steps.begin(), steps.end(),
              [](const TableScriptStep &a, const TableScriptStep &b) { return a.piece.offset < b.piece.offset; });
    return steps;
}

void TableScript::expectRows(ProgressMeter &meter) const
{
    for (const qsizetype table : m_tables) {
        for (const qsizetype section : m_contents.objects()[table].sections)
            meter.expect(QString::number(section), m_contents.sections()[section].bytes);
    }
}

void TableScript::visit(const std::function<void(const QByteArray &)> &onStatement,
                        const std::function<void(qsizetype)> &onRows) const
{
    QMap<QByteArray, ScriptPiece> inForce;
    for (const TableScriptStep &step : steps()) {
        const bool isSetval = step.section < 0 && m_contents.text({step.piece.offset, 7}).startsWith("SELECT ");
        const bool isData = step.section >= 0 || isSetval;
        if (isData ? !m_parts.rows : !m_parts.definition)
            continue;
        const QByteArray statement = step.section < 0 ? m_contents.text(step.piece) : QByteArray();
        if (step.section < 0 && !wantsStatement(statement, step.piece.offset))
            continue;
        const QMap<QByteArray, ScriptPiece> settings = m_contents.settingsAt(step.piece.offset);
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            if (inForce.value(it.key()) == it.value())
                continue;
            const QByteArray set = m_contents.text(it.value());
            if (!inForce.contains(it.key()) || m_contents.text(inForce[it.key()]) != set)
                onStatement(set);
            inForce[it.key()] = it.value();
        }
        if (step.section >= 0)
            onRows(step.section);
        else
            onStatement(statement);
    }
}
}
