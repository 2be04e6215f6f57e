#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/pgconnection.h"
#include "core/restore/gate.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/onedatabase.h"

#include <QHash>
#include <functional>

namespace larder
{
/// Gives a script piece by piece; an empty piece ends it.
using ScriptPieces = std::function<QByteArray()>;

/// Sends a script, or a stretch of one, and of several databases the one of the rules, statement by statement through
/// the gate into one session. Nothing of a psql is in it: what no server understands cannot run anywhere. One thread.
class ScriptSender final : private DumpListener
{
public:
    enum class Transactions {
        AsWritten,
        OneOfCallers, ///< the script's BEGIN and COMMIT are left out
    };

    /// All must outlive it. `firstLine`: where the stretch begins in its script, for messages.
    ScriptSender(PgConnection &connection, const GateRules &rules, Transactions transactions, JobContext &context,
                 qint64 firstLine = 1);

    /// Throws what the server says, with the statement and its line; Error(Refused) for what the gate does not let
    /// through; Error(RestoreFailed) when the script ends in the middle; Cancelled. Bytes advance the context's meter.
    void send(const ScriptPieces &pieces);

private:
    void statement(const SqlStatement &statement) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView rows) override;
    void copyEnd(const CopyEnd &end) override;

    bool passes(const Passage &passage, qint64 lineNumber, QByteArrayView text);
    void requireSameReading(const SqlStatement &statement);
    bool isThereAlready(const ScopedStatement &found);
    bool isKnownSetting(const ScopedStatement &found);
    void tellLeftOut(const QString &place, const QString &why);
    template <typename Work> void at(qint64 lineNumber, QByteArrayView text, Work work);

    PgConnection &m_connection;
    JobContext &m_context;
    const Transactions m_transactions;
    const qint64 m_linesBefore;
    Gate m_gate;
    OneDatabase m_chosen;
    DumpScanner m_scanner;
    CopyBlock m_block; ///< whose rows are being sent
    QHash<QByteArray, bool> m_settings; ///< whether the server knows them
    int m_leftOut = 0;
};
}
