#pragma once

#include "tests/integration/workshop.h"

#include <QTest>

namespace larder::test
{
/// A workshop with the sample database "mini" and a backup of it.
class MiniShop
{
protected:
    void start()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(QStringLiteral("mini"));
        m_shop.server.loadSample(QStringLiteral("mini"));
        m_backup = m_shop.backUp(QStringLiteral("mini"));
        QVERIFY(!m_backup.isEmpty());
    }
    /// A copy of the live database to work on.
    void copyOfMini(const QString &name)
    {
        m_shop.server.psql(QStringLiteral("postgres"), "CREATE DATABASE " + name.toUtf8() + " TEMPLATE mini");
    }

    Workshop m_shop;
    QString m_backup; ///< of mini
    const QString m_order = QStringLiteral("shop.\"Order; -- odd \"\"name\"\"\"");
};
}
