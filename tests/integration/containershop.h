#pragma once

#include "tests/integration/workshop.h"

namespace larder::test
{
/// A workshop with several databases, one with a name that asks for trouble, and what pg_dumpall says of them all.
class ContainerShop
{
protected:
    void open();
    void dropCopy();
    QString dumpAll(const QString &name, const QStringList &arguments = {});
    RestoreSpec spec(const QString &file, const QString &from) const;
    ContentsSpec contents(const QString &file, const QString &from) const;
    /// All that belongs to a database and is not in its pg_dump.
    QByteArray propertiesOf(const QString &database);

    Workshop m_shop;
    QString m_all;
    const QString m_odd = QStringLiteral("dbname='x y' \"host\"=h");
};
}
