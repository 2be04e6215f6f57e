#include "core/sql/insertrows.h"

#include "core/sql/characters.h"
#include "core/sql/sqlphrase.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
constexpr QByteArrayView conflict("ON CONFLICT DO NOTHING");
constexpr qsizetype longestWord = 8;

constexpr bool isHeadSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What may stand between the names of a head: no comment, no operator, no string.
constexpr bool isOfHead(char c)
{
    return isLetter(c) || isDigit(c) || isHeadSpace(c) || static_cast<unsigned char>(c) >= 0x80
        || QByteArrayView("_$,.()\"").contains(c);
}

/// CopyAttributeOutText() in copyto.c. 0: stands for itself.
constexpr char copyEscape(char c)
{
    switch (c) {
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '\v': return 'v';
    case '\\': return '\\';
    default: return 0;
    }
}

/// Bytes of a string that are not simply passed on.
constexpr std::array<bool, 256> makeStops()
{
    std::array<bool, 256> stops{};
    for (size_t c = 0; c < stops.size(); ++c)
        stops[c] = c == '\'' || copyEscape(static_cast<char>(c)) != 0;
    return stops;
}
constexpr std::array<bool, 256> stops = makeStops();

void append(QByteArray *rows, QByteArrayView text)
{
    if (rows)
        rows->append(text);
}

void appendByte(QByteArray *rows, char c)
{
    if (!rows)
        return;
    if (const char name = copyEscape(c)) {
        rows->append('\\');
        c = name;
    }
    rows->append(c);
}
}

void InsertRows::begin(bool escapesInStrings)
{
    m_state = State::Head;
    m_escapesInStrings = escapesInStrings;
    m_usesEscapes = false;
    m_rows = 0;
    m_headMatched = 0;
    m_candidate.clear();
}

qsizetype InsertRows::feed(QByteArrayView text, QByteArray *rows)
{
    qsizetype at = 0;
    while (at < text.size() && m_state != State::Whole && m_state != State::Broken) {
        if (!step(text, at, rows))
            m_state = State::Broken;
    }
    return m_state == State::Broken ? -1 : at;
}

/// Takes a stretch of one kind. False: none of the form.
bool InsertRows::step(QByteArrayView text, qsizetype &at, QByteArray *rows)
{
    const char c = text[at];
    switch (m_state) {
    case State::Head: return takeHead(text, at);
    case State::Text: takeText(text, at, rows); return true;
    case State::Number: return takeNumber(text, at, rows);
    case State::Word: return takeWord(text, at, rows);
    case State::AfterQuote:
        if (c != '\'') {
            m_state = State::AfterValue;
            return true;
        }
        append(rows, "'");
        m_state = State::Text;
        break;
    case State::Octal:
        if (c < '0' || c > '7' || m_token.size() == 3) {
            endOctal(rows);
            return true;
        }
        m_token.append(c);
        break;
    case State::Bits:
        if (c != '0' && c != '1' && c != '\'')
            return false;
        if (c == '\'')
            m_state = State::AfterValue;
        else
            append(rows, {&c, 1});
        break;
    case State::EscapePrefix:
    case State::BitPrefix:
        if (c != '\'')
            return false;
        m_state = m_state == State::BitPrefix ? State::Bits : State::Text;
        break;
    case State::Escape:
        if (!takeEscape(c, rows))
            return false;
        break;
    case State::Conflict:
        if (c != conflict[m_token.size()])
            return false;
        m_token.append(c);
        if (m_token.size() == conflict.size())
            m_state = State::BeforeEnd;
        break;
    case State::BeforeRow:
        if (c == '(') {
            m_values = 0;
            m_state = State::BeforeValue;
        } else if (!isHeadSpace(c)) {
            return false;
        }
        break;
    case State::BeforeValue:
        if (!isHeadSpace(c) && !beginValue(c, rows))
            return false;
        if (m_state == State::Number || m_state == State::Word)
            return true; // its first byte is part of it
        break;
    case State::AfterValue:
        if (!isHeadSpace(c) && !afterValue(c, rows))
            return false;
        break;
    case State::AfterRow:
        if (!isHeadSpace(c) && !afterRow(c))
            return false;
        break;
    case State::BeforeEnd:
        if (c != ';')
            return false;
        if (m_defaultValues) {
            ++m_rows;
            append(rows, "\n");
        }
        m_state = State::Whole;
        break;
    case State::Whole:
    case State::Broken: return false;
    }
    ++at;
    return true;
}

/// The common case is the head of the statement before.
bool InsertRows::takeHead(QByteArrayView text, qsizetype &at)
{
    if (m_candidate.isEmpty() && m_headMatched < m_head.size()) {
        const QByteArrayView wanted = QByteArrayView(m_head).sliced(m_headMatched);
        const QByteArrayView there = text.sliced(at, std::min(wanted.size(), text.size() - at));
        if (wanted.startsWith(there)) {
            m_headMatched += there.size();
            at += there.size();
            return true;
        }
    }
    if (m_candidate.isEmpty()) {
        if (m_headMatched > 0 && m_headMatched == m_head.size() && QByteArrayView(" \n\t\r(;").contains(text[at])) {
            m_state = m_defaultValues ? State::BeforeEnd : State::BeforeRow;
            return true;
        }
        m_candidate = m_head.first(m_headMatched);
        m_quotedName = m_candidate.count('"') % 2 != 0;
        m_parentheses = static_cast<int>(m_candidate.count('(') - m_candidate.count(')'));
    }
    return addToHead(text, at);
}

bool InsertRows::addToHead(QByteArrayView text, qsizetype &at)
{
    const char c = text[at];
    const bool outside = !m_quotedName && m_parentheses == 0;
    if (outside && (isHeadSpace(c) || c == '(' || c == ';') && m_candidate.endsWith("VALUES"))
        return endHead();
    if (m_candidate.size() >= headLimit || (!m_quotedName && !isOfHead(c)))
        return false;
    if (c == '"')
        m_quotedName = !m_quotedName;
    else if (!m_quotedName && (c == '(' || c == ')'))
        m_parentheses += c == '(' ? 1 : -1;
    m_candidate.append(c);
    ++at;
    return true;
}

bool InsertRows::endHead()
{
    m_head = std::exchange(m_candidate, {});
    if (!parseHead()) {
        m_head.clear();
        return false;
    }
    m_state = m_defaultValues ? State::BeforeEnd : State::BeforeRow;
    return true;
}

bool InsertRows::parseHead()
{
    m_table = {};
    SqlTokens tokens(m_head);
    if (!m_head.startsWith("INSERT INTO ") || !skipPhrase(tokens, "insert into"))
        return false;
    const SqlName name = tokens.takeName();
    m_table.schema = name.schema;
    m_table.table = name.name;
    m_table.inserts = true;
    m_table.statement = m_head;
    m_defaultValues = skipPhrase(tokens, "default values");
    if (m_defaultValues)
        return !name.name.isEmpty() && tokens.current().isEnd();
    if (tokens.skip('(')) {
        do {
            if (!tokens.current().isName())
                return false;
            m_table.columns.append(tokens.take().text);
        } while (tokens.skip(','));
        if (!tokens.skip(')'))
            return false;
    }
    skipPhrase(tokens, "overriding system value");
    return !name.name.isEmpty() && tokens.skip("values") && tokens.current().isEnd();
}

bool InsertRows::beginValue(char c, QByteArray *rows)
{
    m_token.resize(0);
    m_escapes = m_escapesInStrings || c == 'E';
    m_usesEscapes = m_usesEscapes || c == 'E';
    if (c == '-' || isDigit(c)) {
        m_numberPart = 0;
        m_state = State::Number;
    } else if (c == 'E' || c == 'B') {
        m_state = c == 'E' ? State::EscapePrefix : State::BitPrefix;
    } else if (c == '\'') {
        m_state = State::Text;
    } else if (isLetter(c)) {
        m_state = State::Word;
        return true; // DEFAULT is no value of the row
    } else {
        return false;
    }
    separate(rows);
    return true;
}

void InsertRows::separate(QByteArray *rows)
{
    if (m_values++ > 0)
        append(rows, "\t");
}

void InsertRows::takeText(QByteArrayView text, qsizetype &at, QByteArray *rows)
{
    const auto stop = [](char c) { return stops[static_cast<unsigned char>(c)]; };
    const qsizetype end = std::find_if(text.begin() + at, text.end(), stop) - text.begin();
    append(rows, text.sliced(at, end - at));
    at = end;
    if (at == text.size())
        return;
    const char c = text[at++];
    if (c == '\'') {
        m_state = State::AfterQuote;
    } else if (c == '\\' && m_escapes) {
        m_usesEscapes = true;
        m_state = State::Escape;
    } else {
        appendByte(rows, c);
    }
}

/// PostgreSQL documentation, "String Constants with C-Style Escapes", as far as pg_dump ever wrote them.
bool InsertRows::takeEscape(char c, QByteArray *rows)
{
    static constexpr QByteArrayView names("bfnrt");
    static constexpr QByteArrayView values("\b\f\n\r\t");
    if (c >= '0' && c <= '7') {
        m_token = QByteArray(1, c);
        m_state = State::Octal;
        return true;
    }
    m_state = State::Text;
    const qsizetype known = names.indexOf(c);
    if (known < 0 && (isLetter(c) || isDigit(c)))
        return false;
    appendByte(rows, known < 0 ? c : values[known]);
    return true;
}

void InsertRows::endOctal(QByteArray *rows)
{
    appendByte(rows, static_cast<char>(m_token.toInt(nullptr, 8) & 0xff));
    m_state = State::Text;
}

/// -?12.5e+10. Parts: 0 start, 1 behind the sign, 2 digits, 3 behind the dot, 4 decimals, 5 behind e, 6 behind its
/// sign, 7 exponent.
bool InsertRows::takeNumber(QByteArrayView text, qsizetype &at, QByteArray *rows)
{
    const qsizetype start = at;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        int &part = m_numberPart;
        if (isDigit(c))
            part = part < 2 ? 2 : part == 3 ? 4 : part == 5 || part == 6 ? 7 : part;
        else if (c == '-' && part == 0)
            part = 1;
        else if (c == '.' && part == 2)
            part = 3;
        else if ((c == 'e' || c == 'E') && (part == 2 || part == 4))
            part = 5;
        else if ((c == '-' || c == '+') && part == 5)
            part = 6;
        else if (part == 2 || part == 4 || part == 7) {
            m_state = State::AfterValue;
            break;
        } else
            return false;
    }
    append(rows, text.sliced(start, at - start));
    return true;
}

bool InsertRows::takeWord(QByteArrayView text, qsizetype &at, QByteArray *rows)
{
    while (at < text.size() && isLetter(text[at]) && m_token.size() < longestWord)
        m_token.append(text[at++]);
    if (at == text.size())
        return true;
    m_state = State::AfterValue; // which takes no further letter
    if (m_token == "DEFAULT")
        return m_table.columns.isEmpty();
    separate(rows);
    const bool isTrue = m_token == "true";
    if (m_token == "NULL")
        append(rows, "\\N");
    else if (isTrue || m_token == "false")
        append(rows, isTrue ? "t" : "f");
    else
        return false;
    return true;
}

bool InsertRows::afterValue(char c, QByteArray *rows)
{
    if (c == ',') {
        m_state = State::BeforeValue;
        return true;
    }
    if (c != ')')
        return false;
    append(rows, "\n");
    ++m_rows;
    m_state = State::AfterRow;
    return true;
}

bool InsertRows::afterRow(char c)
{
    if (c == ',') {
        m_state = State::BeforeRow;
    } else if (c == ';') {
        m_state = State::Whole;
    } else if (c == conflict.front()) {
        m_token = QByteArray(1, c);
        m_state = State::Conflict;
    } else {
        return false;
    }
    return true;
}

std::optional<CopyBlock> tableOfInsert(QByteArrayView text)
{
    InsertRows insert;
    insert.begin(false);
    for (qsizetype at = 0; at < text.size() && !insert.knowsHead(); ++at) {
        if (insert.feed(text.sliced(at, 1), nullptr) < 0)
            return std::nullopt;
    }
    return insert.knowsHead() ? std::optional(insert.table()) : std::nullopt;
}
}
