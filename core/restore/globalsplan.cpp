#include "core/restore/globalsplan.h"

#include "core/base/translation.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using Effect = GlobalsChange::Effect;

QString shown(const QString &value) { return value.isEmpty() ? Engine::tr("not set") : value; }

QStringList valueDifferences(const GlobalsItem &backup, const GlobalsItem &server)
{
    QStringList differences;
    for (auto it = backup.values.cbegin(); it != backup.values.cend(); ++it) {
        const QString present = server.values.value(it.key());
        if (present != it.value())
            differences.append(
                Engine::tr("%1: %2 on the server, %3 in the backup").arg(it.key(), shown(present), shown(it.value())));
    }
    return differences;
}

/// A backup without a password changes none.
QString passwordDifference(const GlobalsItem &backup, const GlobalsItem &server, bool visible)
{
    if (backup.password.isEmpty() || (visible && backup.password == server.password))
        return {};
    if (!visible)
        return Engine::tr("password: whether it is the same is not known");
    return server.password.isEmpty() ? Engine::tr("password: none on the server") : Engine::tr("password: differs");
}

bool touchesWhatExists(const GlobalsItem &item, const GlobalsScript &server)
{
    if (item.kind == "role"_L1 || item.kind == "tablespace"_L1)
        return false;
    const bool ofServer = item.role.isEmpty() && item.tablespace.isEmpty(); // privileges on a parameter
    return ofServer || server.hasRole(item.role) || server.hasTablespace(item.tablespace);
}

/// pg_dumpall leaves out a limit of -1, and a password that is valid for ever.
QList<QByteArray> resetsOf(const GlobalsItem &backup, const GlobalsItem &server)
{
    QList<QByteArray> resets;
    const auto reset = [&](const QString &key, const QString &usual, const QByteArray &clause) {
        if (backup.values.value(key) == usual && server.values.value(key) != usual)
            resets.append("ALTER ROLE " + quoteIdentifier(backup.role).toUtf8() + ' ' + clause + ';');
    };
    if (backup.kind == "role"_L1) {
        reset(u"connection limit"_s, u"-1"_s, "CONNECTION LIMIT -1");
        reset(u"valid until"_s, {}, "VALID UNTIL 'infinity'");
    }
    return resets;
}

GlobalsChange compare(const GlobalsItem &item, const GlobalsScript &server, bool passwordsVisible)
{
    GlobalsChange change{item, Effect::Creates, {}, {}};
    const GlobalsItem *present = server.find(item);
    if (!present) {
        change.effect = touchesWhatExists(item, server) ? Effect::Changes : Effect::Creates;
        if (change.effect == Effect::Changes)
            change.differences = QStringList{Engine::tr("missing on the server")};
        return change;
    }
    change.differences = valueDifferences(item, *present);
    change.resets = resetsOf(item, *present);
    const bool elsewhere = item.values.value(u"location"_s) != present->values.value(u"location"_s);
    if (const QString password = passwordDifference(item, *present, passwordsVisible); !password.isEmpty())
        change.differences.append(password);
    change.effect = change.differences.isEmpty() ? Effect::None : elsewhere ? Effect::Impossible : Effect::Changes;
    return change;
}
}

QList<QByteArray> GlobalsChange::statements() const
{
    if (effect == Effect::Creates && !item.creation.isEmpty())
        return QList<QByteArray>{item.creation} + item.statements;
    if (effect == Effect::Changes && item.kind == "tablespace"_L1)
        return {"ALTER TABLESPACE " + quoteIdentifier(item.tablespace).toUtf8() + " OWNER TO "
                + quoteIdentifier(item.values[u"owner"_s]).toUtf8() + ";"};
    return effect == Effect::Creates || effect == Effect::Changes ? item.statements + resets : QList<QByteArray>();
}

QString GlobalsChange::shownSql() const
{
    QStringList lines;
    const QByteArray secret = '\'' + QByteArray(item.password).replace('\'', "''") + '\'';
    for (QByteArray statement : statements()) {
        if (!item.password.isEmpty()) {
            // Written in a way we do not expect, it is not shown at all.
            const bool holdsIt = statement.toUpper().contains("PASSWORD");
            if (holdsIt && !statement.contains(secret))
                statement = "-- holds a password";
            statement.replace(secret, "'********'");
        }
        lines.append(QString::fromUtf8(statement));
    }
    return lines.join(u'\n');
}

QStringList differencesThatStayed(const GlobalsItem &item, const GlobalsScript &server, bool passwordsVisible)
{
    const GlobalsItem *present = server.find(item);
    if (!present)
        return {Engine::tr("missing on the server")};
    QStringList differences = valueDifferences(item, *present);
    const QString password = passwordsVisible ? passwordDifference(item, *present, true) : QString();
    return password.isEmpty() ? differences : differences << password;
}

QString toString(Effect effect)
{
    switch (effect) {
    case Effect::None: return u"equal"_s;
    case Effect::Creates: return u"create"_s;
    case Effect::Changes: return u"change"_s;
    case Effect::Impossible: return u"impossible"_s;
    }
    return {};
}

QList<GlobalsChange> compareGlobals(const GlobalsScript &backup, const GlobalsScript &server, bool passwordsVisible)
{
    QList<GlobalsChange> changes;
    for (const GlobalsItem &item : backup.items())
        changes.append(compare(item, server, passwordsVisible));
    return changes;
}
}
