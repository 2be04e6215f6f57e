#include "app/cli/doctorverb.h"

#include "app/cli/consoleobserver.h"
#include "app/cli/doctorfiles.h"
#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "core/base/commandtext.h"
#include "core/catalogue/cataloguelook.h"
#include "core/postgres/confinement.h"
#include "core/postgres/connectionparams.h"
#include "core/profile/keychainstore.h"
#include "core/restore/leftnotes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
using enum FindingSeverity;

FlightFinding checkTools(const Services &services)
{
    const QString title = u"Client tools"_s;
    const QList<ClientTools> found = services.clientTools();
    if (found.isEmpty())
        return {Blocker, title, u"No pg_dump, psql and pg_restore found."_s,
                u"Install them: apt install postgresql-client."_s, ErrorCode::ClientToolsMissing};
    QStringList versions;
    for (const ClientTools &tools : found) {
        versions.append(u"%1 in %2"_s.arg(tools.version, tools.binDir));
        if (!tools.warning().isEmpty())
            return {Warning, title, versions.last(), tools.warning()};
    }
    return {Ok, title, versions.join(u", "_s), {}};
}

/// Whoever names a folder means it, and would take other programs than those that are used.
std::optional<FlightFinding> checkNamedFolders()
{
    const QStringList passedOver = passedOverToolFolders();
    if (passedOver.isEmpty())
        return {};
    return FlightFinding{
        Warning, u"LARDER_PG_BINDIRS"_s, u"Passed over: %1."_s.arg(passedOver.join(u", "_s)),
        u"A folder counts when pg_dump, psql and pg_restore are in it and run; pg_dump is no script."_s};
}

/// What drills load and pg_restore reads may be forged.
FlightFinding checkConfinement(const Services &services)
{
    const QString title = u"Confinement"_s;
    const QList<ClientTools> tools = services.clientTools();
    if (!tools.isEmpty() && canConfineReader(tools.last().pgRestore()))
        return {Ok, title, u"bubblewrap confines drills and what reads archives of others."_s, {}};
    return {Warning, title,
            bubblewrapProgram().isEmpty()
                ? u"bubblewrap is not installed: drills and what reads archives of others run with your rights."_s
                : u"bubblewrap does not work here: drills and what reads archives of others run with your rights."_s,
            u"apt install bubblewrap; in a container, allow user namespaces. Else drill only what you trust."_s};
}

FlightFinding checkCatalogue(const Services &services)
{
    const QString title = u"Catalogue"_s;
    // A cache: without it everything goes on, only slower.
    if (const std::optional<Error> error = lookAtCatalogue(services.catalogueFile))
        return fromError(title, *error, Warning);
    return {Ok, title, catalogueFile(services.catalogueFile), {}};
}

/// A machine without a desktop has none, and needs none.
FlightFinding checkKeychain()
{
    KeychainStore keychain;
    const QString text = keychain.isAvailable()
        ? u"Passwords of saved servers can be kept."_s
        : u"none (%1); passwords can come from ~/.pgpass or a service file"_s.arg(keychain.unavailableReason());
    return {Ok, u"Keychain"_s, text, {}};
}

/// Which values a connection takes, and where each comes from.
FlightFinding showConnection(const Services &services, const ServerAddress &address)
{
    const QString title = u"Connection"_s;
    try {
        QStringList parts;
        for (const EffectiveParam &param : services.resolveServer(address).essential())
            parts.append(u"%1 %2 (%3)"_s.arg(param.key, param.value, param.source));
        return {Ok, title, parts.join(u", "_s), {}};
    } catch (const Error &error) {
        return fromError(title, error);
    }
}

FlightFinding checkServer(const JobOutcome &outcome)
{
    const QString title = u"Server"_s;
    if (!outcome.ok())
        return fromError(title, outcome.error);
    QString facts = u"PostgreSQL %1 as %2, client tools %3"_s.arg(outcome.result[u"serverVersion"].toString(),
                                                                  outcome.result[u"user"].toString(),
                                                                  outcome.result[u"tools"][u"version"].toString());
    for (const QJsonValue limit : outcome.result[u"limits"].toArray())
        facts += u". "_s + limit.toString();
    if (!outcome.warnings.isEmpty())
        return {Warning, title, facts, outcome.warnings.join(u' ')};
    return {Ok, title, facts, {}};
}

FlightFinding checkLeftovers(const Services &services, const QString &systemIdentifier)
{
    const QString title = u"Killed restores"_s;
    try {
        const auto [here, elsewhere] = leftByKilledJobs(services.journalDir, systemIdentifier);
        if (here.isEmpty() && elsewhere.isEmpty())
            return {Ok, title, u"Nothing was left."_s, {}};
        const QString hint = here.isEmpty() ? u"Put it right on that server: %1."_s : u"Put it right: %1."_s;
        const QString words = here.isEmpty() ? u"doctor --repair --server …"_s : u"doctor --repair"_s;
        return {Warning, title, (here + elsewhere).join(u' '), hint.arg(command(words))};
    } catch (const Error &error) {
        return fromError(title, error, Warning);
    }
}

FlightFinding repair(Invocation &invocation, const ServerAddress &address)
{
    const QString title = u"Killed restores"_s;
    const JobOutcome outcome = runQuietly(invocation, RecoverSpec{address});
    if (!outcome.ok())
        return fromError(title, outcome.error);
    return {Ok, title, outcome.summary, {}};
}

/// 0 when all is well, 1 for warnings alone, else the code of the first failure.
int codeOf(const QList<FlightFinding> &findings)
{
    int code = 0;
    for (const FlightFinding &finding : findings) {
        if (finding.severity == Blocker)
            return static_cast<int>(finding.code);
        if (finding.severity == Warning)
            code = 1;
    }
    return code;
}

void print(Invocation &invocation, const QList<FlightFinding> &findings)
{
    QJsonArray all;
    for (const FlightFinding &finding : findings) {
        all.append(finding.toJson());
        if (!invocation.json())
            for (const QString &line : findingLines(invocation.console, finding))
                invocation.console.out(line);
    }
    if (invocation.json())
        invocation.console.out(QJsonDocument(all));
}
}

int doctor(Invocation &invocation)
{
    const QJsonObject settings = settingsFor(invocation);
    const ServerAddress address = ServerAddress::fromJson(settings[u"server"].toObject());
    const Services &services = invocation.services;
    const QString repository = settings[u"repository"].toString();
    QList<FlightFinding> findings{checkTools(services),
                                  checkRepository(repository, repositorySource(invocation), services)};
    if (const std::optional<FlightFinding> vanished = checkVanishedFiles(repository, services))
        findings.append(*vanished);
    if (const std::optional<FlightFinding> folders = checkNamedFolders())
        findings.append(*folders);
    const JobOutcome server = runQuietly(invocation, InspectSpec{address});
    findings += {checkConfinement(services),
                 checkPermissions(repository, services),
                 checkCatalogue(services),
                 checkKeychain(),
                 showConnection(services, address),
                 checkServer(server),
                 invocation.isOn(u"repair") ? repair(invocation, address)
                                            : checkLeftovers(services, server.result[u"systemIdentifier"].toString())};
    print(invocation, findings);
    return codeOf(findings);
}
}
