#include "core/restore/superuserchecks.h"

#include "core/base/translation.h"
#include "core/restore/findings.h"
#include "core/restore/rolerights.h"

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

namespace
{
using Kind = SuperuserNeed::Kind;

QString title() { return Engine::tr("What only superusers may"); }

QStringList named(const FlightSubject &s, Kind kind)
{
    QStringList names;
    for (const SuperuserNeed &need : s.facts.scopes.superuserNeeds) {
        if (need.kind == kind)
            names.append(need.what);
    }
    return names;
}

QString loaderOf(const FlightSubject &s) { return s.survey.loaderName; }

/// Services for hire let a role of theirs do more than PostgreSQL itself would.
bool isForHire(const FlightSubject &s)
{
    return s.maintenance
        .exec(u"SELECT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname IN ('rds_superuser', 'cloudsqlsuperuser',"
              " 'azure_pg_admin', 'neon_superuser') AND pg_catalog.pg_has_role($1, oid, 'MEMBER')) AS is"_s,
              {loaderOf(s)})
        .boolean(0, "is");
}

/// Of `roles` those the loader is no member of.
QStringList notMemberOf(const FlightSubject &s, const QStringList &roles)
{
    QStringList others;
    for (const QString &role : roles) {
        if (lacksRight(loaderOf(s), role, u"MEMBER"_s, s.maintenance))
            others.append(role);
    }
    return others;
}

/// Every database has plpgsql from the start, and the server's first superuser owns it.
QStringList extensionsOfOthers(const QStringList &extensions)
{
    return extensions.contains(u"plpgsql"_s) ? QStringList{u"plpgsql"_s} : QStringList();
}

class Checking
{
public:
    Checking(const FlightSubject &subject, QList<FlightFinding> &findings)
        : m_subject(subject), m_findings(findings), m_forHire(isForHire(subject))
    { }

    void run()
    {
        const RestoreFilter &filter = m_subject.spec.filter;
        if (!filter.noComments && !filter.noExtensions)
            add(extensionsOfOthers(named(m_subject, Kind::ExtensionComment)),
                Engine::tr("The backup has comments on extensions that belong to somebody else than %1: %2."),
                Engine::tr("Leave comments out (--no-comments), or load as a superuser."));
        if (!filter.noPublications)
            add(named(m_subject, Kind::Publication),
                Engine::tr("Only superusers may publish all tables, or all of a schema, and %1 is none: %2."),
                Engine::tr("Leave publications out (--no-publications), or load as a superuser."));
        if (!filter.noSubscriptions)
            add(named(m_subject, Kind::Subscription),
                Engine::tr("%1 may make no subscriptions, and the backup has these: %2."),
                Engine::tr("Leave subscriptions out (--no-subscriptions), or load as a superuser."));
        if (!filter.noPrivileges) {
            add(notMemberOf(m_subject, named(m_subject, Kind::DefaultPrivileges)),
                Engine::tr("%1 may not set default privileges for these roles, of which it is no member: %2."),
                Engine::tr("Leave privileges out (--no-privileges), or have a superuser GRANT these roles to it."));
            add(named(m_subject, Kind::OtherGrantor),
                Engine::tr("Privileges were given by other roles, and %1 may not act as they: %2."),
                Engine::tr("Leave privileges out (--no-privileges), or load as a superuser."));
        }
        add(named(m_subject, Kind::SuperuserOnly), Engine::tr("Only superusers may make these, and %1 is none: %2."),
            Engine::tr(
                "Load as a superuser. If nothing needs them, restore only the tables that are wanted (--table)."));
    }

private:
    void add(const QStringList &names, const QString &text, const QString &remedy)
    {
        if (names.isEmpty())
            return;
        const QString said = text.arg(loaderOf(m_subject), names.join(u", "_s));
        m_findings.append(m_forHire ? doubt(title(), said, remedy) : stop(title(), said, remedy));
    }

    const FlightSubject &m_subject;
    QList<FlightFinding> &m_findings;
    const bool m_forHire;
};
}

void checkSuperuserNeeds(const FlightSubject &subject, QList<FlightFinding> &findings)
{
    if (subject.facts.scopes.superuserNeeds.isEmpty() || powerOf(loaderOf(subject), subject.maintenance).isSuperuser)
        return;
    Checking(subject, findings).run();
}
}
