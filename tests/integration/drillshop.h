#pragma once

#include "core/postgres/serveruser.h"
#include "core/repository/repository.h"
#include "tests/integration/workshop.h"

#include <QDir>
#include <QTest>

namespace larder::test
{
/// A workshop for drills, with the roles "keeper" and "reader".
class DrillShop
{
protected:
    void open()
    {
        QVERIFY(m_shop.start());
        m_workDir = m_shop.folder.file(QStringLiteral("work"));
        QVERIFY(QDir().mkpath(m_workDir));
        giveToServerUser(m_shop.folder.path()); // servers must reach what is in it
        m_shop.server.psql(QStringLiteral("postgres"), "CREATE ROLE keeper; CREATE ROLE reader");
    }
    DrillSpec drillSpec(const QString &backup, DrillPlace place) const
    {
        DrillSpec spec;
        spec.repository = m_shop.repository;
        spec.backups = {backup};
        spec.place = place;
        if (place == DrillPlace::Server)
            spec.server = m_shop.address();
        spec.folder = m_workDir;
        return spec;
    }
    Manifest manifestOf(const QString &backup) const
    {
        return Repository::open(m_shop.repository).readManifest(backup).value_or(Manifest());
    }

    Workshop m_shop;
    QString m_workDir; ///< where private servers are put
};
}
