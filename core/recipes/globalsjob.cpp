#include "core/recipes/globalsjob.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/postgres/clientcommand.h"
#include "core/postgres/surecommit.h"
#include "core/postgres/toolerror.h"
#include "core/postgres/toolprocess.h"
#include "core/proof/verification.h"
#include "core/reading/archivescript.h"
#include "core/sql/dumpscanner.h"

#include <QJsonArray>
#include <QThreadPool>
#include <functional>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int globalsStepCount = 3;

QString labelOf(const GlobalsItem &item) { return item.kind + u' ' + item.name; }

QString beginningOf(const QStringList &list)
{
    constexpr qsizetype shown = 20;
    return list.first(qMin(shown, list.size())).join(u", "_s) + (list.size() > shown ? u", …"_s : QString());
}

bool isOfTablespace(const GlobalsItem &item) { return !item.tablespace.isEmpty(); }

/// The server's words may repeat the statement, and with it a password.
[[noreturn]] void throwFailed(const GlobalsItem &item, const Error &error)
{
    const bool secret = !item.password.isEmpty();
    throw Error(error.code(),
                Engine::tr("%1 could not be applied: %2")
                    .arg(labelOf(item), secret ? Engine::tr("the server refused it.") : error.message()),
                secret ? Engine::tr("The server's log says why.") : error.hint(), secret ? QString() : error.detail());
}

/// `done` is told after each statement.
void runAll(
    const GlobalsChange &change, PgConnection &connection, const std::function<void()> &done = [] {})
{
    try {
        for (const QByteArray &statement : change.statements()) {
            connection.exec(QString::fromUtf8(statement));
            done();
        }
    } catch (const Error &error) {
        throwFailed(change.item, error);
    }
}

QJsonObject toJson(const GlobalsChange &change, bool applied)
{
    return {{u"kind"_s, change.item.kind},          {u"name"_s, change.item.name},
            {u"effect"_s, toString(change.effect)}, {u"differences"_s, QJsonArray::fromStringList(change.differences)},
            {u"sql"_s, change.shownSql()},          {u"applied"_s, applied}};
}

QString describe(const GlobalsChange &change, bool applied)
{
    const QString what = labelOf(change.item);
    switch (change.effect) {
    case GlobalsChange::Effect::None: return Engine::tr("equal: %1").arg(what);
    case GlobalsChange::Effect::Creates:
        return (applied ? Engine::tr("created: %1") : Engine::tr("to create: %1")).arg(what);
    case GlobalsChange::Effect::Changes:
        return (applied ? Engine::tr("changed: %1 (%2)") : Engine::tr("differs: %1 (%2)"))
            .arg(what, change.differences.join(u"; "_s));
    case GlobalsChange::Effect::Impossible:
        return Engine::tr("cannot be changed: %1 (%2)").arg(what, change.differences.join(u"; "_s));
    }
    return what;
}
}

void GlobalsJob::run(JobContext &context)
{
    if (m_spec.apply && !m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Applying roles and tablespaces was not confirmed."),
                    Engine::tr("Answer yes when asked, or give --yes."));
    context.step(Engine::tr("Read the backup to its last byte"), 1, globalsStepCount);
    const GlobalsScript backup = readBackup(context);
    context.step(Engine::tr("Compare it with the server"), 2, globalsStepCount);
    m_survey = surveyServer(m_spec.server, u"globals"_s, context);
    QList<GlobalsChange> changes = compareGlobals(backup, readServer(context), m_survey.facts.isSuperuser);
    if (m_spec.apply) {
        context.step(Engine::tr("Apply it"), 3, globalsStepCount);
        apply(changes, context);
        askAgain(backup, context);
    }
    tell(changes, context);
    requireAllDone();
}

void GlobalsJob::requireAllDone() const
{
    if (!m_failed.isEmpty())
        throw Error(
            ErrorCode::PartlyDone,
            Engine::tr("The roles were applied, but not all tablespaces: %1").arg(m_failed.first()),
            Engine::tr("Make their folders on the server, owned by the user PostgreSQL runs as, then try again."),
            (m_failed + m_notTaken).join(u'\n'));
    if (!m_notTaken.isEmpty())
        throw Error(ErrorCode::PartlyDone,
                    Engine::tr("It was applied, but the server still differs: %1.").arg(m_notTaken.join(u"; "_s)),
                    Engine::tr("Nothing is ever taken away from a role: do that by hand where it is meant."),
                    m_notTaken.join(u'\n'));
}

/// That a statement succeeded is no proof that the server has what the backup says.
void GlobalsJob::askAgain(const GlobalsScript &backup, JobContext &context)
{
    try {
        const GlobalsScript now = readServer(context);
        for (const GlobalsItem &item : backup.items()) {
            const QString label = labelOf(item);
            if (!m_applied.contains(label))
                continue;
            const QStringList left = differencesThatStayed(item, now, m_survey.facts.isSuperuser);
            if (left.isEmpty())
                continue;
            m_applied.removeAll(label);
            m_notTaken.append(u"%1 (%2)"_s.arg(label, left.join(u"; "_s)));
        }
    } catch (const Error &error) {
        context.warn(Engine::tr("It was applied, but whether the server has all of it could not be asked: %1")
                         .arg(error.message()));
    }
}

GlobalsScript GlobalsJob::readBackup(JobContext &context) const
{
    const BackupSource source = openBackupToRead(m_spec.repository, m_spec.backup, context);
    GlobalsScript script;
    QThreadPool inflaters;
    if (!isArchive(source))
        verifyPlain(source, inflaters, context, &script);
    if (!script.isGlobals())
        throw Error(ErrorCode::NotADump,
                    Engine::tr("%1 is no backup of a server's roles and tablespaces.").arg(source.absolutePath),
                    Engine::tr("Those there are: %1.").arg(command(u"list --globals"_s)));
    if (script.encoding() != "UTF8" && script.encoding() != "SQL_ASCII")
        throw Error(ErrorCode::NotADump,
                    Engine::tr("%1 is written in %2.").arg(source.absolutePath, QString::fromUtf8(script.encoding())),
                    Engine::tr("Make it anew with pg_dumpall --globals-only --encoding=UTF8."));
    if (!script.drops().isEmpty())
        context.info(Engine::tr("Left out, because nothing is dropped here: %1.").arg(beginningOf(script.drops())));
    for (const QString &unknown : script.unknown())
        context.warn(Engine::tr("Left out, because pg_dumpall writes no such statement: %1 …").arg(unknown));
    return script;
}

GlobalsScript GlobalsJob::readServer(JobContext &context) const
{
    QStringList arguments{u"--globals-only"_s, u"--encoding=UTF8"_s, u"--no-password"_s};
    if (!m_survey.facts.isSuperuser) // pg_authid, where the password hashes are, is readable by superusers only
        arguments.append(u"--no-role-passwords"_s);
    const ToolCommand command = clientCommand(m_survey.tools.pgDumpall(), arguments, m_survey.params);
    context.command(command.shown());
    const ToolResult result = runTool(command, context.token());
    if (!result.success())
        throw toolError(command, result.status, result.stdErr, ErrorCode::DumpFailed);
    GlobalsScript script;
    DumpScanner scanner(script);
    scanner.feed(result.stdOut);
    scanner.finish();
    return script;
}

bool GlobalsJob::isWanted(const GlobalsChange &change) const
{
    return change.effect == GlobalsChange::Effect::Creates
        || (change.effect == GlobalsChange::Effect::Changes && m_spec.change);
}

void GlobalsJob::apply(QList<GlobalsChange> &changes, JobContext &context)
{
    PgConnection connection = PgConnection::connect(m_survey.params, context.token());
    connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    connection.exec(u"SET standard_conforming_strings = on"_s);
    applyRoles(changes, connection, context);
    applyTablespaces(changes, connection, context);
}

/// All of them or none.
void GlobalsJob::applyRoles(const QList<GlobalsChange> &changes, PgConnection &connection, JobContext &context)
{
    QStringList applied;
    connection.exec(u"BEGIN"_s);
    for (const GlobalsChange &change : changes) {
        if (!isWanted(change) || isOfTablespace(change.item))
            continue;
        runAll(change, connection);
        applied.append(labelOf(change.item));
    }
    if (applied.isEmpty()) { // nothing was done that stays
        connection.exec(u"ROLLBACK"_s);
        return;
    }
    commitForGood(connection, [&] { context.pointOfNoReturn(); }); // the point of no return: the roles are there
    m_applied += applied;
}

/// Each statement stays once it is done: from the first on no cancel is heard.
void GlobalsJob::applyTablespaces(const QList<GlobalsChange> &changes, PgConnection &connection, JobContext &context)
{
    const auto turn = [&] {
        connection.setCancelToken(CancelToken());
        context.pointOfNoReturn();
    };
    for (const GlobalsChange &change : changes) {
        if (!isWanted(change) || !isOfTablespace(change.item))
            continue;
        try {
            runAll(change, connection, turn);
            m_applied.append(labelOf(change.item));
        } catch (const Error &error) {
            m_failed.append(error.message());
            context.warn(error.message());
        }
    }
}

void GlobalsJob::tell(const QList<GlobalsChange> &changes, JobContext &context) const
{
    QMap<QString, int> counts{{u"equal"_s, 0}, {u"create"_s, 0}, {u"change"_s, 0}, {u"impossible"_s, 0}};
    QJsonArray items;
    for (const GlobalsChange &change : changes) {
        const bool applied = m_applied.contains(labelOf(change.item));
        ++counts[toString(change.effect)];
        items.append(toJson(change, applied));
        if (change.effect != GlobalsChange::Effect::None)
            context.item(describe(change, applied), toJson(change, applied));
    }
    QJsonObject result{{u"items"_s, items},
                       {u"applied"_s, m_applied.size()},
                       {u"failed"_s, QJsonArray::fromStringList(m_failed + m_notTaken)}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        result[it.key()] = it.value();
    const QString summary = Engine::tr("%1 missing on the server, %2 different, %3 equal.")
                                .arg(counts[u"create"_s])
                                .arg(counts[u"change"_s] + counts[u"impossible"_s])
                                .arg(counts[u"equal"_s]);
    context.conclude(m_spec.apply ? summary + u' ' + Engine::tr("%1 applied.").arg(m_applied.size()) : summary, result);
}
}
