#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Where a drill loads what it proves.
enum class DrillPlace : int {
    Private, ///< a server of its own from the installed binaries, gone afterwards
    Server, ///< a scratch database on the server of the spec
};
QString toString(DrillPlace place); ///< "private", "server"
std::optional<DrillPlace> drillPlaceFromString(const QString &text);

/// Proves backups Restorable and Identical by loading them into a database that is dropped afterwards. Exactly one of
/// `backups`, `latest`, `all` and `sample` is set.
struct DrillSpec
{
    ServerAddress server; ///< for DrillPlace::Server
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    bool latest = false; ///< the newest good one of each database
    bool all = false;
    QString sample; ///< "5" or "10%": so many of all, those not drilled for the longest time
    DrillPlace place = DrillPlace::Private;
    QString folder; ///< absolute; where the private server keeps its data; empty = /var/tmp
    bool acceptForeign = false; ///< as in RestoreSpec
    bool acceptStatements = false; ///< as in RestoreSpec
    QString loadAs{}; ///< as in RestoreSpec; Server only
    int jobs = 0;
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
