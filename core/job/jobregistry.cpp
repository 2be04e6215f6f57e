#include "core/job/jobregistry.h"

#include "core/job/jobspec.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array repositoryRows{
    OptionInfo{"--backup-dir", "repository", Path, "./backups", "", "BACKUP_DIR", "The backup directory."},
};

constexpr std::array serverRows{
    OptionInfo{"--server", "server.name", Text, "", "", "", "A saved server (larder-cli server list)."},
    OptionInfo{"--host", "server.host", Text, "", "", "",
               "Host name, address, or folder of a Unix socket; without it and without a server or service named "
               "POSTGRES_HOST, then PGHOST, then libpq's own default."},
    OptionInfo{"--port", "server.port", Port, "", "", "", "Port; without it POSTGRES_PORT, then PGPORT, then 5432."},
    OptionInfo{"--user", "server.user", Text, "", "", "",
               "Database user; without it POSTGRES_USER, then PGUSER, then "
               "your login name."},
    OptionInfo{"--sslmode", "server.sslmode", Choice, "", "disable|allow|prefer|require|verify-ca|verify-full", "",
               "How TLS is used; verify-full is the only safe choice over a network."},
    OptionInfo{"--service", "server.service", Text, "", "", "", "A section of pg_service.conf."},
    OptionInfo{"--maintenance-db", "server.maintenanceDatabase", Text, "", "", "",
               "Database connected to for questions about the whole server; usually postgres."},
    OptionInfo{"--param", "server.extra", KeyValueList, "", "", "",
               "Another connection parameter of libpq as KEY=VALUE, e.g. sslrootcert=/etc/ca.pem."},
};

template <typename... Specs> std::array<const JobKind *, sizeof...(Specs)> rowsOf(const std::variant<Specs...> *)
{
    return {&Specs::kind()...};
}
}

std::span<const JobKind *const> jobKinds()
{
    static const auto rows = rowsOf(static_cast<const JobSpec *>(nullptr));
    return rows;
}

const JobKind *findJobKind(QAnyStringView name)
{
    const auto kinds = jobKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const JobKind *kind) { return name == QLatin1StringView(kind->name); });
    return found == kinds.end() ? nullptr : *found;
}

bool isKindOfHistory(QAnyStringView name)
{
    const JobKind *kind = findJobKind(name);
    return !kind || kind->inHistory;
}

std::span<const OptionInfo> serverOptions() { return serverRows; }

std::span<const OptionInfo> repositoryOptions() { return repositoryRows; }

const OptionInfo *findValueOption(const JobKind &kind, QLatin1StringView key)
{
    const auto found = std::find_if(kind.options.begin(), kind.options.end(), [key](const OptionInfo &option) {
        return QLatin1StringView(option.key) == key && option.type != Flag;
    });
    return found == kind.options.end() ? nullptr : &*found;
}

QString optionNameOf(const JobKind &kind, QLatin1StringView key)
{
    const QList<OptionInfo> options = allOptions(kind);
    const OptionInfo *found = nullptr;
    for (const OptionInfo &option : options) {
        const QLatin1StringView own(option.key);
        const bool isPartOf = own.startsWith(key) && own.mid(key.size()).startsWith(u'.'); // "server.name" of "server"
        // Several options may set one member: the one that takes a value names it best.
        if ((own == key || isPartOf) && (!found || (found->type == Flag && option.type != Flag)))
            found = &option;
    }
    return found ? QString::fromLatin1(found->name) : QString(key);
}

QList<OptionInfo> allOptions(const JobKind &kind)
{
    QList<OptionInfo> options(kind.options.begin(), kind.options.end());
    if (kind.hasRepository)
        options.append(QList<OptionInfo>(repositoryRows.begin(), repositoryRows.end()));
    if (kind.usesServer)
        options.append(QList<OptionInfo>(serverRows.begin(), serverRows.end()));
    return options;
}
}
