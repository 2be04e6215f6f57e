#include "core/sql/creationform.h"

#include "core/sql/sqlphrase.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
using Kind = SqlToken::Kind;

// Their interpreters keep functions away from files, programs and the network. That a file cannot give one of these
// names to another interpreter is why CREATE LANGUAGE … HANDLER is ForeignCode.
constexpr std::array<QByteArrayView, 8> trustedLanguages{"sql",  "plpgsql",  "plperl", "pltcl",
                                                         "plv8", "plcoffee", "plls",   "pllua"};

bool isTrusted(const SqlToken &language)
{
    return (language.isName() || language.kind == Kind::Text)
        && std::find(trustedLanguages.begin(), trustedLanguages.end(), language.text) != trustedLanguages.end();
}

StopReason unless(bool fine, StopReason reason) { return fine ? StopReason::None : reason; }

/// Every LANGUAGE outside parentheses has to be a trusted one, whatever the server takes the word for.
StopReason routineReason(SqlTokens tokens, bool ownBackup)
{
    bool trusted = true;
    bool named = false;
    if (!passParentheses(tokens))
        return StopReason::NotOfADump;
    for (int depth = 0; !tokens.current().isEnd();) {
        const SqlToken token = tokens.take();
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        if (depth > 0)
            continue;
        if (token.is("begin") && tokens.current().is("atomic"))
            return unless(trusted || ownBackup, StopReason::ForeignCode); // of SQL when no language was named
        named = named || token.is("language") || token.is("return");
        trusted = trusted && (!token.is("language") || isTrusted(tokens.current()));
    }
    if (!named)
        return StopReason::NotOfADump;
    return unless(trusted || ownBackup, StopReason::ForeignCode);
}

bool endsWithNoData(SqlTokens tokens)
{
    while (!tokens.current().isEnd()) {
        if (hasForm(tokens, "with no data ;"))
            return true;
        tokens.take();
    }
    return false;
}

bool isOfExtension(SqlTokens tokens)
{
    tokens.skip("with");
    return hasForm(tokens, ";") || hasForm(tokens, "schema # ;");
}

/// WITH (connect = false, …) and no second word on it.
bool staysUnconnected(SqlTokens tokens)
{
    if (!tokens.skipPast("with") || !skipPhrase(tokens, "( connect = false"))
        return false;
    while (!tokens.current().isEnd()) {
        const SqlToken token = tokens.take();
        if (token.isName() && token.text == "connect")
            return false;
    }
    return true;
}

/// WITHOUT FUNCTION takes the bytes of one type for those of another.
bool takesBytesAsTheyAre(SqlTokens tokens) { return tokens.skipPast("without") && tokens.current().is("function"); }
}

StopReason reasonToStop(CreateForm form, SqlTokens rest, bool ownBackup)
{
    const auto ofADump = [](bool fine) { return unless(fine, StopReason::NotOfADump); };
    switch (form) {
    case CreateForm::Any: return StopReason::None;
    case CreateForm::Schema: return ofADump(hasForm(rest, ";") || hasForm(rest, "authorization # ;"));
    case CreateForm::Table: return ofADump(!rest.skipPast("as"));
    case CreateForm::Filled: return ofADump(endsWithNoData(rest));
    case CreateForm::Index: return ofADump(rest.current().is("on"));
    case CreateForm::Routine: return routineReason(rest, ownBackup);
    case CreateForm::Language: return unless(ownBackup || rest.current().is(';'), StopReason::ForeignCode);
    case CreateForm::Extension: return ofADump(isOfExtension(rest));
    case CreateForm::Subscription: return unless(staysUnconnected(rest), StopReason::OtherServer);
    case CreateForm::Cast: return unless(ownBackup || !takesBytesAsTheyAre(rest), StopReason::ForeignCode);
    }
    Q_UNREACHABLE();
}
}
