#pragma once

#include <QString>
#include <QStringList>

namespace larder
{
// What titles of jobs are made of.

/// "shop", "shop and tandoor", "crm, shop and tandoor".
QString joined(const QStringList &names);
/// "shop_20251212_090000.sql.gz"
QString fileNameOf(const QString &path);
}
