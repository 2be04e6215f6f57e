#include "core/restore/placederror.h"

#include "core/base/translation.h"
#include "core/postgres/failureadvice.h"
#include "core/restore/gate.h"
#include "core/sql/straymessage.h"
#include "core/sql/textencoding.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Of "Context: COPY t, line 5, column a: …" in whatever language, also behind lines about functions that the row
/// called; 0: it was no row.
qint64 rowOf(const QString &detail)
{
    static const QRegularExpression copy(u"Context: (?:[^\\n]*\\n)*?COPY [^\\n]*?, \\w+ (\\d+)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return copy.match(detail).captured(1).toLongLong();
}

QString placed(const Error &error, const ScriptPlace &place, const QByteArray &encoding)
{
    const qint64 row = rowOf(error.detail());
    if (row == 0 || place.lineNumber == 0)
        return Engine::tr("%1 This is %2").arg(error.message(), placeInScript(place.lineNumber, place.text, encoding));
    const qint64 line = place.lineNumber + place.text.count('\n') + row;
    return Engine::tr("%1 This is line %2: row %3 of %4")
        .arg(error.message(), QString::number(line), QString::number(row), placeInScript(0, place.text, encoding));
}

/// Name and kind of what the server did not find, by its English words.
std::pair<QString, QString> missingIn(const QString &message)
{
    static const QRegularExpression relation(u"relation \"([^\"]+)\" does not exist"_s);
    static const QRegularExpression function(u"function ([^\\s(]+)\\(.*\\) does not exist"_s);
    static const QRegularExpression type(u"type \"([^\"]+)\" does not exist"_s);
    if (const auto match = relation.match(message); match.hasMatch())
        return {match.captured(1), u"SELECT relnamespace FROM pg_catalog.pg_class WHERE relname"_s};
    if (const auto match = function.match(message); match.hasMatch())
        return {match.captured(1), u"SELECT pronamespace FROM pg_catalog.pg_proc WHERE proname"_s};
    if (const auto match = type.match(message); match.hasMatch())
        return {match.captured(1), u"SELECT typnamespace FROM pg_catalog.pg_type WHERE typname"_s};
    return {};
}

/// Empty when nobody knows, or several have one of that name. A session whose transaction failed does not answer.
QString schemaOfMissing(const QString &message, PgConnection &connection)
{
    const auto [name, question] = missingIn(message);
    if (name.isEmpty() || connection.isBroken())
        return {};
    try {
        const PgResult schemas = connection.exec(
            u"SELECT DISTINCT pg_catalog.quote_ident(nspname) AS name FROM pg_catalog.pg_namespace WHERE oid IN (%1 = $1)"_s
                .arg(question),
            {name});
        return schemas.rows() == 1 ? schemas.value(0, "name") : QString();
    } catch (const Error &) {
        return {};
    }
}

QString hintFor(const Error &error, const ScriptPlace &place, PgConnection &connection)
{
    const QString stray = strayMessageIn((error.message() + u'\n' + error.detail()).toUtf8());
    if (!stray.isEmpty())
        return stray;
    if (error.detail().contains("SQLSTATE 23503"_L1)) {
        const QString orphans = orphansHint(shownText(place.text, connection.encoding()));
        return orphans.isEmpty() ? error.hint() : orphans;
    }
    const QString said = error.message() + u'\n' + error.detail();
    if (searchPathHint(said).isEmpty())
        return error.hint();
    return searchPathHint(said, schemaOfMissing(error.message(), connection));
}
}

Error placedError(const Error &error, const ScriptPlace &place, PgConnection &connection)
{
    return {error.code(), placed(error, place, connection.encoding()), hintFor(error, place, connection),
            error.detail()};
}
}
