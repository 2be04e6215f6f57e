#pragma once

#include "core/sql/dumplistener.h"

#include <optional>

namespace larder
{
/// Reads INSERT statements of the form that pg_dump writes (pg_dump.c, dumpTableData_insert), one after the other, and
/// gives their rows as COPY TO STDOUT would: numbers, strings, B'101', true and false, NULL; DEFAULT stands for a
/// generated column, which COPY leaves out. Anything else, a cast, a function, a comment, is none of the form: nothing
/// is guessed. What it accepts holds nothing but constants, for every server. Memory: the head, at most 256 KiB.
class InsertRows
{
public:
    static constexpr qsizetype headLimit = 256 << 10;

    /// The next statement begins. `escapesInStrings` as in SqlStatement.
    void begin(bool escapesInStrings);
    /// Takes text of the statement, cut anywhere, up to its semicolon; returns how much, or -1 once it is none of the
    /// form. COPY text is appended to `rows` as far as it goes, also of rows that are not through; null: only looks.
    qsizetype feed(QByteArrayView text, QByteArray *rows);

    bool isWhole() const { return m_state == State::Whole; }
    /// What stands before the values is known.
    bool knowsHead() const { return m_state != State::Head && m_state != State::Broken; }
    /// "INSERT INTO public.orders (id, name) VALUES", of this statement or the one before.
    const QByteArray &head() const { return m_head; }
    /// The table and columns of head(); its offsets are left 0.
    const CopyBlock &table() const { return m_table; }
    qint64 rows() const { return m_rows; } ///< of this statement
    /// A backslash meant something, so that another server might read it otherwise.
    bool usesEscapes() const { return m_usesEscapes; }

private:
    enum class State {
        Head,
        BeforeRow,
        BeforeValue,
        EscapePrefix,
        Text,
        AfterQuote, ///< the end of the text, or the first half of a doubled mark
        Escape,
        Octal,
        BitPrefix,
        Bits,
        Number,
        Word,
        AfterValue,
        AfterRow,
        Conflict,
        BeforeEnd,
        Whole,
        Broken,
    };

    bool step(QByteArrayView text, qsizetype &at, QByteArray *rows);
    bool takeHead(QByteArrayView text, qsizetype &at);
    bool addToHead(QByteArrayView text, qsizetype &at);
    bool endHead();
    bool parseHead();
    bool beginValue(char c, QByteArray *rows);
    void separate(QByteArray *rows);
    void takeText(QByteArrayView text, qsizetype &at, QByteArray *rows);
    bool takeEscape(char c, QByteArray *rows);
    void endOctal(QByteArray *rows);
    bool takeNumber(QByteArrayView text, qsizetype &at, QByteArray *rows);
    bool takeWord(QByteArrayView text, qsizetype &at, QByteArray *rows);
    bool afterValue(char c, QByteArray *rows);
    bool afterRow(char c);

    State m_state = State::Broken;
    bool m_escapesInStrings = false;
    bool m_usesEscapes = false;
    qint64 m_rows = 0;

    QByteArray m_head;
    CopyBlock m_table;
    bool m_defaultValues = false; ///< of head(): a table without columns
    qsizetype m_headMatched = 0; ///< bytes of this statement that are those of m_head so far
    QByteArray m_candidate; ///< the head that is being read, once it is another one
    bool m_quotedName = false;
    int m_parentheses = 0;

    int m_values = 0; ///< of the present row
    bool m_escapes = false; ///< in the present text
    QByteArray m_token; ///< word, octal digits, what came of ON CONFLICT
    int m_numberPart = 0;
};

/// The table of the INSERT that begins `text`; nothing when what stands before its values is none of the form.
std::optional<CopyBlock> tableOfInsert(QByteArrayView text);
}
