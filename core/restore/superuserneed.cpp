#include "core/restore/superuserneed.h"

#include "core/sql/sqlphrase.h"
#include "core/sql/sqltokens.h"
#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using Kind = SuperuserNeed::Kind;

/// PostgreSQL documentation, "CREATE …": "You must be superuser". Transforms, languages and types of one's own, which
/// have functions in C, fail by those.
constexpr std::array<const char *, 5> superuserObjects{"event trigger", "foreign data wrapper", "operator class",
                                                       "operator family", "access method"};
constexpr std::array<const char *, 6> untrustedLanguages{"c",          "internal",  "plpython3u",
                                                         "plpython2u", "plpythonu", "plperlu"};

QString text(const QByteArray &name, QByteArrayView encoding) { return shownText(name, encoding); }

std::optional<SuperuserNeed> ofFunction(SqlTokens &tokens, QByteArrayView encoding)
{
    const QByteArray name = tokens.takeName().name;
    if (!tokens.skipPast("language"))
        return std::nullopt;
    const QByteArray language = tokens.take().text.toLower();
    const bool untrusted = std::any_of(untrustedLanguages.begin(), untrustedLanguages.end(),
                                       [&](const char *known) { return language == known; });
    if (!untrusted)
        return std::nullopt;
    return SuperuserNeed{Kind::SuperuserOnly,
                         u"FUNCTION %1 (%2)"_s.arg(text(name, encoding), text(language, encoding))};
}

std::optional<SuperuserNeed> ofPublication(SqlTokens &tokens, QByteArrayView encoding)
{
    const QByteArray name = tokens.take().text;
    if (!skipPhrase(tokens, "for all tables") && !skipPhrase(tokens, "for tables in schema"))
        return std::nullopt;
    return SuperuserNeed{Kind::Publication, text(name, encoding)};
}

std::optional<SuperuserNeed> ofCreate(SqlTokens &tokens, QByteArrayView encoding)
{
    skipPhrase(tokens, "or replace");
    if (tokens.skip("function") || tokens.skip("procedure"))
        return ofFunction(tokens, encoding);
    if (tokens.skip("publication"))
        return ofPublication(tokens, encoding);
    if (tokens.skip("subscription"))
        return SuperuserNeed{Kind::Subscription, text(tokens.take().text, encoding)};
    for (const char *kind : superuserObjects) {
        if (skipPhrase(tokens, kind))
            return SuperuserNeed{Kind::SuperuserOnly,
                                 QString::fromLatin1(kind).toUpper() + u' ' + text(tokens.takeName().name, encoding)};
    }
    return std::nullopt;
}

/// ALTER PUBLICATION p ADD TABLES IN SCHEMA s: pg_dump writes the schemas so.
std::optional<SuperuserNeed> ofAlter(SqlTokens &tokens, QByteArrayView encoding)
{
    if (tokens.skip("publication")) {
        const QByteArray name = tokens.take().text;
        if (skipPhrase(tokens, "add tables in schema"))
            return SuperuserNeed{Kind::Publication, text(name, encoding)};
    } else if (skipPhrase(tokens, "default privileges for role")) {
        return SuperuserNeed{Kind::DefaultPrivileges, decodedText(tokens.take().text, encoding)};
    }
    return std::nullopt;
}
}

std::optional<SuperuserNeed> superuserNeed(QByteArrayView statement, QByteArrayView encoding)
{
    SqlTokens tokens(statement);
    if (tokens.skip("create"))
        return ofCreate(tokens, encoding);
    if (tokens.skip("alter"))
        return ofAlter(tokens, encoding);
    if (skipPhrase(tokens, "comment on extension"))
        return SuperuserNeed{Kind::ExtensionComment, decodedText(tokens.take().text, encoding)};
    if (skipPhrase(tokens, "set session authorization") && !tokens.current().is("default"))
        return SuperuserNeed{Kind::OtherGrantor, decodedText(tokens.take().text, encoding)};
    return std::nullopt;
}
}
