#include "core/restore/readerchecks.h"

#include "core/base/translation.h"
#include "core/postgres/clientholes.h"
#include "core/postgres/confinement.h"
#include "core/restore/findings.h"

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

void checkReader(const FlightSubject &s, QList<FlightFinding> &findings)
{
    const ClientTools &tools = s.survey.tools;
    const QString holes = holesIn(tools).join(u", "_s);
    if (!s.facts.archive || holes.isEmpty())
        return;
    const QString title = Engine::tr("Client tools");
    const QString remedy = Engine::tr("Upgrade them: %1.").arg(upgradeOf(tools.major));
    if (s.source.manifest)
        findings.append(doubt(title,
                              Engine::tr("pg_restore %1 has known security holes (%2). It reads this archive because "
                                         "its record shows that it is yours.")
                                  .arg(tools.version, holes),
                              remedy));
    else if (mayReadForeign(tools))
        findings.append(
            doubt(title,
                  Engine::tr("pg_restore %1 has known security holes (%2). It is confined: a forged archive "
                             "can do no more than make it write a wrong script, and each statement of "
                             "that is judged before it is sent.")
                      .arg(tools.version, holes),
                  remedy));
    else
        findings.append(stop(
            title,
            Engine::tr("pg_restore %1 has known security holes (%2), and nothing here confines it: it "
                       "is not run on an archive without a record.")
                .arg(tools.version, holes),
            Engine::tr("Install bubblewrap, or upgrade PostgreSQL's client programs: %1.").arg(upgradeOf(tools.major)),
            ErrorCode::ClientToolsMissing));
}
}
