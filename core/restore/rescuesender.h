#pragma once

#include "core/job/jobcontext.h"
#include "core/restore/gate.h"
#include "core/restore/refusednames.h"
#include "core/restore/rowsifter.h"
#include "core/sql/dumplistener.h"

#include <QSet>

namespace larder
{
class WiderPath;

/// Sends a script statement by statement through the gate into one session, as ScriptSender does, but leaves out what
/// the server refuses and notes it: of rows only those. What works only with a search_path gets one, and that is noted.
/// The gate is the same: what it stops is refused. A command of psql refuses the file, unless parts of it are lost:
/// what looks like a command then may be a torn row. One thread.
class RescueSender final : private DumpListener
{
public:
    /// PostgreSQL itself takes no longer ones (MaxAllocSize).
    static constexpr qsizetype statementLimit = (1 << 30) - 1;

    /// All must outlive it.
    RescueSender(PgConnection &connection, const GateRules &rules, SetAside &aside, RescueReport &report);
    ~RescueSender() override;

    /// What is to be told the script, by a scanner with statementLimit. Throws what ends the whole (see endsLoading());
    /// Error(Refused); NoSpace, FileAccess of what is set aside; Cancelled.
    DumpListener &listener() { return *this; }
    /// A part is missing here, or the script ends, be it in the middle.
    void cut();
    /// Behind the last part: what the script has begun is committed, and the report has all it can have.
    void finish();

private:
    void statement(const SqlStatement &statement) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView rows) override;
    void copyEnd(const CopyEnd &end) override;

    void attempt(const std::function<void()> &work);
    void execute(const SqlStatement &statement);
    void executeOrRefuse(const SqlStatement &statement, const ScopedStatement &found);
    bool worksWithPath(const SqlStatement &statement, const Refusal &why);
    void transaction(const SqlStatement &statement, const QByteArray &command);
    void refuse(qint64 line, QByteArrayView text, const QString &why);
    void refuse(const SqlStatement &statement, const ScopedStatement &found, const Refusal &why);
    void lookForOrphans(RefusedStatement &refused, QByteArrayView statement);
    bool readsAsTheServer(const SqlStatement &statement) const;
    void startTable(const CopyBlock &block);
    void endTable();
    bool widenPath(const Refusal &why);
    TableResult &resultFor(const CopyBlock &block);
    qint64 lineOf(qint64 line) const { return m_report.linesKnown ? line : 0; }
    void noteMade(const SqlStatement &statement, const ScopedStatement &found);

    PgConnection &m_connection;
    SetAside &m_aside;
    RescueReport &m_report;
    Gate m_gate;
    RowSifter m_rows;
    RefusedNames m_names;
    QHash<QByteArray, qsizetype> m_tables; ///< where in the report, by COPY statement
    std::unique_ptr<WiderPath> m_path; ///< while the rows of a table need one
    bool m_inRows = false;
    bool m_ignoring = false; ///< rows that the gate does not let through
    TableResult *m_table = nullptr; ///< whose rows are being read
    TableResult m_unlisted; ///< of which only the counts are kept
    qint64 m_transactionLine = -1; ///< where the transaction began that is open; -1: none is
    QList<std::pair<QByteArray, QByteArray>> m_made; ///< tables that may have rows of their own
    QSet<std::pair<QByteArray, QByteArray>> m_filled;
};
}
