#pragma once

#include "core/sql/dumplistener.h"

#include <array>

namespace larder
{
/// Splits a script into statements, comment lines and backslash commands exactly where psql does (psqlscan.l), fed with
/// chunks cut anywhere. It knows nothing of COPY data: the caller stops feeding it there.
class SqlLexer
{
public:
    enum class Event {
        None, ///< all of the text was consumed
        Statement, ///< takeStatement() has it; its semicolon was the last byte consumed
        Comment, ///< commentLine() has it; its line end is not consumed
        MetaCommand, ///< metaCommand() has it; its line end is not consumed
    };
    struct Step
    {
        Event event = Event::None;
        qsizetype consumed = 0;
    };

    explicit SqlLexer(qsizetype statementLimit) : m_limit(statementLimit) { }

    /// Consumes `text`, whose first byte is at `offset` of the script, up to the first event.
    Step next(QByteArrayView text, qint64 offset);
    /// After the last byte: a comment or command may still end there. To be called until it says None.
    Event finish();

    SqlStatement takeStatement();
    QByteArrayView commentLine() const { return m_line; }
    const MetaCommand &metaCommand() const { return m_meta; }
    qint64 commentOffset() const { return m_lineOffset; }
    /// standard_conforming_strings is off: a backslash in '…' means what it means in E'…'.
    void setEscapesInStrings(bool on) { m_escapesInStrings = on; }
    bool escapesInStrings() const { return m_escapesInStrings; }
    /// Where the statement begins that is not complete yet; -1 outside of one.
    qint64 openStatement() const { return m_statement.bytes > 0 ? m_statement.offset : -1; }
    /// What is kept of it.
    QByteArrayView openText() const { return m_statement.text; }
    /// Inside a statement, a quotation or a block comment.
    bool insideStatement() const;
    /// Where a backslash command begins whose line is not complete; -1 outside of one.
    qint64 openMetaCommand() const;

private:
    enum class State {
        Plain,
        Quote,
        EscapeQuote,
        Identifier,
        DollarTag,
        Dollar,
        LineComment,
        BlockComment,
        Backslash,
        Meta
    };
    // Where an E'' string just ended, psql lexes an adjoining or following-line '' as its continuation.
    enum class EscapeEnd { No, Here, Spaces, NewLine };

    qsizetype consume(QByteArrayView text, qsizetype at);
    qsizetype plain(QByteArrayView text, qsizetype at);
    qsizetype word(QByteArrayView text, qsizetype at);
    qsizetype quoted(QByteArrayView text, qsizetype at, char end);
    qsizetype escapeQuoted(QByteArrayView text, qsizetype at);
    qsizetype dollarTag(QByteArrayView text, qsizetype at);
    qsizetype dollarQuoted(QByteArrayView text, qsizetype at);
    qsizetype lineComment(QByteArrayView text, qsizetype at);
    qsizetype blockComment(QByteArrayView text, qsizetype at);
    qsizetype backslash(QByteArrayView text, qsizetype at);
    qsizetype meta(QByteArrayView text, qsizetype at);

    void punctuation(char c, qint64 offset);
    void openQuote();
    void openComment(State kind, qint64 offset);
    void endWord();
    void noteFunctionWord();
    void afterEscapeString(char c);
    qsizetype passDull(QByteArrayView text, qsizetype at);
    void keep(QByteArrayView part);
    void flushKept();
    void addToLine(QByteArray &line, QByteArrayView part) const;

    const qsizetype m_limit;
    State m_state = State::Plain;
    Event m_event = Event::None;
    qint64 m_offset = 0; ///< of the text being consumed

    SqlStatement m_statement; ///< bytes == 0: none begun
    QByteArrayView m_kept; ///< the last of it, not in its text yet: a stretch of the text being consumed
    int m_parentheses = 0;
    int m_begins = 0;
    size_t m_identifiers = 0;
    std::array<char, 4> m_firstIdentifiers{};

    char m_previous = 0; ///< the byte before, where two together mean something
    EscapeEnd m_escapeEnd = EscapeEnd::No;
    bool m_inWord = false;
    std::array<char, 10> m_word{}; ///< in lower case; longer words only count their length
    size_t m_wordBytes = 0;

    QByteArray m_tag; ///< of the dollar quotation, with both dollar signs once it is complete
    qsizetype m_tagMatched = 0;
    int m_commentDepth = 0;
    bool m_commentInStatement = false;
    bool m_escapesInStrings = false;
    bool m_skipNext = false; ///< after a backslash in an E'' string

    QByteArray m_line;
    qint64 m_lineOffset = 0;
    MetaCommand m_meta;
};
}
