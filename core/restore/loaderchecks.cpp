#include "core/restore/loaderchecks.h"

#include "core/base/translation.h"
#include "core/policy/databasenames.h"
#include "core/restore/findings.h"
#include "core/restore/rolerights.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

namespace
{
bool isAnother(const FlightSubject &s) { return s.survey.loaderName != s.survey.facts.currentUser; }
bool makesDatabase(const FlightSubject &s) { return s.spec.mode != RestoreMode::Empty; }

/// Views, checks and triggers of a file call its functions while it is loaded.
void checkPower(const FlightSubject &s, const RolePower &power, QList<FlightFinding> &findings)
{
    const QString title = Engine::tr("Power");
    const QString &loader = s.survey.loaderName;
    const QString remedy = isAnother(s)
        ? Engine::tr("Let a user load it who is used for nothing else and may do nothing but this.")
        : Engine::tr("If you do not trust its maker, let an ordinary user load it (--load-as USER).");
    if (s.source.manifest)
        return;
    if (power.isSuperuser)
        findings.append(doubt(
            title,
            Engine::tr("%1 is a superuser: functions of the file may do anything on this server while it is loaded.")
                .arg(loader),
            remedy));
    else if (!power.mighty.isEmpty())
        findings.append(
            doubt(title,
                  Engine::tr("%1 can do more than fill a database: functions of the file can act as %2 while it is "
                             "loaded.")
                      .arg(loader, power.mighty),
                  remedy));
}

void checkOwners(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (s.spec.filter.noOwner)
        return;
    const QString &loader = s.survey.loaderName;
    QStringList others;
    for (const QString &owner : s.facts.owners) {
        if (lacksRight(loader, owner, rightToMakeOwner(s.survey.facts), s.maintenance))
            others.append(owner);
    }
    if (others.isEmpty())
        return;
    findings.append(
        stop(Engine::tr("Owners"),
             Engine::tr("The backup gives objects to %1; %2 is no member.").arg(others.join(u", "_s), loader),
             Engine::tr("As a superuser: GRANT %1 TO %2, or leave the owners out (--no-owner).")
                 .arg(quoteIdentifier(others.first()), quoteIdentifier(loader))));
}

/// What is there already is only noticed (CREATE EXTENSION IF NOT EXISTS).
QStringList presentExtensions(const FlightSubject &s)
{
    if (makesDatabase(s) || !s.survey.find(s.spec.database))
        return {u"plpgsql"_s};
    PgConnection target = PgConnection::connect(s.survey.params.withDatabase(s.spec.database));
    return target.exec(u"SELECT extname AS name FROM pg_catalog.pg_extension"_s).column("name");
}

/// Services for hire let their customers create more than PostgreSQL itself would: no more than a doubt.
void checkTrust(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (s.spec.filter.noExtensions)
        return;
    QStringList refused = untrustedExtensions(s.facts.extensions, s.maintenance);
    if (refused.isEmpty())
        return;
    const QStringList present = presentExtensions(s);
    refused.removeIf([&](const QString &name) { return present.contains(name); });
    if (refused.isEmpty())
        return;
    findings.append(doubt(
        Engine::tr("Extensions"),
        Engine::tr("PostgreSQL lets only superusers create these extensions: %1.").arg(refused.join(u", "_s)),
        Engine::tr("If this server does the same the restore stops there. Let a superuser make an empty database with "
                   "them and restore into that, or leave extensions out (--no-extensions).")));
}

/// Since PostgreSQL 15 nobody but a database's owner may create in its schema public by default.
void checkEmptyTarget(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (makesDatabase(s) || !isAnother(s) || !s.survey.find(s.spec.database))
        return;
    PgConnection target = PgConnection::connect(s.survey.params.withDatabase(s.spec.database));
    const PgResult may = target.exec(
        u"SELECT pg_catalog.has_database_privilege($1, pg_catalog.current_database(), 'CREATE') AND NOT EXISTS (SELECT "
        "FROM pg_catalog.pg_namespace WHERE nspname = 'public' AND NOT pg_catalog.has_schema_privilege($1, oid, "
        "'CREATE')) AS may"_s,
        {s.survey.loaderName});
    if (!may.boolean(0, "may"))
        findings.append(
            stop(Engine::tr("Load as"),
                 Engine::tr("%1 may not create in %2 and its schema public.").arg(s.survey.loaderName, s.spec.database),
                 Engine::tr("Make it the owner: ALTER DATABASE %1 OWNER TO %2.")
                     .arg(quoteIdentifier(s.spec.database), quoteIdentifier(s.survey.loaderName))));
}

/// pg_hba.conf is looked at before a database is looked for: a name that does not exist tells whether one would be let
/// in there (PostgreSQL documentation, "The pg_hba.conf File").
void checkEntrance(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (!makesDatabase(s) && !isAnother(s))
        return;
    const QString title = Engine::tr("Way in");
    const QString database = makesDatabase(s) ? scratchDatabaseName(u"00000000"_s) : s.spec.database;
    try {
        PgConnection::connect(s.survey.loader.withDatabase(database));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::DatabaseNotFound)
            return;
        if (isAnother(s))
            findings.append(
                stop(title, Engine::tr("The server does not let %1 in: %2").arg(s.survey.loaderName, error.message()),
                     Engine::tr("Put the password of this user into ~/.pgpass, or save the server once more with this "
                                "user. pg_hba.conf has to let it in."),
                     error.code()));
        else
            findings.append(
                stop(title,
                     Engine::tr("The server does not let %1 into a new database to load it.").arg(s.survey.loaderName),
                     Engine::tr("Add a line to pg_hba.conf that lets this role into all databases, and reload it.")));
    }
}
}

QList<FlightFinding> checkLoader(const FlightSubject &s)
{
    QList<FlightFinding> findings;
    const QString &loader = s.survey.loaderName;
    const RolePower power = powerOf(loader, s.maintenance);
    const QString title = Engine::tr("Load as");
    if (isAnother(s) && !power.exists)
        return {stop(title, Engine::tr("The server has no user %1.").arg(loader),
                     Engine::tr("As a superuser: CREATE ROLE %1 LOGIN PASSWORD '…'.").arg(quoteIdentifier(loader)))};
    if (isAnother(s) && !power.canLogIn)
        return {stop(title, Engine::tr("%1 may not log in.").arg(loader),
                     Engine::tr("As a superuser: ALTER ROLE %1 LOGIN.").arg(quoteIdentifier(loader)))};
    if (isAnother(s))
        findings.append(
            good(title, Engine::tr("%1 loads the backup, which can do no more than this user may.").arg(loader)));
    checkPower(s, power, findings);
    return findings;
}

QList<FlightFinding> checkLoadersRights(const FlightSubject &s)
{
    QList<FlightFinding> findings;
    const QString &loader = s.survey.loaderName;
    const RolePower power = powerOf(loader, s.maintenance);
    if (isAnother(s) && !power.canLogIn) // told
        return findings;
    const QString &user = s.survey.facts.currentUser;
    if (isAnother(s) && makesDatabase(s) && lacksRight(user, loader, rightToMakeOwner(s.survey.facts), s.maintenance))
        findings.append(stop(
            Engine::tr("Load as"),
            Engine::tr("The new database is to belong to %1 while it is loaded; %2 is no member.").arg(loader, user),
            Engine::tr("As a superuser: GRANT %1 TO %2.").arg(quoteIdentifier(loader), quoteIdentifier(user))));
    if (!power.isSuperuser) {
        checkOwners(s, findings);
        checkTrust(s, findings);
        checkEmptyTarget(s, findings);
    }
    checkEntrance(s, findings);
    return findings;
}
}
