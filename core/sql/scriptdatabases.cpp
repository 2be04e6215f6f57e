#include "core/sql/scriptdatabases.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/sql/clientscope.h"
#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostNamed = 30;

/// Only these can be about a database as a whole or the server.
bool mayBeOutside(const SqlToken &verb)
{
    static constexpr std::array verbs{"create", "alter", "drop", "comment", "grant", "revoke", "security", "update"};
    return std::any_of(verbs.begin(), verbs.end(), [&](const char *word) { return verb.is(word); });
}

QString listOf(const QList<ScriptDatabase> &databases, bool withContents)
{
    QStringList names;
    for (const ScriptDatabase &database : databases) {
        if (database.name.isEmpty() || (withContents && !database.hasContents))
            continue;
        if (names.size() == mostNamed) {
            names.append(u"…"_s);
            break;
        }
        names.append(database.name);
    }
    return names.join(u", "_s);
}

const ScriptDatabase &onlyOne(const QList<ScriptDatabase> &databases, const QString &file)
{
    const ScriptDatabase *only = nullptr;
    for (const ScriptDatabase &database : databases) {
        if (!database.hasContents)
            continue;
        if (only)
            throw Error(ErrorCode::Usage,
                        Engine::tr("%1 holds several databases: \"%2\" begins in line %3.")
                            .arg(file, database.name, QString::number(database.line)),
                        Engine::tr("Say which one is meant by --from: %1.").arg(listOf(databases, true)));
        only = &database;
    }
    if (only)
        return *only;
    if (databases.size() > 2)
        throw Error(ErrorCode::Usage, Engine::tr("%1 names several databases, and each is empty.").arg(file),
                    Engine::tr("Say which one is meant by --from: %1.").arg(listOf(databases, false)));
    return databases.last();
}

const ScriptDatabase &named(const QList<ScriptDatabase> &databases, const QString &wanted, const QString &file)
{
    const auto found = std::find_if(databases.begin() + 1, databases.end(),
                                    [&](const ScriptDatabase &one) { return one.name == wanted; });
    if (found != databases.end())
        return *found;
    const QString names = listOf(databases, false);
    throw Error(ErrorCode::BackupNotFound, Engine::tr("%1 holds no database \"%2\".").arg(file, wanted),
                names.isEmpty() ? Engine::tr("It names no database at all: leave out --from.")
                                : Engine::tr("Those it holds: %1.").arg(names));
}
}

ScriptDatabases::About ScriptDatabases::note(const SqlStatement &statement)
{
    const SqlTokens tokens(statement.text);
    if (tokens.current().is(';'))
        return About::Session;
    if (m_filling && !mayBeOutside(tokens.current()))
        return About::Inside;
    // Whose backup it is does not matter for where a statement belongs.
    switch (scopeOf(statement.text, true).scope) {
    case StatementScope::Session: return m_filling ? About::Inside : About::Session;
    case StatementScope::Database:
    case StatementScope::Server: return About::Outside;
    case StatementScope::Inside:
    case StatementScope::Unknown: break;
    }
    noteContents(statement.lineNumber);
    return About::Inside;
}

bool ScriptDatabases::note(const MetaCommand &command)
{
    const ClientCommand found = clientScope(command);
    if (found.scope != ClientScope::Connect)
        return false;
    const QString name = QString::fromUtf8(found.database);
    m_filling = false;
    m_current = m_places.value(name, m_all.size());
    if (m_current == m_all.size()) {
        m_places.insert(name, m_current);
        m_all.append({.name = name});
    }
    return true;
}

void ScriptDatabases::noteContents(qint64 line)
{
    ScriptDatabase &database = m_all[m_current];
    if (!m_filling && database.hasContents && database.againAt == 0)
        database.againAt = std::max<qint64>(line, 1); // behind rows that were passed over it may not be known
    if (!database.hasContents)
        database.line = line;
    database.hasContents = true;
    m_filling = true;
}

const ScriptDatabase &chooseDatabase(const QList<ScriptDatabase> &databases, const QString &wanted, const QString &file)
{
    const ScriptDatabase &chosen = wanted.isEmpty() ? onlyOne(databases, file) : named(databases, wanted, file);
    if (chosen.againAt > 0)
        throw Error(ErrorCode::Refused,
                    Engine::tr("%1 fills database \"%2\" in several places: it comes back to it at line %3.")
                        .arg(file, chosen.name, QString::number(chosen.againAt)),
                    Engine::tr("pg_dumpall writes each database once: take the parts into files of their own."));
    return chosen;
}
}
