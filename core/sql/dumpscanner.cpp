#include "core/sql/dumpscanner.h"

#include "core/sql/clientscope.h"
#include "core/sql/copydata.h"
#include "core/sql/copyheader.h"
#include "core/sql/scriptmarks.h"
#include "core/sql/searchpath.h"
#include "core/sql/sqllexer.h"
#include "core/sql/statementkind.h"

#include <algorithm>
#include <cstring>

// Reading a dump as psql does, at the speed of memory
//
// Backup, verify, restore, show and compare all need to know the same of a dump: where each statement and each table's
// rows lie, and whether it is whole. grep will not do: a function body, a comment or a row may hold an exact copy of a
// COPY line, of the last line that pg_dump signs with, of anything. So statements are split by psql's own rules
// (SqlLexer), and a COPY … FROM stdin switches to rows: they begin on the next line, whatever stands behind the
// semicolon, and end with a line of `\.` alone (CopyData). Three modes, and chunks cut anywhere:
//
//   Sql  ── COPY … FROM stdin; ──→  LineOfCopy  ── line end ──→  Data  ── `\.` ──→  Sql
//
// Example, what a listener hears of "SELECT 1;\nCOPY public.t (a) FROM stdin;\n1\n2\n\\.\nSELECT 2;\n":
//
//   statement()   offset 0, 9 bytes, "SELECT 1;"
//   copyBegin()   public.t (a), statement at 10, its first row at 40
//   copyData()    "1\n2\n", in as many pieces as chunks and chance want
//   copyEnd()     2 rows, 4 bytes, the text goes on at 47
//   statement()   offset 47, 9 bytes, "SELECT 2;"
//
// Rows are nearly all of a dump, so they decide the speed: they are handed on as views, never copied, and passed over
// 240 bytes at a time by a loop that compilers turn into vector instructions: of samples of our process during a backup
// the scanner and the rest of our own code had 0.5 % (balanced) to 2 % (none). Rows that are INSERT statements are text
// for the lexer, told as it comes (insertText()), so that one of any length needs no memory.
//
// What it knows of the session, because psql would ask the server: standard_conforming_strings (what a backslash in '…'
// means), search_path (whose table a name without schema is; pg_dump before 10.3 wrote such), client_encoding. A
// \connect ends all three. What psql might read otherwise makes a script `irregular`: one session loads it.
//
// A script is whole when its last mark is there (ScriptMarks), outside every quotation. That does not prove the rows: a
// backend killed in the middle of a COPY leaves a right `\.`, and only pg_dump's exit code tells. And a file of several
// scripts cut between two of them looks whole to everybody: see core/gzip/endmember.h, and `endsWithRows`.

namespace larder
{
namespace
{
constexpr QByteArrayView insertStart("INSERT INTO ");

/// A second command on the line (`\\` outside quotes), or a quotation that runs on: psql would take part of the line
/// for something else.
bool isOneCommand(QByteArrayView line)
{
    char quote = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && c == '\\')
            return false;
        if (quote == '\'' && c == '\\')
            ++i;
        else if (quote == 0 && (c == '\'' || c == '"' || c == '`'))
            quote = c;
        else if (c == quote)
            quote = 0;
    }
    return quote == 0;
}

/// A value of a boolean setting (PostgreSQL documentation, "Parameter Names and Values").
bool isOff(const QByteArray &value)
{
    const QByteArray word = value.toLower();
    return word == "0"
        || (!word.isEmpty()
            && (QByteArrayView("off").startsWith(word) || QByteArrayView("false").startsWith(word)
                || QByteArrayView("no").startsWith(word)));
}

/// Of a setting, where the statement gives it one.
std::optional<QByteArray> valueGiven(const QByteArray &statement, QByteArrayView setting)
{
    constexpr qsizetype longest = 200;
    const bool maySet = statement.startsWith('S') || statement.startsWith('s');
    if (!maySet || statement.size() > longest || !statement.toLower().contains(setting))
        return std::nullopt;
    const StatementFacts facts = statementFacts(statement);
    const bool sets = facts.kind == StatementKind::Setting && facts.setting == setting;
    return sets ? std::optional(facts.value) : std::nullopt;
}
}

struct DumpScanner::State
{
    enum class Mode { Sql, LineOfCopy, Data };

    State(DumpListener &events, qsizetype statementLimit) : listener(events), lexer(statementLimit) { }

    qsizetype sql(QByteArrayView text);
    qsizetype lineOfCopy(QByteArrayView text);
    qsizetype data(QByteArrayView text);
    void statementEnds();
    void commentEnds();
    void metaCommandEnds();
    void noteNul(QByteArrayView chunk);
    void countLines(QByteArrayView consumed, bool metaCommand);
    void noteStrings(const SqlStatement &statement);
    void noteSearchPath(const SqlStatement &statement);
    void noteEncoding(const SqlStatement &statement);
    void tellInsert(QByteArrayView consumed);

    DumpListener &listener;
    SqlLexer lexer;
    ScriptMarks marks;
    DumpSummary summary;
    Mode mode = Mode::Sql;
    CopyBlock block;
    CopyData rows;
    qint64 line = 1; ///< of the next byte
    qint64 beginLine = 1; ///< in which the last statement or command began
    QByteArray schema; ///< the first of the search_path
    QByteArray encoding; ///< client_encoding
    qint64 insert = -1; ///< offset of the statement that is being told as an INSERT
    bool makesTables = false; ///< a script so far
    bool rowsInScript = false; ///< the present one
    bool createsInScript = false; ///< anything
};

DumpScanner::DumpScanner(DumpListener &listener, qsizetype statementLimit)
    : m_state(std::make_unique<State>(listener, statementLimit))
{ }

DumpScanner::~DumpScanner() = default;

void DumpScanner::feed(QByteArrayView chunk)
{
    State &state = *m_state;
    state.noteNul(chunk);
    while (!chunk.isEmpty()) {
        qsizetype consumed = 0;
        switch (state.mode) {
        case State::Mode::Sql: consumed = state.sql(chunk); break;
        case State::Mode::LineOfCopy: consumed = state.lineOfCopy(chunk); break;
        case State::Mode::Data: consumed = state.data(chunk); break;
        }
        chunk = chunk.sliced(consumed);
    }
}

DumpSummary DumpScanner::finish()
{
    State &state = *m_state;
    DumpSummary &summary = state.summary;
    summary.insideCopy = state.mode != State::Mode::Sql;
    summary.insideStatement = state.lexer.insideStatement();
    switch (state.lexer.finish()) {
    case SqlLexer::Event::Comment: state.commentEnds(); break;
    case SqlLexer::Event::MetaCommand:
        summary.insideStatement = state.lexer.metaCommand().insideStatement;
        state.metaCommandEnds();
        break;
    default: break;
    }
    state.marks.finish(summary);
    state.listener.end();
    summary.endsWithRows = summary.headers > 1 && state.makesTables && state.rowsInScript && !state.createsInScript;
    return summary;
}

qint64 DumpScanner::firstNulOffset() const { return m_state->summary.firstNulOffset; }

bool DumpScanner::insideStatement() const
{
    return m_state->mode != State::Mode::Sql || m_state->lexer.insideStatement();
}

qint64 DumpScanner::position() const { return m_state->summary.bytes; }

qint64 DumpScanner::beginOfUntold() const
{
    const bool may = insertStart.startsWith(m_state->lexer.openText());
    return may ? m_state->lexer.openStatement() : -1;
}

qsizetype DumpScanner::State::sql(QByteArrayView text)
{
    const SqlLexer::Step step = lexer.next(text, summary.bytes);
    countLines(text.first(step.consumed), step.event == SqlLexer::Event::MetaCommand);
    tellInsert(text.first(step.consumed));
    summary.bytes += step.consumed;
    switch (step.event) {
    case SqlLexer::Event::None: break;
    case SqlLexer::Event::Statement: statementEnds(); break;
    case SqlLexer::Event::Comment: commentEnds(); break;
    case SqlLexer::Event::MetaCommand: metaCommandEnds(); break;
    }
    return step.consumed;
}

/// psql reads the data from the next line on, whatever stands behind the semicolon.
qsizetype DumpScanner::State::lineOfCopy(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] != '\n') {
        const char c = text[at++];
        summary.irregular = summary.irregular || (c != ' ' && c != '\t' && c != '\r');
    }
    const bool lineEnd = at < text.size();
    at += lineEnd ? 1 : 0;
    summary.bytes += at;
    if (lineEnd) {
        mode = Mode::Data;
        rows = {};
        ++line;
        block.dataOffset = summary.bytes;
        ++summary.copyBlocks;
        rowsInScript = true;
        listener.copyBegin(block);
    }
    return at;
}

qsizetype DumpScanner::State::data(QByteArrayView text)
{
    const qsizetype consumed = rows.feed(text, listener);
    summary.bytes += consumed;
    if (rows.atEnd()) {
        mode = Mode::Sql;
        line += rows.rows() + 1;
        summary.rows += rows.rows();
        summary.copyBytes += rows.bytes();
        listener.copyEnd({rows.rows(), rows.bytes(), summary.bytes});
    }
    return consumed;
}

void DumpScanner::State::statementEnds()
{
    marks.statement();
    SqlStatement statement = lexer.takeStatement();
    statement.lineNumber = beginLine;
    statement.escapesInStrings = lexer.escapesInStrings();
    statement.schema = schema;
    statement.encoding = encoding;
    std::optional<CopyBlock> copy = parseCopyFromStdin(statement.text);
    if (!copy) {
        noteStrings(statement);
        noteSearchPath(statement);
        noteEncoding(statement);
        makesTables = makesTables || statement.text.startsWith("CREATE TABLE ");
        createsInScript = createsInScript || statement.text.startsWith("CREATE ");
        listener.statement(statement);
        return;
    }
    block = std::move(*copy);
    if (block.schema.isEmpty())
        block.schema = schema;
    block.encoding = encoding;
    block.statementOffset = statement.offset;
    block.lineNumber = statement.lineNumber;
    block.statement = statement.text;
    mode = Mode::LineOfCopy;
}

void DumpScanner::State::commentEnds()
{
    listener.comment(lexer.commentLine(), lexer.commentOffset());
    const std::optional<ScriptMarks::Mark> mark = marks.comment(lexer.commentLine(), lexer.commentOffset());
    if (mark && mark->isTrailer) {
        listener.trailer(mark->kind, mark->offset);
    } else if (mark) {
        rowsInScript = false;
        createsInScript = false;
        listener.header(mark->kind, mark->offset);
    }
}

void DumpScanner::State::metaCommandEnds()
{
    MetaCommand command = lexer.metaCommand();
    command.lineNumber = beginLine;
    summary.irregular = summary.irregular || command.insideStatement || !isOneCommand(command.line);
    marks.metaCommand(command);
    if (clientScope(command).scope == ClientScope::Connect) { // a session of its own
        schema.clear();
        encoding.clear();
        lexer.setEscapesInStrings(false);
    }
    listener.metaCommand(command);
}

/// The very text, whatever the lexer keeps of it. It shows as an INSERT by its first bytes, which may have come before.
void DumpScanner::State::tellInsert(QByteArrayView consumed)
{
    const qint64 begin = lexer.openStatement();
    if (begin < 0 || !lexer.openText().startsWith(insertStart))
        return;
    const InsertPlace place{begin, beginLine, lexer.escapesInStrings(), schema, encoding};
    if (insert != begin && begin < summary.bytes)
        listener.insertText(place, lexer.openText().first(summary.bytes - begin));
    insert = begin;
    const QByteArrayView part = consumed.sliced(std::max<qint64>(0, begin - summary.bytes));
    if (!part.isEmpty())
        listener.insertText(place, part);
}

/// psql goes by what the server says of the session.
void DumpScanner::State::noteStrings(const SqlStatement &statement)
{
    if (const std::optional<QByteArray> value = valueGiven(statement.text, "standard_conforming_strings"))
        lexer.setEscapesInStrings(isOff(*value));
}

void DumpScanner::State::noteEncoding(const SqlStatement &statement)
{
    if (const std::optional<QByteArray> value = valueGiven(statement.text, "client_encoding"))
        encoding = *value;
}

void DumpScanner::State::noteSearchPath(const SqlStatement &statement)
{
    if (const std::optional<QByteArrayList> path = searchPathOf(statement.text))
        schema = firstSchema(*path);
}

void DumpScanner::State::countLines(QByteArrayView consumed, bool metaCommand)
{
    const qint64 begin
        = metaCommand ? lexer.metaCommand().offset : std::max(lexer.openStatement(), lexer.openMetaCommand());
    if (begin >= summary.bytes)
        beginLine = line + consumed.first(begin - summary.bytes).count('\n');
    line += consumed.count('\n');
}

void DumpScanner::State::noteNul(QByteArrayView chunk)
{
    if (summary.firstNulOffset >= 0 || chunk.isEmpty())
        return;
    const void *hit = std::memchr(chunk.data(), 0, static_cast<size_t>(chunk.size()));
    if (hit)
        summary.firstNulOffset = summary.bytes + (static_cast<const char *>(hit) - chunk.data());
}
}
