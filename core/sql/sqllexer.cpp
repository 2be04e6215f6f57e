#include "core/sql/sqllexer.h"

#include "core/sql/characters.h"

#include <algorithm>
#include <cstring>
#include <utility>

// Where psql ends a statement
//
// Everything behind it trusts these borders: which bytes are rows, what the gate judges before it is sent, in which
// line an error stands. A file that makes us see a border where the server sees none could carry a statement past the
// gate. So the rules are those of psql's own lexer (psqlscan.l), its heuristics included.
//
// flex may look ahead in its buffer; here chunks end anywhere and memory stays bounded. So each byte is consumed once,
// without looking ahead or back, and what later bytes need to know is state:
//
//   m_previous          the first of two bytes that mean something together: --, /*, */
//   m_word              the word so far: E before a mark opens E'…'; BEGIN, CASE and END count in a CREATE FUNCTION
//   m_skipNext          a backslash in E'…' hides the next byte
//   m_escapeEnd         an E'…' that just ended goes on when a mark follows at once, or in a following line
//   m_tag, m_tagMatched $tag$ … $tag$, compared byte by byte; a failed match may restart only at a dollar sign
//   m_parentheses, m_begins   in them a semicolon ends nothing
//
// Example: SELECT E'a'⏎'\';';  is one statement (with '…' alone it would end at the first semicolon):
//
//   SELECT E'    EscapeQuote  the word before the mark is E
//   a'           Plain        m_escapeEnd: Here
//   ⏎            Plain        m_escapeEnd: NewLine
//   '            EscapeQuote  the string goes on, and so does the meaning of a backslash
//   \';'         Plain        m_skipNext: the first mark is text, and so is the semicolon
//   ;            Plain        Event::Statement
//
// Speed matters where rows are INSERT statements: memchr finds the end of a quotation, what means nothing by itself
// (digits, commas, spaces) is passed over in one go, and text is kept as stretches of the chunk, not byte by byte.
//
// tst_dumpscanner holds a case for each rule and feeds it whole and in pieces of 1, 2 and 3 bytes; tst_realdumps lets
// the installed pg_dump write what is hard to read; fuzz_dumpscanner looks for what nobody thought of.

namespace larder
{
namespace
{
constexpr qsizetype lineLimit = 4096;
// PostgreSQL sets no limit to a dollar tag; a longer one is no work of pg_dump.
constexpr qsizetype tagLimit = 1024;

constexpr bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
constexpr char toLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

qsizetype find(QByteArrayView text, qsizetype from, char c)
{
    const void *hit = std::memchr(text.data() + from, c, static_cast<size_t>(text.size() - from));
    return hit ? static_cast<const char *>(hit) - text.data() : text.size();
}

qsizetype findLineEnd(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && text[from] != '\n' && text[from] != '\r')
        ++from;
    return from;
}
}

SqlLexer::Step SqlLexer::next(QByteArrayView text, qint64 offset)
{
    m_offset = offset;
    m_event = Event::None;
    qsizetype at = 0;
    while (at < text.size() && m_event == Event::None)
        at = consume(text, at);
    flushKept();
    return {m_event, at};
}

SqlLexer::Event SqlLexer::finish()
{
    const State state = std::exchange(m_state, State::Plain);
    if (state == State::LineComment && !m_commentInStatement)
        return Event::Comment;
    if (state == State::Meta || state == State::Backslash)
        return Event::MetaCommand;
    m_state = state;
    return Event::None;
}

SqlStatement SqlLexer::takeStatement()
{
    m_parentheses = 0;
    m_begins = 0;
    m_identifiers = 0;
    m_firstIdentifiers = {};
    return std::exchange(m_statement, {});
}

bool SqlLexer::insideStatement() const
{
    const bool harmless = m_state == State::Plain || (m_state == State::LineComment && !m_commentInStatement);
    return m_statement.bytes > 0 || !harmless;
}

qint64 SqlLexer::openMetaCommand() const
{
    return m_state == State::Meta || m_state == State::Backslash ? m_meta.offset : -1;
}

qsizetype SqlLexer::consume(QByteArrayView text, qsizetype at)
{
    switch (m_state) {
    case State::Plain: return plain(text, at);
    case State::Quote: return quoted(text, at, '\'');
    case State::Identifier: return quoted(text, at, '"');
    case State::EscapeQuote: return escapeQuoted(text, at);
    case State::DollarTag: return dollarTag(text, at);
    case State::Dollar: return dollarQuoted(text, at);
    case State::LineComment: return lineComment(text, at);
    case State::BlockComment: return blockComment(text, at);
    case State::Backslash: return backslash(text, at);
    case State::Meta: return meta(text, at);
    }
    Q_UNREACHABLE();
}

qsizetype SqlLexer::plain(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    if (isWordStart(c) || (m_inWord && (isDigit(c) || c == '$')))
        return word(text, at);
    if (c == '\'') // looks at the word before it
        openQuote();
    endWord();
    afterEscapeString(c);
    if (m_statement.bytes == 0) {
        if (isSpace(c)) {
            m_previous = 0;
            return at + 1;
        }
        m_statement.offset = m_offset + at;
    }
    if (c != '\\')
        keep(text.sliced(at, 1));
    punctuation(c, m_offset + at);
    return passDull(text, at + 1);
}

/// What means nothing by itself and has no part in what does, as there is much of between the values of an INSERT.
qsizetype SqlLexer::passDull(QByteArrayView text, qsizetype at)
{
    if (m_state != State::Plain || m_event != Event::None || m_escapeEnd != EscapeEnd::No || m_statement.bytes == 0)
        return at;
    const auto isDull = [](char c) { return isDigit(c) || isSpace(c) || c == ',' || c == '.'; };
    const qsizetype end = std::find_if_not(text.begin() + at, text.end(), isDull) - text.begin();
    if (end > at)
        m_previous = 0;
    keep(text.sliced(at, end - at));
    return end;
}

qsizetype SqlLexer::word(QByteArrayView text, qsizetype at)
{
    if (m_statement.bytes == 0)
        m_statement.offset = m_offset + at;
    if (!m_inWord)
        m_wordBytes = 0;
    m_inWord = true;
    m_previous = 0;
    m_escapeEnd = EscapeEnd::No;
    qsizetype end = at;
    for (; end < text.size() && (isWordStart(text[end]) || isDigit(text[end]) || text[end] == '$'); ++end) {
        if (m_wordBytes < m_word.size())
            m_word[m_wordBytes] = toLower(text[end]);
        ++m_wordBytes;
    }
    keep(text.sliced(at, end - at));
    return end;
}

void SqlLexer::punctuation(char c, qint64 offset)
{
    const char before = std::exchange(m_previous, c);
    switch (c) {
    case '"': m_state = State::Identifier; break;
    case '(': ++m_parentheses; break;
    case ')': m_parentheses = std::max(0, m_parentheses - 1); break;
    case ';':
        if (m_parentheses == 0 && m_begins == 0)
            m_event = Event::Statement;
        break;
    case '-':
        if (before == '-')
            openComment(State::LineComment, offset - 1);
        break;
    case '*':
        if (before == '/')
            openComment(State::BlockComment, offset - 1);
        break;
    case '$':
        m_tag = "$";
        m_state = State::DollarTag;
        break;
    case '\\':
        m_meta = {{}, offset, m_statement.bytes > 0};
        m_state = State::Backslash;
        break;
    default: break;
    }
}

void SqlLexer::openQuote()
{
    const auto prefixIs = [this](char letter) { return m_inWord && m_wordBytes == 1 && m_word[0] == letter; };
    const bool goesOn = !m_inWord && (m_escapeEnd == EscapeEnd::Here || m_escapeEnd == EscapeEnd::NewLine);
    const bool plain = m_escapesInStrings && !prefixIs('b') && !prefixIs('x');
    m_state = plain || prefixIs('e') || goesOn ? State::EscapeQuote : State::Quote;
}

void SqlLexer::openComment(State kind, qint64 offset)
{
    // The two bytes that open it were kept as a statement; alone they are none.
    m_commentInStatement = m_statement.bytes > 2;
    if (!m_commentInStatement) {
        m_statement = {};
        m_kept = {};
    }
    m_state = kind;
    m_commentDepth = 1;
    m_previous = 0;
    m_line = "--";
    m_lineOffset = offset;
}

void SqlLexer::endWord()
{
    if (!std::exchange(m_inWord, false))
        return;
    // E before a quotation mark is no identifier.
    if (m_state != State::EscapeQuote)
        noteFunctionWord();
}

// psql's own heuristic (psqlscan.l, "identifier"): in CREATE [OR REPLACE] FUNCTION or PROCEDURE, semicolons between
// BEGIN and END do not end the statement.
void SqlLexer::noteFunctionWord()
{
    const QByteArrayView name(m_word.data(), static_cast<qsizetype>(std::min(m_wordBytes, m_word.size())));
    for (const QByteArrayView keyword : {"create", "function", "procedure", "or", "replace"}) {
        if (name == keyword && m_identifiers < m_firstIdentifiers.size())
            m_firstIdentifiers[m_identifiers] = name[0];
    }
    ++m_identifiers;
    const auto &first = m_firstIdentifiers;
    const auto isRoutine = [](char c) { return c == 'f' || c == 'p'; };
    const bool orReplace = first[1] == 'o' && first[2] == 'r' && isRoutine(first[3]);
    if (first[0] != 'c' || !(isRoutine(first[1]) || orReplace) || m_parentheses > 0)
        return;
    if (name == QByteArrayView("begin") || (name == QByteArrayView("case") && m_begins > 0))
        ++m_begins;
    else if (name == QByteArrayView("end") && m_begins > 0)
        --m_begins;
}

void SqlLexer::afterEscapeString(char c)
{
    if (m_escapeEnd == EscapeEnd::No || c == '-')
        return;
    if (!isSpace(c))
        m_escapeEnd = EscapeEnd::No;
    else if (c == '\n' || c == '\r')
        m_escapeEnd = EscapeEnd::NewLine;
    else if (m_escapeEnd == EscapeEnd::Here)
        m_escapeEnd = EscapeEnd::Spaces;
}

// A doubled mark reads as the end of one quotation and the start of the next: the same bytes either way.
qsizetype SqlLexer::quoted(QByteArrayView text, qsizetype at, char end)
{
    const qsizetype hit = find(text, at, end);
    const qsizetype next = std::min(hit + 1, text.size());
    keep(text.sliced(at, next - at));
    if (hit < text.size())
        m_state = State::Plain;
    m_previous = 0;
    return next;
}

qsizetype SqlLexer::escapeQuoted(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size()) {
        const char c = text[end++];
        if (std::exchange(m_skipNext, false))
            continue;
        m_skipNext = c == '\\';
        if (c == '\'') {
            m_state = State::Plain;
            m_escapeEnd = EscapeEnd::Here;
            break;
        }
    }
    keep(text.sliced(at, end - at));
    m_previous = 0;
    return end;
}

qsizetype SqlLexer::dollarTag(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    const bool complete = c == '$';
    const bool goesOn = isWordStart(c) || (isDigit(c) && m_tag.size() > 1);
    if (complete || (goesOn && m_tag.size() < tagLimit)) {
        m_tag.append(c);
        keep(text.sliced(at, 1));
        m_tagMatched = 0;
        if (complete)
            m_state = State::Dollar;
        return at + 1;
    }
    // No quotation after all: psql goes back and reads what follows the dollar sign as a word.
    m_state = State::Plain;
    m_previous = 0;
    m_inWord = m_tag.size() > 1;
    m_wordBytes = 0;
    for (qsizetype i = 1; i < m_tag.size(); ++i) {
        if (m_wordBytes < m_word.size())
            m_word[m_wordBytes] = toLower(m_tag[i]);
        ++m_wordBytes;
    }
    return at;
}

qsizetype SqlLexer::dollarQuoted(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && m_tagMatched < m_tag.size()) {
        if (m_tagMatched == 0)
            end = find(text, end, '$');
        if (end == text.size())
            break;
        const char c = text[end++];
        // A dollar sign stands only at both ends of the tag, so a failed match can restart only there.
        m_tagMatched = c == m_tag.at(m_tagMatched) ? m_tagMatched + 1 : (c == '$' ? 1 : 0);
    }
    keep(text.sliced(at, end - at));
    if (m_tagMatched == m_tag.size())
        m_state = State::Plain;
    m_previous = 0;
    return end;
}

qsizetype SqlLexer::lineComment(QByteArrayView text, qsizetype at)
{
    const qsizetype end = findLineEnd(text, at);
    const QByteArrayView part = text.sliced(at, end - at);
    if (m_commentInStatement)
        keep(part);
    else
        addToLine(m_line, part);
    if (end < text.size()) {
        m_state = State::Plain;
        m_event = m_commentInStatement ? Event::None : Event::Comment;
    }
    return end;
}

qsizetype SqlLexer::blockComment(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && m_commentDepth > 0) {
        const char c = text[end++];
        const char before = std::exchange(m_previous, c);
        const bool opens = before == '/' && c == '*';
        const bool closes = before == '*' && c == '/';
        if (opens || closes) {
            m_commentDepth += opens ? 1 : -1;
            m_previous = 0;
        }
    }
    if (m_commentInStatement)
        keep(text.sliced(at, end - at));
    if (m_commentDepth == 0)
        m_state = State::Plain;
    return end;
}

// `\;` and `\:` put the character into the statement; anything else begins a command.
qsizetype SqlLexer::backslash(QByteArrayView text, qsizetype at)
{
    m_previous = 0;
    if (text[at] == ';' || text[at] == ':') {
        if (m_statement.bytes == 0)
            m_statement.offset = m_meta.offset;
        keep("\\");
        keep(text.sliced(at, 1));
        m_state = State::Plain;
        return at + 1;
    }
    m_meta.line = "\\";
    m_state = State::Meta;
    return at;
}

qsizetype SqlLexer::meta(QByteArrayView text, qsizetype at)
{
    const qsizetype end = find(text, at, '\n');
    addToLine(m_meta.line, text.sliced(at, end - at));
    if (end < text.size()) {
        m_state = State::Plain;
        m_event = Event::MetaCommand;
    }
    return end;
}

void SqlLexer::keep(QByteArrayView part)
{
    m_statement.bytes += part.size();
    if (m_kept.end() != part.begin()) {
        flushKept();
        m_kept = part;
    } else {
        m_kept = {m_kept.begin(), part.end()};
    }
}

void SqlLexer::flushKept()
{
    const qsizetype room = m_limit - m_statement.text.size();
    m_statement.capped = m_statement.capped || m_kept.size() > room;
    m_statement.text.append(m_kept.first(std::min(room, m_kept.size())));
    m_kept = {};
}

void SqlLexer::addToLine(QByteArray &line, QByteArrayView part) const
{
    line.append(part.first(std::min(lineLimit - line.size(), part.size())));
}
}
