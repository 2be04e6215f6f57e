#include "app/cli/confirm.h"

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// What is about to happen, and the word that says it is meant.
struct Question
{
    QString text;
    QString answer;
};

Question question(const RestoreSpec &spec)
{
    if (!spec.tables.isEmpty())
        return {u"Replace all rows of %1 in database “%2” by those of the backup? There is no undo.\n"
                "Type the database's name to replace them: "_s.arg(spec.tables.join(u", "_s), spec.database),
                spec.database};
    const QString fate = spec.mode == RestoreMode::Drop
        ? (spec.safetyDump ? u"It is saved, then dropped: there is no undo."_s
                           : u"It is dropped first: there is no undo."_s)
        : spec.keepOld ? u"The present database is kept for undo."_s
                       : u"The present database is dropped at the end: there is no undo."_s;
    return {
        u"Replace database “%1”? Its sessions will be disconnected. %2\nType the database's name to replace it: "_s.arg(
            spec.database, fate),
        spec.database};
}

Question question(const UndoSpec &spec)
{
    return {
        u"Swap database “%1” back? The present one is kept in its turn.\nType the database's name to swap it: "_s.arg(
            spec.database),
        spec.database};
}

Question question(const DropKeptSpec &spec)
{
    return {u"Drop database “%1” for good?\nType its name to drop it: "_s.arg(spec.keptDatabase), spec.keptDatabase};
}

Question question(const GlobalsSpec &spec)
{
    return {u"%1 on the server?\nType yes to apply: "_s.arg(spec.change
                                                                ? u"Make what is missing and change roles that exist"_s
                                                                : u"Make the roles and tablespaces that are missing"_s),
            u"yes"_s};
}

Question question(const CleanupSpec &, const QString &what) { return {what + u"\nType yes to delete: "_s, u"yes"_s}; }

template <typename Spec> Question questionFor(const Spec &spec, const QString &what)
{
    if constexpr (requires { question(spec); })
        return question(spec);
    else if constexpr (requires { question(spec, what); })
        return question(spec, what);
    else // an empty question would be answered by Enter
        return {u"%1?\nType yes to do it: "_s.arg(spec.title()), u"yes"_s};
}
}

void confirm(Invocation &invocation, JobSpec &spec, const QString &what)
{
    const auto ask = [&](auto &one) {
        if constexpr (requires { one.confirmed; }) {
            if (one.confirmed)
                return;
            if (!invocation.console.canAsk())
                throw Error(ErrorCode::Refused, u"%1: not done without a confirmation."_s.arg(titleOf(spec)),
                            u"Add --yes, or run it on a terminal, where it asks."_s);
            const Question asked = questionFor(one, what);
            if (invocation.console.ask(asked.text) != asked.answer)
                throw Error(ErrorCode::Refused, u"%1: not confirmed. Nothing was changed."_s.arg(titleOf(spec)));
            one.confirmed = true;
        }
    };
    if (needsConfirmation(spec))
        std::visit(ask, spec);
}
}
