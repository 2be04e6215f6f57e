#include "app/cli/doctorverb.h"

#include "app/cli/consoleobserver.h"
#include "app/cli/doctorfiles.h"
#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "core/base/commandtext.h"
#include "core/catalogue/cataloguelook.h"
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

FlightFinding checkServer(Invocation &invocation, const ServerAddress &address)
{
    const QString title = u"Server"_s;
    const JobOutcome outcome = runQuietly(invocation, InspectSpec{address});
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

FlightFinding checkLeftovers(const Services &services)
{
    const QString title = u"Killed restores"_s;
    try {
        const QStringList left = notesOfKilledJobs(services.journalDir);
        if (left.isEmpty())
            return {Ok, title, u"Nothing was left."_s, {}};
        return {Warning, title, left.join(u' '), u"Put it right: %1."_s.arg(command(u"doctor --repair"_s))};
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
    findings += {checkPermissions(repository, services),
                 checkCatalogue(services),
                 checkKeychain(),
                 showConnection(services, address),
                 checkServer(invocation, address),
                 invocation.isOn(u"repair") ? repair(invocation, address) : checkLeftovers(services)};
    print(invocation, findings);
    return codeOf(findings);
}
}
