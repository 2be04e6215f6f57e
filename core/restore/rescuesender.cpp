#include "core/restore/rescuesender.h"

#include "core/base/translation.h"
#include "core/restore/filteredout.h"
#include "core/restore/searchpathcheck.h"
#include "core/restore/widerpath.h"
#include "core/sql/orphanquery.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostTables = 10'000;
constexpr qsizetype mostMessages = 100;

bool isOwnership(QByteArrayView statement)
{
    RestoreFilter filter;
    filter.noOwner = true;
    filter.noPrivileges = true;
    return isFilteredOut(statement, filter);
}

QString remarkOf(qint64 line, const Refusal &why)
{
    const QString said = why.detail.isEmpty() ? why.said : why.said + u' ' + why.detail;
    return printable(u"line %1: %2 (%3)"_s.arg(QString::number(line), said, why.sqlState));
}
}

RescueSender::RescueSender(PgConnection &connection, const GateRules &rules, SetAside &aside, RescueReport &report)
    : m_connection(connection),
      m_aside(aside),
      m_report(report),
      m_gate(rules),
      m_rows(
          connection, aside, [this](const auto &work) { attempt(work); },
          [this](const Refusal &why) { return widenPath(why); })
{
    m_report.tables.reserve(mostTables); // results are pointed to
}

RescueSender::~RescueSender() = default;

/// In a transaction of the script's what fails would undo the rest.
void RescueSender::attempt(const std::function<void()> &work)
{
    if (m_transactionLine < 0)
        return work();
    m_connection.execScript(u"SAVEPOINT larder"_s);
    try {
        work();
    } catch (const Error &error) {
        if (!m_connection.isBroken() && !endsLoading(error))
            m_connection.execScript(u"ROLLBACK TO larder"_s);
        throw;
    }
    m_connection.execScript(u"RELEASE larder"_s);
}

void RescueSender::statement(const SqlStatement &statement)
{
    const Passage passage = m_gate.statement(statement);
    if (passage.way == Passage::Way::Stop)
        return refuse(statement.lineNumber, statement.text, passage.why);
    if (passage.way == Passage::Way::LeaveOut) {
        m_report.leftOut += passage.why.isEmpty() ? 0 : 1;
        return;
    }
    if (!readsAsTheServer(statement))
        return refuse(statement.lineNumber, statement.text,
                      Engine::tr("The server may read it otherwise than it looks."));
    const QByteArray &command = passage.found.command;
    if (command == "BEGIN" || command == "COMMIT")
        return transaction(statement, command);
    executeOrRefuse(statement, passage.found);
}

bool RescueSender::readsAsTheServer(const SqlStatement &statement) const
{
    const bool serverEscapes = m_connection.parameterStatus("standard_conforming_strings") == "off"_L1;
    return serverEscapes == statement.escapesInStrings && !statement.text.contains('\0');
}

void RescueSender::transaction(const SqlStatement &statement, const QByteArray &command)
{
    const bool begins = command == "BEGIN";
    const qint64 began = std::exchange(m_transactionLine, begins ? statement.lineNumber : -1);
    try {
        m_connection.execStatement(statement.text);
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
        refuse(statement, {}, refusalOf(error));
        if (!begins)
            m_report.addRemark(
                Engine::tr("Everything since the BEGIN of line %1 was undone by the server.").arg(lineOf(began)));
    }
}

void RescueSender::execute(const SqlStatement &statement)
{
    attempt([&] {
        m_connection.execStatement(statement.text);
        requireFirstSchema(m_connection, statement.text);
    });
}

void RescueSender::executeOrRefuse(const SqlStatement &statement, const ScopedStatement &found)
{
    try {
        execute(statement);
        noteMade(statement, found);
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
        const Refusal why = refusalOf(error);
        if (!worksWithPath(statement, why))
            refuse(statement, found, why);
    }
}

/// Functions that are found through the search_path only, in an index or a view that is refreshed.
bool RescueSender::worksWithPath(const SqlStatement &statement, const Refusal &why)
{
    if (!isUndefined(why) || isOwnership(statement.text)
        || !m_names.neededBy(statement.text, statement.schema).isEmpty())
        return false;
    const WiderPath path(m_connection);
    try {
        attempt([&] { m_connection.execStatement(statement.text); });
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
        return false;
    }
    ++m_report.withPath;
    return true;
}

void RescueSender::noteMade(const SqlStatement &statement, const ScopedStatement &found)
{
    SqlTokens tokens(found.object, statement.schema);
    const SqlName name = tokens.takeName();
    if (found.command == "CREATE TABLE" && m_made.size() < mostTables && !statement.text.contains("PARTITION BY"))
        m_made.append({name.schema, name.name});
    else if (found.command == "INSERT" && m_filled.size() < mostTables)
        m_filled.insert({name.schema, name.name});
}

void RescueSender::refuse(qint64 line, QByteArrayView text, const QString &why)
{
    m_report.add({lineOf(line), quoted(text), {{}, why, {}, {}}, {}, {}});
}

void RescueSender::refuse(const SqlStatement &statement, const ScopedStatement &found, const Refusal &why)
{
    if (found.command == "SET" && why.sqlState == "42704"_L1) {
        ++m_report.unknownSettings;
        return;
    }
    if (isOwnership(statement.text)) {
        const bool isKnown = m_report.ownership.contains(why.said) || m_report.ownership.size() < mostMessages;
        ++m_report.ownership[isKnown ? why.said : u"…"_s];
        return;
    }
    const qint64 line = lineOf(statement.lineNumber);
    RefusedStatement refused{line, quoted(statement.text), why, {}, {}};
    if (isUndefined(why))
        refused.needs = m_names.neededBy(statement.text, statement.schema);
    if (why.sqlState == "23503"_L1)
        lookForOrphans(refused, statement.text);
    m_names.add(found, statement.schema, line);
    m_report.add(std::move(refused));
    if (!statement.escapesInStrings) // psql would read it otherwise than it was read here
        m_aside.addStatement(remarkOf(line, why), statement.text);
}

void RescueSender::lookForOrphans(RefusedStatement &refused, QByteArrayView statement)
{
    const QByteArray query = orphanQuery(statement);
    if (query.isEmpty())
        return;
    refused.orphans = printable(QString::fromUtf8(query));
    try {
        attempt([&] {
            refused.orphanRows
                = m_connection.exec(u"SELECT count(*) AS rows FROM (%1) o"_s.arg(QString::fromUtf8(query)))
                      .number(0, "rows");
        });
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
    }
}

void RescueSender::metaCommand(const MetaCommand &command)
{
    const Passage passage = m_gate.metaCommand(command);
    if (passage.way == Passage::Way::Stop && !m_report.linesKnown)
        return refuse(0, command.line, passage.why);
    isToBeSent(passage, command.lineNumber, command.line);
    m_report.leftOut += passage.why.isEmpty() ? 0 : 1;
}

TableResult &RescueSender::resultFor(const CopyBlock &block)
{
    if (const auto known = m_tables.constFind(block.statement); known != m_tables.cend())
        return m_report.tables[*known];
    TableResult table;
    table.schema = QString::fromUtf8(block.schema);
    table.name = QString::fromUtf8(block.table);
    table.copy = block.statement;
    if (m_report.tables.size() >= mostTables) {
        ++m_report.moreTables;
        m_unlisted = table;
        return m_unlisted;
    }
    m_tables.insert(block.statement, m_report.tables.size());
    m_report.tables.append(table);
    return m_report.tables.last();
}

void RescueSender::copyBegin(const CopyBlock &block)
{
    m_inRows = true;
    const Passage passage = m_gate.copy(block);
    m_ignoring = passage.way != Passage::Way::Send;
    if (m_ignoring)
        return refuse(block.lineNumber, block.statement, passage.why);
    if (m_filled.size() < mostTables)
        m_filled.insert({block.schema, block.table});
    startTable(block);
}

/// Whether the table takes any rows is tried without one.
void RescueSender::startTable(const CopyBlock &block)
{
    m_table = &resultFor(block);
    m_table->encoding = m_connection.parameterStatus("client_encoding");
    const qint64 line = lineOf(block.lineNumber);
    m_rows.begin(block, line > 0 ? line + block.statement.count('\n') + 1 : 0, *m_table);
    try {
        attempt([&] {
            m_connection.startCopy(block.statement);
            m_connection.finishCopy();
        });
    } catch (const Error &error) {
        if (m_connection.isBroken() || endsLoading(error))
            throw;
        const Refusal why = refusalOf(error);
        RefusedStatement refused{line, quoted(block.statement), why, {}, {}};
        if (isUndefined(why))
            refused.needs = m_names.neededBy(block.statement, block.schema);
        m_report.add(refused);
        m_rows.refuseAll(why.said);
    }
}

/// Where a check or a trigger does not find what it uses.
bool RescueSender::widenPath(const Refusal &why)
{
    if (m_path || !isUndefined(why))
        return false;
    m_path = std::make_unique<WiderPath>(m_connection);
    return true;
}

void RescueSender::copyData(QByteArrayView rows)
{
    if (!m_ignoring)
        m_rows.add(rows);
}

void RescueSender::copyEnd(const CopyEnd &)
{
    m_inRows = false;
    if (!std::exchange(m_ignoring, false))
        endTable();
}

void RescueSender::endTable()
{
    m_rows.end();
    m_table->withPath = m_table->withPath || (m_path && m_table->loaded > 0);
    m_path.reset();
    m_report.moreRefused += m_unlisted.refused;
    m_report.moreUntried += m_unlisted.untried;
    m_unlisted = {};
}

void RescueSender::cut()
{
    if (!m_inRows)
        return;
    if (!m_ignoring)
        m_table->isCut = true;
    copyEnd({});
}

void RescueSender::finish()
{
    cut();
    if (m_transactionLine >= 0) {
        SqlStatement end;
        end.text = "COMMIT;";
        transaction(end, "COMMIT");
    }
    if (m_report.damages == 0)
        return;
    for (const auto &table : std::as_const(m_made)) {
        if (!m_filled.contains(table) && m_report.notReached.size() < RescueReport::mostListed)
            m_report.notReached.append(QString::fromUtf8(table.first + '.' + table.second));
    }
}
}
