#include "core/sql/clientscope.h"

#include "core/sql/characters.h"
#include "core/sql/scriptmarks.h"

#include <algorithm>
#include <optional>

namespace larder
{
namespace
{
bool isPlainByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '-' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

/// The rest of the line as one argument of psql, without its marks.
std::optional<QByteArray> onlyArgument(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const char mark = text.front();
    if (mark != '"' && mark != '\'')
        return std::all_of(text.begin(), text.end(), isPlainByte) ? std::optional(text.toByteArray()) : std::nullopt;
    QByteArray value;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool ends = text[at] == mark && (at + 1 == text.size() || text[at + 1] != mark);
        if (ends)
            return at + 1 == text.size() ? std::optional(value) : std::nullopt;
        if (text[at] == '\\' && mark == '\'') // which psql takes as in C
            return std::nullopt;
        at += text[at] == mark ? 1 : 0;
        value.append(text[at]);
    }
    return std::nullopt;
}

/// Of `dbname='a b'` or `dbname=a`: the one word of a connection string that pg_dump writes.
std::optional<QByteArray> databaseOf(QByteArrayView connection)
{
    constexpr QByteArrayView word = "dbname=";
    if (!connection.startsWith(word))
        return std::nullopt;
    QByteArrayView value = connection.sliced(word.size());
    if (!value.startsWith('\''))
        return onlyArgument(value);
    QByteArray name;
    for (qsizetype at = 1; at < value.size(); ++at) {
        if (value[at] == '\'')
            return at + 1 == value.size() ? std::optional(name) : std::nullopt;
        at += value[at] == '\\' && at + 1 < value.size() ? 1 : 0;
        name.append(value[at]);
    }
    return std::nullopt;
}

/// What libpq takes for a connection string when it stands in place of a name.
bool isConnectionString(QByteArrayView text)
{
    return text.contains('=') || text.startsWith("postgres://") || text.startsWith("postgresql://");
}

std::optional<QByteArray> connectedDatabase(QByteArrayView line)
{
    QByteArrayView rest;
    for (const QByteArrayView command : {"\\connect", "\\c"}) {
        if (rest.isEmpty() && line.startsWith(command) && line.size() > command.size() && isSpace(line[command.size()]))
            rest = line.sliced(command.size()).trimmed();
    }
    constexpr QByteArrayView reuses = "-reuse-previous=on ";
    if (rest.startsWith(reuses)) {
        const std::optional<QByteArray> connection = onlyArgument(rest.sliced(reuses.size()).trimmed());
        return connection ? databaseOf(*connection) : std::nullopt;
    }
    const std::optional<QByteArray> name = onlyArgument(rest);
    const bool isName = name && !name->isEmpty() && *name != "-" && !isConnectionString(*name);
    return isName ? name : std::nullopt;
}
}

ClientCommand clientScope(const MetaCommand &command)
{
    if (command.insideStatement)
        return {};
    const QByteArrayView line = QByteArrayView(command.line).trimmed();
    if (parseRestrictLine(line))
        return {ClientScope::Restrict, {}};
    if (line == QByteArrayView("\\encoding SQL_ASCII"))
        return {ClientScope::Encoding, {}};
    std::optional<QByteArray> database = connectedDatabase(line);
    if (!database || database->isEmpty() || database->contains('\0'))
        return {};
    return {ClientScope::Connect, std::move(*database)};
}
}
