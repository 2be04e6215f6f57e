#pragma once

#include "core/job/specs/restorefilter.h"
#include "core/sql/clientscope.h"
#include "core/sql/statementscope.h"

#include <QString>

namespace larder
{
/// Whose script it is and what a person agreed to.
struct GateRules
{
    bool ownBackup = false; ///< its record is ours and fits it
    bool acceptStatements = false; ///< unknown statements were read and agreed to
    RestoreFilter filter{}; ///< what is left out although it could be sent
    QString database{}; ///< of a script of several the one that is sent; empty: the only one with contents
};

/// What becomes of one statement or command of a script.
struct Passage
{
    enum class Way {
        Send,
        LeaveOut, ///< it is not for the database that is filled; nobody misses it there
        Stop, ///< nothing after it may be sent either
    };
    Way way = Way::Stop;
    ScopedStatement found; ///< of a command of psql only its scope
    /// A sentence about what is left out, stops or was agreed to; empty where nothing is missed by leaving it out.
    QString why;
};

/// The one gate between a file and a server: every statement of every script goes through it, whatever loads it, and
/// the check before it asks the same. What is sent reaches one database only. Follows one script from its start to its
/// end.
class Gate
{
public:
    explicit Gate(const GateRules &rules) : m_rules(rules) { }

    /// The very text that would be sent, whole.
    Passage statement(const SqlStatement &statement);
    /// COPY … FROM stdin; also the rows of INSERT statements as readScript() tells them.
    Passage copy(const CopyBlock &block);
    Passage metaCommand(const MetaCommand &command);
    /// What it is asked about stands behind the definitions of its script.
    void goOn() { m_makes = true; }

private:
    Passage passageOf(const ScopedStatement &found);

    const GateRules m_rules;
    ScriptScopes m_scopes;
    bool m_entered = false; ///< something was for the inside of a database
    bool m_makes = false; ///< something of it was no clearing away of what pg_dump --clean wants to make anew
};

/// Throws Error(Refused) for one that stops; false for one that is left out.
bool isToBeSent(const Passage &passage, qint64 lineNumber, QByteArrayView text, QByteArrayView encoding = {});

/// "line 12: CREATE TABLE public.x (…": a place of a script for people, with the beginning of its text; 0: without the
/// line. `encoding`: of the text, see textencoding.h.
QString placeInScript(qint64 lineNumber, QByteArrayView text, QByteArrayView encoding = {});
}
