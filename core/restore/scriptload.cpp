#include "core/restore/scriptload.h"

using namespace Qt::StringLiterals;

namespace larder
{
ScriptLoad::ScriptLoad(const ConnectionParams &params, const GateRules &rules, bool inTransaction)
    : m_params(params), m_rules(rules), m_inTransaction(inTransaction)
{ }

void ScriptLoad::run(const ScriptPieces &pieces, const std::function<void()> &beforeEnd, JobContext &context,
                     qint64 firstLine) const
{
    PgConnection connection = PgConnection::connect(m_params, context.token());
    connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    connection.speakUtf8();
    using enum ScriptSender::Transactions;
    if (m_inTransaction)
        connection.exec(u"BEGIN"_s);
    ScriptSender(connection, m_rules, m_inTransaction ? OneOfCallers : AsWritten, context, firstLine).send(pieces);
    beforeEnd();
    if (m_inTransaction)
        connection.exec(u"COMMIT"_s);
}
}
