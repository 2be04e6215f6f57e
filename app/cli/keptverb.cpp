#include "app/cli/keptverb.h"

#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "app/cli/texttable.h"
#include "core/base/format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// The name is told by no database that is there.
QString cutMark(const QJsonValue &kept) { return kept[u"originalIsCut"].toBool() ? u"…"_s : QString(); }
}

int listKept(Invocation &invocation)
{
    const InspectSpec spec{ServerAddress::fromJson(settingsFor(invocation)[u"server"].toObject())};
    const JobOutcome outcome = runQuietly(invocation, spec);
    if (!outcome.ok()) {
        printError(invocation, outcome.error);
        return outcome.exitCode();
    }
    const QJsonArray kept = outcome.result[u"kept"].toArray();
    if (invocation.json()) {
        invocation.console.out(QJsonDocument(kept));
        return 0;
    }
    TextTable table({u"kept as"_s, u"was"_s, u"since"_s, u">size"_s});
    for (const QJsonValue one : kept)
        table.addRow({one[u"database"].toString(), one[u"original"].toString() + cutMark(one), one[u"since"].toString(),
                      formatBytes(one[u"bytes"].toInteger(-1))});
    if (kept.isEmpty())
        invocation.console.err(u"No kept databases."_s);
    else
        invocation.console.out(table.text().toUtf8());
    return 0;
}
}
