#include "core/contents/backupcontents.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/contents/objectstatement.h"
#include "core/contents/scriptreader.h"
#include "core/contents/storedcolumns.h"
#include "core/reading/tablesection.h"
#include "core/sql/identifiers.h"
#include "core/sql/searchpath.h"
#include "core/sql/textencoding.h"

#include <QSet>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{

/// "-- Name: orders; Type: TABLE; Schema: shop; Owner: keeper": a comment anybody can write.
QByteArrayView ownerHint(QByteArrayView comment)
{
    static constexpr QByteArrayView mark("; Owner: ");
    const qsizetype at = comment.lastIndexOf(mark);
    if (!comment.startsWith("-- Name: ") || at < 0)
        return {};
    const QByteArrayView owner = comment.sliced(at + mark.size());
    return owner == QByteArrayView("-") ? QByteArrayView() : owner;
}

bool holdsName(const ContentsObject &object, const QString &text)
{
    return object.name.contains(text, Qt::CaseInsensitive) || object.schema.contains(text, Qt::CaseInsensitive)
        || object.owner.contains(text, Qt::CaseInsensitive);
}

constexpr QLatin1StringView relationKinds[]{"table"_L1,         "view"_L1,     "materialized view"_L1,
                                            "foreign table"_L1, "sequence"_L1, "index"_L1};

bool isRelation(const ContentsObject &object)
{
    return std::find(std::begin(relationKinds), std::end(relationKinds), object.kind) != std::end(relationKinds);
}
}

/// Puts each statement to its object.
class BackupContents::Builder final : public DumpListener
{
public:
    explicit Builder(BackupContents &contents) : m_contents(contents) { }

private:
    void comment(QByteArrayView line, qint64) override
    {
        if (const QByteArrayView owner = ownerHint(line); !owner.isEmpty())
            m_ownerHint = text(owner);
    }

    void statement(const SqlStatement &statement) override
    {
        const ScriptPiece piece{statement.offset, statement.bytes};
        noteEncoding(statement.encoding, statement.offset);
        const ObjectStatement found = objectStatement(statement.text, statement.schema);
        switch (found.role) {
        case ObjectStatement::Role::None: return;
        case ObjectStatement::Role::Sets: m_contents.m_settings.append({found.kind, piece}); return;
        case ObjectStatement::Role::AddsRow: addRow(found); return;
        case ObjectStatement::Role::Creates:
        case ObjectStatement::Role::Changes: break;
        }
        if (found.role == ObjectStatement::Role::Changes && !found.other.name.isEmpty()) {
            attach(found, piece);
            return;
        }
        ContentsObject &object = objectOf(found);
        object.pieces.append(piece);
        if (!found.owner.isEmpty())
            object.owner = text(found.owner);
        if (!found.table.name.isEmpty())
            object.table = quoted(found.table);
        const QString fullName = object.fullName();
        if (found.role == ObjectStatement::Role::Creates)
            noteCreation(object, found);
        if (!found.sequence.name.isEmpty())
            noteIdentity(found.sequence, fullName);
    }

    void noteIdentity(const SqlName &name, const QString &table)
    {
        ObjectStatement sequence;
        sequence.kind = "sequence";
        sequence.space = "relation";
        sequence.schema = name.schema;
        sequence.name = name.name;
        objectOf(sequence).table = table;
    }

    void noteCreation(ContentsObject &object, const ObjectStatement &found)
    {
        object.kind = kindWord(found.kind);
        object.refersTo = quoted(found.other);
        if (object.owner.isEmpty())
            object.owner = std::exchange(m_ownerHint, {});
    }

    /// ALTER TABLE or INDEX root ATTACH PARTITION leaf: belongs to the leaf; an index may be that of a constraint.
    void attach(const ObjectStatement &found, const ScriptPiece &piece)
    {
        ObjectStatement leaf = found;
        leaf.schema = found.other.schema;
        leaf.name = found.other.name;
        const QString root = quoted({found.schema, found.name});
        const auto constraint = m_constraints.constFind(leaf.schema + '\0' + leaf.name);
        const bool isOfConstraint = found.kind == "index" && constraint != m_constraints.constEnd();
        ContentsObject &object = isOfConstraint ? m_contents.m_objects[*constraint] : objectOf(leaf);
        object.partitionOf = root;
        object.pieces.append(piece);
    }

    void addRow(const ObjectStatement &found)
    {
        ContentsObject &object = objectOf(found);
        object.rows = std::max<qint64>(object.rows, 0) + 1;
    }

    void copyBegin(const CopyBlock &block) override
    {
        noteEncoding(block.encoding, block.statementOffset);
        ObjectStatement table;
        table.kind = "table";
        table.space = "relation";
        table.schema = block.schema;
        table.name = block.table;
        objectOf(table).sections.append(nextSection());
        if (!block.inserts)
            m_contents.m_copyOffsets.insert(m_section, block.statementOffset);
    }

    /// readScript() has checked that this COPY is the next table of the sections.
    qsizetype nextSection()
    {
        do
            ++m_section;
        while (m_contents.m_sections[m_section].kind != "table"_L1);
        return m_section;
    }

    void copyEnd(const CopyEnd &end) override
    {
        const ManifestSection &section = m_contents.m_sections[m_section];
        ContentsObject &object
            = m_contents
                  .m_objects[m_byKey.value(QByteArray("relation") + '\0' + encodedText(section.schema, section.encoding)
                                           + '\0' + encodedText(section.name, section.encoding) + '\0')];
        object.rows = std::max<qint64>(object.rows, 0) + end.rows;
        object.bytes = std::max<qint64>(object.bytes, 0) + end.bytes;
    }

    static QByteArray keyOf(const ObjectStatement &found)
    {
        const bool ofTable = found.space == "trigger" || found.space == "rule" || found.space == "policy"
            || found.space == "constraint";
        return found.space + '\0' + found.schema + '\0' + found.name + '\0'
            + (ofTable ? found.table.name : QByteArray());
    }

    ContentsObject &objectOf(const ObjectStatement &found)
    {
        const QByteArray key = keyOf(found);
        auto known = m_byKey.constFind(key);
        if (known == m_byKey.constEnd() && found.space == "relation") { // the columns of a composite type
            ObjectStatement type = found;
            type.space = "type";
            known = m_byKey.constFind(keyOf(type));
        }
        if (known != m_byKey.constEnd())
            return m_contents.m_objects[*known];
        m_byKey.insert(key, m_contents.m_objects.size());
        if (found.space == "constraint")
            m_constraints.insert(found.schema + '\0' + found.name, m_contents.m_objects.size());
        ContentsObject object;
        object.kind = kindWord(found.kind);
        object.schema = schemaWord(found.schema);
        object.name = text(found.name);
        m_contents.m_objects.append(object);
        return m_contents.m_objects.last();
    }

    /// Shared by all objects that say the same.
    QString kindWord(const QByteArray &kind) { return shared(QString::fromLatin1(kind)); }
    QString schemaWord(const QByteArray &schema) { return shared(text(schema)); }
    QString shared(const QString &word) { return *m_words.insert(word); }
    void noteEncoding(const QByteArray &encoding, qint64 offset)
    {
        if (encoding != m_encoding)
            m_contents.m_encodings.append({offset, encoding});
        m_encoding = encoding;
    }
    QString text(QByteArrayView bytes) const { return decodedText(bytes, m_encoding); }
    QString quoted(const SqlName &name) const
    {
        return name.name.isEmpty() ? QString() : quoteQualifiedName({text(name.schema), text(name.name)});
    }

    BackupContents &m_contents;
    QHash<QByteArray, qsizetype> m_byKey;
    QHash<QByteArray, qsizetype> m_constraints; ///< by schema and name: their indexes share it
    QSet<QString> m_words;
    QString m_ownerHint;
    QByteArray m_encoding; ///< of the statement that is told
    qsizetype m_section = -1;
};

QString ContentsObject::fullName() const
{
    return isRelation(*this) ? quoteQualifiedName({schema, name}) : schema.isEmpty() ? name : schema + u'.' + name;
}

BackupContents::BackupContents(const BackupSource &source, const QList<ManifestSection> &sections, QThreadPool &pool,
                               const CancelToken &token)
    : m_file(source.absolutePath), m_sections(sections), m_text(DumpText::open(source.open(), pool, token))
{
    Builder builder(*this);
    const DumpSummary summary = readScript(source, m_sections, builder, pool, token);
    if (summary.irregular)
        throw Error(ErrorCode::NotADump,
                    Engine::tr("%1 holds what pg_dump never writes: commands of psql.").arg(m_file),
                    Engine::tr("Look at it with less; do not run it."));
}

QByteArray BackupContents::text(const ScriptPiece &piece) const
{
    m_text->seek(piece.offset);
    return m_text->read(piece.bytes);
}

QByteArray BackupContents::encodingAt(qint64 offset) const
{
    QByteArray encoding;
    for (const auto &[from, name] : m_encodings) {
        if (from > offset)
            break;
        encoding = name;
    }
    return encoding;
}

QString BackupContents::decoded(const ScriptPiece &piece) const
{
    return decodedText(text(piece), encodingAt(piece.offset));
}

QString BackupContents::ddl(const ContentsObject &object) const
{
    QString ddl;
    for (const ScriptPiece &piece : object.pieces)
        ddl += shownText(decoded(piece)) + u'\n';
    return ddl;
}

QMap<QByteArray, ScriptPiece> BackupContents::settingsAt(qint64 offset) const
{
    QMap<QByteArray, ScriptPiece> last;
    for (const auto &[name, piece] : m_settings) {
        if (piece.offset > offset)
            break;
        last[name] = piece;
    }
    return last;
}

QByteArray BackupContents::schemaAt(qint64 offset) const
{
    const QMap<QByteArray, ScriptPiece> settings = settingsAt(offset);
    const auto path = settings.constFind("search_path");
    return path == settings.cend() ? QByteArray() : firstSchema(searchPathOf(text(*path)).value_or(QByteArrayList()));
}

QByteArray BackupContents::copyStatement(qsizetype section) const
{
    const ManifestSection &table = m_sections[section];
    const auto offset = m_copyOffsets.constFind(section);
    if (offset != m_copyOffsets.constEnd())
        return text({*offset, table.rawOffset - *offset});
    return copyFromStdin(table) + '\n';
}

QStringList BackupContents::columnsOf(qsizetype section) const
{
    if (!m_sections[section].columns.isEmpty())
        return m_sections[section].columns;
    const auto table = std::find_if(m_objects.begin(), m_objects.end(),
                                    [&](const ContentsObject &object) { return object.sections.contains(section); });
    return table == m_objects.end() ? QStringList() : columnsOfTable(*table, 0);
}

QStringList BackupContents::columnsOfTable(const ContentsObject &table, int depth) const
{
    constexpr int mostParents = 100; // of parents
    if (table.pieces.isEmpty())
        return {};
    const ScriptPiece &piece = table.pieces.first();
    const QByteArray encoding = encodingAt(piece.offset);
    const auto ofParent = [&](const QString &schema, const QString &name) {
        const QString itsSchema = schema.isEmpty() ? decodedText(schemaAt(piece.offset), encoding) : schema;
        const qsizetype parent = depth < mostParents ? findRelation(shownText(itsSchema), shownText(name)) : -1;
        return parent < 0 ? QStringList() : columnsOfTable(m_objects[parent], depth + 1);
    };
    return storedColumns(text(piece), encoding, ofParent);
}

bool BackupContents::hasInsertsOnly() const
{
    return m_copyOffsets.isEmpty()
        && std::any_of(m_sections.begin(), m_sections.end(),
                       [](const ManifestSection &section) { return section.kind == "table"_L1; });
}

QList<qsizetype> BackupContents::search(const QString &text) const
{
    // In the order of the file: each member is inflated once.
    QList<std::pair<ScriptPiece, qsizetype>> pieces;
    QList<bool> hits(m_objects.size(), false);
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        hits[i] = text.isEmpty() || holdsName(m_objects[i], text);
        for (qsizetype p = 0; p < m_objects[i].pieces.size() && !hits[i]; ++p)
            pieces.append({m_objects[i].pieces[p], i});
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const auto &a, const auto &b) { return a.first.offset < b.first.offset; });
    for (const auto &[piece, index] : pieces) {
        if (!hits[index])
            hits[index] = decoded(piece).contains(text, Qt::CaseInsensitive);
    }
    QList<qsizetype> found;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (hits[i])
            found.append(i);
    }
    return found;
}

qsizetype BackupContents::findRelation(const QString &schema, const QString &name) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        const ContentsObject &object = m_objects[i];
        if (!isRelation(object) || shownText(object.name) != name
            || (!schema.isEmpty() && shownText(object.schema) != schema))
            continue;
        if (found >= 0)
            throw Error(
                ErrorCode::Usage, Engine::tr("There are several relations %1.").arg(name),
                Engine::tr("Name the schema too: %1 or %2.").arg(m_objects[found].fullName(), object.fullName()));
        found = i;
    }
    return found;
}

qsizetype BackupContents::requireTable(const QString &name) const
{
    const std::optional<QualifiedName> parsed = parseQualifiedName(name);
    if (!parsed)
        throw Error(ErrorCode::Usage, Engine::tr("“%1” is no name of a table.").arg(name),
                    Engine::tr("Write it as in SQL: orders, shop.orders, shop.\"Odd name\"."));
    const qsizetype found = findRelation(parsed->schema, parsed->name);
    if (found < 0 || (m_objects[found].kind != "table"_L1 && m_objects[found].sections.isEmpty()))
        throw Error(ErrorCode::BackupNotFound, Engine::tr("%1 holds no table %2.").arg(m_file, name),
                    Engine::tr("What it holds: %1.").arg(command(u"show BACKUP --objects"_s)));
    return found;
}
}
