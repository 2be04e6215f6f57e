#include "app/cli/doctorverb.h"

#include "app/cli/consoleobserver.h"
#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "core/base/format.h"
#include "core/catalogue/catalogue.h"
#include "core/profile/keychainstore.h"
#include "core/repository/repository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
using enum FindingSeverity;

FlightFinding fromError(const QString &title, const Error &error, FindingSeverity severity = Blocker)
{
    return {severity, title, error.message(), error.hint()};
}

FlightFinding checkTools(const Services &services)
{
    const QString title = u"Client tools"_s;
    const QList<ClientTools> found = services.clientTools();
    if (found.isEmpty())
        return {Blocker, title, u"No pg_dump, psql and pg_restore found."_s,
                u"Install them: apt install postgresql-client."_s};
    QStringList versions;
    for (const ClientTools &tools : found) {
        versions.append(u"%1 in %2"_s.arg(tools.version, tools.binDir));
        if (!tools.warning().isEmpty())
            return {Warning, title, versions.last(), tools.warning()};
    }
    return {Ok, title, versions.join(u", "_s), {}};
}

FlightFinding checkRepository(const QString &path)
{
    const QString title = u"Backup directory"_s;
    try {
        const Repository repository = Repository::open(path);
        return {Ok,
                title,
                u"%1, date folders: %2, %3 free"_s.arg(repository.path())
                    .arg(repository.dateFolders().size())
                    .arg(formatBytes(repository.freeBytes())),
                {}};
    } catch (const Error &error) {
        return fromError(title, error, Warning);
    }
}

FlightFinding checkCatalogue(const Services &services)
{
    const QString title = u"Catalogue"_s;
    try {
        const Catalogue catalogue(services.catalogueFile);
        catalogue.requireUsable();
        return {Ok, title, catalogue.fileName(), {}};
    } catch (const Error &error) {
        return fromError(title, error);
    }
}

FlightFinding checkKeychain()
{
    const QString title = u"Keychain"_s;
    KeychainStore keychain;
    if (keychain.isAvailable())
        return {Ok, title, u"Passwords of saved servers can be kept."_s, {}};
    return {Warning, title, keychain.unavailableReason(),
            u"Without a keychain put passwords into ~/.pgpass (mode 0600) or a service file."_s};
}

FlightFinding checkServer(Invocation &invocation, const QJsonObject &settings)
{
    const QString title = u"Server"_s;
    const JobOutcome outcome
        = runQuietly(invocation, InspectSpec{ServerAddress::fromJson(settings[u"server"].toObject())});
    if (!outcome.ok())
        return fromError(title, outcome.error);
    const QString facts = u"PostgreSQL %1 as %2, client tools %3"_s.arg(
        outcome.result[u"serverVersion"].toString(), outcome.result[u"user"].toString(),
        outcome.result[u"tools"][u"version"].toString());
    if (!outcome.warnings.isEmpty())
        return {Warning, title, facts, outcome.warnings.join(u' ')};
    return {Ok, title, facts, {}};
}

/// Puts right what it finds: a scratch database is of no use to anybody, and a closed one keeps everybody out.
FlightFinding checkLeftovers(Invocation &invocation, const QJsonObject &settings)
{
    const QString title = u"Killed restores"_s;
    const JobOutcome outcome
        = runQuietly(invocation, RecoverSpec{ServerAddress::fromJson(settings[u"server"].toObject())});
    if (!outcome.ok())
        return fromError(title, outcome.error, Warning);
    return {Ok, title, outcome.summary, {}};
}
}

int doctor(Invocation &invocation)
{
    const QJsonObject settings = settingsFor(invocation);
    QList<FlightFinding> findings{checkTools(invocation.services), checkRepository(settings[u"repository"].toString()),
                                  checkCatalogue(invocation.services), checkKeychain(),
                                  checkServer(invocation, settings)};
    if (findings.last().severity != Blocker)
        findings.append(checkLeftovers(invocation, settings));
    QJsonArray all;
    bool isWell = true;
    for (const FlightFinding &finding : findings) {
        all.append(finding.toJson());
        isWell = isWell && finding.severity == Ok;
        if (!invocation.json())
            for (const QString &line : findingLines(invocation.console, finding))
                invocation.console.out(line);
    }
    if (invocation.json())
        invocation.console.out(QJsonDocument(all).toJson());
    return isWell ? 0 : 1;
}
}
