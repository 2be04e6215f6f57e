#pragma once

#include "core/sql/dumplistener.h"
#include "core/sql/statementkind.h"

#include <QList>
#include <QMap>
#include <QString>

namespace larder
{
/// Settings in force at a place of a script: name → the statement that made it so.
using SessionState = QMap<QByteArray, QByteArray>;

/// One COPY block. Offsets are bytes of SQL.
struct LoadBlock
{
    SqlName table;
    qint64 begin = 0; ///< of COPY
    qint64 dataOffset = 0; ///< of the first row
    qint64 bytes = 0; ///< of the rows
    qint64 end = 0; ///< behind the end mark
    qint64 rows = 0;
    qint64 lineNumber = 0;
    int state = 0; ///< index of states()
};

/// A stretch of a script with statements between the rows: sequence values, large objects.
struct ScriptStretch
{
    qint64 begin = 0;
    qint64 end = 0;
    int state = 0; ///< at its begin
    qint64 lineNumber = 0; ///< of its first line
};

/// A statement behind the rows.
struct LateStatement
{
    QByteArray text;
    int state = 0;
    qint64 lineNumber = 0;
    QByteArray schema{}; ///< as SqlStatement::schema
};

/// Takes the dump of one database (see OneDatabase) apart for a parallel load, in one scan: definitions (everything
/// before the first COPY), rows, statements between them, and what comes after. Memory: the statements after the rows,
/// at most 64 MiB, and about 200 bytes a table. A script with anything a parallel load cannot be sure to do as one
/// session does is an obstacle, and then nothing else here counts.
class DumpLayout final : public DumpListener
{
public:
    DumpLayout();

    /// Why only one session can load this, as a clause: "it has no rows"; empty when nothing is in the way.
    QString obstacle() const;

    /// Behind the \connect to its database; 0 where there is none.
    qint64 definitionsBegin() const { return m_begin; }
    qint64 firstLine() const { return m_firstLine; } ///< in which they begin
    qint64 definitionsEnd() const { return m_blocks.isEmpty() ? 0 : m_blocks.first().begin; }
    const QList<LoadBlock> &blocks() const { return m_blocks; }
    qint64 rowBytes() const { return m_rowBytes; }
    const QList<ScriptStretch> &stretches() const { return m_stretches; }
    const QList<LateStatement> &lateStatements() const { return m_late; }
    const SessionState &state(int index) const { return m_states[index]; }

    void statement(const SqlStatement &statement) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyEnd(const CopyEnd &end) override;

private:
    void refuse(const QString &why);
    void noteSetting(const StatementFacts &facts, const QByteArray &text);
    void noteBetweenRows(const SqlStatement &statement);
    void noteLate(const StatementFacts &facts, const SqlStatement &statement);

    QString m_obstacle;
    qint64 m_begin = 0;
    qint64 m_firstLine = 1;
    QList<LoadBlock> m_blocks;
    QList<ScriptStretch> m_stretches;
    QList<LateStatement> m_late;
    QList<SessionState> m_states;
    int m_state = 0;
    bool m_otherUser = false; ///< between SET SESSION AUTHORIZATION and its end
    qint64 m_rowBytes = 0;
    qint64 m_lateBytes = 0;
};
}
