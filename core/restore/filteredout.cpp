#include "core/restore/filteredout.h"

#include "core/sql/sqlphrase.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What a statement does, as far as filters ask.
struct Aim
{
    enum class Verb { Create, Alter, Comment, Label, Privileges, Session, Set, Other };
    Verb verb = Verb::Other;
    SqlTokens rest; ///< from the first word of the kind, or of the setting
};

void passProvider(SqlTokens &tokens)
{
    if (tokens.skip("for"))
        tokens.take();
    tokens.skip("on");
}

Aim aimOf(QByteArrayView statement)
{
    using enum Aim::Verb;
    SqlTokens tokens(statement);
    if (tokens.skip("create")) {
        skipPhrase(tokens, "or replace");
        return {Create, tokens};
    }
    if (skipPhrase(tokens, "alter default privileges") || tokens.skip("grant") || tokens.skip("revoke"))
        return {Privileges, tokens};
    if (tokens.skip("alter"))
        return {Alter, tokens};
    if (skipPhrase(tokens, "comment on"))
        return {Comment, tokens};
    if (skipPhrase(tokens, "security label")) {
        passProvider(tokens);
        return {Label, tokens};
    }
    if (skipPhrase(tokens, "set session authorization") || skipPhrase(tokens, "reset session authorization"))
        return {Session, tokens};
    if (tokens.skip("set"))
        return {Set, tokens};
    return {Other, tokens};
}

/// ALTER … OWNER TO role; the words stand in no name and no string.
bool givesOwner(SqlTokens tokens)
{
    while (tokens.skipPast("owner")) {
        if (tokens.skip("to") && tokens.take().isName() && tokens.current().is(';'))
            return true;
    }
    return false;
}

bool isOf(const Aim &aim, const char *kind)
{
    using enum Aim::Verb;
    const bool concernsObject = aim.verb == Create || aim.verb == Alter || aim.verb == Comment || aim.verb == Label;
    return concernsObject && aim.rest.current().is(kind);
}

struct FilterOption
{
    bool RestoreFilter::*member;
    QLatin1StringView name;
    bool knownToPgRestore;
};

constexpr std::array options{
    FilterOption{&RestoreFilter::noOwner, "--no-owner"_L1, true},
    FilterOption{&RestoreFilter::noPrivileges, "--no-privileges"_L1, true},
    FilterOption{&RestoreFilter::noComments, "--no-comments"_L1, true},
    FilterOption{&RestoreFilter::noSecurityLabels, "--no-security-labels"_L1, true},
    FilterOption{&RestoreFilter::noTablespaces, "--no-tablespaces"_L1, true},
    FilterOption{&RestoreFilter::noPublications, "--no-publications"_L1, true},
    FilterOption{&RestoreFilter::noSubscriptions, "--no-subscriptions"_L1, true},
    FilterOption{&RestoreFilter::noExtensions, "--no-extensions"_L1, false},
};
}

bool isFilteredOut(QByteArrayView statement, const RestoreFilter &filter)
{
    using enum Aim::Verb;
    if (filter == RestoreFilter{})
        return false;
    const Aim aim = aimOf(statement);
    return (filter.noOwner && aim.verb == Alter && givesOwner(aim.rest))
        || (filter.noPrivileges && (aim.verb == Privileges || aim.verb == Session))
        || (filter.noComments && aim.verb == Comment) || (filter.noSecurityLabels && aim.verb == Label)
        || (filter.noTablespaces && aim.verb == Set && aim.rest.current().is("default_tablespace"))
        || (filter.noPublications && isOf(aim, "publication")) || (filter.noSubscriptions && isOf(aim, "subscription"))
        || (filter.noExtensions && isOf(aim, "extension"));
}

QStringList pgRestoreOptions(const RestoreFilter &filter)
{
    QStringList known;
    for (const FilterOption &option : options) {
        if (option.knownToPgRestore && filter.*option.member)
            known.append(option.name);
    }
    return known;
}

QString filterText(const RestoreFilter &filter)
{
    QStringList names;
    for (const FilterOption &option : options) {
        if (filter.*option.member)
            names.append(option.name);
    }
    return names.join(u' ');
}
}
