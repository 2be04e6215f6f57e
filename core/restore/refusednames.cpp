#include "core/restore/refusednames.h"

#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostNames = 10'000;

bool isWithoutSchema(const QByteArray &command)
{
    for (const QByteArrayView kind : {"SCHEMA", "EXTENSION", "LANGUAGE"}) {
        if (command.endsWith(kind))
            return true;
    }
    return false;
}
}

void RefusedNames::add(const ScopedStatement &found, const QByteArray &schema, qint64 lineNumber)
{
    if (!found.command.startsWith("CREATE") || m_lines.size() + m_whole.size() >= mostNames)
        return;
    SqlTokens tokens(found.object);
    SqlName name = tokens.takeName();
    if (name.name.isEmpty())
        return;
    if (isWithoutSchema(found.command))
        m_whole.insert(name.name, lineNumber);
    else
        m_lines.insert({name.schema.isEmpty() ? schema : name.schema, name.name}, lineNumber);
}

const qint64 *RefusedNames::lineOf(const SqlName &name) const
{
    if (const auto it = m_lines.constFind({name.schema, name.name}); it != m_lines.cend())
        return &*it;
    for (const QByteArray &part : {name.schema, name.name}) {
        if (const auto it = m_whole.constFind(part); it != m_whole.cend())
            return &*it;
    }
    return nullptr;
}

QString RefusedNames::neededBy(QByteArrayView statement, const QByteArray &schema) const
{
    if (m_lines.isEmpty() && m_whole.isEmpty())
        return {};
    for (SqlTokens tokens(statement); !tokens.current().isEnd();) {
        if (!tokens.current().isName()) {
            tokens.take();
            continue;
        }
        SqlName name = tokens.takeName();
        const QByteArray written = name.schema.isEmpty() ? name.name : name.schema + '.' + name.name;
        if (name.schema.isEmpty())
            name.schema = schema;
        if (const qint64 *line = lineOf(name))
            return *line > 0 ? Engine::tr("%1 of line %2").arg(QString::fromUtf8(written), QString::number(*line))
                             : QString::fromUtf8(written);
    }
    return {};
}
}
