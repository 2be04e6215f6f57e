#pragma once

#include "core/contents/dumptext.h"
#include "core/repository/backupsource.h"
#include "core/sql/sqltokens.h"

#include <QHash>
#include <QMap>
#include <QSet>

class QThreadPool;

namespace larder
{
/// Where one statement stands in the SQL of a dump.
struct ScriptPiece
{
    qint64 offset = 0;
    qint64 bytes = 0;
    bool operator==(const ScriptPiece &) const = default;
};

/// One object of a backed-up database.
struct ContentsObject
{
    QString kind; ///< "table", "view", "function", "foreign key", … (see ObjectStatement)
    QString schema; ///< empty where the kind has none
    QString name; ///< routines with their arguments
    QString table; ///< quoted and qualified: of an index, constraint, trigger, rule, policy, owned sequence
    QString refersTo; ///< quoted and qualified: the table a foreign key refers to
    QString partitionOf; ///< quoted and qualified
    QString owner; ///< empty when the dump does not say
    QList<ScriptPiece> pieces; ///< its statements, in the order of the dump; that which creates it first
    QList<qsizetype> sections; ///< of a table: indexes of its COPY blocks
    qint64 rows = -1; ///< of a table or what is like one; −1 when it has none of its own
    qint64 bytes = -1; ///< of its COPY text

    /// Quoted and qualified: what `table`, `refersTo` and `partitionOf` of others hold. Plain for routines and such.
    QString fullName() const;
};

/// The objects of a plain dump: read from its statements by tokenising, each with its comments, privileges and owner.
/// Memory: about 300 bytes an object; texts stay in the file. Used from one thread.
class BackupContents
{
public:
    /// Reads the script without its rows (see readScript()). `sections` come from sectionsOf().
    BackupContents(const BackupSource &source, const QList<ManifestSection> &sections, QThreadPool &pool,
                   const CancelToken &token);

    /// In the order of the dump.
    const QList<ContentsObject> &objects() const { return m_objects; }
    const QList<ManifestSection> &sections() const { return m_sections; }

    /// Every statement of the object, one behind the other.
    QString ddl(const ContentsObject &object) const;
    /// In the bytes of the dump.
    QByteArray text(const ScriptPiece &piece) const;
    QString decoded(const ScriptPiece &piece) const;
    /// The encoding of the text there, as in ManifestSection.
    QByteArray encodingAt(qint64 offset) const;
    /// The statement that last gave each setting its value before a place: setting → SET statement.
    QMap<QByteArray, ScriptPiece> settingsAt(qint64 offset) const;
    /// The first schema of the search_path there; empty when there is none.
    QByteArray schemaAt(qint64 offset) const;
    /// The COPY statement of a table's section, with its line end; of rows that are INSERT statements the one that
    /// takes them.
    QByteArray copyStatement(qsizetype section) const;
    /// The columns of a table's section. Where its statements name none, those that its table is made with; empty when
    /// they are not known.
    QStringList columnsOf(qsizetype section) const;
    /// Its rows are INSERT statements: a table that has none of them has no rows.
    bool hasInsertsOnly() const;

    /// Indexes into objects() of those whose name, schema, owner or DDL contains `text`, whatever the case;
    /// of all when it is empty.
    QList<qsizetype> search(const QString &text) const;
    /// Index of the table, view, sequence or index of this name; −1 when there is none. `schema` empty: of any, if
    /// there is only one (Error Usage when there are several).
    qsizetype findRelation(const QString &schema, const QString &name) const;
    /// The same for a name as a person writes it: orders, shop.orders, "Odd name". Throws Error Usage when it is none,
    /// BackupNotFound when the backup holds no such table.
    qsizetype requireTable(const QString &name) const;

private:
    class Builder;

    QString m_file;
    QList<ManifestSection> m_sections;
    QList<ContentsObject> m_objects;
    QStringList columnsOfTable(const ContentsObject &table, int depth) const;

    QHash<qsizetype, qint64> m_copyOffsets; ///< section → offset of its COPY statement
    QList<std::pair<qint64, QByteArray>> m_encodings; ///< from where on, in the order of the dump
    QList<std::pair<QByteArray, ScriptPiece>> m_settings; ///< name of the setting, where it is set
    std::unique_ptr<DumpText> m_text;
};
}
