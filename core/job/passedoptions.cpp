#include "core/job/passedoptions.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct PassedOption
{
    QLatin1StringView name;
    bool takesValue = false;
    bool leavesOutData = false;
};

constexpr std::array passedOptions{
    PassedOption{"--disable-dollar-quoting"_L1},
    PassedOption{"--disable-triggers"_L1},
    PassedOption{"--extra-float-digits"_L1, true},
    PassedOption{"--include-foreign-data"_L1, true},
    PassedOption{"--load-via-partition-root"_L1},
    PassedOption{"--no-blobs"_L1, false, true},
    PassedOption{"--no-comments"_L1},
    PassedOption{"--no-large-objects"_L1, false, true},
    PassedOption{"--no-policies"_L1},
    PassedOption{"--no-publications"_L1},
    PassedOption{"--no-security-labels"_L1},
    PassedOption{"--no-subscriptions"_L1},
    PassedOption{"--no-table-access-method"_L1},
    PassedOption{"--no-tablespaces"_L1},
    PassedOption{"--no-toast-compression"_L1},
    PassedOption{"--no-unlogged-table-data"_L1, false, true},
    PassedOption{"--quote-all-identifiers"_L1},
    PassedOption{"--superuser"_L1, true},
    PassedOption{"--use-set-session-authorization"_L1},
};

/// pg_dump's name for something that Larder has an option for.
struct OwnOption
{
    QLatin1StringView name;
    QLatin1StringView ours;
};

constexpr std::array ownOptions{
    OwnOption{"--compress"_L1, "--compression"_L1},
    OwnOption{"--data-only"_L1, "--data-only"_L1},
    OwnOption{"--dbname"_L1, "the database's name"_L1},
    OwnOption{"--exclude-schema"_L1, "--exclude-schema"_L1},
    OwnOption{"--exclude-table"_L1, "--exclude-table"_L1},
    OwnOption{"--exclude-table-data"_L1, "--exclude-table-data"_L1},
    OwnOption{"--file"_L1, "--backup-dir"_L1},
    OwnOption{"--format"_L1, "--format"_L1},
    OwnOption{"--host"_L1, "--host"_L1},
    OwnOption{"--jobs"_L1, "--jobs"_L1},
    OwnOption{"--lock-wait-timeout"_L1, "--lock-wait"_L1},
    OwnOption{"--no-acl"_L1, "--no-privileges"_L1},
    OwnOption{"--no-owner"_L1, "--no-owner"_L1},
    OwnOption{"--no-privileges"_L1, "--no-privileges"_L1},
    OwnOption{"--port"_L1, "--port"_L1},
    OwnOption{"--schema"_L1, "--schema"_L1},
    OwnOption{"--schema-only"_L1, "--schema-only"_L1},
    OwnOption{"--table"_L1, "--table"_L1},
    OwnOption{"--username"_L1, "--user"_L1},
};

template <typename Rows> const auto *find(const Rows &rows, QStringView name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return name == r.name; });
    return row == rows.end() ? nullptr : &*row;
}

QStringView nameOf(QStringView argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    return equals < 0 ? argument : argument.first(equals);
}
}

QString whyNotPassed(const QString &argument)
{
    if (!argument.startsWith("--"_L1))
        return Engine::tr("is no long option: write --name or --name=value in one word");
    const QStringView name = nameOf(argument);
    if (const OwnOption *own = find(ownOptions, name))
        return Engine::tr("is given to Larder itself as %1").arg(own->ours);
    const PassedOption *passed = find(passedOptions, name);
    if (!passed)
        return Engine::tr("would make a backup that Larder cannot prove or restore, or is not known to it");
    const bool hasValue = name.size() < argument.size() - 1;
    const bool hasEquals = name.size() < argument.size();
    if (passed->takesValue && !hasValue)
        return Engine::tr("needs a value: %1=VALUE").arg(passed->name);
    if (!passed->takesValue && hasEquals)
        return Engine::tr("takes no value");
    return {};
}

QString passedOptionNames()
{
    QStringList names;
    for (const PassedOption &option : passedOptions)
        names.append(option.name);
    return names.join(u", "_s);
}

bool leaveOutData(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        const PassedOption *passed = find(passedOptions, nameOf(argument));
        return passed && passed->leavesOutData;
    });
}
}
