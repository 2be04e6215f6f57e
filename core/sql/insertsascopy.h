#pragma once

#include "core/sql/insertrows.h"

namespace larder
{
/// Tells another listener the rows of INSERT statements as if they were COPY blocks, so that whoever counts, hashes or
/// compares rows sees no difference: statements of pg_dump's form that follow each other and have the same head are
/// one block, and their rows come as COPY text. A comment, which pg_dump writes before each table, or anything else
/// ends a block. An INSERT of another form is passed on as a statement; of its table rowsUnclear() is told. What comes
/// as statement() only, without insertText() before it, will do as well.
/// Memory: the rows of one statement, at most `mostHeld` and a piece.
class InsertsAsCopy final : public DumpListener
{
public:
    static constexpr qsizetype mostHeld = 1 << 20;

    explicit InsertsAsCopy(DumpListener &listener) : m_listener(listener) { }

    /// Where an INSERT begins of which it is not known yet whether a block begins with it; -1 when there is none.
    qint64 undecided() const { return m_statement >= 0 && !m_decided ? m_statement : -1; }

    void header(ScriptKind kind, qint64 offset) override;
    void trailer(ScriptKind kind, qint64 offset) override;
    void comment(QByteArrayView line, qint64 offset) override;
    void statement(const SqlStatement &statement) override;
    void insertText(const InsertPlace &place, QByteArrayView part) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView data) override;
    void copyEnd(const CopyEnd &end) override;
    void end() override;

private:
    void beginStatement(const InsertPlace &place);
    bool goesOn(const InsertPlace &place) const;
    void decide(const InsertPlace &place);
    void deliver(qsizetype bytes);
    void acceptStatement(const SqlStatement &statement);
    void refuseStatement(const SqlStatement &statement);
    void endBlock();

    DumpListener &m_listener;
    InsertRows m_reader;
    qint64 m_statement = -1; ///< offset of the INSERT that is being read
    bool m_decided = false; ///< its block has begun, or it is none of the form
    bool m_broken = false;
    bool m_told = false; ///< some of its rows were passed on

    bool m_inBlock = false;
    QByteArray m_head; ///< of the block
    QByteArray m_schema; ///< of the block, as in InsertPlace
    QByteArray m_encoding; ///< likewise
    qint64 m_begin = 0;
    qint64 m_end = 0; ///< behind the last whole statement
    qint64 m_rows = 0;
    QByteArray m_held; ///< rows that were not passed on
    qsizetype m_settled = 0; ///< how much of them is of whole statements
};
}
