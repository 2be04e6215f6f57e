#include "core/sql/onedatabase.h"

#include "core/sql/clientscope.h"

namespace larder
{
namespace
{
/// pg_dump writes about a dozen settings before the first object; what a hostile file has more is of no use to anybody.
constexpr qsizetype mostHeld = 1000;
}

OneDatabase::OneDatabase(QString name, DumpListener &inside, DumpListener *outside)
    : m_name(std::move(name)), m_inside(inside), m_outside(outside ? *outside : m_nobody)
{ }

bool OneDatabase::mayBeHere() const
{
    const qsizetype here = m_databases.current();
    if (m_chosen >= 0)
        return here == m_chosen;
    return m_name.isEmpty() || m_databases.all()[here].name == m_name;
}

/// Of contents that begin in this line: whether they are passed on.
bool OneDatabase::entersBy(qint64 line)
{
    const bool wasHere = isHere();
    m_databases.noteContents(line);
    if (!mayBeHere())
        return false;
    if (!wasHere)
        enter();
    return true;
}

/// Before the first thing that is inside the database.
void OneDatabase::enter()
{
    m_chosen = m_databases.current();
    if (m_connect)
        m_inside.metaCommand(*std::exchange(m_connect, std::nullopt));
    for (const SqlStatement &setting : std::exchange(m_held, {}))
        m_inside.statement(setting);
}

void OneDatabase::hold(const SqlStatement &statement)
{
    if (m_held.size() < mostHeld && !statement.capped)
        m_held.append(statement);
}

void OneDatabase::header(ScriptKind kind, qint64 offset)
{
    if (kind == ScriptKind::Database && mayBeHere())
        m_inside.header(kind, offset);
}

void OneDatabase::trailer(ScriptKind kind, qint64 offset)
{
    if (kind == ScriptKind::Database && mayBeHere())
        m_inside.trailer(kind, offset);
}

void OneDatabase::comment(QByteArrayView line, qint64 offset)
{
    if (mayBeHere())
        m_inside.comment(line, offset);
}

void OneDatabase::statement(const SqlStatement &statement)
{
    const bool wasHere = isHere();
    switch (m_databases.note(statement)) {
    case ScriptDatabases::About::Outside: return m_outside.statement(statement);
    case ScriptDatabases::About::Session:
        if (mayBeHere())
            hold(statement);
        return;
    case ScriptDatabases::About::Inside: break;
    }
    if (!mayBeHere())
        return;
    if (!wasHere)
        enter();
    m_inside.statement(statement);
}

void OneDatabase::insertText(const InsertPlace &place, QByteArrayView part)
{
    if (entersBy(place.lineNumber))
        m_inside.insertText(place, part);
}

/// One that no script of pg_dump has is the affair of whoever listens, wherever it stands.
void OneDatabase::metaCommand(const MetaCommand &command)
{
    if (m_databases.note(command)) {
        m_held.clear();
        m_connect.reset();
        if (mayBeHere())
            m_connect = command;
        return;
    }
    if (isHere() || clientScope(command).scope == ClientScope::Client)
        m_inside.metaCommand(command);
}

void OneDatabase::copyBegin(const CopyBlock &block)
{
    if (entersBy(block.lineNumber))
        m_inside.copyBegin(block);
}

void OneDatabase::copyData(QByteArrayView data)
{
    if (isHere())
        m_inside.copyData(data);
}

void OneDatabase::copyEnd(const CopyEnd &end)
{
    if (isHere())
        m_inside.copyEnd(end);
}

void OneDatabase::copyTakenBack()
{
    if (isHere())
        m_inside.copyTakenBack();
}

void OneDatabase::rowsUnclear(const CopyBlock &block)
{
    if (isHere())
        m_inside.rowsUnclear(block);
}

void OneDatabase::end() { m_inside.end(); }
}
