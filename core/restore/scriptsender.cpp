#include "core/restore/scriptsender.h"

#include "core/base/translation.h"
#include "core/sql/straymessage.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// PostgreSQL itself takes no longer ones (MaxAllocSize).
constexpr qsizetype statementLimit = (1 << 30) - 1;
/// A script that is told statement by statement would fill the log.
constexpr int mostTold = 20;

void requireWhole(const DumpSummary &summary)
{
    if (summary.insideStatement || summary.insideCopy)
        throw Error(ErrorCode::RestoreFailed, Engine::tr("The backup ends in the middle."),
                    Engine::tr("The file ends inside a statement; use another backup."), summary.incompleteness());
    if (summary.irregular)
        throw Error(ErrorCode::RestoreFailed, Engine::tr("The backup has text where pg_dump writes none."),
                    Engine::tr("Behind the semicolon of a COPY, or behind a command, stands more on the same line: "
                               "move it to a line of its own."));
}
}

ScriptSender::ScriptSender(PgConnection &connection, const GateRules &rules, Transactions transactions,
                           JobContext &context, qint64 firstLine)
    : m_connection(connection),
      m_context(context),
      m_transactions(transactions),
      m_linesBefore(firstLine - 1),
      m_gate(rules),
      m_scanner(*this, statementLimit)
{ }

void ScriptSender::send(const ScriptPieces &pieces)
{
    for (QByteArray piece = pieces(); !piece.isEmpty(); piece = pieces()) {
        m_scanner.feed(piece);
        m_context.advance(piece.size());
    }
    requireWhole(m_scanner.finish());
    if (m_leftOut > mostTold)
        m_context.info(Engine::tr("%1 more statements were left out.").arg(m_leftOut - mostTold));
}

void ScriptSender::statement(const SqlStatement &statement)
{
    const Passage passage = m_gate.statement(statement);
    if (!passes(passage, statement.lineNumber, statement.text))
        return;
    requireSameReading(statement);
    const QByteArray &command = passage.found.command;
    const bool transaction = command == "BEGIN" || command == "COMMIT";
    if (transaction && m_transactions == Transactions::OneOfCallers)
        return;
    at(statement.lineNumber, statement.text, [&] { m_connection.execStatement(statement.text); });
}

void ScriptSender::metaCommand(const MetaCommand &command)
{
    passes(m_gate.metaCommand(command), command.lineNumber, command.line);
}

void ScriptSender::copyBegin(const CopyBlock &block)
{
    m_block = block;
    if (!passes(m_gate.copy(block), block.lineNumber, block.statement))
        throw Error(ErrorCode::Internal, Engine::tr("Rows were left out."));
    at(block.lineNumber, block.statement, [&] { m_connection.startCopy(block.statement); });
}

void ScriptSender::copyData(QByteArrayView rows)
{
    at(m_block.lineNumber, m_block.statement, [&] { m_connection.putCopyData(rows); });
}

void ScriptSender::copyEnd(const CopyEnd &)
{
    at(m_block.lineNumber, m_block.statement, [&] { m_connection.finishCopy(); });
}

bool ScriptSender::passes(const Passage &passage, qint64 lineNumber, QByteArrayView text)
{
    const qint64 line = m_linesBefore + lineNumber;
    if (!isToBeSent(passage, line, text)) {
        if (!passage.why.isEmpty())
            tellLeftOut(placeInScript(line, text), passage.why);
        return false;
    }
    if (passage.found.command != "SET" || isKnownSetting(passage.found))
        return true;
    tellLeftOut(placeInScript(line, text), Engine::tr("This server has no such setting."));
    return false;
}

/// What the gate has judged is what the server reads only as long as both take backslashes alike.
void ScriptSender::requireSameReading(const SqlStatement &statement)
{
    const bool serverEscapes = m_connection.parameterStatus("standard_conforming_strings") == "off"_L1;
    if (serverEscapes == statement.escapesInStrings)
        return;
    throw Error(ErrorCode::Refused,
                Engine::tr("The file was loaded no further than %1")
                    .arg(placeInScript(m_linesBefore + statement.lineNumber, statement.text)),
                Engine::tr("The server may read it otherwise than it looks."));
}

/// Newer servers have settings, and pg_dump sets them, that older ones do not know.
bool ScriptSender::isKnownSetting(const ScopedStatement &found)
{
    const auto known = m_settings.constFind(found.object);
    if (known != m_settings.constEnd())
        return *known;
    const bool isKnown = m_connection
                             .exec(u"SELECT pg_catalog.current_setting($1, true) IS NOT NULL AS known"_s,
                                   {QString::fromUtf8(found.object)})
                             .boolean(0, "known");
    m_settings.insert(found.object, isKnown);
    return isKnown;
}

void ScriptSender::tellLeftOut(const QString &place, const QString &why)
{
    if (++m_leftOut <= mostTold)
        m_context.info(Engine::tr("Left out %1 %2").arg(place, why));
}

/// PostgreSQL's own sentence first, then where it happened.
template <typename Work> void ScriptSender::at(qint64 lineNumber, QByteArrayView text, Work work)
{
    try {
        work();
    } catch (const Error &error) {
        const QString stray = strayMessageIn((error.message() + u'\n' + error.detail()).toUtf8());
        throw Error(error.code(),
                    Engine::tr("%1 This is %2").arg(error.message(), placeInScript(m_linesBefore + lineNumber, text)),
                    stray.isEmpty() ? error.hint() : stray, error.detail());
    }
}
}
