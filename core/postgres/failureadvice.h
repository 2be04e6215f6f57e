#pragma once

#include "core/base/error.h"

#include <optional>

namespace larder
{
/// What a server refused, as far as it is known.
struct ServerFailure
{
    QString state{}; ///< SQLSTATE; empty: a client tool told of it, which keeps it to itself
    QString said{}; ///< the server's words with detail, hint and context; in English where there is no state
    int serverVersion = 0; ///< 150020 for 15.20; 0: not known
};

struct Advice
{
    ErrorCode code; ///< None: that of what was being done
    QString hint; ///< what to do
};

/// The one table from failure to remedy; nothing for one that is not in it.
std::optional<Advice> adviceFor(const ServerFailure &failure);
/// The kind of failure a SQLSTATE stands for (PostgreSQL documentation, appendix "Error Codes"), else `fallback`.
ErrorCode errorCodeFor(const QString &sqlState, ErrorCode fallback);

/// What to do where a function did not find what it uses: a dump is loaded with an empty search_path. `said`: the
/// server's words, in English, with their context. `schema`: where what is missing lies; empty: not known. Empty where
/// no function did so.
QString searchPathHint(const QString &said, const QString &schema = {});
/// What to do where rows break the foreign key that `statement`, or a text with it, adds, with the query that finds
/// them. Empty where it adds none.
QString orphansHint(const QString &statement);
}
