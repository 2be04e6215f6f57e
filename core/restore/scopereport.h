#pragma once

#include "core/restore/gate.h"
#include "core/restore/superuserneed.h"
#include "core/sql/dumplistener.h"

#include <QStringList>

namespace larder
{
/// What the gate would do with a script: known before anything is sent.
struct ScopeFacts
{
    static constexpr qsizetype mostShown = 20;

    qint64 leftOut = 0; ///< statements about databases as a whole or the server, or that clear away
    QStringList leftOutShown; ///< the first of them, as places of the script
    qint64 unknown = 0; ///< statements that may do anything
    QStringList unknownShown; ///< the first of them, each with its reason
    QString refused; ///< what nobody can agree to, with its place and reason; empty: there is nothing of that kind
    QList<SuperuserNeed> superuserNeeds; ///< each once, the first of them
};

/// Asks the gate about each statement while a script is read for another purpose.
class ScopeReport final : public DumpListener
{
public:
    /// `filter`: what it leaves out is nothing to be asked about.
    ScopeReport(bool ownBackup, const RestoreFilter &filter)
        : m_gate({.ownBackup = ownBackup, .acceptStatements = true, .filter = filter})
    { }

    const ScopeFacts &facts() const { return m_facts; }

    void statement(const SqlStatement &statement) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;

private:
    void note(const Passage &passage, qint64 lineNumber, QByteArrayView text, QByteArrayView encoding);

    Gate m_gate;
    ScopeFacts m_facts;
};
}
