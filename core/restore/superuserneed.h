#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace larder
{
/// Something a script does that takes more than the right to create a database.
struct SuperuserNeed
{
    enum class Kind {
        SuperuserOnly, ///< PostgreSQL lets nobody else: event triggers, functions in C, operator classes, …
        Publication, ///< of all tables, or all of a schema
        Subscription,
        ExtensionComment, ///< the extension's owner may
        DefaultPrivileges, ///< members of the role may
        OtherGrantor, ///< single grants made as another role
    };
    Kind kind;
    QString what; ///< "EVENT TRIGGER audit"; of the last three the extension's or role's name

    bool operator==(const SuperuserNeed &) const = default;
};

/// What `statement`, one whole statement of a script, needs; nothing for one that a database's owner may do. Whether a
/// language is trusted is told by its name: that of PostgreSQL's own.
std::optional<SuperuserNeed> superuserNeed(QByteArrayView statement, QByteArrayView encoding);
}
