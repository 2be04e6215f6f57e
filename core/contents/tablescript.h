#pragma once

#include "core/contents/backupcontents.h"

#include <functional>

namespace larder
{
class ProgressMeter;

/// What belongs to a table beside its columns, rows, sequences, indexes, constraints and comments.
struct TableScriptParts
{
    bool definition = true;
    bool rows = true;
    bool code = false; ///< triggers, rules and policies
    bool allForeignKeys = false; ///< also those that refer to tables not chosen
    bool privileges = false; ///< owner, GRANT and REVOKE
    bool partitions = true; ///< those of a chosen table are chosen with it
};

/// A statement to run, or a table's rows to load.
struct TableScriptStep
{
    ScriptPiece piece;
    qsizetype section = -1; ///< of the rows; −1 for a statement
};

/// The statements and rows that make some tables of a backup, in the order of the dump.
class TableScript
{
public:
    /// `tables` are indexes into contents.objects(). `contents` must outlive the script.
    TableScript(const BackupContents &contents, const QList<qsizetype> &tables, const TableScriptParts &parts);

    /// The chosen tables, in the order of the dump.
    const QList<qsizetype> &tables() const { return m_tables; }
    /// Everything chosen: tables, their sequences, indexes, …
    const QList<qsizetype> &objects() const { return m_objects; }
    /// Kinds and names of what belongs to the tables and was left out.
    const QStringList &leftOut() const { return m_leftOut; }

    /// Tells the meter of each section of rows, by its number, what it will move: before the first is read.
    void expectRows(ProgressMeter &meter) const;
    /// Calls `onStatement` with each statement (SET statements in front of those they hold for included) and `onRows`
    /// with each section in order.
    void visit(const std::function<void(const QByteArray &)> &onStatement,
               const std::function<void(qsizetype)> &onRows) const;

private:
    void choose(const QList<qsizetype> &tables);
    bool wants(const ContentsObject &object) const;
    bool wantsStatement(const QByteArray &statement, const QByteArray &encoding) const;
    QList<TableScriptStep> steps() const;

    const BackupContents &m_contents;
    const TableScriptParts m_parts;
    QList<qsizetype> m_tables;
    QList<qsizetype> m_objects;
    QSet<QString> m_names; ///< full names of m_objects
    QStringList m_leftOut;
};
}
